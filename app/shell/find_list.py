"""The list below the find field: results by group, the marked one runs on Enter or a click."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.language import tr
from app.shell.finding import Found
from app.shell.tint import tinted_picture
from app.ui.speech import speak
from app.ui.theme import ThemeState

Index = QModelIndex | QPersistentModelIndex

_HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
_SHOWN_AT_MOST = 12


class FoundModel(QAbstractListModel):
    """Headings (text) and results (``Found``) in the order they are shown."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str | Found] = []

    def show(self, found: Sequence[Found]) -> None:
        """Replace all lines; a heading goes before the first result of each group."""
        self.beginResetModel()
        self._lines = []
        for result in found:
            if result.group not in self._lines:
                self._lines.append(result.group)
            at = max(place for place, line in enumerate(self._lines) if _group(line) == result.group)
            self._lines.insert(at + 1, result)
        self.endResetModel()

    def found(self, row: int) -> Found | None:
        """The result in ``row``; None for a heading or no row."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Found) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Lines, headings with them."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self.found(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a line; for screen readers title and subtitle together."""
        line = self._lines[index.row()]
        if role == _HEADING_ROLE:
            return isinstance(line, str)
        if role == Qt.ItemDataRole.DisplayRole:
            return line if isinstance(line, str) else line.title
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(line, Found):
            return f"{line.title}, {line.subtitle}" if line.subtitle else line.title
        return None


def _group(line: str | Found) -> str:
    return line if isinstance(line, str) else line.group


class _FoundDelegate(QStyledItemDelegate):
    def __init__(self, theme: ThemeState, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = QFontMetrics(option.font).height()
        return QSize(100, height + (8 if index.data(_HEADING_ROLE) else 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        found = model.found(index.row()) if isinstance(model, FoundModel) else None
        painter.save()
        if found is None:
            self._paint_heading(painter, option, str(index.data()))
        else:
            self._paint_found(painter, option, found)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        font = QFont(option.font)
        font.setPixelSize(max(9, round(QFontInfo(option.font).pixelSize() * 0.82)))
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.5)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        area = option.rect.adjusted(14, 4, -14, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words.upper())

    def _paint_found(self, painter: QPainter, option: QStyleOptionViewItem, found: Found) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 7, 7)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        area = option.rect.adjusted(14, 0, -14, 0)
        pixmap = tinted_picture(self._theme, found.icon, "on_chosen" if chosen else "soft")
        painter.drawPixmap(QPoint(area.left(), area.center().y() - 9), pixmap)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(ink)
        room = area.width() - 28
        title = metrics.elidedText(found.title, Qt.TextElideMode.ElideRight, room)
        at = QRect(area.left() + 28, area.top(), room, area.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, title)
        left = room - metrics.horizontalAdvance(title) - 10
        if not found.subtitle or left < 40:
            return
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText) if not chosen else ink)
        subtitle = QFontMetrics(option.font).elidedText(found.subtitle, Qt.TextElideMode.ElideRight, left)
        painter.drawText(QRect(at.right() - left + 1, at.top(), left, at.height()), Qt.AlignmentFlag.AlignVCenter, subtitle)


class FindList(QFrame):
    """Lies over the page; never takes the focus from the field."""

    taken = Signal(object)
    """The ``Found`` that a person took."""

    def __init__(self, window: QWidget, theme: ThemeState) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("findList")
        self._model = FoundModel()
        self._view = QListView()
        self._view.setObjectName("findResults")
        self._view.setAccessibleName(tr("Found"))
        self._view.setModel(self._model)
        self._view.setItemDelegate(_FoundDelegate(theme, self._view))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setMouseTracking(True)
        self._view.clicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 6)
        column.addWidget(self._view)
        self.hide()

    def show_found(self, found: Sequence[Found], below: QWidget, *, keep_mark: bool = False) -> None:
        """Show ``found`` below the field; the first is marked, or with ``keep_mark`` what was, if it is still there."""
        before = self.marked()
        self._model.show(found)
        rows = range(self._model.rowCount())
        first = next((row for row in rows if keep_mark and before is not None and self._model.found(row) == before), None)
        if first is None:
            first = next((row for row in rows if self._model.found(row) is not None), -1)
        self._view.setCurrentIndex(self._model.index(first))
        self._place(below)
        self.setVisible(bool(found))
        if self.marked() != before or not keep_mark:
            self._view.scrollToTop()
        self.raise_()
        if self.marked() != before:
            self._say_marked()

    def move_mark(self, step: int) -> None:
        """Mark the next (1) or previous (-1) result, over headings and round the ends."""
        count = self._model.rowCount()
        row = self._view.currentIndex().row()
        for _ in range(count):
            row = (row + step) % count
            if self._model.found(row) is not None:
                self._view.setCurrentIndex(self._model.index(row))
                self._say_marked()
                return

    def marked(self) -> Found | None:
        """The result that Enter takes."""
        return self._model.found(self._view.currentIndex().row())

    def first_row(self) -> int:
        """The first line in sight, headings counted."""
        return self._view.indexAt(QPoint(5, 5)).row()

    def take_marked(self) -> bool:
        """Take the marked result; False if there is none."""
        found = self.marked()
        if found is None or not self.isVisible():
            return False
        self.taken.emit(found)
        return True

    def results(self) -> list[Found]:
        """What is shown, without headings."""
        lines = (self._model.found(row) for row in range(self._model.rowCount()))
        return [line for line in lines if line is not None]

    def _say_marked(self) -> None:
        """The focus stays in the field, so a screen reader would not see what is marked."""
        speak(self, str(self._view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _clicked(self, index: QModelIndex) -> None:
        found = self._model.found(index.row())
        if found is not None:
            self.taken.emit(found)

    def _place(self, below: QWidget) -> None:
        window = self._window
        top_left = below.mapTo(window, QPoint(0, below.height() + 4))
        rows = min(self._model.rowCount(), _SHOWN_AT_MOST)
        height = sum(self._view.sizeHintForRow(row) for row in range(rows)) + 16
        room = window.height() - top_left.y() - 12
        self.setGeometry(top_left.x(), top_left.y(), max(below.width(), 320), max(60, min(height, room)))
