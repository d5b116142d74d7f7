"""An encrypted desk of 100,000 devices for the figures, made once for the present state of the code."""

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from app.inventory.records import RECORDS, Device, Room
from app.store.desk import Desk
from app.store.folder import desk_id
from tests.benchmarks import school
from tests.keyrings import write_key

ROOT = Path(__file__).resolve().parents[2]
DEVICES = 100_000
KEY = bytes(range(32))


@dataclass(frozen=True)
class PreparedDesk:
    """A desk on disk, and what a process of its own needs to open it."""

    folder: Path
    keyring: Path

    def environment(self) -> dict[str, str]:
        """Variables with which the program, frozen or not, finds the desk's key: keyring's own file of settings names ours."""
        settings = self.keyring.parent / "python_keyring" / "keyringrc.cfg"
        settings.parent.mkdir(exist_ok=True)
        settings.write_text(f"[backend]\ndefault-keyring=tests.keyrings.FileKeyring\nkeyring-path={ROOT}\n", encoding="utf-8")
        return {"XDG_CONFIG_HOME": str(self.keyring.parent), "LIAISON_TEST_KEYRING": str(self.keyring), "QT_QPA_PLATFORM": "offscreen"}


def state_of_the_code() -> str:
    """A mark that changes when the store or the records do."""
    files = [*(ROOT / "app" / "store").rglob("*.py"), *(ROOT / "app" / "inventory").glob("records*"), Path(school.__file__), Path(__file__)]
    return hashlib.sha256(b"".join(file.read_bytes() for file in sorted(files) if file.is_file())).hexdigest()[:16]


def prepared_desk() -> PreparedDesk:
    """The desk of ``DEVICES`` devices; made at the first call, which takes a minute."""
    place = ROOT / "build" / "benchmarks"
    folder, keyring = place / f"desk-{state_of_the_code()}", place / "keyring.json"
    if not (folder / "made").exists():
        shutil.rmtree(place, ignore_errors=True)
        folder.mkdir(parents=True)
        desk = Desk.open(folder / "desk", KEY, RECORDS, who="Benchmark")
        with desk.edit("Rooms added") as edit:
            room_ids = edit.create_many(Room, school.rooms(200))
        with desk.edit("Devices added") as edit:
            edit.create_many(Device, school.devices(DEVICES, room_ids))
        while desk.search.catch_up(5.0):
            pass
        desk.close()
        (folder / "made").touch()
    identity = desk_id(folder / "desk")
    assert identity is not None
    write_key(keyring, identity, KEY)
    return PreparedDesk(folder / "desk", keyring)
