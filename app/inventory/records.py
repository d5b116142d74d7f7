"""The record types of the inventory.

Where a field comes from a published list, its line says so: 2 CFR 200.313(d) is the federal rule for
property bought with grants; TRT is the device file of the Smarter Balanced technology readiness tool;
SP 800-88 the media sanitisation guide of NIST. Dates are ``YYYY-MM-DD``, months ``YYYY-MM``, money
whole cents; no value is ``None``, never an empty text.
"""

from sqlalchemy.orm import Mapped

from app.store.records import Record, Value, counter, custom, long_text, register


class Device(Record, title="device", plural="devices"):
    """One thing with a tag or a serial number of its own."""

    tag: Mapped[str | None] = register("Tag", key=True, search=10, index=True)
    """The school's or district's asset tag as it is printed; leading zeros and case are kept."""
    serial: Mapped[str | None] = register("Serial", search=9, index=True)
    """The maker's serial number (2 CFR 200.313(d): "serial number or other identification number")."""
    category: Mapped[str | None] = register("Category", kind_of="choice", choices="category", search=3)
    """What kind of thing it is, from the categories of the district or the school (TRT: Device Type)."""
    manufacturer: Mapped[str | None] = register("Make", search=3)
    """The maker, as people call it."""
    model: Mapped[str | None] = register("Model", search=6)
    """The model exactly as the maker writes it: end of updates is looked up by this very name."""
    status: Mapped[str | None] = register("Status", kind_of="choice", choices="status")
    """Where it stands in its life, from the statuses of the district."""
    room: Mapped[str | None] = register("Room", kind_of="reference", refers="room", index=True)
    """Id of the room it belongs in (2 CFR 200.313(d): location; TRT: Location)."""
    slot: Mapped[str | None] = register("Slot")
    """The place within the room: ``Cart B, slot 6``. What stands before the comma is the cart or shelf."""
    person: Mapped[str | None] = register("Person", kind_of="reference", refers="person", index=True)
    """Id of the person who answers for it (47 CFR 54.1715: name of the holder)."""
    assigned_class: Mapped[str | None] = register("Class", search=2)
    """The class or set it is assigned to: ``Class set 4B``."""
    purchase_date: Mapped[str | None] = register("Bought", kind_of="date")
    """When it was acquired (2 CFR 200.313(d))."""
    cost: Mapped[int | None] = register("Cost", kind_of="money")
    """What it cost, in cents (2 CFR 200.313(d))."""
    purchase_order: Mapped[str | None] = register("Purchase order", search=2)
    """Number of the purchase order."""
    funding_source: Mapped[str | None] = register("Funding source", kind_of="choice", choices="funding_source")
    """What paid for it; a grant may ask for consent before disposal (2 CFR 200.313(d): source of funding)."""
    warranty_end: Mapped[str | None] = register("Warranty ends", kind_of="date")
    """Last day of the maker's warranty."""
    updates_end: Mapped[str | None] = register("Updates end", kind_of="month")
    """Last month with updates: for a Chromebook its auto-update expiration, by exact model name."""
    operating_system: Mapped[str | None] = register("Operating system")
    """Name of the operating system (TRT: Operating System)."""
    os_version: Mapped[str | None] = register("OS version")
    """Version of the operating system when it was last seen."""
    mac: Mapped[str | None] = register("MAC address", search=2)
    """Hardware address (IEEE 802 EUI-48) of its network card, as ``AA:BB:CC:DD:EE:FF``."""
    use: Mapped[str | None] = register("Use", kind_of="choice", choices="use")
    """Whom it is for: student, teacher, office, test-only (2 CFR 200.313(d): use; TRT: Device Owner)."""
    condition: Mapped[str | None] = register("Condition", kind_of="choice", choices="condition")
    """How it looks and works (2 CFR 200.313(d): condition)."""
    last_seen: Mapped[str | None] = register("Last seen", kind_of="date")
    """When somebody, or the management console, last saw it."""
    last_seen_by: Mapped[str | None] = register("Last seen by")
    """Who, or which system, saw it then."""
    notes: Mapped[str | None] = long_text("Notes")
    """Whatever else there is to know; merged by lines when two people write at once."""
    custom: Mapped[dict[str, Value]] = custom()
    """The school's own fields: key of a CustomField → value."""


