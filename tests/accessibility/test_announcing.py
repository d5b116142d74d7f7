"""What is said aloud by itself: notices, errors, what Ctrl K has marked, the next question; and what is not."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.shell.program import Program
from app.troubleshooting.page.page import TroubleshootingPage
from app.troubleshooting.rules.checklist import Step
from app.troubleshooting.rules.walking import way_to
from app.ui.dialogs import Sheet
from app.ui.forms import FormField
from app.ui.speech import speak
from tests.accessibility.spoken import Listener
from tests.accessibility.views import press, session_of, settle, type_in


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Listener:
    return Listener(monkeypatch)


def test_notices_are_said_and_what_went_wrong_at_once(sample_program: Program, heard: Listener) -> None:
    notices = session_of(sample_program).notices
    settle(sample_program)
    heard.words.clear()
    notices.say("12 devices moved to Room 114", undoable=True)
    notices.say("TSS could not be reached.", tone="bad")
    assert [heard.words, heard.urgent] == [["12 devices moved to Room 114", "TSS could not be reached."], ["TSS could not be reached."]]


def test_locked_desk_says_nothing(sample_program: Program, heard: Listener) -> None:
    window, session = sample_program.window, session_of(sample_program)
    window.cover(Sheet("Locked"))
    heard.words.clear()
    session.notices.announce("TSS has answered", "Keys E, R and T do not answer")
    assert heard.words == []


def test_ctrl_k_says_what_is_marked(sample_program: Program, heard: Listener) -> None:
    settle(sample_program)
    box = session_of(sample_program).find_box
    box.begin()
    heard.words.clear()
    type_in("settings", sample_program)
    first, said = box.list.marked(), heard.words[-1]
    press("Down", sample_program)
    second = box.list.marked()
    assert first is not None
    assert second is not None
    assert [first.title in said, second.title in heard.words[-1], first.title != second.title] == [True] * 3


def test_answers_bring_the_next_question_and_the_end_to_the_ear(sample_program: Program, heard: Listener) -> None:
    page = session_of(sample_program).pages.show("troubleshooting")
    assert isinstance(page, TroubleshootingPage)
    settle(sample_program)
    type_in("projector", sample_program)
    for key in ("Down", "Return", "Return"):
        press(key, sample_program)
    heard.words.clear()
    press("Y", sample_program)
    run = page.running.run
    assert run is not None
    assert isinstance(run.here, Step)
    assert [words for words in heard.words if run.here.ask in words]
    for answer in way_to(run.checklist, run.here.key, "fixed") or ():
        press(answer[:1].upper(), sample_program)
    assert page.cards.outcome.title.text() in heard.words[-1] != ""


def test_error_beside_a_field_is_said_and_told_again_by_the_field(qtbot: QtBot, heard: Listener) -> None:
    field = FormField("Minutes", QLineEdit(), hint="How long it takes", check=lambda words: "" if words.isdecimal() else "Write a number.")
    qtbot.addWidget(field)
    field.show()
    before = field.editor.accessibleDescription()
    field.valid()
    told = field.editor.accessibleDescription()
    field.put("20")
    field.valid()
    assert heard.words == ["Write a number."]
    assert [before, told, field.editor.accessibleDescription()] == ["How long it takes", "Write a number.", "How long it takes"]


def test_error_of_a_sheet_is_urgent(qtbot: QtBot, heard: Listener) -> None:
    sheet = Sheet("Add a room")
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.show_error("There is a Room 114 already.")
    sheet.show_error("")
    assert heard.urgent == ["There is a Room 114 already."]


def test_nobody_listens_and_nothing_hidden_is_said(qtbot: QtBot, heard: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    hidden = Sheet("Hidden")
    qtbot.addWidget(hidden)
    speak(hidden, "Hidden")
    assert heard.words == []
