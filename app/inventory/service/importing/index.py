"""The devices that are here already, by tag and by serial."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from sqlalchemy import Connection, select

from app.inventory.records import Device
from app.inventory.rules.matching import code_keys, loose_codes
from app.inventory.service.reading import chunks


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
        for part in chunks(connection, select(Device.id, Device.tag, Device.serial, Device.deleted), 20_000):
            ids, *columns, deleted = zip(*part, strict=True)
            if any(deleted):
                index.gone.update(row[0] for row in part if row[3])
                alive = [row for row in part if not row[3]]
                if not alive:
                    continue
                ids, *columns, deleted = zip(*alive, strict=True)
            index.living.update(ids)
            for codes, column in zip((index.tags, index.serials), columns, strict=True):
                bare = None in column or "" in column
                coded = [id for id, code in zip(ids, column, strict=True) if code] if bare else ids
                codes.put(coded, code_keys([code for code in column if code] if bare else column))
        return index
