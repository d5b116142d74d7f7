"""Histories say the same of everything: who, for whom, on which other computer, and from what to what."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.told_history import LONGEST, told_history
from app.tickets.records import RECORDS, Ticket
from tests.sync.school import School


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    """Lee's desk and Dana's, who stands in for Lee."""
    made = School(tmp_path)
    made.types = RECORDS
    made.found("lee")
    made.join("dana", "lee")
    made["dana"].tables.behalf = lambda: "Lee Liaison"
    yield made
    made.close()


def begun(school: School) -> str:
    """A ticket that Lee began."""
    with school["lee"].edit("Ticket begun") as edit:
        id = edit.create(Ticket, {"title": "Panel is dark", "state": "draft", "room": "r1", "sender": "here"})
    school.rest()
    return id


def test_who_for_whom_and_on_which_computer(school: School) -> None:
    id = begun(school)
    with school["dana"].edit("Ticket moved") as edit:
        edit.change(Ticket, id, {"title": "Panel in Room 204 is dark", "room": "r2", "outage": True})
    school.rest()
    names = {"r1": "Room 114", "r2": "Room 204"}
    told = told_history(school["lee"], [(Ticket, id)], hidden=("sender",), named=lambda _kind, one: names.get(one, ""))
    assert [(one.label, one.by) for one in told] == [("Ticket moved", "Dana for Lee Liaison · PC of dana"), ("Ticket begun", "Lee")]
    assert set(told[0].changes) == {
        ("Title", "Panel is dark", "Panel in Room 204 is dark"),
        ("Room", "Room 114", "Room 204"),
        ("Outage", "no", "yes"),
    }
    there = told_history(school["dana"], [(Ticket, id)])
    assert [one.by for one in there] == ["Dana for Lee Liaison", "Lee"], "the computer of the founder has no name"


def test_what_nobody_can_read_is_left_out_and_what_is_long_is_cut(school: School) -> None:
    id = begun(school)
    with school["lee"].edit("Ticket written") as edit:
        edit.change(Ticket, id, {"body": "x" * 10_000, "room": "r9", "sent": "2026-11-22T12:00:00Z"})
    told = told_history(school["lee"], [(Ticket, id)])
    changed = {title: after for title, _before, after in told[0].changes}
    assert set(changed) == {"What happened", "Sent"}
    assert len(changed["What happened"]) == LONGEST + 1
    assert "2026," in changed["Sent"]


def test_one_action_on_several_records_is_told_once(school: School) -> None:
    with school["lee"].edit("Two tickets begun") as edit:
        both = [edit.create(Ticket, {"title": title}) for title in ("One", "Two")]
    (told,) = told_history(school["lee"], [(Ticket, id) for id in both])
    assert [after for title, _before, after in told.changes if title == "Title"] == ["One", "Two"]
