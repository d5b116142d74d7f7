"""The outline: head, steps, outcomes and facts in one list that is worked with the keyboard."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from app.language import marked, tr
from app.troubleshooting.page.editor.edits import part_of
from app.troubleshooting.page.editor.words import KIND_ICONS, numbers, spoken, title_of
from app.troubleshooting.rules.checklist import Checklist, Fact, Outcome, Step
from app.ui.buttons import plain_tip
from app.ui.icons import icon, scaled

_PART = Qt.ItemDataRole.UserRole
_KIND = Qt.ItemDataRole.UserRole + 1
_GROUPS: Mapping[str, str] = {
    "step": marked("Steps"),
    "outcome": marked("How it ends"),
    "fact": marked("Facts for the ticket"),
}


class Outline(QTreeWidget):
    """Signals: ``chosen`` a part (kind, key; the head is ("", "")), ``add_wanted`` a kind, and the others a part."""

    chosen = Signal(str, str)
    add_wanted = Signal(str)
    remove_wanted = Signal(str, str)
    duplicate_wanted = Signal(str, str)
    move_wanted = Signal(str, str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("checklistOutline")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(tr("Outline of the checklist"))
        self.setMinimumHeight(160)
        self._shape: tuple[object, ...] = ()
        self._items: dict[tuple[str, str], QTreeWidgetItem] = {}
        self._quiet = False
        self.dress()
        self.currentItemChanged.connect(lambda now, _before: self._tell(now))

    def show_checklist(self, checklist: Checklist, troubled: Collection[tuple[str, str]]) -> None:
        """Show the parts; those in ``troubled`` (kind, key) have a sign. The current one stays."""
        current = self.current()
        self._quiet = True
        shape = (tuple(checklist.steps), tuple(checklist.outcomes), tuple(checklist.facts))
        if shape != self._shape:
            self._shape = shape
            self._build(checklist)
        known = numbers(checklist)
        self._name(self._items["", ""], tr("About this checklist"), tr("About this checklist"), "pencil", ("", "") in troubled)
        for (kind, key), item in self._items.items():
            part = part_of(checklist, kind, key)
            if part is not None:
                self._show_part(item, checklist, part, known, wrong=(kind, key) in troubled)
        self._quiet = False
        self.choose(*current)

    def current(self) -> tuple[str, str]:
        """Kind and key of the current part; ("", "") for the head."""
        item = self.currentItem()
        return (item.data(0, _KIND) or "", item.data(0, _PART) or "") if item is not None else ("", "")

    def choose(self, kind: str, key: str) -> None:
        """Make a part the current one without saying so."""
        self._quiet = True
        self.setCurrentItem(self._items.get((kind, key), self._items.get(("", ""))))  # type: ignore[arg-type]
        self._quiet = False

    def step(self, by: int) -> None:
        """Go to the next part (1) or the one before (-1)."""
        keys = list(self._items)
        here = keys.index(self.current()) if self.current() in keys else 0
        self.setCurrentItem(self._items[keys[min(max(here + by, 0), len(keys) - 1)]])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert adds, Delete removes, Ctrl D duplicates, Alt with an arrow moves."""
        kind, key = self.current()
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_Insert:
            self.add_wanted.emit(kind or "step")
        elif key and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit(kind, key)
        elif key and event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_D:
            self.duplicate_wanted.emit(kind, key)
        elif key and event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in moves:
            self.move_wanted.emit(kind, key, moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _build(self, checklist: Checklist) -> None:
        self.clear()
        self._items = {("", ""): QTreeWidgetItem(self)}
        for kind, parts in (("step", checklist.steps), ("outcome", checklist.outcomes), ("fact", checklist.facts)):
            head = QTreeWidgetItem(self, [tr(_GROUPS[kind])])
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setData(0, Qt.ItemDataRole.AccessibleTextRole, tr(_GROUPS[kind]))
            for key in parts:
                item = QTreeWidgetItem(self)
                item.setData(0, _KIND, kind)
                item.setData(0, _PART, key)
                self._items[kind, key] = item

    def _show_part(
        self, item: QTreeWidgetItem, checklist: Checklist, part: Step | Outcome | Fact, known: Mapping[str, str], *, wrong: bool
    ) -> None:
        if isinstance(part, Fact):
            words, sign = title_of(part), "tag"
        else:
            words = f"{known[part.key]}  {title_of(part)}"
            sign = "circle-help" if isinstance(part, Step) else KIND_ICONS.get(part.kind, "circle-dot")
        self._name(item, words, spoken(checklist, part, known), sign, wrong)

    @staticmethod
    def _name(item: QTreeWidgetItem, words: str, said: str, sign: str, wrong: bool) -> None:
        if item.text(0) != words:
            item.setText(0, words)
            item.setToolTip(0, plain_tip(words))
        shown = ("circle-alert", "bad") if wrong else (sign, "soft")
        if item.data(0, _KIND + 1) != list(shown):
            item.setData(0, _KIND + 1, list(shown))
            item.setIcon(0, icon(*shown))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{said} {tr('Something is wrong here.')}" if wrong else said)

    def dress(self) -> None:
        """Draw the icons again in new colours."""
        self.setIconSize(QSize(scaled(18), scaled(18)))
        for item in self._items.values():
            shown = item.data(0, _KIND + 1)
            if shown:
                item.setIcon(0, icon(*shown))

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and not self._quiet:
            self.chosen.emit(*self.current())
