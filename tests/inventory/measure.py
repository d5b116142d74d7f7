"""How long importing takes, beside what it cannot be faster than: the same rows parsed, looked up and inserted bare."""

import csv
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.exchange.mapping import Mapping
from app.exchange.reading import read_table
from app.exchange.tables import Sheet
from app.inventory.records import Device
from app.inventory.rules.district import District
from app.inventory.service import InventoryService
from app.inventory.service.importing.keys import with_ids
from app.inventory.service.importing.options import ImportOptions
from app.inventory.service.importing.plan import ImportPlan
from app.store.cipher import connect
from tests.benchmarks.entry import Measured, interleaved, seconds
from tests.inventory.desks import KEY, open_inventory

T = TypeVar("T")
MANY = 100_000
HEADER = ["Asset", "Serial", "Model", "Status", "Location", "Purchased", "Cost", "PO", "Fund", "AUE", "MAC", "Notes"]
FIELDS = [
    "tag",
    "serial",
    "model",
    "status",
    "room",
    "purchase_date",
    "cost",
    "purchase_order",
    "funding_source",
    "updates_end",
    "mac",
    "notes",
]
MODELS = ("Lenovo 300e Chromebook Gen 3", "Dell Chromebook 3110", "HP Chromebook 11 G9 EE", "Acer Chromebook 511 (C734)")


def write_table(path: Path, number: int, first: int = 0) -> None:
    """A device list as a school would export it: 400 rooms, some notes, every code its own."""
    chance = random.Random(7)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(
            [
                f"PV-{at:06}",
                f"5CD{at:07X}",
                MODELS[at % 4],
                "ACTIVE",
                f"Room {at % 400}",
                f"{chance.randrange(1, 13)}/{chance.randrange(1, 29)}/20{chance.randrange(18, 26)}",
                f"{chance.randrange(200, 900)}.00",
                f"PO-{at % 900}",
                "Title I",
                "2031-06",
                f"{at:012x}",
                "" if at % 3 else f"Keys stuck, ticket {at}",
            ]
            for at in range(first, first + number)
        )


