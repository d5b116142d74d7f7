"""The frame of the settings: sections on the left, the chosen one on the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.ui.feature import Page, Place
from app.ui.widgets import PageHeader, Pane


@dataclass(frozen=True)
class Section:
    """One part of the settings. ``key`` is what a ``Place`` names as its record id."""

    key: str
    title: str
    make: Callable[[], QWidget]


class SettingsPage(Page):
    """Sections are made when they are first looked at."""

    title = "Settings"

    def __init__(self, sections: Sequence[Section]) -> None:
        super().__init__()
        self._sections = list(sections)
        self._made: dict[str, QWidget] = {}
        self.list = QListWidget()
        self.list.setAccessibleName("Sections of the settings")
        self.list.setObjectName("settingsSections")
        self.list.addItems([section.title for section in sections])
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        side = Pane(margin=8)
        side.body.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(side, 2)
        row.addWidget(self._stack, 7)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 24, 26, 22)
        column.setSpacing(18)
        column.addWidget(PageHeader("Settings", "For this desk on this computer"))
        column.addLayout(row, 1)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

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
            wanted = {section.key: section for section in self._sections}[key]
            widget = wanted.make()
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(widget)
            self._stack.addWidget(area)
            self._made[key] = area
        return self._made[key]

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._sections):
            self._stack.setCurrentWidget(self.section(self._sections[row].key))


class SettingsColumn(QWidget):
    """What a section is made of: panes below each other, no wider than one reads well."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("plain", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(16)
        self._column.addStretch()

    def add_pane(self, title: str) -> Pane:
        """One more pane at the end."""
        pane = Pane(title, margin=18)
        pane.setMaximumWidth(760)
        self._column.insertWidget(self._column.count() - 1, pane)
        return pane
