"""A helpdesk in memory and a channel to it, with faults at every point: what the outbox is tried against.

The server keeps nothing unique and repeats nothing by itself: two tickets of one client id are two. After it has been set
back to yesterday it gives the same numbers again, as a real one does.
"""

import contextlib
import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import TypeVar

from app.tickets.channels.channel import (
    ChannelTrouble,
    Followed,
    Heard,
    News,
    OutgoingReply,
    OutgoingTicket,
    Sent,
    State,
    TicketNews,
)

T = TypeVar("T")


class Killed(BaseException):
    """The program was killed at this point."""


class Fault(Enum):
    """What goes wrong with one request."""

    NONE = "none"
    NO_NETWORK = "nothing left"
    LOST_BEFORE = "time ran out, nothing arrived"
    LOST_AFTER = "the answer was lost, it arrived"
    LATE = "time ran out, it arrives later"
    ERROR_BEFORE = "5xx, nothing was done"
    ERROR_AFTER = "5xx, all was done"
    TOO_MANY = "429"
    KILLED_BEFORE = "killed before the request"
    KILLED_AFTER = "killed after the request"
    PARTIAL = "taken, a field dropped"
    REFUSED = "this one is refused for good"
    BUSY_WITH_THIS = "this one not now"


@dataclass
class Message:
    """A message at the helpdesk; ``client_id`` of ours."""

    reference: str
    text: str
    author: str
    at: datetime
    client_id: str = ""


@dataclass
class ServerTicket:
    """A ticket at the helpdesk."""

    number: int
    client_id: str
    subject: str
    changed: int = 0
    state: State = State.OPEN
    messages: list[Message] = field(default_factory=list)
    hidden: bool = False


class Server:
    """The helpdesk's own records and its own clock."""

    def __init__(self) -> None:
        self.tickets: list[ServerTicket] = []
        self.next_number = 20_001
        self.next_message = 1
        self.lives = 1
        self.changes = 0
        self.late: list[tuple[float, Callable[[], object]]] = []
        self.expired = False

    def create(self, outgoing: OutgoingTicket) -> ServerTicket:
        """Take a ticket: always a new one."""
        return self._add(ServerTicket(self.next_number, outgoing.client_id, outgoing.subject))

    def create_foreign(self) -> None:
        """Somebody else's ticket takes the next number."""
        self._add(ServerTicket(self.next_number, "", "Somebody else's"))

    def _add(self, made: ServerTicket) -> ServerTicket:
        self.next_number += 1
        self.tickets.append(made)
        self.touch(made)
        return made

    def touch(self, ticket: ServerTicket) -> None:
        """Something of a ticket has changed."""
        self.changes += 1
        ticket.changed = self.changes

    def write(self, ticket: ServerTicket, text: str, author: str, client_id: str = "") -> Message:
        """Add a message: always a new one. Its reference holds in which life of the server it was made."""
        at = datetime(2026, 11, 16, tzinfo=UTC) + timedelta(seconds=self.next_message)
        made = Message(f"{self.next_message}@{self.lives}", text, author, at, client_id)
        self.next_message += 1
        ticket.messages.append(made)
        self.touch(ticket)
        return made

    def find(self, number: str) -> ServerTicket | None:
        """The ticket of a number."""
        return next((one for one in self.tickets if str(one.number) == number), None)

    def of(self, client_id: str) -> list[ServerTicket]:
        """All tickets that were made of one of ours."""
        return [one for one in self.tickets if one.client_id == client_id]

    def replies(self, client_id: str) -> list[Message]:
        """All messages that were made of one of ours."""
        return [message for one in self.tickets for message in one.messages if message.client_id == client_id]

    def backup(self) -> tuple[list[ServerTicket], int, int]:
        """All there is, to be put back some day."""
        return copy.deepcopy(self.tickets), self.next_number, self.next_message

    def restore(self, kept: tuple[list[ServerTicket], int, int]) -> None:
        """Set everything back: what came since is gone, numbers are given again."""
        self.tickets, self.next_number, self.next_message = copy.deepcopy(kept[0]), kept[1], kept[2]
        self.changes = max((one.changed for one in self.tickets), default=0)
        self.late.clear()
        self.lives += 1

    def go_on(self, now: float) -> None:
        """Do what was late and is due."""
        due = [act for at, act in self.late if at <= now]
        self.late = [(at, act) for at, act in self.late if at > now]
        for act in due:
            with contextlib.suppress(ChannelTrouble):
                act()


