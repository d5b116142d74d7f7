"""The inventory as one thing: each part of it does one kind of work."""

from app.inventory.records import Person, Room
from app.inventory.rules.district import District
from app.inventory.service.devices import Devices
from app.inventory.service.exports import Exports
from app.inventory.service.facts import Facts
from app.inventory.service.importing.imports import Imports
from app.inventory.service.lists import Lists
from app.inventory.service.photos import Photos
from app.inventory.service.places import NamedRecords
from app.inventory.service.stock import Stock
from app.inventory.service.table import DeviceTable
from app.store.desk import Desk


class InventoryService:
    """Everything a person can do in the inventory, by part. Light to make; reads nothing until asked."""

    def __init__(self, desk: Desk, district: District) -> None:
        self.desk = desk
        self.district = district
        self.lists = Lists(desk, district)
        self.devices = Devices(desk, self.lists)
        self.rooms = NamedRecords(desk, Room, "kind")
        self.people = NamedRecords(desk, Person, "role")
        self.stock = Stock(desk)
        self.photos = Photos(desk)
        self.table = DeviceTable(desk, self.lists)
        self.facts = Facts(desk, self.lists)
        self.imports = Imports(desk, self.lists)
        self.exports = Exports(desk, self.lists, self.table)
