"""The tab Plan: why, the agenda, what does not go together, the rest of the plan; the handout's first page beside it."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.language import tr
from app.late import late
from app.professional_development.page.bases import BASES, Bases
from app.professional_development.page.plan.agenda_card import AgendaCard
from app.professional_development.page.plan.agenda_editor import FRESH
from app.professional_development.page.plan.block_form import BlockText
from app.professional_development.page.plan.block_stack import agenda_of
from app.professional_development.page.plan.checks_list import ChecksList
from app.professional_development.page.plan.field_line import FieldLine
from app.professional_development.page.plan.fields import CARDS, DEVICES, filled_words
from app.professional_development.page.plan.folded_card import FoldedCard, PlanTexts, told_card
from app.professional_development.page.plan.in_place import InPlaceText
from app.professional_development.page.plan.why_card import WhyCard
from app.professional_development.page.shown import SessionShown
from app.store.value import Value
from app.ui.feature import Surroundings
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import Pane

if TYPE_CHECKING:
    from app.store import seen as heads
else:
    heads = late("app.store.seen")


class PlanTab(QWidget):
    """``saved`` (name, value) at each edit of a field, ``agenda_done`` (AgendaDeed) at each of the agenda."""

    saved = Signal(str, object)
    agenda_done = Signal(object)
    standards_wanted = Signal()
    goals_wanted = Signal()
    minutes_wanted = Signal(int)

    def __init__(
        self, around: Surroundings, agenda_kinds: Sequence[str], clock: Callable[[int], str], bases: Bases, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._bases = bases
        self._id = ""
        self._values: Mapping[str, Value] = {}
        self._under_way: dict[str, str] = {}
        self.why = WhyCard()
        self.agenda = AgendaCard(clock, agenda_kinds)
        self.clashes_card = Pane(tr("Look at this first"))
        self.clashes = ChecksList()
        self.devices_texts = PlanTexts((DEVICES,))
        self.devices = ChecksList()
        self.devices_card = FoldedCard(tr("Devices needed"), _together(self.devices_texts, self.devices), opened=True)
        self.cards: list[tuple[FoldedCard, PlanTexts]] = [told_card(tr(card.title), card.fields) for card in CARDS]
        self.area = ScrollColumn(spacing=14)
        self._arrange()
        self._connect()

    @property
    def draft_key(self) -> str:
        """Under which name the keystrokes are kept."""
        return f"pd.session.{self._id}"

    def show_session(self, shown: SessionShown) -> None:
        """Show what is kept; words that were typed and not kept come back."""
        other = shown.id != self._id
        self._id, self._values = shown.id, shown.values
        self.why.show_plan(shown.values, shown.goals, shown.district_goals, shown.standards)
        self.clashes.show_lines(shown.clashes)
        self.clashes_card.setVisible(bool(shown.clashes))
        self.devices_texts.put(shown.values)
        self.devices.show_lines(shown.devices)
        for (card, texts), spec in zip(self.cards, CARDS, strict=True):
            texts.put(shown.values)
            card.tell(filled_words(spec.fields, shown.values))
        blocks = [(one.id, one.minutes, BlockText(one.title, one.text, one.kind, one.needs)) for one in shown.agenda.blocks]
        self.agenda.editor.show_state(agenda_of(shown.agenda.agenda.total, blocks, shown.seen_blocks))
        if other:
            self.area.verticalScrollBar().setValue(0)
            self._bring_draft()

    def typed_into(self) -> Mapping[str, InPlaceText]:
        """The fields that a person is typing in, by name."""
        return {name: editor for name, editor in self._editors().items() if editor.typed_into}

    def kept(self, name: str) -> None:
        """A field is on the disk."""
        self._under_way.pop(name, None)
        self._keep_draft()

    def refused(self, name: str) -> None:
        """A field could not be kept: what was typed stands there still."""
        words = self._under_way.pop(name, None)
        editor = self._editors().get(name)
        if editor is not None and words is not None:
            editor.put(str(self._values.get(name) or ""))
            editor.put_draft(words)

    def settle(self) -> None:
        """Keep what is being typed."""
        for texts in self._texts():
            texts.settle()
        form = self.agenda.editor.form
        if form is not None:
            form.keep()

    def tell_gone(self) -> None:
        """The session was deleted: words that were being typed are kept all the same."""
        if self._around.drafts.load(self.draft_key):
            words = tr("This session was deleted meanwhile. What you typed is kept, and you are asked whether the session stays.")
            self._around.notices.say(words, tone="warn")

    def _texts(self) -> list[PlanTexts]:
        return [self.why.objective, self.devices_texts, *(texts for _, texts in self.cards)]

    def _editors(self) -> Mapping[str, InPlaceText]:
        return {name: editor for texts in self._texts() for name, editor in texts.editors.items()}

    def _arrange(self) -> None:
        for part in (self.clashes_card, self.why, self.agenda, self.devices_card):
            self.area.column.addWidget(part)
        need = self.cards[0][1].layout()
        if need is not None:
            need.addWidget(FieldLine(tr("District goal"), self.why.district_goal))
        self.clashes_card.body.addWidget(self.clashes)
        self.clashes_card.hide()
        for card, _ in self.cards:
            self.area.column.addWidget(card)
        self.area.column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.area)

    def _connect(self) -> None:
        self.why.saved.connect(self._keep)
        for texts in (self.devices_texts, *(texts for _, texts in self.cards)):
            texts.saved.connect(self._keep)
        for texts in self._texts():
            texts.typed.connect(lambda _name, _words: self._keep_draft())
        self.why.standards_wanted.connect(self.standards_wanted)
        self.why.goals_wanted.connect(self.goals_wanted)
        self.agenda.editor.done.connect(self.agenda_done)
        self.agenda.minutes_wanted.connect(self.minutes_wanted)
        self.agenda.editor.form_typed.connect(lambda _id, _said, _minutes: self._keep_draft())
        self.agenda.editor.form_left.connect(lambda _id: self._keep_draft())

    def _keep(self, name: str, value: Value) -> None:
        editor = self._editors().get(name)
        if editor is not None:
            self._under_way[name] = editor.value
        self._keep_draft()
        self.saved.emit(name, value)

    def _keep_draft(self) -> None:
        """What is typed and not saved yet is kept safe; nothing is when nothing differs."""
        if not self._id:
            return
        draft: dict[str, Any] = {name: editor.value for name, editor in self._editors().items() if editor.dirty}
        draft |= self._under_way
        bases = self._bases.to_draft(list(draft))
        form = self.agenda.editor.form
        if form is not None:
            said, seen = form.value, form.seen.to_json() if form.seen is not None else ""
            draft["block"] = [form.id, said.title, said.text, said.kind, said.needs, form.minutes_editor.value(), seen]
        if draft:
            draft[BASES] = bases
            self._around.drafts.save(self.draft_key, draft)
        else:
            self._around.drafts.clear(self.draft_key)

    def _bring_draft(self) -> None:
        draft = self._around.drafts.load(self.draft_key)
        if not draft:
            return
        bases = draft.get(BASES)
        for texts in self._texts():
            for name in texts.editors:
                words = draft.get(name)
                if isinstance(words, str):
                    kept = bases.get(name) if isinstance(bases, dict) else None
                    texts.put_draft(name, self._bases.take_draft(name, kept) if kept else self._values.get(name), words)
        for card, texts in self.cards:
            if any(editor.dirty for editor in texts.editors.values()):
                card.unfold(open=True)
        block = draft.get("block")
        if isinstance(block, list) and len(block) in (6, 7):
            self._bring_block(block)
        self._around.notices.say(tr("What you were typing here is still there."), button=tr("Keep it"), run=self.settle)

    def _bring_block(self, block: Sequence[Any]) -> None:
        editor = self.agenda.editor
        id = str(block[0])
        if id == FRESH:
            editor.add_block()
        elif id in editor.state.texts:
            editor.open_form(id)
        if editor.form is not None:
            minutes = block[5] if isinstance(block[5], int) else 10
            seen = heads.Seen.from_json(block[6]) if len(block) == 7 and block[6] else None
            editor.form.put_draft(BlockText(*(str(part) for part in block[1:5])), minutes, seen)


def _together(*parts: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    return whole
