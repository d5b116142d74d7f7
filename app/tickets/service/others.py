"""The other desks of the school, as far as tickets have to know them: who holds a ticket, and when this desk last met them."""

from __future__ import annotations

import hashlib
import os
import sys
import uuid
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import text

from app.language import tr
from app.store.folder import desk_id

if sys.platform == "win32":
    import winreg

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.store.records import Record

TYPES = ("ticket", "ticket_message", "ticket_attachment")
"""What a desk must be allowed to write to send and to hear."""
_MACHINE_FILES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_MARK = 8


class Meetings(Protocol):
    """What the sharing of a desk tells of its sessions with the store, counted since the program started."""

    @property
    def begun(self) -> int:
        """How many sessions have begun."""

    @property
    def met(self) -> int:
        """The number of the last session that completed: all of ours was put, all that was there was taken in. 0 for none."""

    def soon(self) -> None:
        """Something waits for a session: let one begin as soon as it can. Any thread, and as often as one likes."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Another desk as people call it, and when something of it last arrived here (None: never, or not known)."""

    words: str
    seen: datetime | None = None


class Others(Protocol):
    """What tickets ask about the other desks."""

    def own(self) -> str:
        """The name under which this desk, on this computer, holds tickets."""

    def all_own(self) -> frozenset[str]:
        """That name, and those it had before on this computer."""

    def former(self) -> str:
        """The name under which an older program held tickets: the same for every copy of the folder."""

    def shared(self) -> bool:
        """Whether other desks get what is written here."""

    def may_send(self) -> bool:
        """Whether this desk's member may write tickets now."""

    def holder(self, sender: str) -> Holder:
        """Whose desk that is."""

    def moment(self) -> int:
        """A mark for :meth:`met_since`."""

    def met_since(self, moment: int) -> bool:
        """Whether a meeting with the others that began after that moment has ended well."""

    def meet_soon(self) -> None:
        """Something waits for a meeting."""

    def known_elsewhere(self, kind: type[Record], id: str) -> bool:
        """Whether another desk may know of a ticket or message already."""


class OtherDesks:
    """The others of a desk as its space tells. Without ``meetings`` it never meets them."""

    def __init__(self, desk: Desk, meetings: Meetings | None = None, computer: str = "") -> None:
        self._desk = desk
        self._meetings = meetings
        self._computer = computer or computer_mark(desk.folder)

    def own(self) -> str:
        """The device, and the computer: a copy of the folder elsewhere is the same device until it learns that it is one."""
        return f"{self._desk.identity.device}.{self._computer}"

    def all_own(self) -> frozenset[str]:
        """With every identity that the desk has had."""
        return frozenset({self.own(), *(f"{one.device}.{self._computer}" for one in self._desk.identities)})

    def former(self) -> str:
        """The id of the desk's folder."""
        return desk_id(self._desk.folder) or ""

    def shared(self) -> bool:
        """Whether there is a space."""
        return self._desk.space.facts is not None

    def may_send(self) -> bool:
        """As the member's role says; alone, always."""
        return self._desk.space.may_write(TYPES)

    def holder(self, sender: str) -> Holder:
        """The person and computer of a member's device."""
        device = sender.partition(".")[0]
        if device in {one.device for one in self._desk.identities}:
            return Holder(tr("another computer with a copy of this desk"))
        for member in self._desk.space.members():
            if member.device == device:
                named = " · ".join(filter(None, [member.person, member.computer]))
                return Holder(named or tr("another desk"), member.last_seen)
        return Holder(tr("another desk"))

    def moment(self) -> int:
        """How many sessions have begun."""
        return self._meetings.begun if self._meetings else 0

    def met_since(self, moment: int) -> bool:
        """Whether two that began later have completed: the first one puts what is ours, the second reads what came meanwhile.

        A session reads before it writes, so that of one alone two desks could each come away without the other's.
        """
        return self._meetings is not None and self._meetings.met > moment + 1

    def meet_soon(self) -> None:
        """Ask the sharing for sessions now."""
        if self._meetings is not None:
            self._meetings.soon()

    def known_elsewhere(self, kind: type[Record], id: str) -> bool:
        """Whether the action that made it has been packed for the others, or came from them."""
        begun = self._desk.history(kind, id, limit=10_000)
        if not begun:
            return True
        with self._desk.connection() as connection:
            found = connection.execute(text("SELECT segment FROM action WHERE id = :id"), {"id": begun[-1].action}).first()
        return found is None or found.segment is not None


def computer_mark(folder: Path) -> str:
    """A few letters for this computer and this folder on it. They say nothing about either, and stay the same as long as both do."""
    return hashlib.sha256(f"liaison desk computer|{_machine()}|{folder.resolve()}".encode()).hexdigest()[:_MARK]


def _machine() -> str:
    """What the system calls this computer; its network address where it has no name for it."""
    if sys.platform == "win32":
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
                return f"{winreg.QueryValueEx(key, 'MachineGuid')[0]}|{os.environ.get('COMPUTERNAME', '')}"
        except OSError:
            return str(uuid.getnode())
    for file in _MACHINE_FILES:
        try:
            return file.read_text("ascii").strip()
        except (OSError, ValueError):
            continue
    return str(uuid.getnode())
