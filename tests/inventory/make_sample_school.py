"""Makes the files of resources/sample_school: ``python -m tests.inventory.make_sample_school [FOLDER]``.

Parkview Elementary, its people and its devices are invented. The same numbers come out every time.
"""

import csv
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

DIGITS = "0123456789BCDFGHJKLMNPQRSTVWXYZ"

PEOPLE = """
Marisol Rivera|Grade 4 teacher, technology liaison|Room 114
David Chen|Library media specialist|Library
Amara Okafor|Grade 5 teacher|Room 203
Thảo Nguyễn|ESOL teacher|Room 216
Linnéa Ångström|Grade 3 teacher|Room 118
Арсен Коваленко|Grade 2 teacher|Room 109
محمد الهاشمي|Grade 5 teacher|Room 204
李小龍|Music teacher|Music room
Brigid Halloran|Principal|Main office
Tobias Underhill|Assistant principal|Main office
Wilhelmina Fairweather|Secretary|Main office
Peregrine Ashdown|Attendance clerk|Main office
Rosalind Quillfeather|Nurse|Health room
Jasper Mossgrove|School counselor|Counseling office
Odalys Peñaloza|School counselor|Counseling office
Zofia Wąsowska|Kindergarten teacher|Room 101
Keiko Hoshizora|Kindergarten teacher|Room 102
Fiadh Ní Bhriain|Kindergarten teacher|Room 103
Delphine Brindlewood|Kindergarten teacher|Room 104
Emeka Nwachukwu-Bell|Kindergarten assistant|Room 101
Solveig Bråtveit|Kindergarten assistant|Room 103
Harriet Tumbleweed|Grade 1 teacher|Room 105
Anselm Vogelsang|Grade 1 teacher|Room 106
Priya Raghunathan|Grade 1 teacher|Room 107
Cordelia Pinecroft|Grade 1 teacher|Room 108
Ignacio Valdepeñas|Grade 2 teacher|Room 110
Yevgenia Sokolyk|Grade 2 teacher|Room 111
Bartholomew Finch|Grade 2 teacher|Room 112
Niamh O’Sheaghan|Grade 3 teacher|Room 113
Şebnem Gündoğdu|Grade 3 teacher|Room 115
Lucius Merriweather|Grade 3 teacher|Room 116
Adaeze Ikemefuna|Grade 3 teacher|Room 117
Clémence Beauséjour|Grade 4 teacher|Room 119
Rafaela Quintanilha|Grade 4 teacher|Room 120
Dorothea Larkspur|Grade 4 teacher|Room 201
Maximilian Birdwhistle|Grade 4 teacher|Room 202
Ximena Cárdenas-Luz|Grade 5 teacher|Room 205
Gwendolyn Thistlewaite|Grade 5 teacher|Room 206
Oluwaseun Adebanjo-Reed|Grade 5 teacher|Room 207
Hana Novotná|Pre-kindergarten teacher|Room 208
Pilar Montesdeoca|Pre-kindergarten teacher|Room 209
Ottoline Bramblewick|Pre-kindergarten assistant|Room 208
Tadhg Mac Giolla|Special education teacher|Room 121
Evangeline Storrow|Special education teacher|Room 122
Bogdan Ștefănescu|Special education teacher|Room 121
Mirela Kovačević|Special education assistant|Room 121
Juniper Wexcombe|Special education assistant|Room 122
Aurelio Buonvicini|Special education assistant|Room 122
Nokuthula Mabuza-Hart|Reading specialist|Reading room
Percival Oakhurst|Reading specialist|Reading room
Isolde Marchbanks|Mathematics coach|Room 210
Đỗ Minh Khoa|ESOL teacher|Room 216
Catalina Fuenmayor|ESOL teacher|Room 217
Rutger van der Linde|Art teacher|Art room
Seraphina Goldcrest|Art teacher|Art room
Finnian Drumgoole|Physical education teacher|Gymnasium
Tamsin Wetherby|Physical education teacher|Gymnasium
Uchenna Obiora-Lane|Instrumental music teacher|Music room
Lavinia Copperfield|STEM teacher|STEM lab
Kaimana Kealoha-Smith|Library assistant|Library
Hortense Plumtree|Speech-language pathologist|Room 211
Étienne Lachapelle|Speech-language pathologist|Room 211
Gráinne Ferriter|Occupational therapist|Room 212
Thaddeus Rookwood|School psychologist|Counseling office
Ngozi Ekwueme-Hall|Pupil personnel worker|Counseling office
Agnieszka Źródlana|Instructional assistant|Room 106
Beatrix Honeycutt|Instructional assistant|Room 110
Santiago Villalobos-Ray|Instructional assistant|Room 115
Philippa Marshwood|Instructional assistant|Room 201
Dimitra Papanikolaou|Instructional assistant|Room 205
Cornelius Applegarth|Building service supervisor|Building services
Eulalia Birchfield|Building service worker|Building services
Mateus Figueiredo|Building service worker|Building services
Winifred Saltmarsh|Cafeteria manager|Cafeteria
Zebulon Crabtree|Cafeteria worker|Cafeteria
Iolanthe Greengage|Cafeteria worker|Cafeteria
Farrukh Tashkentov|Testing coordinator|Conference room
Leocadia Summerhayes|Long-term substitute|Room 213
Augustin Petitjean|Technology integration teacher|Room 214
Persephone Nightingale|Volunteer coordinator|Family room
""".strip().split("\n")

