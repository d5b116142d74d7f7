"""The pieces that every page is put together from, as the pictures in docs show them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.language import tr
from app.ui.buttons import IconButton, LinkButton, PrimaryButton, QuietButton, Segments
from app.ui.icons import scaled
from app.ui.page_header import PageHeader, WrapRow
from app.ui.scroll_column import ScrollColumn
from app.ui.texts import IconLabel, no_key, restyle, rule, text

__all__ = [
    "Badge",
    "Chip",
    "EmptyState",
    "FactRow",
    "IconButton",
    "IconLabel",
    "LinkButton",
    "PageHeader",
    "Pane",
    "PrimaryButton",
    "QuietButton",
    "SearchField",
    "Segments",
    "Strip",
    "WrapCheckBox",
    "WrapRow",
    "restyle",
    "rule",
    "text",
]

FACT_TITLE = 84
"""Width of the titles of facts, in pixels at the usual text size."""


class Pane(QFrame):
    """A paper-white area with a thin line around it; ``body`` is its column."""

    def __init__(self, title: str = "", margin: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(8)
        if title:
            self.body.addWidget(text(title, "pane_title", wrap=True))


class Badge(QLabel):
    """A word on a tint. ``tone``: ok, warn, bad, info or neutral; the word carries the meaning, never the tone alone."""

    def __init__(self, words: str, tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)
        self.setProperty("badge", True)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def show_tone(self, words: str, tone: str) -> None:
        """Change word and tone."""
        self.setText(words)
        self.setProperty("tone", tone)
        restyle(self)


class Chip(QFrame):
    """A condition that can be opened and taken away. Signals: ``opened``, ``removed``."""

    opened = Signal()
    removed = Signal()

    def __init__(self, words: str, *, removable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("chip", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4 if removable else 8, 0)
        row.setSpacing(0)
        self.button = QPushButton(no_key(words))
        self.button.setAccessibleName(tr("Filter {words}: change", words=words))
        self.button.clicked.connect(self.opened)
        row.addWidget(self.button)
        if removable:
            self.remove = IconButton("x", tr("Remove filter {words}", words=words), tone="info", size=13)
            self.remove.clicked.connect(self.removed)
            row.addWidget(self.remove)


class SearchField(QLineEdit):
    """A field to filter with: glass on the left, Esc empties it. Signal ``went_down``: the arrow down wants the list."""

    went_down = Signal()

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QToolButton):
            clear.setAccessibleName(tr("Empty the field"))
        self._glass = IconLabel("search", "soft", 16, self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the glass in the middle of the left edge."""
        super().resizeEvent(event)
        size = self._glass.sizeHint()
        self._glass.setGeometry(scaled(11), (self.height() - size.height()) // 2, size.width(), size.height())

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the glass at another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_glass"):
            self._make_room()

    def _make_room(self) -> None:
        self.setTextMargins(scaled(25), 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties a field that has words in it; the arrow down goes on to the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)


class FactRow(QWidget):
    """One line of facts: what it is, soft, and what it says."""

    def __init__(self, title: str, value: str, *, link: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._title = text(title, "soft", wrap=True)
        self._title.setFixedWidth(scaled(FACT_TITLE))
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        self.value: QLabel | LinkButton
        if link:
            self.value = LinkButton(value)
            self.value.setProperty("inline", True)
            row.addWidget(self.value, 0, Qt.AlignmentFlag.AlignTop)
            row.addStretch(1)
        else:
            self.value = text(value, wrap=True)
            self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row.addWidget(self.value, 1, Qt.AlignmentFlag.AlignTop)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the titles' column as wide as the text size asks."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_title"):
            self._title.setFixedWidth(scaled(FACT_TITLE))


class WrapCheckBox(QCheckBox):
    """A box to tick whose words go on in the next line where there is no room."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(no_key(words), parent)
        self._words = words
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        extra = super().sizeHint() - self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        lines = self._lines(width).count("\n") + 1
        return max(super().sizeHint().height() if lines == 1 else 0, self.fontMetrics().lineSpacing() * lines + max(0, extra.height()))

    def sizeHint(self) -> QSize:
        """All in one line."""
        hint, measures = super().sizeHint(), self.fontMetrics()
        beside = hint.width() - measures.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        wide = beside + measures.horizontalAdvance(self._words) + 2
        return QSize(wide, self.heightForWidth(self.width() if self.isVisible() else wide))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        measures = self.fontMetrics()
        beside = super().sizeHint().width() - measures.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        longest = max((measures.horizontalAdvance(word) for word in self._words.split()), default=0)
        return QSize(beside + longest + 2, measures.lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words where the line ends now."""
        super().resizeEvent(event)
        lines = no_key(self._lines(self.width()))
        if lines != self.text():
            self.setText(lines)

    def _lines(self, width: int) -> str:
        measures = self.fontMetrics()
        room = width - (super().sizeHint().width() - measures.size(Qt.TextFlag.TextShowMnemonic, self.text()).width())
        lines: list[str] = []
        for word in self._words.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and measures.horizontalAdvance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)


class EmptyState(QWidget):
    """What belongs here, and the first step; it scrolls where the window is small or the text large."""

    def __init__(self, icon_name: str, title: str, words: str, buttons: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        area = ScrollColumn((9, 9, 9, 9), 10)
        whole.addWidget(area)
        column = area.column
        column.addStretch(2)
        column.addWidget(IconLabel(icon_name, "faint", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        heading = text(title, "pane_title", wrap=True)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(heading)
        explanation = text(words, "soft", wrap=True)
        explanation.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        explanation.setMaximumWidth(scaled(380))
        explanation.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column.addLayout(_centred([explanation]))  # a widget with an alignment of its own is never given all its lines
        column.addLayout(_centred(buttons))
        column.addStretch(3)


def _centred(widgets: Sequence[QWidget]) -> QHBoxLayout:
    """Widgets beside each other, in the middle."""
    row = QHBoxLayout()
    row.addStretch()
    for widget in widgets:
        row.addWidget(widget, 1_000 if isinstance(widget, QLabel) else 0)
    row.addStretch()
    return row


class Strip(QFrame):
    """One quiet line that says what was done or what is wrong, with a step and a way to close it."""

    closed = Signal()
    pressed = Signal()

    def __init__(self, words: str, *, tone: str = "neutral", button: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)
        self.setProperty("tone", tone)
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(12)
        if icon_name:
            row.addWidget(IconLabel(icon_name, "soft" if tone == "neutral" else tone))
        self.label = text(words, wrap=True)
        row.addWidget(self.label, 1)
        if button:
            self.button = QuietButton(button)
            self.button.clicked.connect(self.pressed)
            row.addWidget(self.button)
        self.close_button = IconButton("x", tr("Close this message"))
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button)
