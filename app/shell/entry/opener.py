"""How a desk is opened, made and restored: where its key comes from and where it is kept. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.errors import UserError
from app.late import late
from app.store.folder import CARD, desk_id, new_desk, refuse_network
from app.store.keys import new_key

if TYPE_CHECKING:
    from app.store import backups, desk
    from app.store import passphrase as passphrases
    from app.store.backup_file import Backup
    from app.store.desk import Desk
    from app.store.progress import Progress
    from app.store.records import Record
else:
    backups = late("app.store.backups")
    desk = late("app.store.desk")
    passphrases = late("app.store.passphrase")

_PROBE = "check"


class Needs(Enum):
    """What is missing before the desk can be opened."""

    FIRST_START = "there is no desk here yet"
    PASSPHRASE = "its key lies under a passphrase"
    KEY = "its key is neither in the keyring nor under a passphrase"


class KeyKeeper(Protocol):
    """Where keys are kept: the keyring of the system."""

    def get(self, name: str, /) -> bytes | None:
        """The key kept under ``name``; None if there is none or it cannot be asked."""

    def put(self, name: str, key: bytes, /) -> bool:
        """Keep ``key``; False if that did not work."""


class NoKey(UserError):
    """Neither keyring nor passphrase has the key."""

    def __init__(self) -> None:
        super().__init__(
            "The key of this desk is not on this computer.",
            "If you copied the folder from another computer, open it there and set a passphrase under Settings, Safety; "
            "then copy it again.",
        )


class KeyNotKept(UserError):
    """The keyring worked a moment ago, and does not now."""

    def __init__(self) -> None:
        super().__init__("The keyring of this computer did not keep the key.", "Choose a passphrase instead.")


@dataclass
class DeskOpener:
    """Opens the desk in ``folder``. Every method may take a while and belongs in a job.

    ``keyring`` and ``types`` are asked for when they are needed, because loading what stands behind them takes time.
    """

    folder: Path
    types: Callable[[], Sequence[type[Record]]]
    keyring: Callable[[], KeyKeeper]

    def open_or_ask(self, progress: Progress) -> Desk | Needs:
        """The open desk, or what is missing. Raises the store's UserErrors."""
        identity = desk_id(self.folder)
        if identity is None:
            return Needs.FIRST_START
        key = self.keyring().get(identity)
        if key is None:
            return Needs.PASSPHRASE if passphrases.has_passphrase(self.folder) else Needs.KEY
        return self._open(key, progress)

    def open_with_passphrase(self, passphrase: str, progress: Progress) -> Desk:
        """The open desk. Raises WrongPassphrase, and the store's UserErrors."""
        return self._open(passphrases.unwrap(self.folder, passphrase), progress)

    def keyring_works(self) -> bool:
        """Whether the system's keyring keeps a key: it is tried with one."""
        probe = new_key()
        source = self.keyring()
        return source.put(_PROBE, probe) and source.get(_PROBE) == probe

    def make(self, who: str, passphrase: str | None, progress: Progress) -> Desk:
        """A new desk; its key is safe under ``passphrase``, or with None in the keyring, before anything is written in it."""
        key = new_key()
        self.folder.mkdir(parents=True, exist_ok=True)
        refuse_network(self.folder)
        if passphrase is not None:
            passphrases.wrap(self.folder, key, passphrase)
        identity = new_desk(self.folder, key)
        if passphrase is None and not self.keyring().put(identity, key):
            (self.folder / CARD).unlink()
            raise KeyNotKept
        return desk.Desk.open(self.folder, key, self.types(), who=who, progress=progress)

    def restore(self, backup: Backup, passphrase: str | None, progress: Progress) -> Desk:
        """The desk as it was when ``backup`` was made; the damaged file stays beside it."""
        key = self._key(passphrase)
        backups.restore(self.folder, key, backup.path)
        return self._open(key, progress)

    def _key(self, passphrase: str | None) -> bytes:
        if passphrase is not None:
            return passphrases.unwrap(self.folder, passphrase)
        identity = desk_id(self.folder)
        key = None if identity is None else self.keyring().get(identity)
        if key is None:
            raise NoKey
        return key

    def _open(self, key: bytes, progress: Progress) -> Desk:
        return desk.Desk.open(self.folder, key, self.types(), progress=progress)

