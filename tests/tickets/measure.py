"""How quick tickets are among many: the duplicate look-up at each keystroke, and the list of five thousand."""

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from rapidfuzz import fuzz, process

from app.store.records import Value
from app.tickets.records import Ticket
from app.tickets.service import TicketService
from tests.benchmarks.entry import Measured, interleaved, seconds
from tests.tickets.desks import open_desk, tickets_of
from tests.tickets.directory import DEVICES, ROOMS

T = TypeVar("T")
MANY = 5_000
THINGS = ("projector", "chromebook", "printer", "panel", "laptop", "ipad", "document camera", "dock", "keyboard", "account")
TROUBLES = (
    "shows no picture",
    "won't charge",
    "jams",
    "has no touch",
    "is very slow",
    "lost wifi",
    "is locked",
    "cracked",
    "makes no sound",
)
FIELDS = ("shown_number", "title", "state_words", "days", "device_tag", "where", "priority", "changed", "last_message")
TYPED = "Projectr in the lab shows no pictur over HDMI since the storm"


class Ground:
    """A desk with many open tickets of many rooms and devices."""

    def __init__(self, number: int = MANY) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.desk = open_desk(Path(self._folder.name) / "desk")
        chance = random.Random(7)
        with self.desk.edit(f"{number} tickets") as edit:
            edit.create_many(Ticket, [ticket(at, chance) for at in range(number)])
        self.service: TicketService = tickets_of(self.desk)

    def close(self) -> None:
        """Throw it away."""
        self.desk.close()
        self._folder.cleanup()


def ticket(at: int, chance: random.Random) -> dict[str, Value]:
    """A ticket as schools write them."""
    words = [chance.choice(THINGS), chance.choice(TROUBLES), *(f"detail{chance.randrange(900)}" for _ in range(2))]
    day = f"2026-{1 + at % 11:02}-{1 + at % 28:02}T13:{at % 60:02}:00Z"
    body = " ".join(chance.choice((*THINGS, *TROUBLES, "tried", "another", "cable", "room")) for _ in range(30))
    return {
        "title": " ".join(words),
        "body": body,
        "device": chance.choice(DEVICES).id if at % 100 == 0 else f"device {chance.randrange(2_000)}",
        "room": chance.choice(ROOMS).id if at % 50 == 0 else f"room {chance.randrange(60)}",
        "category": chance.choice(("Display", "Computer", "Network", "Printer")),
        "state": chance.choice(("sent", "open", "waiting on us", "waiting on part")),
        "number": str(20_000 + at),
        "created": day,
        "sent": day,
        "asked": day,
    }


def with_ground(measure: Callable[[Ground], T]) -> T:
    """Measure on a ground of its own."""
    ground = Ground()
    try:
        return measure(ground)
    finally:
        ground.close()


def measure_duplicates(runs: int) -> list[Measured]:
    """One keystroke in a title, over 5,000 open tickets: the slowest of all while a title is typed; beside a scan of all titles."""

    def measure(ground: Ground) -> list[Measured]:
        look = ground.service.duplicates.look
        ground.service.duplicates.warm()
        titles = [str(ticket(at, random.Random(at))["title"]) for at in range(MANY)]

        def keystroke(length: int) -> float:
            values: dict[str, Value] = {"title": TYPED[:length], "room": "room 7", "device": "device 7", "category": "Display"}
            return seconds(lambda: look(values))

        def typed() -> float:
            return max(keystroke(length) for length in range(3, len(TYPED) + 1))

        def scanned() -> float:
            return seconds(lambda: process.extract(TYPED, titles, scorer=fuzz.token_set_ratio, limit=4))

        typed()
        value, bound = interleaved(max(runs, 3), typed, scanned)
        note = "the slowest keystroke of a title"
        return [
            Measured("duplicates_keystroke", value * 1000, "ms", None, 16.0, note),
            Measured(
                "duplicates_vs_scan", value * 1000, "ms", bound * 1000, 2.0, "bound: rapidfuzz over the same 5,000 titles, words only"
            ),
        ]

    return with_ground(measure)


def measure_ticket_list(runs: int) -> list[Measured]:
    """The first page of 5,000 tickets, and all of them, as the table reads them; beside the bare rows."""

    def measure(ground: Ground) -> list[Measured]:
        def first() -> float:
            return seconds(lambda: next(iter(ground.service.table.rows(FIELDS))))

        def whole() -> float:
            return seconds(lambda: list(ground.service.table.rows(FIELDS)))

        def bare() -> float:
            began = time.perf_counter()
            with ground.desk.connection() as connection:
                columns = "id, number, title, state, need, device, room, priority, created, queued, sent, asked, heard, solved"
                assert len(connection.exec_driver_sql(f"SELECT {columns} FROM ticket WHERE deleted = 0").fetchall()) == MANY
            return time.perf_counter() - began

        first()
        page, all_rows, bound = interleaved(max(runs, 3), first, whole, bare)
        return [
            Measured("ticket_list_first_page", page * 1000, "ms", None, 100.0, "the first 512 of 5,000 tickets, names joined in"),
            Measured("ticket_list", all_rows * 1000, "ms", bound * 1000, 10.0, "bound: the bare rows of 5,000 tickets"),
        ]

    return with_ground(measure)
