"""What a person does with tickets, on a real desk."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import UserError
from app.store.problems import NotUndoable
from app.tickets.rules import life, waiting
from app.tickets.service import TicketService
from app.tickets.service.conversation import KeptFile
from app.tickets.service.sending import MissingFacts
from tests.tickets.desks import WHO, Clock, open_desk, tickets_of
from tests.tickets.helpdesk_model import ModelChannel, Server

JPEG = b"\xff\xd8\xff\xe0 a made-up picture"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def service(tmp_path: Path, new_desk: Path, clock: Clock) -> Iterator[TicketService]:
    desk = open_desk(shutil.copytree(new_desk, tmp_path / "desk"), clock=clock.now)
    yield tickets_of(desk, clock)
    desk.close()


def send(service: TicketService, clock: Clock, id: str) -> Server:
    """Queue a ticket and let it go."""
    server = Server()
    service.sending.queue(id, anyway=True)
    service.outbox(lambda: ModelChannel(server, clock.monotonic), monotonic=clock.monotonic).drain()
    return server


def test_a_run_begins_a_ticket_with_all_it_knows(service: TicketService) -> None:
    photo = service.desk.blobs.put(JPEG)
    id = service.writing.start(
        title="Projector shows no picture",
        body="Power, input and cable tried.",
        device_id="device-1",
        facts={"Lights and their color": "blinks amber"},
        urgent=True,
        run_id="run-9",
        photos=[photo],
        minutes=4,
        symptom="projector-no-picture",
    )
    values = service.writing.values(id)
    assert (values["room"], values["category"], values["reporter"], values["minutes"]) == ("room-114", "Display", WHO, 4)
    assert (values["priority"], values["priority_reason"]) == ("Urgent", "The checklist says that it cannot wait.")
    assert service.writing.missing(values) == []
    (kept,) = service.files.of(id)
    assert (kept.blob, kept.media_type, kept.name) == (photo, "image/jpeg", "photo.jpg")
    assert service.files.contents(kept.blob) == JPEG


def test_a_run_that_begins_its_ticket_again_finds_the_draft_that_is_there(service: TicketService) -> None:
    photo = service.desk.blobs.put(JPEG)
    first = service.writing.start(title="Projector dark", body="1. Power light: no", run_id="run-9", minutes=4)
    again = service.writing.start(
        title="Projector dark", body="1. Power light: no\n2. Cable: in", run_id="run-9", minutes=6, photos=[photo]
    )
    assert again == first
    values = service.writing.values(first)
    assert (values["body"], values["minutes"]) == ("1. Power light: no\n2. Cable: in", 6)
    service.writing.start(title="Projector dark", run_id="run-9", photos=[photo])
    assert [one.blob for one in service.files.of(first)] == [photo]
    assert service.writing.start(title="Projector dark", run_id="run-10") != first


def test_what_a_person_wrote_in_the_draft_of_a_run_stays(service: TicketService) -> None:
    first = service.writing.start(title="Projector dark", body="1. Power light: no", run_id="run-9")
    service.writing.save(first, {"title": "Projector in 114 dark", "body": "Please hurry.\n1. Power light: no"})
    service.writing.start(title="Projector dark", body="1. Power light: no\n2. Cable: in", run_id="run-9", symptom="projector")
    values = service.writing.values(first)
    assert values["title"] == "Projector in 114 dark"
    assert values["symptom"] == "projector"
    assert values["body"] == "Please hurry.\n1. Power light: no\n\n1. Power light: no\n2. Cable: in"


def test_the_ticket_of_a_run_that_is_queued_stays_as_it_is_and_one_thrown_away_is_begun_anew(service: TicketService) -> None:
    first = service.writing.start(title="Projector dark", body="1. Power light: no", run_id="run-9")
    service.sending.queue(first, anyway=True)
    assert service.writing.start(title="Other words", body="2. Cable: in", run_id="run-9") == first
    assert service.writing.values(first)["title"] == "Projector dark"
    service.sending.take_back(first)
    service.writing.discard(first)
    assert service.writing.start(title="Projector dark", run_id="run-9") != first


def test_missing_facts_are_named_before_sending_and_can_be_left_out(service: TicketService) -> None:
    id = service.writing.new({"title": "Projector dark", "category": "Display"})
    with pytest.raises(MissingFacts) as missing:
        service.sending.queue(id)
    assert missing.value.labels == ("Room", "Asset tag", "What happened and what was tried", "Lights and their color")
    assert service.writing.get(id).state == life.DRAFT  # type: ignore[union-attr]
    service.sending.queue(id, anyway=True)
    assert service.table.counts()[waiting.QUEUED] == 1


def test_a_ticket_without_a_title_or_with_a_password_does_not_go(service: TicketService) -> None:
    untitled = service.writing.new({"body": "It is odd"})
    with pytest.raises(UserError, match="one line"):
        service.sending.queue(untitled, anyway=True)
    told = service.writing.new({"title": "Sign-in fails", "custom.User name": "the password is hunter2"})
    with pytest.raises(UserError, match="Take the password out"):
        service.sending.queue(told, anyway=True)


def test_a_draft_is_changed_with_what_was_seen_and_thrown_away_with_undo(service: TicketService) -> None:
    id = service.writing.new({"title": "Printer", "custom.Room key": "17"})
    seen = service.writing.seen(id)
    assert service.writing.save(id, {"title": "Printer", "body": ""}, seen) == ""
    assert service.writing.save(id, {"title": "Printer jams", "teaching": True, "custom.Room key": ""}, seen)
    values = service.writing.values(id)
    assert (values["title"], values["priority"]) == ("Printer jams", "High")
    assert "custom.Room key" not in values
    service.files.attach(id, JPEG, "../jam.jpg")
    service.writing.discard(id)
    assert service.writing.get(id) is None
    service.desk.undo()
    assert service.writing.get(id) is not None
    assert [one.name for one in service.files.of(id)] == ["jam.jpg"]
    with pytest.raises(KeyError):
        service.writing.new({"state": "sent"})


def test_queueing_is_not_undone_but_taken_back(service: TicketService) -> None:
    id = service.writing.new({"title": "Printer jams"})
    service.sending.queue(id, anyway=True)
    with pytest.raises(NotUndoable):
        service.desk.undo()
    with pytest.raises(UserError, match="no draft"):
        service.writing.save(id, {"title": "Other"})
    service.sending.take_back(id)
    assert service.writing.values(id)["state"] == life.DRAFT
    assert service.sending.actions(id) == ["queue", "discard"]


def test_sending_in_the_background_leaves_undo_alone(service: TicketService, clock: Clock) -> None:
    other = service.writing.new({"title": "Set aside"})
    id = service.writing.new({"title": "Printer jams"})
    service.sending.queue(id, anyway=True)
    service.writing.save(other, {"title": "Set aside for later"})
    service.outbox(lambda: ModelChannel(Server(), clock.monotonic), monotonic=clock.monotonic).drain()
    assert service.desk.undo_label() == "Draft “Set aside for later” changed"
    service.desk.undo()
    assert service.writing.values(other)["title"] == "Set aside"
    assert service.writing.values(id)["state"] == life.SENT


def test_a_sent_ticket_is_talked_about_solved_reopened_and_closed(service: TicketService, clock: Clock) -> None:
    id = service.writing.new({"title": "Printer jams", "room": "room-114"})
    send(service, clock, id)
    picture = service.desk.blobs.put(JPEG)
    service.conversation.reply(id, "It is the upper tray.", attachments=[KeptFile(picture, "tray.jpg")])
    service.conversation.note(id, "Key 17 hangs in the office.")
    messages = service.conversation.messages(id)
    assert [(one.direction, one.state) for one in messages] == [("out", "queued"), ("note", "received")]
    assert [one.name for one in messages[0].attachments] == ["tray.jpg"]
    taken = service.conversation.take_back(messages[0].id)
    assert (taken.text, [one.name for one in taken.attachments]) == ("It is the upper tray.", ["tray.jpg"])
    service.deeds.solve(id)
    assert service.conversation.messages(id)[-1].text == service.district.solved_text
    assert service.table.counts()[waiting.SOLVED] == 1
    service.deeds.reopen(id, "It jams again.")
    assert service.writing.values(id).get("solved") is None
    service.deeds.waiting_on_part(id)
    assert service.facts.ticket(id).state_words == "Waiting on a part"  # type: ignore[union-attr]
    service.deeds.close(id)
    with pytest.raises(UserError, match="closed"):
        service.conversation.reply(id, "One more thing")


def test_numbers_can_be_typed_found_and_belong_to_one_ticket(service: TicketService, clock: Clock) -> None:
    first = service.writing.new({"title": "Printer jams"})
    send(service, clock, first)
    assert service.table.by_number("TSS-20001") == first
    second = service.writing.new({"title": "Panel dark"})
    service.sending.queue(second, anyway=True)
    with pytest.raises(UserError, match="is the ticket “Printer jams”"):
        service.sending.set_number(second, "#20001")
    with pytest.raises(UserError, match="no ticket number"):
        service.sending.set_number(second, "soon")
    service.sending.set_number(second, "TSS 20999")
    assert service.writing.values(second)["state"] == life.SENT
    assert service.table.by_number("20999") == second
    assert service.table.by_number("") is None


def test_the_table_and_lists_tell_what_waits(service: TicketService, clock: Clock) -> None:
    late = service.writing.new({"title": "Panel dark", "device": "device-1", "room": "room-114", "person": "person-okafor"})
    send(service, clock, late)
    clock.go_on(7 * 86_400)
    draft = service.writing.new({"title": "Printer jams", "device": "device-3"})
    fields = ("shown_number", "state_words", "waiting", "days", "device_tag", "where", "person_name", "category")
    (rows,) = service.table.rows(fields)
    assert rows == [
        (draft, "", "Draft", "draft", 0, "PV-00940", "Library", "", ""),
        (late, "TSS-20001", "Sent", "no answer", 5, "PV-02210", "Room 114", "Amara Okafor", ""),
    ]
    assert service.table.ids({"waiting": "tss", "room": "room-114"}) == [late]
    assert service.table.ids({"device": "device-3"}) == [draft]
    assert [(one.title, one.ticket) for one in service.facts.today()] == [("Ticket without an answer", late), ("Draft not sent", draft)]
    assert [one.text for one in service.facts.happenings("device-1")] == ["TSS-20001 sent to TSS: Panel dark"]
    with pytest.raises(KeyError):
        list(service.table.rows(["nonsense"]))


def test_settings_of_the_helpdesk_are_kept_once(service: TicketService) -> None:
    assert service.helpdesk.read().channel == "mail program"
    assert service.helpdesk.change({"name": "IT desk", "prefix": "IT-", "custom.field.tag": "Asset tag"})
    assert service.helpdesk.change({"name": "IT desk"}) == ""
    assert service.helpdesk.change({"no_answer_days": 5, "custom.field.tag": ""})
    kept = service.helpdesk.read()
    assert (kept.name, kept.prefix, kept.no_answer_days, dict(kept.custom)) == ("IT desk", "IT-", 5, {})
    for wrong in ({"channel": "pigeon"}, {"no_answer_days": 100}, {"mail_port": 70_000}):
        with pytest.raises(UserError):
            service.helpdesk.change(wrong)


def test_canned_texts_are_offered_and_filled(service: TicketService) -> None:
    service.canned.add("Key", "The key of {room} hangs in the office.", "Display")
    offered = service.canned.offered("ticket", "Display")
    assert [one.title for one in offered[:2]] == ["Key", "No picture, cables ruled out"]
    assert service.canned.fill(offered[0].text, {"room": "room-114"}) == "The key of Room 114 hangs in the office."
    assert {one.title for one in service.canned.offered("solved")} >= {"Works again, thank you"}


def test_duplicates_keep_up_with_the_desk(service: TicketService, clock: Clock) -> None:
    id = service.writing.new({"title": "Projector shows no picture", "device": "device-1", "room": "room-114"})
    new = {"title": "Beamer dark", "device": "device-1"}
    assert [(one.id, one.reason, one.state_words) for one in service.duplicates.look(new)] == [(id, "Same device", "Draft")]
    assert service.duplicates.look(new, but=id) == []
    send(service, clock, id)
    assert [one.number for one in service.duplicates.look(new)] == ["TSS-20001"]
    service.deeds.solve(id)
    assert service.duplicates.look(new) == []
