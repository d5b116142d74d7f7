"""Record types: what a room declares so that its data is logged, merged, undone, found and kept.

A room writes one class for each thing it keeps::

    class Device(Record, title="device", plural="devices"):
        tag: Mapped[str | None] = register("Tag", key=True, search=10, index=True)

The class is an ordinary mapped class of SQLAlchemy; its table is what the log says, applied. Nobody
writes to it but the store.
"""

import re
import secrets
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

import orjson
from sqlalchemy import BigInteger, Boolean, Dialect, Select, String, select
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator

from app.language import marked, tr
from app.store import value

Value = value.Value
Kind = Literal["register", "counter", "text"]
Format = Literal["text", "date", "month", "money", "integer", "choice", "reference", "bool", "image", "counter", "long_text", "custom"]

HIDDEN = ("id", "op", "heads", "deleted")
SPACE = uuid.UUID("5b0c6f0e-3d0a-5b4e-9d53-2f0a7c1f6d11")
_SQL_TYPES = {"money": BigInteger, "integer": BigInteger, "bool": Boolean}


class CustomValues(TypeDecorator[dict[str, Value]]):
    """The custom fields of a record in one column; nothing kept reads as an empty dict."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: dict[str, Value] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The text that is kept."""
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode() if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> dict[str, Value]:  # noqa: ARG002
        """The fields that were kept."""
        found: dict[str, Value] = orjson.loads(value) if value else {}
        return found


@dataclass(frozen=True)
class Field:
    """One field of a record type.

    ``kind`` is how it merges and travels in each change; ``format`` how its values are read and shown;
    ``search`` its weight in the search over everything (0 = not searched); ``key`` says that people
    know the record by it; ``choices`` names a list of choices, ``refers`` the record type it points to.
    """

    name: str
    title: str
    kind: Kind = "register"
    format: Format = "text"
    key: bool = False
    search: int = 0
    index: bool = False
    choices: str = ""
    refers: str = ""
    default: Value = None


@dataclass(frozen=True)
class RecordType:
    """What is known about a record class: its name in log and database, its words, its fields in order."""

    name: str
    title: str
    plural: str
    cls: "type[Record]"
    fields: Mapping[str, Field]
    columns: tuple[str, ...]

    @property
    def has_custom(self) -> bool:
        """Whether records of this type carry custom fields."""
        return "custom" in self.fields

    def kind(self, field: str) -> Kind:
        """The kind of a field. Raises KeyError if the type has no such field."""
        if field == "deleted" or (self.has_custom and field.startswith("custom.")):
            return "register"
        return self.fields[field].kind


class Record(DeclarativeBase):
    """Base of every record class.

    ``op`` and ``heads`` are the store's own: the interned action that the values stand on, and which
    fields stand on others. ``deleted`` records stay, so that nothing typed is ever lost.
    """

    id: Mapped[str] = mapped_column(String, primary_key=True, sort_order=-4)
    op: Mapped[int] = mapped_column(BigInteger, sort_order=-3)
    heads: Mapped[str | None] = mapped_column(String, sort_order=-2)
    deleted: Mapped[bool] = mapped_column(Boolean, sort_order=-1)

    def __init_subclass__(cls, *, title: str = "", plural: str = "", **rest: Any) -> None:
        name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", cls.__name__).lower()
        cls.__tablename__ = name
        cls.record_words = (title or name.replace("_", " "), plural or name.replace("_", " ") + "s")
        super().__init_subclass__(**rest)

    record_words = ("record", "records")


def register(
    title: str,
    *,
    kind_of: Format = "text",
    key: bool = False,
    search: int = 0,
    index: bool = False,
    choices: str = "",
    refers: str = "",
    default: Value = None,
) -> MappedColumn[Any]:
    """A field that holds one value. The last one who saw the former value decides; see :class:`Field`."""
    field = Field("", title, "register", kind_of, key, search, index, choices, refers, default)
    return mapped_column(_SQL_TYPES.get(kind_of, String)(), nullable=True, index=index, info={"field": field})


def counter(title: str) -> MappedColumn[Any]:
    """A number that several people add to and take from; a recount replaces what its author had seen."""
    return mapped_column(BigInteger, nullable=True, info={"field": Field("", title, "counter", "counter")})


def long_text(title: str, *, search: int = 0) -> MappedColumn[Any]:
    """A text of several lines; what two people write at once is merged by lines."""
    return mapped_column(String, nullable=True, info={"field": Field("", title, "text", "long_text", search=search)})


def custom() -> MappedColumn[Any]:
    """The school's own fields; each key is logged and merged as the field ``custom.<key>``."""
    return mapped_column(CustomValues, nullable=True, info={"field": Field("", marked("Custom fields"), "register", "custom")})


def record_type(cls: type[Record]) -> RecordType:
    """What is known about a record class. Raises TypeError if a column was not declared as a field."""
    fields: dict[str, Field] = {}
    for column in cls.__table__.columns:
        if column.name in HIDDEN:
            continue
        field = column.info.get("field")
        if not isinstance(field, Field):
            raise TypeError(f"{cls.__name__}.{column.name} is not declared by register, counter, long_text or custom")
        fields[column.name] = Field(**{**vars(field), "name": column.name, "title": tr(field.title)})
    title, plural = cls.record_words
    return RecordType(cls.__tablename__, tr(title), tr(plural), cls, fields, tuple(fields))


AnyRecord = TypeVar("AnyRecord", bound=Record)


def living(cls: type[AnyRecord]) -> Select[AnyRecord]:
    """Select the records that are not deleted."""
    return select(cls).where(cls.deleted.is_(False))


def new_id() -> str:
    """A fresh random record id: 32 hex digits."""
    return secrets.token_hex(16)


def key_id(type_name: str, key: str) -> str:
    """The id of a record that a true key names: the same on every desk, so that the same sheet imported twice coincides."""
    return uuid.uuid5(SPACE, f"{type_name}\n{key}").hex
