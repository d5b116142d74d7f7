"""Keeps the rows that a person wants to see found and in order, without ever holding the window up."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.ui.tables.filtering import Sieve, marked, marks, pieces
from app.ui.tables.ordering import STEP, Order
from app.ui.tables.positions import Positions, positions
from app.ui.tables.query import Query
from app.ui.tables.slices import Slices
from app.ui.tables.snapshot import Snapshot

FIRST_PAGE = 40
_FEW = 25_000
_REMEMBERED = 8
_HANDFUL = 500
_SAMPLE = 4_000
_IDLE_PAUSE_MS = 12


class Wish(NamedTuple):
    """What to show: rows that meet ``query``, by the column numbered ``sort`` (None: as they came)."""

    query: Query = Query()
    sort: int | None = None
    descending: bool = False

    @property
    def order(self) -> tuple[int | None, bool]:
        """The part about sorting."""
        return self.sort, self.descending


class Finder(QObject):
    """Answers a wish twice: ``first_page`` as soon as a screenful is known, ``finished`` with everything."""

    first_page = Signal(object)
    finished = Signal(object)

    def __init__(self, snapshot: Snapshot, parent: QObject) -> None:
        super().__init__(parent)
        self._snapshot = snapshot
        self._wish = Wish()
        self._answered: Wish | None = None
        self._found = positions()
        self._recent: dict[Wish, Positions] = {}
        self._orders: dict[int, Order] = {}
        self._worth_sorting: tuple[int, ...] = ()
        self._sticky: set[int] = set()
        self.asked_anew = True
        self._slices = Slices(self)
        self._idle = Slices(self, _IDLE_PAUSE_MS)

    @property
    def wish(self) -> Wish:
        """What is being shown or looked for."""
        return self._wish

    @property
    def busy(self) -> bool:
        """Whether the answer is not complete yet."""
        return self._slices.busy

    @property
    def prepared(self) -> bool:
        """Whether every column that is worth sorting has its order ready."""
        return not self.busy and all(column in self._orders for column in self._worth_sorting)

    def ask(self, wish: Wish) -> None:
        """Look for what ``wish`` says; an unfinished search is given up."""
        self._idle.stop()
        if self._sticky:
            self._sticky.clear()
            self._forget_answers()
        self.asked_anew = True
        self._start(wish)

    def again(self) -> None:
        """Rows were added or have changed: answer the same wish anew."""
        self._idle.stop()
        self._forget_answers()
        self.asked_anew = self.asked_anew and self.busy
        self._start(self._wish)

    def forget_orders(self, columns: Iterable[int] | None = None) -> None:
        """The order by these columns (None: by any) no longer holds."""
        for column in list(self._orders) if columns is None else columns:
            self._orders.pop(column, None)
        self._forget_answers()

    def hold(self, held: Iterable[int]) -> None:
        """Keep these rows in sight, whatever they say now, until the next wish: they are being edited."""
        self._sticky.update(held)

    def first(self, count: int) -> Positions:
        """The first rows by the first column, whatever is shown; none as long as that order is not worked out."""
        order = self._orders.get(0)
        walked = chain.from_iterable(order.walk(descending=False)) if order is not None else ()
        living = (position for position in walked if self._snapshot.rows[position] is not None)
        return positions(list(islice(living, count)))

    def prepare_orders(self, columns: Iterable[int]) -> None:
        """These columns may be sorted by: work their orders out while nothing else is to be done."""
        self._worth_sorting = tuple(columns)
        self._be_idle()

    def _forget_answers(self) -> None:
        self._answered = None
        self._recent.clear()

    def _start(self, wish: Wish) -> None:
        found = positions()
        work = self._search(self._plan(wish), found)
        self._wish = wish
        self._slices.run(work, lambda: self._finish(wish, found))

    def _search(self, plan: Iterator[Positions], found: Positions) -> Iterator[None]:
        """Fill ``found``; says so once when it reaches a screenful."""
        told = False
        for piece in plan:
            found.extend(piece)
            if not told and len(found) >= FIRST_PAGE:
                told = True
                self._tell(found)
            yield None

    def _plan(self, wish: Wish) -> Iterator[Positions]:
        """The cheapest way to the answer: what was found last time is used where it can be."""
        last = self._answered
        known = self._recent.get(wish)
        if known is not None:
            return _in_steps(known)
        if wish.query.is_empty:
            return pieces(self._walk(wish), self._snapshot.living if self._snapshot.has_gaps else None)
        if last is not None and last.query == wish.query:
            return self._reordered(wish)
        sieve = Sieve(self._snapshot, wish.query, self._sticky)
        narrower = last is not None and last.order == wish.order and wish.query.narrows(last.query)
        few = narrower and len(self._found) < _FEW
        if few or not sieve.looks_for_words:
            return pieces(_in_steps(self._found) if narrower else self._walk(wish), sieve.keep)
        return self._sift(wish, sieve)

    def _sift(self, wish: Wish, sieve: Sieve) -> Iterator[Positions]:
        """A few rows in their order for what is common, then all rows block by block for what is rare."""
        tried = 0
        sample = positions()
        for part in self._walk(wish):
            tried += len(part)
            sample.extend(sieve.keep(part))
            yield positions()
            if tried >= _SAMPLE or len(sample) >= FIRST_PAGE:
                break
        if len(sample) >= FIRST_PAGE:
            self._tell(sample)
        members = marks(len(self._snapshot.rows))
        for _ in sieve.scan(members):
            yield positions()
        count = members.count(1)
        if count > _HANDFUL or wish.sort is None:
            yield from marked(self._walk(wish), members)
        elif count:
            yield from Order().build(self._snapshot, wish.sort, self._by_first_column(members), wish.descending)

    def _by_first_column(self, members: bytearray) -> Positions:
        """A handful of rows by what they are called, which decides among equals."""
        order = Order()
        marked_ones = positions([position for position, member in enumerate(members) if member])
        for _ in order.build(self._snapshot, 0, marked_ones, False):
            pass
        return order.filled + order.empty

    def _reordered(self, wish: Wish) -> Iterator[Positions]:
        ready = wish.sort is None or wish.sort in self._orders
        if wish.sort is not None and not ready and len(self._found) * 2 < len(self._snapshot):
            return Order().build(self._snapshot, wish.sort, self._found, wish.descending)
        return marked(self._walk(wish), marks(len(self._snapshot.rows), self._found))

    def _walk(self, wish: Wish) -> Iterator[Positions]:
        """All rows in the wished order, sorting them first where that has not been done."""
        if wish.sort is None:
            return _in_steps(positions(range(len(self._snapshot.rows))))
        order = self._orders.get(wish.sort)
        if order is not None:
            return order.walk(wish.descending)
        return self._build(wish.sort, wish.descending)

    def _build(self, column: int, descending: bool) -> Iterator[Positions]:
        order = Order()
        base = self._orders.get(0)
        everything = positions(range(len(self._snapshot.rows)))
        yield from order.build(self._snapshot, column, base.filled + base.empty if base else everything, descending)
        self._orders[column] = order

    def _tell(self, found: Positions) -> None:
        """Show a screenful early; not when rows merely changed under a person's eyes, who may be anywhere in the list."""
        if self.asked_anew:
            self.first_page.emit(found[:FIRST_PAGE])

    def _finish(self, wish: Wish, found: Positions) -> None:
        self._answered, self._found = wish, found
        self._recent.pop(wish, None)
        self._recent[wish] = found
        while len(self._recent) > _REMEMBERED:
            del self._recent[next(iter(self._recent))]
        self.finished.emit(found)
        self._be_idle()

    def _be_idle(self) -> None:
        missing = [column for column in self._worth_sorting if column not in self._orders]
        if missing and not self.busy:
            self._idle.run(self._build(missing[0], False), self._be_idle)


def _in_steps(items: Positions) -> Iterator[Positions]:
    for start in range(0, len(items), STEP):
        yield items[start : start + STEP]
