"""A district of invented schools with their liaisons' desks, for tests."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from app.district.commands import main
from app.inventory.records import RECORDS, CustomField, Device, Room
from app.store.desk import Desk
from app.sync.channels.address import StoreAddress
from app.sync.rules.invitations import read_invitation
from app.sync.service.joining import find_offer
from app.sync.service.sharing import SyncService

KEY = bytes(range(32))
MAKES = ("Lenovo", "HP", "Dell", "Acer", "Apple")


class Keyring:
    """A keyring in memory; ``works`` False for a computer without one."""

    def __init__(self, *, works: bool = True) -> None:
        self.kept: dict[str, bytes] = {}
        self.works = works

    def get(self, name: str, /) -> bytes | None:
        """What is kept."""
        return self.kept.get(name)

    def put(self, name: str, secret: bytes, /) -> bool:
        """Keep it."""
        if self.works:
            self.kept[name] = secret
        return self.works

    def forget(self, name: str, /) -> None:
        """Keep it no longer."""
        self.kept.pop(name, None)


class Technician:
    """Runs commands on one district's folder, as from a terminal."""

    def __init__(self, folder: Path, keyring: Keyring | None = None) -> None:
        self.folder = folder
        self.keyring = keyring or Keyring()
        self.environment: dict[str, str] = {}
        self.sheets = folder / "sheets"

    def run(self, command: str, *arguments: object) -> int:
        """One command; its exit code."""
        given = [command, "--folder", str(self.folder / "district"), *map(str, arguments)]
        return main(given, lambda: self.keyring, self.environment)

    def begin_in_folder(self, store: Path) -> int:
        """The schools meet in folders below one."""
        store.mkdir(exist_ok=True)
        return self.run("begin", "--name", "Elm County", "--store", "folder", "--place", store)

    def list_of(self, schools: Sequence[tuple[str, str, str]]) -> Path:
        """A file with schools."""
        path = self.folder / "schools.csv"
        lines = ["code,name,liaison", *(",".join(school) for school in schools)]
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    def make(self, schools: Sequence[tuple[str, str, str]]) -> int:
        """Spaces for schools."""
        return self.run("schools", self.list_of(schools), "--inviter", "Pat Park", "--sheets", self.sheets)

    def invitation(self, code: str) -> Path:
        """The file for a school's liaison."""
        (found,) = self.sheets.glob(f"{code}-liaison-*.liaison-invitation")
        return found


class Liaison:
    """A school's liaison at her own desk, who has come with the invitation's file."""

    def __init__(self, folder: Path, invitation: Path, access: bytes = b"", clock: Callable[[], datetime] | None = None) -> None:
        self.keyring = Keyring()
        self.desk = Desk.open(folder, KEY, RECORDS, who="Lee Liaison", clock=clock or (lambda: datetime.now(UTC)))
        self.service = SyncService(self.desk, lambda: self.keyring)
        read = read_invitation(invitation.read_text("utf-8"))
        address = StoreAddress.from_json(read.address)
        self.service.joining.begin(find_offer(read, address, read.access or access))
        self.sync()

    def sync(self) -> None:
        """Two turns: what is mine goes, what is the others' comes."""
        for _ in range(2):
            self.service.turn()

    def add(self, number: int, start: int = 0, fields: Mapping[str, object] | None = None) -> None:
        """Devices in a few rooms."""
        with self.desk.edit(f"{number} devices imported") as edit:
            rooms = edit.create_many(Room, [{"name": f"Room {100 + at}"} for at in range(min(40, number))])
            rows = [device(at, rooms[at % len(rooms)]) | dict(fields or {}) for at in range(start, start + number)]
            edit.create_many(Device, rows)  # type: ignore[arg-type]

    def add_field(self, title: str) -> str:
        """A field of the school's own; gives its name."""
        with self.desk.edit("Field added") as edit:
            edit.create(CustomField, {"key": title.casefold(), "title": title, "kind": "text"})
        return f"custom.{title.casefold()}"

    def close(self) -> None:
        """Go home."""
        self.desk.close()


def device(at: int, room: str) -> dict[str, object]:
    """An invented device as an import has it."""
    return {
        "tag": f"EC-{at:06}",
        "serial": f"SN{at * 7919 % 10**8:08}",
        "category": "Laptop",
        "manufacturer": MAKES[at % len(MAKES)],
        "model": f"Model {at % 37}",
        "status": "In use",
        "room": room,
        "purchase_date": f"20{20 + at % 6}-0{1 + at % 9}-15",
        "cost": 39_900 + at % 1000,
        "mac": f"02:00:{at >> 24 & 255:02X}:{at >> 16 & 255:02X}:{at >> 8 & 255:02X}:{at & 255:02X}",
        "last_seen": "2026-11-20",
    }
