"""From the signed sheet: marks beside the names as they stand on paper, then all of them at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.language import tr, trn
from app.professional_development.page.clock_words import read_clock, show_clock
from app.ui.forms import FormField
from app.ui.widgets import Pane, PrimaryButton, QuietButton, WrapRow, text

_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A name on the sheet; ``there`` when it was entered already."""

    id: str
    name: str
    role: str
    there: bool


class SheetPane(QWidget):
    """``entered`` carries the marked ids, and in and out (``HH:MM`` or "")."""

    entered = Signal(list, str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[SheetLine, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Names on the sign-in sheet"))
        self.came = FormField(tr("In (all)"), QLineEdit(), check=_wrong)
        self.left = FormField(tr("Out (all)"), QLineEdit(), check=_wrong)
        self.mark_all = QuietButton(tr("Mark all"))
        self.unmark_all = QuietButton(tr("Take the marks off"))
        self.go = PrimaryButton(tr("Enter", "what is marked, into the list"), "check")
        self._arrange()
        self.mark_all.clicked.connect(lambda: self._mark(on=True))
        self.unmark_all.clicked.connect(lambda: self._mark(on=False))
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.list.itemActivated.connect(lambda item: item.setCheckState(_other(item)))
        self.go.clicked.connect(self.enter)

    @property
    def ids(self) -> list[str]:
        """Those that are marked and not entered yet."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [str(item.data(_ID)) for item in items if _open(item) and item.checkState() == Qt.CheckState.Checked]

    def show_lines(self, lines: Sequence[SheetLine], begins: str, ends: str) -> None:
        """Show the names; times are those of the session as long as nobody has typed others."""
        if not self.came.value():
            self.came.put(show_clock(begins))
        if not self.left.value():
            self.left.put(show_clock(ends))
        if tuple(lines) == self._lines:
            return
        marked = set(self.ids)
        self._lines = tuple(lines)
        self.list.clear()
        for line in lines:
            words = " · ".join(part for part in (line.name, line.role, tr("in") if line.there else "") if part)
            item = QListWidgetItem(words, self.list)
            item.setData(_ID, line.id)
            if line.there:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                continue
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if line.id in marked else Qt.CheckState.Unchecked)
        self._tell()

    def begin(self) -> None:
        """To the first name."""
        self.list.setFocus()
        if self.list.count() and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def mark(self, id: str) -> None:
        """Mark one."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == id:
                self.list.item(row).setCheckState(Qt.CheckState.Checked)

    def enter(self) -> None:
        """Say who was there."""
        if self.came.valid() and self.left.valid() and self.ids:
            self.entered.emit(self.ids, read_clock(self.came.value()) or "", read_clock(self.left.value()) or "")

    def _mark(self, *, on: bool) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if _open(item):
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _tell(self) -> None:
        count = len(self.ids)
        self.go.setText(
            tr("Enter", "what is marked, into the list") if not count else trn(count, "Enter {number} person", "Enter {number} people")
        )
        self.go.setEnabled(bool(count))

    def _arrange(self) -> None:
        pane = Pane(tr("From the signed sheet"))
        pane.body.addWidget(
            text(
                tr("Space marks who has signed, the arrow goes to the next name. Times of single people are typed into the list."),
                "soft",
                wrap=True,
            )
        )
        pane.body.addWidget(self.list, 1)
        times = QHBoxLayout()
        times.setSpacing(12)
        times.addWidget(self.came)
        times.addWidget(self.left)
        times.addStretch()
        pane.body.addLayout(times)
        pane.body.addWidget(WrapRow((self.mark_all, self.unmark_all, self.go)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pane)


def _wrong(words: str) -> str:
    return "" if not words or read_clock(words) else tr("Write a time like 2:45 pm.")


def _open(item: QListWidgetItem) -> bool:
    return bool(item.flags() & Qt.ItemFlag.ItemIsEnabled)


def _other(item: QListWidgetItem) -> Qt.CheckState:
    return Qt.CheckState.Unchecked if item.checkState() == Qt.CheckState.Checked else Qt.CheckState.Checked
