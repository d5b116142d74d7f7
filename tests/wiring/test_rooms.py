"""The rooms as they are wired: one sample school for all, and devices that know what was done with them elsewhere."""

import pytest

from app.inventory.service.known import SchoolDirectory
from app.network.secrets import KeyringSecrets
from app.store.desk import Desk
from app.tickets.feature import TicketRoom
from app.troubleshooting import feature as troubleshooting
from app.troubleshooting.rules.handover import TicketStart
from app.ui.feature import Place
from app.wiring.rooms import Directories, TicketDesk, make_rooms
from app.wiring.sample import records
from tests.wiring.conftest import NOW


def test_every_room_has_its_records_in_the_sample_school() -> None:
    declared = {record for room in make_rooms() if room.records is not None for record in room.records()}
    assert declared == set(records())


@pytest.mark.slow
def test_the_story_is_whole_and_in_the_order_of_its_days(desk: Desk) -> None:
    assert desk.check().clean
    moments = [action.at for action in desk.actions(500)]
    assert moments == sorted(moments, reverse=True)
    assert len({action.who for action in desk.actions(500)}) >= 2
    assert min(moments) < NOW


@pytest.mark.slow
def test_a_device_knows_the_checklists_that_were_run_on_it(desk: Desk) -> None:
    directory = SchoolDirectory(desk)
    projector = directory.by_code("PV-02210")
    assert projector is not None
    assert (projector.model, projector.room, projector.status) == ("Epson BrightLink 695Wi", "Room 203", "Deployed")
    told = troubleshooting.happenings(desk, projector.id)
    assert told
    assert all(each.place.page == "troubleshooting" and each.place.record_type == "run" for each in told)


@pytest.mark.slow
def test_the_directory_finds_devices_rooms_and_people(desk: Desk) -> None:
    directory = SchoolDirectory(desk)
    assert directory.by_code("no such tag") is None
    assert directory.device("") is None
    assert [device.tag for device in directory.search("pv4419", 1)] == ["PV-04419"]
    assert directory.search("  ") == []
    rooms, people = directory.rooms(), directory.people()
    assert (len(rooms), len(people)) == (60, 80)
    assert [room.name for room in rooms] == sorted((room.name for room in rooms), key=str.casefold)
    assert all(person.name for person in people)


@pytest.mark.slow
def test_what_a_run_hands_over_is_a_draft_with_its_steps(desk: Desk) -> None:
    directory = Directories()
    room = TicketRoom(directory.of, KeyringSecrets)
    tickets = TicketDesk(room.service(desk))
    device = directory.of(desk).by_code("PV-00951")
    assert device is not None
    start = TicketStart("Printer: jam", "1. Paper is in the tray", device.id, device.room_id, urgent=True, facts={"Counter": "12,004"})
    made = room.service(desk).writing.get(tickets.start(start))
    assert made is not None
    assert (made.title, made.device, made.room, made.state) == ("Printer: jam", device.id, device.room_id, "draft")
    assert made.custom["Counter"] == "12,004"
    assert tickets.place(made.id) == Place("tickets", "ticket", made.id)
    assert [room.key for room in make_rooms()] == [
        *("today", "troubleshooting", "tickets", "inventory", "pd", "plan", "sharing", "cover"),
    ]
