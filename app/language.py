"""Visible texts in the language of the window, or of the sheet of paper that is being made.

Code holds its texts in English, and English is what comes out where no other language is spoken: ``tr("{count} lines", count=3)``.
A sentence that is stored, such as an action's title in the history, stays as the language of who wrote it had it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol


class Catalogue(Protocol):
    """One language: its texts, and how it writes numbers, months and days of the week."""

    @property
    def code(self) -> str:
        """Its name for programs, as in BCP 47: "en-US", "es"."""

    def text(self, text: str, about: str) -> str:
        """What stands for the English ``text``; ``about`` tells two meanings of one English word apart."""

    def plural(self, number: int, one: str, many: str) -> str:
        """What stands for the English ``many`` (``one`` where English says that) beside ``number``."""

    def figure(self, written: str) -> str:
        """A number that was written with English separators, with those of this language."""

    def values(self, values: Mapping[str, object]) -> Mapping[str, object]:
        """Values for the places of a text; numbers among them are written as this language does when a place asks for separators."""

    def months(self, *, short: bool) -> Sequence[str]:
        """January to December."""

    def weekdays(self, *, short: bool) -> Sequence[str]:
        """Monday to Sunday."""


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT_MONTHS = tuple(name[:3] for name in _MONTHS)
_SHORT_WEEKDAYS = tuple(name[:3] for name in _WEEKDAYS)


class English:
    """What the code says."""

    code = "en-US"

    def text(self, text: str, about: str) -> str:  # noqa: ARG002 - the code tells meanings apart by where it stands
        """The text itself."""
        return text

    def plural(self, number: int, one: str, many: str) -> str:
        """One, or any other number."""
        return one if number == 1 else many

    def figure(self, written: str) -> str:
        """As it was written."""
        return written

    def values(self, values: Mapping[str, object]) -> Mapping[str, object]:
        """As they are."""
        return values

    def months(self, *, short: bool) -> Sequence[str]:
        """January to December."""
        return _SHORT_MONTHS if short else _MONTHS

    def weekdays(self, *, short: bool) -> Sequence[str]:
        """Monday to Sunday."""
        return _SHORT_WEEKDAYS if short else _WEEKDAYS


ENGLISH = English()


class Languages(Protocol):
    """The languages that are here."""

    def find(self, code: str) -> Catalogue | None:
        """The language of that code; None for one that is not here."""

    def offered(self) -> Sequence[tuple[str, str]]:
        """Code and own name of each, to choose from."""


class EnglishAlone:
    """No catalogue is here."""

    def find(self, code: str) -> Catalogue | None:
        """English, whatever it is called."""
        return ENGLISH if code.partition("-")[0] == "en" else None

    def offered(self) -> Sequence[tuple[str, str]]:
        """English."""
        return ((ENGLISH.code, "English"),)


class _Window:
    """What the window speaks, and the other languages; set once, before there is a window."""

    catalogue: Catalogue = ENGLISH
    languages: Languages = EnglishAlone()


_WINDOW = _Window()
_PAPER: ContextVar[Catalogue | None] = ContextVar("language of the paper", default=None)


def speak(catalogue: Catalogue, languages: Languages) -> None:
    """Let the window speak this language from now on; ``languages`` are those that paper may speak."""
    _WINDOW.catalogue, _WINDOW.languages = catalogue, languages


def languages() -> Sequence[tuple[str, str]]:
    """Code and own name of each language that is here; where it is one alone, nobody is asked."""
    return _WINDOW.languages.offered()


def spoken() -> Catalogue:
    """The language in which texts are made here and now."""
    return _PAPER.get() or _WINDOW.catalogue


@contextmanager
def in_language(code: str) -> Iterator[None]:
    """Make texts in another language than the window's: a sheet of paper for others. "" or a language that is not here changes nothing."""
    found = _WINDOW.languages.find(code) if code else None
    before = _PAPER.set(found or spoken())
    try:
        yield
    finally:
        _PAPER.reset(before)


def tr(text: str, about: str = "", /, **values: object) -> str:
    """The English ``text`` in the language that is spoken, with ``values`` in its places: ``tr("Sent to {place}", place=name)``.

    ``{count:,}`` writes a number with separators. Without values braces are plain letters. ``about`` tells two meanings of one English
    word apart. What is translated must stand here as it is: ``tr("…")``, or ``tr(CONSTANT)`` with ``CONSTANT = marked("…")``.
    """
    catalogue = _PAPER.get() or _WINDOW.catalogue
    if catalogue is ENGLISH:
        return text.format_map(values) if values else text
    said = catalogue.text(text, about)
    return said.format_map(catalogue.values(values)) if values else said


def trn(number: int, one: str, many: str, /, **values: object) -> str:
    """``trn(count, "{number} device", "{number} devices")``: a text with a number, in the form that the language has for that number.

    ``{number}`` is written with separators; ``values`` fill the other places.
    """
    catalogue = _PAPER.get() or _WINDOW.catalogue
    said = catalogue.plural(number, one, many)
    return said.format_map({**catalogue.values(values), "number": catalogue.figure(f"{number:,}")})


def marked(text: str) -> str:
    """The text itself, noted for translators: for constants, which ``tr`` translates where they are shown."""
    return text


def figure(number: float, form: str = ",") -> str:
    """A number as the language writes it: ``2,318``; ``form`` is Python's, for example ``,.1f``."""
    return (_PAPER.get() or _WINDOW.catalogue).figure(format(number, form))


def either(names: Sequence[str]) -> str:
    """``A``, ``A or B``, ``A or B or C``."""
    said = names[0] if names else ""
    for other in names[1:]:
        said = tr("{first} or {second}", first=said, second=other)
    return said


def listed(names: Sequence[str], limit: int = 3) -> str:
    """``A``, ``A and B``, ``A, B and 4 more``."""
    shown = ", ".join(names[:limit])
    if len(names) > limit:
        return tr("{names} and {number:,} more", names=shown, number=len(names) - limit)
    return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else shown
