"""The same again, and what a newer version changed."""

from dataclasses import replace
from datetime import date

import pytest

from app.troubleshooting.rules.differences import differences
from app.troubleshooting.rules.repeats import Before, repeats, school_year_start
from tests.troubleshooting.checklists import projector

TODAY = date(2026, 11, 22)
YEAR = date(2026, 8, 15)
NOW = Before("dark", "d1", "r1", "Epson", TODAY)


def said(*runs: Before) -> list[str]:
    return [repeat.words for repeat in repeats(runs, NOW, YEAR)]


def test_the_third_time_on_a_device_is_said() -> None:
    once, twice = Before("dark", "d1", "r1", "Epson", date(2026, 9, 4)), Before("dark", "d1", "r1", "Epson", date(2026, 10, 12))
    assert said(once, twice) == ["Third time since September"]
    assert said(once) == ["Second time since September"]
    assert said() == []


def test_other_trouble_on_the_device_is_told_apart() -> None:
    assert said(Before("sound", "d1", "r1", "Epson", date(2026, 10, 1))) == ["Second time for this device since October"]


def test_a_room_and_a_model_count_only_the_same_trouble() -> None:
    room = Before("dark", "d2", "r1", "Sharp", date(2026, 9, 30))
    assert said(room, Before("sound", "d2", "r1", "Sharp", date(2026, 9, 30))) == ["Second time in this room since September"]
    model = [Before("dark", f"m{number}", "r9", "Epson", date(2026, 11, 2 + number)) for number in range(2)]
    assert said(*model) == ["Third time on this model since November"]
    assert said(model[0]) == []


def test_last_year_and_tomorrow_do_not_count() -> None:
    assert said(Before("dark", "d1", "r1", "Epson", date(2026, 8, 14)), Before("dark", "d1", "r1", "Epson", date(2026, 11, 23))) == []


def test_nothing_known_is_no_repeat() -> None:
    unknown = Before("dark", "", "", "", date(2026, 10, 1))
    assert repeats([unknown, unknown], replace(NOW, device="", room="", model=""), YEAR) == []


@pytest.mark.parametrize(("today", "start"), [(TODAY, YEAR), (date(2027, 8, 14), YEAR), (date(2027, 8, 15), date(2027, 8, 15))])
def test_the_school_year_begins_in_summer(today: date, start: date) -> None:
    assert school_year_start(today, 8, 15) == start


def test_what_the_district_changed_is_named_by_part_and_line() -> None:
    before = projector()
    steps = {key: step for key, step in before.steps.items() if key != "outlet"}
    steps["power"] = replace(steps["power"], no="broken", how="Look closely.")
    steps["lens"] = replace(steps["cable"], key="lens", ask="Is the lens open?")
    after = replace(before, steps=steps, version=8, checked="2026-11-01", minutes=6)
    found = differences(before, after)
    assert [(one.part, one.key, one.what) for one in found] == [
        ("checklist", "", "changed"),
        ("step", "power", "changed"),
        ("step", "lens", "added"),
        ("step", "outlet", "removed"),
    ]
    assert {line.field: (line.before, line.after) for line in found[1].lines} == {
        "how": ("Look at the front, beside the lens.", "Look closely."),
        "no": ("outlet", "broken"),
    }
    assert [(line.field, line.before, line.after) for line in found[0].lines] == [("minutes", "4", "6")]
    assert differences(before, replace(before, version=9)) == []
