"""What stands beside the list: one ticket with its conversation, and what can be done with it."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.language import tr, trn
from app.tickets.page.canned_menu import DeskTexts
from app.tickets.page.known_ticket import KnownTicket, known_ticket
from app.tickets.page.message_card import MessageCard, MessageLine
from app.tickets.page.reply_box import ReplyBox
from app.tickets.page.steps import STEPS, all_steps, first_steps
from app.ui.feature import Surroundings
from app.ui.following import Following
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import Badge, FactRow, IconButton, LinkButton, Pane, PrimaryButton, QuietButton, text

if TYPE_CHECKING:
    from app.tickets.service import TicketService
    from app.tickets.service.facts import TicketFacts

_SUMMED = ("Asset tag", "Model", "Room", "For")
_LAST_MESSAGES = 30


class ConversationPane(Pane):
    """Follows the current row, a moment behind it. ``step_wanted``: id of a ticket or message, and the key of a step."""

    step_wanted = Signal(str, str)
    write_wanted = Signal(str)
    device_wanted = Signal(str)
    paper_wanted = Signal(str)
    open_wanted = Signal(object)
    save_wanted = Signal(object)
    link_wanted = Signal(str)
    looked_at = Signal(str)

    def __init__(
        self,
        around: Surroundings,
        service: "TicketService",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margin=0, parent=parent)
        self._around = around
        self._service = service
        self.known: KnownTicket | None = None
        self._all_facts = self._all_messages = self._at_end = self._reply_wanted = False
        self.following = Following(
            around.jobs, tr("Reading a ticket"), partial(known_ticket, service), self._show, around.notices.fail, self
        )
        self.back = LinkButton(tr("Back to the list"), "arrow-left")
        self.back.hide()
        self._head = QVBoxLayout()
        self._scroll = ScrollColumn((16, 4, 16, 8), 8)
        self.reply = ReplyBox(around, DeskTexts(around, service, "reply", lambda: self.ticket, self))
        self._foot = QFrame()
        self._arrange()
        self.setAccessibleName(tr("The ticket and its conversation"))
        self._show_nothing()

    @property
    def ticket(self) -> str:
        """The id of the ticket that is shown or about to be."""
        return self.following.wanted

    def show_ticket(self, identity: str) -> None:
        """Show a ticket in a moment; "" shows what to do instead."""
        if identity != self.ticket:
            self._all_facts = self._all_messages = False
        self.following.follow(identity)

    def refresh(self) -> None:
        """Read the ticket anew."""
        self.following.refresh()

    def _show_nothing(self) -> None:
        self.known = None
        self._reply_wanted = False
        self._foot.hide()
        _empty(self._head)
        _empty(self._scroll.column)
        self._scroll.column.addWidget(text(tr("Choose a ticket to read its conversation."), "soft", wrap=True))
        self._scroll.column.addStretch()

    def write_reply(self) -> None:
        """To the place for a reply, as soon as the ticket that is wanted is the one that is shown."""
        self._reply_wanted = self.known is not None and self.known.id != self.ticket
        if not self._reply_wanted and self._foot.isVisibleTo(self):
            self.reply.editor.setFocus()

    def _arrange(self) -> None:
        self._head.setContentsMargins(16, 14, 12, 6)
        self._head.setSpacing(4)
        self._scroll.setAccessibleName(tr("Conversation"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(16, 8, 16, 14)
        foot.addWidget(self.reply)
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, _most: self._to_the_end() if self._at_end else None)
        bar.actionTriggered.connect(lambda _action: self._person_scrolls())
        self.body.setSpacing(0)
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._head)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._foot)

    def _show(self, known: KnownTicket | None) -> None:
        if known is None:
            self._show_nothing()
            return
        new = self.known is None or self.known.id != known.id or len(self.known.lines) != len(known.lines)
        self.known = known
        _empty(self._head)
        _empty(self._scroll.column)
        self._show_head(known)
        self._show_facts(known.facts)
        self._show_messages(known)
        self._scroll.column.addStretch()
        self._foot.setVisible(not known.is_draft)
        why_not = "" if "reply" in known.facts.actions else tr("TSS can't be written to about this now. A note stays here.")
        self.reply.show_for(known.id, can_reply="reply" in known.facts.actions, why_not=why_not)
        if new:
            self._at_end = len(known.lines) > 1
            self._to_the_end()
        if self._reply_wanted:
            self.write_reply()
        if known.unread:
            self.looked_at.emit(known.id)

    def _to_the_end(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum() if self._at_end else bar.minimum())

    def _person_scrolls(self) -> None:
        self._at_end = False

    def _show_head(self, known: KnownTicket) -> None:
        facts = known.facts
        row = QHBoxLayout()
        row.setSpacing(8)
        if facts.shown_number:
            row.addWidget(text(facts.shown_number, "pane_title"))
        row.addWidget(Badge(facts.state_words, facts.tone))
        row.addStretch()
        row.addWidget(self._more(known))
        self._head.addLayout(row)
        self._head.addWidget(text(facts.title or tr("Without a title"), "strong", wrap=True))
        about = summary(facts)
        if about:
            self._head.addWidget(text(about, "soft", wrap=True))
        trouble = facts.need_words if known.need else known.held
        if trouble:
            self._head.addWidget(self._need(known, trouble))
        elif first_steps(facts.actions) or known.is_draft:
            self._head.addLayout(self._buttons(known))

    def _need(self, known: KnownTicket, trouble: str) -> QWidget:
        strip = QFrame()
        strip.setProperty("need", True)
        strip.setAccessibleName(trouble)
        column = QVBoxLayout(strip)
        column.setContentsMargins(12, 9, 12, 10)
        column.addWidget(text(trouble, wrap=True))
        column.addLayout(self._buttons(known))
        return strip

    def _buttons(self, known: KnownTicket) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if known.is_draft:
            go_on = PrimaryButton(tr("Go on writing"), "pencil")
            go_on.clicked.connect(lambda: self.write_wanted.emit(known.id))
            row.addWidget(go_on)
        for key in first_steps(known.facts.actions):
            button = QuietButton(tr(STEPS[key].words), STEPS[key].icon)
            button.setToolTip(tr(STEPS[key].what))
            button.clicked.connect(lambda _checked=False, key=key: self.step_wanted.emit(known.id, key))
            row.addWidget(button)
        row.addStretch()
        return row

    def _more(self, known: KnownTicket) -> IconButton:
        menu = QMenu(self)
        for key in all_steps(known.facts.actions):
            menu.addAction(tr(STEPS[key].words)).triggered.connect(lambda _checked=False, key=key: self.step_wanted.emit(known.id, key))
        menu.addAction(tr("History…")).triggered.connect(lambda: self.step_wanted.emit(known.id, "history"))
        menu.addSeparator()
        for words, kind in ((tr("Print the slip for the device…"), "slip"), (tr("Print the ticket…"), "ticket")):
            menu.addAction(words).triggered.connect(lambda _checked=False, kind=kind: self.paper_wanted.emit(kind))
        if known.device:
            menu.addAction(tr("Show the device")).triggered.connect(lambda: self.device_wanted.emit(known.device))
        if known.facts.link:
            menu.addAction(tr("Open it at the helpdesk")).triggered.connect(lambda: self.link_wanted.emit(known.facts.link))
        more = IconButton("ellipsis", tr("More to do with this ticket"), framed=True)
        more.setMenu(menu)
        more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        return more

    def _show_facts(self, facts: "TicketFacts") -> None:
        for label, words in facts.rows if self._all_facts else ():
            self._scroll.column.addWidget(FactRow(label, words))
        if facts.rows and not self._all_facts:
            more = LinkButton(trn(len(facts.rows), "{number} fact", "All {number} facts"))
            more.clicked.connect(self._show_all_facts)
            self._scroll.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        for note in facts.delivery_notes:
            self._scroll.column.addWidget(text(note, "error", wrap=True))
        self._scroll.column.addSpacing(4)

    def _show_messages(self, known: KnownTicket) -> None:
        lines: Sequence[MessageLine] = known.lines
        shown = lines if self._all_messages else [*lines[:1], *lines[1:][-_LAST_MESSAGES:]]
        for place, line in enumerate(shown):
            self._scroll.column.addWidget(self._card(line))
            if place == 0 and len(shown) < len(lines):
                earlier = LinkButton(tr("Show {number} earlier messages", number=len(lines) - len(shown)))
                earlier.clicked.connect(self._show_all_messages)
                self._scroll.column.addWidget(earlier, 0, Qt.AlignmentFlag.AlignLeft)

    def _card(self, line: MessageLine) -> MessageCard:
        card = MessageCard(line)
        card.open_wanted.connect(self.open_wanted)
        card.save_wanted.connect(self.save_wanted)
        card.step_wanted.connect(self.step_wanted)
        return card

    def _show_all_facts(self) -> None:
        self._at_end = False
        self._all_facts = True
        self._show(self.known)

    def _show_all_messages(self) -> None:
        self._all_messages = True
        self._show(self.known)


def summary(facts: "TicketFacts") -> str:
    """Device, room, person and priority in a line."""
    told = dict(facts.rows)
    soon = tr("{priority} priority", priority=facts.priority) if facts.priority_tone in ("bad", "warn") else ""
    return " · ".join(part for part in (*(told.get(label, "") for label in _SUMMED), soon) if part)


def _empty(column: QVBoxLayout) -> None:
    """Take everything out of a column, rows of it as well."""
    while (item := column.takeAt(0)) is not None:
        widget, layout = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif layout is not None:
            while (inner := layout.takeAt(0)) is not None:
                inside = inner.widget()
                if inside is not None:
                    inside.hide()
                    inside.deleteLater()
