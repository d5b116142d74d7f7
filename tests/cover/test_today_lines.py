"""What of covers stands on Today before it begins."""

from datetime import date, timedelta

from app.cover.feature import CoverRoom
from app.cover.rules.periods import Period
from app.cover.service.cover import CoverService, Plan
from app.ui.feature import Place

TODAY = date(2026, 11, 23)


def test_an_absence_of_the_next_weeks_comes_up_with_its_first_day(lone: CoverService) -> None:
    room = CoverRoom(lambda _desk: (), tuple)
    room._services[lone.desk] = lone
    assert room.today(lone.desk) == []
    first = TODAY + timedelta(days=3)
    lone.plan(Plan("David Chen", period=Period(first, first + timedelta(days=1)), why="Workshop"))
    lone.plan(Plan("David Chen", period=Period(TODAY + timedelta(days=60), TODAY + timedelta(days=60))))
    (item,) = room.today(lone.desk)
    assert (item.title, item.day) == ("David Chen covers you", first)
    assert item.detail == "Thursday 26 to Friday 27 November · Workshop"
    assert item.place == Place("cover", "cover", lone.situation().coming[0].id)
    lone.hand_over(Plan("David Chen"))
    assert [one.day for one in room.today(lone.desk)] == [first], "what runs is said above, what comes stays"
