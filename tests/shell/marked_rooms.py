"""Marked data in the rooms that keep words of people: tickets, PD sessions and their feedback, covers, goals, runs."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl

from app.cover.records import Cover
from app.improvement_plan.records import Goal
from app.professional_development.page.page import PdPage
from app.professional_development.page.people.people_tab import PeopleTab
from app.professional_development.page.people.telling import TellSheet
from app.professional_development.page.session_head import TABS
from app.professional_development.records import FeedbackAnswer, FollowUp, Participation, PdSession
from app.shell.program import Program
from app.store.desk import Desk
from app.store.editing import Edit
from app.store.value import Value
from app.tickets.page.page import TicketsPage
from app.tickets.records import Ticket, TicketMessage
from app.troubleshooting.records import Run, RunStep
from app.ui.feature import Place
from tests.conftest import PATIENCE

SESSION, TICKET = "5e55" * 8, "71c4" * 8


@dataclass(frozen=True)
class Marks:
    """Who typed, about whom, about what."""

    name: str
    pupil: str
    tag: str


def fill(desk: Desk, marks: Marks, device: str, person: str) -> None:
    """One record of each kind in which a person's words stand."""
    words, now = f"{marks.pupil} has {marks.tag}", "2026-11-20T10:00:00Z"
    with desk.edit(f"Wrote {words}") as edit:
        ticket: dict[str, Value] = {
            "title": words,
            "body": words,
            "device": device,
            "person": person,
            "reporter": marks.name,
            "state": "draft",
            "created": now,
        }
        edit.create(Ticket, ticket, TICKET)
        message: dict[str, Value] = {
            "ticket": TICKET,
            "direction": "in",
            "text": words,
            "author": marks.pupil,
            "at": now,
            "place": 1,
            "state": "received",
        }
        edit.create(TicketMessage, message)
        _fill_session(edit, marks, words, now, person)
        cover = {"away": marks.name, "alternate": marks.pupil, "state": "planned", "first_day": "2026-12-01", "last_day": "2026-12-02"}
        edit.create(Cover, {**cover, "notes": words, "places": words, "people": words})
        edit.create(Goal, {"title": words, "owner": marks.pupil, "measure": words, "school_year": "2026-27"})
        run = edit.create(
            Run, {"title": words, "device_name": marks.tag, "person_name": marks.pupil, "started": now, "state": "aside", "note": words}
        )
        edit.create(RunStep, {"run": run, "number": 1, "question": words, "answer": "yes", "note": words, "at": now})


def _fill_session(edit: Edit, marks: Marks, words: str, now: str, person: str) -> None:
    session: dict[str, Value] = {
        "title": words,
        "starts": "2026-12-01T15:00:00",
        "zone": "America/New_York",
        "minutes": 60,
        "notes": words,
    }
    edit.create(PdSession, {**session, "handout": f"# {words}", "facilitators": marks.name, "need": words}, SESSION)
    taking_part = {"session": SESSION, "person": person, "name": marks.pupil, "email": "markham@example.org", "invited": now}
    edit.create(Participation, taking_part)
    edit.create(FeedbackAnswer, {"session": SESSION, "form": "after", "version": 1, "at": now, "custom.changed": words})
    edit.create(FollowUp, {"session": SESSION, "title": words, "due": "2026-12-31", "words": words})


def type_and_leave(program: Program, words: str) -> None:
    """Look at these records, and type half of a ticket."""
    session = program.session
    assert session is not None
    session.navigate(Place("tickets", "ticket", TICKET))
    _wait(program)
    tickets = session.pages.page("tickets")
    assert isinstance(tickets, TicketsPage)
    tickets.new_ticket()
    _wait(program)
    tickets.compose.form.title.put(words)
    tickets.compose.form.body.put(words)
    session.surroundings.drafts.keep_now()
    for tab, _title in TABS:
        session.navigate(Place("pd", "session", SESSION, {"tab": tab}))
        _wait(program)


def hand_over_invitation(program: Program) -> list[Path]:
    """Give an invitation to the mail program, which must read it: the files that it is given."""
    assert program.session is not None
    program.session.navigate(Place("pd", "session", SESSION, {"tab": "people"}))
    _wait(program)
    page = program.session.pages.page("pd")
    assert isinstance(page, PdPage)
    tab = page.session.tab("people")
    assert isinstance(tab, PeopleTab)
    given: list[Path] = []

    def take(url: QUrl) -> bool:
        given.append(Path(url.toLocalFile()))
        return True

    tab.telling.open_url = take
    tab.telling.ask(SESSION)
    _wait(program)
    sheet = program.window.findChild(TellSheet)
    assert sheet is not None
    sheet.open_button.click()
    _wait(program)
    sheet.reject()
    return given


def _wait(program: Program) -> None:
    assert program.jobs.wait_idle(PATIENCE)
