"""What was on a form when it was opened: the heads that saving it replaces."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

import orjson

from app.store.database import Database
from app.store.log import Log
from app.store.merge import Shown
from app.store.records import Value
from app.store.rows import Folder, Row
from app.store.schema import Layout
from app.store.tables import Tables


@dataclass(frozen=True)
class SeenField:
    """The value of a field, the ids of the actions in it, and of those that differ from it."""

    value: Value = None
    visible: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    @classmethod
    def of(cls, shown: Shown) -> Self:
        """What is shown now."""
        visible = tuple(sorted(head.action for head in shown.visible))
        return cls(shown.value, visible, tuple(sorted(head.action for head in shown.others)))

    @property
    def all(self) -> tuple[str, ...]:
        """Every head, as a person who settles an open edit has seen them."""
        return tuple(sorted({*self.visible, *self.others}))


@dataclass(frozen=True)
class Seen:
    """The fields of one record as they stood on a form. ``alive`` are the heads that say it is not deleted, ``dead`` those that say it is."""

    fields: Mapping[str, SeenField] = field(default_factory=dict)
    alive: tuple[str, ...] = ()
    dead: tuple[str, ...] = ()

    def field(self, name: str) -> SeenField:
        """A field as it stood; nothing if it was empty."""
        return self.fields.get(name, SeenField())

    def after(self, action: str, values: Mapping[str, Value]) -> "Seen":
        """What a form that stays open shows when ``action`` has kept these values: its own, and nothing that came meanwhile."""
        written = {name: SeenField(value, (action,)) for name, value in values.items()}
        return Seen({**self.fields, **written}, (action,), self.dead)

    @classmethod
    def of(cls, folder: Folder, row: Row | None) -> Self:
        """What a form shows of a record now."""
        if row is None:
            return cls()
        fields = {name: SeenField.of(folder.shown(row, name)) for name in row.fields() if name != "deleted"}
        return cls(fields, alive_heads(folder, row), dead_heads(folder, row))

    def to_json(self) -> str:
        """As text, so that a draft can keep it."""
        plain: dict[str, Any] = {name: [one.value, one.visible, one.others] for name, one in self.fields.items()}
        return orjson.dumps([plain, self.alive, self.dead]).decode()

    @classmethod
    def from_json(cls, text: str) -> Self:
        """What :meth:`to_json` wrote. Raises ValueError if it is something else."""
        plain, alive, *dead = orjson.loads(text)
        fields = {name: SeenField(value, tuple(visible), tuple(others)) for name, (value, visible, others) in plain.items()}
        return cls(fields, tuple(alive), tuple(dead[0]) if dead else ())


def alive_heads(folder: Folder, row: Row) -> tuple[str, ...]:
    """The actions that say that a record is not deleted."""
    return tuple(sorted(head.action for head in folder.heads(row, "deleted") if not head.value))


def dead_heads(folder: Folder, row: Row) -> tuple[str, ...]:
    """The actions that say that a record is deleted."""
    return tuple(sorted(head.action for head in folder.heads(row, "deleted") if head.value))


def seen_now(database: Database, layout: Layout, id: str) -> Seen:
    """What is shown of a record at this moment."""
    with database.reader() as connection:
        log = Log(connection)
        return Seen.of(Folder(log), Tables(connection, log, [layout]).row(layout.name, id))
