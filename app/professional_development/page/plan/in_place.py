"""Text that is read like a label and typed into where it stands."""

import math

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from app.ui.widgets import restyle

_MARGIN = 2


class InPlaceText(QTextEdit):
    """As high as its words. ``settled`` when a person leaves it with other words than before; ``typed`` at each key.

    Enter settles a text of one line, Ctrl Enter any; Esc brings the old words back.
    """

    settled = Signal(str)
    typed = Signal(str)

    def __init__(self, name: str, hint: str = "", *, one_line: bool = False, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_line = one_line
        self._kept = ""
        self._filling = self._typed = False
        self.setProperty("in_place", True)
        if role:
            self.setProperty("role", role)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self.textChanged.connect(self._on_text)

    @property
    def value(self) -> str:
        """What stands in it, without blanks around it; one line has no line breaks."""
        words = self.toPlainText().strip()
        return " ".join(words.split()) if self._one_line else words

    @property
    def kept(self) -> str:
        """What stands on the disk, as far as it is known here."""
        return self._kept

    @property
    def typed_into(self) -> bool:
        """Whether a person has typed words that are not kept yet, also when another window is in front now."""
        return self.dirty and self._typed

    @property
    def dirty(self) -> bool:
        """Whether other words stand in it than are kept."""
        return self.value != self._kept

    def put(self, words: str) -> None:
        """Show what is kept; words that are being typed stay."""
        was_dirty = self.typed_into
        self._kept = words
        if not was_dirty and self.value != words:
            self._show(words)

    def put_draft(self, words: str) -> None:
        """Show words that were typed and not kept yet."""
        self._show(words)
        self._typed = True

    def settle(self) -> None:
        """Say what was typed, if it is other than before."""
        if self.dirty:
            self._kept = self.value
            self._typed = False
            self.settled.emit(self._kept)

    def show_wrong(self, sentence: str) -> None:
        """Mark it, and tell a screen reader why; "" takes the mark away."""
        self.setProperty("wrong", bool(sentence))
        self.setToolTip(sentence)
        self.setAccessibleDescription(sentence)
        restyle(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter settles, Esc brings back."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and (self._one_line or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.settle()
        elif event.key() == Qt.Key.Key_Escape and self.dirty:
            self._show(self._kept)
            self.typed.emit(self._kept)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves it has said it; a menu or another window is no leaving."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap elsewhere: another height."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size: another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        """As high as its words."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Some letters wide, as high as its words."""
        return QSize(60, self._height())

    def _height(self) -> int:
        frame = self.height() - self.viewport().height() if self.isVisible() else 2
        least = self.fontMetrics().lineSpacing() + 2 * _MARGIN
        return max(math.ceil(self.document().size().height()), least) + max(frame, 2)

    def _fit(self) -> None:
        height = self._height()
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()

    def _show(self, words: str) -> None:
        self._filling = True
        self.setPlainText(words)
        self._filling = self._typed = False

    def _on_text(self) -> None:
        if not self._filling:
            self._typed = True
            self.typed.emit(self.value)
