"""A sheet and its mapping as columns of values, and what would have to be added for them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.exchange.mapping import Mapping as ColumnMapping
from app.exchange.tables import Sheet
from app.inventory.rules.cleaning import clean_line
from app.inventory.rules.matching import name_key
from app.inventory.service.fields import DeviceField, FieldBook
from app.inventory.service.importing.cells import Column, read_codes, read_column
from app.inventory.service.importing.index import DeviceIndex
from app.inventory.service.importing.names import PARTS_OF_PERSON, Additions, read_people, read_rooms
from app.inventory.service.importing.options import ImportOptions
from app.inventory.service.lists import CUSTOM, free_key
from app.language import tr
from app.store.progress import Progress
from app.store.records import Value

CODES = ("tag", "serial")


@dataclass
class Table:
    """The columns of a sheet by field, and the rooms, people and fields (key → title) that are not here yet."""

    sheet: Sheet
    columns: dict[str, Column] = field(default_factory=dict)
    rooms: Additions = field(default_factory=Additions)
    people: Additions = field(default_factory=Additions)
    fields: dict[str, str] = field(default_factory=dict)


class TableReader:
    """Reads the columns of one sheet."""

    def __init__(self, book: FieldBook, index: DeviceIndex, options: ImportOptions, nothing: frozenset[str]) -> None:
        self._book = book
        self._index = index
        self._options = options
        self._nothing = nothing

    def read(self, sheet: Sheet, mapping: ColumnMapping, progress: Progress) -> Table:
        """All mapped columns as values. Columns for fields that are unknown, or mapped before, are left out."""
        table = Table(sheet)
        wanted = self._wanted(table, mapping.columns, len(sheet.header))
        people = {name: wanted.pop(name) for name in PARTS_OF_PERSON if name in wanted}
        for done, (name, at) in enumerate(wanted.items()):
            progress(done, len(wanted) + 2, tr("Reading {header}", header=sheet.header[at]))
            table.columns[name] = self._column(table, name, sheet.column(at))
        if people:
            progress(len(wanted), len(wanted) + 2, tr("Reading people"))
            parts = {name: sheet.column(at) for name, at in people.items()}
            additions = table.people if self._options.create_missing else None
            field = self._book.field("person")
            table.columns["person"] = read_people(field, parts, self._book.references("person"), self._nothing, additions)
        return table

    def _wanted(self, table: Table, names: Sequence[str | None], width: int) -> dict[str, int]:
        """The field of each mapped column → its position; names of new custom fields become keys."""
        wanted: dict[str, int] = {}
        for at, name in enumerate(names[:width]):
            known = self._known(table, name) if name else None
            if known is not None:
                wanted.setdefault(known, at)
        return wanted

    def _known(self, table: Table, name: str) -> str | None:
        if name in self._book.fields or name in PARTS_OF_PERSON:
            return name
        title = clean_line(name.removeprefix(CUSTOM)) if name.startswith(CUSTOM) else None
        if title is None:
            return None
        own = {name_key(field.title): field.name for field in self._book.fields.values() if field.name.startswith(CUSTOM)}
        found = own.get(name_key(title))
        if found is not None:
            return found
        key = free_key(title[:80], {name.removeprefix(CUSTOM) for name in own.values()} | table.fields.keys())
        table.fields[key] = title[:80]
        return CUSTOM + key

    def _column(self, table: Table, name: str, cells: Sequence[str]) -> Column:
        field = (
            self._book.field(name)
            if name.removeprefix(CUSTOM) not in table.fields
            else DeviceField(name, table.fields[name.removeprefix(CUSTOM)], "text")
        )
        if name in CODES:
            return read_codes(field, cells, self._index.tags if name == "tag" else self._index.serials, self._nothing)
        if field.kind == "reference":
            additions = table.rooms if self._options.create_missing else None
            return read_rooms(field, cells, self._book.references("room"), self._nothing, additions)
        return read_column(self._book, field, cells, self._nothing)

    def defaults(self) -> dict[str, Value]:
        """The values of fields for new devices whose line has none. Raises UserError for a text that is no such value."""
        texts = {"status": "Deployed", **self._options.defaults}
        return {name: value for name, text in texts.items() if (value := self._book.parse(name, text)) is not None}
