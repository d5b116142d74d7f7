"""The field that Markdown is written in: lists go on by themselves, keys for bold and the rest, pictures by paste and drop."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.language import tr
from app.professional_development.page.handout import editing
from app.professional_development.page.handout.editing import Edit
from app.professional_development.page.handout.highlighter import MarkdownHighlighter

Change = Callable[[str, int, int], Edit]

KEYS: Final[Mapping[str, Change]] = MappingProxyType(
    {
        "Ctrl+B": lambda text, start, end: editing.wrapped(text, start, end, "**"),
        "Ctrl+I": lambda text, start, end: editing.wrapped(text, start, end, "*"),
        "Ctrl+1": partial(editing.headed, level=1),
        "Ctrl+2": partial(editing.headed, level=2),
        "Ctrl+3": partial(editing.headed, level=3),
        "Ctrl+Shift+8": partial(editing.listed, marker=editing.BULLET),
        "Ctrl+Shift+7": partial(editing.listed, marker=editing.NUMBER),
        "Ctrl+Shift+9": partial(editing.listed, marker=editing.TICK),
    }
)


class MarkdownEdit(QPlainTextEdit):
    """Signal ``pictures_given`` with the QMimeData of a paste or drop that holds pictures."""

    pictures_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Handout in Markdown"))
        self.setPlaceholderText(tr("# Title\n\nWrite the handout here. The page beside it is the page that prints."))
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.highlighter = MarkdownHighlighter(self.document())
        self._keys = {QKeySequence(keys): change for keys, change in KEYS.items()}

    def change(self, change: Change) -> None:
        """Do one edit to what is selected; one undo takes it back."""
        text = self.toPlainText()
        cursor = self.textCursor()
        start, end = _letters(text, cursor.selectionStart()), _letters(text, cursor.selectionEnd())
        self._apply(change(text, start, end), text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on with a list; keys for bold and the rest."""
        keys = QKeySequence(event.keyCombination())
        if keys in self._keys:
            self.change(self._keys[keys])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and self._go_on():
            pass
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes deeper in a list, and elsewhere to the next field, so that nobody is caught here."""
        return self._indent(back=not following) or super().focusNextPrevChild(following)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, and pictures as files or as they are."""
        return source.hasImage() or _names_files(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words go in as plain text; pictures are given away."""
        if _names_files(source) or (source.hasImage() and not source.hasText()):
            self.pictures_given.emit(source)
        elif source.hasText():
            self.insertPlainText(source.text())

    def changeEvent(self, event: QEvent) -> None:
        """New colours with a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "highlighter"):
            self.highlighter.take_colours()

    def _go_on(self) -> bool:
        cursor = self.textCursor()
        if cursor.hasSelection():
            return False
        text = self.toPlainText()
        edit = editing.continued(text, _letters(text, cursor.position()))
        if edit is not None:
            self._apply(edit, text)
        return edit is not None

    def _indent(self, *, back: bool) -> bool:
        text = self.toPlainText()
        cursor = self.textCursor()
        edit = editing.indented(text, _letters(text, cursor.selectionStart()), _letters(text, cursor.selectionEnd()), back=back)
        if edit is not None:
            self._apply(edit, text)
        return edit is not None

    def _apply(self, edit: Edit, text: str) -> None:
        after = text[: edit.start] + edit.text + text[edit.end :]
        cursor = self.textCursor()
        cursor.setPosition(_units(text, edit.start))
        cursor.setPosition(_units(text, edit.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(edit.text)
        cursor.setPosition(_units(after, edit.first))
        cursor.setPosition(_units(after, edit.last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()


def _names_files(mime: QMimeData) -> bool:
    return any(url.isLocalFile() for url in mime.urls())


def _units(text: str, letters: int) -> int:
    """Qt counts UTF-16 units."""
    return letters if text.isascii() else len(text[:letters].encode("utf-16-le", "surrogatepass")) // 2


def _letters(text: str, units: int) -> int:
    return units if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass"))
