"""F1 where a dialog lies over the page: the help stands in a window of its own above it, and can be read while the dialog waits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QGuiApplication, QShowEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.language import tr
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
    """Belongs to a dialog, which does not block it; Esc or F1 closes it, and it goes with the dialog."""

    def __init__(self, library: HelpLibrary, theme: ThemeState, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._theme = theme
        self.setWindowTitle(NEUTRAL)
        self.setAccessibleName(tr("Help"))
        self.panel = HelpPanel(library, theme, self)
        self.panel.stand_alone()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.panel.closed.connect(self.close)
        dialog.finished.connect(self.close)
        dialog.finished.connect(self.deleteLater)  # one that the lock has put out of sight is not closed, and must not come back alone
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
        window = next((one for one in dialog.findChildren(HelpWindow) if one.isVisible()), None)
        if window is None:
            window = HelpWindow(self._library, self._theme, dialog)
            wanted = str(dialog.property(HELP_PAGE) or self._page())
            window.panel.open(wanted if self._library.page(wanted) is not None else CONTENTS)
        window.show()
        window.raise_()
        window.activateWindow()
        window.panel.view.setFocus()


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
