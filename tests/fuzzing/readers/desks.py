"""Readers that write: imports, exports brought in, backups, rosters. What is refused has written nothing."""

from __future__ import annotations

import io
import shutil
import zipfile
from functools import lru_cache
from pathlib import Path
from typing import Any

from app.inventory.records import RECORDS
from app.inventory.rules.district import District
from app.inventory.service import InventoryService
from app.professional_development.service.rosters import Rosters, told
from app.shell.open_files import EXACT, HISTORY, SETTINGS, export_everything
from app.shell.open_files_back import bring_in, look
from app.store.desk import Desk
from app.store.progress import Cancelled, silent
from app.wiring.learning import PeopleRoster
from tests.fuzzing.mutation import byte_mutation, either, line_mutation
from tests.fuzzing.places import file_in_memory, own_folder
from tests.fuzzing.reader import Reader
from tests.fuzzing.structures import zip_mutation
from tests.inventory.desks import open_inventory, plan, sheet
from tests.inventory.test_import_properties import COLUMNS
from tests.professional_development.test_rosters import ROLES_12, TABLE, USERS, USERS_12
from tests.store.desks import KEY, TYPES, add, open_desk

_OTHER = bytes(range(1, 33))


class _Importing:
    """An inventory with a few devices; whatever is imported is taken back again."""

    def __init__(self) -> None:
        self.service: InventoryService = open_inventory(own_folder() / "importing", District.load())
        room = self.service.rooms.add({"name": "Room 1"})
        self.service.lists.add_custom_field("Own")
        self.service.devices.add({"tag": "PV-1", "serial": "S1", "room": room, "status": "Deployed", "cost": 100})

    def take(self, data: bytes) -> object:
        """Plan an import; half of them are applied, every eighth is stopped on the way and must leave nothing."""
        rows = [line.split("|") for line in data.decode("utf-8", "replace").split("\n")][:12]
        rows = [[*row, *[""] * len(COLUMNS)][: len(COLUMNS)] for row in rows]
        options = {"erase_blanks": len(data) % 3 == 0, "match": ("both", "tag", "serial")[len(data) % 3]}
        before = self._actions()
        made = plan(self.service, sheet([f"c{at}" for at in range(len(COLUMNS))], *rows), COLUMNS, **options)
        for kind in ("new", "changed", "same", "refused"):
            made.lines(kind)
        assert self._actions() == before
        if made.problems or len(data) % 2:
            return made.counts
        if len(data) % 8 == 0:
            return self._stopped(made, before)
        number = self.service.table.count()
        if self.service.imports.apply(made):
            assert self.service.table.count() == number + made.counts.new
            self.service.desk.undo()
        return made.counts

    def _stopped(self, made: Any, before: int) -> object:
        def stop(done: int, total: int, words: str = "") -> None:
            raise Cancelled

        try:
            self.service.imports.apply(made, stop)
        except Cancelled:
            assert self._actions() == before
        else:
            if self._actions() != before:
                self.service.desk.undo()
        return made.counts

    def _actions(self) -> int:
        with self.service.desk.connection() as connection:
            return int(connection.exec_driver_sql("SELECT count(*) FROM action").scalar() or 0)


@lru_cache(maxsize=1)
def _importing() -> _Importing:
    return _Importing()


def _import(data: bytes) -> object:
    return _importing().take(data)


class _Exported:
    """An export as it was written, of which one file is changed at a time."""

    def __init__(self) -> None:
        desk = open_desk(own_folder() / "exporting")
        for number in range(3):
            add(desk, tag=f"PV-{number}", cost=number, notes="a\nb", loaned=number == 1, **{"custom.a": "x"})
        desk.undo()
        desk.blobs.put(b"picture")
        desk.settings.put("school.name", "Parkview")
        written = export_everything(desk, TYPES, own_folder() / "exports", silent)
        desk.close()
        self.folder = next(path for path in written if path.name == "README.txt").parent
        self.names = (HISTORY, SETTINGS, f"{EXACT}/gadget.jsonl")
        self.whole = {name: (self.folder / name).read_bytes() for name in self.names}

    def seeds(self) -> list[bytes]:
        """Each file, its name in front."""
        return [name.encode() + b"\n" + content for name, content in self.whole.items()]

    def changed(self, data: bytes) -> Path:
        """The export with one file changed."""
        first, _, content = data.partition(b"\n")
        changed = next((name for name in self.names if name.encode() == first), HISTORY)
        for name, whole in self.whole.items():
            wanted, path = content if name == changed else whole, self.folder / name
            if path.read_bytes() != wanted:
                path.write_bytes(wanted)
        return self.folder


@lru_cache(maxsize=1)
def _exported() -> _Exported:
    return _Exported()


def _looked_at(data: bytes) -> object:
    return look(_exported().changed(data), silent)


def _brought_in(data: bytes) -> object:
    """The whole way into a new desk, which goes where it is refused, as the window does it."""
    target = own_folder() / "brought"
    shutil.rmtree(target, ignore_errors=True)
    bring_in(look(_exported().changed(data), silent), target, _OTHER, TYPES, silent)
    desk = Desk.open(target, _OTHER, TYPES)
    try:
        return desk.undo_label()
    finally:
        desk.close()


@lru_cache(maxsize=1)
def _rosters() -> Rosters:
    desk = Desk.open(own_folder() / "roster", KEY, RECORDS, who="Marisol Rivera")
    return Rosters(desk, PeopleRoster(desk))


def _roster(data: bytes) -> object:
    """A staff roster: OneRoster as an archive, or any table."""
    name = "oneroster.zip" if data[:2] == b"PK" else "users.csv"
    with file_in_memory(name, data) as path:
        rosters = _rosters()
        made = rosters.plan(rosters.read(path))
    return told(made)


def _roster_seeds() -> list[bytes]:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("export/users.csv", USERS_12)
        archive.writestr("export/roles.csv", ROLES_12)
    return [target.getvalue(), USERS.encode(), TABLE.encode()]


def _lines() -> list[bytes]:
    row = [
        "PV-1",
        "S1",
        "Laptop",
        "Dell Chromebook 3120",
        "Deployed",
        "Room 1",
        "2",
        "Ann Lee",
        "2026-01-02",
        "$5",
        "2027-06",
        "00:11:22:33:44:55",
        "Staff",
        "2026-11-01",
        "note",
    ]
    return ["|".join(row).encode(), b"\n".join("|".join([f"PV-{number}", f"S{number}", *row[2:]]).encode() for number in range(3))]


_CSV = line_mutation(b"sourcedId,", b"teacher", b"tobedeleted", b",", b'"')
_EXPORT = either(
    (2, line_mutation(b'"id":', b"{", b"null", HISTORY.encode() + b"\n", SETTINGS.encode() + b"\n")),
    (1, byte_mutation(b"[" * 3_000, b"9" * 30)),
)

READERS = (
    Reader("import", "a table into the inventory: all of the plan, or nothing", _import, _lines, line_mutation(b"|", b"||||", b"PV-1", b"S1", b"Room 1", b"Surplus", b"=1+1", b"1E+5"), 2_000),
    Reader("roster", "staff rosters: OneRoster as an archive, and tables", _roster, _roster_seeds, either((2, zip_mutation({".csv": _CSV}, _CSV)), (1, _CSV)), 5_000),
    Reader("export", "an export of everything that is looked at", _looked_at, lambda: _exported().seeds(), _EXPORT, 20_000),
    Reader("export_back", "an export of everything brought into a new desk", _brought_in, lambda: _exported().seeds(), _EXPORT, 400),
)  # fmt: skip
