"""The table on screen: keyboard, selection, editing in place, clipboard."""

import sys
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFont, QHelpEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from app.language import tr
from app.ui.buttons import plain_tip
from app.ui.tables.chosen import ChosenRows
from app.ui.tables.columns import CellEdit
from app.ui.tables.delegate import CellDelegate
from app.ui.tables.header import TableHeader
from app.ui.tables.look import TableLook
from app.ui.tables.model import RecordsModel
from app.ui.tables.painting import CellPainter, Span


class RecordsView(QTableView):
    """Shows a model's rows; whole rows are selected, the current cell is the one that is edited, pasted at or filled from."""

    record_opened = Signal(str)
    current_changed = Signal(str)
    selection_changed = Signal(int)
    cells_edited = Signal(object)
    editing_started = Signal(str)
    menu_asked = Signal(QPoint)
    text_typed = Signal(str)
    first_painted = Signal()

    def __init__(self, model: RecordsModel, look: TableLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(_viewport())
        self._records = model
        self._painted, self._told = False, ""
        self.chosen = ChosenRows(self, model, lambda: self._tell_current(""))
        self._painter = CellPainter(model, look, self.font())
        self._delegate = CellDelegate(model, self)
        self._delegate.value_typed.connect(self._on_value_typed)
        self._delegate.editor_opened.connect(self._on_editor)
        self._delegate.editor_closed.connect(self._on_left, Qt.ConnectionType.QueuedConnection)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(TableHeader(model, self))
        self.setModel(model)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSelectionModel(QItemSelectionModel(model, header))  # with ours, heads ask every row whether it is selected
        self._set_behaviour()
        self.dress(look, self.font())
        model.about_to_show.connect(self._keep_place)
        model.shown_changed.connect(self._restore_place)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(tr("Table"))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @property
    def records(self) -> RecordsModel:
        """The rows."""
        return self._records

    def dress(self, look: TableLook, font: QFont) -> None:
        """Use these colours, this row height and this font."""
        self._painter.dress(look, font)
        header = self.verticalHeader()
        header.setMinimumSectionSize(look.row_height)
        header.setDefaultSectionSize(look.row_height)
        self.viewport().update()

    def current_id(self) -> str | None:
        """The record of the current row."""
        return self.chosen.current

    def selected_ids(self) -> list[str]:
        """The selected records from top to bottom."""
        return self.chosen.ids()

    def shown_columns(self) -> list[int]:
        """Numbers of the shown columns, from left to right."""
        header = self.horizontalHeader()
        visual = [header.logicalIndex(place) for place in range(header.count())]
        return [column for column in visual if not header.isSectionHidden(column)]

    def select_ids(self, identities: Iterable[str]) -> None:
        """Select these records, as far as they are shown, and go to the first."""
        rows = self._records.rows_of(identities)
        self.chosen.select(rows)
        if rows:
            first = self._records.index(rows[0], self._current_column())
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(first)

    def edit_current(self) -> None:
        """Type into the current cell."""
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Home and End go to the first and last row, letters go to the filter."""
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if opens and self.state() != QAbstractItemView.State.EditingState:
            identity = self.current_id()
            if identity is not None:
                self.record_opened.emit(identity)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._go_to_end(last=event.key() == Qt.Key.Key_End)
        elif _asks_for_menu(event):
            self.menu_asked.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
        elif event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Paste):
            event.ignore()
        elif event.text().isprintable() and event.text().strip() and _plain(event):
            self.text_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: typed letters go to the filter, which looks at every column."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu belongs to the page, which knows the actions."""
        self.menu_asked.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """The whole text as a tooltip where a cell cuts it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            if index.isValid() and self._painter.wanted_width(index.row(), index.column()) > self.columnWidth(index.column()):
                QToolTip.showText(event.globalPos(), plain_tip(self._records.text(index.row(), index.column()), wrap=True), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells that need it, all in one go; the first time that there are rows, say so."""
        rows = self._spans_of(self.verticalHeader(), event.rect().top(), event.rect().bottom())
        columns = self._spans_of(self.horizontalHeader(), event.rect().left(), event.rect().right())
        with QPainter(self.viewport()) as painter:
            chosen = self.chosen.among(row for row, _, _ in rows)
            self._painter.paint(painter, rows, columns, chosen)
            current = self.currentIndex()
            if current.isValid() and self.hasFocus():
                self._painter.paint_focus(painter, self.visualRect(current), selected=current.row() in chosen)
        if rows and not self._painted:
            self._painted = True
            self.first_painted.emit()

    def sizeHintForColumn(self, column: int) -> int:
        """What the rows in sight take, when the edge of a column's head is double-clicked."""
        rows = self._spans_of(self.verticalHeader(), 0, self.viewport().height())
        return max((self._painter.wanted_width(row, column) for row, _, _ in rows), default=-1)

    def selectionCommand(self, index: QModelIndex, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:  # type: ignore[override]
        """As usual, but moving sideways within selected rows leaves them selected."""
        sideways = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if sideways and self.selectionModel().isRowSelected(index.row(), QModelIndex()):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def _spans_of(self, header: QHeaderView, first: int, last: int) -> list[Span]:
        """Rows or columns between two places on the viewport."""
        spans: list[Span] = []
        visual = max(0, header.visualIndexAt(max(0, first)))
        if header.visualIndexAt(max(0, first)) < 0:
            return spans
        for place in range(visual, header.count()):
            number = header.logicalIndex(place)
            start = header.sectionViewportPosition(number)
            if start > last:
                break
            if not header.isSectionHidden(number):
                spans.append((number, start, header.sectionSize(number)))
        return spans

    def _go_to_end(self, last: bool) -> None:
        count = self._records.rowCount()
        if count:
            self.setCurrentIndex(self._records.index(count - 1 if last else 0, self._current_column()))

    def _current_column(self) -> int:
        index = self.currentIndex()
        return index.column() if index.isValid() else next(iter(self.shown_columns()), 0)

    def _on_value_typed(self, identity: str, column: int, value: object) -> None:
        name = self._records.columns[column].name
        self.cells_edited.emit([CellEdit(identity, name, value if isinstance(value, str | int) else None)])

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._tell_current(self._records.id_at(current.row()) if current.isValid() else "")

    def _tell_current(self, identity: str) -> None:
        """Say that another record is current; not that the same one is so again, after rows came or went."""
        if identity != self._told:
            self._told = identity
            self.current_changed.emit(identity)

    def _on_selection(self) -> None:
        """A screen reader chooses a row without going to it; whoever has chosen one is there."""
        self.selection_changed.emit(self.chosen.count())
        if QAccessible.isActive() and self.chosen.count() == 1:
            (row,) = self.chosen.rows()
            if row != self.currentIndex().row():
                there = self._records.index(row, self._current_column())
                self.selectionModel().setCurrentIndex(there, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _on_editor(self, identity: str) -> None:
        self._records.arrivals.stand_still(still=True)
        self.editing_started.emit(identity)

    def _on_left(self) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            self._records.arrivals.stand_still(still=False)

    def _keep_place(self) -> None:
        self.chosen.keep_place(self._current_column())

    def _restore_place(self, complete: bool) -> None:
        if complete and self.chosen.restore_place():
            self.selection_changed.emit(self.chosen.count())


def _viewport() -> QWidget:
    """The ground of the rows as Qt would make it; made here, Python knows it and need not look for what class it is."""
    made = QWidget()
    made.setObjectName("qt_scrollarea_viewport")
    made.setBackgroundRole(QPalette.ColorRole.Base)
    made.setAutoFillBackground(True)
    return made


def _plain(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier
    return not event.modifiers() & (held.ControlModifier | held.AltModifier | held.MetaModifier)


def _asks_for_menu(event: QKeyEvent) -> bool:
    """Shift F10, for keyboards without a menu key. On Windows the system itself asks for the menu then."""
    return sys.platform != "win32" and event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
