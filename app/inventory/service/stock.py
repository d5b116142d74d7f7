"""Things that are counted and not tagged."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from app.errors import UserError
from app.inventory.records import Room, StockItem
from app.inventory.rules.cleaning import clean_line
from app.language import tr, trn
from app.store.desk import Desk
from app.store.records import Value
from app.store.seen import Seen


@dataclass(frozen=True, slots=True)
class StockFact:
    """One line of the stock list; ``low`` when it is time to order more."""

    id: str
    name: str
    category: str
    room: str
    quantity: int
    order_at: int | None
    low: bool


class Stock:
    """Counted stock: add an item, take some, add some, count anew."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> list[StockFact]:
        """Every item, by name."""
        statement = (
            select(StockItem.id, StockItem.name, StockItem.category, Room.name.label("room"), StockItem.quantity, StockItem.order_at)
            .outerjoin(Room, Room.id == StockItem.room)
            .where(StockItem.deleted.is_(False))
        )
        with self._desk.connection() as connection:
            found = connection.execute(statement).all()
        facts = [
            StockFact(
                row.id,
                row.name or "",
                row.category or "",
                row.room or "",
                row.quantity or 0,
                row.order_at,
                row.order_at is not None and (row.quantity or 0) < row.order_at,
            )
            for row in found
        ]
        return sorted(facts, key=lambda fact: fact.name.casefold())

    def values(self, id: str) -> dict[str, Value]:
        """The values of one, for its form. Raises UserError when there is no living one of that id."""
        columns = (StockItem.name, StockItem.category, StockItem.room, StockItem.quantity, StockItem.order_at, StockItem.notes)
        with self._desk.connection() as connection:
            row = connection.execute(select(*columns).where(StockItem.id == id, StockItem.deleted.is_(False))).one_or_none()
        if row is None:
            raise UserError(tr("This stock item was deleted meanwhile."))
        return dict(row._mapping)

    def add(self, values: Mapping[str, Value], quantity: int = 0) -> str:
        """Add an item; returns its id. Raises UserError without a name, or with a quantity below nothing."""
        name = clean_line(str(values.get("name") or ""))
        if name is None:
            raise UserError(tr("A stock item needs a name."))
        self._refuse_negative(quantity)
        with self._desk.edit(tr("{name} added: {quantity:,}", name=name, quantity=quantity)) as edit:
            return edit.create(StockItem, {**values, "name": name, "quantity": quantity})

    def seen(self, id: str) -> Seen:
        """What a form that is opened now shows; give it back with the change."""
        return self._desk.seen(StockItem, id)

    def change(self, id: str, values: Mapping[str, Value], seen: Seen | None = None) -> str:
        """Change name, room and the like, not the quantity. Returns the label."""
        label = tr("{name} changed", name=self._name(id))
        with self._desk.edit(label) as edit:
            edit.change(StockItem, id, values, seen)
        return label

    def take(self, id: str, number: int) -> str:
        """Take some away, or bring some (a number below nothing). What two people do at once adds up. Returns the label."""
        if number == 0:
            raise UserError(tr("How many? Type a number."))
        name = self._name(id)
        if number > 0:
            label = tr("{number:,} × {name} taken", number=number, name=name)
        else:
            label = tr("{number:,} × {name} added", number=-number, name=name)
        with self._desk.edit(label) as edit:
            edit.add(StockItem, id, "quantity", -number)
        return label

    def recount(self, id: str, quantity: int, seen: Seen | None = None) -> str:
        """Say how many there are; replaces what was seen. Returns the label. Raises UserError below nothing."""
        self._refuse_negative(quantity)
        label = tr("{name} counted: {quantity:,}", name=self._name(id), quantity=quantity)
        with self._desk.edit(label) as edit:
            edit.recount(StockItem, id, "quantity", quantity, seen)
        return label

    def delete(self, ids: Collection[str]) -> str:
        """Delete items. Returns the label."""
        known = list(ids)
        label = trn(len(known), "{name} deleted", "{number} stock items deleted", name=self._name(known[0]) if len(known) == 1 else "")
        with self._desk.edit(label) as edit:
            edit.delete(StockItem, known)
        return label

    def _name(self, id: str) -> str:
        with self._desk.connection() as connection:
            name = connection.scalar(select(StockItem.name).where(StockItem.id == id, StockItem.deleted.is_(False)))
        if name is None:
            raise UserError(tr("This stock item was deleted meanwhile."))
        return name

    @staticmethod
    def _refuse_negative(quantity: int) -> None:
        if quantity < 0:
            raise UserError(tr("There cannot be fewer than none."))
