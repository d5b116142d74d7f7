"""Cards and arrows of the drawn flow, painted in the theme's colours."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTextLayout, QTextOption
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.language import tr
from app.troubleshooting.page.editor.words import ANSWER_ICONS, ANSWER_TONES, KIND_ICONS, KIND_TONES, kind_words
from app.troubleshooting.rules.checklist import Outcome, Step
from app.ui.icons import pixmap
from app.ui.theme import ThemeState

CARD = QSizeF(184, 76)
ACROSS, DOWN = 24.0, 52.0
_PADDING = 10.0
_LINES = 3
_STARTS = {"yes": 0.22, "cannot": 0.5, "no": 0.78}


@dataclass(frozen=True, slots=True)
class Look:
    """What the items are painted with."""

    theme: ThemeState
    font: QFont

    @property
    def card(self) -> QSizeF:
        """The size of a card at this text size."""
        return CARD * self.theme.scale

    def at(self, across: float, layer: float) -> QPointF:
        """The upper left corner of a card."""
        return QPointF(across * (self.card.width() + ACROSS * self.theme.scale), layer * (self.card.height() + DOWN * self.theme.scale))


class CardItem(QGraphicsItem):
    """A step or an outcome. ``key`` says which."""

    def __init__(self, part: Step | Outcome, number: str, look: Look) -> None:
        super().__init__()
        self.part, self.number, self._look = part, number, look
        self.troubled = False
        self.chosen = False
        self.setZValue(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def key(self) -> str:
        """The key of the part."""
        return self.part.key

    @property
    def words(self) -> str:
        """What the card says, for a screen reader."""
        said = self.part.title if isinstance(self.part, Outcome) else self.part.ask
        kind = f"{kind_words(self.part.kind)}: " if isinstance(self.part, Outcome) else ""
        return f"{self.number}. {kind}{said or tr('No words yet')}"

    def show_part(self, part: Step | Outcome, number: str, *, troubled: bool, chosen: bool) -> None:
        """Show other words or another state."""
        shown = (self.part, self.number, self.troubled, self.chosen)
        if shown != (part, number, troubled, chosen):
            self.part, self.number, self.troubled, self.chosen = part, number, troubled, chosen
            self.update()

    def boundingRect(self) -> QRectF:
        """The card and its line."""
        return QRectF(QPointF(), self._look.card).adjusted(-2, -2, 2, 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Number or letter, words, and for an outcome its kind."""
        del option, widget
        colours, scale = self._look.theme.tokens, self._look.theme.scale
        area = QRectF(QPointF(), self._look.card)
        tone = KIND_TONES.get(self.part.kind, "neutral") if isinstance(self.part, Outcome) else ""
        fill = colours.colour(f"{tone}_tint") if tone else colours.colour("pane")
        line = colours.colour("bad") if self.troubled else colours.colour("accent") if self.chosen else colours.colour("control_line")
        pen = QPen(line, 2.5 if self.chosen else 1.5 if self.troubled else 1.0)
        pen.setStyle(Qt.PenStyle.DashLine if self.troubled and not self.chosen else Qt.PenStyle.SolidLine)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRoundedRect(area, 8 * scale, 8 * scale)
        inside = area.adjusted(_PADDING * scale, 8 * scale, -_PADDING * scale, -6 * scale)
        self._write(painter, inside, tone)

    def _write(self, painter: QPainter, inside: QRectF, tone: str) -> None:
        colours, scale = self._look.theme.tokens, self._look.theme.scale
        bold = QFont(self._look.font)
        bold.setBold(True)
        metrics = QFontMetricsF(bold)
        painter.setFont(bold)
        painter.setPen(colours.colour(tone or "accent"))
        head = QRectF(inside.topLeft(), QSizeF(inside.width(), metrics.height()))
        left = head.left()
        sign = "circle-alert" if self.troubled else KIND_ICONS.get(self.part.kind, "circle-dot") if isinstance(self.part, Outcome) else ""
        if sign:
            size = round(15 * scale)
            painter.drawPixmap(QPointF(head.right() - size, head.top()), pixmap(sign, "bad" if self.troubled else tone, size))
        words = f"{self.number}  {kind_words(self.part.kind)}" if isinstance(self.part, Outcome) else self.number
        painter.drawText(QRectF(left, head.top(), head.width() - 18 * scale, head.height()), int(Qt.AlignmentFlag.AlignLeft), words)
        painter.setFont(self._look.font)
        said = self.part.title if isinstance(self.part, Outcome) else self.part.ask
        painter.setPen(colours.colour("ink" if said else "faint"))
        room = inside.adjusted(0, metrics.height() + 1, 0, 0)
        _draw_lines(painter, said or tr("No words yet"), room, QFontMetricsF(self._look.font))


