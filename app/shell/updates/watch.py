"""While a desk is open: looks once a day for the district's word about a new version, and tells it calmly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.language import tr
from app.late import late
from app.ui.feature import Place, Surroundings

if TYPE_CHECKING:
    from app.shell.updates import looking
    from app.shell.updates.looking import Look, UpdateLooking
    from app.store.progress import Progress
else:
    looking = late("app.shell.updates.looking")

_FIRST_AFTER = 90_000
"""Milliseconds after the desk was opened: a person's first minute is their own."""
_THEN_EVERY = 3_600_000
PLACE = Place("settings", record_id="about")


class UpdateWatch(QObject):
    """Asks nobody unless the district has named an address, and fetches nothing but the notice."""

    looked = Signal()
    """Somebody looked; what came of it is kept."""

    def __init__(self, around: Surroundings, version: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._version = version
        self._timer = QTimer(self, interval=_FIRST_AFTER)
        self._timer.timeout.connect(self.look_if_due)
        self._timer.start()

    def looking(self) -> UpdateLooking:
        """What this desk knows of updates."""
        return looking.UpdateLooking(self._around.desk.settings, self._version)

    def look_if_due(self) -> None:
        """Look if the last time was a day ago."""
        self._timer.setInterval(_THEN_EVERY)

        def work(_progress: Progress) -> Look | None:
            return self.looking().look_if_due()

        self._around.jobs.read(work, title="", owner=self, done=self._tell)

    def _tell(self, look: Look | None) -> None:
        self.looked.emit()
        if look is not None and look.update is not None:
            new = look.update.new[0].rstrip(".") if look.update.new else ""
            self._around.notices.announce(
                tr("Liaison Desk {version} is there", version=look.update.version),
                tr("Your district has a new version. New: {new}.", new=new) if new else tr("Your district has a new version."),
                PLACE,
            )