OTHER_ROOMS = """
Main office|Office|1
Health room|Office|1
Counseling office|Office|1
Conference room|Shared space|1
Library|Library|1
STEM lab|Computer lab|2
Art room|Classroom|1
Music room|Classroom|1
Gymnasium|Shared space|1
Cafeteria|Shared space|1
Reading room|Classroom|2
Family room|Shared space|1
Building services|Office|1
Staff lounge|Shared space|1
Storage 130|Storage|1
Book room|Storage|2
MDF 131|Network closet|1
IDF 230|Network closet|2
""".strip().split("\n")

QUIRKS = {
    "Room 114": "The outlet by the window has no power. Cart B is charged from the hall side.",
    "Storage 130": "Key 17 hangs in the main office.\nDevices that wait for TSS stand on the left shelf.",
    "Library": "Scanner and label printer are at the circulation desk.",
    "MDF 131": "TSS has the key. Nothing may be stored here.",
    "STEM lab": "Projector remote is in the top drawer.",
}


@dataclass(frozen=True)
class Lot:
    """Devices bought together. ``rooms`` are filled one after the other, ``per_room`` each, in carts when ``cart`` is given."""

    model: str
    count: int
    first: int
    serial: str
    bought: str
    cost: int
    order: str
    fund: str
    rooms: tuple[str, ...]
    per_room: int = 1
    cart: str = ""
    category: str = "Chromebook"
    make: str = ""
    use: str = "Student"
    statuses: tuple[tuple[str, int], ...] = (("Deployed", 94), ("In repair", 3), ("In stock", 2), ("Missing", 1))
    status_words: dict[str, str] = field(default_factory=dict)


def rooms_between(first: int, last: int) -> tuple[str, ...]:
    """``Room 101`` to ``Room 120``."""
    return tuple(f"Room {number}" for number in range(first, last + 1))


