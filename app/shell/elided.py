"""Words that are shortened with "…" where there is no room, instead of pushing everything else out of the window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from app.ui.buttons import plain_tip

_LEAST_LETTERS = 6


class ElidedLabel(QLabel):
    """One line of plain text. All of it is in the tooltip and for a screen reader."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(
            min(self.sizeHint().width(), self.fontMetrics().averageCharWidth() * _LEAST_LETTERS), super().minimumSizeHint().height()
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if shown == self.text() else plain_tip(self.text()))
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), int(self.alignment()), shown)


class ElidedButton(QToolButton):
    """A button with an icon and one line of words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Show ``words``, or their beginning."""
        if words == self._words:
            return
        self._words = words
        self.updateGeometry()
        self._shorten()

    def words(self) -> str:
        """All of the words."""
        return self._words

    def sizeHint(self) -> QSize:
        """Room for all the words."""
        return QSize(self.fontMetrics().horizontalAdvance(f" {self._words}") + self._beside(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        few = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS + self._beside()
        return QSize(min(few, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for now."""
        super().resizeEvent(event)
        self._shorten()

    def _beside(self) -> int:
        return self.iconSize().width() + 22

    def _shorten(self) -> None:
        room = max(self.width(), self.minimumSizeHint().width()) - self._beside() + 2
        shown = self.fontMetrics().elidedText(f" {self._words}", Qt.TextElideMode.ElideRight, room)
        shown = shown.replace("&", "&&")  # else it marks the letter of a key
        if shown != self.text():
            self.setText(shown)
