"""Second page of an import: what each line would do, before anything is written."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.language import marked, tr
from app.ui.buttons import plain_tip
from app.ui.scroll_area import ScrollArea
from app.ui.tables.folding import fold
from app.ui.widgets import LinkButton, SearchField, Segments, text

if TYPE_CHECKING:
    from app.inventory.service.importing.options import Conflict, ImportCounts, ImportLine
    from app.inventory.service.importing.plan import ImportPlan

_KINDS = ("new", "changed", "same", "refused", "remarks")
_TITLES = {
    "new": marked("New"),
    "changed": marked("Changed"),
    "same": marked("Same"),
    "refused": marked("Refused"),
    "remarks": marked("Remarks"),
}
_PAGE = 200
_SEARCHED = 20_000
_LEAVE, _NEW = "skip", "new"


class ImportPreview(QWidget):
    """Counts as tabs, lines with reasons, and questions about lines that could mean two devices."""

    decided = Signal(int, str)
    """Line number, and the id of the device that is meant, "skip", or "new"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: ImportPlan | None = None
        self._kind = "new"
        self._shown = 0
        self._tabs_holder = QHBoxLayout()
        self._tabs: Segments | None = None
        self.created = text("", "soft", wrap=True)
        self.search = SearchField(tr("Filter these lines"), tr("Filter these lines"))
        self.search.setMaximumWidth(260)
        self.lines = QTreeWidget()
        self.lines.setAccessibleName(tr("Lines of the file"))
        self.lines.setHeaderLabels([tr("Line"), tr("Device"), tr("What happens")])
        self.lines.setUniformRowHeights(False)
        self.lines.setWordWrap(True)
        self.lines.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.more = LinkButton(tr("Show more lines"))
        self.more.clicked.connect(self._show_more)
        self.search.textChanged.connect(self._fill)
        self._questions = ScrollArea()
        self._questions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._questions.setAccessibleName(tr("Lines that could mean more than one device"))
        self._questions.setMaximumHeight(150)
        self._arrange()

    def show_plan(self, plan: "ImportPlan") -> None:
        """Show what a plan would do; the first kind that has lines comes first."""
        self._plan = plan
        counts = plan.counts
        numbers = {kind: _number(counts, kind) for kind in _KINDS}
        while (item := self._tabs_holder.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._tabs = Segments([(kind, f"{tr(_TITLES[kind])} {numbers[kind]:,}") for kind in _KINDS], tr("What becomes of the lines"))
        self._tabs.chosen.connect(self._choose)
        self._tabs_holder.addWidget(self._tabs)
        self._tabs_holder.addStretch()
        self._kind = next((kind for kind in ("refused", "new", "changed", "same") if numbers[kind]), "new")
        self._tabs.choose(self._kind)
        made = "; ".join(f"{words}: {', '.join(names[:4])}{' …' if len(names) > 4 else ''}" for words, names in plan.created)
        self.created.setText(tr("Also added: {made}.", made=made) if made else "")
        self.created.setVisible(bool(made))
        self._ask(plan.conflicts)
        self._fill()

    def tab(self, kind: str) -> QPushButton:
        """The button of a kind of lines."""
        if self._tabs is None:
            raise LookupError(kind)
        return self._tabs.buttons[kind]

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addLayout(self._tabs_holder, 1)
        top.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._questions)
        column.addLayout(top)
        column.addWidget(self.created)
        column.addWidget(self.lines, 1)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def _choose(self, kind: str) -> None:
        self._kind = kind
        self._fill()

    def _fill(self) -> None:
        self.lines.clear()
        self._shown = 0
        self._show_more()

    def _show_more(self) -> None:
        """The next page; with a filter, all lines are looked through."""
        plan = self._plan
        if plan is None:
            return
        wanted = fold(self.search.text())
        size = _SEARCHED if wanted else _PAGE
        lines = plan.lines(self._kind, self._shown, size)
        for line in lines:
            if not wanted or wanted in fold(_words(line)):
                self.lines.addTopLevelItem(_item(line))
        self._shown += len(lines)
        left = _number(plan.counts, self._kind) - self._shown
        self.more.setText(tr("Show more lines ({left:,} left)", left=left))
        self.more.setVisible(left > 0)
        self.lines.resizeColumnToContents(0)
        self.lines.setColumnWidth(1, 300)

    def _ask(self, conflicts: "list[Conflict]") -> None:
        self._questions.setVisible(bool(conflicts))
        inside = QWidget()
        inside.setProperty("plain", True)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.addWidget(text(tr("These lines could mean more than one device. Which one?"), "strong"), 0, 0, 1, 2)
        for place, conflict in enumerate(conflicts[:100], 1):
            grid.addWidget(text(tr("Line {line}: {what}", line=conflict.line, what=conflict.what), "soft", wrap=True), place, 0)
            box = QComboBox()
            box.setAccessibleName(tr("Device of line {line}", line=conflict.line))
            box.addItem(tr("Leave this line out"), _LEAVE)
            for identity, words in conflict.candidates:
                box.addItem(words, identity)
            box.addItem(tr("Add it as a new device"), _NEW)
            box.activated.connect(lambda _index, line=conflict.line, box=box: self.decided.emit(line, box.currentData()))
            grid.addWidget(box, place, 1)
        grid.setColumnStretch(0, 1)
        self._questions.setWidget(inside)


def _number(counts: "ImportCounts", kind: str) -> int:
    number: int = getattr(counts, kind)
    return number


def _words(line: "ImportLine") -> str:
    changes = " ".join(f"{title}: {before} → {after}" if before else f"{title}: {after}" for title, before, after in line.changes)
    return f"{line.number} {line.title} {' '.join(line.reasons)} {changes}"


def _item(line: "ImportLine") -> QTreeWidgetItem:
    said = [*line.reasons]
    for title, before, after in line.changes:
        said.append(f"{title}: {before} → {after}" if before else f"{title}: {after}")
    item = QTreeWidgetItem([str(line.number), line.title, " · ".join(said) or tr("Nothing to change")])
    item.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(2, plain_tip("\n".join(said)))
    return item
