"""A title that opens what it names, and wraps where there is no room for it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui.widgets import text


class TitleButton(QPushButton):
    """Looks like a strong line of text; a click, Enter or Space opens it."""

    def __init__(self, words: str, run: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("flat", True)
        self.setAutoDefault(True)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        label = text(words, "strong", wrap=True)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 0, 2, 0)
        self._row.addWidget(label)
        self.words = words
        self.clicked.connect(lambda _checked=False: run())

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the words need at a width."""
        return self._row.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """What the words need."""
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """What the words need when they wrap."""
        return self._row.totalMinimumSize()
