"""The frame of the settings: sections on the left, the chosen one on the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from app.language import marked, tr
from app.ui.feature import Page, Place
from app.ui.icons import scaled
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import PageHeader, Pane

_LEAST_LIST, _LEAST_SECTION = 90, 340
"""Pixels, at the usual text size, that the list of sections keeps, and that the section gets before the list has all its words."""


@dataclass(frozen=True)
class Section:
    """One part of the settings. ``key`` is what a ``Place`` names as its record id."""

    key: str
    title: str
    make: Callable[[], QWidget]


class SettingsPage(Page):
    """Sections are made when they are first looked at."""

    title = marked("Settings")

    def __init__(self, sections: Sequence[Section]) -> None:
        super().__init__()
        self._sections = list(sections)
        self._made: dict[str, QWidget] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Sections of the settings"))
        self.list.setObjectName("settingsSections")
        self.list.addItems([section.title for section in sections])
        for place, section in enumerate(sections):
            self.list.item(place).setToolTip(section.title)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        side = Pane(margin=8)
        side.body.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(side)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 24, 26, 22)
        column.setSpacing(18)
        column.addWidget(PageHeader(tr("Settings"), tr("For this desk on this computer")))
        column.addLayout(row, 1)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def event(self, event: QEvent) -> bool:
        """The list is as wide as its words, at any text size, as long as that leaves room for the section."""
        if event.type() in (
            QEvent.Type.Show,
            QEvent.Type.Resize,
            QEvent.Type.LayoutRequest,
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
        ):
            self.list.scheduleDelayedItemsLayout()
            wanted = self.list.sizeHintForColumn(0) + 12
            self.list.setFixedWidth(min(wanted, max(scaled(_LEAST_LIST), self.width() - scaled(_LEAST_SECTION))))
        return super().event(event)

    def opened(self) -> None:
        """Begin in the list of sections."""
        self.list.setFocus()

    def show_place(self, place: Place) -> bool:
        """Show the section that ``place`` names."""
        for row, section in enumerate(self._sections):
            if section.key == place.record_id:
                self.list.setCurrentRow(row)
                return True
        return False

    def section(self, key: str) -> QWidget:
        """The widget of a section, made if it is not there yet. Raises KeyError for no such section."""
        if key not in self._made:
            made = {section.key: section for section in self._sections}[key].make()
            self._stack.addWidget(made)
            self._made[key] = made
        return self._made[key]

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._sections):
            self._stack.setCurrentWidget(self.section(self._sections[row].key))


class SettingsColumn(ScrollColumn):
    """What a section is made of: panes below each other."""

    def __init__(self) -> None:
        super().__init__((0, 0, 8, 0), 16)
        self.column.addStretch()

    def add_pane(self, title: str) -> Pane:
        """One more pane at the end."""
        pane = Pane(title, margin=18)
        self.column.insertWidget(self.column.count() - 1, pane)
        return pane