OLD = (("Awaiting disposal", 70), ("In stock", 30))
STEADY = (("Deployed", 98), ("In repair", 2))
CHROMEBOOKS = (
    Lot("HP Chromebook 11 G5 EE", 64, 101, "5CD7", "2017-08-14", 21900, "PO-17-0412", "District", ("Storage 130",), 64, statuses=OLD),
    Lot("Lenovo N23 Chromebook", 58, 201, "LR07", "2017-07-20", 19900, "PO-17-0388", "Title I", ("Storage 130",), 58, statuses=OLD),
    Lot(
        "Dell Chromebook 11 (3180)",
        90,
        301,
        "7QW",
        "2018-08-06",
        22400,
        "PO-18-0517",
        "District",
        ("Storage 130", "Book room"),
        45,
        statuses=OLD,
    ),
    Lot(
        "Dell Chromebook 11 (3120)",
        36,
        401,
        "3BX",
        "2016-09-12",
        21000,
        "PO-16-0290",
        "PTA",
        ("Storage 130",),
        36,
        statuses=(("Awaiting disposal", 100),),
    ),
    Lot("Dell Chromebook 3100", 240, 2401, "8HK", "2020-09-21", 26100, "PO-20-0733", "ESSER", rooms_between(101, 110), 24, "Cart A"),
    Lot(
        "Acer Chromebook C733",
        180,
        3001,
        "NXH8V",
        "2021-02-15",
        24500,
        "PO-21-0108",
        "ECF",
        ("Room 121", "Room 122", "Room 216", "Room 217", "Library", "Reading room"),
        30,
        "Cart A",
    ),
    Lot(
        "Lenovo 100e Chromebook 2nd Gen", 210, 3301, "P20", "2021-08-23", 23700, "PO-21-0642", "ECF", rooms_between(111, 117), 30, "Cart A"
    ),
    Lot("HP Chromebook 11 G8 EE", 150, 3601, "5CD2", "2022-03-07", 25900, "PO-22-0157", "District", rooms_between(201, 205), 30, "Cart A"),
    Lot("Dell Chromebook 3110", 240, 3801, "6FZ", "2023-08-17", 28900, "PO-23-0601", "District", rooms_between(206, 213), 30, "Cart A"),
    Lot(
        "Lenovo 300e Gen 3",
        420,
        4302,
        "5NX0R",
        "2024-08-19",
        31250,
        "PO-24-0588",
        "Title I",
        (
            "Room 106",
            "Room 108",
            "Room 110",
            "Room 112",
            "Room 114",
            "Room 115",
            "Room 116",
            "Room 117",
            "Room 118",
            "Room 119",
            "Room 120",
            "Room 201",
            "Room 202",
            "Room 203",
            "Room 204",
        ),
        28,
        "Cart B",
    ),
    Lot(
        "Lenovo 100e Chromebook Gen 4",
        98,
        5201,
        "PF5",
        "2025-08-18",
        29400,
        "PO-25-0549",
        "District",
        ("Room 205", "Room 206", "Room 207", "STEM lab"),
        25,
        "Cart B",
    ),
)
EQUIPMENT = (
    Lot(
        "HP LaserJet M507dn",
        22,
        940,
        "PHBLL",
        "2019-07-15",
        42900,
        "PO-19-0311",
        "District",
        ("Main office", "Library", "Health room", "Counseling office", *rooms_between(101, 118)),
        1,
        category="Printer",
        use="Teacher",
        statuses=STEADY,
    ),
    Lot(
        "Apple iPad (9th generation)",
        120,
        1001,
        "DMPH",
        "2022-08-08",
        29900,
        "PO-22-0480",
        "Title I",
        ("Room 101", "Room 102", "Room 103", "Room 104", "Room 208", "Room 209"),
        20,
        "iPad case",
        category="Tablet",
    ),
    Lot(
        "HP ProDesk 400 G7",
        32,
        1301,
        "8CG1",
        "2021-06-21",
        68900,
        "PO-21-0415",
        "District",
        ("STEM lab", "Main office"),
        28,
        category="Desktop",
        use="Shared",
        statuses=STEADY,
    ),
    Lot(
        "Dell P2222H",
        20,
        1401,
        "CN0K",
        "2021-06-21",
        15900,
        "PO-21-0415",
        "District",
        ("Main office", "Library", "Counseling office", "Conference room"),
        5,
        category="Monitor",
        use="Office",
        statuses=STEADY,
    ),
    Lot(
        "IPEVO V4K",
        46,
        1501,
        "V4K2",
        "2020-08-10",
        9900,
        "PO-20-0655",
        "PTA",
        (
            *rooms_between(101, 122),
            *rooms_between(201, 217),
            "Library",
            "Art room",
            "Music room",
            "STEM lab",
            "Reading room",
            "Conference room",
            "Storage 130",
        ),
        1,
        category="Document camera",
        use="Teacher",
        statuses=STEADY,
    ),
    Lot(
        "Promethean ActivPanel 9",
        44,
        1860,
        "B4L2009",
        "2023-06-26",
        249900,
        "PO-23-0444",
        "ESSER",
        (*rooms_between(101, 122), *rooms_between(201, 217), "Library", "STEM lab", "Reading room", "Art room", "Music room"),
        1,
        category="Interactive panel",
        use="Teacher",
        statuses=STEADY,
    ),
    Lot(
        "Epson BrightLink 695Wi",
        18,
        2200,
        "WR7F83",
        "2018-07-09",
        168900,
        "PO-18-0402",
        "State grant",
        (*rooms_between(116, 120), *rooms_between(201, 211), "Cafeteria", "Gymnasium"),
        1,
        category="Projector",
        use="Teacher",
        statuses=STEADY,
    ),
    Lot(
        "HP ProBook 450 G9",
        84,
        5001,
        "5CD2451H",
        "2024-06-24",
        78900,
        "PO-24-0402",
        "District",
        (),
        1,
        category="Laptop",
        use="Teacher",
        statuses=STEADY,
    ),
    Lot(
        "Cisco IP Phone 7841",
        66,
        6001,
        "FCH24",
        "2020-06-15",
        14900,
        "PO-20-0399",
        "E-Rate",
        (
            *rooms_between(101, 122),
            *rooms_between(201, 217),
            "Main office",
            "Main office",
            "Main office",
            "Health room",
            "Counseling office",
            "Counseling office",
            "Conference room",
            "Library",
            "Library",
            "STEM lab",
            "Art room",
            "Music room",
            "Gymnasium",
            "Cafeteria",
            "Reading room",
            "Family room",
            "Building services",
            "Staff lounge",
            "Main office",
            "MDF 131",
            "Book room",
            "Counseling office",
            "Library",
            "Cafeteria",
            "Gymnasium",
            "Main office",
            "Health room",
        ),
        1,
        category="Phone",
        use="Office",
        statuses=(("Deployed", 100),),
    ),
    Lot(
        "Aruba AP-515",
        38,
        6101,
        "CNJ2K",
        "2022-07-11",
        56900,
        "PO-22-0431",
        "E-Rate",
        (
            *rooms_between(103, 119),
            *rooms_between(201, 213),
            "Library",
            "Gymnasium",
            "Cafeteria",
            "Main office",
            "STEM lab",
            "Music room",
            "Art room",
            "Staff lounge",
        ),
        1,
        category="Access point",
        use="Shared",
        statuses=(("Deployed", 100),),
    ),
    Lot(
        "Aruba 2930F 48G PoE+",
        8,
        6151,
        "CN0JL",
        "2022-07-11",
        321900,
        "PO-22-0431",
        "E-Rate",
        ("MDF 131", "IDF 230"),
        4,
        category="Switch",
        use="Shared",
        statuses=(("Deployed", 100),),
    ),
    Lot(
        "Anywhere Cart AC-PLUS",
        34,
        6201,
        "ACP",
        "2020-09-21",
        89900,
        "PO-20-0733",
        "ESSER",
        (*rooms_between(101, 120), *rooms_between(201, 213), "Library"),
        1,
        category="Charging cart",
        use="Shared",
        statuses=STEADY,
    ),
)
SERIALS = {
    "PV-04417": "5NX0R2K7",
    "PV-04418": "5NX0R2K9",
    "PV-04419": "5NX0R2LB",
    "PV-04420": "5NX0R2LC",
    "PV-04421": "5NX0R2LD",
    "PV-03122": "NXH8VAA0",
    "PV-03123": "NXH8VAA1",
    "PV-02210": "WR7F83014",
    "PV-02211": "WR7F83019",
    "PV-05002": "5CD2451HXJ",
    "PV-05003": "5CD2451HXK",
    "PV-01877": "B4L2009113",
    "PV-01878": "B4L2009120",
    "PV-00951": "PHBLL4D09X",
}
STATUSES = dict.fromkeys((*SERIALS, *(f"PV-{number:05}" for number in range(4414, 4426))), "Deployed") | {"PV-02211": "Awaiting disposal"}
MOVED_LATER = {f"PV-{number:05}" for number in range(4414, 4426)}
GOOGLE = {
    "Deployed": "ACTIVE",
    "In stock": "ACTIVE",
    "In repair": "ACTIVE",
    "On loan": "ACTIVE",
    "Missing": "DISABLED",
    "Awaiting disposal": "DEPROVISIONED",
}


