"""The languages that this copy of the program has: English, one for each catalogue in ``resources/languages``, for development one more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.language import ENGLISH, Catalogue, EnglishAlone, speak
from app.late import late
from app.paths import resource

if TYPE_CHECKING:
    from app.ui.languages import catalogue, pseudo
else:
    catalogue = late("app.ui.languages.catalogue")
    pseudo = late("app.ui.languages.pseudo")

_FOLDER, _ENDING = "languages", ".qm"


class Shipped:
    """Finds them. A catalogue is read when it is first wanted."""

    def __init__(self, *, development: bool = False) -> None:
        self._development = development
        self._known: dict[str, Catalogue] = {}

    def find(self, code: str) -> Catalogue | None:
        """English, the made-up one in development, or the catalogue whose file is called like ``code`` or like its language."""
        if self._development and code in (pseudo.NAME, pseudo.CODE):
            return self._known.setdefault(pseudo.CODE, pseudo.Pseudo())
        for name in dict.fromkeys((code, code.partition("-")[0])):
            if name in self._known or name in _catalogues():
                return self._known.get(name) or self._read(name)
        return EnglishAlone().find(code)

    def offered(self) -> Sequence[tuple[str, str]]:
        """English first; each by its own name."""
        found = [*EnglishAlone().offered(), *((code, self._read(code).own_name) for code in _catalogues())]
        return [*found, (pseudo.CODE, "Pseudo")] if self._development else found

    def _read(self, name: str) -> catalogue.QtCatalogue:
        found = catalogue.QtCatalogue(resource(f"{_FOLDER}/{name}.qm"), name)
        self._known.setdefault(name, found)
        return found


def begin_speaking(wanted: str) -> None:
    """Let the window speak ``wanted`` ("" = as the system does); a language that is not here leaves it English.

    ``pseudo`` is for development: texts that are made longer by rule (``app.ui.languages.pseudo``).
    """
    QLocale.setDefault(_english_here())
    shipped = Shipped(development=bool(wanted) and wanted in (pseudo.NAME, pseudo.CODE))
    if not wanted and not _catalogues():
        return
    chosen = shipped.find(wanted or QLocale.system().bcp47Name()) or ENGLISH
    speak(chosen, shipped)
    application = QCoreApplication.instance()
    if application is not None:
        _undress(application)
    if application is not None and chosen is not ENGLISH and isinstance(chosen, catalogue.QtCatalogue):
        catalogue.dress_qt(application, chosen.locale)


def _english_here() -> QLocale:
    """English with the country's own order of numbers, days and weeks: fields and calendars of Qt say the same words as the pages around them."""
    system = QLocale.system()
    return (
        system
        if system.language() in (QLocale.Language.English, QLocale.Language.C)
        else QLocale(QLocale.Language.English, system.territory())
    )


def _undress(application: QCoreApplication) -> None:
    """Take away what a desk of another language gave Qt; nothing where there was none."""
    for former in application.findChildren(QTranslator):
        application.removeTranslator(former)
        former.deleteLater()
        QLocale.setDefault(QLocale.system())


def _catalogues() -> list[str]:
    folder = resource(_FOLDER)
    return sorted(file.stem for file in folder.iterdir() if file.suffix == _ENDING) if folder.is_dir() else []
