"""An agenda always adds up and its blocks never overlap, whatever is done to it."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.professional_development.rules import agenda as rules
from app.professional_development.rules.agenda import LEAST, LONGEST, Agenda, Block
from tests.effort import few_if_quick


def agenda_of(total: int, *minutes: int) -> Agenda:
    return Agenda(total, tuple(Block(f"b{number}", one) for number, one in enumerate(minutes)))


agendas = some.builds(
    lambda total, minutes: agenda_of(total, *minutes),
    some.integers(0, 600),
    some.lists(some.integers(LEAST, 240), max_size=12),
)


def sound(agenda: Agenda) -> None:
    slots = agenda.slots()
    assert agenda.used + agenda.gap == agenda.total + agenda.over
    assert 0 in (agenda.gap, agenda.over)
    assert [slot.minutes for slot in slots] == [block.minutes for block in agenda.blocks]
    assert all(slot.minutes >= LEAST for slot in slots)
    assert all(before.end == after.start for before, after in pairwise(slots))
    assert not slots or slots[0].start == 0
    assert len({block.id for block in agenda.blocks}) == len(agenda.blocks)


class EditedAgenda(RuleBasedStateMachine):
    """Somebody edits an agenda for a while."""

    @initialize(agenda=agendas)
    def begin(self, agenda: Agenda) -> None:
        self.agenda = agenda
        self.made = 0

    @rule(data=some.data(), to=some.integers(-3, 20))
    def move(self, data: some.DataObject, to: int) -> None:
        self._some(data, lambda id: rules.move(self.agenda, id, to), same=True)

    @rule(data=some.data(), minutes=some.integers(-10, 3000))
    def resize(self, data: some.DataObject, minutes: int) -> None:
        self._some(data, lambda id: rules.resize(self.agenda, id, minutes))

    @rule(data=some.data(), by=some.integers(-300, 300))
    def drag(self, data: some.DataObject, by: int) -> None:
        before = self.agenda
        self._some(data, lambda id: rules.drag_border(self.agenda, id, by))
        assert self.agenda.over <= before.over

    @rule(at=some.integers(-3, 20), minutes=some.one_of(some.none(), some.integers(-5, 400)))
    def insert(self, at: int, minutes: int | None) -> None:
        self.made += 1
        before = self.agenda
        self.agenda = rules.insert(before, at, f"new{self.made}", minutes)
        assert len(self.agenda.blocks) == len(before.blocks) + 1
        if minutes is None and before.gap:
            assert not self.agenda.over

    @rule(data=some.data())
    def remove(self, data: some.DataObject) -> None:
        if self.agenda.blocks:
            gone = data.draw(some.lists(some.sampled_from(self.agenda.blocks), unique=True))
            self.agenda = rules.remove(self.agenda, [block.id for block in gone])

    @rule()
    def fit(self) -> None:
        before = self.agenda
        self.agenda = rules.fit(before)
        if before.blocks and before.total >= len(before.blocks):
            assert self.agenda.used == self.agenda.total
        assert [block.id for block in self.agenda.blocks] == [block.id for block in before.blocks]

    @invariant()
    def adds_up(self) -> None:
        if hasattr(self, "agenda"):
            sound(self.agenda)

    def _some(self, data: some.DataObject, edit: Callable[[str], Agenda], *, same: bool = False) -> None:
        if not self.agenda.blocks:
            return
        before = self.agenda
        self.agenda = edit(data.draw(some.sampled_from(before.blocks)).id)
        assert sorted(block.id for block in self.agenda.blocks) == sorted(block.id for block in before.blocks)
        if same:
            assert sorted(map(str, self.agenda.blocks)) == sorted(map(str, before.blocks))


TestEditedAgenda = EditedAgenda.TestCase
TestEditedAgenda.settings = settings(max_examples=few_if_quick(20), stateful_step_count=15, deadline=None)


@given(agendas, some.data(), some.integers(-5, 20))
def test_a_moved_block_is_where_it_was_put_and_can_be_moved_back(agenda: Agenda, data: some.DataObject, to: int) -> None:
    if agenda.blocks:
        id = data.draw(some.sampled_from(agenda.blocks)).id
        moved = rules.move(agenda, id, to)
        assert moved.index(id) == max(0, min(to, len(agenda.blocks) - 1))
        assert rules.move(moved, id, agenda.index(id)) == agenda


@given(agendas)
def test_fitting_twice_is_fitting_once_and_keeps_the_order_of_sizes(agenda: Agenda) -> None:
    fitted = rules.fit(agenda)
    assert rules.fit(fitted) == fitted
    by_size = sorted(zip(agenda.blocks, fitted.blocks, strict=True), key=lambda pair: pair[0].minutes)
    assert all(second[1].minutes >= first[1].minutes - 5 for first, second in pairwise(by_size))


def test_an_hour_in_steps_of_five_stays_in_steps_of_five() -> None:
    fitted = rules.fit(agenda_of(60, 5, 15, 25, 15, 5))
    assert [block.minutes for block in fitted.blocks] == [5, 15, 20, 15, 5]


def test_what_is_dragged_from_one_block_goes_to_the_next() -> None:
    agenda = agenda_of(60, 10, 20, 30)
    assert [block.minutes for block in rules.drag_border(agenda, "b0", 5).blocks] == [15, 15, 30]
    assert [block.minutes for block in rules.drag_border(agenda, "b0", 50).blocks] == [29, 1, 30]
    assert [block.minutes for block in rules.drag_border(agenda, "b1", -50).blocks] == [10, 1, 49]
    assert rules.drag_border(agenda, "b2", 5) == agenda
    assert [block.minutes for block in rules.drag_border(agenda_of(60, 10, 20), "b1", 45).blocks] == [10, 50]


def test_the_sum_is_told_in_words() -> None:
    assert rules.told(agenda_of(60, 60)) == "60 of 60 minutes"
    assert rules.told(agenda_of(60, 50)) == "50 of 60 minutes: 10 left"
    assert rules.told(agenda_of(60, 75)) == "75 of 60 minutes: 15 too many"


def test_a_block_that_is_not_there_and_one_that_is_there_are_errors() -> None:
    with pytest.raises(KeyError):
        rules.move(agenda_of(60, 10), "other", 0)
    with pytest.raises(KeyError):
        rules.insert(agenda_of(60, 10), 0, "b0")
    assert rules.resize(agenda_of(60, 10), "b0", 10**9).blocks[0].minutes == LONGEST
