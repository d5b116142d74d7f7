"""The devices that are here already, by tag and by serial."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from app.inventory.records import Device
from app.inventory.rules.matching import code_key, loose_codes
from app.inventory.service.reading import chunks


@dataclass
class Codes:
    """One kind of code: key → device; ``shared`` are the keys that several devices have."""

    devices: dict[str, str] = field(default_factory=dict)
    shared: dict[str, list[str]] = field(default_factory=dict)
    _loose: dict[str, str] | None = None

    def put(self, ids: list[str], keys: list[str]) -> None:
        """Take in devices and their keys."""
        fresh = dict(zip(keys, ids, strict=True))
        if len(fresh) == len(keys) and self.devices.keys().isdisjoint(fresh):
            self.devices.update(fresh)
            return
        for id, key in zip(ids, keys, strict=True):
            known = self.devices.setdefault(key, id)
            if known != id:
                self.shared.setdefault(key, [known]).append(id)

    def loosely(self, bare: str) -> str | None:
        """The key of the one device whose code is ``bare`` with leading zeros, which a spreadsheet ate."""
        if self._loose is None:
            self._loose = loose_codes(self.devices)
        return self._loose.get(bare)


@dataclass
class DeviceIndex:
    """Every device by its codes; ``gone`` are the ids of deleted ones, ``words`` says what a device is called."""

    tags: Codes
    serials: Codes
    living: set[str]
    gone: set[str]

    @classmethod
    def load(cls, connection: Connection) -> "DeviceIndex":
        """Read the codes of all devices."""
        index = cls(Codes(), Codes(), set(), set())
        for part in chunks(connection, select(Device.id, Device.tag, Device.serial, Device.deleted), 20_000):
            living = [row for row in part if not row[3]]
            if len(living) < len(part):
                index.gone.update(row[0] for row in part if row[3])
            index.living.update([row[0] for row in living])
            for codes, at in ((index.tags, 1), (index.serials, 2)):
                coded = [row for row in living if row[at]]
                codes.put([row[0] for row in coded], [code_key(row[at]) for row in coded])
        return index
