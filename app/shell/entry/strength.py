"""How good a passphrase is, in words a person can act on."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.language import tr, trn

LEAST_LETTERS = 10
_GOOD_LETTERS = 16
_STRONG_LETTERS = 22
_LEAST_DIFFERENT = 5
_WORN = (
    "password",
    "passphrase",
    "liaison",
    "chromebook",
    "123456",
    "qwerty",
    "abcdef",
    "letmein",
    "welcome",
    "teacher",
    "school",
)


@dataclass(frozen=True)
class Strength:
    """``level`` 0 (cannot be used) to 3 (strong), and a hint."""

    level: int
    hint: str

    @property
    def enough(self) -> bool:
        """Whether the passphrase may be used."""
        return self.level > 0


def strength(passphrase: str, known_words: Iterable[str] = ()) -> Strength:
    """Judge ``passphrase``; ``known_words`` are names that others know (the person's, the school's).

    Length decides, as NIST SP 800-63B advises; no rules about digits and signs. What can be guessed counts as nothing.
    """
    if not passphrase:
        return Strength(0, tr("Four unrelated words are easy to keep in mind and hard to guess."))
    counted = _without_guessable(passphrase, known_words)
    if len(passphrase) < LEAST_LETTERS:
        missing = LEAST_LETTERS - len(passphrase)
        return Strength(0, trn(missing, "Too short: {number} more letter at least.", "Too short: {number} more letters at least."))
    if len(set(counted)) < _LEAST_DIFFERENT or len(counted) < LEAST_LETTERS - 2:
        return Strength(0, tr("Too easy to guess. Take words that nobody would connect with you or the school."))
    if len(counted) < _GOOD_LETTERS:
        return Strength(1, tr("Fair. Another word makes it good."))
    if len(counted) < _STRONG_LETTERS:
        return Strength(2, tr("Good."))
    return Strength(3, tr("Strong."))


def _without_guessable(passphrase: str, known_words: Iterable[str]) -> str:
    rest = passphrase.casefold()
    names = [word.casefold() for words in known_words for word in words.split() if len(word) >= 4]
    for guessable in (*_WORN, *names):
        rest = rest.replace(guessable, "")
    return rest
