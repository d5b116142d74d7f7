"""A drawing of a sheet of labels: click, or use the arrows, to say where printing begins."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import tr
from app.printing.label_sheets import LabelSheet
from app.ui.icons import theme_colour

_MARGIN = 6.0


class SheetPicker(QWidget):
    """Labels before the start are used up and hatched, the first one to be printed is marked."""

    start_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: LabelSheet | None = None
        self._start = 1
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 280)
        self._name()

    @property
    def start(self) -> int:
        """The first label to be printed, from 1."""
        return self._start

    def show_sheet(self, sheet: LabelSheet, count: int) -> None:
        """Draw this sheet; ``count`` labels will be printed."""
        self._sheet, self._count = sheet, count
        self.choose(min(self._start, sheet.per_page))

    def choose(self, number: int) -> None:
        """Begin at this label."""
        sheet = self._sheet
        if sheet is not None and 1 <= number <= sheet.per_page:
            changed = number != self._start
            self._start = number
            self._name()
            self.update()
            if changed:
                self.start_chosen.emit(number)

    def sizeHint(self) -> QSize:
        """Upright, as a sheet is."""
        return QSize(260, 340)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin at the label below the mouse."""
        sheet = self._sheet
        if sheet is None:
            return
        for number in range(1, sheet.per_page + 1):
            if self._box(number).contains(event.position()):
                self.choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from label to label."""
        columns = self._sheet.columns if self._sheet is not None else 1
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.choose(self._start + step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus has gone."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper, labels, the start."""
        sheet = self._sheet
        if sheet is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme_colour("accent" if self.hasFocus() else "control_line"), 2 if self.hasFocus() else 1))
            painter.setBrush(theme_colour("pane"))
            painter.drawRect(self._paper())
            small = QFont(self.font())
            small.setPixelSize(max(7, min(11, int(self._box(1).height() * 0.6))))
            painter.setFont(small)
            last = self._start + self._count - 1
            for number in range(1, sheet.per_page + 1):
                self._paint_label(painter, number, self._start <= number <= last)

    def _paint_label(self, painter: QPainter, number: int, printed: bool) -> None:
        box = self._box(number)
        painter.setPen(QPen(theme_colour("accent" if printed else "line"), 1))
        painter.setBrush(
            theme_colour("tint") if printed else theme_colour("neutral_tint") if number < self._start else Qt.BrushStyle.NoBrush
        )
        painter.drawRoundedRect(box, 2, 2)
        if number == self._start:
            painter.setBrush(theme_colour("accent"))
            painter.drawRoundedRect(box, 2, 2)
        painter.setPen(theme_colour("on_accent" if number == self._start else "soft"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paper(self) -> QRectF:
        scale = self._scale()
        sheet = self._sheet
        width, height = (sheet.paper_width * scale, sheet.paper_height * scale) if sheet is not None else (0.0, 0.0)
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _scale(self) -> float:
        sheet = self._sheet
        if sheet is None:
            return 1.0
        return min((self.width() - 2 * _MARGIN) / sheet.paper_width, (self.height() - 2 * _MARGIN) / sheet.paper_height)

    def _box(self, number: int) -> QRectF:
        sheet = self._sheet
        if sheet is None:
            return QRectF()
        scale, paper = self._scale(), self._paper()
        left, top = sheet.position(number)
        return QRectF(paper.left() + left * scale, paper.top() + top * scale, sheet.label_width * scale, sheet.label_height * scale)

    def _name(self) -> None:
        self.setAccessibleName(tr("Sheet of labels, printing begins at label {start}", start=self._start))
