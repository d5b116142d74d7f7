"""Desks for the store's tests."""

from pathlib import Path
from typing import Any

from app.store.desk import Desk
from app.store.records import Record, living
from tests.store.sample_records import Gadget, Place

KEY = bytes(range(32))
TYPES: tuple[type[Record], ...] = (Gadget, Place)
FIELDS = ("tag", "serial", "model", "place", "cost", "loaned", "status", "number", "notes")


def open_desk(folder: Path, who: str | None = "Ann") -> Desk:
    """A desk with the sample records."""
    return Desk.open(folder, KEY, TYPES, who=who)


def gadgets(desk: Desk) -> dict[str, dict[str, Any]]:
    """The living gadgets: their values without what is empty, by id."""
    with desk.read() as session:
        found = session.scalars(living(Gadget)).all()
        return {
            one.id: {name: getattr(one, name) for name in FIELDS if getattr(one, name) is not None}
            | {f"custom.{name}": value for name, value in one.custom.items()}
            for one in found
        }


def add(desk: Desk, **values: Any) -> str:
    """A new gadget; gives its id."""
    with desk.edit(f"Added {values.get('tag', 'a gadget')}") as edit:
        return edit.create(Gadget, values)


def change(desk: Desk, record: str, **values: Any) -> None:
    """New values for a gadget."""
    with desk.edit(f"Changed {', '.join(values)}") as edit:
        edit.change(Gadget, record, values)


def exchange(*desks: Desk) -> None:
    """Give everyone what everyone has."""
    for one in desks:
        for other in desks:
            if other is not one:
                one.incoming.receive(list(other.incoming.outgoing()))


def state(desk: Desk) -> Any:
    """All that a person sees."""
    edits = [(one.type, one.id, one.field, sorted((c.action, c.value, c.shown) for c in one.contenders)) for one in desk.open_edits()]
    return gadgets(desk), edits
