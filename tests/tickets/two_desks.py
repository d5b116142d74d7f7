"""Two desks of one school with one helpdesk, meeting through a store that keeps what each of them wrote."""

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.store.desk import Desk
from app.store.records import Record, living
from app.tickets.records import Ticket, TicketMessage
from app.tickets.service.others import Holder, OtherDesks
from tests.tickets.desks import Clock, open_desk
from tests.tickets.helpdesk_model import Server
from tests.tickets.outbox_world import World


class Store:
    """What the desks put, and nothing else."""

    def __init__(self) -> None:
        self.actions: dict[bytes, None] = {}


class Sessions:
    """Counts the sessions of one run."""

    def __init__(self) -> None:
        self.begun = self.met = self.wanted = 0

    def soon(self) -> None:
        """Somebody wants one."""
        self.wanted += 1


class TogetherDesk(OtherDesks):
    """The others of one of two desks: it meets them when the test says so, and forgets that it did with the program's end."""

    def __init__(self, desk: Desk, seat: "Seat") -> None:
        self.sessions = Sessions()
        super().__init__(desk, self.sessions, computer=seat.computer)
        self._seat = seat
        self._taken: dict[bytes, None] = {}

    def shared(self) -> bool:
        """Two desks share."""
        return True

    def may_send(self) -> bool:
        """As the test says."""
        return self._seat.may_write

    def holder(self, sender: str) -> Holder:
        """The other one."""
        return Holder("Lee Liaison · LIB-3" if sender else "another desk")

    def known_elsewhere(self, kind: type[Record], id: str) -> bool:
        """What was put, others may know."""
        del kind
        return any(id.encode() in one for one in self._seat.store.actions)

    def meet(self) -> None:
        """One session: take all, then put all."""
        self.sessions.begun += 1
        self._desk.incoming.receive([one for one in self._seat.store.actions if one not in self._taken])
        self._taken = dict(self._seat.store.actions)
        self._seat.store.actions.update(dict.fromkeys(self._desk.incoming.outgoing()))
        self.sessions.met = self.sessions.begun


class Seat(World):
    """One of the two, with a computer of its own."""

    def __init__(self, folder: Path, template: Path, store: Store, computer: str, clock: Clock, server: Server, *, searching: bool) -> None:
        self.store = store
        self.computer = computer
        self.may_write = True
        super().__init__(folder, template, searching=searching, clock=clock, server=server, others_of=partial(self._others_now))

    def _others_now(self, desk: Desk) -> TogetherDesk:
        self.others = TogetherDesk(desk, self)
        return self.others

    def meet(self) -> None:
        """Meet the other desk by way of the store."""
        self.others.meet()

    def write(self, title: str = "Projector dark") -> str:
        """A draft."""
        self.clock.go_on(1)
        return self.service.writing.new({"title": title, "room": "room-114"})

    def queue(self, title: str = "Projector dark") -> str:
        """A ticket given to the outbox."""
        id = self.write(title)
        self.service.sending.queue(id, anyway=True)
        return id

    def drain(self) -> list[str]:
        """One round of the outbox, as much later as it wants."""
        self.clock.go_on(60.0)
        return self.outbox.drain().sent

    def ticket(self, id: str) -> Ticket:
        """A ticket as this desk has it."""
        found = self.service.writing.get(id)
        assert found is not None
        return found

    def open_fields(self) -> list[tuple[str, str]]:
        """What would be shown to a person's eye."""
        return sorted((one.type, one.field) for one in self.desk.open_edits())


def new_desks(folder: Path) -> Path:
    """The folder of two new desks, each with a device of its own."""
    for name in ("lee", "dana"):
        open_desk(folder / name).close()
    return folder


class School:
    """Lee's desk and Dana's, born apart; what one of them writes is at the other's after both have met the store."""

    def __init__(self, folder: Path, *, searching: bool = True, template: Path | None = None) -> None:
        """``template`` has a new desk of each, as ``new_desks`` makes them."""
        self.folder = folder
        self._template = template or new_desks(folder / "new")
        self.clock, self.server, self.store = Clock(), Server(), Store()
        make: Callable[[str], Seat] = partial(self._seat, searching=searching)
        self.lee, self.dana = make("lee"), make("dana")

    def _seat(self, name: str, *, searching: bool) -> Seat:
        return Seat(self.folder / name, self._template / name, self.store, name, self.clock, self.server, searching=searching)

    @property
    def seats(self) -> tuple[Seat, Seat]:
        """Both."""
        return self.lee, self.dana

    def meet(self) -> None:
        """Both meet until each has what the other wrote."""
        for seat in (*self.seats, *self.seats):
            seat.meet()

    def settle(self) -> None:
        """All is well again: both are on, and meet."""
        for _ in range(20):
            before = [self.state(seat) for seat in self.seats]
            for _ in range(2):
                self.clock.go_on(60.0)
                for seat in self.seats:
                    seat.server.go_on(self.clock.monotonic())
                    seat.decide()
                    seat.outbox.drain()
                    seat.outbox.hear()
                    seat.meet()
            if self.resting() and before == [self.state(seat) for seat in self.seats]:
                return

    def resting(self) -> bool:
        """Whether both show the same, and nothing waits."""
        waiting = any(seat.outbox.status().waiting or seat.needing() for seat in self.seats)
        return not waiting and not self.server.late and self.state(self.lee) == self.state(self.dana)

    def state(self, seat: Seat) -> list[tuple[object, ...]]:
        """What a desk shows of all tickets and messages."""
        with seat.desk.read() as session:
            tickets = [
                (one.id, one.title, one.state, one.need, one.number, one.unread, one.sender)
                for one in session.scalars(living(Ticket).order_by(Ticket.id))
            ]
            messages = [
                (one.id, one.ticket, one.direction, one.text, one.state, one.need)
                for one in session.scalars(living(TicketMessage).order_by(TicketMessage.id))
            ]
        return [*tickets, *messages]

    def close(self) -> None:
        """The end."""
        for seat in self.seats:
            seat.desk.close()
        shutil.rmtree(self.folder)
