"""How fast the table answers at 100,000 rows, on the real widgets."""

import itertools
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.tables.control import TableControl
from app.ui.tables.filter_bar import FilterBar
from app.ui.tables.look import TableLook
from app.ui.tables.model import RecordsModel
from app.ui.tables.view import RecordsView
from tests.benchmarks.entry import Measured
from tests.ui.tables.devices import device_columns, device_rows
from tests.ui.tables.remembering import Remembering

ROWS = 100_000
TYPED = ("room 11 cart b", "pv-1234", "nguyen missing", "zzzz", "value 3 spare", "a1b2", "status:missing panel")


@dataclass(frozen=True)
class Answer:
    """Milliseconds from asking to a painted first page, to the whole answer, and the longest that the window stood still."""

    first_page: float
    complete: float
    longest_block: float


class MeasuredTable(QWidget):
    """A table with its filter bar, filled with ``rows`` devices and with its orders worked out, as it stands in use."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self.model = RecordsModel(device_columns(), self)
        self.view = RecordsView(self.model, TableLook.of_palette(self.palette()), self)
        self.control = TableControl(self.view, Remembering(), "devices")
        self.bar = FilterBar(self.control, "Filter devices", self)
        box = QVBoxLayout(self)
        box.addWidget(self.bar)
        box.addWidget(self.view)
        self.resize(1000, 700)
        self.show()
        made = device_rows(rows)
        for start in range(0, rows, 4_000):
            self.model.arrivals.add(self.model.snapshot.prepare(made[start : start + 4_000]))
        self.control.ask()
        self.control.set_layout(self.control.current.layout)
        wait_until(lambda: self.model.finder.prepared)

    def answer_to(self, asking: Callable[[], None]) -> Answer:
        """Do ``asking`` and watch the event loop until everything is shown."""
        marks: list[float] = []
        beats: list[float] = [time.perf_counter()]
        finder, loop = self.model.finder, QEventLoop()
        heart = QTimer(interval=0)
        heart.timeout.connect(lambda: beats.append(time.perf_counter()))

        def shown(_found: object) -> None:
            self.view.viewport().repaint()
            marks.append(time.perf_counter())

        def finished(found: object) -> None:
            shown(found)
            QTimer.singleShot(10, loop.quit)

        finder.first_page.connect(shown)
        finder.finished.connect(finished)
        heart.start()
        began = time.perf_counter()
        asking()
        loop.exec()
        heart.stop()
        finder.first_page.disconnect(shown)
        finder.finished.disconnect(finished)
        blocks = [(after - before) * 1000 for before, after in itertools.pairwise(beats)]
        return Answer((marks[0] - began) * 1000, (marks[-1] - began) * 1000, max(blocks, default=0.0))


def wait_until(condition: Callable[[], bool], seconds: float = 60) -> None:
    """Serve events until ``condition`` holds."""
    until = time.perf_counter() + seconds
    while not condition():
        if time.perf_counter() > until:
            raise TimeoutError
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def percentile(values: Sequence[float], part: int) -> float:
    """The value that ``part`` % of them don't exceed."""
    return statistics.quantiles(values, n=100, method="inclusive")[part - 1] if len(values) > 1 else values[0]


def keystrokes(table: MeasuredTable, typed: Sequence[str] = TYPED) -> list[Answer]:
    """Type filters letter by letter and take them back, waiting for each answer."""
    answers = []
    for text in typed:
        table.answer_to(lambda: table.control.set_text("x"))
        table.bar.search.clear()
        wait_until(lambda: not table.model.finder.busy)
        answers += [table.answer_to(lambda key=key: QTest.keyClicks(table.bar.search, key)) for key in text if key != " "]  # type: ignore[misc]
        answers.append(table.answer_to(lambda: QTest.keyClick(table.bar.search, Qt.Key.Key_Backspace)))
    return answers


def application() -> QApplication:
    """The one application of this process."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


def measure_filter_keystroke(runs: int = 1, rows: int = ROWS) -> list[Measured]:
    """Two figures: the first page after a key (95 % within), and how long the window stands still for it (95 % within)."""
    application()
    table = MeasuredTable(rows)
    answers = [answer for _ in range(runs) for answer in keystrokes(table)]
    table.close()
    first = percentile([answer.first_page for answer in answers], 95)
    block = percentile([answer.longest_block for answer in answers], 95)
    whole = percentile([answer.complete for answer in answers], 95)
    note = f"{rows:,} rows, {len(answers)} keys; the whole answer within {whole:.0f} ms"
    return [
        Measured("filter_first_page_p95", first, "ms", None, 50, note),
        Measured("filter_gui_blocked_p95", block, "ms", None, 16, note),
    ]


def measure_sort_first_page(runs: int = 1, rows: int = ROWS) -> Measured:
    """The slowest column's median time from a click on its title to the painted first page, both directions."""
    application()
    table = MeasuredTable(rows)
    medians: dict[str, float] = {}
    for column in table.view.shown_columns():
        times = []
        for _ in range(max(1, runs) * 2):
            times.append(table.answer_to(lambda wanted=column: table.control.sort_by(wanted)).first_page)  # type: ignore[misc]
        medians[table.model.columns[column].title] = statistics.median(times)
    table.close()
    slowest = max(medians, key=lambda title: medians[title])
    return Measured("sort_first_page", medians[slowest], "ms", None, 150, f"{rows:,} rows; slowest column: {slowest}")
