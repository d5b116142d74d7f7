"""The list on the left: all checklists by group, or those that answer what is typed, best first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from app.language import marked, tr
from app.ui.buttons import plain_tip
from app.ui.icons import icon, scaled
from app.ui.widgets import Pane, SearchField, text

if TYPE_CHECKING:
    from app.troubleshooting.rules.checklist import Checklist
    from app.troubleshooting.service.library import Entry, Shelf

_KEY = Qt.ItemDataRole.UserRole
_ICON = Qt.ItemDataRole.UserRole + 1
_OTHERS = marked("Other")
UNKNOWN_ICON = "list-checks"


class LibraryPane(Pane):
    """Signals: ``chosen`` with the key of the checklist that has become the current one, ``opened`` with one that Enter was pressed on."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=10, parent=parent)
        self._shelf: Shelf | None = None
        self._first: tuple[str, ...] = ()
        self._quiet = False
        self.search = SearchField(tr("Symptom…"), tr("Find a checklist by symptom, error text or model"))
        self.list = _List()
        self.list.setObjectName("checklists")
        self.list.setAccessibleName(tr("Checklists"))
        self.nothing = text(tr("Nothing answers that. Try other words, or what the message says."), "soft", wrap=True)
        self.nothing.hide()
        self.broken = text("", "error", wrap=True)
        self.broken.hide()
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.broken)
        self.search.textChanged.connect(self._search_changed)
        self.search.returnPressed.connect(self._open_current)
        self.search.went_down.connect(self._go_down)
        self.list.currentItemChanged.connect(self._tell)
        self.list.itemActivated.connect(lambda item: self.opened.emit(item.data(_KEY)))
        self.list.itemClicked.connect(lambda item: self.chosen.emit(item.data(_KEY)) if item.data(_KEY) else None)
        self.list.entered.connect(self._open_current)

    @property
    def current(self) -> str:
        """The key of the current checklist, "" for none."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(_KEY) or "") if row >= 0 else ""

    def show_shelf(self, shelf: "Shelf") -> None:
        """Show the library."""
        self._shelf = shelf
        sentences = [str(error) for error in shelf.broken]
        self.broken.setText("\n".join(sentences))
        self.broken.setVisible(bool(sentences))
        self._fill()

    def put_first(self, keys: Sequence[str]) -> None:
        """The checklists that are about the device in hand come first."""
        if tuple(keys) != self._first:
            self._first = tuple(keys)
            self._fill()

    def choose(self, key: str) -> None:
        """Make a checklist the current one without saying so; "" none."""
        self.list.blockSignals(True)
        found = next((self.list.item(row) for row in range(self.list.count()) if self.list.item(row).data(_KEY) == key), None)
        self.list.setCurrentItem(found if key else None)  # type: ignore[arg-type]
        self.list.blockSignals(False)

    def clear_search(self, key: str) -> None:
        """Show all again, ``key`` being the current one, without saying so."""
        self._quiet = True
        self.search.clear()
        self._quiet = False
        self._fill()
        self.choose(key)

    def keys(self) -> list[str]:
        """The keys in the order in which they are shown."""
        return [str(key) for row in range(self.list.count()) if (key := self.list.item(row).data(_KEY))]

    def dress(self) -> None:
        """Draw the icons in the colours and at the text size in force."""
        self.list.setIconSize(icon_room())
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_ICON):
                self._draw(item)

    def _search_changed(self) -> None:
        if not self._quiet:
            self._fill()

    def _fill(self) -> None:
        if self._shelf is None:
            return
        before = self.current
        typed = self.search.text().strip()
        self.list.blockSignals(True)
        self.list.clear()
        if typed:
            for match in self._shelf.index.find(typed):
                self._add(self._shelf.entries[match.key], match.words)
        else:
            self._add_groups(self._shelf.listed())
        self.list.blockSignals(False)
        self.nothing.setVisible(bool(typed) and self.list.count() == 0)
        if typed:
            self.list.setCurrentRow(0)
        elif before:
            self.choose(before)

    def _add_groups(self, entries: "Sequence[Entry]") -> None:
        first = [entry for key in self._first for entry in entries if entry.checklist.key == key]
        if first:
            self._add_head(tr("For this device"))
            for entry in first:
                self._add(entry)
        group = None
        for entry in entries:
            if entry.checklist.key in self._first:
                continue
            if entry.checklist.group != group:
                group = entry.checklist.group
                self._add_head(group or tr(_OTHERS))
            self._add(entry)

    def _add_head(self, words: str) -> None:
        head = QListWidgetItem(words)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(head)

    def _add(self, entry: "Entry", why: str = "") -> None:
        checklist: Checklist = entry.checklist
        item = QListWidgetItem(tr("{title} · yours", title=checklist.short) if entry.own else checklist.short)
        item.setData(_KEY, checklist.key)
        item.setData(_ICON, checklist.icon or UNKNOWN_ICON)
        item.setToolTip(plain_tip(why or checklist.title))
        self._draw(item)
        self.list.addItem(item)

    @staticmethod
    def _draw(item: QListWidgetItem) -> None:
        try:
            item.setIcon(icon(str(item.data(_ICON)), "soft", scaled(18), scaled(6)))
        except FileNotFoundError:
            item.setIcon(icon(UNKNOWN_ICON, "soft", scaled(18), scaled(6)))

    def _tell(self) -> None:
        if self.current:
            self.chosen.emit(self.current)

    def _open_current(self) -> None:
        if self.current:
            self.opened.emit(self.current)
        elif self.keys() and self.search.text().strip():
            self.opened.emit(self.keys()[0])

    def _go_down(self) -> None:
        self.list.setFocus()
        if not self.current and self.keys():
            self.choose(self.keys()[0])
            self._tell()


def icon_room() -> QSize:
    """An icon and the gap behind it, at the text size in force."""
    return QSize(scaled(24), scaled(18))


class _List(QListWidget):
    """A list that wraps its words and never scrolls sideways. Signal ``entered``: Enter on a line."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setIconSize(icon_room())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; everything else as in every list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """A few lines must be seen."""
        return QSize(scaled(140), scaled(120))
