"""How the window looks: the colours and text size that are in force, light and dark as the system says."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.icons import COLOURS, SCALE
from app.ui.stillness import STILL_SHEET, keep_still, system_wants_stillness
from app.ui.style_sheet import StyleSheet
from app.ui.tokens import Tokens, load_tokens, palette
from app.ui.typefaces import FAMILY, OtherScripts, load_own_family

__all__ = ["MODES", "SCALES", "TONES", "ThemeState", "Tokens"]

FUSION = "startedInFusion"
"""The property of the application that tells that it was started in this style: asking Qt for its style takes longer than a page."""
MODES = ("system", "light", "dark", "contrast")
"""``contrast``: high contrast, light or dark as the system is."""
TONES = ("ok", "warn", "bad", "info", "neutral")
SCALES = (1.0, 1.25, 1.5, 2.0)
_FEW = 150
"""So many widgets may get the program's sheet anew one by one."""


def system_wants_contrast() -> bool:
    """Whether the person has asked the system for high contrast."""
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()
    return accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast


class ThemeState(QObject):
    """The look that is in force. Signal ``changed``: colours or sizes are new; whoever paints by hand repaints."""

    changing = Signal()
    """Every widget gets some events now; who looks at all events may look away until ``changed``."""
    changed = Signal()

    def __init__(
        self,
        mode: str = "system",
        scale: float = 1.0,
        parent: QObject | None = None,
        *,
        high_contrast: Callable[[], bool] = system_wants_contrast,
        still: bool = False,
    ) -> None:
        """``still``: nothing moves by itself, also where the system says nothing of that."""
        super().__init__(parent)
        self.mode = mode
        self.scale = scale
        self.wants_still = still
        self.tokens = load_tokens(dark=False)
        self.high_contrast = high_contrast
        self._folder = TemporaryDirectory(prefix="liaison-desk-", ignore_cleanup_errors=True)
        self._sheet = StyleSheet(Path(self._folder.name))
        self._more: list[Callable[[Tokens, float], str]] = []
        self._other_scripts: OtherScripts | None = None
        self._window: QWidget | None = None
        self._waiting: list[QWidget] = []
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self.system_changed)
        self._accessibility.contrastPreferenceChanged.connect(self.system_changed)

    @property
    def dark(self) -> bool:
        """Whether dark is shown now."""
        return self.tokens.dark

    @property
    def still(self) -> bool:
        """Whether nothing may move by itself now."""
        return self.wants_still or system_wants_stillness()

    def choose(self, mode: str | None = None, scale: float | None = None, *, still: bool | None = None) -> None:
        """Take one of ``MODES``, a text size (1.0 to 2.0), or whether all keeps still, and show it at once."""
        self.mode = mode if mode in MODES else self.mode
        self.wants_still = self.wants_still if still is None else still
        self.scale = min(2.0, max(0.8, scale)) if scale is not None else self.scale
        self.apply()

    def add_sheet(self, make: Callable[[Tokens, float], str]) -> None:
        """Put what ``make`` gives for tokens and text size behind the program's one style sheet, now and at each change."""
        self._more.append(make)
        self._show_sheet()

    def apply(self, *, dressed: bool = True) -> None:
        """Give the program its font, palette and style sheet. The system's high contrast wins over our colours.

        Where very many widgets are to be made now, not ``dressed``: :meth:`dress` follows when they stand. With a sheet
        Qt looks at each widget anew whenever it, or one above it, gets its place.
        """
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        self.changing.emit()
        if self._other_scripts is None:
            load_own_family()
            if not app.property(FUSION):
                app.setStyle("Fusion")
            self._other_scripts = OtherScripts(self)
            self._other_scripts.loaded.connect(self._show_font)
        app.setProperty(SCALE, float(self.scale))
        self._show_font()
        if self.high_contrast():
            app.setPalette(QPalette())
            self.tokens = load_tokens(dark=False).of_system(app.palette())
        else:
            as_system = self.mode in ("system", "contrast") and self._hints.colorScheme() == Qt.ColorScheme.Dark
            self.tokens = load_tokens(self.mode == "dark" or as_system, strong=self.mode == "contrast")
            made = palette(self.tokens)
            if app.palette() != made:
                app.setPalette(made)
        keep_still(app, still=self.still)
        # Widgets draw their icons again when the sheet is set, so the colours are there before it.
        app.setProperty(COLOURS, self.tokens)
        if dressed:
            self._show_sheet()
        self.changed.emit()

    def dress(self, window: QWidget) -> None:
        """Give ``window`` the style sheet. The program as a whole then has none: what is made is dressed once, when it gets into the window.

        With a sheet of the program Qt looks at each widget anew whenever it, or one above it, gets its place: half of the time that a page
        takes to be made. What has no window above it asks for the sheet itself: :meth:`dress_alone`, ``ui/suggestions.py``.
        """
        app = QApplication.instance()
        if isinstance(app, QApplication) and not app.styleSheet():
            self._window = window
            sheet, waiting, self._waiting = self._made_sheet(), self._waiting, []
            for each in (window, *filter(isValid, waiting)):
                each.setStyleSheet(sheet)
        else:
            self._show_sheet()

    def dress_alone(self, widget: QWidget) -> None:
        """Give the sheet to a widget that has no window above it; it follows the look from then on. Before :meth:`dress` it waits for that."""
        if self._window is None:
            self._waiting.append(widget)
        else:
            widget.setStyleSheet(self._made_sheet())

    def pixels(self, size: float) -> int:
        """A length in pixels at the chosen text size."""
        return round(size * self.scale)

    def system_changed(self) -> None:
        """The system went dark or light, or to high contrast: follow it."""
        if self.mode in ("system", "contrast") or self.high_contrast() or not self._shows_own_colours():
            self.apply()

    def _shows_own_colours(self) -> bool:
        own = load_tokens(self.tokens.dark, strong=self.mode == "contrast")
        return self.tokens["accent"] == own["accent"]

    def _show_sheet(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._other_scripts is not None:
            _dress(app, self._made_sheet(), through_windows=self._window is not None)

    def _made_sheet(self) -> str:
        parts = [self._sheet.make(self.tokens, self.scale), *(make(self.tokens, self.scale) for make in self._more)]
        return "\n".join([*parts, STILL_SHEET] if self.still else parts)

    def _show_font(self) -> None:
        font = self._font()
        if QApplication.font() != font:
            QApplication.setFont(font)

    def _font(self) -> QFont:
        font = QFont(FAMILY)
        if self._other_scripts is not None:
            font.setFamilies([FAMILY, *self._other_scripts.families])
        font.setPixelSize(self.pixels(self.tokens.measure("body")))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


def _dress(app: QApplication, sheet: str, *, through_windows: bool) -> None:
    """Show ``sheet``. The program's own sheet is for what is made later and has no window above it.

    A new sheet of the program makes Qt dress each widget as often as it has others above it: seconds, once all pages
    are there. A window's sheet dresses each of its widgets once, and wins over the program's.
    """
    if not (through_windows or app.styleSheet()):  # at the start: to ask for the widgets would make Python know all their kinds
        app.setStyleSheet(sheet)
        return
    windows = [widget for widget in app.topLevelWidgets() if widget.parentWidget() is None]
    if through_windows or len(app.allWidgets()) > _FEW:
        for window in windows:
            if window.styleSheet() != sheet:
                window.setStyleSheet(sheet)
        return
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)
    for window in windows:
        if window.styleSheet():
            window.setStyleSheet("")
