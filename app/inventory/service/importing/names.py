"""Rooms, people and categories of a table: found by name, or noted to be added."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from app.exchange.parts import each
from app.inventory.rules.checks import LONGEST_LINE
from app.inventory.rules.cleaning import clean_line
from app.inventory.rules.matching import name_key
from app.inventory.service.fields import DeviceField
from app.inventory.service.importing.cells import Column
from app.inventory.service.references import References
from app.language import tr
from app.store.records import Value, key_id, new_id

PARTS_OF_PERSON = ("person", "person_email", "person_given_name", "person_family_name", "person_username")
_NAME_AND_MAIL = re.compile(r"(.*?)\s*<\s*([^<>\s]+@[^<>\s]+)\s*>")


@dataclass
class Additions:
    """Records that the import would add, by id, and the values of each."""

    records: dict[str, dict[str, Value]] = field(default_factory=dict)
    _by_key: dict[str, str] = field(default_factory=dict)

    def add(self, type_name: str, key: str, taken: Collection[str], values: dict[str, Value]) -> str:
        """Note one; its id is the same on every desk, unless a living record that is called otherwise by now has it."""
        if key not in self._by_key:
            id = key_id(type_name, key)
            self._by_key[key] = new_id() if id in taken else id
            self.records[self._by_key[key]] = values
        return self._by_key[key]


def read_rooms(field: DeviceField, cells: Sequence[str], known: References, nothing: frozenset[str], additions: Additions | None) -> Column:
    """A column of rooms by name; unknown ones are noted in ``additions``, or left out where that is None."""

    def read(text: str) -> str | None:
        name = _line(text, nothing)
        if name is None:
            return None
        found = _found(known, name)
        if found is None and additions is None:
            raise ValueError(tr("There is no room “{name}”.", name=name))
        if found is None and additions is not None:
            return additions.add("room", name_key(name), known.living, {"name": name})
        return found

    return _in_order(field, cells, read)


def read_people(
    field: DeviceField, parts: Mapping[str, Sequence[str]], known: References, nothing: frozenset[str], additions: Additions | None
) -> Column:
    """A column of people out of name, e-mail, given and family name, whichever the table has."""
    names = list(parts)
    if len(names) > 1:
        texts = ["\n".join(cell.replace("\n", " ") for cell in cells) for cells in zip(*parts.values(), strict=True)]
    else:
        texts = list(parts[names[0]])

    def read(text: str) -> str | None:
        given = dict(zip(names, text.split("\n") if len(names) > 1 else [text], strict=False))
        name, email = _name_and_mail({part: _line(cell, nothing) for part, cell in given.items()})
        if name is None and email is None:
            return None
        found = known.ids.get(name_key(email)) if email else None
        found = found or (known.ids.get(name_key(f"{name} <{email}>")) if email and name else None)
        if found is None and name and not (email and name_key(name) in known.ambiguous):
            found = _found(known, name)
        if found is not None:
            return found
        if additions is None:
            raise ValueError(tr("There is no person “{name}”.", name=name or email))
        return additions.add("person", name_key(email or name or ""), known.living, {"name": name or email, "email": email, "active": True})

    return _in_order(field, texts, read)


def _in_order(field: DeviceField, cells: Sequence[str], read: Callable[[str], str | None]) -> Column:
    """The column, each distinct text read once, in the order of the lines: the first spelling of a name is the one that is kept."""
    known: dict[str, Value] = {}
    problems: dict[str, str] = {}
    for text in dict.fromkeys(cells):
        try:
            known[text] = read(text)
        except ValueError as error:
            known[text], problems[text] = None, str(error)
    return Column(field, cells, each(known.__getitem__, cells), problems)


def _name_and_mail(parts: Mapping[str, str | None]) -> tuple[str | None, str | None]:
    """The name and the e-mail that the cells of a line give together."""
    name, email = parts.get("person"), parts.get("person_email")
    both = _NAME_AND_MAIL.fullmatch(name) if name else None
    if both:
        name, email = both[1] or None, both[2]
    elif name and "@" in name and " " not in name:
        name, email = None, email or name
    if email and "@" not in email:
        name, email = name or email, None
    full = " ".join(filter(None, (parts.get("person_given_name"), parts.get("person_family_name"))))
    return name or full or (None if email else parts.get("person_username")), email


def _found(known: References, name: str) -> str | None:
    """The id that the name leads to. Raises ValueError when it leads to several."""
    key = name_key(name)
    if key in known.ambiguous and key not in known.ids:
        raise ValueError(tr("More than one is called “{name}”.", name=name))
    return known.ids.get(key)


def _line(text: str, nothing: frozenset[str]) -> str | None:
    line = clean_line(text)
    if line is not None and len(line) > LONGEST_LINE:
        raise ValueError(tr("“{line}…” is longer than {longest_line} characters.", line=line[:30], longest_line=LONGEST_LINE))
    return None if line is None or name_key(line) in nothing else line
