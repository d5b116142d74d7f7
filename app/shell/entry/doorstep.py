"""Who comes to the door of a desk: a second start of the program, and files that are opened with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.late import late
from app.shell.entry.flow import EntryFlow
from app.shell.window import Window

if TYPE_CHECKING:
    from app.shell import doorbell as doorbells
    from app.shell.doorbell import Doorbell
    from app.shell.entry import second_desk as second_desks
else:
    doorbells = late("app.shell.doorbell")
    second_desks = late("app.shell.entry.second_desk")


class Doorstep(QObject):
    """Keeps an invitation that was opened with the program until it can be shown.

    A desk that is still to be made is asked whether it joins; where one is open already, a second one is offered.
    """

    def __init__(self, window: Window, invitation: Path | None, has_desk: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._has_desk = has_desk
        self._flow: EntryFlow | None = None
        self._bell: Doorbell | None = None
        self.invitation = invitation

    def watch(self, flow: EntryFlow) -> None:
        """A desk is to be opened: whatever stands in its way, and who else has it."""
        self._flow = flow
        flow.already_open.connect(self._ring)
        flow.asked_first.connect(self._asked_first)

    def listen(self) -> None:
        """Come to the front when the program is started again for this desk."""
        if self._flow is not None and self._bell is None:
            self._bell = doorbells.Doorbell(self._flow.folder, self)
            self._bell.rung.connect(self.take)
            self._bell.listen()

    def take(self, file: str) -> None:
        """Come to the front, with the invitation in ``file`` if there is one."""
        self._window.come_forward()
        if file:
            self.invitation = Path(file)
            self.look()

    def look(self) -> None:
        """Show the invitation if that can be done now."""
        invitation, flow = self.invitation, self._flow
        if invitation is None or flow is None:
            return
        if flow.may_join:
            self.invitation = None
            flow.ask_invitation(invitation)
        elif self._has_desk():
            self.invitation = None
            second_desks.SecondDeskSheet(invitation, self._window).open()

    def close(self) -> None:
        """Nobody is let in any more."""
        if self._bell is not None:
            self._bell.close()

    def _asked_first(self) -> None:
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        """There is no desk yet. If another window asks about it already, that one goes on."""
        if self._bell is None and not self._ring():
            self.listen()
            self.look()

    def _ring(self) -> bool:
        """Another window may have the desk: bring that one to the front and leave; if it does not answer, the sheet says so."""
        rung = self._flow is not None and doorbells.ring(self._flow.folder, self.invitation)
        if rung:
            QTimer.singleShot(0, self._window.close)
        return rung
