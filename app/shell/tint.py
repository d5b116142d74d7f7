"""Icons that grow with the text."""

from PySide6.QtGui import QIcon, QPixmap

from app.ui.icons import icon, pixmap
from app.ui.theme import ThemeState


def tinted(theme: ThemeState, name: str, tone: str = "ink", size: int = 18) -> QIcon:
    """The icon ``name`` in the colour ``tone`` of the theme, ``size`` pixels wide at 100 % text."""
    return icon(name, tone, theme.pixels(size))


def tinted_picture(theme: ThemeState, name: str, tone: str = "ink", size: int = 18) -> QPixmap:
    """The same as a picture for a label."""
    return pixmap(name, tone, theme.pixels(size))
