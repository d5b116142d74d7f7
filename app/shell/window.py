"""The window itself: either a sheet that asks something, or the desk with its rail and pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from app.late import late
from app.shell.window_memory import WindowMemory

if TYPE_CHECKING:
    from app.shell import chrome as chromes
    from app.shell.chrome import Chrome
    from app.shell.entry import sheet as sheets
    from app.shell.entry.sheet import EntryFrame
    from app.shell.rail import Tab
    from app.ui.theme import ThemeState
else:
    chromes = late("app.shell.chrome")
    sheets = late("app.shell.entry.sheet")

NAME = "Liaison Desk"
FIRST_SIZE = QSize(1280, 800)
SMALLEST = QSize(960, 600)


class Window(QMainWindow):
    """One per desk. ``may_close`` decides whether it may go (work under way asks first).

    It can be shown before anything is in it; ``furnish`` makes its parts.
    """

    closing = Signal()
    """The window goes; everything that belongs to the desk is put away now."""

    chrome: Chrome
    _entry: EntryFrame

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(NAME)
        self.resize(FIRST_SIZE)
        self.setMinimumSize(SMALLEST)
        self.may_close: Callable[[], bool] = lambda: True
        self._tabs: Sequence[Tab] = ()
        self._theme: ThemeState | None = None
        self._stack = QStackedWidget()
        self._named = NAME
        self._covered = False
        self._goes = False

    def furnish(self, tabs: Sequence[Tab], theme: ThemeState) -> None:
        """Make the parts of the window."""
        self._tabs, self._theme = tabs, theme
        self.chrome = chromes.Chrome(tabs, theme)
        self._entry = sheets.EntryFrame(theme)
        self._stack.addWidget(self.chrome)
        self._stack.addWidget(self._entry)
        self.setCentralWidget(self._stack)

    def show_sheet(self, sheet: QWidget) -> None:
        """Ask or tell something instead of showing the desk."""
        self._entry.show_sheet(sheet)
        self._stack.setCurrentWidget(self._entry)
        sheet.setFocus()

    def sheet(self) -> QWidget | None:
        """The sheet in front; None while the desk is."""
        return self._entry.sheet() if self._stack.currentWidget() is self._entry else None

    def show_desk(self) -> None:
        """Show the desk."""
        self._stack.setCurrentWidget(self.chrome)

    def say_name(self, name: str) -> None:
        """Name the desk in the title, as soon as it isn't covered."""
        self._named = name
        self.setWindowTitle(NAME if self._covered else name)

    def cover(self, sheet: QWidget) -> None:
        """Show ``sheet`` and nothing of the desk, also not in the title."""
        self._covered = True
        self.setWindowTitle(NAME)
        self.show_sheet(sheet)

    def uncover(self) -> None:
        """Show the desk again."""
        self._covered = False
        self.setWindowTitle(self._named)
        self.show_desk()

    def renew(self) -> None:
        """Begin with fresh parts for another desk; what belonged to the one before goes with them."""
        if self._theme is None:
            return
        self._covered = False
        before = self.chrome
        self.chrome = chromes.Chrome(self._tabs, self._theme)
        self._stack.addWidget(self.chrome)
        self._stack.removeWidget(before)
        before.hide()
        before.setEnabled(False)
        before.deleteLater()

    def paint_icons(self) -> None:
        """Draw all icons of the window's own parts again after the theme changed."""
        self.chrome.paint_icons()
        self._entry.paint_icons()

    def take_place(self, memory: WindowMemory) -> None:
        """Stand where the window stood last time, if that is still on a screen."""
        if memory.geometry:
            self.restoreGeometry(QByteArray.fromBase64(memory.geometry.encode("ascii", "ignore")))

    def place(self) -> str:
        """Where the window stands, to be remembered."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def come_forward(self) -> None:
        """Come to the front, also out of the task bar."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go, unless work is under way and the person wants to stay."""
        if self._goes:  # closing may serve events while it waits: a second wish to close is no second end
            event.ignore()
            return
        self._goes = True
        try:
            if not self.may_close():
                event.ignore()
                return
            self.closing.emit()
            super().closeEvent(event)
        finally:
            self._goes = False
