"""Where something that came by itself is told: in the window while a person is there, beside the clock when not."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from app.language import marked, tr
from app.ui.notices import Announcement, Notice, Notices
from app.ui.places import Place

HIDDEN_TITLE = marked("Something new at Liaison Desk")
HIDDEN_TEXT = marked("Unlock the desk to see it.")


class Balloon(Protocol):
    """What shows a message outside the window: the tray."""

    def tell(self, title: str, text: str) -> None:
        """Show a message."""


class Presence(Protocol):
    """Whether a person can be told in the window."""

    def here(self) -> bool:
        """Whether one of the program's windows is in front."""

    def locked(self) -> bool:
        """Whether the desk is locked."""


class Announcer(QObject):
    """Every announcement is kept behind the bell; while the desk is locked nothing else of it is told."""

    def __init__(self, notices: Notices, presence: Presence, navigate: Callable[[Place], None], parent: QObject) -> None:
        super().__init__(parent)
        self._notices = notices
        self._presence = presence
        self._navigate = navigate
        self._told: Place | None = None
        self._clicked = False
        self.balloon: Balloon | None = None
        """What tells outside the window; None where the system has none, or the person wants none."""
        notices.announced.connect(self.announce)

    def announce(self, told: Announcement) -> None:
        """Tell it where the person is."""
        words = f"{told.title}. {told.text}" if told.text else told.title
        run = partial(self._navigate, told.place) if told.place is not None else None
        self._notices.said.emit(Notice(words, told.tone, button=tr("Show") if run else "", run=run, by_itself=True))
        if self.balloon is None or (self._presence.here() and not self._presence.locked()):
            return
        self._told, self._clicked = told.place, False
        if self._presence.locked():
            self.balloon.tell(tr(HIDDEN_TITLE), tr(HIDDEN_TEXT))
        else:
            self.balloon.tell(told.title, told.text)

    def open_told(self) -> None:
        """The message outside the window was clicked: show what it told, once the desk is not locked."""
        self._clicked = True
        self.go_on()

    def go_on(self) -> None:
        """Go where a clicked message leads, unless the desk is locked."""
        if self._clicked and not self._presence.locked():
            self._clicked = False
            if self._told is not None:
                self._navigate(self._told)