class ModelChannel:
    """A way to that helpdesk. ``faults`` befall the next requests, one each; ``searching`` and ``hearing`` as the channel can."""

    title = "Model"

    def __init__(self, server: Server, monotonic: Callable[[], float], *, searching: bool = True, hearing: bool = True) -> None:
        self.server = server
        self.faults: list[Fault] = []
        self.can_search = searching
        self.can_hear = hearing
        self.requests: list[str] = []
        self.on_kill: Callable[[], object] = list
        self._monotonic = monotonic

    def send_ticket(self, ticket: OutgoingTicket) -> Sent:
        """Make a ticket."""

        def act() -> Sent:
            return Sent(str(self.server.create(ticket).number), f"<{ticket.client_id}@model>")

        return self._request("create", act, late=True)

    def send_reply(self, reply: OutgoingReply) -> Sent:
        """Write to a ticket, unless the number is another's by now."""
        assert reply.number, "a reply before its ticket"

        def act() -> Sent:
            found = self.server.find(reply.number)
            if found is None or found.client_id != reply.ticket_client_id:
                raise ChannelTrouble("The ticket is not there any more.", "Look at it.", lasting=True, about_this=True)
            return Sent(reply.number, self.server.write(found, reply.body, "us", reply.client_id).reference)

        return self._request("correspond", act, late=True)

    def find_ticket(self, client_id: str) -> Sent | None:
        """Search by our id."""

        def act() -> Sent | None:
            found = self.server.of(client_id)
            return Sent(str(found[0].number), f"<{client_id}@model>") if found else None

        return self._request("search", act)

    def find_reply(self, number: str, client_id: str) -> Sent | None:
        """Search by our id."""

        def act() -> Sent | None:
            found = self.server.replies(client_id)
            return Sent(number, found[0].reference) if found else None

        return self._request("search reply", act)

    def news(self, followed: Sequence[Followed], mark: str) -> News:
        """What the helpdesk has of each, from the message after the mark on."""

        def act() -> News:
            life, _, seen = mark.partition(":")
            since = int(seen) if life == str(self.server.lives) else 0
            told = (self._of(one, since) for one in followed)
            return News([one for one in told if one is not None], f"{self.server.lives}:{self.server.changes}")

        return self._request("news", act)

    def check(self) -> Sequence[str]:
        """Works."""
        return ["It works."]

    def _of(self, one: Followed, since: int) -> TicketNews | None:
        found = self.server.find(one.number)
        if found is not None and found.hidden:
            return TicketNews(one.number, one.client_id, gone=True, hidden=True)
        if found is None or (one.client_id and found.client_id != one.client_id):
            return TicketNews(one.number, one.client_id, gone=True)
        if found.changed <= since:
            return None
        heard = [
            Heard(message.reference, message.at, message.author, message.text, client_id=message.client_id)
            for message in found.messages
            if message.reference not in one.known
        ]
        return TicketNews(one.number, found.client_id, found.state, heard)

    def _request(self, name: str, act: Callable[[], T], *, late: bool = False) -> T:
        """One request, with what befalls it. Reading ones know no fault that leaves something behind."""
        self.requests.append(name)
        self.server.go_on(self._monotonic())
        fault = self.faults.pop(0) if self.faults else Fault.NONE
        if fault is Fault.KILLED_BEFORE:
            self.on_kill()
            raise Killed
        if self.server.expired:
            raise ChannelTrouble("You are signed out.", "Enter the token anew.", lasting=True)
        if late and fault is Fault.LATE:
            self.server.late.append((self._monotonic() + 25.0, act))
        trouble = trouble_of(fault)
        if trouble is not None and (fault not in DONE_ALL_THE_SAME or not late):
            raise trouble
        answer = act()
        if fault is Fault.KILLED_AFTER:
            self.on_kill()
            raise Killed
        if trouble is not None:
            raise trouble
        if fault is Fault.PARTIAL and isinstance(answer, Sent):
            return replace(answer, notes=("The helpdesk dropped “School”.",))
        return answer


DONE_ALL_THE_SAME = (Fault.LOST_AFTER, Fault.ERROR_AFTER)
"""Faults that are told as trouble although the request was carried out."""


def trouble_of(fault: Fault) -> ChannelTrouble | None:
    """How a fault is told to the outbox; None for one that is not."""
    told = {
        Fault.NO_NETWORK: ChannelTrouble("There is no network.", "It goes by itself later."),
        Fault.LOST_BEFORE: ChannelTrouble("No answer came in time.", unsure=True),
        Fault.LOST_AFTER: ChannelTrouble("No answer came in time.", unsure=True),
        Fault.LATE: ChannelTrouble("No answer came in time.", unsure=True),
        Fault.ERROR_BEFORE: ChannelTrouble("The helpdesk has a fault (502).", unsure=True),
        Fault.ERROR_AFTER: ChannelTrouble("The helpdesk has a fault (500).", unsure=True, about_this=True),
        Fault.TOO_MANY: ChannelTrouble("The helpdesk is busy.", retry_after=90.0),
        Fault.REFUSED: ChannelTrouble("The helpdesk does not take this.", "Change it.", lasting=True, about_this=True),
        Fault.BUSY_WITH_THIS: ChannelTrouble("The helpdesk does not take this now.", about_this=True),
    }
    return told.get(fault)