class ArrowItem(QGraphicsItem):
    """An answer: a line in its colour with its sign at the beginning."""

    def __init__(self, answer: str, points: list[QPointF], look: Look, *, back: bool) -> None:
        super().__init__()
        self._answer, self._look = answer, look
        self._path = _backwards(points[0], points[-1], look) if back else _downwards(points)
        self._end, self._sideways = points[-1], back
        self._start = self._path.pointAtPercent(0.0)
        self.setZValue(0)

    def boundingRect(self) -> QRectF:
        """The line, its head and its sign."""
        room = 12 * self._look.theme.scale
        return self._path.boundingRect().adjusted(-room, -room, room, room)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Line, head, sign."""
        del option, widget
        theme = self._look.theme
        tone = ANSWER_TONES[self._answer]
        colour = theme.tokens.colour(tone)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dashed = Qt.PenStyle.DashLine if self._answer == "cannot" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 1.6 * theme.scale, dashed))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        size = 5.0 * theme.scale
        tip = self._end
        corners = [QPointF(-size, -1.6 * size), QPointF(size, -1.6 * size)]
        if self._sideways:
            corners = [QPointF(1.6 * size, -size), QPointF(1.6 * size, size)]
        painter.drawPolygon(QPolygonF([tip, *(tip + corner for corner in corners)]))
        sign = round(14 * theme.scale)
        corner = self._start + (QPointF(2.0, -sign / 2) if self._sideways else QPointF(-sign / 2, 3.0 * theme.scale))
        painter.setBrush(theme.tokens.colour("ground"))
        painter.drawEllipse(QRectF(corner, QSizeF(sign, sign)))
        painter.drawPixmap(corner, pixmap(ANSWER_ICONS[self._answer], tone, sign))


def arrow_points(answer: str, source: QPointF, target: QPointF, through: list[QPointF], look: Look, *, back: bool) -> list[QPointF]:
    """Where an arrow begins, what it passes, where it ends; all are corners of cards but the ends."""
    card = look.card
    if back:
        return [source + QPointF(card.width(), card.height() * _STARTS[answer]), target + QPointF(card.width(), card.height() * 0.5)]
    begin = source + QPointF(card.width() * _STARTS[answer], card.height())
    end = target + QPointF(card.width() * (0.35 + 0.3 * _STARTS[answer]), 0.0)
    passed: list[QPointF] = []
    for each in through:
        middle = each + QPointF(card.width() / 2, 0.0)
        passed += [middle, middle + QPointF(0.0, card.height())]
    return [begin, *passed, end]


def _downwards(points: list[QPointF]) -> QPainterPath:
    path = QPainterPath(points[0])
    for before, point in pairwise(points):
        half = (point.y() - before.y()) / 2
        path.cubicTo(before + QPointF(0.0, half), point - QPointF(0.0, half), point)
    return path


def _backwards(begin: QPointF, end: QPointF, look: Look) -> QPainterPath:
    out = 60.0 * look.theme.scale
    right = max(begin.x(), end.x()) + out
    path = QPainterPath(begin)
    path.cubicTo(QPointF(right, begin.y()), QPointF(right, end.y()), end)
    return path


def _draw_lines(painter: QPainter, words: str, room: QRectF, metrics: QFontMetricsF) -> None:
    """As many whole lines as there is room for; the last says by an ellipsis that there is more."""
    layout = QTextLayout(words, painter.font())
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    most = max(1, min(_LINES, int(room.height() / metrics.height())))
    y = room.top()
    for number in range(most):
        line: Any = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        rest = words[line.textStart() :]
        more = number == most - 1 and line.textStart() + line.textLength() < len(words)
        shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room.width()) if more else rest[: line.textLength()].rstrip()
        painter.drawText(QPointF(room.left(), y + metrics.ascent()), shown)
        y += metrics.height()
    layout.endLayout()
