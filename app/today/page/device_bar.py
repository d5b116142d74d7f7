"""The school's devices as one bar, and below it the statuses with their numbers, each opening its list."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.today.rules import StatusCount, shares
from app.ui.tables.flow import FlowLayout
from app.ui.theme import ThemeState
from app.ui.widgets import LinkButton

_HEIGHT = 18


class DeviceBar(QWidget):
    """Paints one part for each status; said in words for a screen reader."""

    def __init__(self, theme: ThemeState, counts: Sequence[StatusCount]) -> None:
        super().__init__()
        self._theme = theme
        self._counts = [each for each in counts if each.count > 0]
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Devices by status")
        self.setAccessibleDescription(", ".join(f"{each.status}: {each.count:,}" for each in self._counts))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts in their order, rounded at the ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(self.rect(), 5, 5)
        painter.setClipPath(outline)
        for each, (start, width) in zip(self._counts, shares(self._counts, self.width()), strict=True):
            painter.fillRect(QRect(start, 0, width, self.height()), part_colour(self._theme, each.tone))
        painter.end()


class DeviceLegend(QWidget):
    """The statuses with their numbers."""

    chosen = Signal(str)
    """The status whose list is wanted."""

    def __init__(self, theme: ThemeState, counts: Sequence[StatusCount]) -> None:
        super().__init__()
        row = FlowLayout(self, spacing=14)
        for each in counts:
            if each.count > 0:
                row.addWidget(self._entry(theme, each))

    def _entry(self, theme: ThemeState, each: StatusCount) -> QWidget:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        dot = QLabel()
        dot.setPixmap(_dot(part_colour(theme, each.tone)))
        button = LinkButton(f"{each.status}  {each.count:,}")
        button.setProperty("legend", True)
        button.setAccessibleName(f"Show the {each.count:,} devices with status {each.status}")
        button.clicked.connect(lambda: self.chosen.emit(each.status))
        row.addWidget(dot)
        row.addWidget(button)
        return entry


def part_colour(theme: ThemeState, tone: str) -> QColor:
    """The colour of a part of the bar: the accent for what is as it should be, the status colours, softened, for the rest."""
    tokens = theme.tokens
    ground = tokens.colour("pane")
    match tone:
        case "ok":
            return tokens.colour("accent")
        case "info":
            return _mix(tokens.colour("accent"), ground, 0.65)
        case "neutral":
            return _mix(tokens.colour("faint"), ground, 0.4)
        case _:
            return _mix(tokens.colour(tone), ground, 0.85)


def _mix(colour: QColor, ground: QColor, share: float) -> QColor:
    parts = [round(a * share + b * (1 - share)) for a, b in zip(_rgb(colour), _rgb(ground), strict=True)]
    return QColor(parts[0], parts[1], parts[2])


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _dot(colour: QColor) -> QPixmap:
    picture = QPixmap(QSize(10, 10))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRect(0, 0, 10, 10), 3, 3)
    painter.end()
    return picture
