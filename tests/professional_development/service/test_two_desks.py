"""A liaison and an alternate, each on a desk of their own, at the same session."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.professional_development.school import Room
from tests.store.desks import exchange


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Room, Room, str]]:
    """Two desks that know of one session."""
    first, second = Room(tmp_path / "first"), Room(tmp_path / "second")
    id = first.planned()
    exchange(first.desk, second.desk)
    yield first, second, id
    first.close()
    second.close()


def test_who_signs_in_at_both_doors_is_there_once(both: tuple[Room, Room, str]) -> None:
    first, second, id = both
    for room in (first, second):
        room.clock.set("2026-12-03T14:40")
        room.service.people.invite(id, ["p1"])
        room.service.sign_in.scan(id, "E-p1")
    second.service.sign_in.scan(id, "E-p2")
    exchange(first.desk, second.desk)
    for room in (first, second):
        assert [(row.name, row.minutes) for row in room.service.people.rows(id)] == [("Amara Okafor", 60), ("David Chen", 60)]


@pytest.mark.slow
def test_certificates_that_both_number_at_once_are_two_numbers(both: tuple[Room, Room, str]) -> None:
    first, second, id = both
    first.clock.set("2026-12-03T15:50")
    for person in ("p1", "p2"):
        first.service.sign_in.sign(id, person, at="2026-12-03T14:45")
    first.service.deeds.hold(id)
    exchange(first.desk, second.desk)
    ready = first.service.certificates.ready(id)
    (one,) = first.service.certificates.issue(id, ready[:1])
    (other,) = second.service.certificates.issue(id, ready[1:])
    exchange(first.desk, second.desk)
    assert (one.number[:12], other.number[:12]) == ("PD-2627-0001", "PD-2627-0001")
    assert one.number != other.number
    assert {row.certificate for row in first.service.people.rows(id)} == {one.number, other.number}


@pytest.mark.slow
def test_held_on_both_desks_asks_for_each_look_back_once(both: tuple[Room, Room, str]) -> None:
    first, second, id = both
    for room in (first, second):
        room.clock.set("2026-12-03T15:50")
        room.service.deeds.hold(id)
    exchange(first.desk, second.desk)
    assert len(first.service.looks_back.of(id)) == len(second.service.looks_back.of(id)) == 4


@pytest.mark.slow
def test_an_agenda_that_both_change_still_adds_up(both: tuple[Room, Room, str]) -> None:
    first, second, id = both
    blocks = [block.id for block in first.service.agenda.view(id).blocks]
    first.service.agenda.move(id, blocks[4], 0)
    second.service.agenda.resize(id, blocks[2], 40)
    second.service.agenda.add(id, 1, {"title": "Breathe", "minutes": 2})
    exchange(first.desk, second.desk)
    views = [room.service.agenda.view(id) for room in (first, second)]
    assert views[0] == views[1]
    assert len(views[0].blocks) == 6
    assert [block.start for block in views[0].blocks] == [slot.start for slot in views[0].agenda.slots()]
    assert views[0].words == "77 of 60 minutes: 17 too many"
