"""The key of a desk as it is printed on a recovery sheet and typed off it: thirteen groups of five signs.

Each group is four signs of the key and one that proves them, so that a slip is found in the group where it was made. The
signs are those of Crockford's base 32: no letter looks like a digit, and small letters, O, I and L are understood.
"""

import hashlib
import hmac

from app.errors import UserError
from app.language import tr
from app.store.keys import LENGTH

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 13
_DATA, _BITS = 4, 5
_SPARE = GROUPS * _DATA * _BITS - LENGTH * 8
_READ = str.maketrans("OIL", "011")


class BadRecoveryCode(UserError):
    """What was typed is not a key off a recovery sheet."""


def code_of(key: bytes) -> list[str]:
    """The groups of a key, in order."""
    number = int.from_bytes(key) << _SPARE
    signs = [SIGNS[number >> _BITS * place & 31] for place in reversed(range(GROUPS * _DATA))]
    groups = ["".join(signs[start : start + _DATA]) for start in range(0, len(signs), _DATA)]
    return [group + _proof(place, group) for place, group in enumerate(groups)]


def key_of(text: str) -> bytes:
    """The key that was typed or scanned. Raises BadRecoveryCode, which names the first group that is wrong."""
    signs = "".join(letter for letter in text.upper().translate(_READ) if letter.isalnum())
    if len(signs) != GROUPS * (_DATA + 1):
        raise BadRecoveryCode(
            tr("That is {number} letters and digits; the recovery sheet has {groups}.", number=len(signs), groups=GROUPS * (_DATA + 1)),
            tr("Type all 13 groups, one after the other."),
        )
    number = 0
    for place in range(GROUPS):
        group = signs[place * (_DATA + 1) : (place + 1) * (_DATA + 1)]
        data = group[:_DATA]
        if any(sign not in SIGNS for sign in group) or not hmac.compare_digest(group[_DATA:], _proof(place, data)):
            raise BadRecoveryCode(
                tr("Something in group {place} is not as on the sheet.", place=place + 1), tr("Look at it again, sign by sign.")
            )
        for sign in data:
            number = number << _BITS | SIGNS.index(sign)
    return (number >> _SPARE).to_bytes(LENGTH)


def _proof(place: int, data: str) -> str:
    """The sign that proves a group, and its place among the others."""
    return SIGNS[hashlib.sha256(f"{place} {data}".encode()).digest()[0] & 31]
