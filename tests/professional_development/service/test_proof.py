"""Feedback, looks back, evidence, transcripts, coverage; what Today and Ctrl K say."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.errors import UserError
from app.professional_development.rules.proof import gaps
from app.store.search import Hit
from tests.professional_development.school import Room

CSV = (
    "Timestamp,My time was well spent.,I will use this,Presenter,Before,After,When will you try it,Takeaway,Extra\r\n"
    '12/3/2026 15:46,5,4 - agree,Strongly agree,2,4,This week,"=HYPERLINK(""x"")",a\r\n'
    "12/3/2026 15:47,3,,4,1,5,this month,,b\r\n"
    "12/3/2026 15:48,9,4,4,1,5,later,,c\r\n"
    "12/3/2026 15:49,,,,,,,,d\r\n"
    "12/3/2026 15:47,3,,4,1,5,this month,,b\r\n"
)


def held(room: Room, people: tuple[str, ...] = ("p1", "p2"), **values: str | int) -> str:
    id = room.planned(**values)
    starts = str(room.service.planning.values(id)["starts"])
    room.clock.set(starts)
    for person in people:
        room.service.sign_in.sign(id, person)
    room.clock.go_on(70)
    room.service.deeds.hold(id)
    return id


def test_forms_are_entered_corrected_and_added_up(room: Room) -> None:
    id = held(room)
    feedback = room.service.feedback
    first = feedback.enter(id, {"time": 5, "before": 1, "after": 4, "learned": " A shortcut "})
    feedback.enter(id, {"time": 2, "next": "this week"})
    with pytest.raises(UserError, match="This form is empty"):
        feedback.enter(id, {"learned": "  "})
    with pytest.raises(UserError, match="from 1 to 5"):
        feedback.enter(id, {"time": 6})
    tally = feedback.tally(id, present=4)
    assert (tally.forms, tally.share, tally.rating, tally.growth) == (2, 50, Decimal("3.5"), Decimal("3.00"))
    assert tally.questions[0].counts == (("1", 0), ("2", 1), ("3", 0), ("4", 0), ("5", 1))
    assert feedback.change(first, {"time": 4}) == "Feedback corrected"
    assert feedback.answers(id)[0].answers == {"time": 4} or feedback.answers(id)[1].answers == {"time": 4}
    feedback.delete([first])
    assert feedback.tally(id).forms == 1
    room.desk.undo()
    assert feedback.tally(id).forms == 2


def test_a_file_of_a_form_tool_is_looked_at_then_taken_over_once(room: Room, tmp_path: Path) -> None:
    id = held(room)
    path = tmp_path / "answers.csv"
    path.write_text(CSV, encoding="utf-8-sig")
    files = room.service.feedback_files
    sheet = files.read(path)
    mapping = files.mapping(sheet)
    assert mapping.columns == [None, "time", "useful", "led", "before", "after", "next", "learned", None]
    plan = files.plan(id, sheet, mapping)
    assert [(line.number, line.kind) for line in plan.lines] == [(2, "new"), (3, "new"), (4, "refused"), (5, "refused"), (6, "new")]
    assert plan.lines[2].reason == "My time was well spent. “9” is no number from 1 to 5."
    assert plan.lines[3].reason == "No question is answered."
    assert files.take_over(plan, sheet, mapping) == "3 feedback forms for “Feedback that students use” taken from answers"
    again = files.plan(id, sheet, files.mapping(sheet))
    assert (again.count("new"), again.count("same")) == (0, 3)
    assert files.take_over(again) == ""
    assert room.service.feedback.tally(id).questions[6].words == ('=HYPERLINK("x")',)
    room.desk.undo()
    assert room.service.feedback.tally(id).forms == 0


def test_looks_back_wait_on_today_until_somebody_has_looked(room: Room) -> None:
    id = held(room)
    back = room.service.looks_back
    assert back.due() == []
    room.clock.set("2027-01-05T09:00")
    assert [(one.level, one.when) for one in back.due()] == [(3, "for 3 days"), (4, "for 3 days")]
    assert "Did people get" in room.service.today.lines()[0].title
    with pytest.raises(UserError, match="what you found"):
        back.finish(back.due()[0].id, " ")
    assert back.finish(back.due()[0].id, "Outlets in all rooms", 2).startswith("Look back at level 3")
    back.change_due(back.due()[0].id, "2027-01-20")
    assert back.due() == []
    added = back.add(id, 5, "What do the drafts show?", "2027-01-04")
    back.skip(added)
    assert back.due() == []
    back.reopen(added)
    assert [one.title for one in back.due()] == ["What do the drafts show?"]


def test_evidence_goes_from_the_goal_to_sessions_attendance_hours_and_feedback(room: Room) -> None:
    first = held(room, standards="maryland.data\nmaryland.collab")
    held(room, ("p1",), title="Comments again", starts="2027-01-14T14:45")
    off = room.planned(title="Snowed in", starts="2027-02-04T14:45")
    room.service.deeds.cancel(off)
    room.planned(title="Elsewhere", goal="", starts="2027-03-04T14:45")
    room.service.feedback.enter(first, {"time": 4, "learned": "Much"})
    report = room.service.evidence.report("g2", "2026-27")
    assert report.goal == "Goal 2 · Writing: students revise from feedback"
    assert report.facts == (("Target", "70 %"), ("School year", "2026-27"))
    assert [(one.title, one.attended, one.person_hours, one.answers) for one in report.sessions] == [
        ("Feedback that students use", 2, Decimal(2), 1),
        ("Comments again", 1, Decimal(1), 0),
    ]
    assert report.people == 2
    assert report.feedback[6].words == ("Much",)
    assert len(report.follow_ups) == 8
    assert room.service.evidence.report(year="2025-26").sessions == ()
    assert len(room.service.evidence.report().sessions) == 3


def test_a_transcript_has_every_year_of_a_person_and_no_called_off_session(room: Room) -> None:
    held(room, ("p1", "p2"), starts="2026-05-14T14:45", title="Last year")
    held(room, ("p1",), starts="2026-11-05T14:45", title="This year", minutes=90)
    transcript = room.service.evidence.transcript("p1")
    assert (transcript.person, transcript.role, transcript.hours) == ("Amara Okafor", "Grade 5 teacher", Decimal("2.5"))
    assert [(year.title, year.hours) for year in transcript.years] == [("2026-27", Decimal("1.5")), ("2025-26", Decimal(1))]
    assert [one.person for one in room.service.evidence.transcripts()] == [
        *("Amara Okafor", "Amara Vogelsang", "Brigid Halloran", "David Chen", "Marisol Rivera", "李小龍"),
    ]
    assert room.service.evidence.transcript("p2", ["2026-27"]).years == ()


def test_coverage_counts_held_and_planned_and_shows_gaps(room: Room) -> None:
    held(room, ("p1", "p2"), standards="maryland.data\nlf2011.data\ngone.key")
    room.planned(title="Later", starts="2027-03-04T14:45", standards="maryland.family")
    report = room.service.evidence.coverage("2026-27")
    assert report.sessions == 1
    maryland = {one.name: (one.sessions, one.planned, one.hours, one.people) for one in report.families[0].standards}
    assert maryland["Data-driven"] == (1, 0, Decimal(1), 2)
    assert maryland["Family involvement"] == (0, 1, Decimal(0), 0)
    titles = [family.title for family in report.families]
    assert "Learning Forward Standards 2011" in titles
    assert titles[-1] == "No longer in the district's list"
    assert ("Maryland Teacher Professional Development Standards", "Evaluation") in gaps(report)
    assert "Learning Forward Standards 2011" not in [one.title for one in room.service.evidence.coverage("2025-26").families]


def test_papers_say_what_was_planned(room: Room) -> None:
    id = room.planned(need="Drafts are put away.", bring="One draft")
    room.service.people.invite(id, ["p1", "p2", "p3"])
    rows = room.service.people.rows(id)
    room.service.people.answer([rows[0].id], "coming")
    room.service.people.answer([rows[1].id], "not coming")
    papers = room.service.papers
    assert [line.starts.strftime("%H:%M") for line in papers.agenda(id).lines] == ["14:45", "14:50", "15:00", "15:25", "15:40"]
    assert papers.agenda(id).bring == "One draft"
    assert papers.facilitator(id).expected == ("Amara Okafor",)
    assert ("Need", "Drafts are put away.") in papers.facilitator(id).plan
    assert [person.name for person in papers.sign_in(id).invited] == ["Amara Okafor", "李小龍"]
    assert len(papers.feedback_form(id).questions) == 8
    assert papers.facts(id).goal == "Goal 2 · Writing: students revise from feedback"
    with pytest.raises(UserError, match="no day yet"):
        papers.tents(room.service.planning.new({"title": "Some day"}))


def test_today_tells_the_sessions_of_the_next_weeks_with_their_days(room: Room) -> None:
    days = [f"2026-12-{day:02}" for day in (1, 3, 8, 10, 11)]
    for day in (*reversed(days), "2027-02-01"):
        room.planned(title=day, starts=f"{day}T14:45")
    coming = room.service.today.lines()
    assert [(line.title, line.day) for line in coming] == [(day, date.fromisoformat(day)) for day in days[:4]]
    assert coming[0].detail.startswith("2:45 pm · ")
    room.clock.set("2026-12-10T09:00")
    near = [line for line in room.service.today.lines() if line.day is not None]
    assert [(line.title, line.tone) for line in near] == [("2026-12-10", "warn"), ("2026-12-11", "warn")]


def test_today_tells_the_next_session_its_handout_and_what_is_to_be_closed(room: Room) -> None:
    id = room.planned()
    today = room.service.today
    assert [line.badge for line in today.lines()] == ["in 12 days"]
    room.service.handouts.save(id, "# Comments")
    room.clock.set("2026-12-02T09:00")
    assert [(line.tab, line.badge, line.tone) for line in today.lines()] == [("plan", "tomorrow", "warn"), ("handout", "tomorrow", "warn")]
    room.service.handouts.printed(id)
    assert [line.tab for line in today.lines()] == ["plan"]
    room.service.handouts.save(id, "# Comments in Docs")
    assert [line.tab for line in today.lines()] == ["plan", "handout"]
    room.clock.set("2026-12-04T08:00")
    assert [(line.title, line.tab) for line in today.lines()] == [("Feedback that students use: was it held?", "people")]
    assert today.badge() == "1"
    room.service.deeds.hold(id)
    assert (today.lines(), today.badge()) == ([], "")


def test_what_ctrl_k_finds_leads_to_the_session(room: Room) -> None:
    id = room.planned()
    room.service.people.invite(id, ["p1"])
    (row,) = room.service.people.rows(id)
    hits = [Hit("participation", row.id, "", "", 3.0), Hit("pd_session", id, "", "", 2.0), Hit("pd_session", "gone", "", "", 1.0)]
    (found,) = room.service.found.told(hits)
    assert (found.session, found.tab, found.title) == (id, "people", "Feedback that students use")
    assert found.subtitle == "Amara Okafor · Thu 3 Dec · 2:45–3:45 pm · Library · 1 invited, 0 coming"
    room.desk.search.catch_up(60)
    assert id in [hit.id for hit in room.desk.find("feedbak students", 5, ("pd_session",))]


def test_lists_and_the_calendar_show_what_is_there(room: Room) -> None:
    id = room.planned(standards="maryland.data")
    night = room.planned(title="Night", starts="2026-12-31T23:00", minutes=120)
    (rows,) = room.service.table.rows(("title", "day", "when", "state_words", "goal_words", "standard_words", "leaders", "minutes"), [id])
    assert rows[0][1:] == (
        *("Feedback that students use", "2026-12-03", "Thu 3 Dec · 2:45–3:45 pm", "Planned"),
        *("Goal 2 · Writing: students revise from feedback", "Data-driven", "Marisol Rivera", 60),
    )
    assert [line.id for line in room.service.table.month(2026, 12)] == [id, night]
    assert [line.id for line in room.service.table.month(2027, 1)] == [night]
    table = room.service.table
    assert table.ids({"standard": "maryland.data"}) == [id]
    assert table.ids({"year": "2026-27"}) == [id, night]
    assert table.ids({"year": "2025-26"}) == table.ids({"which": "past"}) == []
    assert table.ids({"which": "next"}) == [id, night]
    assert table.years() == ["2026-27"]
    with pytest.raises(KeyError):
        next(table.rows(("calendar_uid",)))


def test_pictures_of_a_handout_have_names_of_their_own(room: Room) -> None:
    id = room.planned()
    handouts = room.service.handouts
    png = b"\x89PNG\r\n\x1a\n"
    names = [handouts.add_image(id, name, "A cart", png + name.encode()) for name in ("../cart.png", "cart.jpg", "", "cart.png")]
    assert names == ["cart.png", "cart-2.png", "picture.png", "cart-3.png"]
    assert handouts.add_image(id, "other.png", "", png + b"cart.png") == "cart-3.png"
    assert set(handouts.images(id)) == set(names)
    with pytest.raises(UserError, match="no picture"):
        handouts.add_image(id, "x.svg", "", b"<svg onload='x'>")
    assert handouts.text(id).eyebrow == "3 December"
    assert handouts.save(id, "a\r\nb\x00") == "Handout of “Feedback that students use” changed"
    assert handouts.text(id).markdown == "a\nb"
    assert handouts.save(id, "a\nb") == ""
