"""Settings: backups, checking the desk, taking everything elsewhere, and the passphrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QListWidget, QPushButton, QWidget

from app.language import marked, tr
from app.shell.entry.trouble import backup_words
from app.shell.settings.page import SettingsColumn
from app.ui.feature import Surroundings
from app.ui.page_header import WrapRow
from app.ui.widgets import PrimaryButton, QuietButton, text

if TYPE_CHECKING:
    from app.store.backup_file import Backup
    from app.store.checking import CheckReport
    from app.store.progress import Progress


@dataclass(frozen=True)
class Keys:
    """What can be done about the desk's key."""

    has_passphrase: Callable[[], bool]
    change_passphrase: Callable[[QWidget], object]
    print_recovery: Callable[[QWidget], object]


class SafetySettings(SettingsColumn):
    """Every button does its work in the background and says what became of it."""

    def __init__(
        self,
        around: Surroundings,
        restore: Callable[[QWidget], object],
        export: Callable[[Path, Progress], list[Path]],
        keys: Keys,
    ) -> None:
        super().__init__()
        self._around = around
        self._restore = restore
        self._export = export
        self.list = QListWidget()
        self._report = text("", "soft", wrap=True)
        self._report.hide()
        self._build(keys)
        self._read()

    def _build(self, keys: Keys) -> None:
        backups = self.add_pane(tr("Backups"))
        backups.body.addWidget(text(tr(_BACKUP_WORDS), "soft", wrap=True))
        self.list.setAccessibleName(tr("Backups, newest first"))
        self.list.setFixedHeight(self._around.theme.pixels(140))
        backups.body.addWidget(self.list)
        self.back_up = PrimaryButton(tr("Back up now"), "archive")
        self.back_up.clicked.connect(self._back_up)
        self.restore = QuietButton(tr("Go back to one…"), "archive-restore")
        self.restore.clicked.connect(lambda: self._restore(self))
        folder = QuietButton(tr("Show the folder"), "folder-open")
        folder.clicked.connect(self._show_folder)
        backups.body.addWidget(_row(self.back_up, self.restore, folder))
        check = self.add_pane(tr("Check this desk"))
        check.body.addWidget(text(tr(_CHECK_WORDS), "soft", wrap=True))
        self.check = QuietButton(tr("Check now"), "clipboard-check")
        self.check.clicked.connect(self._check)
        check.body.addWidget(_row(self.check))
        check.body.addWidget(self._report)
        export = self.add_pane(tr("Take everything with you"))
        export.body.addWidget(text(tr(_EXPORT_WORDS), "soft", wrap=True))
        self.export = QuietButton(tr("Export as open files…"), "download")
        self.export.clicked.connect(self._ask_export)
        export.body.addWidget(_row(self.export))
        key = self.add_pane(tr("Passphrase and recovery sheet"))
        key.body.addWidget(text(tr(_KEY_WORDS), "soft", wrap=True))
        words = tr("Change the passphrase…") if keys.has_passphrase() else tr("Set a passphrase…")
        self.passphrase = QuietButton(words, "key-round")
        self.passphrase.clicked.connect(lambda: keys.change_passphrase(self))
        self.sheet = QuietButton(tr("Print the recovery sheet…"), "printer")
        self.sheet.clicked.connect(lambda: keys.print_recovery(self))
        key.body.addWidget(_row(self.passphrase, self.sheet))

    def export_to(self, folder: Path) -> None:
        """Write everything into ``folder`` and say so."""

        def work(progress: Progress) -> list[Path]:
            return self._export(folder, progress)

        def done(written: list[Path]) -> None:
            place = written[0].parents[len(written[0].relative_to(folder.parent).parts) - 2]
            self._around.notices.say(tr("{number:,} files written to {place}", number=len(written), place=place), tone="ok")

        self._around.jobs.read(work, title=tr("Exporting everything"), owner=self, done=done, failed=self._around.notices.fail)

    def report(self) -> str:
        """What the last check found, as it is shown."""
        return self._report.text()

    def _read(self) -> None:
        desk = self._around.desk
        self._around.jobs.read(lambda _progress: desk.backups.list(), title="", owner=self, done=self._show)

    def _show(self, backups: list[Backup]) -> None:
        self.list.clear()
        self.list.addItems([backup_words(backup) for backup in backups] or [tr("No backup yet. One is made every day you use the desk.")])
        self.restore.setEnabled(bool(backups))

    def _back_up(self) -> None:
        desk = self._around.desk

        def done(_path: Path) -> None:
            self._around.notices.say(tr("Backed up and tested"), tone="ok")
            self._read()

        self._around.jobs.read(desk.backups.make, title=tr("Backing up"), owner=self, done=done, failed=self._around.notices.fail)

    def _check(self) -> None:
        self.check.setEnabled(False)
        self._report.setText(tr("Checking…"))
        self._report.show()
        self._around.jobs.read(
            self._around.desk.check, title=tr("Checking the desk"), owner=self, done=self._checked, failed=self._around.notices.fail
        )

    def _checked(self, report: CheckReport) -> None:
        self.check.setEnabled(True)
        looked = tr("{actions:,} actions and {records:,} records were looked at", actions=report.actions, records=report.records)
        if report.clean:
            self._report.setText(tr("All is well: {looked}, and everything agrees.", looked=looked))
        else:
            self._report.setText(tr("{looked}. Not right: ", looked=looked) + "; ".join(report.problems[:10]))

    def _ask_export(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Where should the files go?"))
        if folder:
            self.export_to(Path(folder) / f"Liaison Desk export {datetime.now().astimezone():%Y-%m-%d}")

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._around.desk.folder)))


def _row(*buttons: QPushButton) -> WrapRow:
    return WrapRow(buttons, 10)


_BACKUP_WORDS = marked(
    "Liaison Desk makes a backup every day you use it, tests it, and keeps the last ones of each day, week and month. "
    "They lie in the desk's folder; copy that folder to a stick now and then."
)
_CHECK_WORDS = marked("Reads the whole history again and compares it with what is shown.")
_EXPORT_WORDS = marked(
    "A table (CSV) for each kind of record, the same exactly (JSON), pictures and files, and the whole history, with a page that "
    "explains. A new desk can bring all of it in at its first start. The files are not encrypted: keep them where only you can read them."
)
_KEY_WORDS = marked(
    "With a passphrase, the desk's folder can be opened on another computer, or restored after this one is lost. "
    "It is asked for only where the keyring does not have the key. The recovery sheet opens the desk when neither has it: "
    "print it once, and keep it locked away."
)
