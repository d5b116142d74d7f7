"""The field in the top bar that finds anything; it only types, ``finding.py`` knows where to look."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy

from app.language import marked, tr
from app.shell.tint import tinted_picture
from app.ui.theme import ThemeState

_HINT = marked("Find a tag, serial, room, person or action")
_NEW_LOOK = (QEvent.Type.LayoutRequest, QEvent.Type.StyleChange, QEvent.Type.FontChange)
"""After these a part may need more room than it has."""


class FindField(QLineEdit):
    """A search field with a magnifier and the hint "Ctrl K"; arrows, Enter and Esc go to the list of results."""

    moved = Signal(int)
    """Up (-1) or down (1) in the results."""
    taken = Signal()
    """Enter: the marked result is wanted."""
    left = Signal()
    """Esc, or the focus went elsewhere: the results may go."""

    def __init__(self, theme: ThemeState) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("findField")
        self.setPlaceholderText(tr(_HINT))
        self.setAccessibleName(tr("Find anything"))
        self.setMinimumWidth(180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._glass = QLabel(self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._keys = QLabel(tr("Ctrl K"), self)
        self._keys.setObjectName("keyHint")
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(self._place_parts)
        self.installEventFilter(self)
        self.paint_icons()

    def paint_icons(self) -> None:
        """Tint the magnifier as the theme is now."""
        self._glass.setPixmap(tinted_picture(self._theme, "search", "faint", 16))
        self._glass.adjustSize()
        self.setMaximumWidth(self._theme.pixels(520))

    def sizeHint(self) -> QSize:
        """As wide as in the design, if there is room."""
        return QSize(520, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep magnifier and hint in their places."""
        super().resizeEvent(event)
        self._place_parts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that mean the list, not the text."""
        if watched is self and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._list_key(Qt.Key(event.key()))
        if watched is self and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        if watched is self and event.type() in _NEW_LOOK:
            self._place_parts()
        return False

    def _list_key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            return False
        return True

    def _place_parts(self) -> None:
        self._glass.move(self._theme.pixels(13), (self.height() - self._glass.height()) // 2)
        self._keys.adjustSize()
        self._keys.move(self.width() - self._keys.width() - 12, (self.height() - self._keys.height()) // 2)
        self._keys.setVisible(not self.text() and self.width() > 320)
