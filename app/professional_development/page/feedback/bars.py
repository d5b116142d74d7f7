"""Answers to a question as bars, drawn by hand; every bar says its words and its number."""

from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import tr
from app.professional_development.rules.paper_content import QuestionTally
from app.ui.icons import scaled, theme_colour
from app.ui.widgets import Pane, text

_ROW = 24
_LABELS = 120
_NUMBERS = 44


class Bars(QWidget):
    """One bar for each choice or step."""

    def __init__(self, tally: QuestionTally, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tally = tally
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        counted = [*(f"{label}: {count}" for label, count in tally.counts), mean_words(tally)]
        self.setAccessibleName(f"{tally.text} {', '.join(filter(None, counted))}")

    def sizeHint(self) -> QSize:
        """A row for each."""
        return QSize(scaled(320), scaled(_ROW) * len(self.tally.counts))

    def minimumSizeHint(self) -> QSize:
        """Narrow bars are bars still."""
        return QSize(scaled(200), scaled(_ROW) * len(self.tally.counts))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, bar, number."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            most = max((count for _, count in self.tally.counts), default=0) or 1
            height, labels, numbers = scaled(_ROW), min(self._labels(), self.width() // 2), scaled(_NUMBERS)
            room = max(self.width() - labels - numbers, 10)
            metrics = QFontMetrics(self.font())
            for at, (label, count) in enumerate(self.tally.counts):
                top = at * height
                painter.setPen(theme_colour("soft"))
                shown = metrics.elidedText(label, Qt.TextElideMode.ElideRight, labels - scaled(8))
                flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
                painter.drawText(QRectF(0, top, labels - scaled(8), height), flags, shown)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme_colour("neutral_tint"))
                painter.drawRoundedRect(QRectF(labels, top + height * 0.2, room, height * 0.6), 3, 3)
                if count:
                    painter.setBrush(theme_colour("accent"))
                    painter.drawRoundedRect(QRectF(labels, top + height * 0.2, max(room * count / most, 4), height * 0.6), 3, 3)
                painter.setPen(theme_colour("ink"))
                left = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
                painter.drawText(QRectF(labels + room + scaled(8), top, numbers, height), left, str(count))

    def _labels(self) -> int:
        metrics = QFontMetrics(self.font())
        longest = max((metrics.horizontalAdvance(label) for label, _ in self.tally.counts), default=0)
        return min(max(longest + scaled(12), scaled(28)), scaled(_LABELS) * 2)


class QuestionCard(Pane):
    """A question with what was answered: bars and mean, or the words."""

    def __init__(self, tally: QuestionTally, low: str, high: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(text(tally.text, "strong", wrap=True))
        if tally.counts:
            ends = f"1 {low}, {tally.steps} {high}" if low and high else ""
            told = " · ".join(part for part in (mean_words(tally), ends) if part)
            if told:
                self.body.addWidget(text(told, "soft", wrap=True))
            self.body.addWidget(Bars(tally))
        for words in tally.words:
            self.body.addWidget(text(f"“{words}”", wrap=True))
        if not tally.counts and not tally.words:
            self.body.addWidget(text(tr("Nobody wrote anything."), "soft"))


def mean_words(tally: QuestionTally) -> str:
    """``4.2 of 5 on average``; nothing without a mean."""
    if tally.mean is None:
        return ""
    return tr("{mean} of {steps} on average", mean=tally.mean.quantize(Decimal("0.1")), steps=tally.steps)
