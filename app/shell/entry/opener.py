"""How a desk is opened, made and restored: where its key comes from and where it is kept. No widgets."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app.errors import UserError
from app.store import passphrase as passphrases
from app.store.backups import Backup, restore
from app.store.desk import Desk
from app.store.folder import desk_id
from app.store.keys import KeySource, new_key
from app.store.progress import Progress
from app.store.records import Record

_PROBE = "check"


class Needs(Enum):
    """What is missing before the desk can be opened."""

    FIRST_START = "there is no desk here yet"
    PASSPHRASE = "its key lies under a passphrase"
    KEY = "its key is neither in the keyring nor under a passphrase"


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

    ``keyring`` is asked for the key source only when it is needed, because finding the system's keyring takes time.
    """

    folder: Path
    types: Sequence[type[Record]]
    keyring: Callable[[], KeySource]

    def open_or_ask(self, progress: Progress) -> Desk | Needs:
        """The open desk, or what is missing. Raises the store's UserErrors."""
        identity = desk_id(self.folder)
        if identity is None:
            return Needs.FIRST_START
        key = self._kept_key(identity)
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
        """A new desk, its key safe under ``passphrase``, or with None in the keyring, before anything is written in it."""
        key = new_key()
        if passphrase is not None:
            self.folder.mkdir(parents=True, exist_ok=True)
            passphrases.wrap(self.folder, key, passphrase)
        elif not self.keyring().put(_pending(self.folder), key):
            raise KeyNotKept
        desk = Desk.open(self.folder, key, self.types, who=who, progress=progress)
        identity = desk_id(self.folder)
        if passphrase is None and identity is not None:
            self.keyring().put(identity, key)
        return desk

    def restore(self, backup: Backup, passphrase: str | None, progress: Progress) -> Desk:
        """The desk as it was when ``backup`` was made; the damaged file stays beside it."""
        key = self._key(passphrase)
        restore(self.folder, key, backup.path)
        return self._open(key, progress)

    def _key(self, passphrase: str | None) -> bytes:
        if passphrase is not None:
            return passphrases.unwrap(self.folder, passphrase)
        identity = desk_id(self.folder)
        key = None if identity is None else self._kept_key(identity)
        if key is None:
            raise NoKey
        return key

    def _kept_key(self, identity: str) -> bytes | None:
        """The key by the desk's id; or, if the program was ended while it made the desk, by the folder's name."""
        return self.keyring().get(identity) or self.keyring().get(_pending(self.folder))

    def _open(self, key: bytes, progress: Progress) -> Desk:
        return Desk.open(self.folder, key, self.types, progress=progress)


def _pending(folder: Path) -> str:
    """The name in the keyring for the key of a desk that is being made, before it has an id."""
    return "new-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
