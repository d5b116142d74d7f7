"""What comes from another desk while a form is open is not written over."""

from collections.abc import Callable

from app.cover.page.sheets import PlanSheet, StandingSheet
from app.cover.rules.periods import Period
from app.cover.service.cover import Plan
from app.cover.service.facts import StandingNotes
from tests.cover.conftest import Team
from tests.cover.page.seat import Seat


def test_another_field_of_the_plan_keeps_what_came_meanwhile_also_through_a_draft(team: Team, seat: Callable[[str], Seat]) -> None:
    team.join("dana")
    person = team["lee"].situation().alternates[0]
    team["lee"].plan(Plan(person.name, person.device, Period(team["lee"].today().replace(year=2027)), "Workshop", "Keys"))
    (cover,) = team["lee"].covers()
    team.meet()
    lee = seat("lee")
    lee.press("Change…")
    sheet = lee.page.deeds.paper.dialog
    assert isinstance(sheet, PlanSheet)
    sheet.form.put({"why": "Conference"})
    lee.dismiss()
    before = team["dana"].cover(cover.id)
    team["dana"].change(
        cover.id, Plan(before.alternate, before.device, before.period, before.why, "Keys\nSpares"), team["dana"].seen(cover.id)
    )
    team.meet()
    lee.press("Change…")
    again = lee.page.deeds.paper.dialog
    assert isinstance(again, PlanSheet)
    assert again.form.values()["why"] == "Conference"
    again.save()
    lee.rest()
    team.meet()
    now = team["dana"].cover(cover.id)
    assert (now.why, now.notes) == ("Conference", "Keys\nSpares")


def test_what_stays_written_down_is_merged_by_lines(team: Team, seat: Callable[[str], Seat]) -> None:
    team.join("dana")
    team["lee"].write_standing(StandingNotes("Keys\nToner\nForms", ""))
    team.meet()
    lee = seat("lee")
    lee.press("Edit")
    sheet = lee.page.deeds.paper.dialog
    assert isinstance(sheet, StandingSheet)
    team["dana"].write_standing(StandingNotes("Keys: box\nToner\nForms", ""), team["dana"].seen_standing())
    team.meet()
    sheet.form.put({"places": "Keys\nToner\nForms: office"})
    sheet.save()
    lee.rest()
    assert lee.service.standing_notes().places == "Keys: box\nToner\nForms: office"
