"""What happened while Lee was away: by subject, who for whom, taken back from there."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from app.cover.rules.happened import Account
from app.cover.rules.periods import Period
from app.cover.service.accounts import Accounts
from app.cover.service.cover import CoverService, Plan
from app.cover.service.subjects import SubjectKind
from app.improvement_plan.records import Goal
from app.store.problems import NotUndoable
from app.store.records import living
from app.store.settings import PERSON
from tests.cover.conftest import Team

KINDS: Sequence[SubjectKind] = (SubjectKind("goal", "Goals", "target", "plan", ("number", "title"), 1),)


def account_of(team: Team, who: str, id: str) -> Account:
    return Accounts(team[who], KINDS).of(team[who].cover(id))


def titles(team: Team, who: str) -> list[str]:
    with team.school[who].read() as session:
        return sorted(str(goal.title) for goal in session.scalars(living(Goal)))


def hand_over(team: Team) -> str:
    dana = next(one for one in team["lee"].situation().alternates if one.name == "dana")
    id = team["lee"].hand_over(Plan("dana", dana.device, Period(team["lee"].today())))
    team.meet()
    return id


def test_what_the_alternate_did_is_told_by_subject_with_links(team: Team) -> None:
    team.join("dana")
    before = team.goal("lee", "Before")
    id = hand_over(team)
    goal = team.goal("dana", "Meanwhile")
    team.rename("dana", before, "Before, better")
    team.goal("lee", "My own, from home")
    team.meet()
    team["lee"].end(id)
    account = account_of(team, "lee", id)
    told = {about.subject.title: [each.deed.label for each in about.deeds] for about in account.subjects}
    assert told == {"Goal 1 · Meanwhile": ["Meanwhile added"], "Goal 1 · Before, better": ["Before, better written"]}
    assert account.people == [("Dana for Lee", 2)]
    assert account.number == 2
    lead = next(about.subject.lead for about in account.subjects if about.subject.key == f"goal {goal}")
    assert lead is not None
    assert (lead.page, lead.record_type, lead.record_id) == ("plan", "goal", goal)


def test_a_clock_that_is_years_wrong_changes_nothing(team: Team) -> None:
    team.join("dana")
    team.school.clocks["dana"] = -timedelta(days=900)
    id = hand_over(team)
    team.goal("dana", "From the past")
    team.meet()
    team["lee"].end(id)
    assert [about.subject.title for about in account_of(team, "lee", id).subjects] == ["Goal 1 · From the past"]


def test_each_cover_tells_its_own_part(team: Team) -> None:
    team.join("dana")
    first = hand_over(team)
    team.goal("dana", "First")
    team["lee"].end(first)
    team.meet()
    team.now += timedelta(days=1)
    second = hand_over(team)
    team.goal("dana", "Second")
    team.meet()
    assert [about.subject.title for about in account_of(team, "lee", first).subjects] == ["Goal 1 · First"]
    assert [about.subject.title for about in account_of(team, "lee", second).subjects] == ["Goal 1 · Second"]


def test_one_thing_is_taken_back_and_can_be_brought_again(team: Team) -> None:
    team.join("dana")
    goal = team.goal("lee", "As it was")
    id = hand_over(team)
    team.rename("dana", goal, "As Dana wrote it")
    team.goal("dana", "Stays")
    team.meet()
    team["lee"].end(id)
    accounts = Accounts(team["lee"], KINDS)
    about = next(one for one in account_of(team, "lee", id).subjects if one.subject.key == f"goal {goal}")
    outcome = accounts.take_back(about.deeds[0].deed.unit)
    assert outcome is not None
    assert titles(team, "lee") == ["As it was", "Stays"]
    team.school["lee"].undo()
    assert titles(team, "lee") == ["As Dana wrote it", "Stays"]


def test_what_was_changed_since_is_left_alone(team: Team) -> None:
    team.join("dana")
    goal = team.goal("lee", "As it was")
    id = hand_over(team)
    team.rename("dana", goal, "As Dana wrote it")
    team.meet()
    team["lee"].end(id)
    team.rename("lee", goal, "As Lee wrote it then")
    about = account_of(team, "lee", id).subjects[0]
    outcome = Accounts(team["lee"], KINDS).take_back(about.deeds[0].deed.unit)
    assert outcome is None or outcome.left_alone > 0
    assert titles(team, "lee") == ["As Lee wrote it then"]


def test_what_has_left_the_building_is_not_taken_back(team: Team) -> None:
    team.join("dana")
    id = hand_over(team)
    with team.school["dana"].edit("Sent to TSS", undoable=False) as edit:
        edit.create(Goal, {"title": "Sent"})
    team.meet()
    (about,) = account_of(team, "lee", id).subjects
    assert not about.deeds[0].may_undo
    with pytest.raises(NotUndoable):
        Accounts(team["lee"], KINDS).take_back(about.deeds[0].deed.unit)


def test_undone_work_is_told_as_taken_back_and_many_records_as_many(team: Team) -> None:
    team.join("dana")
    id = hand_over(team)
    team.goal("dana", "Typed by mistake")
    team.school["dana"].undo()
    with team.school["dana"].edit("Goals imported") as edit:
        edit.create_many(Goal, [{"title": f"Goal {number}"} for number in range(30)])
    team.meet()
    account = account_of(team, "lee", id)
    told = [(about.subject.title, [(each.deed.label, each.undone) for each in about.deeds]) for about in account.subjects]
    assert ("30 goals", [("Goals imported", False)]) in told
    assert [("Typed by mistake added", True)] in [deeds for _, deeds in told]
    assert account.number == 2


def test_on_paper_alone_another_name_on_the_same_desk_is_told(lone: CoverService) -> None:
    id = lone.hand_over(Plan("David Chen"))
    lone.desk.settings.put(PERSON, "David Chen")
    with lone.desk.edit("Done by David") as edit:
        edit.create(Goal, {"title": "David's"})
    lone.desk.settings.put(PERSON, "Lee")
    with lone.desk.edit("Done by Lee") as edit:
        edit.create(Goal, {"title": "Lee's"})
    lone.end(id)
    account = Accounts(lone, KINDS).of(lone.cover(id))
    assert account.people == [("David Chen", 1)]


def test_a_stranger_to_the_list_of_kinds_is_told_as_other(team: Team) -> None:
    team.join("dana")
    id = hand_over(team)
    team.goal("dana", "Something")
    team.meet()
    account = Accounts(team["lee"], ()).of(team["lee"].cover(id))
    assert [about.subject.kind for about in account.subjects] == ["Other"]
