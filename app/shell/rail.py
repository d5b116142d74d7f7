"""The rail: the brand, and the tabs that are built, by section; the settings in its foot."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.language import tr
from app.shell.brand import Brand
from app.shell.tint import tinted_picture
from app.ui.buttons import paint_ring
from app.ui.scroll_area import ScrollArea
from app.ui.theme import ThemeState
from app.ui.widgets import restyle

_WIDE, _NARROW = 214, 62
_GAP = "\u2002"
"""Between icon and words, where Qt has no measure for it."""


class Tab(NamedTuple):
    """One line of the rail: ``key`` names the page, ``section`` is "" for the first group."""

    key: str
    title: str
    icon: str
    section: str = ""


class RailButton(QPushButton):
    """A tab: icon, title, and a number when something waits there."""

    def __init__(self, tab: Tab, theme: ThemeState) -> None:
        super().__init__(f"{_GAP}{tab.title}")
        self._theme = theme
        self.tab = tab
        self.setObjectName("railButton")
        self.setAutoDefault(True)
        self.setAccessibleName(tab.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._compact = self._current = False
        self._badge = QLabel(self)
        self._badge.setObjectName("railBadge")
        self._badge.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._badge.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch()
        row.addWidget(self._badge)
        self.paint_icon()

    def set_badge(self, text: str) -> None:
        """Show ``text`` at the end of the line; "" shows nothing."""
        if text and not self._badge.text():
            restyle(self._badge)
        self._badge.setText(text)
        self._badge.setVisible(bool(text) and not self._compact)
        self._describe()

    def set_current(self, current: bool) -> None:
        """Show whether this tab's page is in front. It is no box to tick: a screen reader says it as a button with that note."""
        if current == self._current:
            return
        self._current = current
        self.setProperty("current", current)
        restyle(self)
        self.paint_icon()
        self._describe()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone; the title is in the tooltip."""
        self._compact = compact
        self.setText("" if compact else f"{_GAP}{self.tab.title}")
        self.setToolTip(self.tab.title if compact else "")
        self.set_badge(self._badge.text())

    def paint_icon(self) -> None:
        """Tint the icon as the tab is now: accent when its page is shown."""
        self._badge.setProperty("current", self._current)
        if self._badge.text():
            restyle(self._badge)
        self.setIconSize(QSize(self._theme.pixels(18), self._theme.pixels(18)))
        self.setIcon(QIcon(tinted_picture(self._theme, self.tab.icon, "on_current" if self._current else "ink")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """In high contrast the tab in front is filled: its focus is a ring within."""
        super().paintEvent(event)
        if self.hasFocus() and self._current and self._theme.tokens.strong:
            paint_ring(self, "on_current")

    def _describe(self) -> None:
        self.setAccessibleDescription(", ".join(filter(None, (tr("page in front") if self._current else "", self._badge.text()))))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for title and badge."""
        hint = super().sizeHint()
        return QSize(hint.width() + (self._badge.sizeHint().width() + 12 if self._badge.text() and not self._compact else 0), hint.height())

    sizeHint = minimumSizeHint


class Rail(QFrame):
    """The tabs, from top to bottom; arrows move between them, Enter opens."""

    chosen = Signal(str)
    """The key of the tab a person chose."""
    settings_chosen = Signal()

    def __init__(self, tabs: Sequence[Tab], theme: ThemeState) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("rail")
        self.setAccessibleName(tr("Pages"))
        self._buttons: dict[str, RailButton] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._sections: list[QLabel] = []
        mark = Brand(theme)
        mark.setContentsMargins(18, 16, 0, 14)
        self._brand = mark
        outer.addWidget(mark)
        outer.addWidget(self._list(tabs), 1)
        outer.addWidget(self._foot())

    def buttons(self) -> list[RailButton]:
        """The tabs from top to bottom."""
        return list(self._buttons.values())

    def show_chosen(self, key: str) -> None:
        """Mark the tab ``key`` as the one whose page is shown; "settings" marks the foot."""
        for name, button in self._buttons.items():
            button.set_current(name == key)

    def set_badge(self, key: str, text: str) -> None:
        """Show a number (or word) on the tab ``key``."""
        self._buttons[key].set_badge(text)

    def set_compact(self, compact: bool) -> None:
        """Show icons alone where the text is so large, or the window so small, that the page needs the room."""
        self.setFixedWidth(self._theme.pixels(_NARROW if compact else _WIDE))
        self._brand.name.setVisible(not compact)
        for section in self._sections:
            section.setVisible(not compact)
        for button in self._buttons.values():
            button.set_compact(compact)

    def paint_icons(self) -> None:
        """Tint all icons again after the theme changed."""
        self._brand.paint_icon()
        for button in self._buttons.values():
            button.paint_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the tabs with the arrows."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        at = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _list(self, tabs: Sequence[Tab]) -> ScrollArea:
        area = ScrollArea()
        area.setObjectName("railList")
        inside = QWidget()
        inside.setObjectName("railInside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 0, 10, 8)
        column.setSpacing(2)
        section = ""
        for tab in tabs:
            if tab.section != section:
                section = tab.section
                self._sections.append(_section(section))
                column.addWidget(self._sections[-1])
            column.addWidget(self._button(tab))
        column.addStretch()
        area.setWidget(inside)
        return area

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("railInside")
        column = QVBoxLayout(foot)
        column.setContentsMargins(10, 8, 10, 10)
        button = self._button(Tab("settings", tr("Settings"), "settings"))
        column.addWidget(button)
        return foot

    def _button(self, tab: Tab) -> RailButton:
        button = RailButton(tab, self._theme)
        self._buttons[tab.key] = button
        button.clicked.connect(lambda: self._clicked(tab.key))
        return button

    def _clicked(self, key: str) -> None:
        if key == "settings":
            self.settings_chosen.emit()
        else:
            self.chosen.emit(key)


def _section(title: str) -> QLabel:
    label = QLabel(title.upper())
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("railSection")
    return label
