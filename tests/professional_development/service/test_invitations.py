"""Invitations: who knows of which revision, and what the calendar files and mails say."""

import re
from email import message_from_bytes, policy

import pytest
import vobject  # type: ignore[import-untyped]

from app.errors import UserError
from app.professional_development.rules import life
from app.store.problems import NotUndoable
from tests.professional_development.school import Room


def sequence(data: bytes) -> int:
    found = re.search(rb"SEQUENCE:(\d+)", data)
    assert found is not None
    return int(found[1])


def test_who_was_told_of_an_older_revision_waits_to_be_told_again(room: Room) -> None:
    id = room.planned()
    tell = room.service.invitations
    room.service.people.invite(id, ["p1", "p2", "p5"])
    assert tell.standing(id) == (0, 0)
    (mail,) = tell.mails(id)
    assert len(mail.people) == 2  # Amara Vogelsang has no address
    tell.sent(id, mail.people)
    assert [row.informed for row in room.service.people.rows(id)] == [True, False, True]
    assert tell.standing(id) == (2, 0)
    room.service.deeds.move(id, "2026-12-10T14:45")
    assert tell.standing(id) == (2, 2)
    assert len(tell.waiting(id)) == 3
    (changed,) = tell.mails(id)
    assert message_from_bytes(changed.data, policy=policy.default)["Subject"] == "Changed: Feedback that students use"
    assert sequence(tell.calendar(id, "REQUEST")) == 1


def test_an_undo_after_the_mail_has_left_gives_a_higher_number_not_the_old_one(room: Room) -> None:
    id = room.planned()
    room.service.people.invite(id, ["p1"])
    room.service.deeds.move(id, "2026-12-10T14:45")
    tell = room.service.invitations
    tell.sent(id, tell.mails(id)[0].people)
    with pytest.raises(NotUndoable):
        room.desk.undo()
    room.service.planning.save(id, {"title": "Comments"})
    tell.sent(id, tell.waiting(id))
    assert room.service.planning.values(id)["sequence"] == 2
    room.service.planning.save(id, {"title": "Comments in Docs"})
    room.desk.undo()
    assert tell.standing(id) == (1, 0)
    assert sequence(tell.calendar(id)) == 2


def test_called_off_is_told_to_those_who_were_told_before(room: Room) -> None:
    id = room.planned()
    tell = room.service.invitations
    room.service.people.invite(id, ["p1", "p2"])
    rows = room.service.people.rows(id)
    tell.sent(id, [rows[0].id])
    room.service.deeds.cancel(id, "The panel of the library is away.")
    (mail,) = tell.mails(id)
    assert mail.people == (rows[0].id,)
    read = message_from_bytes(mail.data, policy=policy.default)
    assert read["Subject"] == "Called off: Feedback that students use"
    body, event = next(read.iter_parts()).iter_parts()
    assert "The panel of the library is away." in body.get_content()
    assert event.get_param("method") == "CANCEL"
    calendar = event.get_content()
    assert "STATUS:CANCELLED" in (calendar if isinstance(calendar, str) else calendar.decode())


def test_mails_need_an_address_and_a_day(room: Room) -> None:
    id = room.planned()
    room.service.people.invite(id, ["p5"])
    with pytest.raises(UserError, match="Nobody of them has a mail address"):
        room.service.invitations.mails(id)
    undated = room.service.planning.new({"title": "Some day"})
    room.service.people.invite(undated, ["p1"])
    with pytest.raises(UserError, match="no day yet"):
        room.service.invitations.mails(undated)


def test_all_sessions_are_one_file_that_another_library_reads(room: Room) -> None:
    room.planned()
    room.planned(title="Over midnight", starts="2026-12-31T23:00", minutes=120)
    leap = room.planned(title="Leap day", starts="2028-02-29T09:00")
    room.service.deeds.cancel(leap)
    room.service.planning.new({"title": "Without a day"})
    data = room.service.invitations.all_calendar()
    events = vobject.readOne(data.decode()).vevent_list
    assert [(event.summary.value, event.status.value) for event in events] == [
        *(("Feedback that students use", "CONFIRMED"), ("Over midnight", "CONFIRMED"), ("Leap day", "CANCELLED")),
    ]
    assert len({event.uid.value for event in events}) == 3
    assert events[1].dtend.value.isoformat() == "2027-01-01T01:00:00-05:00"
    assert room.service.invitations.all_calendar() == data
    assert data.count(b"BEGIN:VTIMEZONE") == 1


def test_answers_and_parts_are_in_the_calendar(room: Room) -> None:
    id = room.planned()
    room.service.people.invite(id, ["p1", "p2"])
    first, second = (row.id for row in room.service.people.rows(id))
    room.service.people.answer([first], life.COMING)
    room.service.people.set_part([second], life.FACILITATOR)
    told = re.sub(rb"\r\n ", b"", room.service.invitations.calendar(id, "REQUEST"))
    assert b"PARTSTAT=ACCEPTED" in told
    assert b"ROLE=CHAIR" in told
