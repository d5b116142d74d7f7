"""The agenda as blocks that are moved, stretched, added and taken away; it always adds up, or says what is left or too much."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from app.language import tr
from app.professional_development.page.plan.block_card import MINUTE_HEIGHT, BlockCard, BlockLine
from app.professional_development.page.plan.block_form import BlockForm, BlockText
from app.professional_development.page.plan.block_stack import GAP, AgendaState, BlockStack, agenda_of
from app.professional_development.rules import agenda as rules
from app.professional_development.rules.agenda import Agenda
from app.ui.icons import scaled

if TYPE_CHECKING:
    from app.store.seen import Seen

STEP = 5
FRESH = "new"
"""The id of a block that is being written and not kept yet."""


@dataclass(frozen=True, slots=True)
class AgendaDeed:
    """One edit. ``kind``: add, change, move, resize, border, remove or fit; ``number`` is a place (from 0) or minutes."""

    kind: str
    block: str = ""
    number: int = 0
    values: Mapping[str, str | int | None] = field(default_factory=dict)
    seen: "Seen | None" = None
    """What stood in the block when its form was opened."""


class AgendaEditor(QWidget):
    """``done`` carries each AgendaDeed when it ends; ``told`` says that the sum may be another.

    What was done is shown at once; ``show_state`` brings what is kept. ``form_typed`` (id, BlockText, minutes) at each key.
    """

    done = Signal(object)
    told = Signal()
    form_typed = Signal(str, object, int)
    form_left = Signal(str)

    def __init__(self, clock: Callable[[int], str], kinds: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = kinds
        self._focus_at: int | None = None
        self.state = agenda_of(0, ())
        self.stack = _Stack(clock, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.setAccessibleName(tr("Agenda"))

    @property
    def agenda(self) -> Agenda:
        """As it is shown now, also while a block is held."""
        return self.stack.agenda

    @property
    def form(self) -> BlockForm | None:
        """The form of the block that is being edited."""
        return self.stack.form

    def show_state(self, state: AgendaState) -> None:
        """Show an agenda; a block that is being edited stays open."""
        if self.form is not None:
            if self.form.id == FRESH:
                return  # what is being written comes first; it is shown when that has ended
            if self.form.id not in state.texts and self.form.dirty:
                state = self._with_block(state, self.form.id)
            elif self.form.id not in state.texts:
                self.stack.show_form(None)
        self.state = state
        self._show(state.agenda)
        if self._focus_at is not None:
            at, self._focus_at = self._focus_at, None
            self.focus_block(at)

    def focus_block(self, index: int) -> None:
        """To a block by its place; beyond the ends to the first or last."""
        blocks = self.agenda.blocks
        if blocks:
            self.stack.cards[blocks[max(0, min(index, len(blocks) - 1))].id].setFocus(Qt.FocusReason.TabFocusReason)

    def add_block(self, after: str = "") -> None:
        """A new block after another one, or at the end; its form is open."""
        if self.form is not None:
            self.form.keep()
        agenda = self.state.agenda
        at = agenda.index(after) + 1 if after else len(agenda.blocks)
        self.state = replace(self.state, agenda=rules.insert(agenda, at, FRESH), texts={**self.state.texts, FRESH: BlockText()})
        self._show(self.state.agenda)
        self.open_form(FRESH)

    def remove_block(self, id: str) -> None:
        """Take a block away."""
        index = self.state.agenda.index(id)
        self._put(rules.remove(self.state.agenda, [id]), AgendaDeed("remove", id))
        self.focus_block(index)

    def move_block(self, id: str, to: int) -> None:
        """A block to another place."""
        self._put(rules.move(self.state.agenda, id, to), AgendaDeed("move", id, to))
        self.stack.cards[id].setFocus()

    def resize_block(self, id: str, minutes: int, *, border: bool = False) -> None:
        """Other minutes for a block; with ``border`` the next one gives or takes them."""
        before = self.state.agenda.blocks[self.state.agenda.index(id)].minutes
        made = self._resized(id, minutes, border=border)
        self._put(made, AgendaDeed("border", id, minutes - before) if border else AgendaDeed("resize", id, minutes))

    def fit(self) -> None:
        """Stretch or shorten all blocks alike until they add up."""
        self._put(rules.fit(self.state.agenda), AgendaDeed("fit"))

    def open_form(self, id: str) -> None:
        """Edit a block where it stands."""
        if self.form is not None:
            self.form.keep()
        if id not in self.state.texts:
            return
        block = self.state.agenda.blocks[self.state.agenda.index(id)]
        form = BlockForm(id, self.state.texts[id], block.minutes, self._kinds, self.stack)
        form.seen = self.state.seen.get(id)
        form.kept.connect(self._keep_form)
        form.left.connect(self._leave_form)
        form.typed.connect(self.form_typed)
        self.stack.show_form(form)
        form.begin()

    def make_card(self, line: BlockLine) -> BlockCard:
        """A card that listens to hand and keyboard."""
        card = BlockCard(line, self.stack)
        card.dragged.connect(self._drag)
        card.stretched.connect(self._stretch)
        card.opened.connect(self.open_form)
        card.key_pressed.connect(self._key)
        card.menu_asked.connect(self._offer_menu)
        return card

    def _with_block(self, state: AgendaState, id: str) -> AgendaState:
        """A block that was deleted elsewhere stays as long as somebody writes in it."""
        at = min(self.state.agenda.index(id), len(state.agenda.blocks))
        agenda = rules.insert(state.agenda, at, id, self.state.agenda.blocks[self.state.agenda.index(id)].minutes)
        seen = {id: self.state.seen[id]} if id in self.state.seen else {}
        return AgendaState(agenda, {**state.texts, id: self.state.texts[id]}, {**state.seen, **seen})

    def _show(self, agenda: Agenda) -> None:
        self.stack.show_blocks(agenda, self.state.texts)
        self.updateGeometry()
        self.told.emit()

    def _put(self, made: Agenda, deed: AgendaDeed) -> None:
        """Show what was done, and say it; a block that is not kept yet is known to nobody else."""
        if made == self.state.agenda or deed.block == FRESH:
            self._show(made)
            return
        self.state = replace(self.state, agenda=made)
        self._show(made)
        self.done.emit(deed)

    def _resized(self, id: str, minutes: int, *, border: bool) -> Agenda:
        agenda = self.state.agenda
        if border:
            return rules.drag_border(agenda, id, minutes - agenda.blocks[agenda.index(id)].minutes)
        return rules.resize(agenda, id, minutes)

    def _stretch(self, id: str, pixels: int, held: bool) -> None:
        """The lower edge is drawn: in steps of five minutes, from or to the next block."""
        before = self.state.agenda.blocks[self.state.agenda.index(id)].minutes
        wanted = round((before + pixels / (scaled(MINUTE_HEIGHT * 100) / 100)) / STEP) * STEP
        minutes = max(wanted, STEP) if abs(pixels) > GAP else before
        if held:
            self._show(self._resized(id, minutes, border=True))
        else:
            self.resize_block(id, minutes, border=True)

    def _drag(self, id: str, pixels: int, held: bool) -> None:
        """A block is held: a line shows where it would go."""
        middle = self.stack.place_of(id).center().y() + pixels
        others = [self.stack.place_of(block.id) for block in self.state.agenda.blocks if block.id != id]
        to = sum(1 for other in others if other.center().y() < middle)
        if held:
            self.stack.show_drop(
                others[to].top() - GAP // 2 if to < len(others) else max(other.bottom() for other in others or [self.rect()])
            )
            return
        self.stack.show_drop(None)
        self.move_block(id, to)

    def _key(self, id: str, event: QKeyEvent) -> None:
        """Arrows walk, Alt with them moves, Ctrl plus and minus change the minutes, Delete and Insert."""
        index = self.state.agenda.index(id)
        minutes = self.state.agenda.blocks[index].minutes
        key, held = Qt.Key(event.key()), event.modifiers()
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        more = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: -STEP, Qt.Key.Key_Underscore: -STEP}.get(key, 0)
        event.accept()
        if by and held & Qt.KeyboardModifier.AltModifier:
            self.move_block(id, max(0, index + by))
        elif by:
            self.focus_block(index + by)
        elif more and held & Qt.KeyboardModifier.ControlModifier:
            self.resize_block(id, minutes + more)
        elif key == Qt.Key.Key_Delete:
            self.remove_block(id)
        elif key == Qt.Key.Key_Insert:
            self.add_block(id)
        else:
            event.ignore()

    def _keep_form(self, id: str, said: BlockText, minutes: int) -> None:
        index = self.state.agenda.index(id)
        before = self.state.agenda.blocks[index].minutes
        values: dict[str, str | int | None] = {
            "title": said.title or None,
            "text": said.text or None,
            "kind": said.kind or None,
            "needs": said.needs or None,
        }
        seen = self.form.seen if self.form is not None else None
        self.state = replace(self.state, agenda=rules.resize(self.state.agenda, id, minutes), texts={**self.state.texts, id: said})
        if id == FRESH:
            self._focus_at = index
            self.done.emit(AgendaDeed("add", "", index, {**values, "minutes": minutes}))
        else:
            self.done.emit(AgendaDeed("change", id, 0, {**values, **({"minutes": minutes} if minutes != before else {})}, seen))

    def _leave_form(self, id: str) -> None:
        """A new block goes: it was given no words, or comes back with what is kept."""
        holder = QApplication.focusWidget()
        focused = isinstance(holder, QWidget) and self.stack.isAncestorOf(holder)
        self.stack.show_form(None)
        if id == FRESH and self._focus_at is None:
            texts = {key: value for key, value in self.state.texts.items() if key != id}
            self.state = replace(self.state, agenda=rules.remove(self.state.agenda, [id]), texts=texts)
        self._show(self.state.agenda)
        if focused and id in self.stack.cards:
            self.stack.cards[id].setFocus()
        self.form_left.emit(id)

    def _offer_menu(self, id: str, place: QPoint) -> None:
        index = self.state.agenda.index(id)
        minutes = self.state.agenda.blocks[index].minutes
        menu = QMenu(self)
        wanted: tuple[tuple[str, Callable[[], None]], ...] = (
            (tr("Edit") + "\tEnter", lambda: self.open_form(id)),
            (tr("Add a block after it") + "\tIns", lambda: self.add_block(id)),
            (tr("Move up") + "\tAlt+Up", lambda: self.move_block(id, max(0, index - 1))),
            (tr("Move down") + "\tAlt+Down", lambda: self.move_block(id, index + 1)),
            (tr("5 minutes more") + "\tCtrl++", lambda: self.resize_block(id, minutes + STEP)),
            (tr("5 minutes less") + "\tCtrl+-", lambda: self.resize_block(id, minutes - STEP)),
            (tr("Take away") + "\tDel", lambda: self.remove_block(id)),
        )
        for words, run in wanted:
            action = QAction(words, menu)
            action.triggered.connect(lambda _checked=False, run=run: run())
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)


class _Stack(BlockStack):
    """Cards as the editor makes them."""

    def __init__(self, clock: Callable[[int], str], editor: AgendaEditor) -> None:
        super().__init__(clock, editor)
        self._editor = editor

    def make_card(self, line: BlockLine) -> BlockCard:
        """A card that listens."""
        return self._editor.make_card(line)
