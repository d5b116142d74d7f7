"""All rows of a table in memory, as small as Python allows, each with the text that filters look at."""

from collections.abc import Callable, Iterable, Sequence

from app.ui.tables.columns import Cell, Column, Row, plainly
from app.ui.tables.folding import fold
from app.ui.tables.haystack import Haystack
from app.ui.tables.positions import Positions, positions

_DISTINCT_KEPT = 4_000
_SEPARATOR = "\n"
_AS_THEY_ARE = ("text", "choice", "reference")


class _Folded(dict[Cell, str]):
    """The folded text of each value, worked out when first needed."""

    def __init__(self, show: Callable[[Cell], str]) -> None:
        super().__init__()
        self._show = show

    def __missing__(self, value: Cell) -> str:
        folded = fold(self._show(value)) if value is not None else ""
        if len(self) < _DISTINCT_KEPT:
            self[value] = folded
        return folded


class Lens:
    """What is worked out once for each distinct value of a column: its folded text, and one object for all equal values."""

    def __init__(self, column: Column) -> None:
        self.column = column
        self._plain = column.kind in _AS_THEY_ARE
        self._folded = _Folded(plainly if self._plain else column.show)
        self._same: dict[Cell, Cell] = {}
        self._texts: dict[Cell, str] = {}

    def folded(self, values: Sequence[Cell]) -> list[str]:
        """The folded texts of many values."""
        if self._plain and len(self._folded) >= _DISTINCT_KEPT:
            return [fold(value) if isinstance(value, str) else "" for value in values]
        known = self._folded
        return [known[value] for value in values]

    def same(self, values: Sequence[Cell]) -> Sequence[Cell]:
        """The values; equal ones are one object, as long as they are not very many."""
        same = self._same
        if len(same) >= _DISTINCT_KEPT:
            return values
        return [same.setdefault(value, value) for value in values]

    def text(self, value: Cell) -> str:
        """The shown text of one value."""
        text = self._texts.get(value)
        if text is None:
            if len(self._texts) >= _DISTINCT_KEPT:
                self._texts.clear()
            text = self._texts[value] = self.column.show(value)
        return text

    def forget(self) -> None:
        """Work texts out anew: what values are called has changed."""
        self._folded.clear()
        self._texts.clear()


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
        found = list(rows)
        if not found:
            return []
        identities, *columns = zip(*found, strict=True)
        folded = [lens.folded(values) for lens, values in zip(self._lenses, columns, strict=True)]
        kept = zip(identities, *[lens.same(values) for lens, values in zip(self._lenses, columns, strict=True)], strict=True)
        join = _SEPARATOR.join
        texts = [join(filter(None, parts)) for parts in zip(*folded, strict=True)]
        return list(zip(kept, texts, strict=True))

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
        return self._lenses[column].text(self.row(position)[column + 1])

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
