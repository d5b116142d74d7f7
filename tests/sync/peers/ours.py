"""The same course with our own desks, through a folder, counted and timed as the peers' scripts do it."""

import statistics
import time
from collections.abc import Callable

from app.store.records import Value
from app.sync.channels.object_store import ObjectStore
from tests.store.sample_records import Gadget
from tests.sync.measure_session import row, school_on_a_folder
from tests.sync.peers.running import Told
from tests.sync.school import School


class CountedStore:
    """A store that counts what it is asked."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store
        self.requests = self.writes = 0

    def list(self, prefix: str) -> dict[str, int]:
        """As every store."""
        self.requests += 1
        return self._store.list(prefix)

    def get(self, name: str) -> bytes | None:
        """As every store."""
        self.requests += 1
        return self._store.get(name)

    def put(self, name: str, data: bytes) -> None:
        """As every store."""
        self.requests, self.writes = self.requests + 1, self.writes + 1
        self._store.put(name, data)

    def delete(self, name: str) -> None:
        """As every store."""
        self.requests, self.writes = self.requests + 1, self.writes + 1
        self._store.delete(name)


class Course:
    """What is measured, one after the other."""

    def __init__(self, school: School) -> None:
        self.school = school
        self.store = CountedStore(school.store)
        school.store = self.store
        self.found: dict[str, Told] = {}

    def sync(self, who: str) -> tuple[float, float, int, int]:
        """One session: both milliseconds, requests, writes."""
        self.store.requests = self.store.writes = 0
        began, worked = time.perf_counter(), time.process_time()
        self.school.sync(who)
        took, own = (time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000
        return took, own, self.store.requests, self.store.writes

    def tell(self, figure: str, records: int, *measures: tuple[float, float, int, int]) -> None:
        """Keep the medians."""
        ms, cpu, requests, writes = (statistics.median(column) for column in zip(*measures, strict=True))
        self.found[figure] = Told(figure, records, ms, cpu, int(requests), int(writes))

    def make(self, first: int, last: int) -> list[str]:
        """New records at the first desk, in one action as an import makes them."""
        rows: list[dict[str, Value]] = [row(number) for number in range(first, last)]
        with self.school["desk0"].edit("Imported") as edit:
            return edit.create_many(Gadget, rows)


def ours(pushed: int, joined: int, edits: int, said: Callable[[str], None] = lambda _: None) -> dict[str, Told]:
    """Our figures, by name."""
    with school_on_a_folder(2) as school:
        course = Course(school)
        ids = course.make(0, pushed)
        course.tell("push", pushed, course.sync("desk0"))
        said("pushed")
        school.rest()
        course.tell("quiet", pushed, *(course.sync("desk0") for _ in range(edits)))
        sent, taken = [], []
        for number in range(edits):
            with school["desk0"].edit("Changed the model") as edit:
                edit.change(Gadget, ids[number], {"model": f"Chromebook {number}"})
            sent.append(course.sync("desk0"))
            taken.append(course.sync("desk1"))
        course.tell("sent", pushed, *sent)
        course.tell("taken", pushed, *taken)
        course.make(pushed, joined)
        course.tell("join", joined, _join(course))
        assert school.is_one()
    return course.found


def _join(course: Course) -> tuple[float, float, int, int]:
    """The first session of a new desk."""
    school = course.school
    invitation = school.invite("desk0", "liaison", "New")
    school.rest(30)
    new, facts = school.open("new"), school["desk0"].space.facts
    assert facts is not None
    new.space.adopt(facts, dict(school["desk0"].space.epochs), invitation)
    return course.sync("new")
