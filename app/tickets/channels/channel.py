"""What every way to the helpdesk can do, and how it says that it could not.

A channel sends one ticket or one reply at a time and knows nothing of drafts, queues or retries: that is the
outbox's. It never retries by itself what could arrive twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Protocol, runtime_checkable

from app.errors import UserError


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a ticket or a reply; ``read`` gives its bytes. ``size`` is in bytes."""

    name: str
    media_type: str
    size: int
    read: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class OutgoingTicket:
    """A ticket as it leaves the building. ``client_id`` is the same for every attempt; ``facts`` are title → value."""

    client_id: str
    subject: str
    body: str
    requester_name: str = ""
    requester_email: str = ""
    school: str = ""
    priority: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    attachments: Sequence[Attachment] = ()


@dataclass(frozen=True, slots=True)
class OutgoingReply:
    """A message to a ticket that has been sent. ``references`` are those of the messages before it, oldest first."""

    client_id: str
    ticket_client_id: str
    number: str
    subject: str
    body: str
    references: Sequence[str] = ()
    attachments: Sequence[Attachment] = ()
    solved: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """What the helpdesk has taken and has not shown yet: under which number, which fields it should have, and with large files or not."""

    client_id: str
    number: str
    link: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    large_files: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """The helpdesk has it: its number (empty while not known), the channel's name for the message, a link, and
    sentences about what did not arrive as sent (a field that the helpdesk dropped). ``unread``: it has still to be read back.
    """

    number: str = ""
    reference: str = ""
    link: str = ""
    notes: Sequence[str] = ()
    unread: Unread | None = None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The message was opened in another program; only the person knows whether it was sent from there."""

    reference: str = ""


class State(Enum):
    """Where the helpdesk says a ticket stands."""

    OPEN = "open"
    WAITING_ON_US = "waiting on us"
    WAITING_ON_PART = "waiting on part"
    SOLVED = "solved"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Heard:
    """One message or change from the helpdesk. ``reference`` is unique in the channel; ``text`` is plain text already."""

    reference: str
    at: datetime
    author: str
    text: str
    attachments: Sequence[Attachment] = ()
    client_id: str = ""
    """Of the reply that this is the helpdesk's copy of, when it is one of ours."""
    automatic: bool = False
    """Whether a machine only confirms: nothing is asked, so that nobody waits for us."""


@dataclass(frozen=True, slots=True)
class TicketNews:
    """What is new about one ticket. ``state`` None: not said. ``gone``: the helpdesk no longer has it.

    ``hidden``, with ``gone``: something is there under its number, but this account may not see it.
    """

    number: str
    client_id: str = ""
    state: State | None = None
    heard: Sequence[Heard] = ()
    link: str = ""
    gone: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class News:
    """All that is new, and where to go on next time (kept as it is, meaningful to the channel alone)."""

    tickets: Sequence[TicketNews] = ()
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Followed:
    """A ticket whose news are wanted: its number, our id, and the references already known."""

    number: str
    client_id: str
    known: frozenset[str] = frozenset()


class ChannelTrouble(UserError):
    """It did not go. ``unsure``: it may have arrived all the same, so look before trying again.

    ``lasting``: it will not go by itself, a person must change something first. ``retry_after`` is what the server
    asked for, in seconds. ``about_this``: only this message is refused; others may go.
    """

    def __init__(
        self,
        what: str,
        advice: str = "",
        *,
        unsure: bool = False,
        lasting: bool = False,
        about_this: bool = False,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(what, advice)
        self.unsure = unsure
        self.lasting = lasting
        self.about_this = about_this
        self.retry_after = retry_after


class Channel(Protocol):
    """A way to the helpdesk. Every method may wait on the network and raises ChannelTrouble alone."""

    @property
    def title(self) -> str:
        """What people call it: “E-mail”."""

    @property
    def can_search(self) -> bool:
        """Whether ``find_ticket`` and ``find_reply`` can tell if something has arrived."""

    @property
    def can_hear(self) -> bool:
        """Whether ``news`` brings answers."""

    def send_ticket(self, ticket: OutgoingTicket) -> Sent | HandedOver:
        """Send a ticket, once."""

    def send_reply(self, reply: OutgoingReply) -> Sent | HandedOver:
        """Send a message to a ticket, once."""

    def find_ticket(self, client_id: str) -> Sent | None:
        """The ticket as the helpdesk has it; None when it has not arrived (asked as often as it takes to be sure)."""

    def find_reply(self, number: str, client_id: str) -> Sent | None:
        """The message as the helpdesk has it; None when it has not arrived."""

    def news(self, followed: Sequence[Followed], mark: str) -> News:
        """What happened since ``mark`` ("" the first time); nothing is missed, what is in ``known`` is not repeated."""

    def check(self) -> Sequence[str]:
        """Try the connection without leaving a trace; plain sentences on what works."""


@runtime_checkable
class ReadsBack(Protocol):
    """What a way can do besides whose helpdesk does not say in its answer what it took: it shows many tickets at once."""

    def create_ticket(self, ticket: OutgoingTicket) -> Sent:
        """Send a ticket, once; ``unread`` says what has to be read back of it later."""

    def read_back(self, unread: Sequence[Unread]) -> Mapping[str, Sent]:
        """Client id → what arrived, ``notes`` with all that is new; who could not be read now is left out. Raises ChannelTrouble."""
