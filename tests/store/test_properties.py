"""Whatever is done, the tables are the log applied, and undoing everything gives the empty desk."""

import copy
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, precondition, rule

from tests.effort import few_if_quick
from tests.store.desks import gadgets, open_desk
from tests.store.sample_records import Gadget

TEXTS = st.one_of(st.none(), st.sampled_from(["", "a", "b", "Nguyễn", "x" * 50]))
VALUES = st.fixed_dictionaries(
    {},
    optional={
        "tag": TEXTS,
        "model": TEXTS,
        "cost": st.one_of(st.none(), st.integers(-5, 5)),
        "loaned": st.one_of(st.none(), st.booleans()),
        "notes": st.one_of(st.none(), st.sampled_from(["one\ntwo\n", "one\n2\n", "three"])),
        "custom.colour": TEXTS,
        "custom.size": st.one_of(st.none(), st.integers(0, 3)),
    },
)
State = dict[str, dict[str, Any]]


def plain(values: dict[str, Any]) -> dict[str, Any]:
    """Values as they are kept: what is empty is not there."""
    return {name: value for name, value in values.items() if value not in (None, "")}


class Life(RuleBasedStateMachine):
    """A desk beside a plain model of it."""

    records = Bundle("records")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.desk = open_desk(self.folder)
        self.state: State = {}
        self.done: list[State] = []
        self.undone: list[State] = []

    def teardown(self) -> None:
        while self.desk.undo() is not None:
            self.undone.append(self.state)
            self.state = self.done.pop()
            self.same()
        assert not self.done
        assert gadgets(self.desk) == {}
        self.check()
        while self.desk.redo() is not None:
            self.state = self.undone.pop()
        self.same()
        self.check()
        self.desk.close()
        shutil.rmtree(self.folder)

    def check(self) -> None:
        report = self.desk.check()
        assert report.problems == []

    def same(self) -> None:
        """The rows are what the model says; a counter that nobody has counted yet is 0."""
        expected = {
            record: {name: value for name, value in values.items() if (name, value) != ("number", 0)}
            for record, values in self.state.items()
        }
        found = {
            record: {name: value for name, value in values.items() if (name, value) != ("number", 0)}
            for record, values in gadgets(self.desk).items()
        }
        assert found == expected

    def begin(self) -> None:
        """Something is about to be done: remember what was."""
        self.before = copy.deepcopy(self.state)

    def end(self, outcome: object) -> None:
        """It was done, if it made a difference."""
        if outcome is not None:
            self.done.append(self.before)
            self.undone.clear()

    @rule(target=records, values=VALUES, number=st.one_of(st.none(), st.integers(0, 9)))
    def create(self, values: dict[str, Any], number: int | None) -> str:
        self.begin()
        given = values | ({} if number is None else {"number": number})
        with self.desk.edit("create") as edit:
            record = edit.create(Gadget, given)
        self.state[record] = {"status": "in use", **plain(given)}
        self.end(edit.outcome)
        return record

    @rule(target=records, rows=st.lists(VALUES, min_size=2, max_size=16), times=st.sampled_from([1, 1, 1, 70]))
    def create_many(self, rows: list[dict[str, Any]], times: int) -> Any:
        self.begin()
        with self.desk.edit("create many") as edit:
            made = edit.create_many(Gadget, rows * times)
        self.state |= {record: {"status": "in use", **plain(values)} for record, values in zip(made, rows * times, strict=True)}
        self.end(edit.outcome)
        return multiple(*made[:3])

    @rule(record=records, values=VALUES)
    def change(self, record: str, values: dict[str, Any]) -> None:
        if record not in self.state:
            return
        self.begin()
        with self.desk.edit("change") as edit:
            edit.change(Gadget, record, values)
        self.model_change(record, values)
        self.end(edit.outcome)

    def model_change(self, record: str, values: dict[str, Any]) -> None:
        for name, value in values.items():
            if value in (None, ""):
                self.state[record].pop(name, None)
            else:
                self.state[record][name] = value

    @rule(values=VALUES.filter(bool), every=st.integers(1, 3))
    def change_many(self, values: dict[str, Any], every: int) -> None:
        some = sorted(self.state)[::every]
        self.begin()
        with self.desk.edit("change many") as edit:
            edit.change_many(Gadget, dict.fromkeys(some, values))
        for record in some:
            self.model_change(record, values)
        self.end(edit.outcome)

    @rule(record=consumes(records))
    def delete(self, record: str) -> None:
        self.begin()
        with self.desk.edit("delete") as edit:
            edit.delete(Gadget, [record, *sorted(self.state)[:1]])
        for gone in [record, *sorted(self.state)[:1]]:
            self.state.pop(gone, None)
        self.end(edit.outcome)

    @rule(record=records, amount=st.integers(-3, 3), values=VALUES)
    def add(self, record: str, amount: int, values: dict[str, Any]) -> None:
        if record not in self.state:
            return
        self.begin()
        with self.desk.edit("add") as edit:
            edit.add(Gadget, record, "number", amount)
            edit.change(Gadget, record, values)
        self.model_change(record, values)
        self.state[record]["number"] = self.state[record].get("number", 0) + amount
        self.done.append(self.before)
        self.undone.clear()

    @rule(record=records, value=st.integers(0, 9))
    def recount(self, record: str, value: int) -> None:
        if record not in self.state:
            return
        self.begin()
        with self.desk.edit("recount") as edit:
            edit.recount(Gadget, record, "number", value)
        self.state[record]["number"] = value
        self.end(edit.outcome)

    @rule()
    @precondition(lambda self: self.done)
    def undo(self) -> None:
        outcome = self.desk.undo()
        assert outcome is not None
        assert outcome.left_alone == 0
        self.undone.append(self.state)
        self.state = self.done.pop()

    @rule()
    @precondition(lambda self: self.undone)
    def redo(self) -> None:
        outcome = self.desk.redo()
        assert outcome is not None
        assert outcome.left_alone == 0
        self.done.append(self.state)
        self.state = self.undone.pop()

    @rule()
    def restart(self) -> None:
        self.desk.close()
        self.desk = open_desk(self.folder, None)

    @invariant()
    def rows_are_the_model(self) -> None:
        self.same()


Life.TestCase.settings = settings(
    max_examples=few_if_quick(12),
    stateful_step_count=20,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    report_multiple_bugs=False,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestLife = Life.TestCase
