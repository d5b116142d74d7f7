"""The tab of PD sessions: list, calendar, templates, series, and what is called off."""

import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.professional_development.page.asking import SCHOOL_TIME
from app.professional_development.page.files import export_calendar
from app.professional_development.page.month_view import MonthView
from app.professional_development.page.paper import PAPERS
from app.professional_development.page.sheets import SeriesSheet, TemplateSheet, WordsSheet
from app.ui.accessible import cut_texts, missing_names
from app.ui.feature import Place
from app.ui.history_sheet import HistorySheet
from app.ui.paper.preview import PrintPreview
from tests.professional_development.page.around import PATIENCE, Around

OpenPage = Callable[[Path | None], Around]


def only(around: Around) -> str:
    """The one session there is."""
    (id,) = around.service.table.ids({})
    return id


def focused() -> QWidget:
    """What has the focus."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    return widget


def titles(around: Around) -> list[str]:
    table = around.page.browse.table
    at = table.model.snapshot.index_of("title")
    return [table.model.text(row, at) for row in range(table.model.rowCount())]


def open_plan(around: Around) -> str:
    id = only(around)
    around.page.open_session(id)
    around.settle()
    return id


def test_a_desk_without_sessions_says_what_belongs_here(open_page: OpenPage) -> None:
    around = open_page(None)
    assert around.page.browse.stack.currentIndex() == 1
    around.page.new_session()
    around.settle()
    assert around.page.in_session
    assert QApplication.focusWidget() is around.page.session.head.title
    around.page.back_to_list()
    around.settle()
    assert around.page.browse.stack.currentIndex() == 0


def test_the_list_is_filtered_by_typing_and_opened_by_enter(around: Around) -> None:
    around.service.planning.new({"title": "Grading in one place", "starts": "2026-11-30T08:00"})
    around.settle()
    assert sorted(titles(around)) == ["Feedback that students use", "Grading in one place"]
    QTest.keyClicks(focused(), "grading")
    around.settle()
    assert titles(around) == ["Grading in one place"]
    around.page.browse.table.enter()
    QTest.keyClick(around.page.browse.table.view, Qt.Key.Key_Return)
    around.settle()
    assert around.page.session.head.title.value == "Grading in one place"


def test_lists_and_places_show_what_they_name(held: Around) -> None:
    held.page.browse.segments.buttons["planned"].click()
    held.settle()
    assert titles(held) == []
    assert held.page.show_place(Place("pd", filter={"state": "held"}))
    held.settle()
    assert titles(held) == ["Feedback that students use"]
    assert held.page.show_place(Place("pd", filter={"goal": "Writing"}))
    held.settle()
    assert titles(held) == ["Feedback that students use"]


def test_the_calendar_shows_the_month_by_keyboard(around: Around) -> None:
    around.page.browse.segments.buttons["month"].click()
    around.settle()
    month = around.page.browse.month
    month.go_to(date(2026, 12, 2))
    around.settle()
    cell = month.cell(date(2026, 12, 3))
    assert cell is not None
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is cell
    assert "Feedback that students use" in cell.accessibleName()
    QTest.keyClick(cell, Qt.Key.Key_Return)
    around.settle()
    assert around.page.session.id == only(around)


def test_the_calendar_begins_with_the_day_on_which_it_is_opened(around: Around, monkeypatch: pytest.MonkeyPatch) -> None:
    tomorrow = around.service.times.today() + timedelta(days=1)
    monkeypatch.setattr(type(around.service.times), "today", lambda _times: tomorrow)
    around.page.browse.show_list("month")
    assert around.page.browse.month.day == tomorrow


def test_a_free_day_of_the_calendar_begins_a_session_on_it(around: Around) -> None:
    month = around.page.browse.month
    around.page.browse.show_list("month")
    month.go_to(date(2026, 12, 9))
    around.settle()
    cell = month.cell(date(2026, 12, 9))
    assert cell is not None
    QTest.keyClick(cell, Qt.Key.Key_Return)
    around.settle()
    assert around.service.planning.values(around.page.session.id)["starts"] == f"2026-12-09T{SCHOOL_TIME}"


def test_templates_copies_and_series(around: Around) -> None:
    id = open_plan(around)
    around.page.asking.keep_template()
    sheet = around.page.paper.dialog
    assert isinstance(sheet, WordsSheet)
    sheet.say()
    around.settle()
    around.page.asking.from_template()
    around.settle()
    chooser = around.page.paper.dialog
    assert isinstance(chooser, TemplateSheet)
    assert chooser.list.item(0).text().startswith("Feedback that students use")
    chooser.day.put("2027-01-13")
    chooser.take()
    around.settle()
    assert around.page.session.id != id
    assert len(around.service.agenda.view(around.page.session.id).blocks) == 5
    around.page.open_session(id)
    around.settle()
    around.page.asking.make_series()
    around.settle()
    series = around.page.paper.dialog
    assert isinstance(series, SeriesSheet)
    series.times.setValue(2)
    assert "10 Dec" in series.days.text()
    series._take()
    around.settle()
    assert len(around.service.table.ids({})) == 4


def test_a_session_is_called_off_told_and_comes_back(around: Around) -> None:
    id = open_plan(around)
    people = [row.id for row in around.service.people.rows(id)]
    around.service.invitations.sent(id, people)
    around.page.asking.cancel()
    sheet = around.page.paper.dialog
    assert isinstance(sheet, WordsSheet)
    QTest.keyClicks(sheet.line, "Snow")
    sheet.say()
    around.settle()
    strip = around.page.session.standing
    assert strip.isVisible()
    assert "called off: Snow. 3 people do not know of it yet." in strip._words.text()
    strip.back.click()
    around.settle()
    assert around.service.planning.values(id)["state"] == "planned"


def test_deleting_goes_back_to_the_list_and_undo_brings_it_back(around: Around) -> None:
    open_plan(around)
    around.page.asking.discard()
    around.settle()
    assert not around.page.in_session
    assert around.page.browse.stack.currentIndex() == 1
    around.desk.undo()
    around.settle()
    assert titles(around) == ["Feedback that students use"]


def test_every_paper_opens_its_preview(around: Around) -> None:
    made: list[str] = []
    around.page.paper.printed.connect(made.append)
    kinds = [kind.key for kind in PAPERS if kind.key != "certificates"]
    for kind in kinds:
        around.page.paper.print_kind(kind, only(around))
        around.settle()
        assert Path(made[-1]).read_bytes().startswith(b"%PDF"), kind
        preview = around.page.paper.dialog
        assert isinstance(preview, PrintPreview), kind
        preview.close()
        around.settle()
    assert len(made) == len(kinds)


def test_the_list_prints_and_the_calendar_is_written(around: Around, tmp_path: Path) -> None:
    made: list[str] = []
    around.page.paper.printed.connect(made.append)
    around.page.asking.print_list()
    around.settle()
    assert Path(made[0]).read_bytes().startswith(b"%PDF")
    target = tmp_path / "all.ics"
    export_calendar(around.surroundings, around.service, around.page, target)
    around.settle()
    (event,) = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert event["SUMMARY"] == "Feedback that students use"


def test_nothing_on_the_gui_thread_waits_for_the_desk(around: Around) -> None:
    """Opening a session gives the window back at once; what it shows comes later."""
    id = only(around)
    began = time.thread_time()
    around.page.session.read()
    assert time.thread_time() - began < 0.05
    around.page.open_session(id)
    around.settle()
    assert around.page.session.known is not None


def test_pages_have_names_and_nothing_is_cut(qtbot: QtBot, around: Around) -> None:
    id = only(around)
    for tab in ("plan", "people", "feedback", "evidence", "handout"):
        around.page.open_session(id, tab)
        around.settle()
        assert missing_names(around.page) == [], tab
        qtbot.waitUntil(lambda: cut_texts(around.page) == [], timeout=PATIENCE)


def test_the_history_of_a_session_tells_who_changed_what(around: Around) -> None:
    id = open_plan(around)
    around.service.planning.save(id, {"room": "r2"})
    block = around.service.agenda.view(id).blocks[0]
    around.service.agenda.change(block.id, {"title": "Coffee at the door"})
    around.settle()
    around.page.asking.show_history()
    around.settle()
    sheet = around.page.paper.dialog
    assert isinstance(sheet, HistorySheet)
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Media center → Room 114" in words
    assert f"{block.title} → Coffee at the door" in words
    assert "Calendar revision" not in words


def test_a_calendar_that_is_left_open_over_midnight_goes_on_with_the_day_and_takes_no_focus(qtbot: QtBot) -> None:
    month = MonthView(date(2026, 11, 30))
    qtbot.addWidget(month)
    month.begin_day(date(2026, 12, 1))
    assert [month.today, month.day, month.title.text()] == [date(2026, 12, 1), date(2026, 12, 1), "December 2026"]
    month.turn(-1)
    month.begin_day(date(2026, 12, 2))
    assert [month.today, month.title.text()] == [date(2026, 12, 2), "November 2026"]
