"""From a key in the handout editor to the page that shows it."""

import time
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.professional_development.page.handout.editor import HandoutEditor
from app.store.desk import Desk
from tests.benchmarks.entry import Measured, percentile
from tests.printing.markdown.platypus import handout_markdown
from tests.professional_development.page.handout.kept import KeptHandouts
from tests.ui.surrounded import Surrounded

KEYS = 12
_WAIT = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents


def measure_handout_preview(runs: int) -> Measured:
    """The middle of a dozen keys, each typed into a handout of 4 pages and waited for until its page is drawn."""
    application = QApplication.instance() or QApplication([])
    with TemporaryDirectory() as folder:
        desk = Desk.open(Path(folder) / "desk", bytes(range(32)), [], who="Marisol Rivera")
        around, kept = Surrounded(desk), KeptHandouts()
        kept.texts["one"] = kept.texts["one"]._replace(markdown=handout_markdown(8))
        editor = HandoutEditor(around.surroundings, kept)
        editor.resize(1010, 600)
        made: list[float] = []
        editor.proofs.made.connect(lambda _proof: made.append(time.perf_counter()))
        editor.show()
        editor.show_session("one")
        while not made:
            application.processEvents(_WAIT, 20)
        taken = [_key(editor, made) for _ in range(max(runs, 1) * KEYS)]
        editor.save()
        around.settle()
        around.surroundings.drafts.keep_now()
        editor.close()
        around.close()
        desk.close()
    return Measured("handout_preview", percentile(taken, 0.5), "s", None, 0.15, "150 ms after the last key, 4 pages")


def _key(editor: HandoutEditor, made: list[float]) -> float:
    before = len(made)
    began = time.perf_counter()
    QTest.keyClicks(editor.edit, "x")
    while len(made) == before:
        QApplication.processEvents(_WAIT, 20)
    return made[-1] - began
