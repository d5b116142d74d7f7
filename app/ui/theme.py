"""How the window looks: colours from one file, style sheet made from them, light and dark as the system says."""

import re
import tomllib
from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.paths import resource
from app.ui.icons import COLOURS

FAMILY = "Atkinson Hyperlegible Next"
MODES = ("system", "light", "dark")
TONES = ("ok", "warn", "bad", "info", "neutral")
SCALES = (1.0, 1.25, 1.5, 2.0)


class Tokens:
    """The colours (``tokens["accent"]`` → "#0B6E6E") and measures in pixels (``tokens.measure("body")``) of one mode."""

    def __init__(self, colours: Mapping[str, str], measures: Mapping[str, float], dark: bool) -> None:
        self._colours = dict(colours)
        self._measures = dict(measures)
        self.dark = dark

    def __getitem__(self, name: str) -> str:
        return self._colours[name]

    def names(self) -> list[str]:
        """All names of colours."""
        return list(self._colours)

    def colour(self, name: str) -> QColor:
        """A colour by its name, e.g. "ink" or "warn_tint"; KeyError if there is none."""
        return QColor(self._colours[name])

    def measure(self, name: str) -> float:
        """A measure in pixels at 100 % text size."""
        return self._measures[name]


def load_tokens(dark: bool) -> Tokens:
    """The tokens of light or dark from ``resources/theme/tokens.toml``."""
    with resource("theme/tokens.toml").open("rb") as file:
        data = tomllib.load(file)
    return Tokens(data["dark" if dark else "light"], data["measures"], dark)


def load_fonts() -> list[str]:
    """Make the shipped fonts known to Qt and return the families, the program's own first, then those for other scripts."""
    families: list[str] = []
    for path in sorted(resource("fonts").glob("AtkinsonHyperlegible*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += [name for name in QFontDatabase.applicationFontFamilies(number) if name not in families]
    return sorted(families, key=lambda name: name != FAMILY)


def style_sheet(tokens: Tokens, scale: float) -> str:
    """The style sheet ``resources/theme/desk.qss`` with ``@name`` replaced by colours and ``12px`` scaled with the text."""
    text = resource("theme/desk.qss").read_text(encoding="utf-8")
    text = re.sub(r"@([a-z_]+)", lambda match: tokens[match.group(1)], text)
    return re.sub(r"\b(\d+(?:\.\d+)?)tx\b", lambda match: f"{round(float(match.group(1)) * scale)}px", text)


class ThemeState(QObject):
    """The look that is in force. Signal ``changed``: colours or sizes are new; whoever paints by hand repaints."""

    changed = Signal()

    def __init__(self, mode: str = "system", scale: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = mode
        self.scale = scale
        self.tokens = load_tokens(dark=False)
        self._fonts_loaded = False
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)

    @property
    def dark(self) -> bool:
        """Whether dark is shown now."""
        return self.tokens.dark

    def choose(self, mode: str | None = None, scale: float | None = None) -> None:
        """Take a mode ("system", "light", "dark") or a text size (1.0 to 2.0) and show it at once."""
        self.mode = mode if mode in MODES else self.mode
        self.scale = min(2.0, max(0.8, scale)) if scale is not None else self.scale
        self.apply()

    def apply(self) -> None:
        """Give the program its font, palette and style sheet. The system's high contrast wins over ours."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        if not self._fonts_loaded:
            load_fonts()
            self._fonts_loaded = True
        scheme = QGuiApplication.styleHints().colorScheme()
        wants_dark = self.mode == "dark" or (self.mode == "system" and scheme == Qt.ColorScheme.Dark)
        self.tokens = load_tokens(wants_dark)
        app.setProperty(COLOURS, {name: self.tokens[name] for name in self.tokens.names()})
        app.setStyle("Fusion")
        app.setFont(self._font())
        if self.high_contrast():
            app.setStyleSheet("")
        else:
            app.setPalette(palette(self.tokens))
            app.setStyleSheet(style_sheet(self.tokens, self.scale))
        self.changed.emit()

    def high_contrast(self) -> bool:
        """Whether the person has asked the system for high contrast."""
        accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
        if accessibility is None:
            return False
        preference = getattr(accessibility(), "contrastPreference", None)
        return preference is not None and "High" in str(preference())

    def pixels(self, size: float) -> int:
        """A length in pixels at the chosen text size."""
        return round(size * self.scale)

    def _font(self) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(self.pixels(self.tokens.measure("body")))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _system_changed(self) -> None:
        if self.mode == "system":
            self.apply()


def palette(tokens: Tokens) -> QPalette:
    """Qt's palette from the tokens, for what a style sheet does not reach."""
    roles = {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "pane",
        QPalette.ColorRole.AlternateBase: "tint",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.Button: "pane",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.BrightText: "bad",
        QPalette.ColorRole.ToolTipBase: "pane",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.PlaceholderText: "faint",
        QPalette.ColorRole.Mid: "control_line",
        QPalette.ColorRole.Midlight: "line",
    }
    made = QPalette()
    for role, name in roles.items():
        made.setColor(role, tokens.colour(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("faint"))
    return made


def contrast(first: str, second: str) -> float:
    """The contrast ratio (1 to 21) of two colours "#RRGGBB", as WCAG 2.2 defines it."""

    def luminance(text: str) -> float:
        parts = [int(text[index : index + 2], 16) / 255 for index in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
