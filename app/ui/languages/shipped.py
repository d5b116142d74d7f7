"""The languages that this copy of the program has: English, one for each catalogue in ``resources/languages``, for development one more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

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
            if name not in self._known and name in self._codes():
                self._known[name] = catalogue.QtCatalogue(resource(f"{_FOLDER}/{name}.qm"), name)
            if name in self._known:
                return self._known[name]
        return EnglishAlone().find(code)

    def offered(self) -> Sequence[tuple[str, str]]:
        """English first; each by its own name."""
        found = [*EnglishAlone().offered(), *((code, _own_name(code)) for code in self._codes())]
        return [*found, (pseudo.CODE, "Pseudo")] if self._development else found

    def _codes(self) -> list[str]:
        return _catalogues()


def begin_speaking(wanted: str) -> None:
    """Let the window speak ``wanted`` ("" = as the system does); a language that is not here leaves it English.

    ``pseudo`` is for development: texts that are made longer by rule (``app.ui.languages.pseudo``).
    """
    shipped = Shipped(development=bool(wanted) and wanted in (pseudo.NAME, pseudo.CODE))
    if not wanted and not _catalogues():
        return
    chosen = shipped.find(wanted or QLocale.system().bcp47Name()) or ENGLISH
    speak(chosen, shipped)
    application = QCoreApplication.instance()
    if application is not None and chosen is not ENGLISH and isinstance(chosen, catalogue.QtCatalogue):
        catalogue.dress_qt(application, chosen.code)


def _catalogues() -> list[str]:
    folder = resource(_FOLDER)
    return sorted(file.stem for file in folder.iterdir() if file.suffix == _ENDING) if folder.is_dir() else []


def _own_name(code: str) -> str:
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]
