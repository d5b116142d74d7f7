"""The bar above a table: typed filter, chips, saved views, columns."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from app.language import tr
from app.late import late
from app.ui.focus import walk_in_order
from app.ui.speech import speak
from app.ui.tables.control import TableControl
from app.ui.tables.flow import FlowLayout
from app.ui.tables.query import Condition
from app.ui.texts import no_key
from app.ui.widgets import Chip, IconButton, LinkButton, SearchField

if TYPE_CHECKING:
    from app.ui.tables import column_chooser, column_menu, condition_editor, naming
else:
    column_chooser = late("app.ui.tables.column_chooser")
    column_menu = late("app.ui.tables.column_menu")
    condition_editor = late("app.ui.tables.condition_editor")
    naming = late("app.ui.tables.naming")

_SEARCH_WIDTH = 208


class FilterBar(QWidget):
    """Shows and changes what a ``TableControl`` asks for."""

    left_downwards = Signal()
    """The person wants to go on from the filter into the list."""

    def __init__(self, control: TableControl, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._list: QWidget | None = None
        self.search = SearchField(placeholder, placeholder, self)
        self.search.setMinimumWidth(_SEARCH_WIDTH)
        self.search.setMaximumWidth(2 * _SEARCH_WIDTH)
        self.search.textChanged.connect(control.set_text)
        self.search.installEventFilter(self)
        self._beside = QHBoxLayout()
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self._add = IconButton("filter", tr("Add a filter on one column"), parent=self._chips)
        self._save = self._link(tr("Save this view"), tr("Remember filter, sorting and columns under a name"))
        self._views = self._link(tr("Views"), tr("Show a saved view"))
        self._columns = IconButton("columns-3", tr("Choose columns"), parent=self)
        self._arrange()
        self._add.clicked.connect(lambda: self._edit_condition(None))
        self._save.clicked.connect(self._save_view)
        self._views.clicked.connect(self._offer_views)
        self._columns.clicked.connect(self._choose_columns)
        control.header.menu_asked.connect(self._offer_column_menu)
        control.filter_changed.connect(self._show)
        control.views_changed.connect(self._show)
        control.answered.connect(self._say_count)
        self._show()

    def add_beside(self, widget: QWidget) -> None:
        """Put a widget between the typed filter and the chips."""
        if widget.hasHeightForWidth():  # with an alignment of its own it is never given all its lines
            self._beside.addWidget(widget)
        else:
            self._beside.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def lead_to(self, view: QWidget) -> None:
        """Tab goes on from the bar to ``view``."""
        self._list = view

    def showEvent(self, event: QShowEvent) -> None:
        """By now everything is in its place, in whatever order it was made."""
        super().showEvent(event)
        self._order()

    def take_typed(self, text: str) -> None:
        """Letters typed in the list belong here."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.end(False)
        self.search.insert(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go to the list."""
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in keys
        if watched is self.search and pressed:
            self.left_downwards.emit()
            return True
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        self._chips.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._beside.setSpacing(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._beside)
        row.addWidget(self._chips, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._columns, 0, Qt.AlignmentFlag.AlignTop)

    def _link(self, words: str, what: str) -> LinkButton:
        button = LinkButton(words, parent=self._chips)
        button.setToolTip(what)
        return button

    def _show(self) -> None:
        """Make the chips anew."""
        view = self._control.current
        if self.search.text() != view.text:
            self.search.setText(view.text)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, Chip):
                widget.hide()
                widget.deleteLater()
        columns = {column.name: column for column in self._control.records.columns}
        for number, condition in enumerate(view.conditions):
            chip = Chip(condition.words(columns[condition.column]), parent=self._chips)
            chip.opened.connect(partial(self._edit_condition, number))
            chip.removed.connect(partial(self._remove_condition, number))
            self._flow.addWidget(chip)
            chip.show()
        filtered = bool(view.conditions or view.text)
        self._save.setVisible(filtered)
        self._views.setVisible(bool(self._control.saved_views()))
        for button in (self._save, self._views, self._add):
            self._flow.addWidget(button)
        self._flow.invalidate()
        self.updateGeometry()
        if self.isVisible():
            self._order()

    def _order(self) -> None:
        """Tab walks as the eye reads."""
        stops: list[QWidget] = [self.search]
        for layout in (self._beside, self._flow):
            for place in range(layout.count()):
                item = layout.itemAt(place)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    stops += [widget] if isinstance(widget, QAbstractButton) else widget.findChildren(QAbstractButton)
        walk_in_order([*stops, self._columns, *([self._list] if self._list is not None else [])])

    def _say_count(self, shown: int, of: int) -> None:
        """Whoever types cannot hear how much is left."""
        if self.search.hasFocus():
            speak(self.search, tr("{shown:,} of {all:,}", shown=shown, all=of))

    def _edit_condition(self, number: int | None) -> None:
        conditions = self._control.conditions
        current = None if number is None else conditions[number]
        editor = condition_editor.ConditionEditor(self._control.records.snapshot, self, current)
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.condition_made.connect(lambda made: self._set_condition(number, made))
        editor.adjustSize()
        editor.move(self._below(self._chips))
        editor.show()

    def _set_condition(self, number: int | None, made: Condition) -> None:
        conditions = list(self._control.conditions)
        if number is None:
            conditions.append(made)
        else:
            conditions[number] = made
        self._control.set_conditions(conditions)

    def _remove_condition(self, number: int) -> None:
        conditions = list(self._control.conditions)
        del conditions[number]
        self._control.set_conditions(conditions)
        self.search.setFocus()

    def _save_view(self) -> None:
        asker = naming.NameAsker(tr("Name of the view"), tr("Save"), self)
        asker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asker.named.connect(self._control.save_view)
        asker.adjustSize()
        asker.move(self._below(self._save))
        asker.show()

    def _offer_views(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        views = self._control.saved_views()
        for name, view in views.items():
            menu.addAction(no_key(name)).triggered.connect(lambda _=False, chosen=view: self._control.show_view(chosen))
        forget = menu.addMenu(tr("Forget a view"))
        for name in views:
            forget.addAction(no_key(name)).triggered.connect(lambda _=False, gone=name: self._control.forget_view(gone))
        menu.popup(self._below(self._views))

    def _offer_column_menu(self, place: QPoint, column: int) -> None:
        column_menu.ColumnMenu(self._control, column, self._choose_columns, self).popup(place)

    def _choose_columns(self) -> None:
        chooser = column_chooser.ColumnChooser(self._control.records.columns, self._control.header.read_layout(), self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.layout_chosen.connect(self._control.set_layout)
        chooser.adjustSize()
        corner = self._below(self._columns) + QPoint(self._columns.width() - chooser.width(), 0)
        chooser.move(corner)
        chooser.show()

    def _below(self, widget: QWidget) -> QPoint:
        return widget.mapToGlobal(QPoint(0, widget.height() + 4))
