"""A ticket that two desks have is sent by one of them, once: who holds it, who takes it over, and what both heard."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import UserError
from app.tickets.records import Ticket
from app.tickets.rules import life
from app.tickets.service.conversation import KeptFile
from app.tickets.service.others import computer_mark
from tests.tickets.helpdesk_model import Fault
from tests.tickets.two_desks import School

PHOTO = b"\xff\xd8\xff" + b"a photo" * 20


@pytest.fixture
def tracked(tmp_path: Path) -> Iterator[School]:
    """Two desks whose helpdesk can be searched."""
    made = School(tmp_path / "school")
    yield made
    made.close()


@pytest.fixture
def mailing(tmp_path: Path) -> Iterator[School]:
    """Two desks whose tickets go by mail."""
    made = School(tmp_path / "school", searching=False)
    yield made
    made.close()


def test_the_desk_that_queued_it_sends_it(tracked: School) -> None:
    id = tracked.lee.queue()
    tracked.meet()
    assert tracked.dana.drain() == []
    elsewhere = tracked.dana.service.facts.ticket(id)
    assert elsewhere is not None
    assert elsewhere.elsewhere is not None
    assert elsewhere.elsewhere.words == "Lee Liaison · LIB-3"
    assert "take over" in elsewhere.actions
    assert "take back" not in elsewhere.actions
    assert tracked.dana.outbox.status().waiting == 0
    assert tracked.lee.drain() == [id]
    own = tracked.lee.service.facts.ticket(id)
    assert own is not None
    assert own.elsewhere is None


def test_what_waits_elsewhere_is_not_taken_back_here(tracked: School) -> None:
    id = tracked.lee.queue()
    tracked.meet()
    with pytest.raises(UserError, match="waits on another computer: Lee Liaison"):
        tracked.dana.service.sending.take_back(id)


def test_taken_over_with_its_replies_it_goes_once_and_the_first_stands_back(tracked: School) -> None:
    id = tracked.lee.queue()
    reply = tracked.lee.service.conversation.reply(id, "It is room 114.")
    tracked.meet()
    tracked.dana.service.taking_over.take(id)
    assert sorted(tracked.dana.drain()) == sorted([id, reply])
    tracked.meet()
    assert tracked.lee.drain() == []
    assert len(tracked.server.of(id)) == len(tracked.server.replies(reply)) == 1
    assert tracked.lee.ticket(id).state == life.SENT
    assert "taken over from Lee" in tracked.lee.desk.history(Ticket, id)[1].label


def test_both_offline_and_back_together_a_helpdesk_is_searched_first(tracked: School) -> None:
    id = tracked.lee.queue()
    tracked.meet()
    tracked.dana.service.taking_over.take(id)
    assert tracked.dana.drain() == [id]
    assert tracked.lee.drain() == [id]  # it was found there
    assert len(tracked.server.of(id)) == 1
    tracked.settle()
    assert tracked.lee.open_fields() == tracked.dana.open_fields() == []
    assert tracked.lee.ticket(id).delivery_notes is None


def test_asked_for_by_mail_it_waits_until_the_first_desk_gives_it(mailing: School) -> None:
    id = mailing.lee.queue()
    mailing.meet()
    facts = mailing.dana.service.facts.ticket(id)
    assert facts is not None
    assert {"ask for it", "take over"} <= set(facts.actions)
    mailing.dana.service.taking_over.ask(id)
    for _ in range(3):
        mailing.dana.meet()
        assert mailing.dana.drain() == []
    mailing.lee.meet()
    assert mailing.lee.drain() == []
    mailing.meet()
    assert mailing.dana.drain() == []  # it has not met anybody since it holds it
    assert mailing.dana.others.sessions.wanted
    mailing.meet()
    assert mailing.dana.drain() == [id]
    mailing.meet()
    assert mailing.lee.drain() == []
    assert len(mailing.server.of(id)) == 1


def test_what_may_have_left_is_not_given_away(mailing: School) -> None:
    id = mailing.lee.queue()
    mailing.meet()
    mailing.lee.running(mailing.lee.outbox.drain, [])
    mailing.dana.service.taking_over.ask(id)
    for _ in range(2):
        mailing.lee.meet()
    mailing.clock.go_on(60)
    mailing.lee.running(mailing.lee.outbox.drain, [Fault.KILLED_AFTER])
    mailing.meet()
    mailing.lee.drain()
    mailing.meet()
    for seat in mailing.seats:
        assert seat.ticket(id).need == life.UNSURE
    assert mailing.dana.drain() == []
    mailing.settle()
    assert len(mailing.server.of(id)) == 1


def test_by_mail_a_desk_that_was_away_learns_first_that_its_ticket_was_taken(mailing: School) -> None:
    id = mailing.lee.queue()
    mailing.meet()
    mailing.lee.restart()
    mailing.dana.service.taking_over.take(id)
    mailing.dana.drain()
    for _ in range(2):
        mailing.dana.meet()
    assert mailing.dana.drain() == [id]
    for _ in range(5):
        assert mailing.lee.drain() == []  # it has a network, and the store can't be reached
    assert "can't go twice" in mailing.lee.service.holding.why(id)
    facts = mailing.lee.service.facts.ticket(id)
    assert facts is not None
    assert "send now" in facts.actions
    mailing.dana.meet()
    mailing.lee.meet()
    assert mailing.lee.drain() == []
    assert len(mailing.server.of(id)) == 1


def test_what_nobody_else_knows_goes_by_mail_without_a_meeting(mailing: School) -> None:
    id = mailing.lee.queue()
    assert mailing.lee.drain() == [id]
    mailing.meet()
    reply = mailing.lee.service.conversation.reply(id, "Still dark.")
    assert mailing.lee.drain() == [reply]


def test_a_person_sends_without_a_meeting(mailing: School) -> None:
    id = mailing.lee.queue()
    mailing.meet()
    mailing.lee.restart()
    assert mailing.lee.drain() == []
    assert mailing.lee.service.taking_over.go_without_meeting(id) == "Ticket “Projector dark” goes now"
    assert mailing.lee.drain() == [id]


def test_mail_that_went_twice_knowingly_is_said_on_the_ticket(mailing: School) -> None:
    id = mailing.lee.queue()
    mailing.meet()
    mailing.lee.service.taking_over.go_without_meeting(id)
    mailing.dana.service.taking_over.take(id)
    mailing.dana.service.taking_over.go_without_meeting(id)
    assert mailing.dana.drain() == mailing.lee.drain() == [id]
    mailing.settle()
    assert len(mailing.server.of(id)) == 2
    for seat in mailing.seats:
        assert "sent from two computers" in (seat.ticket(id).delivery_notes or "")
        assert seat.open_fields() == []


@pytest.mark.parametrize("searching", [True, False])
def test_one_draft_queued_on_both_desks_goes_once(tmp_path: Path, searching: bool) -> None:
    school = School(tmp_path / "school", searching=searching)
    id = school.lee.write()
    school.meet()
    for seat in school.seats:
        seat.service.sending.queue(id, anyway=True)
    for seat in school.seats:
        seat.drain()
    school.settle()
    assert len(school.server.of(id)) == 1
    assert school.lee.ticket(id).state == school.dana.ticket(id).state
    assert school.lee.ticket(id).state in life.LEFT
    assert school.lee.open_fields() == school.dana.open_fields() == []
    school.close()


def test_of_a_draft_that_two_desks_write_nothing_is_lost(tracked: School) -> None:
    id = tracked.lee.write()
    tracked.meet()
    tracked.lee.service.writing.save(id, {"title": "Projector dark in 114", "body": "No light."})
    tracked.dana.service.writing.save(id, {"title": "Projector does not start", "device": "device-1"})
    tracked.meet()
    assert tracked.lee.open_fields() == tracked.dana.open_fields() == [("ticket", "title")]
    (asked,) = tracked.lee.desk.open_edits()
    assert {one.value for one in asked.contenders} == {"Projector dark in 114", "Projector does not start"}
    assert (tracked.lee.ticket(id).body, tracked.lee.ticket(id).device) == ("No light.", "device-1")


def test_a_copy_of_the_folder_on_another_computer_sends_nothing(tracked: School, tmp_path: Path) -> None:
    id = tracked.lee.queue()
    image = tracked.lee.keep_disk()
    tracked.lee.computer = "another computer"
    tracked.lee.put_disk_back(image)
    assert tracked.lee.drain() == []
    assert "take over" in tracked.lee.service.sending.actions(id)
    tracked.lee.service.taking_over.take(id)
    assert tracked.lee.drain() == [id]
    assert computer_mark(tmp_path / "a") != computer_mark(tmp_path / "b")
    assert computer_mark(tmp_path / "a") == computer_mark(tmp_path / "x" / ".." / "a")


def test_disk_put_back_to_before_a_ticket_was_given_away(mailing: School) -> None:
    id = mailing.lee.queue()
    mailing.meet()
    image = mailing.lee.keep_disk()
    mailing.dana.service.taking_over.ask(id)
    mailing.meet()
    mailing.lee.drain()
    mailing.meet()
    mailing.dana.drain()
    for _ in range(2):
        mailing.dana.meet()
    assert mailing.dana.drain() == [id]
    mailing.lee.put_disk_back(image)
    assert mailing.lee.drain() == []
    mailing.settle()
    assert len(mailing.server.of(id)) == 1


def test_what_an_older_program_queued_goes_from_here(tracked: School) -> None:
    id = tracked.lee.queue()
    with tracked.lee.desk.edit("As it was before", background=True) as edit:
        edit.change(Ticket, id, {"sender": tracked.lee.others.former()})
    assert tracked.lee.drain() == [id]


def test_without_its_photo_a_ticket_waits(tracked: School) -> None:
    blob = tracked.lee.desk.blobs.put(PHOTO)
    id = tracked.lee.service.writing.new({"title": "Panel cracked", "room": "room-114"}, photos=[blob])
    tracked.meet()
    tracked.dana.service.sending.queue(id, anyway=True)
    assert tracked.dana.drain() == []
    assert "has not arrived on this computer yet" in tracked.dana.service.holding.why(id)
    assert tracked.dana.ticket(id).need is None
    tracked.dana.desk.blobs.put(PHOTO)
    assert tracked.dana.drain() == [id]


def test_without_its_file_a_reply_is_not_written(tracked: School) -> None:
    id = tracked.lee.queue()
    tracked.lee.drain()
    tracked.meet()
    with pytest.raises(UserError, match="is not on this computer"):
        tracked.dana.service.conversation.reply(id, "See the photo", attachments=[KeptFile("0" * 64, "photo.jpg")])
