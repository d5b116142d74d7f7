"""The PIN of the lock as scrypt (RFC 7914) makes it: what is kept proves a PIN, and does not give it away."""

import hashlib
import hmac
import secrets
import unicodedata
from itertools import pairwise
from typing import Any

from app.language import tr

SHORTEST = 4
_COST, _BLOCK, _LANES = 2**15, 8, 1
_MEMORY = 128 * _COST * _BLOCK * 2


def hidden(pin: str) -> dict[str, Any]:
    """What is kept of ``pin``."""
    salt = secrets.token_bytes(16)
    return {"format": 1, "salt": salt.hex(), "made": _stretch(pin, salt).hex()}


def is_right(pin: str, kept: dict[str, Any]) -> bool:
    """Whether ``pin`` is the one that was kept; what cannot be read is nobody's PIN."""
    try:
        salt, made = bytes.fromhex(kept["salt"]), bytes.fromhex(kept["made"])
    except (KeyError, TypeError, ValueError):
        return False
    return hmac.compare_digest(_stretch(pin, salt), made)


def what_is_wrong(pin: str) -> str:
    """Why ``pin`` cannot be used, in a sentence; "" if it can."""
    if len(pin) < SHORTEST:
        return tr("A PIN needs {shortest} signs or more: digits, letters, whatever you like.", shortest=SHORTEST)
    if len(set(pin)) == 1 or _is_row(pin):
        return tr("That is the first one anybody would try. Take another one.")
    return ""


def _is_row(pin: str) -> bool:
    """1234, 9876, abcd."""
    steps = {ord(after) - ord(before) for before, after in pairwise(pin)}
    return steps in ({1}, {-1})


def _stretch(pin: str, salt: bytes) -> bytes:
    text = unicodedata.normalize("NFKC", pin).encode()
    return hashlib.scrypt(text, salt=salt, n=_COST, r=_BLOCK, p=_LANES, maxmem=_MEMORY, dklen=32)
