"""Never twice, never lost: the outbox among faults at every point, against a helpdesk that would take everything twice."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from app.tickets.channels.channel import State
from app.tickets.rules import life
from app.tickets.service.reading import messages_of
from tests.effort import examples as tried
from tests.tickets.desks import open_desk
from tests.tickets.helpdesk_model import Fault
from tests.tickets.outbox_world import World

FAULTS = st.lists(st.sampled_from(Fault), max_size=6)
KILLS = st.none() | st.none() | st.none() | st.integers(0, 14)
PICKS = st.integers(0, 5)


class OutboxMachine(RuleBasedStateMachine):
    """What people, networks, disks and helpdesks do, in any order."""

    template: Path
    place: Path
    searching = True

    def __init__(self) -> None:
        super().__init__()
        self.world = World(Path(tempfile.mkdtemp(dir=self.place)), self.template, searching=self.searching)
        self.yesterday = self.world.server.backup()
        self.old_disk: Path | None = None
        self.said: dict[str, tuple[str, int]] = {}
        self.written = 0

    def teardown(self) -> None:
        """In the end everything has arrived once, in order, and nothing waits silently."""
        try:
            self.world.settle()
            self.all_is_delivered()
            self.all_is_heard()
        finally:
            self.world.close()

    @initialize()
    def first_ticket(self) -> None:
        self.write_and_queue()

    @rule()
    def write_and_queue(self) -> None:
        """A person writes a ticket and sends it."""
        self.written += 1
        id = self.world.service.writing.new({"title": f"Projector {self.written} is dark", "room": "room-114"})
        self.world.service.sending.queue(id, anyway=True)

    @rule()
    def write_draft(self) -> None:
        """A person sets a draft aside."""
        self.written += 1
        self.world.service.writing.new({"title": f"Printer {self.written} stops", "room": "room-116"})

    @rule(pick=PICKS)
    def queue_draft(self, pick: int) -> None:
        """A person sends a draft."""
        for ticket in self.world.tickets(life.DRAFT)[pick:][:1]:
            self.world.service.sending.queue(ticket.id, anyway=True)

    @rule(pick=PICKS, kill=KILLS)
    def take_back(self, pick: int, kill: int | None) -> None:
        """A person takes a ticket back, if it has not left."""
        for ticket in self.world.tickets(life.QUEUED)[pick:][:1]:
            self.world.running(partial(self.world.try_person, partial(self.world.service.sending.take_back, ticket.id)), [], kill)

    @rule(pick=PICKS, number=st.integers(1, 3))
    def reply(self, pick: int, number: int) -> None:
        """A person writes to the helpdesk, perhaps several times in a row."""
        for ticket in self.world.tickets(life.QUEUED, *life.LEFT)[pick:][:1] * number:
            self.written += 1
            self.world.try_person(partial(self.world.service.conversation.reply, ticket.id, f"Reply {self.written}"))

    @rule(pick=PICKS)
    def solve(self, pick: int) -> None:
        """A person says that it works again."""
        for ticket in self.world.tickets(*life.LEFT)[pick:][:1]:
            self.world.try_person(partial(self.world.service.deeds.solve, ticket.id))

    @rule(faults=FAULTS, kill=KILLS)
    def drain(self, faults: list[Fault], kill: int | None) -> None:
        """The outbox has its turn."""
        self.world.running(self.world.outbox.drain, faults, kill)

    @rule(faults=FAULTS, kill=KILLS)
    def hear(self, faults: list[Fault], kill: int | None) -> None:
        """The helpdesk is asked for news."""
        self.world.running(self.world.outbox.hear, faults, kill)

    @rule(pick=PICKS)
    def answer(self, pick: int) -> None:
        """Somebody at the helpdesk writes."""
        for ticket in self.world.server.tickets[pick:][:1]:
            message = self.world.server.write(ticket, f"Answer {self.world.server.next_message}", "TSS")
            self.said[message.reference] = (message.text, self.world.server.lives)

    @rule(pick=PICKS, state=st.sampled_from(State))
    def change_state(self, pick: int, state: State) -> None:
        """Somebody at the helpdesk moves a ticket on."""
        for ticket in self.world.server.tickets[pick:][:1]:
            ticket.state = state
            self.world.server.touch(ticket)

    @rule(seconds=st.sampled_from([1.0, 12.0, 45.0, 1_000.0, 100_000.0]))
    def time_goes_by(self, seconds: float) -> None:
        self.world.go_on(seconds)

    @rule(days=st.sampled_from([-400, -2, 2, 400]))
    def clock_is_set(self, days: int) -> None:
        """Somebody sets the clock on the wall."""
        self.world.clock.set_by(days)

    @rule()
    def restart(self) -> None:
        self.world.restart()

    @rule()
    def person_decides(self) -> None:
        """Somebody looks at what needs a person, when nothing is under way any more."""
        if not self.world.server.late:
            self.world.decide()

    @rule(expired=st.booleans())
    def token(self, expired: bool) -> None:
        """The token expires, or is renewed."""
        self.world.server.expired = expired
        if not expired:
            self.world.outbox.try_now()

    @rule()
    def night(self) -> None:
        """The helpdesk makes its backup."""
        self.yesterday = self.world.server.backup()

    @precondition(lambda self: self.searching)
    @rule()
    def helpdesk_is_set_back(self) -> None:
        """The helpdesk is restored to its backup; others write tickets under the same numbers."""
        self.world.server.restore(self.yesterday)
        self.world.server.create_foreign()

    @precondition(lambda self: self.searching)
    @rule()
    def disk_is_kept(self) -> None:
        self.old_disk = self.world.keep_disk()

    @precondition(lambda self: self.searching and self.old_disk is not None)
    @rule(but_local=st.booleans())
    def disk_is_put_back(self, but_local: bool) -> None:
        """The desk is restored from an older copy of its folder, or from a backup of the database alone."""
        assert self.old_disk is not None
        self.world.put_disk_back(self.old_disk, but_local=but_local)

    @precondition(lambda self: self.searching)
    @rule(but_local=st.booleans())
    def disk_fails_after_sending(self, but_local: bool) -> None:
        """All goes well, and then the disk is put back to what it was just before."""
        kept = self.world.keep_disk()
        self.world.running(self.world.outbox.drain, [])
        self.world.put_disk_back(kept, but_local=but_local)

    @precondition(lambda self: self.searching)
    @rule(pick=PICKS)
    def disk_fails_and_a_draft_is_sent_again(self, pick: int) -> None:
        """A draft is sent, the disk is put back to when it was a draft, and the person sends it once more."""
        kept = self.world.keep_disk()
        self.queue_draft(pick)
        self.world.running(self.world.outbox.drain, [])
        self.world.put_disk_back(kept)
        self.queue_draft(pick)

    @rule()
    def local_memory_is_lost(self) -> None:
        """The file of small things is damaged, and begun anew."""
        if not self.world.server.late:
            self.world.lose_local()

    @invariant()
    def nothing_is_there_twice(self) -> None:
        """No ticket and no reply of ours is at the helpdesk twice, at any moment."""
        server = self.world.server
        tickets = Counter(one.client_id for one in server.tickets if one.client_id)
        replies = Counter(message.client_id for one in server.tickets for message in one.messages if message.client_id)
        assert all(number == 1 for number in (tickets | replies).values()), (tickets, replies)

    def all_is_delivered(self) -> None:
        """Each ticket that was sent is there once under the number that is shown, its replies once and in their order."""
        for ticket in self.world.tickets():
            found = self.world.server.of(ticket.id)
            assert not ticket.need, ticket.need_words
            assert ticket.state != life.QUEUED
            if ticket.state == life.DRAFT:
                # A disk that was put back may hold the draft of what has left since: it is found when it is sent again.
                assert len(found) <= self.world.put_backs, (ticket.title, ticket.id)
                continue
            assert len(found) == 1, (ticket.state, ticket.number, ticket.id)
            assert str(found[0].number) == ticket.number
            assert ticket.helpdesk_state in (None, found[0].state.value) or not self.searching
            replies = self.world.replies(ticket.id)
            assert all(one.state == life.SENT and not one.need for one in replies)
            there = [message.client_id for message in found[0].messages if message.client_id]
            assert [one.id for one in replies] == [id for id in there if id in {one.id for one in replies}]

    def all_is_heard(self) -> None:
        """What the helpdesk has is in the conversation, each message once."""
        if not self.searching:
            return
        for ticket in self.world.tickets(*life.LEFT):
            kept = Counter(one.reference for one in messages_of(self.world.desk, ticket.id) if one.reference)
            assert all(number == 1 for number in kept.values()), kept
            for message in (one for found in self.world.server.of(ticket.id) for one in found.messages):
                if not message.client_id:
                    assert message.reference in kept, message


class MailMachine(OutboxMachine):
    """The same over a channel that cannot look anything up: what is in doubt needs a person."""

    searching = False


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """A folder in memory, where there is one, with a new desk to be copied."""
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
    open_desk(folder / "template").close()
    yield folder
    shutil.rmtree(folder)


@pytest.mark.slow
@pytest.mark.timeout(1_200)
@pytest.mark.parametrize(("machine", "examples"), [(OutboxMachine, 70), (MailMachine, 40)])
def test_nothing_is_sent_twice_or_lost(machine: type[OutboxMachine], examples: int, place: Path) -> None:
    machine.place, machine.template = place, place / "template"
    steps = settings(max_examples=tried(examples), stateful_step_count=100, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(machine, settings=steps)
