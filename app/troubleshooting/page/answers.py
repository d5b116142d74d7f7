"""Big answers with their keys, and the bar that shows how far a run is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.language import tr
from app.ui.icons import scaled, theme_colour
from app.ui.widgets import IconLabel, text

MOST_SEGMENTS = 14
LEAST_HEIGHT = 74


class AnswerButton(QPushButton):
    """One of the two answers: an icon, words that wrap, and the key that gives it. ``kind`` is yes or no."""

    def __init__(self, kind: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("answer", kind)
        self.setAutoDefault(True)
        self.setAccessibleName(tr("Yes") if kind == "yes" else tr("No"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        yes = kind == "yes"
        self._words = text("", "answer", wrap=True)
        self._key = text(key, "key")
        self._key.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 12, 12, 12)
        self._row.setSpacing(10)
        self._row.addWidget(IconLabel("check" if yes else "x", "accent" if yes else "ink", 20))
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._key)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, words: str) -> None:
        """Show these words."""
        self._words.setText(words)
        self.setAccessibleName(f"{words} ({self._key.text()})")

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the words need at a width."""
        return max(scaled(LEAST_HEIGHT), self._row.totalHeightForWidth(width))

    def sizeHint(self) -> QSize:
        """As wide as half a card."""
        return QSize(scaled(170), self.heightForWidth(scaled(170)))

    def minimumSizeHint(self) -> QSize:
        """The icon, a word and the key."""
        return QSize(scaled(130), scaled(LEAST_HEIGHT))


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
        self.setAccessibleName(tr("{done} of at most {total} questions answered", done=self._done, total=self._total))
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(scaled(200), scaled(5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Equal pieces with gaps; those behind in the accent."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            gap = 6.0
            width = (self.width() - gap * (self._total - 1)) / self._total
            for place in range(self._total):
                painter.setBrush(theme_colour("accent" if place < self._done else "line"))
                painter.drawRoundedRect(QRectF(place * (width + gap), 0.0, width, float(self.height())), 2.5, 2.5)