class Room(Record, title="room", plural="rooms"):
    """A place in the building where devices are kept."""

    name: Mapped[str | None] = register("Name", key=True, search=10, index=True)
    """What everybody calls it: ``Room 114``, ``Library``."""
    building: Mapped[str | None] = register("Building", search=1)
    """The building or wing."""
    floor: Mapped[str | None] = register("Floor")
    """The floor, in the building's own words."""
    kind: Mapped[str | None] = register("Kind", kind_of="choice", choices="room_kind")
    """Classroom, lab, library …: the locations that state inventories ask for."""
    capacity: Mapped[int | None] = register("Seats", kind_of="integer")
    """How many people can work there."""
    notes: Mapped[str | None] = long_text("Notes")
    """Quirks: the outlet that has no power, the key that is needed."""


class Person(Record, title="person", plural="people"):
    """Somebody at the school who uses, keeps or answers for devices. Never a student."""

    name: Mapped[str | None] = register("Name", key=True, search=10, index=True)
    """The name as it is read out."""
    email: Mapped[str | None] = register("E-mail", search=5, index=True)
    """The school's mail address (OneRoster users.csv: email)."""
    role: Mapped[str | None] = register("Role", search=1)
    """What the person does at the school, in its own words."""
    room: Mapped[str | None] = register("Room", kind_of="reference", refers="room", index=True)
    """Id of the room where the person is usually found."""
    employee_number: Mapped[str | None] = register("Employee number", search=3)
    """The district's number for the person (OneRoster users.csv: identifier)."""
    active: Mapped[bool | None] = register("Active", kind_of="bool", default=True)
    """False once the person has left; devices keep their history."""


class Category(Record, title="category", plural="categories"):
    """A kind of device that this school added to the district's list."""

    name: Mapped[str | None] = register("Name", key=True, search=2, index=True)
    """The name that devices carry in their ``category``."""
    kind: Mapped[str | None] = register("Kind", kind_of="choice", choices="category_kind")
    """What it counts as in inventories: computer, tablet, display, printer, network, other."""
    icon: Mapped[str | None] = register("Icon")
    """Name of its icon."""


class DeviceModel(Record, title="model", plural="models"):
    """A model that this school added, or about which it knows better than the district's list."""

    name: Mapped[str | None] = register("Model", key=True, search=3, index=True)
    """The exact name, as the maker and the management console write it."""
    manufacturer: Mapped[str | None] = register("Make")
    """The maker, as people call it."""
    category: Mapped[str | None] = register("Category", kind_of="choice", choices="category")
    """The category that its devices get when none is given."""
    updates_end: Mapped[str | None] = register("Updates end", kind_of="month")
    """Last month with updates."""
    checked: Mapped[str | None] = register("Checked on", kind_of="date")
    """When somebody last compared ``updates_end`` with the maker's page."""


class StockItem(Record, title="stock item", plural="stock items"):
    """Things that are counted and not tagged: cables, mice, lamps."""

    name: Mapped[str | None] = register("Name", key=True, search=8, index=True)
    """What it is."""
    category: Mapped[str | None] = register("Category", kind_of="choice", choices="category")
    """The category it is counted under."""
    room: Mapped[str | None] = register("Room", kind_of="reference", refers="room", index=True)
    """Id of the room where it is kept."""
    quantity: Mapped[int] = counter("Quantity")
    """How many there are: what two people take or add at the same time adds up."""
    order_at: Mapped[int | None] = register("Order at", kind_of="integer")
    """Below this number it is time to order more."""
    notes: Mapped[str | None] = long_text("Notes")
    """Whatever else there is to know."""


class Photo(Record, title="photo", plural="photos"):
    """A picture of a device: its condition, its label, its damage."""

    device: Mapped[str | None] = register("Device", kind_of="reference", refers="device", index=True)
    """Id of the device it shows."""
    image: Mapped[str | None] = register("Picture", kind_of="image")
    """Name of the picture among the desk's blobs."""
    caption: Mapped[str | None] = register("Caption", search=1)
    """What is to be seen."""
    taken: Mapped[str | None] = register("Taken on", kind_of="date")
    """The day it was taken."""


class CustomField(Record, title="field", plural="fields"):
    """A field of devices that this school made for itself."""

    key: Mapped[str | None] = register("Key", key=True, index=True)
    """The name under which devices keep it in ``custom``; it never changes."""
    title: Mapped[str | None] = register("Title")
    """What people call it; may be changed at any time."""
    kind: Mapped[str | None] = register("Kind", kind_of="choice", choices="custom_kind")
    """What it holds: text, date, money, integer, choice or bool."""
    choices: Mapped[str | None] = register("Choices")
    """For a choice: what may be chosen, one a line."""


RECORDS: tuple[type[Record], ...] = (
    Device,
    Room,
    Person,
    Category,
    DeviceModel,
    StockItem,
    Photo,
    CustomField,
)
"""Every record type of this room, in the order in which they are shown in lists of everything."""
