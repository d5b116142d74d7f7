"""How a desk is opened, made and restored: where its key comes from and where it is kept. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import tr
from app.late import late
from app.shell.key_keeper import KeyKeeper
from app.store.disk import told
from app.store.folder import CARD, DATABASE, desk_id, has_begun, key_fits, new_desk, refuse_network
from app.store.keys import new_key
from app.store.problems import NotUnderstood
from app.store.settings import FILE as LOCAL

if TYPE_CHECKING:
    from app.store import backups, desk, glance, replacing, salvage
    from app.store import passphrase as passphrases
    from app.store import recovery_code as recovery_codes
    from app.store.backup_file import Backup
    from app.store.desk import Desk
    from app.store.progress import Progress
    from app.store.records import Record
    from app.store.salvage import Rescued
else:
    backups = late("app.store.backups")
    desk = late("app.store.desk")
    glance = late("app.store.glance")
    passphrases = late("app.store.passphrase")
    recovery_codes = late("app.store.recovery_code")
    replacing = late("app.store.replacing")
    salvage = late("app.store.salvage")

_PROBE = "check"


def has_database(folder: Path) -> bool:
    """Whether a desk lies here, though its card may be gone."""
    path = folder / DATABASE
    return path.exists() and path.stat().st_size > 0


def was_never_used(folder: Path) -> bool:
    """Whether a first start was cut off here before anything could be kept."""
    return not has_database(folder) and not has_begun(folder)


Fill = Callable[[Path, bytes, "Progress"], object]
"""Writes the sample school into a folder, under a key."""


class Needs(Enum):
    """What is missing before the desk can be opened."""

    FIRST_START = auto()
    """There is no desk here yet."""
    PASSPHRASE = auto()
    """Its key lies under a passphrase."""
    KEY = auto()
    """Its key is neither in the keyring nor under a passphrase."""


class NoKey(UserError):
    """Neither keyring nor passphrase has the key."""

    def __init__(self) -> None:
        super().__init__(
            tr("The key of this desk is not on this computer."),
            tr(
                "If the keyring is locked, sign in to it and try again. If it has lost the key, use the recovery sheet. If you copied the "
                "folder from another computer, open it there and set a passphrase under Settings, Safety; then copy it again."
            ),
        )


class WrongSheet(UserError):
    """The recovery sheet is of another desk."""

    def __init__(self) -> None:
        super().__init__(
            tr("This is the recovery sheet of another desk."), tr("See which desk the sheet names, or look for a later sheet.")
        )


class KeyNotKept(UserError):
    """The keyring worked a moment ago, and does not now."""

    def __init__(self) -> None:
        super().__init__(tr("The keyring of this computer did not keep the key."), tr("Choose a passphrase instead."))


@dataclass
class DeskOpener:
    """Opens the desk in ``folder``. Every method may take a while and belongs in a job.

    ``keyring`` and ``types`` are asked for when they are needed, because loading what stands behind them takes time.
    """

    folder: Path
    types: Callable[[], Sequence[type[Record]]]
    keyring: Callable[[], KeyKeeper]
    _key: bytes | None = field(default=None, repr=False)
    rescued: Rescued | None = None
    """What was read out of a damaged file when a backup took its place."""
    _ahead: Desk | None = field(default=None, repr=False)
    _understood: bool = True
    """Whether what the desk's file says made sense when it was tried last."""

    def ahead(self, page: str) -> Desk | None:
        """The desk as ``page`` showed it last, if nothing was done since; its tables are opened by :meth:`open_or_ask`."""
        self._find_key()
        self._ahead = glance.desk_at_a_glance(self.folder, self._key, page) if self._key is not None else None
        return self._ahead

    def open_or_ask(self, progress: Progress) -> Desk | Needs:
        """The open desk, or what is missing. Raises the store's UserErrors."""
        if desk_id(self.folder) is None and not has_database(self.folder):
            return Needs.FIRST_START
        self._find_key()
        if self._key is None:
            if passphrases.has_passphrase(self.folder):
                return Needs.PASSPHRASE
            return Needs.FIRST_START if was_never_used(self.folder) else Needs.KEY
        return self._open(progress)

    def open_with_passphrase(self, passphrase: str, progress: Progress) -> Desk:
        """The open desk. Raises WrongPassphrase, and the store's UserErrors."""
        self._key = passphrases.unwrap(self.folder, passphrase)
        return self._open(progress)

    def take_recovery(self, code: str) -> bool:
        """Know the key from now on by what was typed off the recovery sheet, and keep it; False if the keyring does not.

        Raises BadRecoveryCode, or WrongSheet for the sheet of another desk.
        """
        key = recovery_codes.key_of(code)
        fits = key_fits(self.folder, key)
        if fits is None:
            fits = backups.is_whole(self.folder / DATABASE, key) or bool(backups.usable(self.folder, key))
        if not fits:
            raise WrongSheet
        self._key = key
        with told(self.folder):
            return self.keyring().put(new_desk(self.folder, key), key)

    def recovery_code(self) -> list[str]:
        """The groups of the recovery sheet. Raises NoKey."""
        if self._key is None:
            raise NoKey
        return recovery_codes.code_of(self._key)

    def keyring_works(self) -> bool:
        """Whether the system's keyring keeps a key: it is tried with one."""
        probe = new_key()
        source = self.keyring()
        return source.put(_PROBE, probe) and source.get(_PROBE) == probe

    def make(self, who: str, passphrase: str | None, progress: Progress, fill: Fill | None = None) -> Desk:
        """A new desk; its key is safe under ``passphrase``, or with None in the keyring, before anything is written in it.

        ``fill`` writes the sample school into the folder before the desk is opened for ``who``.
        """
        self._key = new_key()
        with told(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            refuse_network(self.folder)
            if was_never_used(self.folder):
                (self.folder / CARD).unlink(missing_ok=True)
            if passphrase is not None:
                passphrases.wrap(self.folder, self._key, passphrase)
            identity = new_desk(self.folder, self._key)
            if passphrase is None and not self.keyring().put(identity, self._key):
                (self.folder / CARD).unlink()
                raise KeyNotKept
        if fill is not None:
            try:
                fill(self.folder, self._key, progress)
            except BaseException:
                self._forget_new()
                raise
        return desk.Desk.open(self.folder, self._key, self.types(), who=who, progress=progress)

    def _forget_new(self) -> None:
        """Leave nothing of a new desk that could not be filled: the next start asks anew."""
        for name in (CARD, DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", LOCAL, f"{LOCAL}-wal", f"{LOCAL}-shm", passphrases.FILE):
            with suppress(OSError):
                (self.folder / name).unlink(missing_ok=True)
        self._key = None

    def restore(self, backup: Backup, progress: Progress) -> Desk:
        """The desk as it was when ``backup`` was made; what stood there is kept. The key must be known by now."""
        if self._key is None:
            raise NoKey
        self.rescued = None
        former = replacing.restore(self.folder, self._key, backup.path, progress=progress, understood=self._understood)
        opened = self._open(progress)
        if former.is_dir():
            self.rescued = salvage.rescue(opened, self.types(), former, self._key, progress)
        return opened

    def has_passphrase(self) -> bool:
        """Whether a passphrase opens the desk."""
        return passphrases.has_passphrase(self.folder)

    def keep_key(self) -> bool:
        """Whether the key of the open desk can be found the next time; what the keyring has lost is put back into it."""
        identity = desk_id(self.folder)
        if self._key is None or identity is None or passphrases.has_passphrase(self.folder):
            return True
        source = self.keyring()
        return source.get(identity) == self._key or source.put(identity, self._key)

    def set_passphrase(self, passphrase: str) -> None:
        """From now on ``passphrase`` opens the desk, also where its keyring is not; an older passphrase does not."""
        if self._key is None:
            raise NoKey
        passphrases.wrap(self.folder, self._key, passphrase)

    def knows(self, passphrase: str) -> bool:
        """Whether ``passphrase`` is the one of the desk."""
        try:
            return passphrases.unwrap(self.folder, passphrase) == self._key
        except passphrases.WrongPassphrase:
            return False

    def _find_key(self) -> None:
        identity = desk_id(self.folder)
        if self._key is None and identity is not None:
            self._key = self.keyring().get(identity)

    def _open(self, progress: Progress) -> Desk:
        if self._key is None:
            raise NoKey
        ahead, self._ahead = self._ahead, None
        try:
            if ahead is None:
                ahead = desk.Desk.open(self.folder, self._key, self.types(), progress=progress)
            else:
                ahead.tables.open(self.types(), progress)
        except NotUnderstood:
            self._understood = False
            raise
        self._understood = True
        return ahead
