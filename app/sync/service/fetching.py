"""Fetching what the store lists and this desk never had."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.store.changes import Changes
from app.store.desk import Desk
from app.store.travel import Bad
from app.sync.rules.names import SegmentName, read_segment_name
from app.sync.rules.requests import Get, Pause, Steps
from app.sync.rules.sealed import CUT, NO_KEY, Unusable
from app.sync.rules.segments import LARGEST_FILE, Segment, read_segment
from app.sync.service.epochs import Epochs
from app.sync.service.pauses import Pauses

TOO_LARGE = "too large"


@dataclass
class Fetched:
    """What came: how many segments, whose, what their actions changed, and what could not be had yet."""

    got: int = 0
    missed: int = 0
    devices: set[str] = field(default_factory=set)
    changes: list[Changes] = field(default_factory=list)
    bad: dict[str, Bad] = field(default_factory=dict)
    good: set[str] = field(default_factory=set)


class Fetching:
    """Gets, checks and takes segments. What is not what its name promises is treated as if it were not there."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._epochs = Epochs(desk)
        self._pauses = Pauses()
        self._keys = 0

    def get(self, listing: Mapping[str, int], known: set[str]) -> Steps[Fetched]:
        """Get every listed segment that was never had; what one of them brings may be the key to another."""
        fetched = Fetched()
        candidates = self.candidates(listing, known)
        self._pauses.keep(candidates)
        opened = set(self._opened())
        todo = {name: true for name, true in candidates.items() if name in opened or not self.rests(name, listing[name])}
        while todo:
            for name, true in todo.items():
                if true.text not in known:
                    yield from self._get_one(name, true, listing[name], fetched, known)
            todo = {name: candidates[name] for name in self._opened() if name in candidates}
        fetched.missed = sum(true.text not in known for true in candidates.values())
        self._note(candidates, fetched)
        return fetched

    def candidates(self, listing: Mapping[str, int], known: set[str]) -> dict[str, SegmentName]:
        """The listed names of segments that were never had; everything else in the folder is nothing to us."""
        names = ((listed, read_segment_name(listed)) for listed in listing)
        unknown = [(true, listed) for listed, true in names if true is not None and true.text not in known]
        return {listed: true for true, listed in sorted(unknown, key=lambda pair: (pair[0].device, pair[0].first, pair[1]))}

    def rests(self, name: str, size: int) -> bool:
        """Whether a bad object is left alone this time."""
        return self._pauses.rests(name, size)

    def _opened(self) -> list[str]:
        """What was closed for want of a key, if one has come since this was last asked: also what rests would wait for nothing."""
        before, self._keys = self._keys, len(self._epochs.keys)
        return self._pauses.names(NO_KEY) if self._keys > before else []

    def _get_one(self, name: str, true: SegmentName, size: int, fetched: Fetched, known: set[str]) -> Steps[None]:
        try:
            if size > LARGEST_FILE:
                raise Unusable(TOO_LARGE)
            data = yield Get(name)
            segment = self.read(true, data)
        except Unusable as error:
            fetched.bad[name] = Bad(name, size, error.why)
            self._pauses.failed(name, size, error.why)
            return
        fetched.bad.pop(name, None)
        self._pauses.forget(name)
        yield from self.take(segment, data or b"", fetched)
        known.add(segment.name)
        fetched.good.add(name)
        yield Pause()

    def read(self, name: SegmentName, data: bytes | None) -> Segment:
        """The segment in these bytes. Raises Unusable."""
        if data is None:
            raise Unusable(CUT)
        return read_segment(name, data, self._epochs.space, self._epochs.keys)

    def take(self, segment: Segment, data: bytes, fetched: Fetched) -> Steps[None]:
        """Keep a segment and its actions, in one transaction."""
        fetched.changes.append(self._desk.travel.take(segment.name, segment.device, data, segment.actions))
        fetched.devices.add(segment.device)
        fetched.got += 1
        yield from ()

    def _note(self, candidates: Mapping[str, SegmentName], fetched: Fetched) -> None:
        """Keep the list of bad objects: without those that have gone, or are good by now."""
        before = {one.name: one for one in self._desk.travel.bad()}
        gone = [name for name in before if name not in candidates or name in fetched.good]
        new = [one for name, one in fetched.bad.items() if before.get(name) != one]
        if gone or new:
            self._desk.travel.note_bad(new, gone)
