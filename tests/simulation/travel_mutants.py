"""Rules of travel switched off; see ``mutants``."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from app.store.epochs import Epochs
from app.sync.rules.requests import Pause
from app.sync.rules.sealed import Unusable
from app.sync.service.fetching import Fetching
from app.sync.service.reconciling import Reconciled
from app.sync.service.session import Session

Replacement = tuple[Any, str, Any]
"""An object, the name of what is replaced in it, and by what."""


def _disk(travel: Any) -> str:
    """Which disk something is remembered for, so that it outlives a crash."""
    return str(travel._database.path)


def ack_before_durable() -> Sequence[Replacement]:
    """What was handed to the store once counts as sent, whatever the listing says."""
    sent: set[tuple[str, str]] = set()
    put_all, is_whole = Session._put_all, Reconciled.is_whole

    def put(self: Any, todo: Any, report: Any) -> Iterator[Any]:
        sent.update((_disk(self.desk.travel), one.name) for one in todo)
        yield from put_all(self, todo, report)

    def whole(self: Any, one: Any) -> bool:
        return is_whole(self, one) or (_disk(self._travel), one.name) in sent

    return [(Session, "_put_all", put), (Reconciled, "is_whole", whole)]


def skip_what_is_missing() -> Sequence[Replacement]:
    """What could not be had once is not asked for again."""
    failed: set[tuple[str, str]] = set()
    read, candidates = Fetching.read, Fetching.candidates

    def reading(self: Any, name: Any, data: Any) -> Any:
        try:
            return read(self, name, data)
        except Unusable:
            failed.add((_disk(self._desk.travel), name.text))
            raise

    def wanted(self: Any, listing: Any, known: Any) -> Any:
        found = candidates(self, listing, known)
        return {listed: true for listed, true in found.items() if (_disk(self._desk.travel), true.text) not in failed}

    return [(Fetching, "read", reading), (Fetching, "candidates", wanted)]


def page_without_transaction() -> Sequence[Replacement]:
    """A segment is kept first, and its actions afterwards."""
    take = Fetching.take

    def in_two(self: Any, segment: Any, data: bytes, fetched: Any) -> Iterator[Any]:
        with self._desk.travel._database.writing() as connection:
            ids = [one.id for one, _ in segment.actions]
            self._desk.travel._insert(connection, segment.name, segment.device, data, ids, absent=0)
        yield Pause()
        yield from take(self, segment, data, fetched)

    return [(Fetching, "take", in_two)]


def delete_covered_too_early() -> Sequence[Replacement]:
    """What a merged segment has is deleted before that was seen in the store."""
    covered = Session.is_covered
    return [(Session, "is_covered", lambda self, seen, one: covered(self, seen, one) or seen.is_under_way(one))]


def no_heal() -> Sequence[Replacement]:
    """Nobody puts what another desk made."""
    return [(Session, "may_heal", lambda *_: False)]


def covered_by_number() -> Sequence[Replacement]:
    """A segment counts as covered by one whose numbers span its own, whatever is in it."""

    def cover_among(self: Any, one: Any, others: Any) -> Any:
        larger = (
            other
            for other in others
            if (other.number, other.name) > (one.number, one.name) and self._names[other.name].spans(self._names[one.name])
        )
        return next(larger, None)

    return [(Reconciled, "_cover_among", cover_among)]


def key_only_when_applied() -> Sequence[Replacement]:
    """A key that comes with an action that has to wait is not taken out of it."""
    return [(Epochs, "keep_boxed", lambda *_: None)]


TRAVEL: Mapping[str, tuple[Callable[[], Sequence[Replacement]], tuple[str, ...]]] = {
    "ack_before_durable": (ack_before_durable, ("plain",)),
    "skip_what_is_missing": (skip_what_is_missing, ("plain",)),
    "page_without_transaction": (page_without_transaction, ("plain",)),
    "delete_covered_too_early": (delete_covered_too_early, ("plain",)),
    "no_heal": (no_heal, ("wild",)),
    "covered_by_number": (covered_by_number, ("wild",)),
    "key_only_when_applied": (key_only_when_applied, ("members",)),
}
