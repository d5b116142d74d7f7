"""What a person filters by: typed words and chips."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Literal, NamedTuple

from app.language import either, marked, tr
from app.ui.tables.columns import Cell, Column
from app.ui.tables.folding import fold

Operator = Literal["is", "is not", "contains", "before", "after", "empty", "filled"]
_TERM = re.compile(r'(?:(?P<column>[^\s:"]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')


class Condition(NamedTuple):
    """A chip: ``column`` ``operator`` one of ``values`` (stored values; for "contains" typed text)."""

    column: str
    operator: Operator
    values: tuple[Cell, ...] = ()

    def test(self, column: Column, value: Cell) -> bool:
        """Whether ``value`` of ``column`` meets the condition; an empty cell is neither before nor after anything."""
        empty = value is None or value == ""
        if self.operator in ("empty", "filled"):
            return empty == (self.operator == "empty")
        if self.operator in ("is", "is not"):
            return (value in self.values) == (self.operator == "is")
        if empty:
            return False
        if self.operator == "contains":
            text = fold(column.show(value))
            return any(fold(str(wanted)) in text for wanted in self.values)
        key = column.sort_key(value)
        bounds = [column.sort_key(bound) for bound in self.values]
        return any(_in_order(key, bound) if self.operator == "before" else _in_order(bound, key) for bound in bounds)

    def words(self, column: Column) -> str:
        """The chip's text, as a person would say it."""
        if self.operator == "empty":
            return tr("{title}: nothing", title=column.title)
        if self.operator == "filled":
            return tr("{title}: anything", title=column.title)
        shown = [str(value) if self.operator == "contains" else column.show(value) or tr("nothing") for value in self.values]
        listed = either(shown) if len(shown) <= 3 else tr("{shown} or {number} more", shown=", ".join(shown[:2]), number=len(shown) - 2)
        if self.operator == "is":
            return f"{column.title}: {listed}"
        return tr(_SAID[self.operator], title=column.title, listed=listed)


_SAID: Mapping[Operator, str] = {
    "is not": marked("{title} is not {listed}"),
    "contains": marked("{title} contains {listed}"),
    "before": marked("{title} before {listed}"),
    "after": marked("{title} after {listed}"),
}


class Query(NamedTuple):
    """Everything that must hold for a row: all ``words`` somewhere, all ``terms`` in their column, all ``conditions``."""

    words: tuple[str, ...] = ()
    terms: tuple[tuple[str, str], ...] = ()
    conditions: tuple[Condition, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether every row meets it."""
        return not (self.words or self.terms or self.conditions)

    def narrows(self, other: "Query") -> bool:
        """Whether every row that meets this query surely meets ``other`` as well."""
        return (
            all(any(word in mine for mine in self.words) for word in other.words)
            and all(any(name == mine_name and word in mine for mine_name, mine in self.terms) for name, word in other.terms)
            and set(other.conditions) <= set(self.conditions)
        )


class ColumnNames(NamedTuple):
    """Columns by what people may call them before a colon: ``tag:``, ``serial:``, ``updatesend:``."""

    by_word: Mapping[str, str] = MappingProxyType({})

    @classmethod
    def of(cls, columns: Sequence[Column]) -> "ColumnNames":
        """Names and titles of ``columns``, without blanks and underscores."""
        words: dict[str, str] = {}
        for column in columns:
            words.setdefault(fold(column.title).replace(" ", ""), column.name)
        for column in columns:
            words.setdefault(fold(column.name).replace("_", ""), column.name)
        return cls(words)


def parse(text: str, names: ColumnNames, conditions: Sequence[Condition] = ()) -> Query:
    """Read a typed filter: words, ``"phrases in quotes"`` and ``column:value``; an unknown column is just a word."""
    words: list[str] = []
    terms: list[tuple[str, str]] = []
    for match in _TERM.finditer(text):
        wanted = fold(match["phrase"] if match["phrase"] is not None else match["word"] or "")
        prefix = match["column"]
        column = names.by_word.get(fold(prefix).replace("_", "")) if prefix else None
        if prefix and column is None:
            wanted = f"{fold(prefix)}:{wanted}"
        if column is not None and wanted:
            terms.append((column, wanted))
        elif wanted and column is None:
            words.append(wanted)
    return Query(tuple(words), tuple(terms), tuple(conditions))


def _in_order(first: str | int | None, second: str | int | None) -> bool:
    """Whether ``first`` comes before ``second``; values of different kinds don't compare."""
    if isinstance(first, str) and isinstance(second, str):
        return first < second
    if isinstance(first, int) and isinstance(second, int):
        return first < second
    return False
