"""Locks the window of an open desk, by itself or when asked, and opens it again for whoever knows the PIN."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import UserError
from app.language import marked, tr
from app.late import late
from app.shell.lock.idle import IdleWatch
from app.shell.lock.memory import LockMemory
from app.shell.window import Window
from app.ui.theme import ThemeState

if TYPE_CHECKING:
    from app.shell.lock import curtain as curtains
    from app.shell.lock import sheet as sheets
    from app.shell.lock.curtain import Curtain
    from app.shell.lock.sheet import LockSheet
else:
    curtains = late("app.shell.lock.curtain")
    sheets = late("app.shell.lock.sheet")

_WITH_PIN = marked(
    "Save what is open in other programs and restart this computer. Sign in to it as yourself, start Liaison Desk and choose this "
    "again: the desk then opens, and you set a new PIN. Nothing is lost."
)
_OPENS_TOO = marked("The desk’s passphrase opens the lock too. Nobody can look it up: see where you keep what you wrote down.")


class DeskLock(QObject):
    """Signals: ``locked`` when the desk has gone out of sight, ``unlocked`` when it is back."""

    locked = Signal()
    unlocked = Signal()
    not_set = Signal()
    """It was to be locked, but there is nothing that would open it again."""

    def __init__(
        self, window: Window, theme: ThemeState, memory: LockMemory, parent: QObject, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self.memory = memory
        self._window = window
        self._theme = theme
        self._clock = clock
        self._sheet: LockSheet | None = None
        self._focus: QWidget | None = None
        self.watch = IdleWatch(self, clock)
        self.watch.idle.connect(self.lock)

    @cached_property
    def _curtain(self) -> Curtain:
        return curtains.Curtain(self._window, self)

    @property
    def is_locked(self) -> bool:
        """Whether the desk is out of sight."""
        return self._sheet is not None

    def begin(self, *, asked: bool) -> None:
        """The desk was opened. It stays locked if it was left so, unless its passphrase was ``asked`` just now."""
        if self.memory.closed and self.memory.asks_for and not asked:
            self.lock()
        else:
            self.memory.set_closed(False)
            self.watch_again()

    def watch_again(self) -> None:
        """Wait for the time that is set now."""
        self.watch.begin(self.memory.minutes * 60 if self.memory.asks_for and not self.is_locked else 0)

    def lock(self) -> None:
        """Put the desk out of sight."""
        if self.is_locked:
            return
        asks_for = self.memory.asks_for
        if not asks_for:
            self.not_set.emit()
            return
        self.watch.stop()
        self._focus = self._window.focusWidget()
        self._curtain.draw()
        sheet = sheets.LockSheet(self._theme, asks_for)
        sheet.given.connect(self._try)
        sheet.forgot.connect(self._forgotten)
        self._sheet = sheet
        self._window.cover(sheet)
        sheet.hold(self.memory.wait(self._clock()))
        self.memory.set_closed(True)
        self.locked.emit()

    def tell(self, words: str) -> None:
        """Say something on the sheet, without a word of the desk."""
        if self._sheet is not None:
            self._sheet.show_problem(words)

    def close(self) -> None:
        """The desk is put away; if it is locked it is so at the next start."""
        self.watch.stop()
        if self.is_locked:
            self._curtain.forget()

    def _try(self, typed: str) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        now = self._clock()
        if self.memory.opens(typed, now):
            self._unlock()
        else:
            sheet.refuse(self.memory.wait(now))

    def _forgotten(self) -> None:
        """Somebody who has signed in to this computer since may put the PIN aside; anybody else is told how."""
        try:
            if self.memory.may_forget:
                self.memory.forget_pin()
                self._unlock()
                self.not_set.emit()
                return
        except UserError as error:
            self.tell(str(error))
            return
        self.tell(tr(_OPENS_TOO) if self.memory.opens_by_passphrase else tr(_WITH_PIN))

    def _unlock(self) -> None:
        self._sheet = None
        self.memory.set_closed(False)
        self._window.uncover()
        self._curtain.open()
        if self._focus is not None and shiboken6.isValid(self._focus) and QApplication.activeModalWidget() is None:
            self._focus.setFocus()
        self._focus = None
        self.watch_again()
        self.unlocked.emit()
