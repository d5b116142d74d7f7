"""Running checklists on a real desk."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import UserError
from app.troubleshooting.records import Run
from app.troubleshooting.rules.checklist import Outcome, Step
from app.troubleshooting.rules.runs import ENDED, FIXED, TICKET, RunState, Subject, ticket_of
from app.troubleshooting.rules.walking import BACK, UNSAFE
from app.troubleshooting.service import TroubleshootingService
from tests.troubleshooting.checklists import PROJECTOR, projector
from tests.troubleshooting.desks import PIXEL, Clock, Tickets, answer, open_service
from tests.troubleshooting.directory import BRIGHTLINK

DARK = Subject().with_device(BRIGHTLINK)


def again(service: TroubleshootingService, run: RunState) -> RunState:
    found = service.runs.load(run.id)
    assert found is not None
    return found


def key_of(run: RunState) -> str:
    here = run.here
    assert isinstance(here, Step | Outcome)
    return here.key


def test_every_answer_is_kept_at_once_and_read_back_the_same(service: TroubleshootingService, clock: Clock) -> None:
    run = service.runs.start(projector(), DARK)
    assert (run.subject.room_name, run.subject.person_name, run.by) == ("Room 203", "A. Okafor", "Marisol Rivera")
    run = answer(service, run, "yes", value="green, steady")
    assert again(service, run) == run
    clock.go(minutes=1)
    run = answer(service, run, "yes", note="cable from Room 117")
    assert again(service, run) == run
    assert key_of(run) == "source"
    assert run.facts == {"Colour and blink of the lamp light": "green, steady"}


def test_back_goes_back_and_keeps_what_was_tried(service: TroubleshootingService) -> None:
    run = answer(service, service.runs.start(projector()), "no")
    run = answer(service, answer(service, run, BACK), "yes")
    kept = again(service, run)
    assert [each.answer for each in kept.taken] == ["no", "back", "yes"]
    assert [each.said for each in kept.held] == ["Power light is on"]
    assert key_of(kept) == "cable"


def test_undo_takes_an_answer_back_and_redo_brings_it(service: TroubleshootingService) -> None:
    run = answer(service, service.runs.start(projector(), DARK), "yes")
    assert service.desk.undo_label() == "Projector: no picture: Power light is on"
    service.desk.undo()
    assert key_of(again(service, run)) == "power"
    service.desk.redo()
    assert key_of(again(service, run)) == "cable"


def test_a_run_keeps_the_questions_as_they_were_asked(service: TroubleshootingService, tmp_path: Path, clock: Clock) -> None:
    run = answer(service, service.runs.start(projector()), "yes")
    service.desk.close()
    changed = PROJECTOR.replace("version = 7", "version = 8").replace("Is the power light on?", "Does it shine?")
    (tmp_path / "checklists" / "projector-no-picture.toml").write_text(changed, encoding="utf-8")
    later = open_service(tmp_path, clock)
    (tmp_path / "checklists" / "projector-no-picture.toml").write_text(changed, encoding="utf-8")
    assert again(later, run) == run
    assert again(later, run).checklist.version == 7
    district = later.library.shelf().get("projector-no-picture")
    assert district is not None
    assert district.version == 8
    later.desk.close()


def test_set_aside_and_resume_after_a_restart_counts_only_work(service: TroubleshootingService, tmp_path: Path, clock: Clock) -> None:
    run = service.runs.start(projector(), DARK)
    clock.go(minutes=2)
    run = answer(service, run, "yes")
    clock.go(minutes=1)
    service.runs.set_aside(run)
    service.desk.close()
    clock.go(hours=5)
    later = open_service(tmp_path, clock)
    (line,) = later.past.open_runs()
    assert (line.title, line.steps, line.state, line.spent) == ("Projector or panel shows no picture", 1, "aside", 180)
    found = later.runs.load(line.id)
    assert found is not None
    resumed = later.runs.resume(found)
    assert resumed is not None
    assert key_of(resumed) == "cable"
    clock.go(minutes=4)
    assert resumed.minutes_at(clock()) == 7
    later.desk.close()


def test_a_run_that_was_left_running_counts_to_its_last_answer(service: TroubleshootingService, clock: Clock) -> None:
    run = service.runs.start(projector())
    clock.go(minutes=3)
    run = answer(service, run, "yes")
    clock.go(hours=20)
    resumed = service.runs.resume(again(service, run))
    assert resumed is not None
    assert resumed.spent == timedelta(minutes=3)


def test_a_run_without_an_answer_is_not_kept_when_set_aside(service: TroubleshootingService) -> None:
    run = service.runs.start(projector())
    service.runs.set_aside(run)
    assert (service.runs.load(run.id), service.past.count_open()) == (None, 0)


def test_fixed_is_in_the_history_of_the_device_and_counts_as_help(service: TroubleshootingService, clock: Clock) -> None:
    run = answer(service, answer(service, service.runs.start(projector(), DARK), "yes"), "no")
    clock.go(minutes=6)
    assert key_of(run) == "works"
    service.runs.finish(run, FIXED, title="It works again", minutes=5)
    ended = again(service, run)
    assert (ended.state, ended.outcome, ended.minutes, ended.outcome_title) == (ENDED, FIXED, 5, "It works again")
    (happening,) = service.past.happenings("d1")
    assert (happening.text, happening.who, happening.tone) == ("Projector or panel shows no picture: fixed · 5 min", "Marisol Rivera", "ok")
    day = clock().astimezone().date()
    (help_given,) = service.past.help_given(day, day)
    assert (help_given.minutes, help_given.whom) == (5, "A. Okafor")
    assert service.past.help_given(day + timedelta(days=1), day + timedelta(days=9)) == []


def test_sending_makes_a_ticket_with_the_steps_tried(service: TroubleshootingService, clock: Clock, tickets: Tickets) -> None:
    run = answer(service, service.runs.start(projector(), DARK), "yes", value="red, blinking")
    clock.go(minutes=1)
    run = answer(service, run, "cannot", note="cable is in the wall")
    clock.go(minutes=1)
    run = answer(service, run, "no")
    photo = service.runs.add_photo(run.id, "source", PIXEL)
    run = again(service, run)
    ticket = service.runs.send(run, tickets, minutes=4)
    (start,) = tickets.begun
    assert start.body.splitlines()[0] == "Tried with the checklist “Projector or panel shows no picture” (version 7):"
    assert start.body.splitlines()[1].startswith("1. Power light is on (")
    assert start.body.splitlines()[2].endswith("): cable is in the wall")
    assert "Result: TSS has to look at it" in start.body
    assert (start.title, start.device_id, start.room_id, start.person_id) == ("Projector: no picture, Room 203", "d1", "r203", "p1")
    assert start.facts == {"Colour and blink of the lamp light": "red, blinking"}
    assert [service.runs.picture(image) for image in start.photos] == [PIXEL]
    assert (start.category, start.symptom, start.run_id, start.minutes, start.urgent) == (
        "Display",
        "projector-no-picture",
        run.id,
        4,
        False,
    )
    kept = again(service, run)
    assert (kept.outcome, kept.ticket, [one.id for one in kept.pictures]) == (TICKET, ticket, [photo])


def test_a_ticket_that_is_refused_leaves_the_run_open(service: TroubleshootingService, tickets: Tickets) -> None:
    tickets.refusing = "The desk is full."
    run = answer(service, service.runs.start(projector()), "yes")
    with pytest.raises(UserError):
        service.runs.send(run, tickets)
    assert again(service, run).state == "running"


def test_unsafe_makes_an_urgent_ticket(service: TroubleshootingService, clock: Clock) -> None:
    run = answer(service, service.runs.start(projector(), DARK), UNSAFE)
    assert key_of(again(service, run)) == "unsafe"
    start = ticket_of(run, clock())
    assert start.urgent
    assert "Unsafe: Is the power light on?" in start.body


def test_an_outage_is_one_ticket_for_all(service: TroubleshootingService, clock: Clock) -> None:
    triage = service.library.shelf().triage
    assert triage is not None
    start = ticket_of(answer(service, service.runs.start(triage), "no"), clock())
    assert (start.outage, start.urgent) == (True, True)


def test_repeats_know_the_device_and_not_the_run_itself(service: TroubleshootingService, clock: Clock) -> None:
    for days in (60, 30):
        clock.go(days=-days)
        run = answer(service, service.runs.start(projector(), DARK), "yes")
        service.runs.finish(run, FIXED)
        clock.go(days=days)
    run = service.runs.start(projector(), DARK)
    (repeat,) = service.past.repeats("projector-no-picture", DARK, clock(), run.id)
    assert repeat.words == "Third time since September"
    assert service.past.repeats("projector-no-picture", Subject(), clock(), run.id) == []


def test_notes_photos_and_subject_are_changed_and_undone(service: TroubleshootingService) -> None:
    run = answer(service, service.runs.start(projector()), "yes")
    service.runs.note(run.taken[0].id, "Only after a knock")
    service.runs.set_subject(run.id, DARK)
    photo = service.runs.add_photo(run.id, "cable", PIXEL)
    kept = again(service, run)
    assert (kept.taken[0].note, kept.subject) == ("Only after a knock", DARK)
    service.runs.delete_photo(photo)
    assert again(service, run).pictures == ()
    service.desk.undo()
    assert [one.id for one in again(service, run).pictures] == [photo]
    with pytest.raises(UserError):
        service.runs.add_photo(run.id, "cable", b"<svg>")


def test_a_run_whose_questions_are_not_here_yet_takes_those_of_the_library(service: TroubleshootingService) -> None:
    run = service.runs.start(projector())
    with service.desk.edit("lost") as edit:
        edit.change(Run, run.id, {"content": "0" * 64})
    assert service.runs.load(run.id) is None
    assert service.runs.load(run.id, service.library.shelf().get) == run


def test_the_steps_say_what_was_not_answered(service: TroubleshootingService) -> None:
    run = replace(service.runs.start(projector()), spare_name="PV-09", note="Before lunch only.")
    body = ticket_of(run, run.started).body
    assert "Nothing could be tried yet." in body
    assert "Not answered: Is the power light on?" in body
    assert body.endswith("Before lunch only.")
    assert "PV-09" in body
