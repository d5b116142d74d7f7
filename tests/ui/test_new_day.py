"""A program that is left open over midnight."""

from datetime import date

from PySide6.QtCore import QObject

from app.ui.new_day import NewDay


class Calendar:
    """The day on the wall."""

    def __init__(self) -> None:
        self.day = date(2026, 11, 30)

    def today(self) -> date:
        return self.day


def test_each_new_day_is_told_once(qapp: object) -> None:
    del qapp
    wall, owner = Calendar(), QObject()
    told: list[date] = []
    watch = NewDay(owner, wall.today)
    watch.began.connect(told.append)
    watch.look()
    wall.day = date(2026, 12, 1)
    watch.look()
    watch.look()
    wall.day = date(2026, 12, 3)
    watch.look()
    assert told == [date(2026, 12, 1), date(2026, 12, 3)]
