"""The page of Cover and what stands above Today, on the desks of a liaison and of her alternate."""

from collections.abc import Callable
from datetime import time, timedelta

import pytest

from app.cover.page.sheets import HandOnSheet, PlanSheet, StandingSheet
from app.cover.page.titles import TitleButton
from app.cover.rules import periods
from app.cover.rules.periods import Period
from app.cover.service.cover import Plan
from app.cover.service.facts import StandingNotes
from app.store.problems import NotAllowed
from app.ui.accessible import cut_texts, missing_names
from app.ui.feature import Place
from tests.cover.conftest import Team
from tests.cover.page.seat import Seat
from tests.patience import PATIENCE


def test_alone_the_page_shows_what_would_be_handed_over_and_asks_who_covers(seat: Callable[[str], Seat]) -> None:
    lee = seat("lee")
    words = lee.words_of(lee.page)
    assert "You are here. What you would hand over now is below." in words
    assert "TSS-20870" in words
    assert "Where the keys, spares and papers are" in words
    titles = lee.page.findChildren(TitleButton)
    titles[0].click()
    assert lee.places == [Place("tickets", "ticket", "t0")]
    lee.press("Hand over now")
    sheet = lee.page.deeds.paper.dialog
    assert isinstance(sheet, PlanSheet)
    sheet.save()
    assert lee.service.covers() == [], "nobody was named"
    sheet.form.put({"alternate": "David Chen", "notes": "Cart B at noon"})
    sheet.save()
    lee.rest()
    assert "David Chen covers you" in lee.words_of(lee.page)
    assert lee.service.situation().covered is not None
    assert lee.words()[-1].startswith("David Chen covers you from now on.")
    assert lee.page.deeds.paper.dialog is not None, "the brief is shown to be printed"


def test_an_absence_is_planned_by_typing_and_its_draft_outlives_the_form(seat: Callable[[str], Seat]) -> None:
    lee = seat("lee")
    lee.press("Plan an absence")
    sheet = lee.page.deeds.paper.dialog
    assert isinstance(sheet, PlanSheet)
    sheet.form.put({"alternate": "David Chen", "why": "Dentist", "from_time": "soon"})
    sheet.save()
    assert lee.service.covers() == []
    lee.dismiss()
    lee.press("Plan an absence")
    again = lee.page.deeds.paper.dialog
    assert isinstance(again, PlanSheet)
    assert again.form.values()["why"] == "Dentist"
    again.form.put({"from_time": "11:30 am"})
    again.save()
    lee.rest()
    assert [cover.why for cover in lee.service.covers()] == ["Dentist"]
    assert lee.surroundings.drafts.keys("cover.") == []


def test_a_planned_absence_is_changed_and_called_off_from_its_card(seat: Callable[[str], Seat]) -> None:
    lee = seat("lee")
    lee.service.plan(Plan("David Chen", "", Period(lee.service.today(), None, time(11, 30))))
    lee.page.read()
    lee.rest()
    (cover,) = lee.service.covers()
    assert "David Chen will cover you" in lee.words_of(lee.page)
    lee.press("Change…")
    change = lee.page.deeds.paper.dialog
    assert isinstance(change, PlanSheet)
    assert change.form.values()["from_time"] == "11:30 am"
    change.form.put({"unknown": "yes"})
    change.save()
    lee.rest()
    assert lee.service.cover(cover.id).period == Period(cover.period.first, None, cover.period.from_time) if cover.period else False
    lee.press("Call off")
    assert lee.service.covers() == []
    assert lee.said[-1].undoable


def test_what_stays_written_down_is_edited_beside_the_brief(seat: Callable[[str], Seat]) -> None:
    lee = seat("lee")
    lee.press("Edit")
    sheet = lee.page.deeds.paper.dialog
    assert isinstance(sheet, StandingSheet)
    sheet.form.put({"places": "Keys: Room 114", "people": "Office · 555-0142"})
    sheet.save()
    lee.rest()
    assert lee.service.standing_notes() == StandingNotes("Keys: Room 114", "Office · 555-0142")
    assert "Keys: Room 114" in lee.words_of(lee.page)


def test_one_click_hands_over_to_the_one_alternate_with_a_desk(team: Team, seat: Callable[[str], Seat]) -> None:
    team.join("dana")
    lee, dana = seat("lee"), seat("dana")
    lee.press("Hand over now")
    covered = lee.service.situation().covered
    assert covered is not None
    assert covered.alternate == "dana"
    assert lee.page.deeds.paper.dialog is not None
    lee.dismiss()
    team.meet()
    dana.rest()
    dana.look_up()
    assert "You cover for Lee" in dana.words_of(dana.top)
    assert "TSS-20870" in dana.words_of(dana.top)
    assert not dana.top.isHidden()
    lee.look_up()
    assert "dana covers you" in lee.words_of(lee.top)
    lee.press("I am back", lee.top)
    assert lee.places[-1] == Place("cover", "cover", covered.id)
    lee.look_up()
    assert "What happened while you were away" in lee.words_of(lee.top)


