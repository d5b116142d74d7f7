"""The devices that are here already, by tag and by serial."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from sqlalchemy import Connection, select

from app.inventory.records import Device
from app.inventory.rules.matching import code_keys, loose_codes
from app.inventory.service.reading import chunks, rows


@dataclass
class Codes:
    """One kind of code: key → device; ``shared`` are the keys that several devices have."""

    devices: dict[str, str] = field(default_factory=dict)
    shared: dict[str, list[str]] = field(default_factory=dict)

    def put(self, ids: Sequence[str], keys: Sequence[str]) -> None:
        """Take in devices and their keys."""
        fresh = dict(zip(keys, ids, strict=True))
        if len(fresh) == len(keys) and self.devices.keys().isdisjoint(fresh):
            self.devices.update(fresh)
            return
        for id, key in zip(ids, keys, strict=True):
            known = self.devices.setdefault(key, id)
            if known != id:
                self.shared.setdefault(key, [known]).append(id)

    @cached_property
    def loose(self) -> dict[str, str]:
        """For codes of digits alone that begin with zeros: without these, as a spreadsheet leaves it → the code's key."""
        return loose_codes(self.devices)


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
        for part in chunks(connection, select(Device.id, Device.tag, Device.serial).where(Device.deleted.is_(False)), 20_000):
            ids = [row[0] for row in part]
            index.living.update(ids)
            for codes, at in ((index.tags, 1), (index.serials, 2)):
                column = [row[at] for row in part]
                coded = ids if None not in column else [id for id, code in zip(ids, column, strict=True) if code]
                codes.put(coded, code_keys([code for code in column if code] if coded is not ids else column))
        index.gone.update(row[0] for row in rows(connection, select(Device.id).where(Device.deleted.is_(True))))
        return index
