"""Rooms, people, stock and models as lists with forms."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.inventory.page.field_words import FieldWords
from app.inventory.page.list_form import FieldSpec, Values
from app.inventory.page.list_view import ListSpec
from app.language import ENGLISH, spoken, tr
from app.late import late
from app.ui.tables.columns import Cell, Column, Row, plainly

if TYPE_CHECKING:
    from app.exchange import values as typed
    from app.inventory.rules import words as wording
    from app.inventory.service import InventoryService
    from app.store.seen import Seen
else:
    typed = late("app.exchange.values")
    wording = late("app.inventory.rules.words")

Deeds = Mapping[str, tuple[str, Callable[[Sequence[str]], None]]]
Words = Callable[[], FieldWords]


def _low(_value: Cell) -> str:
    """The tone of what has to be ordered."""
    return "warn"


_STOCK_COLUMNS = (
    Column("name", "What", look="strong", width=220),
    Column("quantity", "How many", "integer", width=90),
    Column("low", "Order", look="badge", width=124, tone=_low),
    Column("category", "Category", "choice", width=150),
    Column("room", "Room", width=150),
    Column("order_at", "Order at", "integer", width=90),
)


def rooms_spec(service: "InventoryService", deeds: Deeds) -> ListSpec:
    """The rooms."""
    kinds = partial(_names, service, "room_kind")
    return ListSpec(
        "rooms",
        tr("room"),
        tr("rooms"),
        ("room",),
        (
            Column("name", "Room", look="strong", width=220),
            Column("kind", "Kind", "choice", width=180),
            Column("devices", "Devices", "integer", width=90),
        ),
        (
            _text("name", tr("Name")),
            _text("kind", tr("Kind"), kinds),
            _text("building", tr("Building")),
            _text("floor", tr("Floor")),
            FieldSpec("capacity", tr("Seats"), _integer, plainly),
            FieldSpec("notes", tr("Notes"), _text_value, plainly, long=True),
        ),
        lambda: [(room.id, room.name, room.detail or None, room.devices) for room in service.rooms.all()],
        service.rooms.values,
        lambda identity, values, seen: service.rooms.change(identity, values, seen) if identity else _added(service.rooms.add, values),
        tr("Rooms appear when devices are imported into them, or when you add one."),
        service.rooms.delete,
        deeds,
        service.rooms.seen,
    )


def people_spec(service: "InventoryService", words: Words, deeds: Deeds) -> ListSpec:
    """The people who keep devices."""
    return ListSpec(
        "people",
        tr("person"),
        tr("people"),
        ("person",),
        (
            Column("name", "Name", look="strong", width=240),
            Column("role", "Role", width=200),
            Column("devices", "Devices", "integer", width=90),
        ),
        (
            _text("name", tr("Name")),
            _text("email", tr("E-mail")),
            _text("role", tr("Role")),
            _room(words),
            _text("employee_number", tr("Employee number")),
        ),
        lambda: [(person.id, person.name, person.detail or None, person.devices) for person in service.people.all()],
        service.people.values,
        lambda identity, values, seen: service.people.change(identity, values, seen) if identity else _added(service.people.add, values),
        tr("Staff who use or keep devices. Students are never kept here."),
        service.people.delete,
        deeds,
        service.people.seen,
    )


def stock_spec(service: "InventoryService", words: Words, deeds: Deeds) -> ListSpec:
    """Things that are counted, not tagged."""

    def load(identity: str) -> Values:
        return service.stock.values(identity)

    def save(identity: str, values: Values, seen: "Seen | None") -> str:
        kept = dict(values)
        quantity = kept.pop("quantity", None)
        if identity:
            return service.stock.change(identity, kept, seen)
        service.stock.add(kept, quantity if isinstance(quantity, int) else 0)
        return tr("{name} added", name=kept.get("name"))

    return ListSpec(
        "stock",
        tr("stock item"),
        tr("stock items"),
        ("stock_item",),
        _STOCK_COLUMNS,
        (
            _text("name", tr("What")),
            FieldSpec("quantity", tr("How many"), _integer, plainly, fixed=True),
            _text("category", tr("Category"), partial(_names, service, "category")),
            _room(words),
            FieldSpec("order_at", tr("Order when fewer than"), _integer, plainly),
            FieldSpec("notes", tr("Notes"), _text_value, plainly, long=True),
        ),
        lambda: [
            (one.id, one.name, one.quantity, tr("Order more") if one.low else None, one.category or None, one.room or None, one.order_at)
            for one in service.stock.all()
        ],
        load,
        save,
        tr("Cables, mice, lamps: what is counted and has no tag of its own."),
        service.stock.delete,
        deeds,
        service.stock.seen,
    )


def models_spec(service: "InventoryService", deeds: Deeds) -> ListSpec:
    """Every model that is known, the school's and the district's; what the school says wins."""

    def save(identity: str, values: Values, _seen: "Seen | None") -> str:
        kept: dict[str, Cell] = dict(values)
        name = str(kept.pop("name", None) or identity)
        service.lists.add_model(name, kept)
        return tr("Model {name} changed", name=name) if identity else tr("Model {name} added", name=name)

    month = partial(wording_of, "month")
    return ListSpec(
        "models",
        tr("model"),
        tr("models"),
        ("device_model", "category"),
        (
            Column("name", "Model", look="strong", width=300),
            Column("manufacturer", "Make", width=150),
            Column("category", "Category", "choice", width=150),
            Column("updates_end", "Updates end", "month", width=120, show=month, read=_month),
            Column("devices", "Devices", "integer", width=90),
        ),
        (
            FieldSpec("name", tr("Exact name, as the maker writes it"), _text_value, plainly, fixed=True),
            _text("manufacturer", tr("Make")),
            _text("category", tr("Category"), partial(_names, service, "category")),
            FieldSpec("updates_end", tr("Updates end (month)"), _month, _month_typed),
        ),
        partial(_model_rows, service),
        partial(_model_values, service),
        save,
        tr("No model is known yet."),
        None,
        deeds,
    )


def _model_rows(service: "InventoryService") -> list[Row]:
    """The models that are known, and those that devices of the school have besides, under the very name that they have there."""
    numbers, catalogue = service.lists.devices_of_models(), service.lists.models()
    known = {fact.name: fact for fact in catalogue}
    rows: list[Row] = []
    for name in sorted({*known, *numbers}, key=str.casefold):
        fact = known.get(name) or catalogue.find(name)
        facts = (fact.manufacturer or None, fact.category or None, fact.updates_end or None) if fact is not None else (None, None, None)
        rows.append((name, name, *facts, numbers.get(name)))
    return rows


def _model_values(service: "InventoryService", name: str) -> Values:
    fact = service.lists.models().find(name)
    if fact is None:
        return {"name": name}
    return {"name": name, "manufacturer": fact.manufacturer, "category": fact.category, "updates_end": fact.updates_end}


def wording_of(kind: str, value: Cell) -> str:
    """A value in words; nothing is the empty text."""
    return "" if value in (None, "") else wording.in_words(kind, value)


def _month_typed(value: Cell) -> str:
    """A month that reads back the same, whatever the language calls it."""
    return wording_of("month", value) if spoken() is ENGLISH else plainly(value)


def _names(service: "InventoryService", name: str) -> list[str]:
    return list(dict.fromkeys(choice.name for choice in service.lists.choices(name)))


def _text(name: str, title: str, choices: Callable[[], Sequence[str]] | None = None) -> FieldSpec:
    return FieldSpec(name, title, _text_value, plainly, choices)


def _room(words: Words) -> FieldSpec:
    """A room by name."""

    def show(value: Cell) -> str:
        return words().book.show("room", value) if value else ""

    return FieldSpec("room", tr("Room"), lambda text: words().book.parse("room", text), show, lambda: words().choices("room"))


def _text_value(text: str) -> Cell:
    return text.strip() or None


def _integer(text: str) -> Cell:
    return typed.parse_integer(text)


def _month(text: str) -> Cell:
    return typed.parse_month(text)


def _added(add: Callable[[Values], str], values: Values) -> str:
    add(values)
    return tr("{name} added", name=values.get("name"))
