"""The rows at the top of the list, as they are kept for the next start.

They are shown in the table itself, at once, while everything else is still being opened; a moment later the
table holds all rows.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple, Self

from app.inventory.rules.columns import TableColumn
from app.ui.tables.snapshot import PreparedRow

HOW_MANY = 200


class FirstRows(NamedTuple):
    """Rows in the order of the first column with the text that filters look at, for ``columns`` in the order of the table,
    and how many devices there are.
    """

    columns: Sequence[TableColumn] = ()
    rows: Sequence[PreparedRow] = ()
    total: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As it is kept."""
        return {
            "columns": [tuple(column) for column in self.columns],
            "rows": [list(row) for row, _ in self.rows],
            "texts": [text for _, text in self.rows],
            "total": self.total,
        }

    @classmethod
    def from_dict(cls, kept: dict[str, Any]) -> Self:
        """What was kept; no rows where nothing was."""
        if not kept:
            return cls()
        columns = [
            TableColumn(field, title, kind, choices, tuple(words), editable)
            for field, title, kind, choices, words, editable in kept["columns"]
        ]
        return cls(columns, list(zip(map(tuple, kept["rows"]), kept["texts"], strict=True)), kept["total"])
