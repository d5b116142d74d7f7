"""F1 where there is no page in front, but a dialog over it or a sheet before it: the help stands in a window of its own, and can be read meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QGuiApplication, QShowEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.language import spoken, tr
from app.paths import documents
from app.shell.help.library import CONTENTS, HelpLibrary
from app.shell.help.panel import HelpPanel
from app.shell.window_keys import add_key
from app.ui.dialogs import HELP_PAGE, NEUTRAL
from app.ui.theme import ThemeState

_WIDTH, _HEIGHT = 420, 560
"""Pixels at 100 % text."""
_GAP = 8
_HEARS = "hearsHelpKey"


class HelpWindow(QDialog):
    """Belongs to a dialog, which does not block it, or to the window; Esc or F1 closes it, and it goes with the dialog."""

    def __init__(self, library: HelpLibrary, theme: ThemeState, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self.setWindowTitle(NEUTRAL)
        self.setAccessibleName(tr("Help"))
        self.panel = HelpPanel(library, theme, self)
        self.panel.stand_alone()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.panel.closed.connect(self.close)
        if isinstance(over, QDialog):
            over.finished.connect(self.close)
            over.finished.connect(self.deleteLater)  # one that the lock has put out of sight is not closed, and must not come back alone
        self.finished.connect(self._give_back)
        add_key(self, "F1", tr("Close the help (Esc)"), self.close)

    def showEvent(self, event: QShowEvent) -> None:
        """Beside the dialog where the screen has room for it."""
        dialog = self.parentWidget()
        if not event.spontaneous() and dialog is not None:
            frame = dialog.frameSize() - dialog.size()  # this window will have the same; Qt knows its own only when it is shown
            size = self._theme.pixels(_WIDTH) + frame.width(), self._theme.pixels(_HEIGHT) + frame.height()
            place = _beside(dialog.frameGeometry(), size, self.screen().availableGeometry())
            self.resize(place.size() - frame)
            self.move(place.topLeft())
        super().showEvent(event)

    def read(self, page: str) -> None:
        """Come to the front with ``page``, or the contents where there is no such page; with nothing new if it is open already."""
        if self.panel.view.page is None:
            self.panel.open(page if self.panel.knows(page) else CONTENTS)
        self.show()
        self.raise_()
        self.activateWindow()
        self.panel.view.setFocus()

    def _give_back(self) -> None:
        """The keyboard is the dialog's again."""
        dialog = self.parentWidget()
        if dialog is not None and dialog.isVisible():
            dialog.activateWindow()
        self.deleteLater()


class HelpInDialogs(QObject):
    """Gives every dialog that comes to the front the key."""

    def __init__(self, library: HelpLibrary, theme: ThemeState, page: Callable[[], str], parent: QObject) -> None:
        """``page`` is the key of the page in front, beneath the dialog."""
        super().__init__(parent)
        self._library, self._theme, self._page = library, theme, page
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._in_front)

    def _in_front(self, window: QWindow | None) -> None:
        dialog = QApplication.activeWindow() if window is not None else None
        if isinstance(dialog, QDialog) and dialog.isModal() and not dialog.property(_HEARS) and not _over_help(dialog):
            dialog.setProperty(_HEARS, True)
            add_key(dialog, "F1", tr("Help on this page"), self._asked)

    def _asked(self) -> None:
        dialog = QApplication.activeWindow()
        if not isinstance(dialog, QDialog) or not isValid(self):
            return
        window = help_over(dialog) or HelpWindow(self._library, self._theme, dialog)
        window.read(str(dialog.property(HELP_PAGE) or self._page()))


def help_over(whole: QWidget) -> HelpWindow | None:
    """The help that is open over a dialog or a window."""
    return next((one for one in whole.findChildren(HelpWindow) if one.isVisible()), None)


def read_before_desk(page: str, theme: ThemeState, window: QWidget) -> None:
    """Show a page of the help over the window while it has no desk."""
    (help_over(window) or HelpWindow(HelpLibrary(documents(), spoken().code), theme, window)).read(page)


def close_help(window: QWidget) -> None:
    """The desk is there, and has a help of its own."""
    help_ = help_over(window)
    if help_ is not None:
        help_.close()


def _over_help(dialog: QWidget) -> bool:
    around = dialog.parentWidget()
    while around is not None and not isinstance(around, HelpWindow):
        around = around.parentWidget()
    return around is not None


def _beside(dialog: QRect, size: tuple[int, int], screen: QRect) -> QRect:
    """With the frame around it: at its right, else at its left, else as far to the right as the screen goes."""
    wide, high = min(size[0], screen.width()), min(max(size[1], dialog.height()), screen.height())
    left = dialog.right() + _GAP
    if left + wide > screen.right():
        left = dialog.left() - _GAP - wide
    if left < screen.left():
        left = screen.right() - wide
    top = max(screen.top(), min(dialog.top(), screen.bottom() - high))
    return QRect(left, top, wide, high)
