"""A store that is only a bag of named bytes, with every fault that a share, a file-sync tool or a bucket can show."""

import hashlib
import random
import re
from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

from app.sync.rules.requests import Delete, Get, List, Put

SEGMENT = re.compile(r"(log/[0-9a-f]+\.[0-9]+-[0-9]+\.([0-9a-f]{16}))")
Late = str | bytes
"""How one reader sees an object: "hidden", "partial", or the bytes of one that is deleted already."""


class Lost(Exception):
    """A request, or its answer, was lost on the way."""


def true_name(name: str) -> str | None:
    """The name of a segment without what a file-sync tool put behind it; None if it is none."""
    found = SEGMENT.match(name)
    return found.group(1) if found else None


def intact(name: str, data: bytes) -> bool:
    """Whether these are the bytes that the name of a segment promises."""
    found = SEGMENT.match(name)
    return found is not None and hashlib.sha256(data).hexdigest()[:16] == found.group(2)


class FaultStore:
    """What lies in the store, who sees which of it, and what happens to requests."""

    def __init__(self, chance: random.Random, *, faulty: bool) -> None:
        self.chance = chance
        self.faulty = faulty
        self.objects: dict[str, bytes] = {}
        self.late: dict[tuple[int, str], Late] = {}
        self.torn: set[str] = set()
        """Damaged by a cut upload; whoever uploads it will find out by the size."""
        self.count: Counter[str] = Counter()

    def answer(self, who: int, others: Collection[int], request: Any) -> Any:
        """What a request of ``who`` gives. Raises Lost where it, or its answer, does not arrive."""
        self.count["requests"] += 1
        luck = self.chance.random() if self.faulty else 0.5
        if luck < 0.05:
            self._lose("lost before")
        if isinstance(request, List):
            answer: Any = self._listing(who, request.prefix)
        elif isinstance(request, Get):
            self.count["gets"] += 1
            answer = self.view(who, request.name)
        elif isinstance(request, Put):
            answer = None
            self._put(who, others, request.name, request.data, luck)
        else:
            assert isinstance(request, Delete), request
            answer = None
            self._delete(who, others, request.name)
        if luck > 0.95:
            self._lose("lost after")
        return answer

    def _lose(self, where: str) -> None:
        self.count["faults"] += 1
        self.count[where] += 1
        raise Lost(where)

    def _listing(self, who: int, prefix: str) -> dict[str, int]:
        names = sorted({*self.objects, *(name for reader, name in self.late if reader == who)})
        seen = {name: self.view(who, name) for name in names if name.startswith(prefix)}
        sizes = {name: len(data) for name, data in seen.items() if data is not None}
        if self.faulty and self.chance.random() < 0.15:
            self.count["flaps"] += 1
            self.count["faults"] += 1
            sizes = {name: size for name, size in sizes.items() if self.chance.random() > 0.3}
        return sizes

    def _put(self, who: int, others: Collection[int], name: str, data: bytes, luck: float) -> None:
        self.count["puts"] += 1
        self.count["redundant"] += self.objects.get(name) == data
        if luck < 0.08:
            self.objects[name] = data[: self.chance.randrange(len(data))]
            self.torn.add(name)
            self._lose("lost in the middle")
        if luck < 0.09:
            self.count["lies"] += 1
            self.count["faults"] += 1
            return
        self.objects[name] = data
        self.torn.discard(name)
        if not self.faulty:
            return
        if self.chance.random() < 0.04:
            self.count["conflicted copies"] += 1
            self.count["faults"] += 1
            self.objects[name + " (conflicted copy)"] = data if self.chance.random() < 0.5 else data[:-3]
        for other in others:
            if other != who and self.chance.random() < 0.2:
                self._delay(other, name, self.chance.choice(("hidden", "hidden", "partial")))

    def _delete(self, who: int, others: Collection[int], name: str) -> None:
        self.count["deletes"] += 1
        old = self.objects.pop(name, None)
        for other in others:
            self.late.pop((other, name), None)
            if self.faulty and old is not None and other != who and self.chance.random() < 0.2:
                self._delay(other, name, old)

    def _delay(self, reader: int, name: str, how: Late) -> None:
        self.count["late"] += 1
        self.count["faults"] += 1
        self.late[reader, name] = how

    def view(self, who: int, name: str) -> bytes | None:
        """The bytes of an object as ``who`` sees them now."""
        how, data = self.late.get((who, name)), self.objects.get(name)
        if isinstance(how, bytes):
            return how if data is None else data
        if data is None or how == "hidden":
            return None
        return data[: len(data) // 2] if how == "partial" else data

    def arrive(self, some: int | None = None) -> None:
        """What is late arrives: all of it, or so many things."""
        keys = sorted(self.late)
        for key in keys if some is None else self.chance.sample(keys, min(some, len(keys))):
            del self.late[key]

    def roll_back(self, objects: dict[str, bytes]) -> None:
        """The store is what it was some time ago."""
        self.objects = dict(objects)
        self.late.clear()
        self.torn.clear()

    def damage(self, names: Iterable[str]) -> None:
        """Some objects are deleted by somebody, some are cut."""
        for name in names:
            if self.chance.random() < 0.7:
                del self.objects[name]
            else:
                self.objects[name] = self.objects[name][:-2]
