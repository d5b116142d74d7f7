"""Actions from other desks: kept as they come, applied when everything they follow has been applied."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

import orjson

from app.store import program_rules
from app.store.action import Action, causes_of, decode, encode, understood
from app.store.arrivals import Arrivals
from app.store.bulk import many_objects
from app.store.changes import Announcer, Changes
from app.store.log import Log
from app.store.writing import Writer

_HELD_BACK = """FROM action WHERE applied = 0
    AND device NOT IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT value FROM json_each(?))"""
_FEW = 100
"""So many actions are put in without more room for pages."""
Read = tuple[Action, bytes]
"""An action and its canonical bytes."""


@dataclass(frozen=True)
class Waiting:
    """Actions that are held back: how many, whether a newer program is needed, and the ids that have not come yet.

    Of a group that has not come whole only its number is known, so that a part that is here stands for those that are not:
    declaring it lost lets the desks go on without the group. What a removed device left half done is not waited for.
    """

    number: int
    needs_update: bool
    missing: frozenset[str]


class Incoming:
    """Takes in actions. What arrives twice counts once; in which order it arrives makes no difference."""

    def __init__(self, writer: Writer, announcer: Announcer, removed: Callable[[], frozenset[str]]) -> None:
        self._removed = removed
        self._writer = writer
        self._announcer = announcer
        self._arrivals = Arrivals(writer)

    def receive(self, bodies: Iterable[bytes]) -> Changes:
        """Keep these actions and apply what can be, all in one transaction. Raises BadAction; then none is kept."""
        with many_objects():
            return self.take([(decode(data), data) for data in bodies])

    def take(self, read: Sequence[Read], segment: str = "", also: Callable[[Any], None] | None = None) -> Changes:
        """Keep actions that were read already, apply what can be, and tell everyone; all in one transaction.

        ``segment`` is what they came in; ``also`` is done in the same transaction, on its connection.
        """
        writer = self._writer
        with many_objects(), writer.database.much() if len(read) > _FEW else nullcontext(), self._whole():
            touched = self._arrivals.take(read, segment or None)
            if also is not None:
                also(writer.database.writer)
            if self._own_returned(read) or touched:
                writer.clock.save()
            changes = Changes.of(touched, "", "")
            if writer.judge_again():
                changes.types.update(dict.fromkeys((layout.name for layout in writer.tables.layouts()), None))
        changes = Changes(changes.types, arrived=True)
        if changes.types or any("control" in action.body for action, _ in read):
            self._announcer.announce(changes)
        return changes

    def look_again(self) -> None:
        """Apply what waits and has been set free by something done here."""
        self._arrivals.look_again()
        self.take([])

    def catch_up(self) -> None:
        """Judge everything again, and look again at what waits, if the desk was last used by a program with other rules."""
        if program_rules.judged_by_these(self._writer.database.writer):
            return
        self._writer.judge.stale = self._writer.judge.facts is not None
        self.take([], also=program_rules.keep_rules)

    def _whole(self) -> Any:
        return self._arrivals.transaction()

    def _own_returned(self, read: Sequence[Read]) -> bool:
        """Actions of this very desk come back after its disk was restored: their numbers are taken, their steps are ours.

        Gives whether a number is taken that was free.
        """
        clock = self._writer.clock
        before = clock.number
        clock.number = max([before, *(action.body["n"] for action, _ in read if action.body["d"] == clock.device)])
        if self._arrivals.own_applied:
            self._writer.steps.derive(clock.devices)
        return clock.number != before

    def held_back(self) -> int:
        """How many actions are here and wait for something that they follow."""
        with self._writer.database.reader() as connection:
            found: int = connection.execute(f"SELECT count(*) {_HELD_BACK}", self._given_up()).fetchone()[0]
        return found

    def waiting(self) -> Waiting:
        """What is held back, and for what."""
        with self._writer.database.reader() as connection:
            log = Log(connection)
            rows = connection.execute(f"SELECT seq, id, unit, parts {_HELD_BACK}", self._given_up()).fetchall()
            bodies = [log.body(row[0]) for row in rows]
            missing = {cause for body in bodies for cause in causes_of(body) if log.find(cause) is None}
            units = Counter(unit for _, _, unit, _ in rows)
            missing |= {id for _, id, unit, parts in rows if units[unit] < parts}
            return Waiting(len(bodies), any(not understood(body) for body in bodies), frozenset(missing - self._writer.judge.ledger.lost))

    def _given_up(self) -> tuple[str, str]:
        """Nobody waits for what these devices left half done, nor for these actions, as the queries want them."""
        return orjson.dumps(sorted(self._removed())).decode(), orjson.dumps(sorted(self._writer.judge.ledger.lost)).decode()

    def outgoing(self) -> Iterator[bytes]:
        """The canonical bytes of all actions of this desk's log, causes first, as another desk would receive them."""
        with self._writer.database.reader() as connection:
            for _, body in Log(connection).in_order():
                yield encode(body)
