"""A desk's folder: what is in it, who has it open, and whether it is a place for a database.

``desk.json`` names the desk and lets a wrong key be told from a damaged file; ``desk.lock`` is locked
while a window has the desk open; ``desk.db`` is the database; ``backups/`` its copies.
"""

import errno
import hashlib
import hmac
import os
import secrets
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import orjson

from app.late import late
from app.store.problems import DeskLocked, NetworkDrive

if TYPE_CHECKING:
    import ctypes
    import subprocess
else:
    ctypes = late("ctypes")
    subprocess = late("subprocess")

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

DATABASE = "desk.db"
CARD = "desk.json"
LOCK = "desk.lock"
BACKUPS = "backups"

NETWORK_TYPES = (
    "nfs",
    "cifs",
    "smb",
    "afp",
    "webdav",
    "davfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs",
    "fuse.gvfsd",
    "ncp",
    "afs",
    "ceph",
    "glusterfs",
)
_REMOTE_DRIVE = 4
_TAKEN = (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK, getattr(errno, "EDEADLOCK", errno.EDEADLK))
"""How the systems say that another process has a lock."""


def desk_id(folder: Path) -> str | None:
    """The id of the desk in a folder, for asking its key; None if there is none yet."""
    card = _read_card(folder)
    return str(card["desk"]) if card else None


def new_desk(folder: Path, key: bytes) -> str:
    """Begin a desk in a folder, unless there is one: its card, so that the key can be kept under its id. Gives the id."""
    card = _read_card(folder)
    if card is None:
        _must_be_gone(folder)
        folder.mkdir(parents=True, exist_ok=True)
        card = {"format": 1, "desk": secrets.token_hex(16), "check": _check(key), "begun": False}
        write_whole(folder / CARD, orjson.dumps(card))
    return str(card["desk"])


def has_begun(folder: Path) -> bool:
    """Whether the desk has had a database."""
    card = _read_card(folder)
    return bool(card and card.get("begun"))


def mark_begun(folder: Path) -> None:
    """The desk has a database from now on; if it is gone one day, that is damage."""
    card = _read_card(folder)
    if card is not None and not card.get("begun"):
        write_whole(folder / CARD, orjson.dumps({**card, "begun": True}))


def key_fits(folder: Path, key: bytes) -> bool | None:
    """Whether a key is that of the desk; None if the card does not tell."""
    card = _read_card(folder)
    return None if card is None else hmac.compare_digest(str(card.get("check")).encode("utf-8", "replace"), _check(key).encode())


def _read_card(folder: Path) -> dict[str, Any] | None:
    """The card; where it is gone or spoilt, its copy beside the backups."""
    for path in (folder / CARD, folder / BACKUPS / CARD):
        try:
            card = orjson.loads(path.read_bytes())
        except (OSError, ValueError):
            continue
        if isinstance(card, dict) and isinstance(card.get("desk"), str):
            return card
    return None


def _must_be_gone(folder: Path) -> None:
    """Raise OSError for a card that the disk does not give at this moment: a new one in its place would have lost the key's name."""
    for path in (folder / CARD, folder / BACKUPS / CARD):
        try:
            path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            continue


def _check(key: bytes) -> str:
    """A few bytes that follow from the key and say nothing about it."""
    return hmac.new(key, b"liaison desk key check", hashlib.sha256).hexdigest()[:16]


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is either the old one or the new one, whatever happens."""
    beside = path.with_name(path.name + ".new")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable, where the system can."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class Lock:
    """The right to have a desk open: held by one process at a time, and let go by the system if that dies."""

    def __init__(self, folder: Path) -> None:
        """Take it. Raises DeskLocked if another process has it."""
        self._file: IO[bytes] = (folder / LOCK).open("a+b")
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            if error.errno not in _TAKEN:
                raise
            raise DeskLocked from error

    def release(self) -> None:
        """Let it go."""
        if not self._file.closed:
            _unlock(self._file)
            self._file.close()


if sys.platform == "win32":

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _unlock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
else:

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)


def refuse_network(folder: Path) -> None:
    """Raise NetworkDrive if a folder lies on a drive of the network."""
    kind = drive_kind(folder.absolute())
    if kind.startswith(NETWORK_TYPES):
        raise NetworkDrive(folder, kind)


def drive_kind(folder: Path) -> str:
    """The type of file system that a folder lies on, "" if the system does not tell."""
    if sys.platform == "win32":
        return _windows_kind(folder)
    if sys.platform == "darwin":
        return _mac_kind(folder)
    mounts = Path("/proc/mounts")
    return mount_kind(folder.resolve(), mounts.read_text("utf-8", "replace")) if mounts.exists() else ""


def mount_kind(folder: Path, mounts: str) -> str:
    """The type of the deepest mount above a folder, from the text of ``/proc/mounts``."""
    found: tuple[int, str] = (-1, "")
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        place = Path(parts[1].encode("latin-1", "backslashreplace").decode("unicode_escape", "replace") if "\\" in parts[1] else parts[1])
        if (place == folder or place in folder.parents) and len(place.parts) >= found[0]:
            found = (len(place.parts), parts[2])
    return found[1]


def _windows_kind(folder: Path) -> str:
    """The kind "smb" for a UNC path or a drive letter that is mapped to one."""
    drive = folder.resolve().drive if not str(folder).startswith("\\\\") else "\\\\"
    if drive.startswith("\\\\"):
        return "smb"
    windll = getattr(ctypes, "windll", None)
    remote = windll is not None and windll.kernel32.GetDriveTypeW(drive + "\\") == _REMOTE_DRIVE
    return "smb" if remote else ""


def _mac_kind(folder: Path) -> str:
    """The type in brackets that ``mount`` prints for the deepest mount above a folder."""
    answer = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False, timeout=10)
    lines = []
    for line in answer.stdout.splitlines():
        before, _, rest = line.rpartition(" (")
        device, _, place = before.partition(" on ")
        lines.append(f"{device.replace(' ', '_')} {place.replace(' ', chr(92) + '040')} {rest.split(',')[0].rstrip(')')}")
    return mount_kind(folder.resolve(), "\n".join(lines))
