"""A file of the district's words and rules (TOML in ``resources/district``), read with a sentence for whatever is wrong in it."""

import tomllib
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from app.errors import UserError
from app.language import tr

Entry = Mapping[str, object]


class DistrictFile:
    """One file; every method raises UserError that names the file and what is wrong in it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.content: Entry = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            raise UserError(
                tr("The district's file {name} cannot be read: {error}.", name=path.name, error=error),
                tr("It lies in {parent}.", parent=path.parent),
            ) from error

    def table(self, name: str) -> Entry:
        """The part of the file of that name; an empty one when there is none."""
        found = self.content.get(name, {})
        if not isinstance(found, dict):
            raise self.wrong(tr("“{name}” must be a part of its own.", name=name))
        return found

    def entries(self, name: str, within: Entry | None = None) -> list[Entry]:
        """A list of entries."""
        found = (self.content if within is None else within).get(name, [])
        if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
            raise self.wrong(tr("“{name}” must be a list of entries.", name=name))
        return found

    def text(self, entry: Entry, key: str, fallback: str | None = None) -> str:
        """A text; without a fallback it must be there."""
        found = entry.get(key, fallback)
        if not isinstance(found, str) or (fallback is None and not found.strip()):
            raise self.wrong(tr("“{key}” must be a text (in {named}).", key=key, named=self._named(entry)))
        return found

    def number(self, entry: Entry, key: str, fallback: int | None = None, *, least: int = 0) -> int:
        """A whole number."""
        found = entry.get(key, fallback)
        if type(found) is not int or found < least:
            raise self.wrong(
                tr("“{key}” must be a whole number of at least {least} (in {named}).", key=key, least=least, named=self._named(entry))
            )
        return found

    def switch(self, entry: Entry, key: str, *, fallback: bool = False) -> bool:
        """true or false."""
        found = entry.get(key, fallback)
        if type(found) is not bool:
            raise self.wrong(tr("“{key}” must be true or false (in {named}).", key=key, named=self._named(entry)))
        return found

    def names(self, entry: Entry, key: str) -> tuple[str, ...]:
        """A list of texts."""
        found = entry.get(key, [])
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise self.wrong(tr("“{key}” must be a list of texts.", key=key))
        return tuple(found)

    def one_of(self, entry: Entry, key: str, allowed: Sequence[str], fallback: str | None = None) -> str:
        """A text that is one of a few."""
        found = self.text(entry, key, fallback)
        if found not in allowed:
            raise self.wrong(
                tr("“{key}” must be one of {allowed} (in {named}).", key=key, allowed=", ".join(allowed), named=self._named(entry))
            )
        return found

    def once(self, what: str, names: Collection[str]) -> None:
        """Every name must be there once."""
        if len(set(names)) != len(names):
            raise self.wrong(tr("every {what} must be there once.", what=what))

    def wrong(self, what: str) -> UserError:
        """The error that says what is wrong in this file."""
        return UserError(
            tr("In the district's file {name} {what}", name=self.path.name, what=what), tr("It lies in {parent}.", parent=self.path.parent)
        )

    @staticmethod
    def _named(entry: Entry) -> str:
        named = next((str(entry[key]) for key in ("key", "name", "title", "text") if entry.get(key)), tr("the file"))
        return f"“{named}”"
