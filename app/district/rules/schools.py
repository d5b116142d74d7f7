"""The list of schools, and where each of them meets."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from app.errors import UserError
from app.sync.channels.address import FOLDER, S3, StoreAddress

_CODE = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}", re.ASCII)
_NAMES = {
    "code": ("code", "school code", "number", "school number", "id", "school id", "location"),
    "name": ("name", "school", "school name"),
    "liaison": ("liaison", "liaison name", "technology liaison", "contact"),
}
_WINDOWS_NAMES = {"con", "prn", "aux", "nul", *(f"{name}{number}" for name in ("com", "lpt") for number in range(1, 10))}


@dataclass(frozen=True, slots=True)
class School:
    """A school of the list. ``code`` is short and unique, and names its place in the store; ``liaison`` is who is invited."""

    code: str
    name: str
    liaison: str = ""


def read_schools(header: Sequence[str], rows: Iterable[Sequence[str]]) -> list[School]:
    """The schools of a table. Raises UserError naming the row that cannot be used."""
    places = {field: _place(header, names) for field, names in _NAMES.items()}
    for field in ("code", "name"):
        if places[field] is None:
            raise UserError(
                f"The list has no column “{field}”.", f"It needs the columns code, name and liaison. It has: {', '.join(header)}."
            )
    found: dict[str, School] = {}
    for number, row in enumerate(rows, 2):
        if not any(cell.strip() for cell in row):
            continue
        school = School(*(_cell(row, places[field]) for field in ("code", "name", "liaison")))
        code = school.code.casefold()
        if not _CODE.fullmatch(code) or code.endswith(".") or code.partition(".")[0] in _WINDOWS_NAMES:
            raise UserError(f"Row {number}: “{school.code}” is no code for a school.", "Use up to 40 letters a-z, figures, - and _.")
        if not school.name:
            raise UserError(f"Row {number}: the school {school.code} has no name.")
        if code in found:
            raise UserError(f"Row {number}: the code {school.code} is {found[code].name}'s already.")
        found[code] = replace(school, code=code)
    if not found:
        raise UserError("The list has no school.")
    return list(found.values())


def address_of(base: StoreAddress, code: str) -> StoreAddress:
    """Where a school's desks meet: a place of its own below the district's."""
    if base.kind == S3:
        return replace(base, prefix="/".join(filter(None, [base.prefix.strip("/"), code])))
    if base.kind == FOLDER:
        return replace(base, place=str(PurePath(base.place) / code))
    return replace(base, place=f"{base.place.rstrip('/')}/{code}")


def _place(header: Sequence[str], names: Sequence[str]) -> int | None:
    known = [name.strip().casefold().replace("_", " ") for name in header]
    return next((known.index(name) for name in names if name in known), None)


def _cell(row: Sequence[str], place: int | None) -> str:
    return " ".join(row[place].split()) if place is not None and place < len(row) else ""
