"""Whether a person is at the desk: the lock, the icon beside the clock, and where news is told depend on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.shell.announcing import Announcer
from app.shell.entry.opener import DeskOpener
from app.shell.lock.desk_lock import DeskLock
from app.shell.lock.memory import LockMemory
from app.shell.tray import Tray, tray_works
from app.shell.window import Window
from app.ui.notices import Notices
from app.ui.places import Place
from app.ui.theme import ThemeState

if TYPE_CHECKING:
    from app.store.settings import Settings

TRAY = "notices.tray"


class Attendance(QObject):
    """Belongs to one open desk."""

    def __init__(
        self,
        window: Window,
        theme: ThemeState,
        settings: Settings,
        opener: DeskOpener,
        notices: Notices,
        navigate: Callable[[Place], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._theme = theme
        self._settings = settings
        self.lock = DeskLock(window, theme, LockMemory(settings, opener.has_passphrase, opener.knows), self)
        self.announcer = Announcer(notices, self, navigate, self)
        self.lock.unlocked.connect(self.announcer.go_on)
        self.tray: Tray | None = None

    def here(self) -> bool:
        """Whether one of the program's windows is in front."""
        return QApplication.activeWindow() is not None

    def locked(self) -> bool:
        """Whether the desk is locked."""
        return self.lock.is_locked

    def begin(self, *, asked: bool) -> None:
        """The desk was opened; ``asked``: its passphrase was typed just now."""
        self.lock.begin(asked=asked)
        self._show_tray()

    @property
    def tray_wanted(self) -> bool:
        """Whether the person wants the icon beside the clock."""
        return self._settings.get(TRAY, True)

    def want_tray(self, wanted: bool) -> None:
        """Show the icon beside the clock, or take it away, from now on."""
        self._settings.put(TRAY, wanted)
        self._show_tray()

    def close(self) -> None:
        """The desk is put away."""
        self.lock.close()
        self._drop_tray()

    def _show_tray(self) -> None:
        if not self.tray_wanted or not tray_works():
            self._drop_tray()
        elif self.tray is None:
            self.tray = self.announcer.balloon = Tray(self._theme, self)
            self.tray.opened.connect(self._window.come_forward)
            self.tray.message_clicked.connect(self._window.come_forward)
            self.tray.message_clicked.connect(self.announcer.open_told)
            self.tray.lock_chosen.connect(self.lock.lock)
            self.tray.leave_chosen.connect(self._window.close)
            self.tray.show()

    def _drop_tray(self) -> None:
        tray, self.tray, self.announcer.balloon = self.tray, None, None
        if tray is not None:
            tray.close()
            tray.deleteLater()
