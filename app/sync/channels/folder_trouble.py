"""What a system says when a folder cannot be used, as a sentence for a person."""

from __future__ import annotations

import errno
from pathlib import Path

from app.language import marked, tr
from app.sync.channels.object_store import StoreTrouble, Why

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_GONE = {errno.ENOENT, errno.ENOTDIR}
_AWAY = {errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ETIMEDOUT}
_AWAY |= {errno.ENETDOWN, errno.ENETUNREACH, errno.ECONNRESET, errno.ECONNABORTED, errno.ECONNREFUSED}
# Windows' own numbers: where a drive or a share is not there, and where it wants a sign-in.
_WINDOWS_AWAY = {21, 31, 51, 53, 54, 55, 59, 64, 67, 121, 362, 1117, 1167, 1203, 1222, 1231, 1232, 1236, 1450, 2250}
_WINDOWS_SIGN_IN = {86, 1219, 1265, 1311, 1326, 1327, 1330, 1331, 1385, 1907, 1909}
_WINDOWS_HELD = {32, 33}
_KEPT = marked("What you do meanwhile is kept here and goes later.")


def for_later(error: OSError) -> bool:
    """Whether another program merely has the file open at this moment, as Windows says it."""
    return getattr(error, "winerror", None) in (*_WINDOWS_HELD, 5)


def trouble_of(error: OSError, folder: Path, *, writing: bool = False) -> StoreTrouble:
    """``error`` about the shared folder ``folder`` in words. ``writing``: reading may well work."""
    windows = getattr(error, "winerror", None)
    if windows in _WINDOWS_SIGN_IN:
        what = tr("The drive with the shared folder {folder} wants you to sign in.", folder=folder)
        return StoreTrouble(Why.SIGN_IN, what, tr("Open the folder in the file manager and sign in there. {kept}", kept=tr(_KEPT)))
    if error.errno in _FULL:
        advice = tr("Make room there, or ask whoever looks after it. What you typed is kept here and goes later.")
        return StoreTrouble(Why.FULL, tr("There is no room left in the shared folder {folder}.", folder=folder), advice)
    if error.errno in _GONE and folder.parent.is_dir() and folder != folder.parent:
        what = tr("The shared folder {folder} is not there any more.", folder=folder)
        return StoreTrouble(Why.MISSING, what, tr("It may have been moved or renamed: choose it again, or put it back."))
    if error.errno in _GONE or error.errno in _AWAY or windows in _WINDOWS_AWAY:
        what = tr("The shared folder {folder} cannot be reached.", folder=folder)
        return StoreTrouble(
            Why.OFFLINE, what, tr("Plug in its stick, or open the network drive once in the file manager. {kept}", kept=tr(_KEPT))
        )
    if error.errno == errno.EROFS:
        advice = tr("It is on a medium that is write-protected. Take the protection off, or ask whoever looks after it.")
        return StoreTrouble(Why.RIGHTS, tr("Nothing can be written in the shared folder {folder}.", folder=folder), advice)
    if error.errno in (errno.EACCES, errno.EPERM):
        what = (
            tr("You do not have the right to write in the shared folder {folder}.", folder=folder)
            if writing
            else tr("You do not have the right to read the shared folder {folder}.", folder=folder)
        )
        return StoreTrouble(Why.RIGHTS, what, tr("Ask whoever looks after the folder to let you read and change files in it."))
    detail = error.strerror or tr("no reason given")
    return StoreTrouble(
        Why.OFFLINE,
        tr("The shared folder {folder} could not be used ({detail}).", folder=folder, detail=detail),
        tr("The program tries again. {kept}", kept=tr(_KEPT)),
    )
