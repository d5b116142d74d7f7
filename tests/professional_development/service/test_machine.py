"""Whatever is done with a session, undone and done again: it adds up, calendars never go back, nobody is there twice."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from app.errors import UserError
from app.professional_development.rules import life
from app.store.problems import NotUndoable
from tests.effort import examples as tried
from tests.professional_development.school import NAMED, Room

people = some.sampled_from([person.id for person in NAMED])
wall = some.sampled_from(["2026-12-03T14:45", "2026-12-10T14:45", "2026-11-01T00:30", "2026-03-08T01:30", "2028-02-29T23:30"])
clock = some.sampled_from(["2026-12-01T08:00", "2026-12-03T14:50", "2026-12-03T15:40", "2027-01-10T09:00"])


class OneSession(RuleBasedStateMachine):
    """A liaison and a session, for a while."""

    empty = Path()

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        shutil.copytree(self.empty, self.folder / "desk")
        self.room = Room(self.folder / "desk")
        self.id = self.room.planned()
        self.sent: dict[str, int] = {}
        self.numbers: set[str] = set()

    @rule(now=clock)
    def time_goes_by(self, now: str) -> None:
        self.room.clock.set(now)

    @rule(starts=wall, minutes=some.integers(1, 300))
    def move(self, starts: str, minutes: int) -> None:
        self._try(lambda: self.room.service.deeds.move(self.id, starts, minutes=minutes))

    @rule(deed=some.sampled_from(["cancel", "hold", "bring_back"]))
    def turn(self, deed: str) -> None:
        self._try(lambda: getattr(self.room.service.deeds, deed)(self.id))

    @rule(data=some.data(), deed=some.sampled_from(["move", "resize", "drag_border"]), number=some.integers(-5, 90))
    def edit_agenda(self, data: some.DataObject, deed: str, number: int) -> None:
        blocks = self.room.service.agenda.view(self.id).blocks
        if blocks:
            getattr(self.room.service.agenda, deed)(self.id, data.draw(some.sampled_from(blocks)).id, number)

    @rule(number=some.integers(0, 3))
    def add_and_remove_blocks(self, number: int) -> None:
        self.room.service.agenda.add(self.id, number, {"title": "New"})
        blocks = self.room.service.agenda.view(self.id).blocks
        self.room.service.agenda.remove(self.id, [block.id for block in blocks[number + 1 : number + 2]])

    @rule(who=some.lists(people, max_size=3), answer=some.sampled_from([*life.ANSWERS, ""]))
    def invite_and_answer(self, who: list[str], answer: str) -> None:
        self.room.service.people.invite(self.id, who)
        self.room.service.people.answer([row.id for row in self.room.service.people.rows(self.id)[:2]], answer)

    @rule(who=people)
    def scan(self, who: str) -> None:
        self._try(lambda: self.room.service.sign_in.scan(self.id, f"E-{who}"))

    @rule(minutes=some.one_of(some.none(), some.integers(0, 500)))
    def correct(self, minutes: int | None) -> None:
        rows = self.room.service.people.rows(self.id)
        if rows:
            self.room.service.sign_in.set_minutes(rows[0].id, minutes, "By hand")

    @rule()
    def tell(self) -> None:
        waiting = self.room.service.invitations.waiting(self.id)
        self.room.service.invitations.sent(self.id, waiting)
        assert self.room.service.invitations.waiting(self.id) == []
        for row in self.room.service.invitations._people(self.id, waiting):
            assert (row.told_sequence or 0) >= self.sent.get(row.id, 0)
            self.sent[row.id] = row.told_sequence or 0

    @rule()
    def certify(self) -> None:
        service = self.room.service.certificates
        for one in service.issue(self.id, service.ready(self.id)):
            assert one.reprinted is not None or one.number not in self.numbers
            self.numbers.add(one.number)

    @rule(back=some.booleans())
    def undo_and_redo(self, back: bool) -> None:
        try:
            if self.room.service.table.count() and self.room.desk.undo_label() != "Session “Feedback that students use” begun":
                self.room.desk.undo()
            if back:
                self.room.desk.redo()
        except NotUndoable:
            pass

    @invariant()
    @precondition(lambda self: hasattr(self, "room"))
    def it_holds_together(self) -> None:
        service = self.room.service
        view = service.agenda.view(self.id)
        assert view.agenda.used + view.agenda.gap == view.agenda.total + view.agenda.over
        assert [block.start for block in view.blocks] == [slot.start for slot in view.agenda.slots()]
        rows = service.people.rows(self.id)
        assert len({row.person for row in rows}) == len(rows)
        counts = service.people.counts(self.id)
        assert counts.coming + counts.not_coming + counts.maybe + counts.silent == counts.invited
        assert counts.came == sum(row.came for row in rows)
        told, behind = service.invitations.standing(self.id)
        assert behind <= told <= len(rows)
        assert (
            service.evidence.report().people == len({row.person for row in rows if row.minutes})
            or service.planning.values(self.id)["state"] == life.CANCELLED
        )
        numbers = [row.certificate for row in rows if row.certificate]
        assert len(set(numbers)) == len(numbers)

    def teardown(self) -> None:
        if hasattr(self, "room"):
            assert self.room.desk.check().clean
            self.room.close()
            shutil.rmtree(self.folder)

    @staticmethod
    def _try(deed: Callable[[], object]) -> None:
        with suppress(UserError):
            deed()


def _run(empty: Path, examples: int, steps: int) -> None:
    machine = type("OneSession", (OneSession,), {"empty": empty})
    unhurried = settings(max_examples=tried(examples), stateful_step_count=steps, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(machine, settings=unhurried)


def test_a_session_holds_together_for_a_while(empty_desk: Path) -> None:
    _run(empty_desk, 4, 15)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_session_holds_together_for_long(empty_desk: Path) -> None:
    _run(empty_desk, 60, 40)
