"""How a cell is typed into."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.language import tr
from app.ui.suggestions import Suggestions
from app.ui.tables.columns import Cell
from app.ui.tables.model import RecordsModel

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Refuses what a column can't read, with the reason beside the cell."""

    value_typed = Signal(str, int, object)
    """Record id, column number and new value of a cell."""
    editor_opened = Signal(str)
    """A cell of this record is being typed into."""
    editor_closed = Signal()

    def __init__(self, model: RecordsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._complaint: QLabel | None = None
        self._open: QLineEdit | None = None

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line to type in, which offers the column's choices."""
        column = self._model.columns[index.column()]
        editor = QLineEdit(parent)
        editor.setObjectName("cellEditor")
        editor.setAccessibleName(tr("{title} of {text}", title=column.title, text=self._model.text(index.row(), 0)))
        choices = list(column.choices())
        if choices:
            editor.setCompleter(Suggestions(choices, editor))
        editor.textEdited.connect(self._hush)
        editor.destroyed.connect(self._on_closed)
        self._open = editor
        self.editor_opened.emit(self._model.id_at(index.row()))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The text of the cell, selected, so that typing replaces it."""
        text = self._model.typed(index.row(), index.column())
        if isinstance(editor, QLineEdit) and not editor.isModified() and editor.text() != text:
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        """Tell what was typed, where it is something new; only called when it can be read."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            value, problem = self._read(editor, index.column())
            if not problem and value != self._model.value(index.row(), index.column()):
                self.value_typed.emit(self._model.id_at(index.row()), index.column(), value)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """The cell is left."""
        super().destroyEditor(editor, index)
        self._on_closed(editor)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keys that would leave a cell stay in it while its text can't be read."""
        if isinstance(editor, QLineEdit) and self._leaves(event) and editor.isModified():
            view = self.parent()
            index = view.currentIndex() if isinstance(view, QAbstractItemView) else QModelIndex()
            _value, problem = self._read(editor, index.column()) if index.isValid() else (None, "")
            if problem:
                self._complain(editor, problem)
                return True
        return super().eventFilter(editor, event)

    def _leaves(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            return event.type() == QEvent.Type.KeyPress and event.key() in keys
        popped_up = isinstance(event, QFocusEvent) and event.reason() == Qt.FocusReason.PopupFocusReason
        return event.type() == QEvent.Type.FocusOut and not popped_up

    def _read(self, editor: QLineEdit, column: int) -> tuple[Cell, str]:
        read = self._model.columns[column].read
        if read is None:
            return None, tr("This cell can't be changed here.")
        try:
            return read(editor.text()), ""
        except ValueError as problem:
            return None, str(problem)

    def _complain(self, editor: QLineEdit, sentence: str) -> None:
        self._hush()
        parent = editor.parentWidget()
        note = QLabel(sentence, parent)
        note.setObjectName("cellComplaint")
        note.setProperty("badge", True)
        note.setProperty("tone", "bad")
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        note.setAccessibleName(sentence)
        note.setFixedWidth(max(220, min(320, editor.width() * 2)))
        note.adjustSize()
        below = editor.geometry().bottomLeft() + QPoint(0, 4)
        if parent is not None:
            if below.y() + note.height() > parent.height():
                below.setY(editor.geometry().top() - note.height() - 4)
            below.setX(max(0, min(below.x(), parent.width() - note.width())))
        note.move(below)
        note.show()
        editor.setProperty("problem", sentence)
        editor.setAccessibleDescription(sentence)
        self._complaint = note

    def _on_closed(self, editor: QObject | None = None) -> None:
        self._hush()
        if editor is None or editor is self._open:
            self._open = None
            self.editor_closed.emit()

    def _hush(self) -> None:
        note, self._complaint = self._complaint, None
        if note is not None:
            note.hide()
            note.deleteLater()
