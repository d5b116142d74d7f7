"""A made-up school of any size: the same devices each time, as an import would bring them."""

import random
from collections.abc import Iterator

MODELS = (
    ("Chromebook", "Acer", "Acer Chromebook Spin 511 (R752T)", "ChromeOS"),
    ("Chromebook", "Lenovo", "Lenovo 300e Chromebook 2nd Gen", "ChromeOS"),
    ("Chromebook", "HP", "HP Chromebook 11 G8 EE", "ChromeOS"),
    ("Laptop", "Dell", "Latitude 3440", "Windows"),
    ("Tablet", "Apple", "iPad (9th generation)", "iPadOS"),
    ("Desktop", "Dell", "OptiPlex 7010", "Windows"),
    ("Interactive display", "Promethean", "ActivPanel 9", "Android"),
)
STATUSES = ("In use", "In use", "In use", "In use", "Spare", "In repair", "Missing")


def rooms(count: int) -> list[dict[str, str]]:
    """Rooms by name."""
    return [{"name": f"Room {100 + number}", "building": "Main", "floor": str(number % 3)} for number in range(count)]


def devices(count: int, room_ids: list[str]) -> Iterator[dict[str, str | int]]:
    """``count`` devices with tags, serials and what else a good export knows; about 14 values each."""
    chance = random.Random(20260821)
    for number in range(count):
        category, maker, model, system = MODELS[chance.randrange(len(MODELS))]
        yield {
            "tag": f"PV-{number:06d}",
            "serial": f"{chance.randrange(36**9):09X}"[:10] + f"{number:06X}",
            "category": category,
            "manufacturer": maker,
            "model": model,
            "status": STATUSES[chance.randrange(len(STATUSES))],
            "room": room_ids[chance.randrange(len(room_ids))],
            "slot": f"Cart {chance.randrange(20)} / {chance.randrange(32)}",
            "purchase_date": f"20{chance.randrange(18, 27)}-{chance.randrange(1, 13):02d}-15",
            "cost": chance.randrange(19900, 129900),
            "purchase_order": f"PO-{chance.randrange(9000):05d}",
            "funding_source": ("General fund", "Title I", "E-Rate")[chance.randrange(3)],
            "operating_system": system,
            "mac": ":".join(f"{chance.randrange(256):02x}" for _ in range(6)),
        }
