"""How long the window stands still while 100,000 devices are imported and read: the gaps between the beats of the GUI's event loop."""

import itertools
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from app.inventory.service.importing.plan import ImportPlan
from app.ui.theme import ThemeState
from tests.benchmarks.entry import Measured, percentile
from tests.inventory.measure import MANY, Ground
from tests.inventory.page.around import Around

MOST_USUAL, LONGEST = 16.0, 100.0
SETTLED = 300.0


class Heart:
    """Notes when the event loop comes round."""

    def __init__(self) -> None:
        self._beats: list[float] = []
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(lambda: self._beats.append(time.perf_counter()))

    def during(self, work: Callable[[], object]) -> list[float]:
        """The milliseconds between two beats, from the longest down, while ``work`` serves events."""
        self._beats = [time.perf_counter()]
        self._timer.start()
        work()
        self._timer.stop()
        self._beats.append(time.perf_counter())
        return sorted(((after - before) * 1000 for before, after in itertools.pairwise(self._beats)), reverse=True)


def serve_until(condition: Callable[[], bool]) -> None:
    """Serve events until ``condition`` holds."""
    until = time.monotonic() + SETTLED
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError
        QApplication.processEvents()


def figures(name: str, blocks: list[float], note: str) -> list[Measured]:
    """What 95 % of the time does not exceed, and the longest.

    The share is one of time, not of beats: a beat that took long counts as long as it took.
    """
    total, passed = sum(blocks), 0.0
    usual = blocks[-1]
    for block in blocks:
        passed += block
        if passed > 0.05 * total:
            usual = block
            break
    note = f"{note}; p99 of beats {percentile(blocks, 0.99):.1f} ms"
    return [
        Measured(f"{name}_gui_blocked_p95", usual, "ms", None, MOST_USUAL, note),
        Measured(f"{name}_gui_blocked_longest", blocks[0], "ms", None, LONGEST, note),
    ]


def do_import(around: Around, ground: Ground) -> None:
    """Preview and apply the ground's table, and let go of it, as the page does: in jobs."""
    plans: list[ImportPlan] = []
    around.jobs.read(lambda _progress: ground.plan(), title="Preview", owner=around, done=plans.append)
    serve_until(lambda: bool(plans))
    labels: list[str] = []
    around.jobs.write(lambda progress: ground.service.imports.apply(plans[0], progress), title="Import", owner=around, done=labels.append)
    serve_until(lambda: bool(labels))
    around.jobs.keep(plans[0].table.sheet.let_go)
    around.jobs.keep(plans[0].let_go)
    serve_until(lambda: not plans[0].matches.devices)


def measure_calm(runs: int, number: int = MANY) -> list[Measured]:
    """Four figures: while a table of ``number`` new devices is read, planned and applied, and while these are read into the list."""
    del runs
    application = QApplication.instance() or QApplication(sys.argv[:1])
    ground = Ground(number, filled=False)
    around = Around(ground.service, ThemeState("light"))
    window = QMainWindow()
    window.setCentralWidget(around.page)
    window.resize(1280, 800)
    window.show()
    around.settle()
    heart, table = Heart(), around.page.devices.table

    importing = heart.during(lambda: do_import(around, ground))
    around.settle()

    def read() -> None:
        table.loader.load()
        serve_until(lambda: not table.loader.loading and table.model.finder.prepared)

    reading = heart.during(read)
    window.close()
    around.close()
    ground.close()
    del application
    return [
        *figures("import", importing, f"{number:,} rows: file, preview, apply"),
        *figures("load", reading, f"{number:,} rows into the list, and its orders"),
    ]
