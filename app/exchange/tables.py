"""What a table file is once it is read: sheets of text cells, and the error when it can't be."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from app.errors import UserError
from app.exchange.parts import let_go, parts

_TURNED_AT_ONCE = 1_000


class UnreadableTable(UserError):
    """A file that can't be read as a table; says why and what to do about it."""


class Progress(Protocol):
    """Told how far long work has come; may raise to cancel it."""

    def __call__(self, done: int, total: int, words: str = "") -> None:
        """``done`` of ``total`` steps are through; ``words`` says what is being done."""


@dataclass(frozen=True)
class Limits:
    """How large a table may be before it is refused."""

    rows: int = 500_000
    """Rows of one sheet."""
    columns: int = 512
    """Columns of one sheet."""
    bytes: int = 256 * 1024 * 1024
    """Size of the file on disk."""
    cells: int = 20_000_000
    """Rows times columns of all sheets, gaps included."""
    unpacked: int = 768 * 1024 * 1024
    """Bytes of a workbook's parts after unpacking, and characters of all its cells."""


@dataclass(frozen=True)
class Sheet:
    """One table: a header of distinct names, and rows of exactly as many text cells.

    Cells are the text as written: dates of spreadsheets are ISO, whole numbers have no ``.0``. Nothing is stripped.
    Rows without any text are left out.
    """

    name: str
    header: list[str]
    rows: list[list[str]]
    first_line: int
    """Number of the first row below the header, as a spreadsheet counts (1 = first of the file)."""
    notes: list[str] = field(default_factory=list)
    """What was mended or deserves a look, as sentences."""
    lines: Sequence[int] = ()
    """The number of each row as a spreadsheet shows it."""

    @cached_property
    def _columns(self) -> list[list[str]]:
        columns: list[list[str]] = [[] for _ in self.header]
        for part in parts(self.rows, _TURNED_AT_ONCE):
            for column, cells in zip(columns, zip(*part, strict=True), strict=True):
                column.extend(cells)
        return columns

    def column(self, index: int) -> list[str]:
        """All cells of one column."""
        return list(self._columns[index])

    def let_go(self) -> None:
        """Nobody needs the cells any more: give their room back."""
        let_go([*vars(self).get("_columns", ()), self.rows])


@dataclass(frozen=True)
class Workbook:
    """A table file: its format (``csv``, ``xlsx`` or ``ods``) and its sheets, at least one."""

    format: str
    sheets: list[Sheet]
    encoding: str = ""
    delimiter: str = ""

    @property
    def best(self) -> Sheet:
        """The sheet with the most rows; the first one of equals."""
        return max(self.sheets, key=lambda sheet: len(sheet.rows))
