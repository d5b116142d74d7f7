"""The inventory as one thing: each part of it does one kind of work."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.late import late

if TYPE_CHECKING:
    from app.inventory import records
    from app.inventory.rules.district import District
    from app.inventory.service import devices as devices_part
    from app.inventory.service import exports as exports_part
    from app.inventory.service import facts as facts_part
    from app.inventory.service import lists as lists_part
    from app.inventory.service import photos as photos_part
    from app.inventory.service import places as places_part
    from app.inventory.service import stock as stock_part
    from app.inventory.service import table as table_part
    from app.inventory.service.devices import Devices
    from app.inventory.service.exports import Exports
    from app.inventory.service.facts import Facts
    from app.inventory.service.importing import imports as imports_part
    from app.inventory.service.importing.imports import Imports
    from app.inventory.service.lists import Lists
    from app.inventory.service.photos import Photos
    from app.inventory.service.places import NamedRecords
    from app.inventory.service.stock import Stock
    from app.inventory.service.table import DeviceTable
    from app.store.desk import Desk
else:
    records = late("app.inventory.records")
    devices_part = late("app.inventory.service.devices")
    exports_part = late("app.inventory.service.exports")
    facts_part = late("app.inventory.service.facts")
    imports_part = late("app.inventory.service.importing.imports")
    lists_part = late("app.inventory.service.lists")
    photos_part = late("app.inventory.service.photos")
    places_part = late("app.inventory.service.places")
    stock_part = late("app.inventory.service.stock")
    table_part = late("app.inventory.service.table")


class InventoryService:
    """Everything a person can do in the inventory, by part. A part is loaded when it is first used."""

    def __init__(self, desk: Desk, district: District) -> None:
        self.desk = desk
        self.district = district

    @cached_property
    def lists(self) -> Lists:
        """What may be chosen: the district's lists and the school's own."""
        return lists_part.Lists(self.desk, self.district)

    @cached_property
    def devices(self) -> Devices:
        """Devices, one by one and many at once."""
        return devices_part.Devices(self.desk, self.lists)

    @cached_property
    def rooms(self) -> NamedRecords:
        """Rooms."""
        return places_part.NamedRecords(self.desk, records.Room, "kind")

    @cached_property
    def people(self) -> NamedRecords:
        """People."""
        return places_part.NamedRecords(self.desk, records.Person, "role")

    @cached_property
    def stock(self) -> Stock:
        """What is counted and not tagged."""
        return stock_part.Stock(self.desk)

    @cached_property
    def photos(self) -> Photos:
        """Pictures of devices."""
        return photos_part.Photos(self.desk)

    @cached_property
    def table(self) -> DeviceTable:
        """Many devices at once, for reading."""
        return table_part.DeviceTable(self.desk, self.lists)

    @cached_property
    def facts(self) -> Facts:
        """All there is to know of one device."""
        return facts_part.Facts(self.desk, self.lists)

    @cached_property
    def imports(self) -> Imports:
        """Device lists from files."""
        return imports_part.Imports(self.desk, self.lists)

    @cached_property
    def exports(self) -> Exports:
        """Device lists to files."""
        return exports_part.Exports(self.desk, self.lists, self.table)