@dataclass
class Made:
    """One device of a lot."""

    lot: Lot
    tag: str
    serial: str
    status: str
    room: str
    slot: str
    seen: str


def make(lots: tuple[Lot, ...], chance: random.Random) -> list[Made]:
    """All devices of the lots."""
    devices = []
    for lot in lots:
        reserved = {serial for serial in SERIALS.values() if serial.startswith(lot.serial)}
        serials = unique_serials(lot, chance, reserved)
        for number in range(lot.count):
            tag = f"PV-{lot.first + number:05}"
            room = lot.rooms[min(number // lot.per_room, len(lot.rooms) - 1)] if lot.rooms else ""
            slot = f"{lot.cart}, slot {number % lot.per_room + 1}" if lot.cart else ""
            words, weights = zip(*lot.statuses, strict=True)
            status = STATUSES.get(tag) or chance.choices(words, weights)[0]
            if status == "In stock" and lot.cart:
                room, slot = "Storage 130", "Shelf 2"
            if tag in MOVED_LATER:
                room, slot = "Room 112", slot.replace("Cart B", "Cart A")
            seen = date(2026, 8, 14) - timedelta(days=chance.randrange(0, 75 if status == "Deployed" else 400))
            devices.append(Made(lot, tag, SERIALS.get(tag) or next(serials), status, room, slot, seen.isoformat()))
    return devices


def unique_serials(lot: Lot, chance: random.Random, reserved: set[str]) -> Iterator[str]:
    """Serials in the style of the maker, none twice."""
    length = max(len(lot.serial) + 3, 8)
    used = set(reserved)
    while True:
        serial = lot.serial + "".join(chance.choices(DIGITS, k=length - len(lot.serial)))
        if serial not in used:
            used.add(serial)
            yield serial


def write(path: Path, header: list[str], rows: list[list[str]]) -> None:
    """One file."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


def write_people(folder: Path) -> list[tuple[str, str]]:
    """Rooms and people; returns (name, e-mail) of everybody."""
    rooms = [
        [f"Room {number}", "Classroom", str(number)[0], "26", QUIRKS.get(f"Room {number}", "")]
        for number in (*range(101, 123), *range(201, 218))
    ]
    rooms += [[f"Portable {number}", "Portable", "1", "24", ""] for number in (1, 2, 3)]
    rooms += [[name, kind, floor, "", QUIRKS.get(name, "")] for name, kind, floor in (line.split("|") for line in OTHER_ROOMS)]
    write(folder / "rooms.csv", ["name", "kind", "floor", "capacity", "notes"], rooms)
    people = [line.split("|") for line in PEOPLE]
    staff = [
        [name, f"staff{number:03}@parkview.example", role, room, f"{70000 + 37 * number}"]
        for number, (name, role, room) in enumerate(people, 1)
    ]
    write(folder / "people.csv", ["name", "email", "role", "room", "employee_number"], staff)
    return [(row[0], row[1]) for row in staff]


def write_chromebooks(folder: Path, devices: list[Made], chance: random.Random) -> None:
    """The console's export, and the purchase list that names carts, orders and funds."""
    google = [
        [
            device.serial,
            device.lot.model,
            f"{device.seen}T{chance.randrange(7, 16):02}:{chance.randrange(60):02}:00.000Z",
            f"{chance.choice((126, 138, 139))}.0.{chance.randrange(6000, 7400)}.{chance.randrange(40, 250)}",
            "/Parkview/Students",
            GOOGLE[device.status],
            device.tag,
            "",
            device.room,
            "".join(chance.choices("0123456789abcdef", k=12)),
        ]
        for device in devices
    ]
    header = [
        "serialNumber",
        "model",
        "lastPolicySync",
        "osVersion",
        "orgUnitPath",
        "provisionStatus",
        "annotatedAssetId",
        "annotatedUser",
        "annotatedLocation",
        "macAddress",
    ]
    write(folder / "google-admin-aug.csv", header, google)
    header = ["Tag", "Status", "Slot", "Class", "Bought", "Cost", "Purchase order", "Funding source", "Warranty ends", "Use"]
    write(folder / "purchase-list.csv", header, [purchase(device) for device in devices])


def purchase(device: Made) -> list[str]:
    """The line of a Chromebook in the purchase list."""
    lot, group = device.lot, device.room.removeprefix("Room ")
    assigned = f"Class set {grade(group)}" if lot.cart and group.isdecimal() else ""
    warranty = date.fromisoformat(lot.bought)
    return [
        device.tag,
        device.status,
        device.slot,
        assigned,
        lot.bought,
        f"{lot.cost / 100:.2f}",
        lot.order,
        lot.fund,
        warranty.replace(year=warranty.year + 3).isoformat(),
        lot.use,
    ]


def grade(room: str) -> str:
    """The class that is taught in a room: Room 114 is 4B."""
    bands = ((104, "K"), (108, "1"), (112, "2"), (113, "3"), (114, "4B"), (118, "3"), (202, "4"), (207, "5"))
    band = next((name for last, name in bands if int(room) <= last), "S")
    return band if len(band) > 1 else band + "ABCD"[int(room) % 4]


def write_equipment(folder: Path, devices: list[Made], people: list[tuple[str, str]], chance: random.Random) -> None:
    """Everything that is no Chromebook, in the library's own list. Staff laptops go to people."""
    rows, staff = [], iter([people[9], people[2], people[3], *people[:2], *people[4:9], *people[10:]])
    for device in devices:
        lot = device.lot
        person = next(staff, ("", ""))[1] if lot.category == "Laptop" else ""
        room = device.room or ("" if person else "Library")
        status = device.status if room or person else "In stock"
        bought = date.fromisoformat(lot.bought)
        rows.append(
            [
                device.tag,
                device.serial,
                lot.category,
                lot.model,
                status if person or lot.category != "Laptop" else "In stock",
                room,
                device.slot,
                person,
                lot.bought,
                f"{lot.cost / 100:.2f}",
                lot.order,
                lot.fund,
                bought.replace(year=bought.year + 3).isoformat(),
                lot.use,
                chance.choices(("New", "Good", "Fair", "Poor"), (5, 70, 20, 5))[0],
            ]
        )
    header = [
        "Barcode",
        "Serial",
        "Category",
        "Model",
        "Status",
        "Room",
        "Slot",
        "Person",
        "Bought",
        "Cost",
        "Purchase order",
        "Funding source",
        "Warranty ends",
        "Use",
        "Condition",
    ]
    write(folder / "library-list.csv", header, rows)


def main(folder: Path) -> None:
    """Write every file."""
    chance = random.Random(20260821)
    folder.mkdir(parents=True, exist_ok=True)
    people = write_people(folder)
    write_chromebooks(folder, make(CHROMEBOOKS, chance), chance)
    write_equipment(folder, make(EQUIPMENT, chance), people, chance)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[2] / "resources" / "sample_school")
