"""The blocks of an agenda under each other, each where its minutes put it; what is left stands below them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import tr, trn
from app.professional_development.page.plan.block_card import CLOCK_WIDTH, BlockCard, BlockLine
from app.professional_development.page.plan.block_form import BlockForm, BlockText
from app.professional_development.rules.agenda import Agenda, Block, Slot
from app.ui.focus import walk_in_order
from app.ui.icons import scaled, theme_colour

if TYPE_CHECKING:
    from app.store.seen import Seen

GAP = 8
_GAP_HEIGHT = 38


@dataclass(frozen=True, slots=True)
class AgendaState:
    """Everything of an agenda: its blocks with their minutes, what each says, and what saving a form of it replaces."""

    agenda: Agenda
    texts: Mapping[str, BlockText]
    seen: Mapping[str, "Seen"] = field(default_factory=dict)

    def title(self, id: str) -> str:
        """A block's name in a sentence."""
        return f"“{self.texts[id].title}”" if id in self.texts and self.texts[id].title else tr("the block")


def agenda_of(total: int, blocks: Sequence[tuple[str, int, BlockText]], seen: "Mapping[str, Seen] | None" = None) -> AgendaState:
    """An agenda out of its blocks: id, minutes, what each says."""
    agenda = Agenda(total, tuple(Block(id, minutes) for id, minutes, _ in blocks))
    return AgendaState(agenda, {id: said for id, _, said in blocks}, seen or {})


class BlockStack(QWidget):
    """Lays out and draws; ``make_card`` makes the card of a line, ``clock`` shows the time so many minutes after the start."""

    def __init__(self, clock: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clock = clock
        self.agenda = Agenda(0)
        self.cards: dict[str, BlockCard] = {}
        self.form: BlockForm | None = None
        self.comes_after: QWidget | None = None
        """From where Tab comes to the first block."""
        self._drop: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def make_card(self, line: BlockLine) -> BlockCard:
        """A card for a block."""
        return BlockCard(line, self)

    def show_blocks(self, agenda: Agenda, texts: Mapping[str, BlockText]) -> None:
        """Cards for what there is, in order."""
        self.agenda = agenda
        here = {block.id for block in agenda.blocks}
        for id in [one for one in self.cards if one not in here]:
            card = self.cards.pop(id)
            card.hide()
            card.deleteLater()
        for slot in agenda.slots():
            line = self._line(slot, texts.get(slot.id, BlockText()))
            found = self.cards.get(slot.id)
            if found is None:
                found = self.cards[slot.id] = self.make_card(line)
                found.show()
            elif found.line != line:
                found.show_line(line)
        self._walk()
        self.lay()

    def show_form(self, form: BlockForm | None) -> None:
        """Put a form in the place of its block; None puts it away."""
        before, self.form = self.form, form
        if before is not None and before is not form:
            before.hide()
            before.deleteLater()
        if form is not None:
            form.show()
        self._walk()
        self.lay()

    def show_drop(self, at: int | None) -> None:
        """A line above the block at a place (from 0, without the one that is held); None takes it away."""
        self._drop = at
        self.update()

    def place_of(self, id: str) -> QRect:
        """Where a block lies."""
        return self._places(self.width())[0][id]

    def lay(self) -> None:
        """Everything to its place."""
        for id, place in self._places(self.width())[0].items():
            editing = self.form is not None and self.form.id == id
            card = self.cards.get(id)
            if card is not None:
                card.setVisible(not editing)
                card.setGeometry(place)
            if editing and self.form is not None:
                self.form.setGeometry(place)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrow blocks are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All blocks, and what is left."""
        return self._places(width)[1]

    def sizeHint(self) -> QSize:
        """At the width there is."""
        return QSize(scaled(420), self.heightForWidth(max(self.width(), scaled(300))))

    def minimumSizeHint(self) -> QSize:
        """As high as it needs."""
        return QSize(scaled(200), self.heightForWidth(max(self.width(), scaled(200))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the blocks."""
        super().resizeEvent(event)
        self.lay()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is left, and where a block that is held would go."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.agenda.gap or not self.agenda.blocks:
                self._paint_gap(painter)
            if self._drop is not None:
                painter.setPen(QPen(theme_colour("accent"), 2))
                painter.drawLine(scaled(CLOCK_WIDTH), self._drop, self.width(), self._drop)

    def _walk(self) -> None:
        """Tab walks the blocks as they stand, and the form in the place of its block."""
        form = {self.form.id: self.form} if self.form is not None else {}
        shown = {**self.cards, **form}
        blocks = [shown[block.id] for block in self.agenda.blocks if block.id in shown]
        walk_in_order([self.comes_after, *blocks] if self.comes_after is not None else blocks)

    def _paint_gap(self, painter: QPainter) -> None:
        height = scaled(_GAP_HEIGHT)
        room = QRect(scaled(CLOCK_WIDTH), self.height() - height, self.width() - scaled(CLOCK_WIDTH) - 1, height - 1)
        painter.setPen(QPen(theme_colour("warn"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(room, 7, 7)
        left = self.agenda.gap
        words = trn(left, "{number} minute left", "{number} minutes left") if self.agenda.blocks else tr("No blocks yet")
        painter.drawText(room.adjusted(scaled(15), 0, -4, 0), int(Qt.AlignmentFlag.AlignVCenter), words)
        if self.agenda.blocks:
            painter.setPen(theme_colour("soft"))
            clock = QRect(0, room.top(), scaled(CLOCK_WIDTH) - scaled(10), height)
            painter.drawText(clock, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self.clock(self.agenda.used))

    def _line(self, slot: Slot, said: BlockText) -> BlockLine:
        total = self.agenda.total
        late = slot.end - total
        trouble = (
            ""
            if late <= 0
            else tr("after the end")
            if slot.start >= total
            else trn(late, "runs {number} minute over", "runs {number} minutes over")
        )
        return BlockLine(slot.id, self.clock(slot.start), said.title, slot.minutes, said.text, said.needs, trouble)

    def _places(self, width: int) -> tuple[dict[str, QRect], int]:
        """Where every block lies, and how high all is."""
        top = 0
        found: dict[str, QRect] = {}
        left = scaled(CLOCK_WIDTH)
        for block in self.agenda.blocks:
            if self.form is not None and self.form.id == block.id:
                found[block.id] = QRect(left, top, width - left, self.form.sizeHint().height())
            else:
                card = self.cards.get(block.id)
                found[block.id] = QRect(0, top, width, card.height_for(width) if card is not None else 0)
            top += found[block.id].height() + GAP
        if self.agenda.gap or not self.agenda.blocks:
            top += scaled(_GAP_HEIGHT) + GAP
        return found, max(0, top - GAP)
