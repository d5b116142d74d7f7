"""The school's devices as one bar, and below it the statuses with their numbers, each opening its list."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.language import figure, tr
from app.today.rules import StatusCount, shares
from app.ui.tables.flow import FlowLayout
from app.ui.theme import ThemeState
from app.ui.widgets import text

_HEIGHT = 18


class DeviceBar(QWidget):
    """Paints one part for each status; said in words for a screen reader."""

    def __init__(self, theme: ThemeState, counts: Sequence[StatusCount]) -> None:
        super().__init__()
        self._counts = [each for each in counts if each.count > 0]
        self._colours = part_colours(theme, self._counts)
        self.setFixedHeight(theme.pixels(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Devices by status"))
        self.setAccessibleDescription(", ".join(f"{each.status}: {each.count:,}" for each in self._counts))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts in their order, rounded at the ends."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            outline = QPainterPath()
            outline.addRoundedRect(self.rect(), 5, 5)
            painter.setClipPath(outline)
            for colour, (start, width) in zip(self._colours, shares(self._counts, self.width()), strict=True):
                painter.fillRect(QRect(start, 0, width, self.height()), colour)


class LegendButton(QPushButton):
    """A status with its colour and its number; a click opens its list."""

    def __init__(self, theme: ThemeState, counted: StatusCount, colour: QColor) -> None:
        super().__init__()
        self.setProperty("flat", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Show these devices"))
        self.setAccessibleName(tr("Show the {count:,} devices with status {status}", count=counted.count, status=counted.status))
        dot = QLabel()
        dot.setPixmap(_dot(colour, theme.pixels(10)))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 1, 2, 1)
        self._row.setSpacing(6)
        for part in (dot, text(counted.status, "soft"), text(figure(counted.count), "strong")):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._row.addWidget(part)

    def sizeHint(self) -> QSize:
        """What its words need."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What its words need."""
        return self._row.minimumSize()


class DeviceLegend(QWidget):
    """The statuses with their numbers."""

    chosen = Signal(str)
    """The status whose list is wanted."""

    def __init__(self, theme: ThemeState, counts: Sequence[StatusCount]) -> None:
        super().__init__()
        shown = [each for each in counts if each.count > 0]
        row = FlowLayout(self, spacing=10)
        for each, colour in zip(shown, part_colours(theme, shown), strict=True):
            button = LegendButton(theme, each, colour)
            button.clicked.connect(partial(self.chosen.emit, each.status))
            row.addWidget(button)


def part_colours(theme: ThemeState, counts: Sequence[StatusCount]) -> list[QColor]:
    """The colours of the parts: the accent for what is as it should be, softened status colours for the rest; no two alike."""
    colours = []
    seen: dict[str, int] = {}
    for each in counts:
        before = seen.get(each.tone, 0)
        seen[each.tone] = before + 1
        colours.append(_mix(_part_colour(theme, each.tone), theme.tokens.colour("pane"), 0.62**before))
    return colours


def _part_colour(theme: ThemeState, tone: str) -> QColor:
    tokens = theme.tokens
    ground = tokens.colour("pane")
    match tone:
        case "ok":
            return tokens.colour("accent")
        case "info":
            return _mix(tokens.colour("accent"), ground, 0.65)
        case "neutral":
            return _mix(tokens.colour("faint"), ground, 0.4)
        case "warn":
            return _mix(tokens.colour("warn") if theme.dark else tokens.colour("warn").lighter(165), ground, 0.8)
        case _:
            return _mix(tokens.colour("bad"), ground, 0.85)


def _mix(colour: QColor, ground: QColor, share: float) -> QColor:
    parts = [round(a * share + b * (1 - share)) for a, b in zip(_rgb(colour), _rgb(ground), strict=True)]
    return QColor(parts[0], parts[1], parts[2])


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _dot(colour: QColor, size: int) -> QPixmap:
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRect(0, 0, size, size), 3, 3)
    return picture