class Ground:
    """An inventory with ``number`` devices, and a table of as many others."""

    def __init__(self, number: int = MANY, *, filled: bool = True) -> None:
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.number = number
        self.folder = Path(self._folder.name)
        self.path = self.folder / "devices.csv"
        self.service: InventoryService = open_inventory(self.folder / "desk", District.load())
        if filled:
            write_table(self.path, number)
            self.service.imports.apply(self.plan())
        write_table(self.path, number, first=number)
        self.table: Sheet = read_table(self.path).best

    def plan(self) -> ImportPlan:
        """The preview of the table on the disk."""
        return self.service.imports.plan(read_table(self.path).best, Mapping([*FIELDS]), ImportOptions(name="devices.csv"))

    def preview(self) -> ImportPlan:
        """The preview of the table that has been read."""
        return self.service.imports.plan(self.table, Mapping([*FIELDS]), ImportOptions(name="devices.csv"))

    def lookup(self) -> float:
        """Seconds to parse the file with ``csv`` and look up each tag and serial in a dict that is read from the database."""
        began = time.perf_counter()
        with self.path.open(newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
        with self.service.desk.connection() as connection:
            found: Any = connection.exec_driver_sql("SELECT id, tag, serial FROM device WHERE deleted = 0").cursor
            known = found.fetchall()
        tags = {row[1]: row[0] for row in known}
        serials = {row[2]: row[0] for row in known}
        hits = [tags.get(row[0]) or serials.get(row[1]) for row in rows]
        assert len(hits) == len(rows)
        return time.perf_counter() - began

    def insert(self) -> float:
        """Seconds to insert the same records with one ``executemany`` into an encrypted table of the same shape, to the disk."""
        table = Device.__table__
        assert isinstance(table, Table)
        records = list(with_ids(self.preview().new_rows(), set()))
        made = [[record.get(column.name) for column in table.columns] for record in records]
        for row in made:
            row[1:4] = [1, None, 0]
        path = self.folder / "raw.db"
        connection = connect(path, KEY)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(str(CreateTable(table).compile(dialect=sqlite.dialect())))
        for index in table.indexes:
            connection.execute(str(CreateIndex(index).compile(dialect=sqlite.dialect())))
        began = time.perf_counter()
        connection.execute("BEGIN")
        connection.executemany(f"INSERT INTO device VALUES ({', '.join('?' * len(table.columns))})", made)
        connection.execute("COMMIT")
        taken = time.perf_counter() - began
        connection.close()
        for left in path.parent.glob("raw.db*"):
            left.unlink()
        return taken

    def close(self) -> None:
        """Throw it away."""
        self.service.desk.close()
        self._folder.cleanup()


def with_ground(measure: Callable[[Ground], T], number: int, *, filled: bool = True) -> T:
    """Measure on a ground of its own."""
    ground = Ground(number, filled=filled)
    try:
        return measure(ground)
    finally:
        ground.close()


def measure_import_preview_100k(runs: int, number: int = MANY) -> Measured:
    """The preview of 100,000 new devices beside 100,000 known ones, from the file, against parsing it and looking up its codes."""

    def measure(ground: Ground) -> Measured:
        value, bound = interleaved(runs, lambda: seconds(ground.plan), ground.lookup)
        return Measured(
            "import_preview_100k", value, "s", bound, 2.0, "from the file to the plan; bound: csv parse + lookup of tag and serial"
        )

    return with_ground(measure, number)


def measure_import_same_100k(runs: int, number: int = MANY) -> Measured:
    """The preview of 100,000 devices that are all known and unchanged, from the file, against parsing, looking up and reading their values."""

    def measure(ground: Ground) -> Measured:
        ground.service.imports.apply(ground.preview())

        def read() -> float:
            began = time.perf_counter()
            taken = ground.lookup()
            with ground.service.desk.connection() as connection:
                cursor: Any = connection.exec_driver_sql(f"SELECT id, {', '.join(FIELDS)} FROM device WHERE deleted = 0").cursor
                assert len({row[0]: row for row in cursor.fetchall()}) >= number
            assert taken > 0
            return time.perf_counter() - began

        value, bound = interleaved(runs, lambda: seconds(ground.plan), read)
        return Measured("import_same_100k", value, "s", bound, 2.0, "bound: csv parse + lookup + values of known devices")

    return with_ground(measure, number, filled=False)


def measure_import_apply_100k(runs: int, number: int = MANY) -> Measured:
    """Writing 100,000 new devices to the disk, against inserting the same rows into a bare encrypted table."""

    def apply() -> float:
        return with_ground(apply_once, number, filled=False)

    def insert() -> float:
        return with_ground(Ground.insert, number, filled=False)

    value, bound = interleaved(runs, apply, insert)
    return Measured("import_apply_100k", value, "s", bound, 3.5, "bound: executemany of the same records, encrypted, same indexes")


def apply_once(ground: Ground) -> float:
    """Seconds to apply the import of the ground's table."""
    plan = ground.preview()
    return seconds(lambda: ground.service.imports.apply(plan))


def measure_undo_import(runs: int, number: int = MANY) -> Measured:
    """Undoing the import of 100,000 devices, against its own apply."""

    taken: list[tuple[float, float]] = [with_ground(apply_and_undo, number, filled=False) for _ in range(runs)]
    bound, value = (statistics.median(column) for column in zip(*taken, strict=True))
    return Measured("undo_import", value, "s", bound, 1.0, "bound: the apply of the same import")


def apply_and_undo(ground: Ground) -> tuple[float, float]:
    """Seconds to apply the import of the ground's table, and to undo it."""
    return apply_once(ground), seconds(ground.service.desk.undo)


def measure_one_edit(runs: int, number: int = MANY) -> Measured:
    """One edit of one device among 100,000, until it is on the disk."""

    def measure(ground: Ground) -> Measured:
        device = ground.service.table.by_code("PV-000001")
        assert device is not None
        times = iter(range(10**9))

        def edit() -> float:
            cost = next(times)
            return seconds(lambda: ground.service.devices.change(device, {"cost": cost}))

        edit()
        (value,) = interleaved(max(runs * 20, 20), edit)
        return Measured("one_edit", value * 1000, "ms", None, 5.0, "a device's cost, through the service, to the disk")

    return with_ground(measure, number)


ALL = (measure_import_preview_100k, measure_import_same_100k, measure_import_apply_100k, measure_undo_import, measure_one_edit)
"""Every figure of the inventory's service."""
