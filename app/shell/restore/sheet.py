"""Going back to a backup: which one, what would be different, and how: these records, or the whole desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.errors import UserError
from app.language import marked, tr, trn
from app.late import late
from app.shell.entry.trouble import backup_words, moment_of
from app.ui.buttons import plain_tip
from app.ui.dialogs import Sheet, confirm
from app.ui.feature import Surroundings
from app.ui.icons import scaled
from app.ui.paper.paperwork import Paperwork
from app.ui.widgets import PrimaryButton, QuietButton, text

if TYPE_CHECKING:
    from pathlib import Path

    from app.shell.restore import preview, printout
    from app.shell.restore.preview import Group, Sources
    from app.store import restoring
    from app.store.backup_file import Backup, BackupFacts
    from app.store.changes import Outcome
    from app.store.progress import Progress
    from app.store.records import Record
    from app.store.restoring import Comparison, Difference
    from app.ui.job_tasks import Job
else:
    preview = late("app.shell.restore.preview")
    printout = late("app.shell.restore.printout")
    restoring = late("app.store.restoring")

_LINE = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class RestoreSheet(Sheet):
    """Everything is read and compared in the background; nothing changes before one of the two ways is chosen."""

    def __init__(
        self, around: Surroundings, types: Sequence[type[Record]], sources: Sources, replace: Callable[[Backup], None], parent: QWidget
    ) -> None:
        super().__init__(tr("Go back to a backup"), tr(_WORDS), parent, width=980, height=640)
        self._around, self._types, self._sources, self._replace = around, types, sources, replace
        self._backups: list[Backup] = []
        self._comparison: Comparison | None = None
        self._groups: list[Group] = []
        self._leaves: list[list[QTreeWidgetItem]] = []
        self._job: Job | None = None
        self._paper = Paperwork(around, self)
        self.backups = QListWidget()
        self.backups.setAccessibleName(tr("Backups, newest first"))
        self.backups.setWordWrap(True)
        self.found = text(tr("Reading the backups…"), "soft", wrap=True)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("What would be different"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setUniformRowHeights(True)
        self.whole = QuietButton(tr("Replace the whole desk…"), "archive-restore")
        self.print = QuietButton(tr("Print…"), "printer")
        self.bring = PrimaryButton(tr("Bring back"), "undo-2")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._offer()
        self._read()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        self.backups.setFixedWidth(scaled(270))
        row.addWidget(self.backups)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.found)
        self.tree.setMinimumHeight(scaled(300))
        self.tree.setColumnWidth(0, scaled(260))
        right.addWidget(self.tree, 1)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)
        cancel = QuietButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_buttons([cancel, self.bring], [self.whole, self.print])
        self.backups.currentRowChanged.connect(self._choose)
        self.tree.itemChanged.connect(lambda _item, _column: self._offer())
        self.bring.clicked.connect(self._bring_back)
        self.whole.clicked.connect(self._ask_whole)
        self.print.clicked.connect(self._print)
        self.backups.setFocus()

    def chosen(self) -> list[Difference]:
        """What is ticked; of a long group with its tick also what is not named."""
        found: list[Difference] = []
        for group, leaves in zip(self._groups, self._leaves, strict=True):
            parts = [*([line.difference] for line in group.lines), group.differences[len(group.lines) :]]
            for part, leaf in zip(parts, leaves, strict=False):
                found += part if leaf.checkState(0) == _CHECKED else ()
        return found

    def _read(self) -> None:
        made = self._around.desk.backups

        def work(progress: Progress) -> list[tuple[Backup, BackupFacts | None]]:
            every = made.list()
            out = []
            for number, one in enumerate(every):
                progress(number, len(every), tr("Reading the backups"))
                out.append((one, made.facts(one)))
            return out

        self._around.jobs.read(work, title=tr("Reading the backups"), owner=self, done=self._show_backups, failed=self._failed)

    def _show_backups(self, found: list[tuple[Backup, BackupFacts | None]]) -> None:
        self._backups = [backup for backup, _facts in found]
        for backup, facts in found:
            self.backups.addItem(QListWidgetItem(_said_of(backup, facts)))
        self.found.setText(tr("Choose a backup.") if found else tr("There is no backup yet. One is made every day you use the desk."))
        if found:
            self.backups.setCurrentRow(0)

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._backups):
            return
        if self._job is not None:
            self._job.cancel()
        backup, desk, types, sources = self._backups[row], self._around.desk, self._types, self._sources
        self._show_groups([])
        self._comparison = None
        self.found.setText(tr("Comparing it with the desk of now…"))
        self.show_error("")

        def work(progress: Progress) -> tuple[Comparison, list[Group]]:
            comparison = restoring.compare(desk, backup, types, sources.left, progress)
            return comparison, preview.preview(desk, comparison, types, sources, progress)

        self._job = self._around.jobs.read(work, title=tr("Comparing a backup"), owner=self, done=self._compared, failed=self._failed)

    def _compared(self, answer: tuple[Comparison, list[Group]]) -> None:
        comparison, groups = answer
        if comparison.backup != self._current():
            return
        self._job, self._comparison = None, comparison
        self.found.setText(tr(_DIFFERENT) if groups else tr("Nothing is different: the desk is as it was then."))
        self._show_groups(groups)

    def _show_groups(self, groups: list[Group]) -> None:
        self.tree.blockSignals(True)
        self.tree.clear()
        self._groups, self._leaves = groups, []
        rooms: dict[str, QTreeWidgetItem] = {}
        for group in groups:
            if group.room not in rooms:
                rooms[group.room] = _branch(self.tree, group.room)
            item = _branch(rooms[group.room], group.title)
            said = [(line.name, line.detail) for line in group.lines]
            more = len(group.differences) - len(said)
            said += [(tr("and {more:,} more", more=more), "")] if more else []
            self._leaves.append([_leaf(item, name, detail, ticked=group.what != "gone") for name, detail in said])
        self.tree.expandToDepth(0)
        self.tree.blockSignals(False)
        self._offer()

    def _offer(self) -> None:
        number = len(self.chosen())
        self.bring.setEnabled(number > 0)
        self.bring.setText(trn(number, "Set back {number} record", "Set back {number} records") if number else tr("Set back"))
        self.print.setEnabled(bool(self._groups))
        self.whole.setEnabled(self._comparison is not None)

    def _current(self) -> Backup | None:
        row = self.backups.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def _bring_back(self) -> None:
        backup, wanted = self._current(), self.chosen()
        if backup is None or not wanted:
            return
        desk, types, sources = self._around.desk, self._types, self._sources
        label = trn(len(wanted), "{number} record set back to {when}", "{number} records set back to {when}", when=moment_of(backup))
        keys = {(one.type, one.id, one.what) for one in wanted}

        def work(progress: Progress) -> Outcome | None:
            now = restoring.compare(desk, backup, types, sources.left, progress)
            still = [one for one in now.differences if (one.type, one.id, one.what) in keys]
            return restoring.bring_back(desk, label, restoring.Comparison(backup, still), types, progress)

        self.setEnabled(False)
        self._around.jobs.write(work, title=tr("Setting back"), owner=self, done=lambda _outcome: self._done(label), failed=self._failed)

    def _done(self, label: str) -> None:
        self._around.notices.say(label, undoable=True, tone="ok")
        self.accept()

    def _ask_whole(self) -> None:
        backup = self._current()
        if backup is None:
            return
        words = tr(_WHOLE, moment=moment_of(backup))
        if self._around.desk.space.facts is not None:
            words = f"{words}\n\n{tr(_SHARED)}"
        if confirm(self, tr("Replace the whole desk by this backup?"), words, tr("Replace the desk"), danger=True):
            self.accept()
            QTimer.singleShot(0, self._around.jobs, lambda: self._replace(backup))  # not while the window comes to the front again

    def _print(self) -> None:
        backup, groups = self._current(), list(self._groups)
        if backup is None or not groups:
            return
        title = tr("Going back to {when}", when=moment_of(backup))
        paper, heading = self._paper.paper(), self._paper.heading(title)

        def draw(path: Path, progress: Progress) -> int:
            return printout.print_preview(path, groups, paper=paper, heading=heading, progress=progress)

        self._paper.draw(title, draw)

    def _failed(self, error: UserError) -> None:
        self.setEnabled(True)
        self._job = None
        self.found.setText("")
        self.show_error(str(error))


def _said_of(backup: Backup, facts: BackupFacts | None) -> str:
    """A backup in the list: when, how large, how many records, and what was done last."""
    if facts is None:
        return tr("{backup_words}\nCannot be opened", backup_words=backup_words(backup))
    lines = [backup_words(backup), tr("{records:,} records", records=facts.records)]
    if facts.label:
        lines.append(tr("Last: {label}", label=facts.label) + (f" ({facts.who})" if facts.who else ""))
    return "\n".join(lines)


def _branch(parent: QTreeWidget | QTreeWidgetItem, title: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [title])
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
    item.setFirstColumnSpanned(True)
    return item


def _leaf(parent: QTreeWidgetItem, name: str, detail: str, *, ticked: bool) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [name, detail])
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    item.setToolTip(0, plain_tip(name))
    item.setToolTip(1, plain_tip(detail))
    item.setCheckState(0, _CHECKED if ticked else _UNCHECKED)
    return item


_WORDS = marked("Nothing changes before you choose a way at the bottom. To set back some records is one step, which Undo takes back.")
_DIFFERENT = marked("This would be different. Take away the tick from what is to stay as it is now.")
_WHOLE = marked(
    "All of the desk will be as it was on {moment}. The desk of now is kept first, as a backup named “before going back” in this list: "
    "nothing is lost, and you can go forward to it again."
)
_SHARED = marked(
    "This desk shares with others. What it has sent to them comes back at the next meeting, so this mends a damaged desk but undoes "
    "nothing for the school. To undo something for everyone, cancel and set back the records instead."
)
