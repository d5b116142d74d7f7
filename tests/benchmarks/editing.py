"""One edit of one field, from the call to durable on the disk."""

import shutil
import tempfile
from pathlib import Path

from sqlalchemy import select

from app.inventory.records import RECORDS, Device
from app.inventory.rules.district import District
from app.inventory.service import InventoryService
from app.store.desk import Desk
from tests.benchmarks.entry import Measured, interleaved, seconds
from tests.benchmarks.prepared import KEY, prepared_desk

EDITS = 200


def measure_edit(runs: int) -> Measured:
    """Milliseconds of a single change among 100,000 devices, as a person makes it in a cell: checked, written, on the disk."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        place = Path(folder) / "desk"
        shutil.copytree(prepared_desk().folder, place)
        desk = Desk.open(place, KEY, RECORDS, who="Benchmark")
        with desk.read() as session:
            ids = list(session.scalars(select(Device.id).limit(EDITS)))
        devices = InventoryService(desk, District.load()).devices

        def change(number: int) -> None:
            devices.change(ids[number % len(ids)], {"slot": f"Shelf {number}"})

        numbers = iter(range(EDITS * max(1, runs)))
        (value,) = interleaved(EDITS, lambda: seconds(lambda: change(next(numbers))) * 1000)
        desk.close()
    return Measured("one_edit_to_durable", value, "ms", None, 5.0, f"median of {EDITS} edits among 100,000 devices")
