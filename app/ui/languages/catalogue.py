"""A language whose texts are in one of Qt's compiled catalogues (``resources/languages/*.qm``) and whose numbers and names Qt knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.language import ENGLISH, Catalogue

CONTEXT = "Liaison Desk"
"""All texts are in one of Qt's contexts: one English text has one translation, wherever it stands."""
_LENGTHS = {True: QLocale.FormatType.ShortFormat, False: QLocale.FormatType.LongFormat}


class Figure:
    """A number in a place of a text: written as the place asks for it, with the separators of the language."""

    __slots__ = ("_catalogue", "_number")

    def __init__(self, number: float | Decimal, catalogue: Catalogue) -> None:
        self._number = number
        self._catalogue = catalogue

    def __format__(self, form: str) -> str:
        """In the form that the place names."""
        return self._catalogue.figure(format(self._number, form))

    def __str__(self) -> str:
        return self._catalogue.figure(str(self._number))


def with_figures(values: Mapping[str, object], catalogue: Catalogue) -> Mapping[str, object]:
    """Values for the places of a text, the numbers among them ready to be written in the language."""
    numbers = {name: Figure(value, catalogue) for name, value in values.items() if isinstance(value, int | float | Decimal)}
    return {**values, **numbers} if numbers else values


class QtCatalogue:
    """One language. Raises FileNotFoundError where its file is not there or can not be read."""

    def __init__(self, file: Path, code: str) -> None:
        self.code = code
        self._translator = QTranslator()
        if not self._translator.load(str(file)):
            raise FileNotFoundError(file)
        self.locale = _locale_of(self._translator.language() or code)
        self._months = {short: tuple(self.locale.monthName(month, how) for month in range(1, 13)) for short, how in _LENGTHS.items()}
        self._weekdays = {short: tuple(self.locale.dayName(day, how) for day in range(1, 8)) for short, how in _LENGTHS.items()}
        self._known: dict[tuple[str, str], str] = {}
        self._separators = str.maketrans({",": self.locale.groupSeparator(), ".": self.locale.decimalPoint()})

    @property
    def own_name(self) -> str:
        """How the language calls itself."""
        name = self.locale.nativeLanguageName()
        return name[:1].upper() + name[1:]

    def text(self, text: str, about: str) -> str:
        """What the file has for it; the English text where it has nothing."""
        key = (text, about)
        said = self._known.get(key)
        if said is None:
            said = self._known[key] = self._translator.translate(CONTEXT, text, about or None) or text
        return said

    def plural(self, number: int, one: str, many: str) -> str:
        """The form that Qt has for this number."""
        return self._translator.translate(CONTEXT, many, None, number) or ENGLISH.plural(number, one, many)

    def figure(self, written: str) -> str:
        """The number with this language's separators."""
        return written.translate(self._separators)

    def values(self, values: Mapping[str, object]) -> Mapping[str, object]:
        """The values, numbers with this language's separators."""
        return with_figures(values, self)

    def months(self, *, short: bool) -> Sequence[str]:
        """January to December."""
        return self._months[short]

    def weekdays(self, *, short: bool) -> Sequence[str]:
        """Monday to Sunday."""
        return self._weekdays[short]


def _locale_of(language: str) -> QLocale:
    """The computer's own way to write numbers and days where it speaks the language, else that of the country the catalogue names."""
    named, system = QLocale(language), QLocale.system()
    return system if system.language() == named.language() else named


def dress_qt(application: QCoreApplication, locale: QLocale) -> None:
    """Let Qt's own dialogs, calendars and number fields speak it too."""
    QLocale.setDefault(locale)
    own = QTranslator(application)
    if own.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(own)
