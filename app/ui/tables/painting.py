"""How cells look: text and badges, painted a page at a time, because a page must be there within a frame."""

from collections.abc import Sequence

from PySide6.QtCore import QLine, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QPainter, QPen, QStaticText

from app.ui.tables.columns import Column
from app.ui.tables.look import TableLook
from app.ui.tables.model import RecordsModel

PADDING = 9
_BADGE_PADDING = 8
_BADGE_RADIUS = 5.0
_BADGE_SIZE = 0.86
_TEXTS_KEPT = 3_000
_NOTHING = "—"

Span = tuple[int, int, int]
"""A row or column: its number, where it begins, how long it is (pixels)."""


class CellPainter:
    """Paints cells of a model in a look and a font."""

    def __init__(self, model: RecordsModel, look: TableLook, font: QFont) -> None:
        self._model = model
        self.dress(look, font)

    def dress(self, look: TableLook, font: QFont) -> None:
        """Paint with these colours and this font from now on."""
        self._look = look
        strong, small = QFont(font), QFont(font)
        strong.setWeight(QFont.Weight.Bold)
        small.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(max(1, round(QFontInfo(font).pixelSize() * _BADGE_SIZE)))
        self._fonts = {"plain": font, "soft": font, "strong": strong, "badge": small}
        self._measures = {name: QFontMetrics(one) for name, one in self._fonts.items()}
        self._heights = {name: one.height() for name, one in self._measures.items()}
        self._texts: dict[tuple[str, str, int], tuple[QStaticText, int]] = {}

    def paint(self, painter: QPainter, rows: Sequence[Span], columns: Sequence[Span], selected: set[int]) -> None:
        """The cells of ``rows`` × ``columns`` and the lines below the rows; rows in ``selected`` are tinted."""
        if not rows or not columns:
            return
        left, right = columns[0][1], columns[-1][1] + columns[-1][2]
        for row, top, height in rows:
            if row in selected:
                painter.fillRect(left, top, right - left, height, self._look.selected)
        painter.setPen(self._look.line)
        painter.drawLines([QLine(left, top + height - 1, right - 1, top + height - 1) for _, top, height in rows])
        for number, start, width in columns:
            column = self._model.columns[number]
            if column.look == "badge":
                self._paint_badges(painter, rows, number, start, width)
            else:
                self._paint_texts(painter, rows, column, (number, start, width), selected)

    def paint_focus(self, painter: QPainter, cell: QRect, *, selected: bool) -> None:
        """The frame of the current cell, which lies in a ``selected`` row or beside all of them."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.on_selected_ring if selected else self._look.accent, 2))
        painter.drawRect(cell.adjusted(1, 1, -1, -2))

    def wanted_width(self, row: int, number: int) -> int:
        """What a cell takes to be shown whole, in pixels."""
        look = self._model.columns[number].look
        extra = 2 * PADDING + (2 * _BADGE_PADDING if look == "badge" else 0)
        return self._measures[look].horizontalAdvance(self._model.text(row, number)) + extra

    def _paint_texts(self, painter: QPainter, rows: Sequence[Span], column: Column, place: Span, selected: set[int]) -> None:
        number, start, width = place
        inner, drop = width - 2 * PADDING, self._heights[column.look]
        painter.setFont(self._fonts[column.look])
        usual = self._look.soft if column.look == "soft" else self._look.ink
        chosen = self._look.on_selected if self._look.on_selected != self._look.ink else usual
        for row, top, height in rows:
            text = self._model.text(row, number)
            static, wide = self._laid_out(text or _NOTHING, column.look, inner)
            painter.setPen(chosen if row in selected else usual)
            left = start + width - PADDING - wide if column.right_aligned else start + PADDING
            painter.drawStaticText(left, top + (height - drop) // 2, static)

    def _paint_badges(self, painter: QPainter, rows: Sequence[Span], number: int, start: int, width: int) -> None:
        inner, drop = width - 2 * (PADDING + _BADGE_PADDING), self._heights["badge"]
        tones, usual = self._look.tones, (self._look.ink, self._look.line)
        column = self._model.columns[number]
        painter.setFont(self._fonts["badge"])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, top, height in rows:
            text = self._model.text(row, number)
            if not text:
                continue
            ink, fill = tones.get(column.tone(self._model.value(row, number)), usual)
            static, wide = self._laid_out(text, "badge", inner)
            tall = min(height - 5, drop + 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            box = QRectF(start + PADDING, top + (height - 1 - tall) / 2, wide + 2 * _BADGE_PADDING, tall)
            painter.drawRoundedRect(box, _BADGE_RADIUS, _BADGE_RADIUS)
            painter.setPen(ink)
            painter.drawStaticText(start + PADDING + _BADGE_PADDING, top + (height - 1 - drop) // 2, static)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _laid_out(self, text: str, look: str, width: int) -> tuple[QStaticText, int]:
        """``text``, shortened to ``width``, ready to be drawn; and how wide it is."""
        known = self._texts.get((text, look, width))
        if known is None:
            measures = self._measures[look]
            shown = measures.elidedText(" ".join(text.split("\n")), Qt.TextElideMode.ElideRight, width)
            static = QStaticText(shown)
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.prepare(font=self._fonts[look])
            if len(self._texts) > _TEXTS_KEPT:
                self._texts.clear()
            known = self._texts[(text, look, width)] = (static, measures.horizontalAdvance(shown))
        return known
