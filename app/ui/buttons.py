"""Buttons with words, icons or both. They tint and size their icon again when the look changes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from app.ui.icons import SIZE, icon, look_in_force, scaled, theme_colour
from app.ui.tables.flow import FlowLayout
from app.ui.tokens import Tokens

_LEAST_LETTERS = 8
GAP = 6
"""Between an icon and words, beside the pixel or two of the style's own."""
FOCUS_ON_PRIMARY = "on_accent"
"""The colour of the ring in a primary button that has the focus."""
_RING, _RING_IN, _RING_RADIUS = 2, 4, 4


def plain_tip(words: str, *, wrap: bool = False) -> str:
    """Words from outside for a tooltip: Qt would take for markup what looks like it, and load its pictures from wherever it says.

    ``wrap``: broken into lines where they are long, which Qt does with markup alone.
    """
    if not wrap and "<" not in words and "&lt;" not in words:
        return words
    harmless = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{harmless}</qt>"


def paint_ring(button: QWidget, tone: str) -> None:
    """Mark the focus by a ring within a button whose ground is as dark as any ring around it. Call it from ``paintEvent``."""
    with QPainter(button) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme_colour(tone), _RING))
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(_RING_IN, _RING_IN, -_RING_IN, -_RING_IN), _RING_RADIUS, _RING_RADIUS)


class FollowsLook:
    """For a widget that draws its icon itself: ``paint_icon`` is called when colours or text size are new."""

    _drawn_for: tuple[Tokens | None, float] | None = None

    def paint_icon(self) -> None:
        """Draw the icon in the colours and size in force."""

    def follow_look(self, event: QEvent) -> None:
        """Call it from ``changeEvent``. A change of the look comes as many events; only the first draws again."""
        if event.type() == QEvent.Type.StyleChange and self._drawn_for is not None:
            self.draw_icon()

    def draw_icon(self) -> None:
        """Draw the icon unless it is as it should be; the last line of ``__init__`` does it for the first time."""
        look = look_in_force()
        if look != self._drawn_for:
            self._drawn_for = look
            self.paint_icon()


class _TintedButton(FollowsLook, QPushButton):
    tone = "ink"

    def __init__(self, words: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self._icon_name = icon_name
        self.setAutoDefault(True)  # Enter presses the button that has the focus, in every window
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)
        self.draw_icon()

    def setText(self, words: str) -> None:
        """Change the words. An "&" in them is shown, and marks no key."""
        super().setText(words.replace("&", "&&"))

    def text(self) -> str:
        """The words, as they are read."""
        return super().text().replace("&&", "&")

    def paint_icon(self) -> None:
        """Tint the icon again; it does so by itself when the theme changes."""
        if self._icon_name:
            tone = "bad" if self.property("danger") else self.tone
            size, gap = scaled(SIZE), scaled(GAP)
            self.setIcon(icon(self._icon_name, tone, size, gap))
            self.setIconSize(QSize(size + gap, size))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the new colours."""
        super().changeEvent(event)
        self.follow_look(event)


class PrimaryButton(_TintedButton):
    """The one thing that this page is for. The words are a verb."""

    tone = "on_accent"

    def __init__(self, words: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, icon_name, parent)
        self.setProperty("primary", True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The focus is a ring within the button: around it, on a ground as dark, it would hardly be seen."""
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(self, FOCUS_ON_PRIMARY)


class QuietButton(_TintedButton):
    """Any other button with words. The property "danger" marks one that can't be undone."""


class LinkButton(_TintedButton):
    """A button that looks like a link, for a step aside."""

    tone = "accent"

    def __init__(self, words: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, icon_name, parent)
        self.setProperty("link", True)


class ShortLink(LinkButton):
    """One line that is shortened with "…" where there is no room; all of it is in its tooltip and its name."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent=parent)
        self._words = self._shown = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all the words."""
        shown, measures = super().sizeHint(), self.fontMetrics()
        return QSize(shown.width() + measures.horizontalAdvance(self._words) - measures.horizontalAdvance(self._shown), shown.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), self.fontMetrics().averageCharWidth() * _LEAST_LETTERS), wanted.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for now."""
        super().resizeEvent(event)
        missing = max(0, self.sizeHint().width() - self.width())
        measures = self.fontMetrics()
        room = measures.horizontalAdvance(self._words) - missing
        self._shown = measures.elidedText(self._words, Qt.TextElideMode.ElideRight, room) if missing else self._words
        self.setText(self._shown)
        self.setToolTip(plain_tip(self._words) if missing else "")


class IconButton(FollowsLook, QToolButton):
    """A button without words on it; ``words`` are its tooltip and its name for a screen reader."""

    def __init__(
        self,
        icon_name: str,
        words: str,
        *,
        tone: str = "soft",
        framed: bool = False,
        size: int = SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._tone, self._size = icon_name, tone, size
        self.setProperty("framed", framed)
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.draw_icon()

    def show_icon(self, icon_name: str, words: str) -> None:
        """Change the icon and what it means."""
        self._icon_name = icon_name
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)
        self.paint_icon()

    def paint_icon(self) -> None:
        """Tint the icon again; it does so by itself when the theme changes."""
        size = scaled(self._size)
        self.setIcon(icon(self._icon_name, self._tone, size))
        self.setIconSize(QSize(size, size))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the new colours."""
        super().changeEvent(event)
        self.follow_look(event)


class Segments(QWidget):
    """A few views beside each other, or below where there is no room; one of them is chosen. Signal ``chosen`` carries its key."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = FlowLayout(self, 2)
        self.buttons: dict[str, QPushButton] = {}
        for key, words in entries:
            button = QPushButton(words.replace("&", "&&"))
            button.setProperty("segment", True)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAutoDefault(True)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self.buttons[key] = button
            row.addWidget(button)
        next(iter(self.buttons.values())).setChecked(True)

    def choose(self, key: str) -> None:
        """Choose a view without saying so."""
        self.buttons[key].setChecked(True)
