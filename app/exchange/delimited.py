"""Delimited text to rows: which delimiter, ``sep=`` lines, stray quotation marks, and sizes that are refused."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from app.exchange.tables import Limits, Progress, UnreadableTable
from app.language import tr

DELIMITERS = ",;\t|"
_SAMPLE = 64 * 1024
_CHUNK = 1_000
_PIECE = 128 * 1024
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
    if _has_long_line(text):
        rows = _parts(csv.reader(_guarded(_lines(text), delimiter, limits), delimiter=delimiter, strict=unpaired))
    else:
        rows = _split(text, delimiter, strict=unpaired)
    try:
        return _collect(rows, limits, progress)
    except csv.Error as error:
        if not unpaired:
            raise _huge_cell() from error
    try:
        records = _collect(_parts(_line_by_line(text, delimiter, limits)), limits, progress)
    except csv.Error as error:
        raise _huge_cell() from error
    records.notes.append(tr("A quotation mark has no partner; the table was read line by line."))
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


def _parts(rows: Iterable[list[str]]) -> Iterator[list[list[str]]]:
    """Rows, some at a time; other threads have their turn between two of them."""
    source = iter(rows)
    while part := [row for row in islice(source, _CHUNK)]:  # noqa: C416  list() would let no other thread in between
        yield part


def _split(text: str, delimiter: str, *, strict: bool) -> Iterator[list[list[str]]]:
    """The rows of text without very long lines, piece by piece: as csv reads them, but sooner, for most lines hold no quotation mark."""
    pieces, quoted = _pieces(text), _QuotedLine(delimiter)
    piece = next(pieces, "")
    while piece:
        plain = piece.replace("\r\n", "\n")
        try:
            if "\r" in plain:
                raise csv.Error
            lines = plain.removesuffix("\n").split("\n")
            yield [line.split(delimiter) if '"' not in line else quoted.row(line) for line in lines]
            piece = ""
        except (csv.Error, IndexError):
            whole = _WholePiece(piece, pieces)
            yield [row for row in whole.rows(csv.reader(whole.lines(), delimiter=delimiter, strict=strict))]  # noqa: C416  as above
            piece = whole.rest()
        piece = piece or next(pieces, "")


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces that end where a line ends."""
    at = 0
    while at < len(text):
        end = text.rfind("\n", at, at + _PIECE) + 1 if at + _PIECE < len(text) else len(text)
        end = end or text.find("\n", at) + 1 or len(text)
        yield text[at:end]
        at = end


class _QuotedLine:
    """Reads lines with quotation marks, each by itself."""

    def __init__(self, delimiter: str) -> None:
        self._line: list[str] = []
        self._reader = csv.reader(iter(self._line.pop, None), delimiter=delimiter, strict=True)

    def row(self, line: str) -> list[str]:
        """The cells of a line. Raises csv.Error or IndexError where it is no row by itself, or not by the strict rules."""
        self._line.append(line)
        return next(self._reader)


class _WholePiece:
    """A piece for csv to read, whose last row may go on in the pieces behind it."""

    def __init__(self, piece: str, behind: Iterator[str]) -> None:
        self._end = len(piece)
        self._now = io.StringIO(piece, newline="")
        self._behind = behind
        self._gone_on = False

    def lines(self) -> Iterator[str]:
        """Its lines, then those behind it as long as they are asked for."""
        while True:
            while line := self._now.readline():
                yield line
            more = next(self._behind, "")
            if not more:
                return
            self._gone_on = True
            self._now = io.StringIO(more, newline="")

    def rows(self, reader: Iterable[list[str]]) -> Iterator[list[str]]:
        """The rows that begin in it."""
        for row in reader:
            yield row
            if self._gone_on or self._now.tell() == self._end:
                return

    def rest(self) -> str:
        """What of the text that was taken is not read yet."""
        return self._now.read()


def _collect(parts: Iterable[list[list[str]]], limits: Limits, progress: Progress | None) -> Records:
    records = Records()
    seen = 0
    for part in parts:
        if all(map(any, part)):
            records.lines.extend(range(seen + 1, seen + len(part) + 1))
            records.rows.extend(part)
        else:
            records.lines.extend(number for number, row in enumerate(part, seen + 1) if any(row))
            records.rows.extend(row for row in part if any(row))
        seen += len(part)
        if len(records.rows) > limits.rows + 1 or seen > 20 * limits.rows:
            raise too_many_rows(limits)
        if progress is not None:
            progress(len(records.rows), 0, tr("Reading the table"))
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
        tr("One cell of this file holds more than 131,072 characters."),
        tr("A quotation mark is probably missing; open the file in a spreadsheet program and look at its longest cell."),
    )


def too_many_columns(limits: Limits) -> UnreadableTable:
    """The error for a table that is too wide."""
    return UnreadableTable(
        tr("This table has more than {columns:,} columns.", columns=limits.columns),
        tr("Keep the columns that you need and save it again."),
    )


def too_many_rows(limits: Limits) -> UnreadableTable:
    """The error for a table that is too long."""
    return UnreadableTable(
        tr("This table has more than {rows:,} rows.", rows=limits.rows),
        tr("Split it into several files and read one after the other."),
    )
