"""The shipped fonts: the program's own at once, those for other scripts when the window has come up."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFontDatabase

from app.paths import resource

FAMILY = "Atkinson Hyperlegible Next"
OTHER_SCRIPTS = (
    "NotoSans-*",
    "Vazirmatn-*",
    "NotoSansHebrew-*",
    "NotoSansDevanagari-*",
    "NotoSansBengali-*",
    "NotoSansThai-*",
    "NotoSansEthiopic-*",
    "NotoSansKR-*",
    "DroidSansFallback*",
    "NotoSansSymbols-*",
    "NotoSansSymbols2-*",
)
"""In the order in which a letter is looked for when the program's own family lacks it."""

WAIT_MS = 200


def load_own_family() -> None:
    """Make the program's own family known to Qt."""
    for _ in _loaded("AtkinsonHyperlegible*"):
        pass


class OtherScripts(QObject):
    """Loads the fonts for other scripts, one file with each turn of the event loop. Signal ``loaded``: all are there."""

    loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.families: list[str] = []
        self._files = (family for pattern in OTHER_SCRIPTS for family in _loaded(pattern))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)
        QTimer.singleShot(WAIT_MS, self._timer, self._timer.start)

    def _next(self) -> None:
        families = next(self._files, None)
        if families is None:
            self._timer.stop()
            self.loaded.emit()
        else:
            self.families += [family for family in families if family not in self.families]


def _loaded(pattern: str) -> Iterator[Sequence[str]]:
    for path in sorted(resource("fonts").glob(f"{pattern}.ttf")):
        yield QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
