"""Which columns are shown, in which order and how wide; and named views of a table, as they are remembered."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from app.ui.tables.columns import Column
from app.ui.tables.query import Condition, Operator

_OPERATORS: tuple[Operator, ...] = ("is", "is not", "contains", "before", "after", "empty", "filled")


class ColumnLayout(NamedTuple):
    """``shown``: names of the shown columns from left to right. ``widths``: pixels at 100 % text size."""

    shown: tuple[str, ...] = ()
    widths: Mapping[str, int] = MappingProxyType({})

    @classmethod
    def usual(cls, columns: Sequence[Column]) -> "ColumnLayout":
        """As the columns say themselves."""
        return cls(tuple(column.name for column in columns if column.shown), {})

    def known(self, columns: Sequence[Column]) -> "ColumnLayout":
        """Without columns that no longer exist; the usual layout where none is left."""
        names = {column.name for column in columns}
        shown = tuple(name for name in self.shown if name in names)
        return ColumnLayout(shown, self.widths) if shown else ColumnLayout.usual(columns)

    def to_dict(self) -> dict[str, object]:
        """As plain data."""
        return {"shown": list(self.shown), "widths": dict(self.widths)}

    @classmethod
    def from_dict(cls, data: object) -> "ColumnLayout":
        """From plain data; anything unreadable is left out."""
        if not isinstance(data, dict):
            return cls()
        shown, widths = data.get("shown"), data.get("widths")
        return cls(
            tuple(str(name) for name in shown) if isinstance(shown, list) else (),
            {str(name): width for name, width in widths.items() if isinstance(width, int)} if isinstance(widths, dict) else {},
        )


class View(NamedTuple):
    """A way to look at a table: typed filter, chips, sorting and columns. ``sort`` is a column's name or empty."""

    text: str = ""
    conditions: tuple[Condition, ...] = ()
    sort: str = ""
    descending: bool = False
    layout: ColumnLayout = ColumnLayout()

    def to_dict(self) -> dict[str, object]:
        """As plain data."""
        return {
            "text": self.text,
            "conditions": [{"column": one.column, "operator": one.operator, "values": list(one.values)} for one in self.conditions],
            "sort": self.sort,
            "descending": self.descending,
            "layout": self.layout.to_dict(),
        }

    @classmethod
    def from_dict(cls, data: object) -> "View":
        """From plain data; anything unreadable is left out."""
        if not isinstance(data, dict):
            return cls()
        conditions = data.get("conditions")
        return cls(
            text=str(data.get("text") or ""),
            conditions=tuple(made for one in conditions if (made := _condition(one))) if isinstance(conditions, list) else (),
            sort=str(data.get("sort") or ""),
            descending=data.get("descending") is True,
            layout=ColumnLayout.from_dict(data.get("layout")),
        )


def _condition(data: object) -> Condition | None:
    if not isinstance(data, dict) or not isinstance(data.get("column"), str):
        return None
    operator = next((one for one in _OPERATORS if one == data.get("operator")), None)
    values = data.get("values")
    if operator is None or not isinstance(values, list):
        return None
    return Condition(data["column"], operator, tuple(value for value in values if _is_cell(value)))


def _is_cell(value: object) -> bool:
    return value is None or isinstance(value, str | int | bool)
