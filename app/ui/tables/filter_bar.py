"""The bar above a table: typed filter, chips, saved views, columns."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLineEdit, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from app.ui.tables.chips import FilterChip, chip_style
from app.ui.tables.column_chooser import ColumnChooser
from app.ui.tables.condition_editor import ConditionEditor
from app.ui.tables.control import TableControl
from app.ui.tables.flow import FlowLayout
from app.ui.tables.look import TableLook
from app.ui.tables.query import Condition

_SEARCH_WIDTH = 250


class FilterBar(QWidget):
    """Shows and changes what a ``TableControl`` asks for."""

    left_downwards = Signal()
    """The person wants to go on from the filter into the list."""

    def __init__(self, control: TableControl, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self.search = QLineEdit(self)
        self.search.setObjectName("searchField")
        self.search.setPlaceholderText(placeholder)
        self.search.setAccessibleName(placeholder)
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(_SEARCH_WIDTH)
        self.search.textChanged.connect(control.set_text)
        self.search.installEventFilter(self)
        self._beside = QHBoxLayout()
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self._add = self._link("Filter", "Add a filter on one column")
        self._save = self._link("Save this view", "Remember filter, sorting and columns under a name")
        self._views = self._link("Views", "Show a saved view")
        self._columns = QToolButton(self)
        self._columns.setObjectName("iconButton")
        self._columns.setToolTip("Choose columns")
        self._columns.setAccessibleName("Choose columns")
        self._arrange()
        self._add.clicked.connect(lambda: self._edit_condition(None))
        self._save.clicked.connect(self._save_view)
        self._views.clicked.connect(self._offer_views)
        self._columns.clicked.connect(self._choose_columns)
        control.filter_changed.connect(self._show)
        control.views_changed.connect(self._show)
        self._show()

    def add_beside(self, widget: QWidget) -> None:
        """Put a widget between the typed filter and the chips."""
        self._beside.addWidget(widget)

    def dress(self, look: TableLook, search_icon: QIcon, columns_icon: QIcon) -> None:
        """Colours and icons."""
        self.setStyleSheet(chip_style(look))
        for action in self.search.actions():
            if action.objectName() == "lead":
                self.search.removeAction(action)
        lead = self.search.addAction(search_icon, QLineEdit.ActionPosition.LeadingPosition)
        lead.setObjectName("lead")
        self._columns.setIcon(columns_icon)
        self._columns.setIconSize(QSize(18, 18))

    def take_typed(self, text: str) -> None:
        """Letters typed in the list belong here."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.end(False)
        self.search.insert(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go to the list, Esc empties the field."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left_downwards.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
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
        row.addWidget(self._chips, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._columns, 0, Qt.AlignmentFlag.AlignVCenter)

    def _link(self, words: str, what: str) -> QPushButton:
        button = QPushButton(words, self._chips)
        button.setObjectName("linkButton")
        button.setToolTip(what)
        return button

    def _show(self) -> None:
        """Make the chips anew."""
        view = self._control.current
        if self.search.text() != view.text:
            self.search.setText(view.text)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, FilterChip):
                widget.hide()
                widget.deleteLater()
        columns = {column.name: column for column in self._control.records.columns}
        for number, condition in enumerate(view.conditions):
            chip = FilterChip(condition.words(columns[condition.column]), number, self._chips)
            chip.changed.connect(self._edit_condition)
            chip.removed.connect(self._remove_condition)
            self._flow.addWidget(chip)
            chip.show()
        filtered = bool(view.conditions or view.text)
        self._save.setVisible(filtered)
        self._views.setVisible(bool(self._control.saved_views()))
        for button in (self._add, self._save, self._views):
            self._flow.addWidget(button)

    def _edit_condition(self, number: int | None) -> None:
        conditions = self._control.conditions
        current = None if number is None else conditions[number]
        editor = ConditionEditor(self._control.records.snapshot, self, current)
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
        name, agreed = QInputDialog.getText(self, "Save this view", "Name of the view")
        if agreed and name.strip():
            self._control.save_view(name.strip())

    def _offer_views(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        views = self._control.saved_views()
        for name, view in views.items():
            menu.addAction(name.replace("&", "&&")).triggered.connect(lambda _=False, chosen=view: self._control.show_view(chosen))
        forget = menu.addMenu("Forget a view")
        for name in views:
            forget.addAction(name.replace("&", "&&")).triggered.connect(lambda _=False, gone=name: self._control.forget_view(gone))
        menu.popup(self._below(self._views))

    def _choose_columns(self) -> None:
        chooser = ColumnChooser(self._control.records.columns, self._control.header.read_layout(), self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.layout_chosen.connect(self._control.set_layout)
        chooser.adjustSize()
        corner = self._below(self._columns) + QPoint(self._columns.width() - chooser.width(), 0)
        chooser.move(corner)
        chooser.show()

    def _below(self, widget: QWidget) -> QPoint:
        return widget.mapToGlobal(QPoint(0, widget.height() + 4))
