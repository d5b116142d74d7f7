"""A store as a desk sees it: names and bytes, and nothing that a store could promise and not keep.

Names are ``folder/name`` in small letters, digits, ``.``, ``_`` and ``-``: legal in a folder of any system, on WebDAV and on S3.
No lock, no clock, no conditional write: all of these fail somewhere. Whoever uses a store checks what comes back by its hash.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Protocol

from app.errors import UserError

LARGEST = 128 * 1024 * 1024
"""Bytes of the largest object; a larger one is treated as not there."""
LONGEST_NAME = 200
_NEW_NAME = re.compile(r"[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?(?:/[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?)+", re.ASCII)
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.ASCII)
_PREFIX = re.compile(r"(?:[a-z0-9_-]+/)+", re.ASCII)
_NEVER = set('\\:*?"<>|')


class Why(Enum):
    """Why a store could not be used."""

    OFFLINE = "offline"
    """It cannot be reached, or somebody else answers in its place."""
    BUSY = "busy"
    """It is there, and asks for patience or is out of order."""
    MISSING = "missing"
    """The folder or bucket is not there."""
    SIGN_IN = "sign-in"
    RIGHTS = "rights"
    FULL = "full"
    CLOCK = "clock"
    """This computer's clock is too far off for the store to accept what it signs."""
    CERTIFICATE = "certificate"
    ADDRESS = "address"
    """What is there is no such store."""


class StoreTrouble(UserError):
    """A store that could not be used: what happened, and what to do. Nothing is lost: the next session does it all again.

    ``wait`` are the seconds that the store itself asks for.
    """

    def __init__(self, why: Why, what: str, advice: str = "", *, wait: float | None = None) -> None:
        super().__init__(what, advice)
        self.why = why
        self.wait = wait

    @property
    def passes(self) -> bool:
        """Whether trying again later may mend it by itself; otherwise a person must do what the advice says."""
        return self.why in (Why.OFFLINE, Why.BUSY)


class ObjectStore(Protocol):
    """Where the desks of a school meet. Every method may wait on a disk or network and raises StoreTrouble; all may be repeated."""

    def list(self, prefix: str) -> dict[str, int]:
        """Name → size of what lies right in the folder ``prefix`` (``log/``); empty when there is no such folder.

        Conflicted copies are among them, hidden and temporary files are not. Late, partial and stale answers are normal.
        """

    def get(self, name: str) -> bytes | None:
        """What is kept as ``name``, a name that was listed; None when it is not there, or cannot be read while others can."""

    def put(self, name: str, data: bytes) -> None:
        """Keep ``data`` as ``name``, in place of what was there. Only a listing tells that it has arrived."""

    def delete(self, name: str) -> None:
        """Remove ``name``, if it is there."""


def new_name(name: str) -> str:
    """``name``, which is to be written. Raises ValueError when it would not be legal everywhere."""
    legal = _NEW_NAME.fullmatch(name) and len(name) <= LONGEST_NAME and not any(_DEVICES.fullmatch(part) for part in name.split("/"))
    if not legal:
        raise ValueError(f"not a name for an object: {name!r}")
    return name


def listed_prefix(prefix: str) -> str:
    """``prefix``, a folder that is to be listed. Raises ValueError when it is none."""
    if not _PREFIX.fullmatch(prefix):
        raise ValueError(f"not a folder of a store: {prefix!r}")
    return prefix


def is_name(name: str) -> bool:
    """Whether ``name``, found in a store, can be one of an object: nobody's hidden or temporary file, no way out of the store."""
    parts = name.split("/")
    if len(parts) < 2 or any(part in ("", ".", "..") for part in parts):
        return False
    return not parts[-1].startswith((".", "~")) and name.isprintable() and not _NEVER & set(name)


def known_name(name: str) -> str:
    """``name``, which a listing gave. Raises ValueError when no listing could have given it."""
    if not is_name(name):
        raise ValueError(f"not a name of an object: {name!r}")
    return name
