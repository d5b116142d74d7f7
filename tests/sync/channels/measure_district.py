"""What a district's schools ask of one store and keep there: ``python -m tests.sync.channels.measure_district [DAYS]``.

One school is worked in for so many days with real sessions; what it asked and keeps is counted and multiplied. How often a desk
looks for news while nothing happens is a matter of its pace, so that is told for several.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from app.store.records import Value
from app.sync.rules.pace import Pace
from tests.benchmarks.entry import Measured
from tests.store.desks import add, change, gadgets
from tests.store.sample_records import Gadget
from tests.sync.memory_store import MemoryStore
from tests.sync.school import School

SCHOOLS, DESKS, DEVICES = 175, 5, 300_000
SCHOOL_DAYS, HOURS = 200, 8
MOMENTS, EDITS = 20, 2
"""Moments a day at which somebody in a school does something, and edits at each."""
MEASURED_DAYS = 4
LIST_PRICE, READ_PRICE = 0.005 / 1000, 0.0004 / 1000
"""Dollars for a listing or a put, and for a get, as Amazon's price list has them; removing costs nothing."""


def device(number: int, chance: random.Random) -> dict[str, Value]:
    """A device as a school's list has it."""
    return {
        "tag": f"PV-{number:06}",
        "serial": f"5CD{chance.randrange(16**7):07X}",
        "model": "Dell Chromebook 3110",
        "cost": 29_900,
        "status": "in use",
    }


class Year:
    """One school at work."""

    def __init__(self, folder: Path) -> None:
        self.chance = random.Random(175)
        self.school = School(folder)
        self.who = [f"desk{number}" for number in range(DESKS)]
        self.school.found(self.who[0])
        for name in self.who[1:]:
            self.school.join(name, self.who[0])
        with self.school[self.who[0]].edit("Imported") as edit:
            edit.create_many(Gadget, [device(number, self.chance) for number in range(DEVICES // SCHOOLS)])
        self.school.rest()
        self.records = sorted(gadgets(self.school[self.who[0]]))
        self.begun = self.kept()
        self.store.asked.clear()

    @property
    def store(self) -> MemoryStore:
        """Where they meet."""
        return self.school.memory

    def kept(self) -> int:
        """Bytes in the store."""
        return sum(map(len, self.store.objects.values()))

    def day(self) -> None:
        """A day's work; after each moment the desk that worked sends it, and the others look once."""
        for _ in range(MOMENTS):
            who = self.chance.choice(self.who)
            for _ in range(EDITS):
                desk = self.school[who]
                if self.chance.random() < 0.2:
                    add(desk, tag=f"new {self.chance.random()}", notes="Screen dark since this morning; swapped with the spare.\n")
                else:
                    change(
                        desk,
                        self.chance.choice(self.records),
                        notes=f"Keys stuck, cleaned {self.chance.random()}\n",
                        place=f"{self.chance.randrange(60):032x}",
                    )
            self.school.sync(who, *(one for one in self.who if one != who))


def looks_a_day() -> int:
    """How often a desk looks for news in a day in which something happens somewhere in its school at ``MOMENTS`` moments."""
    pace, looks, now, seen = Pace.of("s3"), 0, 0.0, 0
    while now < HOURS * 3600:
        happened = int(now / (HOURS * 3600 / MOMENTS))
        pace.well(moved=happened > seen)
        looks, seen = looks + 1, happened
        now += pace.seconds()
    return looks


class District:
    """All schools, if each works and keeps as the one that was measured."""

    def __init__(self, asked: Counter[str], days: int, begun: int, kept: int) -> None:
        self.daily = {what: asked[what] / days for what in ("put", "get", "delete")}
        self.again = max(asked["list"] / days - MOMENTS * DESKS, 0.0)
        self.begun, self.growth = begun, (kept - begun) / days * SCHOOL_DAYS

    def listings(self, looks: float) -> float:
        """Listings a day when a desk looks for news so often."""
        return SCHOOLS * (DESKS * looks + self.again)

    def requests(self, looks: float) -> float:
        """All requests a day."""
        return self.listings(looks) + SCHOOLS * sum(self.daily.values())

    def cost(self, looks: float) -> float:
        """Dollars a day at Amazon."""
        return (self.listings(looks) + SCHOOLS * self.daily["put"]) * LIST_PRICE + SCHOOLS * self.daily["get"] * READ_PRICE

    def tell(self) -> None:
        """Print it."""
        print(f"one school of {DESKS} desks, {MOMENTS * EDITS} edits a day at {MOMENTS} moments:")
        print(
            f"  {self.daily['put']:.1f} puts, {self.daily['get']:.1f} gets, {self.daily['delete']:.1f} deletes a day, besides looking for news"
        )
        print(f"{SCHOOLS} schools × {DESKS} desks, {HOURS} h a day:")
        for what, looks in {
            "in the program's own pace": looks_a_day(),
            "every 30 s without end": HOURS * 120,
            "every 5 min": HOURS * 12,
        }.items():
            count, rate = self.requests(looks), self.requests(looks) / HOURS / 3600
            print(f"  a look {what}: {count:9,.0f} requests a day, {rate:.1f} a second, {self.cost(looks):.2f} $ a day")
        begun, grown = SCHOOLS * self.begun / 1e6, SCHOOLS * self.growth / 1e6
        print(f"  storage: {begun:.0f} MB to begin with, {grown:.0f} MB more in a school year of {SCHOOL_DAYS} days, without photos")


def worked(days: int) -> District:
    """One school's days, and what they mean."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        year, since = Year(Path(folder)), time.monotonic()
        asked: Counter[str] = Counter()
        for number in range(1, days + 1):
            year.day()
            asked.update(year.store.counts())
            if number % 10 == 0:
                so_far = f"{len(year.store.log())} names, {year.kept() / 1e6:.2f} MB"
                print(f"day {number}: {so_far}, {time.monotonic() - since:.0f} s", file=sys.stderr)
        kept = year.kept()
        year.school.close()
        return District(asked, days, year.begun, kept)


def measure_district(_runs: int) -> list[Measured]:
    """Requests a day and storage a year of the district, from a few days of one school."""
    district, what = worked(MEASURED_DAYS), f"{SCHOOLS} schools × {DESKS} desks on one store, from {MEASURED_DAYS} days of one school"
    district.tell()
    looks = looks_a_day()
    return [
        Measured("district_requests", district.requests(looks), "a day", None, 500_000, f"{what}; a desk looks {looks} times a day"),
        Measured("district_storage", SCHOOLS * (district.begun + district.growth) / 1e6, "MB", None, 2_000, f"{what}; after a school year"),
    ]


def main() -> None:
    """Work and tell."""
    worked(int(sys.argv[1]) if len(sys.argv) > 1 else 20).tell()


if __name__ == "__main__":
    main()
