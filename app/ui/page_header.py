"""The head of a page, which folds where the window is narrow or the text large."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.icons import scaled
from app.ui.tables.flow import FlowLayout
from app.ui.texts import text

GAP = 12
LEAST_WORDS = 300
"""Pixels, at the usual text size, that title and subtitle keep, if they need them, before the buttons go below."""


class WrapRow(QWidget):
    """Widgets in a row that goes on in the next line where it ends."""

    def __init__(self, widgets: Sequence[QWidget] = (), spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, spacing)
        for widget in widgets:
            self.flow.addWidget(widget)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self.flow.addWidget(widget)


class PageHeader(QWidget):
    """Title and one line below it on the left, the page's buttons on the right, or below when there is no room."""

    def __init__(self, title: str, subtitle: str = "", buttons: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = text(title, "page_title", wrap=True)
        self.subtitle = text(subtitle, "soft", wrap=True)
        self._words = QWidget(self)
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        self._buttons = WrapRow(buttons, GAP, self)
        self._found: dict[int, tuple[QRect, QRect]] = {}

    def say(self, subtitle: str) -> None:
        """Show another line below the title."""
        self.subtitle.setText(subtitle)
        self._found.clear()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of words and buttons, beside or below each other."""
        words, buttons = self._places(width)
        return max(words.bottom(), buttons.bottom()) + 1

    def sizeHint(self) -> QSize:
        """All in one line."""
        wide = self._words.sizeHint().width() + GAP + self._buttons.sizeHint().width()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Every button can be seen, each in a line of its own if need be."""
        wide = max(scaled(160), self._buttons.minimumSizeHint().width())
        return QSize(wide, self._words.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place words and buttons."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Place them again when words or text size are others."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._found.clear()
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return done

    def _place(self) -> None:
        words, buttons = self._places(self.width())
        self._words.setGeometry(words)
        self._buttons.setGeometry(buttons)

    def _longest_line(self) -> int:
        self.title.ensurePolished()
        self.subtitle.ensurePolished()
        return max(label.fontMetrics().horizontalAdvance(label.text()) + 4 for label in (self.title, self.subtitle))

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Where both lie at this width; a page that is laid out asks for it a hundred times."""
        found = self._found.get(width)
        if found is None:
            found = self._found[width] = self._find_places(width)
        return found

    def _find_places(self, width: int) -> tuple[QRect, QRect]:
        wanted = self._buttons.sizeHint()
        beside = width - wanted.width() - GAP
        if wanted.width() and beside < min(scaled(LEAST_WORDS), self._longest_line()):
            words = QRect(0, 0, width, self._words.heightForWidth(width))
            return words, QRect(0, words.height() + GAP, width, self._buttons.heightForWidth(width))
        words = QRect(0, 0, beside, self._words.heightForWidth(beside))
        height = max(words.height(), wanted.height())
        words.moveTop((height - words.height()) // 2)
        return words, QRect(width - wanted.width(), (height - wanted.height()) // 2, wanted.width(), wanted.height())
