"""Sees to it that the open desk's key is kept somewhere: a desk whose key is nowhere cannot be opened again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.language import marked, tr
from app.shell.entry.opener import DeskOpener
from app.ui.feature import Surroundings
from app.ui.places import Place

if TYPE_CHECKING:
    from app.store.progress import Progress

PRINTED = "key.sheet_printed"
_SINCE, _ADVISED = "key.watched_since", "key.advised"
_FIRST_LOOK = 60_000
"""Milliseconds after the desk was opened: starting comes first."""
_NEXT_LOOK = 4 * 60 * 60 * 1000
_AGAIN_AFTER = timedelta(days=90)


class KeyWatch(QObject):
    """Puts back what the keyring has lost; where it keeps nothing any more it says so while the desk is still open.

    From the second day on it advises once in a while to print the recovery sheet, as long as only the keyring has the key.
    """

    def __init__(self, around: Surroundings, opener: DeskOpener, parent: QObject, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self._around = around
        self._opener = opener
        self._today = today
        self._timer = QTimer(self, singleShot=True, interval=_FIRST_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look whether the key is kept."""
        opener, settings = self._opener, self._around.desk.settings

        def work(_progress: Progress) -> tuple[bool, bool]:
            kept = opener.keep_key()
            return kept, kept and not opener.has_passphrase() and not settings.get(PRINTED, False) and self._is_time()

        self._timer.start(_NEXT_LOOK)
        self._around.jobs.read(work, title="", owner=self, done=self._tell)

    def _is_time(self) -> bool:
        """Whether to advise now; remembers that it was."""
        settings, today = self._around.desk.settings, self._today()
        since, advised = settings.get(_SINCE, ""), settings.get(_ADVISED, "")
        if not since:
            settings.put(_SINCE, today.isoformat())
        if not since or since == today.isoformat() or (advised and advised > (today - _AGAIN_AFTER).isoformat()):
            return False
        settings.put(_ADVISED, today.isoformat())
        return True

    def _tell(self, looked: tuple[bool, bool]) -> None:
        kept, advise = looked
        place = Place("settings", record_id="safety")
        if not kept:
            self._around.notices.announce(tr("The key of this desk is kept nowhere"), tr(_NOT_KEPT), place, tone="bad")
        elif advise:
            self._around.notices.announce(tr("Print the recovery sheet once"), tr(_ADVICE), place)


_NOT_KEPT = marked(
    "This computer’s keyring does not keep it any more. Set a passphrase or print the recovery sheet before you close: without one of them "
    "the desk cannot be opened again."
)
_ADVICE = marked(
    "Only this computer’s keyring has the key of your desk. If the keyring is emptied, or the computer fails, the printed sheet opens the desk "
    "and its backups."
)
