"""How each field of a device is shown, typed and chosen on the page, without asking the database for every cell."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import tr
from app.late import late
from app.ui.tables.columns import Cell, Column, Kind, Look

if TYPE_CHECKING:
    from app.inventory.rules import words
    from app.inventory.rules.columns import TableColumn
    from app.inventory.service import InventoryService
    from app.inventory.service import fields as field_books
    from app.inventory.service.fields import FieldBook
else:
    words = late("app.inventory.rules.words")
    field_books = late("app.inventory.service.fields")

_WIDTHS = {"tag": 86, "model": 176, "serial": 96, "where": 134, "status": 133, "updates_end": 88, "notes": 220, "mac": 140}
_SHOWN = ("tag", "model", "serial", "where", "status", "updates_end")
_LOOKS: Mapping[str, Look] = {"tag": "strong", "serial": "soft", "status": "badge"}
_KINDS: Mapping[str, Kind] = {
    "text": "text",
    "long_text": "text",
    "date": "date",
    "month": "month",
    "money": "money",
    "integer": "integer",
    "choice": "choice",
    "reference": "reference",
    "bool": "bool",
}


class FieldWords:
    """Made anew whenever rooms, people, lists or the school's own fields change; read when it is first needed."""

    def __init__(self, service: "InventoryService", columns: "Sequence[TableColumn]" = ()) -> None:
        """``columns`` are those that are known already; without them they are read."""
        self._service = service
        self.columns_known = tuple(columns) or service.table.columns()

    @cached_property
    def book(self) -> "FieldBook":
        """Fields, lists, rooms and people as they are now."""
        book = field_books.FieldBook(self._service.desk, self._service.lists)
        for refers in ("room", "person"):
            book.references(refers)
        return book

    @cached_property
    def _choices(self) -> Mapping[str, Sequence[str]]:
        return {column.field: tuple(self._offered(column)) for column in self.columns_known}

    def prepare(self) -> "tuple[TableColumn, ...]":
        """Read what typing and choosing will need, and give the columns there really are. Belongs in a job."""
        self._service.desk.tables.wait()
        self.book.references("room")
        self.choices("status")
        return self._service.table.columns()

    def columns(self) -> list[Column]:
        """The table's columns in the order in which the chooser offers them, the usual ones first."""
        return [self._column(column) for column in self.in_order()]

    def in_order(self) -> "list[TableColumn]":
        """What is known of these columns, in the same order."""
        by_name = {column.field: column for column in self.columns_known}
        return [by_name[name] for name in (*_SHOWN, *(name for name in by_name if name not in _SHOWN))]

    def read(self, name: str, text: str) -> Cell:
        """Typed text as the table holds it (rooms and people by name). Raises ValueError with a sentence."""
        try:
            value = self.book.parse(name, text)
        except UserError as problem:
            raise ValueError(str(problem)) from problem
        field = self.book.field(name)
        if field.kind == "reference" and value is not None:
            return self.book.references(field.refers).labels.get(str(value), text.strip())
        return value

    def stored(self, name: str, value: Cell) -> Cell:
        """A value of the table as records hold it: rooms and people by id. Raises UserError where there is none of that name."""
        if value is not None and self.book.field(name).kind == "reference":
            return self.book.parse(name, str(value))
        return value

    def choices(self, name: str) -> Sequence[str]:
        """What may be chosen for a field; empty where anything may be typed."""
        return self._choices.get(name, ())

    def is_closed(self, name: str) -> bool:
        """Whether one of the choices must be taken."""
        field = self.book.field(name)
        return field.choices in field_books.CLOSED_LISTS or field.kind in ("bool", "reference") or bool(field.words)

    def tone(self, status: Cell) -> str:
        """The tone of a status."""
        return self._service.district.tone(str(status or ""))

    def _column(self, column: "TableColumn") -> Column:
        name = column.field
        return Column(
            name,
            column.title,
            _KINDS[column.kind],
            width=_WIDTHS.get(name, 140),
            shown=name in _SHOWN,
            look=_LOOKS.get(name, "plain"),
            show=_shower(column.kind),
            read=partial(self.read, name) if column.editable else None,
            choices=partial(self.choices, name),
            tone=self.tone,
        )

    def _offered(self, column: "TableColumn") -> list[str]:
        if column.words:
            return list(column.words)
        if column.kind == "bool":
            return [tr("Yes"), tr("No")]
        if column.kind == "reference":
            field = self.book.field(column.field)
            known = self.book.references(field.refers)
            return sorted((known.labels[one] for one in known.living), key=str.casefold)
        if column.choices:
            return list(dict.fromkeys(choice.name for choice in self._service.lists.choices(column.choices)))
        if column.field == "model":
            return sorted({fact.name for fact in self._service.lists.models()}, key=str.casefold)
        return []


def _shower(kind: str) -> Callable[[Cell], str]:
    """The text of a value: nothing is the empty text here, the table paints a dash for it."""
    return partial(_shown, kind)


def _shown(kind: str, value: Cell) -> str:
    if value is None or value == "":
        return ""
    if kind == "bool":
        return tr("Yes") if value else tr("No")
    return words.in_words(kind, value)
