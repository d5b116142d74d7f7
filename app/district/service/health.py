"""How the space of every school stands, in words and as a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from app.district.service.visiting import Part
from app.errors import UserError
from app.exchange.writing import Value, write_csv, write_xlsx

HEADER = (
    *("School code", "School", "Standing", "What", "Members", "Last heard of", "By", "Invitations open", "Devices", "Objects", "MB"),
    *("Bad", "Waits to come", "Waits to go", "Edits for an eye", "Refused", "Looked at"),
)
KINDS = ("text",) * 4 + ("integer",) + ("text",) * 2 + ("text",) + ("integer",) * 2 + ("text",) + ("integer",) * 5 + ("text",)
QUIET = timedelta(days=14)
"""After so long without a word of anybody a school is named."""


@dataclass(frozen=True, slots=True)
class Health:
    """How one school stands; ``part`` is without its rows. ``well`` is False for what somebody should look at; ``what`` says it in sentences."""

    part: Part
    devices: int
    well: bool
    what: str
    seen: str
    by: str


def health_of(part: Part, problem: str, now: datetime) -> Health:
    """How a school stands; ``problem`` is why it could not be read now."""
    said = [problem] if problem else []
    there = [one for one in part.members if not one.removed]
    newest = max(there, key=lambda one: one.seen, default=None)
    if not there:
        waiting = ", ".join(part.open_invitations)
        said.append(f"Nobody has joined yet; invited: {waiting}." if waiting else "Nobody has joined, and nobody is invited.")
    elif newest is None or not newest.seen or now - datetime.fromisoformat(newest.seen) > QUIET:
        said.append(f"Nothing was heard of anybody for {QUIET.days} days.")
    if part.bad:
        said.append(f"{len(part.bad)} objects in the store can't be used: {part.bad[0]}" if len(part.bad) > 1 else part.bad[0])
    if part.waiting_in:
        said.append(f"{part.waiting_in:,} changes wait for others that have not come.")
    return Health(
        replace(part, rows=[]), len(part.rows), not said, " ".join(said), newest.seen if newest else "", newest.person if newest else ""
    )


def write_health(path: Path, found: Sequence[Health]) -> None:
    """The table, CSV or XLSX by the ending. Raises UserError."""
    if path.suffix.casefold() == ".csv":
        write_csv(path, HEADER, _rows(found), kinds=KINDS)
    elif path.suffix.casefold() == ".xlsx":
        write_xlsx(path, HEADER, _rows(found), sheet_name="Health", kinds=KINDS)
    else:
        raise UserError(f"“{path.name}” is neither a CSV nor an Excel file.", "Choose a name that ends in .csv or .xlsx.")


def _rows(found: Sequence[Health]) -> Iterator[list[Value]]:
    for one in found:
        part = one.part
        members = sum(not each.removed for each in part.members)
        first: list[Value] = [part.school.code, part.school.name, "well" if one.well else "look", one.what, members, one.seen, one.by]
        held: list[Value] = [", ".join(part.open_invitations), one.devices, part.objects, f"{part.size / 1e6:.2f}"]
        yield [*first, *held, len(part.bad), part.waiting_in, part.waiting_out, part.open_edits, part.refused, part.read]
