"""The program's icon beside the system's clock, where there is a place for it, and the messages that come out of it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.language import tr
from app.ui.icons import pixmap
from app.ui.theme import ThemeState

_SIZE = 64
_STAYS = 8000
"""Milliseconds a message stays, where the system lets the program decide."""


def tray_works() -> bool:
    """Whether this system has a place for the icon and shows messages."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


class Tray(QObject):
    """One icon for the window; its menu and its words name nothing of the desk."""

    opened = Signal()
    """The icon, or "Open" in its menu, was chosen."""
    message_clicked = Signal()
    lock_chosen = Signal()
    leave_chosen = Signal()

    def __init__(self, theme: ThemeState, parent: QObject) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        theme.dress_alone(self._menu)
        self._menu.addAction(tr("Open Liaison Desk"), self.opened.emit)
        self.lock = self._menu.addAction(tr("Lock now"), self.lock_chosen.emit)
        self._menu.addSeparator()
        self._menu.addAction(tr("Close Liaison Desk"), self.leave_chosen.emit)
        self._icon = QSystemTrayIcon(program_icon(theme), self)
        self._icon.setToolTip("Liaison Desk")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.message_clicked)

    def show(self) -> None:
        """Show the icon."""
        self._icon.show()

    def tell(self, title: str, text: str) -> None:
        """Show a message beside the clock; plain text."""
        self._icon.showMessage(title, text, self._icon.icon(), _STAYS)

    def words(self) -> list[str]:
        """All that it says by itself: its tooltip and its menu."""
        return [self._icon.toolTip(), *(action.text() for action in self._menu.actions() if action.text())]

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.deleteLater()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()


def program_icon(theme: ThemeState) -> QIcon:
    """The mark on its ground, as it stands on top of the rail."""
    picture = QPixmap(_SIZE, _SIZE)
    picture.fill(QColor(0, 0, 0, 0))
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(theme.tokens.colour("accent"))
        painter.drawRoundedRect(picture.rect(), 14, 14)
        painter.drawPixmap(12, 12, 40, 40, pixmap("life-buoy", "on_accent", 40))
    return QIcon(picture)
