"""How long an answer takes until it is on the disk, and until the next question is to be seen; how long finding takes."""

import itertools
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.troubleshooting.rules.runs import FIXED, Subject
from app.troubleshooting.rules.walking import BACK
from app.troubleshooting.service import TroubleshootingService
from tests.benchmarks.entry import Measured, interleaved, percentile, seconds
from tests.troubleshooting.checklists import projector
from tests.troubleshooting.desks import Clock, Tickets, answer, open_service
from tests.troubleshooting.directory import BRIGHTLINK
from tests.troubleshooting.page.around import Around

T = TypeVar("T")
EARLIER_RUNS = 300
ANSWERS = 60
FRAME_MS = 16.0
TYPED = ("dark projctor", "no logon servers", "TN 5021", "chromebook wont charge", "printr offline", "169.254")


def with_service(measure: Callable[[TroubleshootingService], T]) -> T:
    """Measure on a desk with the runs of a school year."""
    with tempfile.TemporaryDirectory(dir=Path.cwd(), ignore_cleanup_errors=True) as folder:
        service = open_service(Path(folder), Clock())
        subject = Subject().with_device(BRIGHTLINK)
        for _ in range(EARLIER_RUNS):
            run = answer(service, service.runs.start(projector(), subject), "yes")
            service.runs.finish(run, FIXED)
        try:
            return measure(service)
        finally:
            service.desk.close()


def measure_answer(runs: int) -> Measured:
    """Milliseconds of one answer, from the call to durable on the disk."""

    def measure(service: TroubleshootingService) -> Measured:
        run = service.runs.start(projector(), Subject().with_device(BRIGHTLINK))
        there = answer(service, run, "yes")
        turns = itertools.cycle((lambda: answer(service, run, "yes"), lambda: answer(service, there, BACK)))
        (value,) = interleaved(ANSWERS * max(1, runs), lambda: seconds(next(turns)) * 1000)
        return Measured("checklist_answer_to_durable", value, "ms", None, FRAME_MS, f"median, after {EARLIER_RUNS} runs")

    return with_service(measure)


def measure_next_question(runs: int) -> Measured:
    """Milliseconds from the key of an answer until the next question is painted."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)

    def measure(service: TroubleshootingService) -> Measured:
        around = Around(service, Tickets())
        around.window.resize(1064, 724)
        around.window.show()
        around.page.opened()
        around.settle()
        around.page.deeds.start("projector-no-picture")
        around.settle()
        card = around.page.cards.question
        taken: list[float] = []
        for key in itertools.islice(itertools.cycle((Qt.Key.Key_Y, Qt.Key.Key_Backspace)), ANSWERS * max(1, runs)):
            before = card.question.text()
            taken.append(seconds(lambda key=key: _press(around, key)) * 1000)  # type: ignore[misc]
            assert card.question.text() != before
            around.settle()
        around.close()
        worst = f"95 of 100 within {percentile(taken, 0.95):.0f} ms"
        return Measured("checklist_next_question", statistics.median(taken), "ms", None, FRAME_MS, f"key to painted; {worst}")

    return with_service(measure)


def _press(around: Around, key: Qt.Key) -> None:
    """Press a key, lay out and paint what it changed."""
    QTest.keyClick(around.page.cards.question, key)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)


def measure_find_checklist(runs: int) -> Measured:
    """Milliseconds to find among the shipped checklists what was typed."""

    def measure(service: TroubleshootingService) -> Measured:
        shelf = TroubleshootingService(service.desk).library.shelf()
        words = itertools.cycle(TYPED)
        (value,) = interleaved(ANSWERS * max(1, runs), lambda: seconds(lambda: shelf.index.find(next(words))) * 1000)
        return Measured("checklist_find_keystroke", value, "ms", None, FRAME_MS, f"{len(shelf.entries)} checklists")

    return with_service(measure)


ALL = (measure_answer, measure_next_question, measure_find_checklist)
"""Every figure of troubleshooting."""
