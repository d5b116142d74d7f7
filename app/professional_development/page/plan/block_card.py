"""One block of the agenda as it is drawn: the clock, a bar, title with minutes, and what happens."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.language import tr, trn
from app.ui.icons import scaled, theme_colour
from app.ui.press_area import PressArea

CLOCK_WIDTH = 76
"""Pixels of the column of clock times, at the usual text size."""
LEAST_HEIGHT = 56
MINUTE_HEIGHT = 2.96
_EDGE = 7
_PAD = 15
_BAR = 3


@dataclass(frozen=True, slots=True)
class BlockLine:
    """A block as it is shown. ``trouble`` says why it stands out ("runs 5 minutes over"), else is empty."""

    id: str
    clock: str
    title: str
    minutes: int
    text: str = ""
    needs: str = ""
    trouble: str = ""

    @property
    def below(self) -> str:
        """The words below the title."""
        needs = tr("Needs: {needs}", needs=self.needs) if self.needs else ""
        told = f"{self.text.rstrip('.')}. {needs}" if self.text and needs else self.text or needs
        return f"{told} ({self.trouble})" if self.trouble and told else told or self.trouble.capitalize()

    @property
    def spoken(self) -> str:
        """The block in one sentence, for a screen reader."""
        parts = (
            trn(
                self.minutes,
                "{clock}, {title}, {number} minute",
                "{clock}, {title}, {number} minutes",
                clock=self.clock,
                title=self.title or tr("block without a title"),
            ),
            self.below,
        )
        return ". ".join(part for part in parts if part)


class BlockCard(PressArea):
    """Drawn by hand. Signals carry the block's id.

    ``dragged`` (id, pixels from where it was taken, still held), ``stretched`` (id, pixels, still held), ``opened``,
    ``menu_asked`` (id, place), ``key_pressed`` (id, event).
    """

    dragged = Signal(str, int, bool)
    stretched = Signal(str, int, bool)
    opened = Signal(str)
    menu_asked = Signal(str, QPoint)
    key_pressed = Signal(str, QKeyEvent)
    focused = Signal(str)

    def __init__(self, line: BlockLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._held: tuple[str, int] | None = None
        self._moving = False
        self.clicked.connect(lambda: self.opened.emit(self.line.id))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_line(line)

    def show_line(self, line: BlockLine) -> None:
        """Show another state of the block."""
        self.line = line
        self.setAccessibleName(line.spoken)
        self.setAccessibleDescription(tr("Enter edits, Alt with the arrows moves, Control with plus and minus changes the minutes"))
        self.updateGeometry()
        self.update()

    def height_for(self, width: int) -> int:
        """As high as its words need, and a long block higher than a short one."""
        words = sum(layout.boundingRect().height() for layout in self._layouts(width))
        return max(scaled(LEAST_HEIGHT), round(words) + scaled(18), round(scaled(MINUTE_HEIGHT * 100) / 100 * min(self.line.minutes, 90)))

    def sizeHint(self) -> QSize:
        """The height at the width there is."""
        return QSize(scaled(300), self.height_for(max(self.width(), scaled(240))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Clock, pane, bar, words, and where the focus is."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            left = scaled(CLOCK_WIDTH)
            self._paint_pane(painter, left)
            top = float(scaled(9))
            for layout, colour in zip(self._layouts(self.width()), ("ink", "bad" if self.line.trouble else "soft"), strict=False):
                painter.setPen(theme_colour(colour))
                layout.draw(painter, QPoint(left + _BAR + scaled(_PAD - 3), round(top)).toPointF())
                top += layout.boundingRect().height()
            painter.setPen(theme_colour("soft"))
            clock = QRectF(0, scaled(9), left - scaled(10), QFontMetrics(self.font()).height())
            painter.drawText(clock, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self.line.clock)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it at its lower edge to stretch it, anywhere else to move it."""
        if event.button() == Qt.MouseButton.LeftButton:
            where = event.position().toPoint()
            self._held = ("stretch" if self._at_edge(where) else "move", event.globalPosition().toPoint().y())
            self._moving = False
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say how far it was taken."""
        if self._held is None:
            edge = self._at_edge(event.position().toPoint())
            self.setCursor(Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.OpenHandCursor)
            return
        how, start = self._held
        far = event.globalPosition().toPoint().y() - start
        if self._moving or abs(far) >= QApplication.startDragDistance():
            self._moving = True
            (self.stretched if how == "stretch" else self.dragged).emit(self.line.id, far, True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        held, self._held = self._held, None
        if held is not None and self._moving:
            far = event.globalPosition().toPoint().y() - held[1]
            (self.stretched if held[0] == "stretch" else self.dragged).emit(self.line.id, far, False)
        self._moving = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = None
            self.opened.emit(self.line.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the rest the agenda knows."""
        if event.key() == Qt.Key.Key_F2:
            self.click()
            return
        event.ignore()
        self.key_pressed.emit(self.line.id, event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """It is the current one."""
        super().focusInEvent(event)
        self.focused.emit(self.line.id)
        self.update()

    def contextMenuEvent(self, event: object) -> None:
        """The menu of the agenda."""
        self.menu_asked.emit(self.line.id, self.mapToGlobal(QPoint(scaled(CLOCK_WIDTH), scaled(20))))
        del event

    def _at_edge(self, where: QPoint) -> bool:
        return where.y() >= self.height() - scaled(_EDGE) and where.x() >= scaled(CLOCK_WIDTH)

    def _paint_pane(self, painter: QPainter, left: int) -> None:
        pane = QRectF(left, 0, self.width() - left, self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme_colour("bad_tint") if self.line.trouble else _mixed(theme_colour("tint"), theme_colour("pane")))
        painter.drawRoundedRect(pane, 7, 7)
        painter.drawRect(QRectF(left, 0, 8, self.height()))
        painter.setBrush(theme_colour("bad" if self.line.trouble else "accent"))
        painter.drawRect(QRectF(left, 0, _BAR, self.height()))
        if self.hasFocus():
            painter.setPen(QPen(theme_colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pane.adjusted(1, 1, -1, -1), 7, 7)

    def _layouts(self, width: int) -> list[QTextLayout]:
        """Title with minutes, and the words below."""
        room = max(width - scaled(CLOCK_WIDTH) - _BAR - 2 * scaled(_PAD), scaled(60))
        title = self.line.title or tr("What happens")
        bold = QFont(self.font())
        bold.setBold(True)
        words = tr("{title} · {minutes} min", title=title, minutes=self.line.minutes)
        head = QTextLayout(words, self.font())
        head.setFormats([_span(max(0, words.find(title)), len(title), bold)])
        made = [head]
        if self.line.below:
            made.append(QTextLayout(self.line.below, self.font()))
        for layout in made:
            _break(layout, room)
        return made


def _span(start: int, length: int, font: QFont) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start, span.length = start, length
    span.format.setFont(font)
    return span


def _break(layout: QTextLayout, room: int) -> None:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPoint(0, round(top)).toPointF())
        top += line.height()
    layout.endLayout()


def _mixed(first: QColor, second: QColor) -> QColor:
    return QColor((first.red() + second.red()) // 2, (first.green() + second.green()) // 2, (first.blue() + second.blue()) // 2)
