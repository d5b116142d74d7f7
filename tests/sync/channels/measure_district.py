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
from tests.store.desks import add, change, gadgets
from tests.store.sample_records import Gadget
from tests.sync.memory_store import MemoryStore
from tests.sync.school import School

SCHOOLS, DESKS, DEVICES = 175, 5, 300_000
SCHOOL_DAYS, HOURS = 200, 8
MOMENTS, EDITS = 20, 2
"""Moments a day at which somebody in a school does something, and edits at each."""
PACES = (30, 120, 300)
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


def told(asked: Counter[str], days: int, begun: int, kept: int, most: int) -> None:
    """What the figures mean for the district."""
    daily = {what: count / days for what, count in asked.items()}
    news = daily["list"] - MOMENTS * DESKS
    print(f"one school, {days} days of {MOMENTS * EDITS} edits at {MOMENTS} moments, {DESKS} desks:")
    print(
        f"  a day: {daily['put']:.1f} puts, {daily['get']:.1f} gets, {daily['delete']:.1f} deletes, {news:.1f} listings beyond the looks for news"
    )
    print(
        f"  kept: {begun / 1e6:.2f} MB to begin with ({DEVICES // SCHOOLS} devices), {kept / 1e6:.2f} MB after {days} days; most names listed: {most}"
    )
    growth = (kept - begun) / days * SCHOOL_DAYS
    print(f"{SCHOOLS} schools × {DESKS} desks, {HOURS} h a day:")
    for pace in PACES:
        looks = SCHOOLS * DESKS * HOURS * 3600 / pace
        lists = looks + SCHOOLS * max(news, 0)
        cost = (lists + SCHOOLS * daily["put"]) * LIST_PRICE + SCHOOLS * daily["get"] * READ_PRICE
        total = lists + SCHOOLS * (daily["put"] + daily["get"] + daily["delete"])
        print(
            f"  a look every {pace:3} s: {total:9,.0f} requests a day ({lists:,.0f} listings), {total / HOURS / 3600:.1f} a second, {cost:.2f} $ a day"
        )
    print(
        f"  storage: {SCHOOLS * begun / 1e6:.0f} MB to begin with, {SCHOOLS * growth / 1e6:.0f} MB more a school year of {SCHOOL_DAYS} days, without photos"
    )


def main() -> None:
    """Work and count."""
    days = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        year = Year(Path(folder))
        most, since = 0, time.monotonic()
        asked: Counter[str] = Counter()
        for number in range(days):
            year.day()
            asked.update(year.store.counts())
            most = max(most, len(year.store.log()))
            if number % 10 == 9:
                print(
                    f"day {number + 1}: {len(year.store.log())} names, {year.kept() / 1e6:.2f} MB, {time.monotonic() - since:.0f} s",
                    file=sys.stderr,
                )
        told(asked, days, year.begun, year.kept(), most)
        year.school.close()


if __name__ == "__main__":
    main()
