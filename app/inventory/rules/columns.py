"""What a column of the devices' table is, before it is put on a screen or on paper."""

from typing import NamedTuple


class TableColumn(NamedTuple):
    """A column that the table can show. ``choices`` names the list of a choice, ``words`` are those of a field of its own."""

    field: str
    title: str
    kind: str
    choices: str = ""
    words: tuple[str, ...] = ()
    editable: bool = True
