"""Big answers with their keys, and the bar that shows how far a run is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui.icons import scaled, theme_colour
from app.ui.widgets import IconLabel, text

MOST_SEGMENTS = 14


class AnswerButton(QPushButton):
    """One of the two answers: an icon, words that wrap, and the key that gives it. ``kind`` is yes or no."""

    def __init__(self, kind: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("answer", kind)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        yes = kind == "yes"
        self._words = text("", "answer", wrap=True)
        self._key = text(key, "key")
        self._key.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 14, 14, 14)
        self._row.setSpacing(14)
        self._row.addWidget(IconLabel("check" if yes else "x", "accent" if yes else "ink", 20))
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._key)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, words: str) -> None:
        """Show these words."""
        self._words.setText(words)
        self.setAccessibleName(f"{words} ({self._key.text()})")
        self._fit()

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def needs(self, width: int) -> int:
        """The height that the words need at a width."""
        return max(scaled(74), self._row.totalHeightForWidth(width) if self._row.hasHeightForWidth() else 0)

    def sizeHint(self) -> QSize:
        """As high as its words at the width that it has."""
        return QSize(scaled(150), self.needs(max(self.width(), scaled(150))))

    def minimumSizeHint(self) -> QSize:
        """Its words need this much."""
        return QSize(scaled(120), self.needs(max(self.width(), scaled(120))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.needs(max(self.width(), scaled(120))))


class ProgressSegments(QWidget):
    """How many questions are behind, and how many there may be at most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._total = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, done: int, total: int) -> None:
        """``done`` of ``total`` questions are answered."""
        most = MOST_SEGMENTS
        if total > most:
            done, total = round(done * most / total), most
        self._done, self._total = min(done, total), max(total, 1)
        self.setAccessibleName(f"{self._done} of at most {self._total} questions answered")
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(scaled(200), scaled(5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Equal pieces with gaps; those behind in the accent."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = 6.0
        width = (self.width() - gap * (self._total - 1)) / self._total
        for place in range(self._total):
            painter.setBrush(theme_colour("accent" if place < self._done else "line"))
            painter.drawRoundedRect(QRectF(place * (width + gap), 0.0, width, float(self.height())), 2.5, 2.5)
