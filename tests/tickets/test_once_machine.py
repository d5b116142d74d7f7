"""Never twice, never lost, with two desks: what both do in any order, offline and on, with faults and kills, and how it ends."""

import shutil
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from app.tickets.channels.channel import State
from app.tickets.rules import life
from app.tickets.service.reading import messages_of
from tests.effort import examples as tried
from tests.tickets.helpdesk_model import Fault
from tests.tickets.two_desks import School, Seat, new_desks

DESKS = st.sampled_from(("lee", "dana"))
PICKS = st.integers(0, 3)
FAULTS = st.lists(st.sampled_from([*Fault]), max_size=4)
KILLS = st.none() | st.none() | st.none() | st.integers(0, 12)


class TwoDesksMachine(RuleBasedStateMachine):
    """Lee's desk and Dana's. By mail nobody takes anything over without asking, or sends without a meeting."""

    place: Path
    searching = True

    def __init__(self) -> None:
        super().__init__()
        self.school = School(Path(tempfile.mkdtemp(dir=self.place)), searching=self.searching, template=self.place / "template")
        self.written = 0

    def teardown(self) -> None:
        """In the end all has arrived once, and both show the same."""
        try:
            self.school.settle()
            self.all_went_once()
            self.both_show_the_same()
        finally:
            self.school.close()

    def seat(self, name: str) -> Seat:
        return self.school.lee if name == "lee" else self.school.dana

    @initialize()
    def first_ticket(self) -> None:
        self.school.lee.queue("Projector 0 is dark")

    @rule(desk=DESKS)
    def write(self, desk: str) -> None:
        self.written += 1
        self.seat(desk).write(f"Projector {self.written} is dark")

    @rule(desk=DESKS, pick=PICKS)
    def queue(self, desk: str, pick: int) -> None:
        for ticket in self.seat(desk).tickets(life.DRAFT)[pick:][:1]:
            self.seat(desk).service.sending.queue(ticket.id, anyway=True)

    @rule(desk=DESKS, pick=PICKS)
    def reply(self, desk: str, pick: int) -> None:
        for ticket in self.seat(desk).tickets(life.QUEUED, *life.LEFT)[pick:][:1]:
            self.written += 1
            self.seat(desk).try_person(partial(self.seat(desk).service.conversation.reply, ticket.id, f"Reply {self.written}"))

    @rule(desk=DESKS, pick=PICKS)
    def take_back(self, desk: str, pick: int) -> None:
        for ticket in self.seat(desk).tickets(life.QUEUED)[pick:][:1]:
            self.seat(desk).try_person(partial(self.seat(desk).service.sending.take_back, ticket.id))

    @rule(desk=DESKS, pick=PICKS)
    def take_over(self, desk: str, pick: int) -> None:
        """Where the helpdesk can be searched it is taken at once, else it is asked for."""
        seat = self.seat(desk)
        deed = seat.service.taking_over.take if self.searching else seat.service.taking_over.ask
        for ticket in seat.tickets(life.QUEUED, *life.LEFT)[pick:][:1]:
            for id in (ticket.id, *(one.id for one in seat.replies(ticket.id))):
                seat.try_person(partial(deed, id))

    @rule(desk=DESKS)
    def meet(self, desk: str) -> None:
        """One session with the store."""
        self.seat(desk).meet()

    @rule()
    def both_meet(self) -> None:
        self.school.meet()

    @rule(desk=DESKS, faults=FAULTS, kill=KILLS)
    def drain(self, desk: str, faults: list[Fault], kill: int | None) -> None:
        self.seat(desk).running(self.seat(desk).outbox.drain, faults, kill)

    @rule(desk=DESKS, faults=FAULTS, kill=KILLS)
    def hear(self, desk: str, faults: list[Fault], kill: int | None) -> None:
        self.seat(desk).running(self.seat(desk).outbox.hear, faults, kill)

    @rule(desk=DESKS, pick=PICKS)
    def read(self, desk: str, pick: int) -> None:
        """Somebody looks at a conversation."""
        for ticket in self.seat(desk).tickets()[pick:][:1]:
            self.seat(desk).service.conversation.read(ticket.id)

    @rule(pick=PICKS)
    def answer(self, pick: int) -> None:
        for ticket in self.school.server.tickets[pick:][:1]:
            self.school.server.write(ticket, f"Answer {self.school.server.next_message}", "TSS")

    @rule(pick=PICKS, state=st.sampled_from(State))
    def change_state(self, pick: int, state: State) -> None:
        for ticket in self.school.server.tickets[pick:][:1]:
            ticket.state = state
            self.school.server.touch(ticket)

    @rule(seconds=st.sampled_from([1.0, 45.0, 1_000.0]))
    def time_goes_by(self, seconds: float) -> None:
        for seat in self.school.seats:
            seat.go_on(seconds / 2)

    @rule(desk=DESKS)
    def restart(self, desk: str) -> None:
        self.seat(desk).restart()

    @rule(desk=DESKS)
    def person_decides(self, desk: str) -> None:
        if not self.school.server.late:
            self.seat(desk).decide()

    @invariant()
    def never_twice(self) -> None:
        """Of two that look at the same moment the helpdesk's own rule decides; here nobody looks at the same moment."""
        assert self.twice() == []

    def twice(self) -> list[str]:
        ids = [one.client_id for one in self.school.server.tickets if one.client_id]
        said = [one.client_id for ticket in self.school.server.tickets for one in ticket.messages if one.client_id]
        return sorted({id for id in (*ids, *said) if (*ids, *said).count(id) > 1})

    def all_went_once(self) -> None:
        assert self.twice() == []
        for seat in self.school.seats:
            assert [one.title for one in seat.tickets(life.QUEUED)] == []
            for ticket in seat.tickets(*life.LEFT):
                assert len(self.school.server.of(ticket.id)) == 1
                assert all(one.state == life.SENT for one in seat.replies(ticket.id))

    def both_show_the_same(self) -> None:
        assert self.school.state(self.school.lee) == self.school.state(self.school.dana)
        for seat in self.school.seats:
            assert [one for one in seat.open_fields() if one != ("ticket", "state")] == []
            if not self.searching:
                continue
            for ticket in self.school.server.tickets:
                heard = [one.text or "" for one in messages_of(seat.desk, ticket.client_id) if one.direction == "in"]
                assert sorted(heard) == sorted(one.text for one in ticket.messages if not one.client_id)


class TwoMailingDesksMachine(TwoDesksMachine):
    """The same by mail."""

    searching = False


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """A folder in memory, where there is one, with a new desk to be copied."""
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
    new_desks(folder / "template")
    yield folder
    shutil.rmtree(folder)


@pytest.mark.slow
@pytest.mark.timeout(1_200)
@pytest.mark.parametrize(("machine", "examples"), [(TwoDesksMachine, 40), (TwoMailingDesksMachine, 40)])
def test_two_desks_send_nothing_twice_and_lose_nothing(machine: type[TwoDesksMachine], examples: int, place: Path) -> None:
    machine.place = place
    steps = settings(
        max_examples=tried(examples),
        stateful_step_count=50,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=steps)
