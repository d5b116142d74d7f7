"""How the records of all rooms are called, and how a value of any of them is shown, offered and typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

from app.errors import UserError
from app.exchange import dates, values
from app.inventory.rules.cleaning import clean_line, clean_text
from app.inventory.rules.district import District
from app.inventory.rules.words import in_words
from app.inventory.service.fields import CLOSED_LISTS, FieldBook
from app.inventory.service.lists import Lists
from app.language import marked, tr
from app.store.desk import Desk
from app.store.records import Field, Record, RecordType, Value, record_type
from app.sync.rules.eye import moment
from app.sync.rules.naming import Typing, Unique
from app.tickets.rules.district import TicketDistrict
from app.wiring import sample
from app.wiring.called import CALLED, INVENTORY, NOT_TYPED, UNIQUE, Called

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_LONGEST = 60
_REMEMBERED = 5_000
"""Records whose names stay known for the moment."""
_GONE = marked("not here yet")
_PARSERS: Mapping[str, Callable[[str], Value]] = {
    "date": dates.parse_date,
    "month": dates.parse_month,
    "money": values.parse_money,
    "integer": values.parse_integer,
    "counter": values.parse_integer,
    "bool": values.parse_bool,
    "long_text": clean_text,
}


class RecordNames:
    """The names of one desk's records as they are at one moment; make a new one for each reading."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._types: dict[str, RecordType] = {known.name: known for known in map(record_type, sample.records())}
        self._rows: dict[tuple[str, str], Mapping[str, Any] | None] = {}

    def __call__(self, record_type: str, id: str) -> str:
        """What people call a record."""
        known, called = self._types.get(record_type), CALLED.get(record_type)
        if known is None or called is None:
            return record_type.replace("_", " ").capitalize()
        row = self._row(known, id)
        if row is None:
            return f"{known.title.capitalize()}, {tr(_GONE)}"
        words = [_short(next((str(row[one]) for one in part.split("|") if row.get(one)), "")) for part in called.parts]
        name = " · ".join(part for part in words if part)
        owner = self._owner(known, called, row)
        if owner:
            name = " · ".join(part for part in (name, self(*owner)) if part)
        named = " · ".join(part for part in (tr(called.before) if called.before else "", name) if part)
        return named or tr("A {title} without a name", title=known.title)

    def record_types(self) -> Sequence[type[Record]]:
        """Every kind of record."""
        return [known.cls for known in self._types.values()]

    def room(self, record_type: str) -> str:
        """The page on which such records are seen."""
        called = CALLED.get(record_type)
        return tr(called.room) if called is not None else ""

    def place(self, record_type: str, id: str) -> tuple[str, str, str] | None:
        """Where a record is seen; what has no place of its own is seen with what it belongs to."""
        known, called = self._types.get(record_type), CALLED.get(record_type)
        if known is None or called is None:
            return None
        if called.opens:
            return called.page, called.opens, id
        row = self._row(known, id)
        owner = self._owner(known, called, row) if row is not None else None
        return self.place(*owner) if owner else (called.page, "", "")

    def title(self, record_type: str, field: str) -> str:
        """The title of one of the school's own fields of devices; the labels of others are titles already."""
        return self._book.field(field).title if record_type == "device" and field.startswith("custom.") else ""

    def shown(self, record_type: str, field: str, value: Value) -> str:
        """A value in words."""
        if value is None or value == "":
            return ""
        if record_type == "device":
            return self._book.show(field, value)
        declared = self._field(record_type, field)
        if declared.format == "reference":
            return self(declared.refers, str(value))
        if declared.format in ("long_text", "image"):
            return str(value)
        if isinstance(value, str) and _MOMENT.match(value):
            return _moment(value)
        return in_words(declared.format, value)

    def typing(self, record_type: str, field: str) -> Typing:
        """How another value may be typed."""
        declared = self._field(record_type, field)
        kind: str = declared.format
        if record_type == "device":
            kind = self._book.field(field).kind
        if kind in ("image", "custom") or field in NOT_TYPED:
            return Typing(allowed=False)
        if kind == "bool":
            return Typing(choices=(tr("Yes"), tr("No")), closed=True)
        if kind == "reference":
            return self._referring(declared.refers)
        if kind != "choice":
            return Typing()
        own = self._book.field(field).words if record_type == "device" else ()
        offered = tuple(own) or self._offered(record_type, declared.choices)
        return Typing(bool(offered), offered, closed=declared.choices in CLOSED_LISTS or bool(own) or record_type != "device")

    def parse(self, record_type: str, field: str, text: str) -> Value:
        """What was typed as a value. Raises UserError with a sentence."""
        if record_type == "device":
            return self._book.parse(field, text)
        declared = self._field(record_type, field)
        if declared.format == "reference":
            return self._book.parse("room" if declared.refers == "room" else "person", text)
        try:
            value = _PARSERS.get(declared.format, clean_line)(text)
        except ValueError as error:
            raise UserError(f"{declared.title}: {error}") from error
        typing = self.typing(record_type, field)
        if typing.closed and typing.choices and declared.format == "choice" and value is not None and value not in typing.choices:
            raise UserError(
                tr("{title}: “{value}” is none of {choices}.", title=declared.title, value=value, choices=", ".join(typing.choices))
            )
        return value

    def unique(self) -> Sequence[Unique]:
        """The fields in which no two records should be alike."""
        return UNIQUE

    @cached_property
    def _lists(self) -> Lists:
        return Lists(self._desk, District.load())

    @cached_property
    def _book(self) -> FieldBook:
        return FieldBook(self._desk, self._lists)

    @cached_property
    def _tickets(self) -> TicketDistrict:
        return TicketDistrict.load()

    def _offered(self, record_type: str, lists: str) -> tuple[str, ...]:
        """The words of a list of choices; none for what only the program chooses."""
        if lists == "ticket_category":
            return tuple(one.name for one in self._tickets.categories)
        if lists == "ticket_priority":
            return tuple(one.name for one in self._tickets.priorities)
        called = CALLED.get(record_type)
        if called is None or called.room != INVENTORY or lists == "custom_kind":
            return ()
        return tuple(dict.fromkeys(choice.name for choice in self._lists.choices(lists)))

    def _referring(self, refers: str) -> Typing:
        if refers not in ("room", "person"):
            return Typing(allowed=False)
        known = self._book.references(refers)
        return Typing(choices=tuple(sorted((known.labels[one] for one in known.living), key=str.casefold)), closed=True)

    def _field(self, record_type: str, field: str) -> Field:
        known = self._types.get(record_type)
        found = known.fields.get(field) if known is not None else None
        return found or Field(field, field.removeprefix("custom."))

    def _owner(self, known: RecordType, called: Called, row: Mapping[str, Any]) -> tuple[str, str] | None:
        """The record that one belongs to."""
        if not called.owner or not row.get(called.owner):
            return None
        return known.fields[called.owner].refers, str(row[called.owner])

    def _row(self, known: RecordType, id: str) -> Mapping[str, Any] | None:
        """A record's values, also of a deleted one."""
        if (known.name, id) not in self._rows:
            if len(self._rows) >= _REMEMBERED:
                self._rows.clear()
            table: Any = known.cls.__table__
            with self._desk.connection() as connection:
                found = connection.execute(table.select().where(table.columns["id"] == id)).mappings().first()
            self._rows[known.name, id] = {name: found[name] for name in known.columns} if found is not None else None
        return self._rows[known.name, id]


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _moment(kept: str) -> str:
    try:
        at = datetime.fromisoformat(kept)
    except ValueError:
        return kept
    return moment(at if at.tzinfo else at.replace(tzinfo=UTC), datetime.now(UTC))
