"""Sorting in small steps, so that a window lives on while 100,000 rows are put in order."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from app.ui.tables.columns import SortKey
from app.ui.tables.positions import Positions, positions
from app.ui.tables.snapshot import Snapshot

STEP = 1_000
_BUCKET = 1_500


class Order:
    """The order of all rows by one column, filled step by step: rows with a value, then those without."""

    def __init__(self) -> None:
        self.filled = positions()
        self.empty = positions()
        self.complete = False

    def build(self, snapshot: Snapshot, column: int, base: Sequence[int], descending: bool) -> Iterator[Positions]:
        """Sort the rows at ``base`` (whose order decides among equals); yields pieces, often empty, of the final order."""
        keyed: list[tuple[SortKey, int]] = []
        for start in range(0, len(base), STEP):
            self._take_keys(snapshot, column, base[start : start + STEP], keyed)
            yield positions()
        for bucket in _buckets(keyed):
            if bucket is None:
                yield positions()
                continue
            bucket.sort(key=_key, reverse=False)
            piece = positions([position for _, position in bucket])
            self.filled.extend(piece)
            if not descending:
                yield piece
        if descending:
            yield from self._backwards()
        self.complete = True
        yield self.empty

    def walk(self, descending: bool) -> Iterator[Positions]:
        """All positions of a finished order, in pieces."""
        if descending:
            yield from self._backwards()
        else:
            for start in range(0, len(self.filled), STEP):
                yield self.filled[start : start + STEP]
        yield self.empty

    def _backwards(self) -> Iterator[Positions]:
        for end in range(len(self.filled), 0, -STEP):
            piece = self.filled[max(0, end - STEP) : end]
            piece.reverse()
            yield piece

    def _take_keys(self, snapshot: Snapshot, column: int, part: Sequence[int], keyed: list[tuple[SortKey, int]]) -> None:
        rows, about = snapshot.rows, snapshot.columns[column]
        known: dict[object, SortKey | None] = {}
        for position in part:
            row = rows[position]
            if row is None:
                continue
            value = row[column + 1]
            if value not in known:
                known[value] = about.sort_key(value)
            key = known[value]
            if key is None:
                self.empty.append(position)
            else:
                keyed.append((key, position))


def _key(item: tuple[SortKey, int]) -> SortKey:
    return item[0]


def _buckets(keyed: list[tuple[SortKey, int]]) -> Iterator[list[tuple[SortKey, int]] | None]:
    """Share the items out into pieces that follow each other in order; None marks a pause."""
    if any(isinstance(key, str) for key, _ in keyed) and any(isinstance(key, int) for key, _ in keyed):
        keyed[:] = [(str(key), position) for key, position in keyed]
    count = max(1, len(keyed) // _BUCKET)
    sample = sorted([key for key, _ in keyed[:: max(1, len(keyed) // (count * 8))]])
    splitters = sample[8::8]
    buckets: list[list[tuple[SortKey, int]]] = [[] for _ in range(len(splitters) + 1)]
    for start in range(0, len(keyed), STEP):
        for item in keyed[start : start + STEP]:
            buckets[bisect_right(splitters, item[0])].append(item)
        yield None
    yield from buckets
