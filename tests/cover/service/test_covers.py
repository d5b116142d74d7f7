"""Covers on one desk and over several: planned, begun by either side, ended, handed on; rights follow."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from app.cover.records import STANDING, Cover
from app.cover.rules import periods
from app.cover.rules.periods import Period
from app.cover.rules.who import Colleague
from app.cover.service.agreeing import agree
from app.cover.service.cover import CoverService, Plan
from app.cover.service.facts import StandingNotes
from app.errors import UserError
from app.improvement_plan.records import Goal
from app.store.problems import NotAllowed
from tests.cover.conftest import MORNING, Team

TODAY = date(2026, 11, 23)
TOMORROW = date(2026, 11, 24)


def dana_of(team: Team) -> Colleague:
    return next(one for one in team["lee"].situation().alternates if one.name == "dana")


def lee_of(team: Team, who: str = "dana") -> Colleague:
    return team[who].situation().absent[0]


def test_alone_the_brief_goes_on_paper_and_everything_is_undone(lone: CoverService) -> None:
    id = lone.hand_over(Plan("David Chen", period=Period(TODAY), notes="Cart B at noon"))
    situation = lone.situation()
    assert situation.covered is not None
    assert (situation.covered.id, situation.covered.alternate, situation.covered.device) == (id, "David Chen", "")
    assert situation.role == ""
    assert not situation.is_alternate
    with pytest.raises(UserError, match="David Chen covers you already"):
        lone.hand_over(Plan("Somebody else"))
    assert lone.end(id) == "Lee is back"
    assert lone.end(id) == ""
    assert lone.situation().returned is not None
    lone.note_read(id)
    assert lone.situation().returned is None
    for _ in range(3):
        lone.desk.undo()
    assert lone.covers() == []


def test_an_absence_is_planned_changed_and_called_off(lone: CoverService) -> None:
    plan = Plan("  David   Chen ", period=Period(TOMORROW, TOMORROW, time(11)), why="Dentist", notes=" a\r\nb ")
    assert lone.plan(plan) == "Absence tomorrow from 11:00 am planned, covered by   David   Chen "
    (cover,) = lone.covers()
    assert (cover.alternate, cover.why, cover.notes, cover.stands) == ("David Chen", "Dentist", "a\nb", periods.AHEAD)
    assert cover.period == Period(TOMORROW, TOMORROW, time(11))
    seen = lone.seen(cover.id)
    assert lone.change(cover.id, Plan("David Chen", period=Period(TOMORROW), why="Dentist"), seen) == "Absence of Lee changed"
    assert lone.cover(cover.id).period == Period(TOMORROW)
    assert lone.cover(cover.id).notes == ""
    assert lone.call_off(cover.id) == "Absence from tomorrow called off"
    assert lone.covers() == []
    with pytest.raises(UserError, match="called off"):
        lone.cover(cover.id)
    lone.desk.undo()
    assert len(lone.covers()) == 1


def test_what_is_wrong_with_a_plan_is_said(lone: CoverService) -> None:
    lone.plan(Plan("David", period=Period(TODAY, TOMORROW)))
    (cover,) = lone.covers()
    assert lone.problems(Plan(" ")) == {"alternate": "Say who covers."}
    assert "last_day" in lone.problems(Plan("Pat", period=Period(TOMORROW, TODAY)))
    overlap = lone.problems(Plan("David", period=Period(TOMORROW)))
    assert overlap == {"first_day": "David covers you from today to tomorrow already. Change that one."}
    assert lone.problems(Plan("David", period=Period(TOMORROW)), cover.id) == {}
    assert lone.problems(Plan("Pat", period=Period(TOMORROW))) == {}
    with pytest.raises(UserError, match="Say who covers"):
        lone.plan(Plan(""))
    lone.begin(cover.id)
    with pytest.raises(UserError, match="Hand on"):
        lone.change(cover.id, Plan("Pat"))
    with pytest.raises(UserError, match="I am back"):
        lone.call_off(cover.id)


def test_handing_over_begins_what_was_planned_for_now(lone: CoverService) -> None:
    lone.plan(Plan("David", period=Period(TODAY, TOMORROW), notes="Keys"))
    (planned,) = lone.covers()
    assert planned.stands == periods.DUE
    assert lone.hand_over(Plan("David", period=Period(TODAY))) == planned.id
    begun = lone.cover(planned.id)
    assert (begun.stands, begun.notes, begun.period) == (periods.ON, "Keys", Period(TODAY, TOMORROW))
    assert begun.began == MORNING


def test_what_stays_written_down_is_one_record_on_all_desks(team: Team) -> None:
    team.join("dana")
    team["lee"].write_standing(StandingNotes("Keys: Room 114", "Office: 555-0142"))
    team["dana"].write_standing(StandingNotes("Keys: Room 114", "Office: 555-0142"))
    team.meet()
    assert team["dana"].standing_notes() == StandingNotes("Keys: Room 114", "Office: 555-0142")
    assert team["lee"].covers() == []
    assert team["lee"].write_standing(StandingNotes("Keys: Room 114", "Office: 555-0142")) == ""
    assert team["dana"].desk.open_edits() == []
    assert [entry.what for entry in team["lee"].desk.history(Cover, STANDING)][-1] == "created"


def test_a_cover_that_is_handed_over_opens_the_alternates_rights_and_its_end_closes_them(team: Team) -> None:
    team.join("dana")
    with pytest.raises(NotAllowed):
        team.goal("dana", "Too early")
    id = team["lee"].hand_over(Plan("dana", dana_of(team).device, Period(TODAY)))
    team.meet()
    situation = team["dana"].situation()
    assert situation.covering is not None
    assert situation.covering.id == id
    goal = team.goal("dana", "Cover")
    (entry,) = team.school["dana"].history(Goal, goal)
    assert (entry.who, entry.behalf) == ("Dana", "Lee")
    team.meet()
    (heard,) = team.school["lee"].history(Goal, goal)
    assert (heard.who, heard.behalf) == ("Dana", "Lee")
    team["lee"].end(id)
    team.meet()
    with pytest.raises(NotAllowed):
        team.goal("dana", "Too late")
    assert team["dana"].situation().covering is None


def test_an_alternate_begins_when_somebody_is_suddenly_away(team: Team) -> None:
    team.join("dana")
    id = team["dana"].cover_from_now(lee_of(team))
    goal = team.goal("dana", "Sudden")
    with pytest.raises(UserError, match="You cover for Lee already"):
        team["dana"].cover_from_now(lee_of(team))
    team.meet()
    situation = team["lee"].situation()
    assert situation.covered is not None
    assert (situation.covered.id, situation.covered.alternate, situation.covered.begun_by) == (id, "Dana", "Dana")
    assert [entry.behalf for entry in team.school["lee"].history(Goal, goal)] == ["Lee"]
    assert team["dana"].end(id) == "The cover of Lee by Dana is over"
    team.meet()
    with pytest.raises(NotAllowed):
        team.goal("dana", "Late")
    assert team["lee"].situation().returned is not None


def test_a_planned_cover_begins_by_itself_when_its_time_comes(team: Team) -> None:
    team.join("dana")
    team["lee"].plan(Plan("dana", dana_of(team).device, Period(TOMORROW, TOMORROW, time(7))))
    team.meet()
    assert team["dana"].take_up_due() is None
    team.now = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
    assert team["lee"].take_up_due() is None, "only who covers begins by themselves"
    begun = team["dana"].take_up_due()
    assert begun is not None
    assert begun.stands == periods.ON
    assert team["dana"].take_up_due() is None
    team.goal("dana", "On the day")
    team.now = datetime(2026, 11, 25, 7, 0, tzinfo=UTC)
    covering = team["dana"].situation().covering
    assert covering is not None
    assert covering.stands == periods.LATE
    team.goal("dana", "What is typed after the end is not lost")


def test_a_plan_that_nobody_began_is_missed(team: Team) -> None:
    team.join("dana")
    team["lee"].plan(Plan("dana", dana_of(team).device, Period(TODAY, TODAY)))
    team.meet()
    team.now += timedelta(days=3)
    assert team["dana"].take_up_due() is None
    assert [one.stands for one in team["dana"].covers()] == [periods.MISSED]


def test_a_liaison_hands_on_at_once(team: Team) -> None:
    team.join("dana", "sam")
    id = team["lee"].hand_over(Plan("dana", dana_of(team).device, Period(TODAY, TOMORROW), notes="Keys"))
    team.meet()
    sam = next(one for one in team["lee"].situation().alternates if one.name == "sam")
    new = team["lee"].hand_on(id, sam, "From noon")
    team.meet()
    cover = team["sam"].cover(new)
    assert (cover.stands, cover.passed_from, cover.notes) == (periods.ON, id, "Keys\nFrom noon")
    assert cover.period == Period(TODAY, TOMORROW)
    team.goal("sam", "Mine now")
    with pytest.raises(NotAllowed):
        team.goal("dana", "Not mine any more")


def test_an_alternate_hands_on_and_the_other_takes_it_up(team: Team) -> None:
    team.join("dana", "sam")
    id = team["dana"].cover_from_now(lee_of(team))
    team.meet()
    sam = next(one for one in team["dana"].situation().alternates if one.name == "sam")
    team["dana"].hand_on(id, sam)
    with pytest.raises(NotAllowed):
        team.goal("dana", "Over")
    with pytest.raises(UserError, match="not running"):
        team["dana"].hand_on(id, sam)
    team.meet()
    begun = team["sam"].take_up_due()
    assert begun is not None
    assert begun.away == "Lee"
    team.goal("sam", "Mine")
    team.meet()
    covered = team["lee"].situation().covered
    assert covered is not None
    assert covered.alternate == "sam"


def test_both_sides_end_it_while_apart_and_nobody_is_asked(team: Team) -> None:
    team.join("dana")
    id = team["lee"].hand_over(Plan("dana", dana_of(team).device))
    team.meet()
    team.now += timedelta(hours=1)
    team["dana"].end(id)
    team.now += timedelta(hours=1)
    team["lee"].end(id)
    team.meet()
    assert {edit.field for edit in team["lee"].desk.open_edits()} == {"ended", "ended_by"}
    assert agree(team.school["lee"]) == 1
    assert agree(team.school["dana"]) == 1
    team.meet()
    for who in ("lee", "dana"):
        assert team[who].desk.open_edits() == []
        cover = team[who].cover(id)
        assert (cover.stands, cover.ended_by) == (periods.OVER, "Dana")
        assert cover.ended == MORNING + timedelta(hours=1, minutes=1)
    assert agree(team.school["lee"]) == 0


def test_both_sides_begin_a_planned_cover_at_once(team: Team) -> None:
    team.join("dana")
    team["lee"].plan(Plan("dana", dana_of(team).device, Period(TODAY, TOMORROW)))
    team.meet()
    (planned,) = team["lee"].covers()
    team["lee"].begin(planned.id)
    assert team["dana"].take_up_due() is not None
    team.meet()
    agree(team.school["dana"])
    team.meet()
    assert team["lee"].desk.open_edits() == []
    assert team["lee"].cover(planned.id).begun_by == "Dana"
    team.goal("dana", "Covered by both")
    team["lee"].end(planned.id)
    team.meet()
    with pytest.raises(NotAllowed):
        team.goal("dana", "One end is enough")


def test_work_done_offline_before_the_end_arrived_counts(team: Team) -> None:
    team.join("dana")
    id = team["lee"].hand_over(Plan("dana", dana_of(team).device))
    team.meet()
    team["lee"].end(id)
    goal = team.goal("dana", "Offline")
    team.meet()
    assert [entry.behalf for entry in team.school["lee"].history(Goal, goal)] == ["Lee"]


def test_a_plan_by_name_finds_the_desk_that_its_alternate_got_since(team: Team) -> None:
    team["lee"].plan(Plan("Dana", "", Period(TODAY, TOMORROW)))
    team.join("dana")
    (cover,) = team["dana"].covers()
    assert team["dana"].situation().is_covering(cover)
    begun = team["dana"].take_up_due()
    assert begun is not None
    assert begun.device == team.school["dana"].identity.device
    team.goal("dana", "By name")
    team.meet()
    team["lee"].end(begun.id)
    team.meet()
    with pytest.raises(NotAllowed):
        team.goal("dana", "Over")
