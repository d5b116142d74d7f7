"""Importing anything: never a traceback, never a partial write, and what was exported comes back without a change."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.exchange.mapping import Mapping, guess
from app.exchange.profiles import profiles
from app.exchange.reading import read_table
from app.inventory.rules.district import District
from app.inventory.service import InventoryService
from app.inventory.service.importing.options import ImportOptions
from app.paths import resource
from app.store.progress import Cancelled
from tests.effort import few_if_quick
from tests.inventory.desks import everything, open_inventory, plan, sheet

DISTRICT = District.load()
KNOWN = profiles(resource("district/column_names.toml"))
FIELDS = [
    "tag",
    "serial",
    "category",
    "model",
    "status",
    "room",
    "slot",
    "person",
    "purchase_date",
    "cost",
    "updates_end",
    "mac",
    "use",
    "last_seen",
    "notes",
]
COLUMNS = [*FIELDS, "person_email", "person_family_name", "custom.Own field", "no such field", None]

nasty = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "=1+1",
            "+1",
            "-2",
            "@x",
            "'quoted",
            '"',
            "0017",
            "5E3",
            "1.5E+05",
            "None",
            "n/a",
            "TRUE",
            "1/2/24",
            "2024-02-30",
            "a,b;c\td",
            "<b>",
            "[0123456789ab]",
        ]
    ),
    st.sampled_from(
        [
            "Nguyễn",
            "Ångström",
            "Арсен",
            "محمد",
            "李小龍",
            "e\u0301",
            "\u202eabc",
            "zero\u200bwidth",
            "A <a@b.example>",
            "PV-1",
            "pv-1",
            "Room 1",
        ]
    ),
)
lines = st.lists(st.lists(nasty, min_size=len(COLUMNS), max_size=len(COLUMNS)), max_size=8)
relaxed = settings(
    max_examples=few_if_quick(40), deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InventoryService]:
    """An inventory with a few devices; every example leaves it as it was."""
    service = open_inventory(tmp_path_factory.mktemp("stage") / "desk", DISTRICT)
    room = service.rooms.add({"name": "Room 1"})
    service.lists.add_custom_field("Own")
    service.devices.add({"tag": "PV-1", "serial": "S1", "room": room, "status": "Deployed", "cost": 100})
    device = service.devices.add({"tag": "0017"})
    service.devices.change_each({device: {"slot": "Shelf"}}, "The stage is set")
    yield service
    service.desk.close()


@relaxed
@given(
    rows=lines, erase=st.booleans(), match=st.sampled_from(["both", "tag", "serial"]), repeat=st.sampled_from(["refuse", "first", "last"])
)
def test_any_table_is_planned_and_applied_whole(
    stage: InventoryService, rows: list[list[str]], erase: bool, match: str, repeat: str
) -> None:
    service = stage
    before = everything(service)
    made = plan(service, sheet([f"c{at}" for at in range(len(COLUMNS))], *rows), COLUMNS, erase_blanks=erase, match=match, on_repeat=repeat)
    shown = [line for kind in ("new", "changed", "same", "refused") for line in made.lines(kind)]
    assert sorted(line.number for line in shown) == list(range(2, len(rows) + 2))
    assert all(line.reasons for line in made.lines("refused"))
    assert len(made.lines("remarks")) == made.counts.remarks
    assert {conflict.line for conflict in made.conflicts} <= {line.number for line in made.lines("refused")}
    assert everything(service) == before
    if made.problems:
        return
    number, bottom = service.table.count(), service.desk.undo_label()
    try:
        service.imports.apply(made)
        assert service.table.count() == number + made.counts.new
        assert service.table.duplicates() == []
        again = plan(service, made.table.sheet, COLUMNS, erase_blanks=erase, match=match, on_repeat=repeat)
        assert again.counts.new <= made.counts.refused  # a refused line may be free to come in once others have changed
    finally:
        while service.desk.undo_label() != bottom:
            service.desk.undo()
    assert everything(service) == before


@pytest.mark.timeout(300)
@relaxed
@given(rows=lines, stop=st.integers(0, 6))
def test_a_cancelled_import_leaves_nothing(stage: InventoryService, rows: list[list[str]], stop: int) -> None:
    service = stage
    before, calls = everything(service), 0

    def progress(done: int, total: int, words: str = "") -> None:
        nonlocal calls
        calls += 1
        if calls > stop:
            raise Cancelled

    try:
        made = service.imports.plan(sheet([f"c{at}" for at in range(len(COLUMNS))], *rows), Mapping(COLUMNS), ImportOptions(), progress)
        service.imports.apply(made, progress)
    except (Cancelled, UserError):
        assert everything(service) == before


days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
values = st.fixed_dictionaries(
    {"tag": nasty, "serial": nasty},
    optional={
        "model": nasty,
        "slot": nasty,
        "notes": nasty,
        "manufacturer": nasty,
        "purchase_order": nasty,
        "funding_source": nasty,
        "condition": nasty,
        "mac": nasty,
        "custom.own": nasty,
        "status": st.sampled_from(["Deployed", "Missing", "In stock"]),
        "cost": st.integers(0, 10**9),
        "purchase_date": days.map(lambda day: day.isoformat()),
        "updates_end": days.map(lambda day: day.isoformat()[:7]),
        "room": nasty,
        "person": nasty,
    },
)


def fill(service: InventoryService, wanted: list[dict[str, Any]]) -> None:
    """Add the devices that may be added; rooms and people are made by name, twins among them."""
    for given_values in wanted:
        made = dict(given_values)
        try:
            for name, records in (("room", service.rooms), ("person", service.people)):
                if name in made:
                    made[name] = records.add({"name": made[name]})
            service.devices.add(made)
        except UserError:
            continue


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.timeout(300)
@settings(relaxed, max_examples=few_if_quick(25))
@given(wanted=st.lists(values, max_size=6))
def test_what_is_exported_comes_back_without_a_change(stage: InventoryService, suffix: str, wanted: list[dict[str, Any]]) -> None:
    service = stage
    bottom = service.desk.undo_label()
    try:
        fill(service, wanted)
        path = service.desk.folder / f"export{suffix}"
        number = service.exports.write(path, service.exports.fields())
        assert number == service.table.count()
        table = read_table(path).best
        mapping = guess(table.header, table.rows[:50], service.imports.targets(), KNOWN)
        assert mapping.columns == service.exports.fields()
        made = service.imports.plan(table, mapping, ImportOptions(name=path.name))
        changed = [line for kind in ("new", "changed", "refused") for line in made.lines(kind)]
        assert changed == []
        assert made.counts.same == number
        assert service.imports.apply(made) == ""
    finally:
        while service.desk.undo_label() != bottom:
            service.desk.undo()
