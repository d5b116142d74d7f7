"""A dark projector before the first lesson: from the symptom to fixed; and another one that goes to TSS after a restart."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.shell.entry.first_start import Answers
from app.shell.program import Program
from app.troubleshooting.page.page import TroubleshootingPage
from app.troubleshooting.rules.checklist import Outcome, Step
from app.troubleshooting.rules.walking import way_to
from app.troubleshooting.service import TroubleshootingService
from app.troubleshooting.service.past import RunLine
from tests.conftest import PATIENCE, enter

KEYS = {"yes": Qt.Key.Key_Y, "no": Qt.Key.Key_N, "cannot": Qt.Key.Key_C}
TAG = "PV-02210"


class Liaison:
    """Troubleshoots in a running program, by keyboard and scanner."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot
        assert program.session is not None
        self.session = program.session
        page = self.session.pages.show("troubleshooting")
        assert isinstance(page, TroubleshootingPage)
        self.page = page
        self.wait(lambda: page.known.shelf is not None)
        self.wait(page.cards.library.search.hasFocus)

    def wait(self, condition: Callable[[], bool]) -> None:
        assert self.program.jobs.wait_idle(PATIENCE)
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.page, key)
            QTest.qWait(50)
            assert self.program.jobs.wait_idle(PATIENCE)

    def begin(self, words: str) -> None:
        self.page.cards.library.search.setFocus()
        QTest.keyClicks(self.page.cards.library.search, words, delay=45)
        self.wait(lambda: bool(self.page.deeds.peek))
        self.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
        self.wait(lambda: self.page.running.active)

    def scan(self, code: str) -> None:
        focused = QApplication.focusWidget() or self.page
        QTest.keyClicks(focused, code)
        QTest.keyClick(focused, Qt.Key.Key_Return)
        self.wait(lambda: self.page.deeds.subject.device_name == code)

    def answer_until(self, kind: str) -> None:
        run = self.page.running.run
        assert run is not None
        here = run.here
        assert isinstance(here, Step)
        way = way_to(run.checklist, here.key, kind)
        assert way is not None
        self.press(*(KEYS[answer] for answer in way))
        assert isinstance(self.page.running.here, Outcome)

    def sees(self, words: str) -> bool:
        return any(words in label.text() for label in self.page.findChildren(QLabel) if label.isVisible())


@pytest.mark.slow
def test_from_a_dark_projector_to_fixed_and_to_a_ticket(start_program: Callable[..., Program], qtbot: QtBot) -> None:
    first = start_program()
    enter(first, Answers("Marisol Rivera", "Parkview Elementary", "letter", sample=True))
    liaison = Liaison(first, qtbot)
    liaison.begin("projctor dark")
    liaison.scan(TAG)
    liaison.wait(lambda: liaison.sees("Epson BrightLink 695Wi"))
    liaison.answer_until("fixed")
    liaison.press(Qt.Key.Key_Return)
    liaison.wait(lambda: liaison.page.running.run is None)
    past = TroubleshootingService(liaison.session.desk).past
    device = next(line.subject.device for line in past.recent() if line.subject.device_name == TAG)
    assert past.happenings(device)[0].text.startswith("Projector or panel shows no picture: fixed")

    liaison.begin("projector dark")
    liaison.scan(TAG)
    liaison.wait(lambda: liaison.sees("time since"))
    liaison.press(Qt.Key.Key_Y)
    question = liaison.page.cards.question.question.text()
    first.window.close()
    assert first.jobs.wait_idle(PATIENCE)

    second = start_program()
    liaison = Liaison(second, qtbot)
    liaison.wait(lambda: bool(liaison.page.known.open_runs))
    button = next(each for each in liaison.page.cards.past.run_buttons() if "Not finished" in each.accessibleName())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    liaison.wait(lambda: liaison.page.running.active)
    assert liaison.page.cards.question.question.text() == question
    liaison.answer_until("ticket")
    liaison.page.deeds.send()
    liaison.wait(lambda: liaison.session.pages.current_key == "tickets")
    run = past_runs(liaison)[0]
    assert (run.outcome, bool(run.ticket)) == ("ticket", True)


def past_runs(liaison: Liaison) -> "list[RunLine]":
    return list(TroubleshootingService(liaison.session.desk).past.recent())
