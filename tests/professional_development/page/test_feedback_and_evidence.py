"""What people said, entered by keys or from a file; what came of it; and what all of it proves."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.exchange.reading import read_table
from app.professional_development.page.evidence.evidence_tab import EvidenceTab
from app.professional_development.page.feedback.entry_pane import ChoiceRow
from app.professional_development.page.feedback.feedback_tab import FeedbackTab
from app.professional_development.page.feedback.import_sheet import FeedbackImportSheet
from app.professional_development.page.feedback.looks_back import FoundSheet
from tests.professional_development.page.around import PATIENCE, Around

OpenPage = Callable[[Path | None], Around]
FILE = "Timestamp,My time was well spent.,I can use this in my own work.,One thing I learned:\n1,5,4,Tags\n2,9,4,\n3,4,,Banks\n"


def focused() -> QWidget:
    """What has the focus."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    return widget


def open_tab(around: Around, key: str) -> QWidget:
    (id,) = around.service.table.ids({})
    around.page.open_session(id, key)
    around.settle()
    return around.page.session.tab(key)


def open_feedback(around: Around) -> FeedbackTab:
    tab = open_tab(around, "feedback")
    assert isinstance(tab, FeedbackTab)
    return tab


def test_results_are_told_as_bars_with_their_numbers(qtbot: QtBot, held: Around) -> None:
    tab = open_feedback(held)
    qtbot.waitUntil(lambda: tab.known is not None, timeout=PATIENCE)
    assert tab.header.subtitle.text() == "2 forms · 100% of those who were there · rated 4.8 of 5"
    bars = [one.accessibleName() for one in tab.results.findChildren(QWidget) if "average" in one.accessibleName()]
    assert bars[0] == "My time was well spent. 1: 0, 2: 0, 3: 0, 4: 1, 5: 1, 4.5 of 5 on average"


def test_a_form_is_entered_by_digits_alone(qtbot: QtBot, held: Around) -> None:
    tab = open_feedback(held)
    qtbot.waitUntil(lambda: tab.known is not None, timeout=PATIENCE)
    tab.enter_button.click()
    for key in "45534":
        QTest.keyClicks(focused(), key)
    QTest.keyClicks(focused(), "1")
    QTest.keyClicks(focused(), "Tags")
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    held.settle()
    entered = [one.answers for one in held.service.feedback.answers(tab.id) if one.answers.get("learned") == "Tags"]
    assert entered == [{"time": 4, "useful": 5, "led": 5, "before": 3, "after": 4, "next": "this week", "learned": "Tags"}]
    assert QApplication.focusWidget() is tab.entry.rows["time"]
    assert tab.entry.answers == {}
    assert "Form 4." in tab.entry.count.text()


def test_zero_means_no_answer_and_backspace_goes_back(held: Around) -> None:
    tab = open_feedback(held)
    tab.enter_forms()
    first = tab.entry.rows["time"]
    assert isinstance(first, ChoiceRow)
    QTest.keyClicks(first, "3")
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert QApplication.focusWidget() is first
    QTest.keyClicks(first, "0")
    assert first.value is None
    assert QApplication.focusWidget() is tab.entry.rows["useful"]


def test_a_form_that_was_begun_is_still_there(held: Around) -> None:
    tab = open_feedback(held)
    tab.enter_forms()
    QTest.keyClicks(focused(), "3")
    tab.entry.close_button.click()
    tab.entry.put({})
    tab.enter_forms()
    assert tab.entry.answers == {"time": 3}


def test_a_file_is_mapped_looked_at_and_taken_over(held: Around, tmp_path: Path) -> None:
    tab = open_feedback(held)
    path = tmp_path / "forms.csv"
    path.write_text(FILE, encoding="utf-8")
    tab.take_file(path)
    held.settle()
    sheet = held.page.paper.dialog
    assert isinstance(sheet, FeedbackImportSheet)
    assert sheet.columns == [None, "time", "useful", "learned"]
    assert [badge.text() for badge in sheet.counts] == ["2 new", "0 taken over before", "1 refused"]
    assert "Line 3" in sheet.refused.text()
    sheet.go.click()
    held.settle()
    assert len(held.service.feedback.answers(tab.id)) == 4
    tab.take_file(path)
    held.settle()
    again = held.page.paper.dialog
    assert isinstance(again, FeedbackImportSheet)
    assert [badge.text() for badge in again.counts] == ["0 new", "2 taken over before", "1 refused"]
    assert not again.go.isEnabled()


