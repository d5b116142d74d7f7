"""People of a session: invited, answering, signing in and out, certified; late changes keep their history."""

import pytest

from app.errors import UserError
from app.professional_development.rules import life
from app.school.directory import KnownPerson
from app.store.problems import NotUndoable
from tests.professional_development.school import NAMED, Room


def by_name(room: Room, session: str) -> dict[str, tuple[str, str, int]]:
    return {row.name: (row.arrived[11:], row.left[11:], row.minutes) for row in room.service.people.rows(session)}


def test_people_are_invited_once_by_group_and_by_name(room: Room) -> None:
    id = room.planned()
    people = room.service.people
    groups = {group.key: group.people for group in people.groups()}
    assert people.invite(id, groups["grade:5"]) == "2 people invited to “Feedback that students use”"
    assert people.invite(id, ["p1", "p2", "nobody"]) == "David Chen invited to “Feedback that students use”"
    assert people.invite(id, ["p2"]) == ""
    guest = people.invite_guest(id, "Dr. Ruth  Oyelaran", "State department", "r@msde.example")
    with pytest.raises(UserError, match="on the list already"):
        people.invite_guest(id, "dr. ruth oyelaran")
    rows = people.rows(id)
    people.answer([row.id for row in rows if row.name.startswith("A")], life.COMING)
    people.answer([guest], life.NOT_COMING)
    counts = people.counts(id)
    assert (counts.invited, counts.coming, counts.not_coming, counts.silent, counts.came) == (4, 2, 1, 1, 0)
    assert room.service.table.heading(id).endswith("4 invited, 2 coming")
    assert people.take_off([guest]) == "Dr. Ruth Oyelaran taken off the list"
    room.desk.undo()
    assert people.counts(id).invited == 4


def test_badges_sign_in_and_later_out_and_the_uninvited_are_put_on_the_list(room: Room) -> None:
    id = room.planned()
    room.service.people.invite(id, ["p1"])
    sign = room.service.sign_in
    room.clock.set("2026-12-03T14:41")
    first = sign.scan(id, "E-p1")
    assert (first.what, first.words, first.new) == ("in", "Amara Okafor is in at 2:41 pm.", False)
    room.clock.go_on(1)
    assert sign.scan(id, "E-p1").words == "Amara Okafor is in already, since 2:41 pm."
    walked_in = sign.scan(id, "E-p2")
    assert (walked_in.words, walked_in.new) == ("David Chen is in at 2:42 pm. Not invited; on the list now.", True)
    assert sign.scan(id, "999").what == "unknown"
    room.clock.set("2026-12-03T15:20")
    assert sign.scan(id, "E-p2").what == "out"
    assert by_name(room, id) == {"Amara Okafor": ("14:41", "", 60), "David Chen": ("14:42", "15:20", 30)}
    assert {row.signed for row in room.service.people.rows(id)} == {life.SCAN}


def test_names_sign_in_when_they_mean_one_person_alone(room: Room) -> None:
    id = room.planned()
    room.service.people.invite(id, ["p1"])
    sign = room.service.sign_in
    assert sign.typed(id, "amara").what == "many"
    assert [one.name for one in sign.found(id, "ama")] == ["Amara Okafor", "Amara Vogelsang"]
    assert sign.typed(id, "ama ok").what == "in"
    assert sign.typed(id, "李小龍").what == "in"
    assert sign.typed(id, "Zebulon").what == "unknown"
    guest = sign.sign_guest(id, "Dr. Oyelaran", "State department")
    assert (guest.what, guest.new) == ("in", True)
    assert sign.typed(id, "oyel").what == "again"


def test_the_paper_sheet_is_entered_afterwards_and_said_to_be_late(room: Room) -> None:
    id = room.planned()
    room.service.people.invite(id, ["p1", "p2"])
    rows = room.service.people.rows(id)
    room.clock.set("2026-12-03T16:00")
    room.service.sign_in.paper(id, [rows[0].id])
    room.clock.set("2026-12-05T08:00")
    assert room.service.sign_in.paper(id, [rows[1].id], "2026-12-03T15:00", "2026-12-03T15:45") == (
        "David Chen signed in from paper, entered later"
    )
    assert [(row.name, row.minutes, row.late) for row in room.service.people.rows(id)] == [
        ("Amara Okafor", 60, False),
        ("David Chen", 45, True),
    ]


def test_evening_sessions_are_not_late_because_it_is_tomorrow_elsewhere(room: Room) -> None:
    id = room.planned(starts="2026-12-03T19:30")
    room.clock.set("2026-12-03T20:40")
    room.service.sign_in.sign(id, "p1")
    assert [row.late for row in room.service.people.rows(id)] == [False]


