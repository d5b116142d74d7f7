"""The world of the outbox with a Request Tracker in it, reached by the program's own channel over HTTP."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.tickets.channels.channel import State
from app.tickets.channels.request_tracker import RequestTracker, tracker_settings
from tests.tickets.channels.rt_server import ADDRESS, Fault, RtServer
from tests.tickets.channels.rt_server_records import Records, Ticket, Transaction
from tests.tickets.outbox_world import World

STATUSES = {
    State.OPEN: "open",
    State.WAITING_ON_US: "stalled",
    State.WAITING_ON_PART: "waiting on part",
    State.SOLVED: "resolved",
    State.CLOSED: "rejected",
}
LATE = 20.0
SETTINGS = tracker_settings(ADDRESS, "TSS", name="TSS")


@dataclass(frozen=True)
class MessageSeen:
    """A message on the server; ``client_id`` is the one that was asked for, kept or not."""

    reference: str
    text: str
    client_id: str


class TicketSeen:
    """A ticket on the server."""

    def __init__(self, server: RtServer, ticket: Ticket) -> None:
        self._server = server
        self._ticket = ticket
        self.number = ticket.id
        self.client_id = ticket.asked_id

    @property
    def state(self) -> State | None:
        """Where it stands."""
        return SETTINGS.state(self._ticket.status)

    @state.setter
    def state(self, state: State) -> None:
        if STATUSES[state] != self._ticket.status:
            self._server.desk._set_status("tech", self._ticket, STATUSES[state])

    @property
    def messages(self) -> list[MessageSeen]:
        """What was said."""
        return [self._seen(one) for one in self._server.records.history(self._ticket) if one.type == "Correspond"]

    def _seen(self, one: Transaction) -> MessageSeen:
        text = self._server.records.attachments[one.attachments[0]].content.decode("utf-8")
        return MessageSeen(f"{one.id}@{one.created}", text, one.asked_id)


class TrackerHelpdesk:
    """The server as the machine of the outbox sees it."""

    def __init__(self) -> None:
        self.rt = RtServer()
        self.rt.late_seconds = LATE
        self.lives = 1
        self.next_message = 1
        self._steady = 0.0

    @property
    def tickets(self) -> list[TicketSeen]:
        """All tickets."""
        return [TicketSeen(self.rt, one) for one in self.rt.records.tickets.values()]

    @property
    def late(self) -> bool:
        """Whether something is still under way."""
        return self.rt.busy

    @property
    def expired(self) -> bool:
        """Whether the token is not taken."""
        return bool(self.rt.expired)

    @expired.setter
    def expired(self, expired: bool) -> None:
        self.rt.expired = {"liaison"} if expired else set()

    def of(self, client_id: str) -> list[TicketSeen]:
        """All tickets that were made of one of ours."""
        return [one for one in self.tickets if one.client_id == client_id]

    def replies(self, client_id: str) -> list[MessageSeen]:
        """All messages that were made of one of ours."""
        return [message for one in self.tickets for message in one.messages if message.client_id == client_id]

    def write(self, ticket: TicketSeen, text: str, author: str) -> MessageSeen:
        """Staff answer."""
        self.next_message += 1
        tech = next(user for user in self.rt.users.values() if user.name == "tech")
        self.rt.desk.say(tech, ticket.number, "Correspond", {"Content": text, "ContentType": "text/plain"})
        return next(one for one in reversed(ticket.messages) if one.text == text)

    def touch(self, ticket: TicketSeen) -> None:
        """The server notes changes by itself."""

    def create_foreign(self) -> None:
        """Somebody else's ticket takes the next number."""
        other = next(user for user in self.rt.users.values() if user.name == "liaison2")
        self.rt.desk.create(other, {"Queue": "TSS", "Requestor": "liaison2", "Subject": "Somebody else's"})

    def backup(self) -> Records:
        """All there is."""
        return self.rt.backup()

    def restore(self, kept: Records) -> None:
        """Set everything back."""
        self.rt.pass_time(2.0)
        self.rt.restore(kept)
        self.lives += 1

    def go_on(self, steady: float) -> None:
        """Time goes by there as it does here."""
        self.rt.pass_time(max(0.0, steady - self._steady))
        self._steady = steady


class TrackerChannel(RequestTracker):
    """The channel, with faults for its next requests, one each."""

    def __init__(self, server: TrackerHelpdesk) -> None:
        rt = server.rt
        super().__init__(SETTINGS, rt.tokens["liaison"], http_of=rt.http, wait=lambda _: None, clock=lambda: rt.moment)
        self._rt = rt

    @property
    def faults(self) -> list[Fault | None]:
        """What befalls the next requests."""
        return self._rt.script

    @faults.setter
    def faults(self, faults: list[Fault | None]) -> None:
        self._rt.script = faults

    @property
    def on_kill(self) -> Callable[[], object]:
        """Called when the program is killed in the middle of a request."""
        return self._rt.on_kill

    @on_kill.setter
    def on_kill(self, on_kill: Callable[[], object]) -> None:
        self._rt.on_kill = on_kill


class TrackerWorld(World):
    """One desk, one Request Tracker."""

    server: Any
    channel: Any

    def __init__(self, folder: Path, template: Path) -> None:
        super().__init__(folder, template)
        self.server = TrackerHelpdesk()
        self.server.go_on(self.clock.monotonic())
        self.channel = TrackerChannel(self.server)

    def _open(self) -> None:
        super()._open()
        if isinstance(self.server, TrackerHelpdesk):
            self.channel = TrackerChannel(self.server)
