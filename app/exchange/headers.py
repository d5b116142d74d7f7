"""The header row: where it lies below title lines, whether there is one, and names that are distinct and never blank."""

import re
from collections import Counter
from collections.abc import Sequence

from app.language import tr

_LOOK_AHEAD = 50
_TITLE_LINES = 6
_DATA = re.compile(
    r"""[$€£]?-?\d[\d.,\s/:%-]*(?:[ap]m)?             # numbers, dates, money
      | \d{4}-\d\d-\d\dT.*                            # time stamps
      | (?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}             # MAC addresses
      | [^@\s]+@[^@\s]+\.[a-z]{2,}                    # e-mail addresses
      | (?=(?:[A-Z-]*\d){3})[A-Z0-9-]{5,}             # tags and serials: capitals with at least three digits
    """,
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)


def header_place(rows: Sequence[Sequence[str]]) -> int:
    """Index of the header among ``rows``: the first that fills about as many cells as the table's fullest rows."""
    filled = [sum(1 for cell in row if cell.strip()) for row in rows[:_LOOK_AHEAD]]
    if not filled:
        return 0
    fullest = max(filled)
    first = next(place for place, count in enumerate(filled) if count * 10 >= fullest * 6)
    if filled[first] < fullest and _data_cells(rows[first]):
        # A title line with a date or a number in it, when a line of names alone follows soon.
        for place in range(first + 1, min(first + _TITLE_LINES, len(filled))):
            if filled[place] == fullest and not _data_cells(rows[place]):
                return place
    return first


def _data_cells(row: Sequence[str]) -> int:
    return sum(1 for cell in row if _DATA.fullmatch(cell.strip()))


def has_header(rows: Sequence[Sequence[str]], place: int) -> bool:
    """Whether the row at ``place`` names columns, rather than being data itself as in a bare list of serials."""
    names = sum(1 for cell in rows[place] if cell.strip())
    return _data_cells(rows[place]) * 2 < names or not names


def distinct_names(header: Sequence[str]) -> list[str]:
    """Header names on one line each, blank ones numbered by column, repeated ones told apart."""
    cleaned = [" ".join(name.replace("\ufeff", "").split()) for name in header]
    taken = Counter(name.casefold() for name in cleaned if name)
    used: set[str] = set()
    names = []
    for number, name in enumerate(cleaned, 1):
        wanted = name or f"Column {number}"
        candidate, copy = wanted, 2
        while candidate.casefold() in used or (candidate != name and candidate.casefold() in taken):
            candidate, copy = f"{wanted} ({copy})", copy + 1
        used.add(candidate.casefold())
        names.append(candidate)
    return names


def header_notes(header: Sequence[str]) -> list[str]:
    """Sentences on repeated and missing names in the header as written."""
    cleaned = [" ".join(name.split()) for name in header]
    counts = Counter(name.casefold() for name in cleaned if name)
    repeated = [name for name in dict.fromkeys(cleaned) if counts[name.casefold()] > 1]
    notes = []
    if repeated:
        notes.append(tr("Some column names occur more than once and were numbered: {repeated}.", repeated=", ".join(repeated[:5])))
    blank = [str(number) for number, name in enumerate(cleaned, 1) if not name]
    if blank:
        notes.append(
            tr("Columns without a name were given one: {blank}{value}.", blank=", ".join(blank[:8]), value=" …" if len(blank) > 8 else "")
        )
    return notes
