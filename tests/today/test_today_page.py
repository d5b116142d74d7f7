"""The Today tab shows numbers that open their lists."""

from datetime import datetime, timedelta
from pathlib import Path

import time_machine
from PySide6.QtWidgets import QLabel, QPushButton

from app.moments import long_day
from app.shell.program import Program
from app.today.page.device_bar import DeviceBar, DeviceLegend, LegendButton
from app.today.page.panes import ending_words
from app.today.page.today_page import TodayPage
from tests.conftest import PATIENCE


def texts(program: Program) -> list[str]:
    assert program.session is not None
    page = program.session.pages.current
    assert page is not None
    return [label.text() for label in page.findChildren(QLabel)] + [button.text() for button in page.findChildren(QPushButton)]


def test_the_bar_counts_all_devices_and_opens_the_list(sample_program: Program) -> None:
    session = sample_program.session
    assert session is not None
    page = session.pages.current
    assert page is not None
    bar = page.findChildren(DeviceBar)[-1]
    assert "Deployed: 1,9" in bar.accessibleDescription()
    legend = page.findChildren(DeviceLegend)[-1]
    button = next(each for each in legend.findChildren(LegendButton) if "In repair" in each.accessibleName())
    button.click()
    assert sample_program.jobs.wait_idle(PATIENCE)
    assert session.pages.current_key == "inventory"


def test_what_waits_and_what_was_done_is_listed(sample_program: Program) -> None:
    said = texts(sample_program)
    assert any("missing" in words for words in said)
    session = sample_program.session
    assert session is not None
    lately = [action.label for action in session.desk.actions(3, by_people=True)]
    assert len(lately) == 3
    assert all(any(label in words for words in said) for label in lately)
    assert any("stop getting updates before June" in words for words in said)


def test_numbers_are_new_after_an_undo(sample_program: Program) -> None:
    session = sample_program.session
    assert session is not None
    label = session.desk.undo_label()
    assert label is not None
    session.undoing.undo()
    assert sample_program.jobs.wait_idle(PATIENCE)
    assert sample_program.jobs.wait_idle(PATIENCE)
    assert any(label in words and words != label for words in texts(sample_program))


def test_one_is_not_many(desk_folder: Path) -> None:
    assert ending_words(1, "2027-06") == "1 device stops getting updates before June 2027."
    assert ending_words(1248, "2027-06").startswith("1,248 devices stop")


def test_a_look_that_changed_meanwhile_is_taken_on_when_the_page_is_shown(sample_program: Program) -> None:
    session = sample_program.session
    assert session is not None
    page = session.pages.current
    assert page is not None
    before = page.findChildren(DeviceBar)
    session.pages.show("inventory")
    sample_program.theme.choose("dark")
    assert page.findChildren(DeviceBar) == before, "nobody sees it yet"
    session.pages.show("today")
    assert page.findChildren(DeviceBar)[-1] not in before
    sample_program.theme.choose("light")


def test_a_page_that_is_left_open_over_midnight_greets_the_new_day(sample_program: Program) -> None:
    assert sample_program.session is not None
    page = sample_program.session.pages.show("today")
    assert isinstance(page, TodayPage)
    assert sample_program.jobs.wait_idle(PATIENCE)
    tomorrow = datetime.now().astimezone() + timedelta(days=1)
    assert long_day(tomorrow) not in page.header.subtitle.text()
    with time_machine.travel(tomorrow):
        page.day.look()
        assert long_day(tomorrow) in page.header.subtitle.text()
        assert sample_program.jobs.busy()
        assert sample_program.jobs.wait_idle(PATIENCE)
