"""Delimited text to rows: which delimiter, ``sep=`` lines, stray quotation marks, and sizes that are refused."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from app.exchange.tables import Limits, Progress, UnreadableTable

DELIMITERS = ",;\t|"
_SAMPLE = 64 * 1024
_CHUNK = 4_000
_LONG_LINE = 100_000
_SEPARATOR_LINE = re.compile(r'"?sep=([,;\t|:^~ ])"?[ \t]*(?:\r\n|\r|\n|$)', re.IGNORECASE)
_FIRST_QUOTED = re.compile(r'\s*"(?:[^"]|"")*"([,;\t|])')


@dataclass
class Records:
    """Rows of cells that hold some text, with the number of each, counted from 1 with the blank ones."""

    rows: list[list[str]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether any cell holds more than blank space."""
        return any(cell.strip() for row in self.rows for cell in row)


def find_delimiter(text: str) -> tuple[str, str, int]:
    """The delimiter of ``text``, the text without its ``sep=`` line, and how many lines were taken away."""
    separator = _SEPARATOR_LINE.match(text)
    if separator:
        return separator[1], text[separator.end() :], 1
    quoted = _FIRST_QUOTED.match(text)
    if quoted:
        return quoted[1], text, 0
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE:
        cut = max(sample.rfind("\n"), sample.rfind("\r"))
        sample = sample[: cut + 1] or sample
    scores = {delimiter: _score(sample, delimiter) for delimiter in DELIMITERS}
    best = max(scores, key=scores.__getitem__)
    return (best if scores[best] > 0 else ","), text, 0


def _score(sample: str, delimiter: str) -> float:
    """How well a delimiter explains the sample: many columns, the same number in each row, from the first row on."""
    try:
        rows = [row for row in islice(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter), 60) if any(row)]
    except csv.Error:
        return 0.0
    wide = Counter(len(row) for row in rows if len(row) > 1)
    if not wide:
        return 0.0
    width, count = max(wide.items(), key=lambda item: (item[1], item[0]))
    from_the_start = 1.0 if len(rows[0]) > 1 else 0.5
    return min(width, 64) * count / len(rows) * from_the_start


def parse(text: str, delimiter: str, limits: Limits, progress: Progress | None = None) -> Records:
    """Split text into rows; a quotation mark without its partner spoils only its own line. Raises UnreadableTable."""
    unpaired = text.count('"') % 2 == 1
    lines = _guarded(_lines(text), delimiter, limits) if _has_long_line(text) else _lines(text)
    try:
        return _collect(csv.reader(lines, delimiter=delimiter, strict=unpaired), limits, progress)
    except csv.Error as error:
        if not unpaired:
            raise _huge_cell() from error
    try:
        records = _collect(_line_by_line(text, delimiter, limits), limits, progress)
    except csv.Error as error:
        raise _huge_cell() from error
    records.notes.append("A quotation mark has no partner; the table was read line by line.")
    return records


def _lines(text: str) -> Iterator[str]:
    return io.StringIO(text, newline="")


def _has_long_line(text: str) -> bool:
    """Whether more than _LONG_LINE characters stand between two line ends."""
    at = 0
    while len(text) - at > _LONG_LINE:
        end = text.rfind("\n", at, at + _LONG_LINE + 1)
        if end < 0:
            return True
        at = end + 1
    return False


def _guarded(lines: Iterable[str], delimiter: str, limits: Limits) -> Iterator[str]:
    """The lines, refusing one that would split into more cells than a table may have."""
    for line in lines:
        if len(line) > _LONG_LINE and line.count(delimiter) > 20 * limits.columns:
            raise too_many_columns(limits)
        yield line


def _collect(reader: Iterable[list[str]], limits: Limits, progress: Progress | None) -> Records:
    records = Records()
    source = iter(reader)
    seen = 0
    while chunk := list(islice(source, _CHUNK)):
        filled = [row for row in chunk if any(row)]
        if len(filled) == len(chunk):
            records.lines.extend(range(seen + 1, seen + len(chunk) + 1))
        else:
            records.lines.extend(number for number, row in enumerate(chunk, seen + 1) if any(row))
        records.rows.extend(filled)
        seen += len(chunk)
        if len(records.rows) > limits.rows + 1 or seen > 20 * limits.rows:
            raise too_many_rows(limits)
        if progress is not None:
            progress(len(records.rows), 0, "Reading the table")
    return records


def _line_by_line(text: str, delimiter: str, limits: Limits) -> Iterator[list[str]]:
    """Each line on its own; in one whose quotation marks don't pair they are ordinary characters."""
    for line in _guarded(_lines(text), delimiter, limits):
        bare = [line.rstrip("\r\n")]
        try:
            rows = list(csv.reader(bare, delimiter=delimiter, strict=True))
        except csv.Error:
            rows = list(csv.reader(bare, delimiter=delimiter, quoting=csv.QUOTE_NONE))
        yield from rows


def _huge_cell() -> UnreadableTable:
    return UnreadableTable(
        "One cell of this file holds more than 131,072 characters.",
        "A quotation mark is probably missing; open the file in a spreadsheet program and look at its longest cell.",
    )


def too_many_columns(limits: Limits) -> UnreadableTable:
    """The error for a table that is too wide."""
    return UnreadableTable(
        f"This table has more than {limits.columns:,} columns.",
        "Keep the columns that you need and save it again.",
    )


def too_many_rows(limits: Limits) -> UnreadableTable:
    """The error for a table that is too long."""
    return UnreadableTable(
        f"This table has more than {limits.rows:,} rows.",
        "Split it into several files and read one after the other.",
    )
