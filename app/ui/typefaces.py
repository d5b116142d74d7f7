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

AT_ONCE = tuple(f"AtkinsonHyperlegibleNext-{face}" for face in ("Regular", "SemiBold", "Bold"))
LATER = ("AtkinsonHyperlegibleNext-Medium", "AtkinsonHyperlegibleMono-*")

WAIT_MS = 200


def load_own_family() -> None:
    """Make the faces of the program's own family known to Qt that a window shows at once."""
    for face in AT_ONCE:
        for _ in _loaded(face):
            pass


class OtherScripts(QObject):
    """Loads the fonts for other scripts, one file with each turn of the event loop. Signal ``loaded``: all are there."""

    loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.families: list[str] = []
        self._files = _other_files()
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


def _other_files() -> Iterator[Sequence[str]]:
    """One after the other: the rest of the own family, which is no family to look for letters in, and the families that are."""
    for pattern in LATER:
        for _ in _loaded(pattern):
            yield ()
    for pattern in OTHER_SCRIPTS:
        yield from _loaded(pattern)


def _loaded(pattern: str) -> Iterator[Sequence[str]]:
    for path in sorted(resource("fonts").glob(f"{pattern}.ttf")):
        yield QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
