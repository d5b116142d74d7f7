"""Reading and writing checklists as text: TOML for files, JSON for what is kept on the desk. Broken ones are refused in a sentence."""

import json
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date
from typing import Any, TypeVar

from app.errors import UserError
from app.language import tr
from app.troubleshooting.rules.checklist import FORMAT, Checklist, Fact, Outcome, Step

Part = TypeVar("Part", Fact, Step, Outcome)

_LISTS = ("symptoms", "errors", "models", "categories")
_PARTS = ("steps", "outcomes", "facts")
_KEY = re.compile(r"[a-z0-9][a-z0-9_-]*")
_PARTS_OF_FILE: Mapping[str, str] = {"step": "steps", "outcome": "outcomes", "fact": "facts"}
_LARGEST = 400_000


def read_toml(text: str, name: str = "") -> Checklist:
    """The checklist in the text of a file called ``name``. Raises UserError saying what is wrong and where."""
    return _read(text, name, tomllib.loads)


def read_json(text: str, name: str = "") -> Checklist:
    """The checklist in what :func:`as_json` gave. Raises UserError like :func:`read_toml`."""
    return _read(text, name, json.loads)


def as_json(checklist: Checklist) -> str:
    """The checklist as text that stays the same as long as the checklist does."""
    return json.dumps(as_mapping(checklist), ensure_ascii=False, separators=(",", ":"))


def as_mapping(checklist: Checklist) -> dict[str, Any]:
    """What the file holds: plain values, what is not said left out, steps, outcomes and facts as lists."""
    found: dict[str, Any] = {"format": FORMAT}
    for each in fields(Checklist):
        value = getattr(checklist, each.name)
        if each.name not in _PARTS and value not in ("", (), None):
            found[each.name] = list(value) if isinstance(value, tuple) else value
    for name, kept in _PARTS_OF_FILE.items():
        parts = [_part_as_mapping(part) for part in getattr(checklist, kept).values()]
        if parts:
            found[name] = parts
    return found


def _part_as_mapping(part: Fact | Step | Outcome) -> dict[str, Any]:
    values = {each.name: getattr(part, each.name) for each in fields(part)}
    return {name: value for name, value in values.items() if value not in ("", False)}


def _read(text: str, name: str, parse: Callable[[str], Any]) -> Checklist:
    where = f"“{name}”" if name else tr("This checklist")
    if len(text) > _LARGEST:
        raise UserError(tr("{where} is too long to be a checklist.", where=where), tr("Choose another file."))
    try:
        table = parse(text)
    except (ValueError, RecursionError) as error:
        raise UserError(
            tr("{where} could not be read: {reason}", where=where, reason=_first_line(error)),
            tr("Mend the file, or export the checklist again."),
        ) from error
    if not isinstance(table, dict) or not isinstance(table.get("step", []), list):
        raise UserError(tr("{where} is not a checklist.", where=where), tr("A checklist is a file with steps and outcomes."))
    return from_mapping(table, where)


def from_mapping(table: Mapping[str, Any], where: str = "") -> Checklist:
    """The checklist in the values of a file. Raises UserError for what cannot be a checklist; the validator judges the rest."""
    where = where or tr("This checklist")
    version = table.get("format", FORMAT)
    if version != FORMAT:
        raise UserError(
            tr("{where} is written for another version of Liaison Desk (format {version}).", where=where, version=version),
            tr("Update the program, then try again."),
        )
    known = {each.name for each in fields(Checklist)} - set(_PARTS)
    _no_others(table, {*known, "format", *_PARTS_OF_FILE}, where)
    values = {name: _value(name, table[name], where) for name in known if name in table}
    for needed in ("key", "title", "start"):
        if not values.get(needed):
            raise UserError(
                tr("{where} has no {needed}.", where=where, needed=needed), tr("Write a line “{needed} = …” at its top.", needed=needed)
            )
    if not _KEY.fullmatch(values["key"]):
        raise UserError(
            tr("The key “{key}” of {where} may only have small letters, digits, - and _.", key=values["key"], where=where),
            tr("Choose another key."),
        )
    values.setdefault("short", values["title"])
    return Checklist(
        **values,
        steps=_parts(Step, "step", table, where),
        outcomes=_parts(Outcome, "outcome", table, where),
        facts=_parts(Fact, "fact", table, where),
    )


def _no_others(table: Mapping[str, Any], known: set[str], where: str) -> None:
    unknown = sorted(set(table) - known)
    if unknown:
        raise UserError(
            tr("{where} has a line “{name}” that no checklist has.", where=where, name=unknown[0]),
            tr("Look for a typing mistake in the name."),
        )


def _value(name: str, value: object, where: str) -> Any:
    """A value of the checklist itself, of the type that it must have."""
    if name in ("version", "minutes"):
        if type(value) is not int or not 0 < value < 10_000:
            raise UserError(
                tr("In {where} “{name}” must be a whole number.", where=where, name=name), tr("Write it without quotes, for example 4.")
            )
        return value
    if name in _LISTS:
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise UserError(
                tr("In {where} “{name}” must be a list of words.", where=where, name=name), tr('Write it as ["one", "another"].')
            )
        return tuple(value)
    if name == "checked" and isinstance(value, date):
        return value.isoformat()
    return _words(name, value, where)


def _words(name: str, value: object, where: str) -> str:
    if not isinstance(value, str):
        raise UserError(
            tr("In {where} “{name}” must be words in quotes.", where=where, name=name), tr('Write it as {name} = "…".', name=name)
        )
    return " ".join(value.split())


def _parts(kind: type[Part], name: str, table: Mapping[str, Any], where: str) -> dict[str, Part]:
    """Steps, outcomes or facts by key."""
    entries = table.get(name, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise UserError(
            tr("In {where} each {name} must begin with [[{name}]].", where=where, name=name),
            tr("Mend the file, or export the checklist again."),
        )
    found: dict[str, Part] = {}
    for number, entry in enumerate(entries, start=1):
        part = _part(kind, entry, f"{name} {number}", where)
        if part.key in found:
            raise UserError(
                tr("{where} has two {name}s with the key “{key}”.", where=where, name=name, key=part.key),
                tr("Give one of them another key."),
            )
        found[part.key] = part
    return found


def _part(kind: type[Part], entry: Mapping[str, Any], named: str, where: str) -> Part:
    known = {each.name: each for each in fields(kind)}
    key = entry.get("key")
    place = tr("{part} (“{key}”) of {where}", part=named, key=key, where=where) if key else tr("{part} of {where}", part=named, where=where)
    _no_others(entry, set(known), place)
    for needed, each in known.items():
        if each.default is MISSING and not entry.get(needed):
            raise UserError(
                tr("{place} has no “{needed}”.", place=place[:1].upper() + place[1:], needed=needed),
                tr("Write a line “{needed} = …” below its [[…]].", needed=needed),
            )
    values: dict[str, Any] = {}
    for name, value in entry.items():
        if known[name].type is bool:
            if not isinstance(value, bool):
                raise UserError(tr("In {place} “{name}” must be true or false.", place=place, name=name), tr("Write it without quotes."))
            values[name] = value
        else:
            values[name] = _words(name, value, place)
    return kind(**values)


def _first_line(error: Exception) -> str:
    line = str(error).splitlines()[0] if str(error) else type(error).__name__
    return line if line.endswith(".") else f"{line}."
