"""Record types for the store's own tests."""

from sqlalchemy.orm import Mapped

from app.store.records import Record, Value, counter, custom, long_text, register


class Gadget(Record, title="gadget", plural="gadgets"):
    """A thing with a field of every kind."""

    tag: Mapped[str | None] = register("Tag", key=True, search=10, index=True)
    serial: Mapped[str | None] = register("Serial", key=True, search=8, index=True)
    model: Mapped[str | None] = register("Model", search=4)
    place: Mapped[str | None] = register("Place", kind_of="reference", refers="place", index=True)
    cost: Mapped[int | None] = register("Cost", kind_of="money")
    loaned: Mapped[bool | None] = register("Loaned", kind_of="bool")
    status: Mapped[str | None] = register("Status", kind_of="choice", choices="status", default="in use")
    number: Mapped[int | None] = counter("Number")
    notes: Mapped[str | None] = long_text("Notes")
    custom: Mapped[dict[str, Value]] = custom()


class Place(Record, title="place", plural="places"):
    """Somewhere."""

    name: Mapped[str | None] = register("Name", key=True, search=10)
    floor: Mapped[int | None] = register("Floor", kind_of="integer")
