"""Known exports and known column names, read from ``resources/district/column_names.toml``."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from app.language import tr


@dataclass(frozen=True)
class Profile:
    """One program's export: how to tell it, and where its columns go. Names are normalised."""

    name: str
    """The program as people call it; blank for the general list of aliases."""
    record: str
    """``device`` or ``person``."""
    signature: frozenset[str]
    needs: int
    columns: Mapping[str, tuple[str, ...]]
    """Column to the fields it may go to, both in order of preference; no field means: known, and left out."""


@lru_cache(maxsize=4096)
def normalised(name: str) -> str:
    """A column name's letters and digits in lower case; ``#`` counts as “number”."""
    return "".join(letter for letter in name.replace("#", "number").casefold() if letter.isalnum())


def profiles(path: Path, record: str = "device") -> list[Profile]:
    """The exports in the file at ``path``, those for ``record`` with its general aliases last.

    Exports of other kinds of record are included so that a list in the wrong place is recognised. Raises OSError and
    ValueError (tomllib.TOMLDecodeError is one) for a file that is missing or broken.
    """
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    known = [_profile(entry) for entry in data.get("profile", [])]
    spellings = data.get("aliases", {}).get(record, {})
    general: dict[str, tuple[str, ...]] = {}
    for field, names in spellings.items():
        for name in dict.fromkeys(map(normalised, names)):
            general[name] = (*general.get(name, ()), field)
    return [*known, Profile("", record, frozenset(), 0, general)]


def _profile(entry: Mapping[str, object]) -> Profile:
    name, record, signature, needs, columns = (entry.get(key) for key in ("name", "record", "signature", "needs", "columns"))
    if not (isinstance(name, str) and isinstance(record, str) and isinstance(needs, int)):
        raise ValueError(tr("A profile needs a name, a record and a number “needs”."))
    if not (isinstance(signature, list) and isinstance(columns, dict)):
        raise ValueError(tr("The profile {name} needs a signature and columns.", name=name))
    return Profile(
        name,
        record,
        frozenset(normalised(str(spelling)) for spelling in signature),
        needs,
        {normalised(str(spelling)): _fields(str(fields)) for spelling, fields in columns.items()},
    )


def _fields(text: str) -> tuple[str, ...]:
    return tuple(field.strip() for field in text.split(",") if field.strip())
