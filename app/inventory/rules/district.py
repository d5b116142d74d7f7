"""The district's words for the inventory: statuses, categories, models and the like, read from ``resources/district``."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from app.errors import UserError
from app.inventory.rules.matching import name_key
from app.inventory.rules.models import ModelCatalogue, ModelFact
from app.language import tr
from app.late import late
from app.paths import resource

if TYPE_CHECKING:
    import tomllib
else:
    tomllib = late("tomllib")

_TONES = ("ok", "warn", "bad", "info", "neutral")
_LISTS = (
    "status",
    "use",
    "condition",
    "funding_source",
    "room_kind",
    "category",
    "category_kind",
    "custom_kind",
)


class Choice(NamedTuple):
    """A word that may be chosen, its colour, and the other words for it (``also``) in files of other programs."""

    name: str
    tone: str = "neutral"
    also: tuple[str, ...] = ()
    icon: str = ""
    kind: str = ""
    when: str = ""
    closed: bool = False
    only_from: tuple[str, ...] = ()


class District:
    """Everything in the inventory that differs by district."""

    models: ModelCatalogue
    no_value: frozenset[str]
    """Words (as name_key gives them) with which other programs say that they know no value."""

    def __init__(self, choices: Mapping[str, Sequence[Choice]], no_value: Sequence[str], models: ModelCatalogue) -> None:
        self._keep_words(choices, no_value)
        self.models = models

    def _keep_words(self, choices: Mapping[str, Sequence[Choice]], no_value: Sequence[str]) -> None:
        self._choices = {name: tuple(choices.get(name, ())) for name in _LISTS}
        self.no_value = frozenset(name_key(word) for word in no_value)

    @classmethod
    def load(cls, folder: Path | None = None) -> "District":
        """Read ``choices.toml`` and ``models.toml``. Raises UserError naming the file and what is wrong in it."""
        folder = folder or resource("district")
        return cls(*_words(folder), _models(folder / "models.toml"))

    @staticmethod
    def later(folder: Path | None = None) -> "District":
        """The same, each file read when something of it is first asked for, and what is wrong in it raised then."""
        return _LaterDistrict(folder or resource("district"))

    def choices(self, name: str) -> tuple[Choice, ...]:
        """The words of the list ``name`` (``status``, ``category`` …) in order. Raises KeyError for an unknown list."""
        return self._choices[name]

    def tone(self, status: str | None) -> str:
        """The tone of a status; ``neutral`` for one that the list does not have."""
        return next((choice.tone for choice in self._choices["status"] if choice.name == status), "neutral")

    def words(self, name: str) -> dict[str, str]:
        """Every spelling in the list ``name`` (as name_key gives it) → the word that is kept."""
        choices = self._choices[name]
        spellings = {name_key(other): choice.name for choice in choices for other in choice.also}
        return spellings | {name_key(choice.name): choice.name for choice in choices}


class _LaterDistrict(District):
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __getattr__(self, name: str) -> Any:
        if name == "models":
            self.models = _models(self._folder / "models.toml")
        elif name in ("_choices", "no_value"):
            self._keep_words(*_words(self._folder))
        else:
            raise AttributeError(name)
        return self.__dict__[name]


def _words(folder: Path) -> tuple[Mapping[str, Sequence[Choice]], Sequence[str]]:
    """The lists, and the words for no value."""
    path = folder / "choices.toml"
    words = _read(path)
    lists = {name: [_choice(path, entry) for entry in _entries(path, words, name)] for name in _LISTS}
    return lists, _names(words, "no_value")


def _entries(path: Path, words: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    """A list of entries. Raises UserError for anything else under that name."""
    entries = words.get(name, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise UserError(tr("In {name}: {error}", name=path.name, error=tr("“{list}” must be a list of entries.", list=name)))
    return entries


def _read(path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UserError(
            tr("The district's file {name} cannot be read: {error}.", name=path.name, error=error),
            tr("It lies in {parent}.", parent=path.parent),
        ) from error


def _choice(path: Path, entry: Mapping[str, object]) -> Choice:
    name, tone = str(entry.get("name", "")), str(entry.get("tone", "neutral"))
    if not name or tone not in _TONES:
        raise UserError(
            tr(
                "In {name} the entry “{name_2}” needs a name, and a tone out of {tones}.",
                name=path.name,
                name_2=name,
                tones=", ".join(_TONES),
            )
        )
    return Choice(
        name,
        tone,
        _names(entry, "also"),
        str(entry.get("icon", "")),
        str(entry.get("kind", "")),
        str(entry.get("when", "")),
        entry.get("closed") is True,
        _names(entry, "only_from"),
    )


def _names(entry: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = entry.get(key, [])
    return tuple(str(name) for name in value) if isinstance(value, list) else ()


def _word(entry: Mapping[str, object], key: str) -> str | None:
    value = entry.get(key)
    return None if value is None else str(value)


def _models(path: Path) -> ModelCatalogue:
    words: Mapping[str, object] = _read(path)
    sample, checked = words.get("sample") is True, words.get("checked")
    models = []
    for entry in _entries(path, words, "model"):
        end = _word(entry, "updates_end")
        fact = ModelFact(
            str(entry.get("name", "")),
            _word(entry, "make"),
            _word(entry, "category"),
            end,
            str(entry.get("checked", checked)) if end else None,
            sample and end is not None,
        )
        models.append((fact, _names(entry, "also")))
    try:
        return ModelCatalogue.of(models)
    except ValueError as error:
        raise UserError(tr("In {name}: {error}", name=path.name, error=error)) from error
