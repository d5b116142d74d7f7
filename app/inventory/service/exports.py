"""Writing devices to a file that reads back without a change."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import UserError
from app.inventory.service.fields import FieldBook
from app.inventory.service.lists import Lists
from app.inventory.service.table import DeviceTable
from app.language import tr
from app.late import late
from app.store.desk import Desk
from app.store.progress import Progress
from app.store.records import Value

if TYPE_CHECKING:
    from app.exchange import writing
else:
    writing = late("app.exchange.writing")


class Exports:
    """The device list as CSV or XLSX."""

    def __init__(self, desk: Desk, lists: Lists, table: DeviceTable) -> None:
        self._desk = desk
        self._lists = lists
        self._table = table

    def fields(self) -> list[str]:
        """Every field that a file can hold, in order; an export of all of them re-imports whole."""
        return list(FieldBook(self._desk, self._lists).fields)

    def rows(self, fields: Sequence[str], ids: Collection[str] | None = None) -> tuple[list[str], list[str], Iterator[list[Value]]]:
        """Header, kind of each column, and the values of each device. Two rooms or people of one name are told apart.

        Rows come in the order of ``ids``, or without ``ids`` in none. Raises KeyError for an unknown field.
        """
        book = FieldBook(self._desk, self._lists)
        known = [book.field(name) for name in fields]
        kinds = ["text" if field.kind == "long_text" else field.kind for field in known]
        return [field.title for field in known], kinds, self._values(book, fields, ids)

    def write(self, path: Path, fields: Sequence[str], ids: Collection[str] | None = None, progress: Progress | None = None) -> int:
        """Write a file, CSV or XLSX by its suffix; returns the number of devices. Raises UserError when it cannot be written."""
        header, kinds, rows = self.rows(fields, ids)
        total = len(ids) if ids is not None else self._table.count()
        if path.suffix.casefold() == ".csv":
            return writing.write_csv(path, header, rows, kinds=kinds, total=total, progress=progress)
        if path.suffix.casefold() == ".xlsx":
            return writing.write_xlsx(path, header, rows, sheet_name=tr("Devices"), kinds=kinds, total=total, progress=progress)
        raise UserError(tr("“{name}” is neither a CSV nor an Excel file.", name=path.name), tr("Choose a name that ends in .csv or .xlsx."))

    def _values(self, book: FieldBook, fields: Sequence[str], ids: Collection[str] | None) -> Iterator[list[Value]]:
        """The values as the file has them: names for rooms and people, yes and no for what is stored as 1 and 0."""
        labels = {
            at: book.references(book.field(name).refers).labels for at, name in enumerate(fields) if book.field(name).kind == "reference"
        }
        answers = [at for at, name in enumerate(fields) if book.field(name).kind == "bool"]
        asked = [f"{name}_id" if at in labels else name for at, name in enumerate(fields)]
        for row in self._in_order(asked, ids):
            values = list(row[1:])
            for at, names in labels.items():
                values[at] = names.get(str(values[at])) if values[at] else None
            for at in answers:
                values[at] = None if values[at] is None else bool(values[at])
            yield values

    def _in_order(self, fields: Sequence[str], ids: Collection[str] | None) -> Iterator[tuple[Value, ...]]:
        found = (row for part in self._table.rows(fields, ids) for row in part)
        if ids is None:
            yield from found
            return
        by_id = {row[0]: row for row in found}
        yield from (by_id[id] for id in ids if id in by_id)
