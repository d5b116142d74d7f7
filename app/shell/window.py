"""The window itself: either a sheet that asks something, or the desk with its rail and pages."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from app.shell.chrome import Chrome
from app.shell.entry.sheet import EntryFrame
from app.shell.rail import Tab
from app.shell.window_memory import WindowMemory
from app.ui.theme import ThemeState

FIRST_SIZE = QSize(1280, 800)
SMALLEST = QSize(960, 600)


class Window(QMainWindow):
    """One per desk. ``may_close`` decides whether it may go (work under way asks first)."""

    closing = Signal()
    """The window goes; everything that belongs to the desk is put away now."""
    resized = Signal()
    theme_changed = Signal()
    first_shown = Signal()

    def __init__(self, tabs: Sequence[Tab], theme: ThemeState) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Liaison Desk")
        self.resize(FIRST_SIZE)
        self.setMinimumSize(SMALLEST)
        self.may_close: Callable[[], bool] = lambda: True
        self._tabs, self._theme = tabs, theme
        self.chrome = Chrome(tabs, theme)
        self._entry = EntryFrame(theme)
        self._entry_used = False
        self._stack = QStackedWidget()
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

    def renew(self) -> None:
        """Begin with fresh parts for another desk; what belonged to the one before goes with them."""
        before = self.chrome
        self.chrome = Chrome(self._tabs, self._theme)
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

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the first time."""
        super().showEvent(event)
        self.first_shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell those who lie over the page."""
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Tint icons again when the palette changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ThemeChange):
            self.theme_changed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go, unless work is under way and the person wants to stay."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
