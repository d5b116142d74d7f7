"""All rows of a table in memory, as small as Python allows, each with the text that filters look at."""

from collections.abc import Callable, Iterable, Sequence

from app.ui.tables.columns import Cell, Column, Row
from app.ui.tables.folding import fold
from app.ui.tables.haystack import Haystack
from app.ui.tables.positions import Positions, positions

_DISTINCT_KEPT = 5_000
_SEPARATOR = "\n"


class Lens:
    """What is worked out once for each distinct value of a column: shown text and folded text."""

    def __init__(self, column: Column) -> None:
        self.column = column
        self._kept: dict[Cell, tuple[Cell, str, str]] = {}

    def of(self, value: Cell) -> tuple[Cell, str, str]:
        """``value`` itself (one object for all equal ones), its text, its folded text."""
        known = self._kept.get(value)
        if known is not None and type(known[0]) is type(value):
            return known
        text = self.column.show(value)
        found = (value, text, fold(text))
        if len(self._kept) < _DISTINCT_KEPT:
            self._kept[value] = found
        elif self._kept:
            self._kept = {}
        return found

    def forget(self) -> None:
        """Work texts out anew: what values are called has changed."""
        self._kept = {}


PreparedRow = tuple[Row, str]
"""A row with its haystack."""


class Snapshot:
    """Rows by position. A position is never used for another record, so orders and results stay meaningful."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.columns = tuple(columns)
        self.rows: list[Row | None] = []
        self.haystack = Haystack()
        self.position_of: dict[str, int] = {}
        self._lenses = [Lens(column) for column in self.columns]

    def __len__(self) -> int:
        return len(self.position_of)

    def prepare(self, rows: Iterable[Row]) -> list[PreparedRow]:
        """Make ``rows`` ready to be put; may be called on another thread than the one that reads."""
        lenses = self._lenses
        prepared: list[PreparedRow] = []
        for row in rows:
            looked = [lens.of(value) for lens, value in zip(lenses, row[1:], strict=True)]
            kept = (row[0], *[value for value, _, _ in looked])
            prepared.append((kept, _SEPARATOR.join([folded for _, _, folded in looked if folded])))
        return prepared

    def put(self, prepared: Sequence[PreparedRow]) -> list[int]:
        """Add rows, or replace those of the same id. Returns the positions of the added ones."""
        added: list[int] = []
        texts: dict[int, str] = {}
        for row, text in prepared:
            identity = str(row[0])
            position = self.position_of.get(identity)
            if position is None:
                position = len(self.rows)
                self.position_of[identity] = position
                self.rows.append(row)
                added.append(position)
            else:
                self.rows[position] = row
            texts[position] = text
        self.haystack.put(texts)
        return added

    def drop(self, ids: Iterable[str]) -> list[int]:
        """Take rows away; returns the positions that are empty from now on."""
        dropped = [position for identity in ids if (position := self.position_of.pop(identity, None)) is not None]
        for position in dropped:
            self.rows[position] = None
        self.haystack.put(dict.fromkeys(dropped, ""))
        return dropped

    @property
    def has_gaps(self) -> bool:
        """Whether rows were dropped."""
        return len(self.position_of) != len(self.rows)

    def living(self, part: Iterable[int]) -> Positions:
        """Those of ``part`` that were not dropped."""
        rows = self.rows
        return positions([position for position in part if rows[position] is not None])

    def row(self, position: int) -> Row:
        """The row at ``position``. Raises LookupError where it was dropped."""
        row = self.rows[position]
        if row is None:
            raise LookupError(position)
        return row

    def value(self, position: int, column: int) -> Cell:
        """The stored value of a cell; ``column`` counts from 0, without the id."""
        return self.row(position)[column + 1]

    def text(self, position: int, column: int) -> str:
        """The shown text of a cell."""
        return self._lenses[column].of(self.row(position)[column + 1])[1]

    def index_of(self, name: str) -> int:
        """The number of the column called ``name``. Raises LookupError for an unknown one."""
        for index, column in enumerate(self.columns):
            if column.name == name:
                return index
        raise LookupError(name)

    def distinct(self, column: int, limit: int) -> list[Cell]:
        """The values that occur in a column, in sorting order, not more than ``limit``."""
        found = {row[column + 1] for row in self.rows if row is not None}
        keyed = [(key, value) for value in found if (key := self.columns[column].sort_key(value)) is not None]
        return [value for _, value in sorted(keyed, key=_by_key)[:limit]]

    def forget_texts(self) -> None:
        """Work shown texts out anew (names behind references changed); rows have to be put again for filters."""
        for lens in self._lenses:
            lens.forget()


def _by_key(item: tuple[str | int, Cell]) -> tuple[bool, str | int]:
    return isinstance(item[0], str), item[0]


Prepare = Callable[[Iterable[Row]], list[PreparedRow]]
