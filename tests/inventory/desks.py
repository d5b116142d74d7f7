"""Desks, tables and questions for the inventory's tests."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.exchange.mapping import Mapping
from app.exchange.tables import Sheet
from app.inventory.records import RECORDS
from app.inventory.rules.district import District
from app.inventory.service import InventoryService
from app.inventory.service.importing.options import ImportOptions
from app.inventory.service.importing.plan import ImportPlan
from app.store.desk import Desk
from app.store.records import record_type

KEY = bytes(range(32))


def open_inventory(folder: Path, district: District, who: str = "Marisol Rivera") -> InventoryService:
    """The inventory of the desk in a folder."""
    return InventoryService(Desk.open(folder, KEY, RECORDS, who=who), district)


def sheet(header: Sequence[str], *rows: Sequence[str]) -> Sheet:
    """A table as it is read from a file; its first row is line 2."""
    return Sheet("Devices", list(header), [list(row) for row in rows], 2, [], range(2, len(rows) + 2))


def plan(service: InventoryService, table: Sheet, columns: Sequence[str | None] | None = None, **options: Any) -> ImportPlan:
    """The plan of importing a table; without ``columns`` its header has the names of fields."""
    mapping = Mapping(list(columns) if columns is not None else [*table.header])
    return service.imports.plan(table, mapping, ImportOptions(**{"name": "list.csv", **options}))


def counts(made: ImportPlan) -> tuple[int, int, int, int]:
    """New, changed, same, refused."""
    one = made.counts
    return one.new, one.changed, one.same, one.refused


def everything(service: InventoryService) -> dict[str, dict[str, Any]]:
    """Every living record of every type with what it holds, by type and id."""
    found: dict[str, dict[str, Any]] = {}
    with service.desk.read() as session:
        for record in RECORDS:
            kept = record_type(record)
            for one in session.query(record).filter(record.deleted.is_(False)):
                values = {name: getattr(one, name) for name in kept.fields}
                found[f"{kept.name} {one.id}"] = {
                    name: dict(value) if name == "custom" else value for name, value in values.items() if value not in (None, {})
                }
    return found


def devices(service: InventoryService, *fields: str) -> list[tuple[Any, ...]]:
    """The values of the devices, sorted."""
    return sorted((row[1:] for part in service.table.rows(fields) for row in part), key=repr)