def test_corrections_after_the_day_keep_what_stood_before(room: Room) -> None:
    id = room.planned()
    room.clock.set("2026-12-03T14:45")
    room.service.sign_in.scan(id, "E-p1")
    (row,) = room.service.people.rows(id)
    room.clock.set("2026-12-20T09:00")
    assert room.service.sign_in.set_times(row.id, "2026-12-03T15:15", "2026-12-03T15:45").endswith(", entered later")
    with pytest.raises(UserError, match="need a reason"):
        room.service.sign_in.set_minutes(row.id, 45)
    room.service.sign_in.set_minutes(row.id, 45, "Led the first half")
    (row,) = room.service.people.rows(id)
    assert (row.minutes, row.credited, row.why_credited) == (45, True, "Led the first half")
    labels = [entry.label for entry in room.service.people.history(row.id)]
    assert labels == ["Hours of Amara Okafor set by hand", "Times of Amara Okafor changed, entered later", "Amara Okafor signed in"]
    room.service.sign_in.set_minutes(row.id, None)
    assert by_name(room, id)["Amara Okafor"] == ("15:15", "15:45", 30)
    assert room.service.sign_in.not_there([row.id]) == "Amara Okafor: not there"
    assert by_name(room, id)["Amara Okafor"] == ("", "", 0)


def test_no_hours_by_hand_are_not_there_wherever_it_is_counted(room: Room) -> None:
    id = room.planned()
    room.service.people.invite(id, ["p1"])
    (row,) = room.service.people.rows(id)
    room.service.sign_in.set_minutes(row.id, 0, "Called away at the door")
    (row,) = room.service.people.rows(id)
    assert (room.service.people.counts(id).came, row.came) == (0, False)


@pytest.mark.parametrize(("arrived", "left"), [("soon", ""), ("2026-12-03T15:00", "2026-12-03T14:50"), ("2026-12-03T15:00", "later")])
def test_times_that_cannot_be_are_refused(room: Room, arrived: str, left: str) -> None:
    id = room.planned()
    room.service.people.invite(id, ["p1"])
    (row,) = room.service.people.rows(id)
    with pytest.raises(UserError):
        room.service.sign_in.set_times(row.id, arrived, left)


def test_nobody_signs_in_to_what_is_called_off_or_has_no_day(room: Room) -> None:
    id = room.planned()
    room.service.deeds.cancel(id)
    with pytest.raises(UserError, match="called off"):
        room.service.sign_in.scan(id, "E-p1")
    undated = room.service.planning.new({"title": "Some day"})
    with pytest.raises(UserError, match="no day yet"):
        room.service.sign_in.sign(undated, "p1")


def test_sixty_people_sign_in_by_badge_each_once(room: Room) -> None:
    people = [*NAMED, *(KnownPerson(f"q{number}", f"Person {number:02}", role="Teacher") for number in range(60))]
    room.service.directory._people = people  # type: ignore[attr-defined]
    id = room.planned()
    room.service.people.invite(id, [f"q{number}" for number in range(60)])
    room.clock.set("2026-12-03T14:40")
    for number in range(60):
        assert room.service.sign_in.scan(id, f"E-q{number}").what == "in"
        room.clock.go_on(number % 12 == 11)
    assert [room.service.sign_in.scan(id, f"E-q{number}").what for number in range(0, 60, 7)] == ["again"] * 9
    counts = room.service.people.counts(id)
    assert (counts.invited, counts.came) == (60, 60)
    assert {row.minutes for row in room.service.people.rows(id)} == {60}


def test_certificates_are_numbered_once_and_later_prints_say_so(room: Room) -> None:
    id = room.planned()
    room.clock.set("2026-12-03T14:45")
    for person in ("p1", "p2", "p3"):
        room.service.sign_in.sign(id, person)
    room.clock.set("2026-12-03T15:05")
    room.service.sign_in.scan(id, "E-p3")
    assert room.service.certificates.ready(id) == []
    room.clock.set("2026-12-03T15:50")
    room.service.deeds.hold(id)
    ready = room.service.certificates.ready(id)
    first = room.service.certificates.issue(id, ready)
    assert [(one.participant, one.number[:13], one.reprinted) for one in first] == [
        ("Amara Okafor", "PD-2627-0001-", None),
        ("David Chen", "PD-2627-0002-", None),
    ]
    assert (first[0].issuer, first[0].instructor, str(first[0].hours)) == ("Brigid Halloran", "Marisol Rivera", "1")
    with pytest.raises(NotUndoable):
        room.desk.undo()
    room.clock.set("2027-01-11T09:00")
    again = room.service.certificates.issue(id, ready[:1])
    assert (again[0].number, again[0].reprinted is not None, again[0].issued) == (first[0].number, True, first[0].issued)
    other = next(row for row in room.service.people.rows(id) if row.person == "p3")
    with pytest.raises(UserError, match="gets no certificate yet: was there less than 75%"):
        room.service.certificates.issue(id, [other.id])
    with pytest.raises(UserError, match="has certificate PD-2627"):
        room.service.people.take_off([ready[0]])


def test_a_certificate_with_other_hours_than_now_is_seen_and_corrected(room: Room) -> None:
    id = room.planned()
    room.clock.set("2026-12-03T15:50")
    room.service.people.invite(id, ["p1"])
    (row,) = room.service.people.rows(id)
    room.service.sign_in.paper(id, [row.id])
    room.service.deeds.hold(id)
    room.service.certificates.issue(id, [row.id])
    room.service.sign_in.set_minutes(row.id, 45, "Left for the bus")
    assert room.service.people.rows(id)[0].outdated
    (corrected,) = room.service.certificates.issue(id, [row.id])
    assert str(corrected.hours) == "0.75"
    assert not room.service.people.rows(id)[0].outdated
