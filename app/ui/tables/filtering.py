"""Finding the rows that meet a query, piece by piece and in the order they are to be shown."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from app.ui.tables.columns import Cell
from app.ui.tables.folding import fold
from app.ui.tables.positions import Positions, positions
from app.ui.tables.query import Query
from app.ui.tables.snapshot import Snapshot


class _Answers(dict[Cell, bool]):
    """The answer of a test for each distinct value, worked out when first needed."""

    def __init__(self, test: Callable[[Cell], bool]) -> None:
        super().__init__()
        self._test = test

    def __missing__(self, value: Cell) -> bool:
        answer = self._test(value)
        self[value] = answer
        return answer


class Sieve:
    """A query made ready for a snapshot. Rows in ``held`` pass whatever they say: they are being edited."""

    def __init__(self, snapshot: Snapshot, query: Query, held: frozenset[int] | set[int] = frozenset()) -> None:
        self._snapshot = snapshot
        self._held = held
        self._words = sorted(query.words, key=len, reverse=True)
        self._answers: list[tuple[int, _Answers]] = []
        for name, word in query.terms:
            index = snapshot.index_of(name)
            self._answers.append((index + 1, _Answers(_contains(snapshot.columns[index].show, word))))
        for condition in query.conditions:
            index = snapshot.index_of(condition.column)
            self._answers.append((index + 1, _Answers(partial(condition.test, snapshot.columns[index]))))

    @property
    def looks_for_words(self) -> bool:
        """Whether ``scan`` can be used."""
        return bool(self._words)

    def keep(self, part: Iterable[int]) -> Positions:
        """Those of ``part`` that meet the query and still exist."""
        rows, held = self._snapshot.rows, self._held
        items = [position for position in part if rows[position] is not None]
        kept = items
        if self._words:
            has_all, words = self._snapshot.haystack.has_all, self._words
            kept = [position for position in kept if has_all(position, words)]
        kept = self._answered(kept)
        if held and not held.isdisjoint(items):
            wanted = held.union(kept)
            kept = [position for position in items if position in wanted]
        return positions(kept)

    def scan(self, members: bytearray) -> Iterator[None]:
        """Mark all rows that meet the query in ``members`` (one byte a position), a block of rows a step."""
        haystack = self._snapshot.haystack
        for block in range(len(haystack)):
            for position in self._answered(haystack.scan(block, self._words)):
                members[position] = 1
            yield None
        for position in self._held:
            members[position] = 1

    def _answered(self, kept: list[int]) -> list[int]:
        rows = self._snapshot.rows
        for cell, answers in self._answers:
            kept = [position for position in kept if (row := rows[position]) is not None and answers[row[cell]]]
        return kept


def marked(walk: Iterable[Positions], members: bytearray) -> Iterator[Positions]:
    """Those positions of ``walk`` that are marked in ``members``."""
    for part in walk:
        yield positions([position for position in part if members[position]])


def marks(size: int, members: Iterable[int] = ()) -> bytearray:
    """One byte for each of ``size`` positions, 1 for the ``members``."""
    made = bytearray(size)
    for position in members:
        made[position] = 1
    return made


def pieces(walk: Iterable[Positions], keep: Callable[[Iterable[int]], Positions] | None) -> Iterator[Positions]:
    """The positions of ``walk`` that are kept, piece by piece."""
    for part in walk:
        yield part if keep is None else keep(part)


def _contains(show: Callable[[Cell], str], word: str) -> Callable[[Cell], bool]:
    return lambda value: word in fold(show(value))