def test_an_alternate_is_told_why_an_edit_is_refused_and_begins_from_there(team: Team, seat: Callable[[str], Seat]) -> None:
    team.join("dana")
    dana = seat("dana")
    dana.look_up()
    assert "You are the alternate of Lee" in dana.words_of(dana.top)
    with pytest.raises(NotAllowed) as refused:
        team.goal("dana", "Refused")
    dana.notices.fail(refused.value)
    assert "no cover is running" in dana.said[-1].text
    assert dana.said[-1].button == "I cover from now"
    run = dana.said[-1].run
    assert run is not None
    run()
    assert dana.places == [Place("cover", "action", "cover")]
    assert dana.page.show_place(dana.places[0])
    dana.rest()
    dana.qtbot.waitUntil(lambda: dana.service.situation().covering is not None, timeout=PATIENCE)
    team.goal("dana", "Now it goes")
    dana.rest()
    dana.notices.fail(refused.value)
    assert dana.said[-1].button == "", "a cover runs: there is nothing to begin"


def test_a_liaison_sees_what_happened_takes_one_thing_back_and_has_read_it(team: Team, seat: Callable[[str], Seat]) -> None:
    team.join("dana")
    person = next(one for one in team["lee"].situation().alternates)
    id = team["lee"].hand_over(Plan(person.name, person.device))
    team.meet()
    team.goal("dana", "Good")
    team.goal("dana", "Less good")
    team.meet()
    lee = seat("lee")
    lee.page.deeds.end(lee.service.cover(id))
    lee.rest()
    lee.page.show_place(lee.places[-1])
    words = lee.words_of(lee.page.happened)
    assert "What happened while you were away" in words
    assert "2 things done by Dana for Lee" in words
    assert "Good added" in words
    lee.press("Take back", lee.page.happened)
    assert lee.said[-1].text.startswith("Taken back: ")
    assert "taken back" in lee.words_of(lee.page.happened)
    lee.press("Print", lee.page.happened)
    assert lee.page.deeds.paper.dialog is not None
    lee.dismiss()
    lee.press("I have read it", lee.page.happened)
    assert lee.service.situation().returned is None
    assert lee.page.stack.currentIndex() == 0
    assert "Covers that are over" in lee.words_of(lee.page)


def test_a_planned_cover_begins_by_itself_and_says_so(team: Team, seat: Callable[[str], Seat]) -> None:
    team.join("dana")
    dana = seat("dana")
    told: list[object] = []
    dana.notices.announced.connect(told.append)
    person = next(one for one in team["lee"].situation().alternates)
    team["lee"].plan(Plan(person.name, person.device, Period(team["lee"].today())))
    team.meet()
    dana.qtbot.waitUntil(lambda: dana.service.situation().covering is not None, timeout=PATIENCE)
    dana.rest()
    assert len(told) == 1


def test_at_its_planned_end_both_are_asked_once_and_nothing_ends_by_itself(team: Team, seat: Callable[[str], Seat]) -> None:
    team.join("dana")
    person = team["lee"].situation().alternates[0]
    team["lee"].hand_over(Plan(person.name, person.device, Period(team["lee"].today(), team["lee"].today())))
    team.meet()
    lee, dana = seat("lee"), seat("dana")
    told: list[tuple[str, str]] = []
    for one in (lee, dana):
        one.notices.announced.connect(lambda said, one=one: told.append((one.service.me(), said.title)))
        one.attending.look()
        one.rest()
    assert told == []
    team.now += timedelta(days=1)
    for one in (lee, dana, lee, dana):
        one.attending.look()
        one.look_up()
    assert sorted(told) == [("Dana", "The cover of Lee has ended: hand back?"), ("Lee", "Your absence has ended: are you back?")]
    assert "It was to end yesterday. Until you hand back, you go on covering." in dana.words_of(dana.top)
    assert "Until you say so, dana goes on covering you." in lee.words_of(lee.top)
    assert [cover.stands for cover in team["lee"].covers()] == [periods.LATE]
    dana.press("Hand back", dana.top)
    team.meet()
    assert [cover.stands for cover in team["lee"].covers()] == [periods.OVER]
    for one in (lee, dana):
        one.attending.look()
        one.look_up()
    assert len(told) == 2


def test_a_cover_is_handed_on_from_its_card(team: Team, seat: Callable[[str], Seat]) -> None:
    team.join("dana", "sam")
    person = next(one for one in team["dana"].situation().absent)
    team["dana"].cover_from_now(person)
    dana = seat("dana")
    assert "You cover for Lee" in dana.words_of(dana.page)
    dana.press("Hand on…")
    sheet = dana.page.deeds.paper.dialog
    assert isinstance(sheet, HandOnSheet)
    assert sheet.form.values()["alternate"] == "sam", "the only other one"
    sheet.save()
    dana.rest()
    assert dana.service.situation().covering is None
    assert [cover.alternate for cover in dana.service.situation().coming] == ["sam"]


def test_everything_is_named_and_nothing_is_cut(team: Team, seat: Callable[[str], Seat]) -> None:
    team.join("dana")
    team["lee"].write_standing(StandingNotes("Key of the cart cabinet: top drawer of the desk in the media center", "Office · 555-0142"))
    person = next(one for one in team["lee"].situation().alternates)
    team["lee"].plan(Plan(person.name, person.device, Period(team["lee"].today()), "Workshop", "A note that is rather long " * 6))
    lee = seat("lee")
    for width in (1064, 700):
        lee.window.resize(width, 724)
        lee.rest()
        assert missing_names(lee.page) == []
        assert cut_texts(lee.page) == []
    lee.press("Change…")
    sheet = lee.page.deeds.paper.dialog
    assert sheet is not None
    assert missing_names(sheet) == []
    assert cut_texts(sheet) == []
