"""The devices that are here already, by tag and by serial."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from sqlalchemy import Connection, select

from app.inventory.records import Device
from app.inventory.rules.matching import code_keys, loose_codes
from app.inventory.service.reading import chunks

_AT_ONCE = 8_000
"""Devices that are taken in at once."""


@dataclass
class Codes:
    """One kind of code: key → device; ``shared`` are the keys that several devices have."""

    devices: dict[str, str] = field(default_factory=dict)
    shared: dict[str, list[str]] = field(default_factory=dict)
    _parts: list[tuple[Sequence[str], Sequence[str]]] = field(default_factory=list)

    def put(self, ids: Sequence[str], keys: Sequence[str]) -> None:
        """Take in devices and their keys."""
        self.devices.update(zip(keys, ids, strict=True))
        self._parts.append((ids, keys))

    def settle(self) -> None:
        """All are in: find the keys that several devices have."""
        if len(self.devices) < sum(len(ids) for ids, _ in self._parts):
            self.devices.clear()
            for ids, keys in self._parts:
                for id, key in zip(ids, keys, strict=True):
                    known = self.devices.setdefault(key, id)
                    if known != id:
                        self.shared.setdefault(key, [known]).append(id)
        self._parts.clear()

    @cached_property
    def loose(self) -> dict[str, str]:
        """For codes of digits alone that begin with zeros: without these, as a spreadsheet leaves it → the code's key."""
        return loose_codes(self.devices)


@dataclass
class DeviceIndex:
    """Every device by its codes; ``living`` and ``gone`` are the ids of those that are here and of deleted ones."""

    tags: Codes
    serials: Codes
    living: list[str]
    gone: set[str]

    @classmethod
    def load(cls, connection: Connection) -> "DeviceIndex":
        """Read the codes of all devices."""
        index = cls(Codes(), Codes(), [], set())
        for part in chunks(connection, select(Device.id, Device.tag, Device.serial, Device.deleted), _AT_ONCE):
            ids, *columns, deleted = zip(*part, strict=True)
            if any(deleted):
                index.gone.update(row[0] for row in part if row[3])
                alive = [row for row in part if not row[3]]
                if not alive:
                    continue
                ids, *columns, deleted = zip(*alive, strict=True)
            index.living.extend(ids)
            for codes, column in zip((index.tags, index.serials), columns, strict=True):
                whole = all(column)
                coded = ids if whole else [id for id, code in zip(ids, column, strict=True) if code]
                codes.put(coded, code_keys(column if whole else [code for code in column if code]))
        index.tags.settle()
        index.serials.settle()
        return index
