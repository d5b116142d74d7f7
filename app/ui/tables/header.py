"""The head of a table: titles, sorting by click, dragging, widths."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from app.language import tr
from app.ui.tables.layout import ColumnLayout
from app.ui.tables.model import RecordsModel

_MINIMUM_WIDTH = 48


class TableHeader(QHeaderView):
    """Says what a person did with the columns; the order and widths are read and set as a ``ColumnLayout``."""

    sort_asked = Signal(int)
    layout_changed = Signal()
    menu_asked = Signal(QPoint, int)

    def __init__(self, model: RecordsModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._records = model
        self._scale = 1.0
        self._widths: dict[str, int] = {}
        self._setting = False
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(_MINIMUM_WIDTH)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(tr("Columns"))
        self.sectionClicked.connect(self.sort_asked)
        self.sectionMoved.connect(self._on_moved)
        self.sectionResized.connect(self._on_resized)

    def set_scale(self, scale: float, height: int) -> None:
        """``scale`` 1.0 = widths as the columns say, 2.0 = for text twice as large; ``height`` in pixels."""
        if (scale, height) == (self._scale, self.height()):
            return
        now = self.read_layout()
        self._scale = scale
        self.setFixedHeight(height)
        self.apply_layout(now)

    def read_layout(self) -> ColumnLayout:
        """What is shown now; widths are those that a person gave."""
        columns = self._records.columns
        places = [self.logicalIndex(place) for place in range(self.count())]
        shown = [columns[column].name for column in places if 0 <= column < len(columns) and not self.isSectionHidden(column)]
        return ColumnLayout(tuple(shown), dict(self._widths))

    def apply_layout(self, layout: ColumnLayout) -> None:
        """Show these columns in this order; unknown ones are passed over."""
        self._setting = True
        columns = self._records.columns
        layout = layout.known(columns)
        self._widths = dict(layout.widths)
        numbers = {column.name: number for number, column in enumerate(columns)}
        for place, name in enumerate(layout.shown):
            self.moveSection(self.visualIndex(numbers[name]), place)
        for number, column in enumerate(columns):
            self.setSectionHidden(number, column.name not in layout.shown)
            if column.name in layout.shown:
                width = layout.widths.get(column.name, column.width)
                self.resizeSection(number, max(_MINIMUM_WIDTH, round(width * self._scale)))
        self._setting = False

    def widen(self, column: int, by: float) -> None:
        """Make a column so many pixels (at the usual text size) wider, or narrower; what is remembered is as if it was pulled."""
        width = max(_MINIMUM_WIDTH / self._scale, self.sectionSize(column) / self._scale + by)
        self._widths[self._records.columns[column].name] = round(width)
        self.resizeSection(column, round(width * self._scale))
        self.layout_changed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is the table's."""
        self.menu_asked.emit(event.globalPos(), self.logicalIndexAt(event.pos()))

    def _on_moved(self, *_what: int) -> None:
        if not self._setting:
            self.layout_changed.emit()

    def _on_resized(self, section: int, _before: int, width: int) -> None:
        """A person pulled at a column's edge; what Qt does by itself (the last column fills up) is not remembered."""
        last = max((self.visualIndex(one) for one in range(self.count()) if not self.isSectionHidden(one)), default=-1)
        if not self._setting and width > 0 and self.visualIndex(section) != last and self._pulled():
            self._widths[self._records.columns[section].name] = round(width / self._scale)
            self.layout_changed.emit()

    def _pulled(self) -> bool:
        return self.cursor().shape() == Qt.CursorShape.SplitHCursor