def test_what_came_of_it_is_asked_and_entered(qtbot: QtBot, held: Around) -> None:
    tab = open_feedback(held)
    qtbot.waitUntil(lambda: tab.known is not None, timeout=PATIENCE)
    assert tab.known is not None
    look = next(one for one in tab.known.looks if one.level == 4)
    tab.looks.found_wanted.emit(look.id)
    held.settle()
    sheet = held.page.paper.dialog
    assert isinstance(sheet, FoundSheet)
    QTest.keyClicks(sheet.words, "Seen in four rooms")
    sheet.number.setValue(4)
    sheet.go.click()
    held.settle()
    kept = next(one for one in held.service.looks_back.of(tab.id) if one.id == look.id)
    assert (kept.words, kept.number, bool(kept.done)) == ("Seen in four rooms", 4, True)


def rest(around: Around, tab: EvidenceTab, qtbot: QtBot) -> None:
    def at_rest() -> bool:
        return not tab.busy and not around.jobs.busy() and tab.found is not None

    qtbot.waitUntil(at_rest, timeout=PATIENCE)


def test_evidence_goes_from_the_goal_to_a_file_and_to_paper(qtbot: QtBot, held: Around, tmp_path: Path) -> None:
    tab = open_tab(held, "evidence")
    assert isinstance(tab, EvidenceTab)
    rest(held, tab, qtbot)
    assert tab.goal.currentText() == "Goal 2 · Writing: students revise from feedback"
    assert "1 session, 2 people, 2 hours in all." in tab.words.text()
    target = tmp_path / "evidence.xlsx"
    tab.export_to(target)
    held.settle()
    assert read_table(target).best.rows[0][1] == "Feedback that students use"
    made: list[str] = []
    held.page.paper.printed.connect(made.append)
    tab.print_view()
    held.settle()
    assert Path(made[0]).read_bytes().startswith(b"%PDF")


def test_a_transcript_and_the_standards_of_the_year(qtbot: QtBot, held: Around) -> None:
    held.page.show_evidence("coverage")
    assert held.page.evidence is not None
    tab = held.page.evidence.tab
    rest(held, tab, qtbot)
    table = tab.tables["coverage"]
    states = {table.model.text(row, 0): table.model.text(row, 1) for row in range(table.model.rowCount())}
    assert states["Data-driven"] == "Covered"
    assert states["Research-based"] == "Gap"
    tab.show_view("transcript")
    tab.person.setCurrentText("Ana Okafor")
    qtbot.waitUntil(lambda: tab.words.text().startswith("Ana Okafor: 1 session, 1 hours"), timeout=PATIENCE)


def test_the_words_for_both_ends_stand_beside_the_digits(held: Around) -> None:
    tab = open_feedback(held)
    tab.enter_forms()
    held.settle()
    row = tab.entry.rows["time"]
    assert isinstance(row, ChoiceRow)
    low, high = (
        next(label for label in row.findChildren(QLabel) if label.text() == words) for words in (row.question.low, row.question.high)
    )
    lefts = [place.mapTo(row, place.rect().topLeft()).x() for place in (low, *row.buttons, high)]
    ends = [left + place.width() for left, place in zip(lefts, (low, *row.buttons, high), strict=True)]
    gaps = [after - before for before, after in zip(ends[:-1], lefts[1:], strict=True)]
    assert all(0 <= gap <= 8 for gap in gaps), gaps


def test_a_tab_of_the_session_is_as_large_with_the_focus_as_without(qtbot: QtBot, held: Around) -> None:
    open_tab(held, "people")
    head = held.page.session.head
    tabs = head.tabs
    head.back.setFocus()
    qtbot.waitUntil(lambda: not tabs.hasFocus(), timeout=PATIENCE)

    def places() -> list[QRect]:
        QApplication.sendEvent(tabs, QEvent(QEvent.Type.StyleChange))  # it measures its tabs anew
        return [tabs.tabRect(at) for at in range(tabs.count())]

    before = places()
    tabs.setFocus()
    qtbot.waitUntil(tabs.hasFocus, timeout=PATIENCE)
    assert places() == before
