"""Secrets as words that can be read out, written down and typed again."""

from __future__ import annotations

import difflib
from functools import lru_cache
from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import tr, trn
from app.late import late

if TYPE_CHECKING:
    import mnemonic
    from mnemonic import Mnemonic
else:
    mnemonic = late("mnemonic")

_TOLD_APART = 4
"""No two words of the list begin with the same four letters, so these are enough."""


class WrongWords(UserError):
    """What was typed are no such words."""


@lru_cache(maxsize=1)
def _list() -> Mnemonic:
    return mnemonic.Mnemonic("english")


def words_of(secret: bytes) -> list[str]:
    """16 bytes as 12 words; the last of them holds a check."""
    return str(_list().to_mnemonic(secret)).split()


def secret_of(typed: str, count: int) -> bytes:
    """The bytes that ``count`` words stand for; four letters of each are enough. Raises WrongWords with what is wrong where."""
    words = [_known(word, place) for place, word in enumerate(split_words(typed), 1)]
    if len(words) != count:
        there = trn(len(words), "1 word is", "{number} words are")
        raise WrongWords(
            tr("{there} here; {count} are needed.", there=there, count=count), tr("Type them in the order in which they are printed.")
        )
    try:
        return bytes(_list().to_entropy(words))
    except ValueError as error:
        raise WrongWords(
            tr("These {count} words don't belong together.", count=count),
            tr("Two may have changed places, or one is another word. Compare them with the sheet."),
        ) from error


def split_words(typed: str) -> list[str]:
    """The words of a text: numbers, commas and lines between them don't matter."""
    return "".join(letter if letter.isalpha() else " " for letter in typed.casefold()).split()


def _known(word: str, place: int) -> str:
    known = _list().wordlist
    if word in known:
        return word
    found = [one for one in known if len(word) >= _TOLD_APART and one.startswith(word[:_TOLD_APART])]
    if found and found[0].startswith(word):
        return str(found[0])
    likely = difflib.get_close_matches(word, [*found, *known], 1, 0.7)
    advice = tr("Did you mean “{likely}”?", likely=likely[0]) if likely else tr("Compare it with the sheet.")
    raise WrongWords(tr("Word {place}, “{word}”, is not one of the words that are used.", place=place, word=word[:30]), advice)
