"""The sample school: an invented elementary school, made with the inventory's own deeds so that history and undo are real."""

import csv
import tomllib
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from app.inventory.records import Person, Room, StockItem
from app.inventory.rules.district import District
from app.inventory.rules.matching import name_key
from app.inventory.service.inventory import InventoryService
from app.late import late
from app.paths import resource
from app.store.desk import Desk
from app.store.progress import Progress, silent
from app.store.records import Record, Value, key_id
from app.store.story import WORDS, Step

if TYPE_CHECKING:
    from app.exchange import mapping as mappings
    from app.exchange import reading
    from app.inventory.service.importing import options as import_options
else:
    mappings = late("app.exchange.mapping")
    reading = late("app.exchange.reading")
    import_options = late("app.inventory.service.importing.options")

Telling = Mapping[str, Any]


def sample_steps() -> list[Step]:
    """What the people of the sample school did with its devices, for playing on a new desk."""
    return [Step(str(told["who"]), told["days_ago"], str(told["at"]), partial(_play, told)) for told in _story()]


def load_sample(desk: Desk, progress: Progress = silent) -> None:
    """Play the same steps on an open desk, now and by its own person."""
    steps = sample_steps()
    for done, step in enumerate(steps):
        progress(done, len(steps), WORDS)
        step.do(desk)


def _story() -> list[Telling]:
    with resource("sample_school/story.toml").open("rb") as file:
        steps: list[Telling] = tomllib.load(file)["step"]
    return steps


def _play(step: Telling, desk: Desk) -> None:
    deeds = {"places": _add_places, "import": _import, "stock": _add_stock, "move": _move, "set": _set}
    deeds[step["does"]](InventoryService(desk, District.load()), step)


def _add_places(service: InventoryService, step: Telling) -> None:
    rooms, people = _rows("rooms.csv"), _rows("people.csv")
    ids = {row["name"]: key_id("room", name_key(row["name"])) for row in rooms}
    with service.desk.edit(step["label"]) as edit:
        for row in rooms:
            capacity = int(row["capacity"]) if row["capacity"] else None
            _create(edit.create, Room, ids[row["name"]], {**row, "capacity": capacity})
        for row in people:
            values: dict[str, Value] = {**row, "room": ids[row["room"]], "active": True}
            _create(edit.create, Person, key_id("person", name_key(row["email"])), values)


def _create(
    create: Callable[[type[Record], Mapping[str, Value], str], str], record: type[Record], id: str, values: Mapping[str, Value]
) -> None:
    create(record, {name: value for name, value in values.items() if value not in (None, "")}, id)


def _import(service: InventoryService, step: Telling) -> None:
    sheet = reading.read_table(resource(f"sample_school/{step['file']}")).best
    mapping = mappings.Mapping([name or None for name in step["columns"]])
    options = import_options.ImportOptions(name=step["file"], defaults=step.get("defaults", {}))
    service.imports.apply(service.imports.plan(sheet, mapping, options))


def _add_stock(service: InventoryService, step: Telling) -> None:
    rooms = {room.name: room.id for room in service.rooms.all()}
    with service.desk.edit(f"{len(step['items'])} stock items added") as edit:
        for item in step["items"]:
            edit.create(StockItem, {**item, "room": rooms[item["room"]]})


def _move(service: InventoryService, step: Telling) -> None:
    room = service.devices.parse("room", step["room"])
    changes: dict[str, dict[str, Value]] = {}
    for number, tag in enumerate(range(step["first"], step["last"] + 1), 1):
        device = service.table.by_code(f"PV-{tag:05}")
        if device is not None:
            changes[device] = {"room": room, "slot": step["slot"].format(number=number)}
    service.devices.change_each(changes, step["label"])


def _set(service: InventoryService, step: Telling) -> None:
    ids = [id for id in map(service.table.by_code, step["tags"]) if id is not None]
    service.devices.change_many(ids, {name: service.devices.parse(name, text) for name, text in step["values"].items()})


def _rows(name: str) -> list[dict[str, str]]:
    with resource(f"sample_school/{name}").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))
