"""Filters that other pages ask for, as chips."""

from collections.abc import Mapping, Sequence

from app.ui.tables.columns import Column
from app.ui.tables.query import Condition, Operator

_OPERATORS: tuple[Operator, ...] = ("before", "after", "contains", "empty", "filled", "is not", "is")


def conditions_of(wanted: Mapping[str, str], columns: Sequence[Column]) -> list[Condition]:
    """``{"status": "In repair", "updates_end": "before 2027-06"}`` as chips; ``|`` stands between several values.

    Fields that the table doesn't have are left out.
    """
    names = {column.name for column in columns}
    return [_condition(name, words) for name, words in wanted.items() if name in names]


def _condition(name: str, words: str) -> Condition:
    for operator in _OPERATORS:
        if words == operator and operator in ("empty", "filled"):
            return Condition(name, operator)
        if words.startswith(f"{operator} "):
            return Condition(name, operator, tuple(words.removeprefix(f"{operator} ").split("|")))
    return Condition(name, "is", tuple(words.split("|"))) if words else Condition(name, "empty")
