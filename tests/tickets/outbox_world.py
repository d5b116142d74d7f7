"""The program with its desk on a disk, a helpdesk far away, and all that can befall them: what the machine drives."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

from app.errors import UserError
from app.store.changes import Changes
from app.store.desk import Desk
from app.store.records import living
from app.store.settings import Kept, Settings
from app.tickets.records import Ticket, TicketMessage
from app.tickets.rules import life
from app.tickets.service import TicketService
from app.tickets.service.others import Others
from app.tickets.service.outbox import Outbox
from app.tickets.service.reading import messages_of
from tests.tickets.desks import Clock, open_desk, tickets_of
from tests.tickets.helpdesk_model import Fault, Killed, ModelChannel, Server

LONGEST = 3_600.0
"""Seconds that nothing may wait longer than."""


class KillingSettings:
    """The settings of a desk, in which the program can be killed right before or right after any write."""

    def __init__(self, settings: Settings, strike: Callable[[], None]) -> None:
        self._settings = settings
        self._strike = strike
        self.get = settings.get
        self.names = settings.names
        self.close = settings.close

    def put(self, name: str, value: Kept) -> None:
        """Keep a value, unless killed."""
        self._strike()
        self._settings.put(name, value)
        self._strike()

    def delete(self, name: str) -> None:
        """Forget a value, unless killed."""
        self._strike()
        self._settings.delete(name)
        self._strike()


class World:
    """One desk, one helpdesk. ``template`` is a new desk's folder, to be copied."""

    def __init__(
        self,
        folder: Path,
        template: Path,
        *,
        searching: bool = True,
        clock: Clock | None = None,
        server: Server | None = None,
        others_of: Callable[[Desk], Others] | None = None,
    ) -> None:
        """``clock`` and ``server`` are shared by the desks of one school, which know each other by ``others_of``."""
        self.clock = clock or Clock()
        self.server = server or Server()
        self._others_of = others_of
        self.searching = searching
        self.channel = ModelChannel(self.server, self.clock.monotonic, searching=searching, hearing=searching)
        self.chance = random.Random(7)
        self.runs = 0
        self.kill_in: int | None = None
        self.dead = False
        self.put_backs = 0
        self._base = folder
        self._folder = folder / "desk"
        shutil.copytree(template, self._folder)
        self._open()

    def _open(self) -> None:
        self.runs += 1
        self.desk = open_desk(self._folder, clock=self.clock.now)
        self.settings = self.desk.settings
        self.desk.settings = KillingSettings(self.settings, self.strike)  # type: ignore[assignment]
        self.desk.changes.subscribe(self._committed)
        others = self._others_of(self.desk) if self._others_of else None
        self.service: TicketService = tickets_of(self.desk, self.clock, f"run-{self.runs}", others)
        self.outbox: Outbox = self.service.outbox(lambda: self.channel, monotonic=self.clock.monotonic, chance=self.chance.random)

    def _committed(self, changes: Changes) -> None:
        del changes
        self.strike()

    def strike(self) -> None:
        """A point at which the program can be killed; who is dead writes nothing more."""
        if self.dead:
            raise Killed
        if self.kill_in is None:
            return
        self.kill_in -= 1
        if self.kill_in < 0:
            self._die()
            raise Killed

    def _die(self) -> None:
        """Keep the disk as it is at this moment: nothing that the program does after it counts."""
        shutil.copytree(self._folder, self._base / f"image-{self.runs}")
        self.dead = True

    def running(self, deed: Callable[[], object], faults: list[Fault], kill_in: int | None = None) -> None:
        """Do something with faults; when it is killed, the program is started from the disk as it was at that moment."""
        self.channel.faults = list(faults)
        self.channel.on_kill = self._die
        self.kill_in = kill_in
        try:
            deed()
        except Killed:
            self.kill_in, self.dead = None, False
            self.desk.close()
            shutil.rmtree(self._folder)
            (self._base / f"image-{self.runs}").rename(self._folder)
            self._open()
        finally:
            self.kill_in = None
            self.channel.faults = []

    def restart(self) -> None:
        """Close the program and start it again."""
        self.desk.close()
        self._open()

    def keep_disk(self) -> Path:
        """A copy of the disk as it is."""
        kept = self._base / f"kept-{self.runs}-{len(list(self._base.iterdir()))}"
        shutil.copytree(self._folder, kept)
        return kept

    def put_disk_back(self, kept: Path, *, but_local: bool = False) -> None:
        """Start from an older disk, a while later; or from an older backup, beside what this computer remembers now."""
        self.go_on(120.0)
        self.put_backs += 1
        self.desk.close()
        image = self._base / "put-back"
        shutil.copytree(kept, image)
        if but_local:
            self._move_local(self._folder, image)
        shutil.rmtree(self._folder)
        image.rename(self._folder)
        self._open()

    def lose_local(self) -> None:
        """What this computer remembers beside the log is gone."""
        self.desk.close()
        for path in self._folder.glob("local.db*"):
            path.unlink()
        self._open()

    @staticmethod
    def _move_local(source: Path, target: Path) -> None:
        for path in target.glob("local.db*"):
            path.unlink()
        for path in source.glob("local.db*"):
            path.rename(target / path.name)

    def go_on(self, seconds: float) -> None:
        """Time goes by here and there."""
        self.clock.go_on(seconds)
        self.server.go_on(self.clock.monotonic())

    def tickets(self, *states: str) -> list[Ticket]:
        """The tickets in some states."""
        with self.desk.read() as session:
            found = session.scalars(living(Ticket).order_by(Ticket.id)).all()
            session.expunge_all()
        return [one for one in found if not states or one.state in states]

    def replies(self, ticket: str) -> list[TicketMessage]:
        """Our replies to a ticket, in order."""
        return [one for one in messages_of(self.desk, ticket) if one.direction == "out"]

    def decide(self) -> None:
        """A person looks at everything that needs one, and decides by what is true."""
        for ticket in self.tickets():
            if ticket.need:
                self._decide(ticket.id, ticket.need, arrived=bool(self.server.of(ticket.id)))
        for reply in self._replies_in_need():
            self._decide(reply.id, reply.need or "", arrived=bool(self.server.replies(reply.id)))

    def _replies_in_need(self) -> list[TicketMessage]:
        with self.desk.read() as session:
            found = session.scalars(living(TicketMessage).where(TicketMessage.need.is_not(None)).order_by(TicketMessage.place)).all()
            session.expunge_all()
        return list(found)

    def _decide(self, id: str, need: str, *, arrived: bool) -> None:
        if need == life.UNSURE and arrived:
            found = self.server.of(id)
            self.service.sending.it_has_gone(id, str(found[0].number) if found else "")
        else:
            self.service.sending.send_again(id)

    def settle(self) -> None:
        """Without any more faults: everything comes to rest within a few hours."""
        self.server.expired = False
        for _ in range(40):
            wait = self.outbox.due_in() or 60.0
            assert wait <= LONGEST, f"it would wait {wait:.0f} seconds"
            self.go_on(wait)
            if not self.server.late:
                self.decide()
            drained = self.outbox.drain()
            self.outbox.hear()
            if not drained.waiting and not self.needing() and not self.server.late:
                break
        self.outbox.hear()

    def needing(self) -> bool:
        """Whether anything needs a person."""
        return bool(self._replies_in_need()) or any(ticket.need for ticket in self.tickets())

    def close(self) -> None:
        """The end of this world."""
        self.desk.close()
        shutil.rmtree(self._base)

    def try_person(self, deed: Callable[[], object]) -> None:
        """Something that a person tries; a sentence in answer is fine."""
        try:
            deed()
        except UserError:
            return
