"""Rows like those of a school's devices, made up from a seed."""

import random

from app.ui.tables.columns import Cell, Column, Row, as_typed

STATUSES = ("Deployed", "In repair", "On loan", "Missing", "Awaiting disposal", "Spare")
CATEGORIES = ("Chromebook", "Laptop", "Interactive panel", "Projector", "Printer", "Tablet")
PEOPLE = ("Ana Okafor", "T. Nguyễn", "Ångström", "Арсен", "محمد", "李小龍", "D. Chen", "M. Rivera")


def read_number(text: str) -> Cell:
    """A whole number, or a sentence."""
    if not text.strip():
        return None
    if not text.strip().isdigit():
        raise ValueError(f"“{text}” is not a number.")
    return int(text)


def read_status(text: str) -> Cell:
    """One of the statuses, or a sentence."""
    found = next((one for one in STATUSES if one.casefold() == text.strip().casefold()), None)
    if found is None:
        raise ValueError(f"“{text}” is not a status here.")
    return found


def show_money(value: Cell) -> str:
    """Cents as dollars."""
    return "" if value is None else f"${int(value) / 100:,.2f}"


def device_columns() -> list[Column]:
    """29 columns, as many as the inventory has; six are shown."""
    plain = [
        Column("tag", "Tag", look="strong", read=as_typed, width=100),
        Column("model", "Model", read=as_typed, width=180),
        Column("serial", "Serial", look="soft", read=as_typed, width=120),
        Column("where", "Where", width=150),
        Column("status", "Status", "choice", look="badge", read=read_status, choices=lambda: STATUSES, width=130),
        Column("updates_end", "Updates end", "month", read=as_typed, width=100),
        Column("category", "Category", "choice", shown=False, read=as_typed),
        Column("person", "Person", "reference", shown=False, read=as_typed),
        Column("cost", "Cost", "money", shown=False, show=show_money),
        Column("count", "Count", "integer", shown=False, read=read_number),
        Column("bought", "Bought", "date", shown=False),
        Column("mac", "MAC", shown=False),
    ]
    return plain + [Column(f"field_{number}", f"Field {number}", shown=False) for number in range(29 - len(plain))]


def device_rows(count: int, seed: int = 7) -> list[Row]:
    """``count`` rows for ``device_columns``."""
    chance = random.Random(seed)
    numbers = chance.sample(range(count * 2), count)
    return [_row(chance, number, index) for index, number in enumerate(numbers)]


def _row(chance: random.Random, number: int, index: int) -> Row:
    room = chance.randrange(200)
    usual: list[Cell] = [
        f"{index:032x}",
        f"PV-{number}",
        f"Model {chance.randrange(60)} Gen {chance.randrange(4)}",
        f"{chance.getrandbits(48):012X}",
        f"Room {room} · Cart {chance.choice('ABC')}" if room % 3 else None,
        chance.choice(STATUSES),
        f"{chance.randrange(2025, 2033)}-{chance.randrange(1, 13):02}" if room % 2 else None,
        chance.choice(CATEGORIES),
        chance.choice(PEOPLE),
        chance.randrange(50_000),
        chance.randrange(50),
        f"{chance.randrange(2018, 2026)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}",
        f"{chance.getrandbits(48):012x}",
    ]
    return (*usual, *[f"value {chance.randrange(40)}" if chance.random() < 0.6 else None for _ in range(17)])
