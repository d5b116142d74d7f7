"""The tickets of the sample school."""

from pathlib import Path

import pytest

from app.school.directory import KnownDevice, KnownPerson, KnownRoom
from app.store.desk import Desk
from app.store.story import play_story
from app.tickets.records import RECORDS
from app.tickets.rules import life, waiting
from app.tickets.service.sample import sample_steps
from tests.school.small_school import SmallSchool
from tests.tickets.desks import KEY, tickets_of
from tests.tickets.directory import DEVICES, PEOPLE, ROOMS

NAMES = (
    *("Portable 1", "Library", "Room 112", "Room 203", "Room 107", "STEM lab", "Room 201", "Room 118", "Main office"),
    *("Amara Okafor", "Bartholomew Finch", "Priya Raghunathan", "Farrukh Tashkentov", "Dorothea Larkspur", "Linnéa Ångström"),
    "Brigid Halloran",
)


def sample_school() -> SmallSchool:
    """A directory that knows the rooms, people and devices that the sample names."""
    devices = [*DEVICES, *(KnownDevice(f"id-{tag}", tag, category="Printer") for tag in ("PV-00941", "PV-04419"))]
    rooms = [*ROOMS, *(KnownRoom(f"room {name}", name) for name in NAMES)]
    return SmallSchool(devices, rooms, [*PEOPLE, *(KnownPerson(f"person {name}", name) for name in NAMES)])


@pytest.mark.slow
def test_the_sample_has_a_dozen_tickets_in_all_states_but_one_that_would_leave(tmp_path: Path) -> None:
    play_story(tmp_path / "desk", KEY, RECORDS, sample_steps(lambda desk: sample_school()))
    desk = Desk.open(tmp_path / "desk", KEY, RECORDS)
    service = tickets_of(desk)
    (rows,) = service.table.rows(("state", "need", "device_tag", "last_message", "shown_number"))
    assert len(rows) >= 12
    states = {row[1] for row in rows}
    assert states == {life.DRAFT, life.QUEUED, life.SENT, life.WAITING_ON_US, life.WAITING_ON_PART, life.SOLVED, life.CLOSED}
    assert [row[2] for row in rows if row[1] == life.QUEUED] == [life.HANDED_OVER]
    assert service.table.counts()[waiting.QUEUED] == 0
    id = service.table.by_number("TSS-20881")
    assert id is not None
    assert [one.author for one in service.conversation.messages(id)] == ["R. Castellane, TSS"]
    assert service.sending.actions(id)[0] == "reply"
    desk.close()
