"""What the helpdesk says, taken into the conversation: every message exactly once, every change of state once."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.language import tr
from app.store.desk import Desk
from app.store.problems import ExistingRecord
from app.store.progress import Progress
from app.store.records import Value
from app.tickets.channels.channel import Channel, ChannelTrouble, Followed, Heard, TicketNews
from app.tickets.records import Ticket, TicketMessage
from app.tickets.rules import life
from app.tickets.rules.notes import GONE_REPLY, GONE_TICKET, HIDDEN_TICKET, shown_note, shown_text
from app.tickets.rules.texts import clean_line, quoted, shown_number
from app.tickets.service.following import Anchor, Following
from app.tickets.service.heard import Conversing, Took
from app.tickets.service.helpdesk import HelpdeskSettings
from app.tickets.service.holding import Holding
from app.tickets.service.marks import Marks
from app.tickets.service.reading import find_ticket
from app.tickets.service.times import Times

_CHECKED = 30
_CHECK_AGAIN = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that a person should be told. ``kind``: answer, a state, or gone."""

    ticket: str
    kind: str
    title: str
    text: str = ""


class Hearing:
    """Asks for news and writes them down, one ticket at a time."""

    def __init__(
        self,
        desk: Desk,
        helpdesk: HelpdeskSettings,
        holding: Holding,
        marks: Marks,
        times: Times,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._desk = desk
        self._holding = holding
        self._helpdesk = helpdesk
        self._times = times
        self._following = Following(desk, helpdesk, holding)
        self._conversing = Conversing(desk, holding, marks, times)
        self._monotonic = monotonic
        self._check_at: float | None = None
        self._anew = False

    def hear(self, channel: Channel, progress: Progress) -> tuple[list[Notice], ChannelTrouble | None]:
        """Everything that is new, and what kept some of it from being read: that comes again the next time."""
        followed = self._following.followed(channel)
        news = channel.news(list(followed.values()), "" if self._anew else self._following.mark(channel)) if followed else None
        notices: list[Notice] = []
        trouble: ChannelTrouble | None = None
        anchor = self._following.anchor(channel)
        for number, about in enumerate(news.tickets if news else ()):
            progress(number, len(news.tickets) if news else 0, tr("Reading what the helpdesk wrote"))
            for id, gone in self._meant(about, followed):
                try:
                    told, took = self._take(id, about, gone=gone)
                except ChannelTrouble as error:
                    trouble = error
                    continue
                except ExistingRecord:  # what another desk heard has just arrived here: nothing is new any more
                    told, took = self._take(id, about, gone=gone)
                notices += told
                anchor = took or anchor
        if news is not None and trouble is None:
            self._following.keep(channel, news.mark, anchor)
            self._anew = False
            notices += self._check_replies(channel, suspicious=any(notice.kind == life.GONE for notice in notices))
        return notices, trouble

    def begin_anew(self) -> None:
        """Two desks heard different things: the next time everything is read."""
        self._anew = True

    def take(self, id: str, heard: Heard) -> list[Notice]:
        """Take in a message that a person brought: a step of theirs, which can be undone. Nothing for one that is there already."""
        ticket = find_ticket(self._desk, id)
        if ticket is None or ticket.state not in life.LEFT:
            return []
        return self._news(ticket, TicketNews(ticket.number or "", id, heard=[heard]), brought=True)[0]

    def _meant(self, about: TicketNews, followed: Mapping[str, Followed]) -> list[tuple[str, bool]]:
        """The tickets that news are about, each with whether it is gone: a number may be another ticket's by now."""
        by_number = [id for id, one in followed.items() if one.number == about.number and id != about.client_id]
        own = [(about.client_id, about.gone)] if about.client_id in followed else []
        if about.gone:
            return own or [(id, True) for id in by_number]
        return [*own, *((id, bool(about.client_id and followed[id].client_id)) for id in by_number)]

    def _take(self, id: str, about: TicketNews, *, gone: bool) -> tuple[list[Notice], Anchor | None]:
        ticket = find_ticket(self._desk, id)
        if ticket is None or ticket.state not in life.LEFT or (gone and ticket.need == life.GONE):
            return [], None
        return self._gone(ticket, hidden=about.hidden) if gone else self._news(ticket, about)

    def _gone(self, ticket: Ticket, *, hidden: bool) -> tuple[list[Notice], Anchor | None]:
        """A person decides what becomes of it; one that is hidden, and that a person keeps all the same, is left alone."""
        if hidden and (ticket.helpdesk_state == life.HIDDEN or not self._holding.sent_here(ticket)):
            return [], None
        name = self._helpdesk.read().name
        words = (HIDDEN_TICKET if hidden else GONE_TICKET).format(helpdesk=name)
        number = self._named(ticket)
        if hidden:
            label = tr("{helpdesk} no longer shows {ticket}", helpdesk=name, ticket=number)
        else:
            label = tr("{helpdesk} no longer has {ticket}", helpdesk=name, ticket=number)
        with self._desk.edit(label, background=True, who=name) as edit:
            edit.change(Ticket, ticket.id, {"need": life.GONE, "need_words": words})
        return [Notice(ticket.id, life.GONE, label, shown_note(words))], None

    def _news(self, ticket: Ticket, about: TicketNews, *, brought: bool = False) -> tuple[list[Notice], Anchor | None]:
        took = self._conversing.sorted(ticket, about.heard)
        said = about.state.value if about.state else ""
        state, before = ticket.state or life.SENT, ticket.helpdesk_state or ""
        after = life.heard_state(state, before, said, message=any(not one.heard.automatic for one in took.incoming))
        values = self._values(ticket, about, took, after)
        if brought:
            values["unread"] = False
        changed = {name: value for name, value in values.items() if (getattr(ticket, name) or None) != (value or None)}
        if not changed and not took.anything:
            return [], None
        name = self._helpdesk.read().name
        who = "" if brought else name
        with self._desk.edit(self._label(ticket, took, state, after), background=not brought, who=who) as edit:
            self._conversing.write(edit, ticket, took)
            if changed:
                edit.change(Ticket, ticket.id, changed)
        self._conversing.written(took)
        last = took.incoming[-1].id if took.incoming else ""
        return self._notices(ticket, took, state, after), Anchor(last, ticket.id, said or before)

    def _values(self, ticket: Ticket, about: TicketNews, took: Took, after: str) -> dict[str, Value]:
        values: dict[str, Value] = {"state": after}
        now = self._times.now()
        if about.state:
            values["helpdesk_state"] = about.state.value
        if about.link:
            values["link"] = about.link
        if ticket.need == life.GONE:
            values |= {"need": None, "need_words": None}
        if took.incoming:
            values |= {"heard": now, "answered": ticket.answered or now, "unread": True}
        if after in (life.SOLVED, life.CLOSED):
            values["solved"] = ticket.solved or now
            values["closed"] = (ticket.closed or now) if after == life.CLOSED else None
        elif ticket.state in (life.SOLVED, life.CLOSED):
            values |= {"solved": None, "closed": None, "asked": now}
        return values

    def _label(self, ticket: Ticket, took: Took, before: str, after: str) -> str:
        if took.incoming:
            return tr("Answer to {ticket}", ticket=self._named(ticket))
        if before != after:
            return tr("{ticket} is {state}", ticket=self._named(ticket), state=life.in_sentence(after))
        return tr("News of {ticket}", ticket=self._named(ticket))

    def _notices(self, ticket: Ticket, took: Took, before: str, after: str) -> list[Notice]:
        name, number = self._helpdesk.read().name, self._named(ticket)
        words = {
            life.SOLVED: tr("{helpdesk} solved {ticket}", helpdesk=name, ticket=number),
            life.CLOSED: tr("{helpdesk} closed {ticket}", helpdesk=name, ticket=number),
            life.WAITING_ON_PART: tr("{ticket} waits on a part", ticket=number),
            life.WAITING_ON_US: tr("{helpdesk} waits on you with {ticket}", helpdesk=name, ticket=number),
            life.OPEN: tr("{helpdesk} works on {ticket} again", helpdesk=name, ticket=number)
            if before in (life.SOLVED, life.CLOSED)
            else "",
        }
        text = clean_line(shown_text(took.incoming[-1].heard.text), 160) if took.incoming else ticket.title or ""
        if after != before and after in (life.SOLVED, life.CLOSED, life.WAITING_ON_PART):
            return [Notice(ticket.id, after, words[after], text)]
        if took.incoming:
            return [Notice(ticket.id, "answer", tr("{helpdesk} answered {ticket}", helpdesk=name, ticket=number), text)]
        return [Notice(ticket.id, after, words[after], text)] if after != before and words.get(after) else []

    def _check_replies(self, channel: Channel, *, suspicious: bool) -> list[Notice]:
        """Now and then, and when a ticket is gone: does the helpdesk still have our last replies? The newest goes first.

        A newest reply that is there means that all are. Those that are not, with an older one that is, or with a ticket gone,
        went when the helpdesk was set back.
        """
        due = self._check_at is None or self._monotonic() >= self._check_at or suspicious
        if not (due and channel.can_search):
            return []
        lost: list[str] = []
        older_found = False
        for id, number in self._following.sent_replies(channel, _CHECKED):
            if channel.find_reply(number, id) is not None:
                older_found = True
                break
            lost.append(id)
        self._check_at = self._monotonic() + _CHECK_AGAIN
        return self._lost(lost) if lost and (older_found or suspicious) else []

    def _lost(self, ids: Sequence[str]) -> list[Notice]:
        name = self._helpdesk.read().name
        words = GONE_REPLY.format(helpdesk=name)
        title = tr("{helpdesk} no longer has a reply of yours", helpdesk=name)
        notices = []
        with self._desk.edit(tr("Replies are gone at {helpdesk}", helpdesk=name), background=True, who=name) as edit:
            for id in ids:
                edit.change(TicketMessage, id, {"need": life.GONE, "need_words": words})
                notices.append(Notice(self._conversing.ticket_of(id), life.GONE, title, shown_note(words)))
        return notices

    def _named(self, ticket: Ticket) -> str:
        if not ticket.number:
            return tr("ticket {title}", title=quoted(ticket.title or ""))
        return shown_number(ticket.number, self._helpdesk.read().prefix)
