"""Lucide icons (ISC licence), tinted from the theme and drawn as sharp as the screen is."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import resource
from app.ui.tokens import Tokens

STROKE = "1.75"
SIZE = 18
COLOURS = "themeColours"
"""The property of the application under which the theme keeps its ``Tokens``."""

SCALE = "themeScale"
"""The property of the application under which the theme keeps the text size, 1.0 being the usual."""


def icon(name: str, tone: str = "ink", size: int = SIZE, gap: int = 0) -> QIcon:
    """The icon ``name`` of ``resources/icons``, ``size`` pixels wide; ``tone`` is a colour's name in the theme in force.

    ``gap`` pixels stay empty on its right, between it and words. Ask again after the theme changed.
    FileNotFoundError if there is no such icon.
    """
    made_of = pixmap(name, tone, size, gap)
    made = QIcon(made_of)
    made.addPixmap(_in_colour(made_of, theme_colour("faint")), QIcon.Mode.Disabled)
    tokens, _ = look_in_force()
    if tokens is not None and tokens.strong:
        made.addPixmap(_in_colour(made_of, theme_colour("on_chosen")), QIcon.Mode.Selected)
    return made


def pixmap(name: str, tone: str = "ink", size: int = SIZE, gap: int = 0) -> QPixmap:
    """The same as a picture, with the pixels of the screen."""
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    return _drawn(name, theme_colour(tone).name(), size, gap, ratio)


def scaled(size: float) -> int:
    """A length in pixels at the text size in force."""
    return round(size * look_in_force()[1])


def look_in_force() -> tuple[Tokens | None, float]:
    """The theme's colours and text size; None and 1.0 without a theme. Equal as long as nothing is new."""
    app = QGuiApplication.instance()
    if app is None:
        return None, 1.0
    tokens, factor = app.property(COLOURS), app.property(SCALE)
    return tokens if isinstance(tokens, Tokens) else None, factor if isinstance(factor, float) else 1.0


def svg(name: str, colour: str, stroke: str = STROKE) -> str:
    """The text of the icon's file with lines in ``colour`` ("#RRGGBB"), ``stroke`` wide on a field of 24."""
    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    return text.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')


def theme_colour(tone: str) -> QColor:
    """A colour of the theme in force by its name; without a theme, the system's text colour."""
    tokens, _ = look_in_force()
    if tokens is not None and tone in tokens:
        return tokens.colour(tone)
    return QGuiApplication.palette().color(QPalette.ColorRole.WindowText)


def _in_colour(drawn: QPixmap, colour: QColor) -> QPixmap:
    """The same lines in another colour, which is less work than to read and draw them again."""
    plain = QPixmap(drawn.size())
    plain.setDevicePixelRatio(drawn.devicePixelRatio())
    plain.fill(colour)
    made = drawn.copy()
    with QPainter(made) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.drawPixmap(0, 0, plain)
    return made


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, gap: int, ratio: float) -> QPixmap:
    text = svg(name, colour)
    made = QPixmap(round((size + gap) * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, size, size))
    return made
