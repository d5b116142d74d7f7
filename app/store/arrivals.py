"""Putting actions in: each is applied as soon as its causes are; the others wait, under the cause that they miss."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import NamedTuple

import orjson

from app.store.action import FORMAT, Action, Body, causes_of, decode, encode, understood, unpack
from app.store.epochs import Epochs
from app.store.log import Entry
from app.store.problems import BadAction
from app.store.rights import FINE
from app.store.writing import Writer

NEVER = ""
"""What waits for a newer program waits under this cause."""
Touched = list[dict[str, list[str]]]


class Candidate(NamedTuple):
    """An action that is not applied yet: with its bytes if it has just come, with its number if it lies in the log."""

    action: Action
    causes: Sequence[str]
    data: bytes = b""
    seq: int = 0


class Arrivals:
    """Applies what arrives, by a list of work: whatever is applied calls those who waited for it."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._waiting: dict[str, list[Candidate]] | None = None
        """Under the cause they miss; None if it must be found out from the log."""
        self._parts: dict[str, dict[int, list[Candidate]]] = {}
        """What waits of groups, by unit and part."""
        self._done: set[str] = set()
        self.own_applied = False
        """Whether the last ones had actions of this very desk among those that were applied."""

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, in memory too."""
        try:
            with self._writer.transaction():
                yield
        except BaseException:
            self._waiting = None
            raise
        finally:
            self._done.clear()

    def look_again(self) -> None:
        """Something else than what arrives may have set free what waits."""
        self._waiting = None

    def take(self, read: Sequence[tuple[Action, bytes]], segment: str | None) -> Touched:
        """Keep actions and apply what can be. Gives the ids they touched by type."""
        self.own_applied = False
        work = deque(self._candidates(read, segment))
        fresh = {candidate.action.id: candidate for candidate in work}
        if self._waiting is None:
            work.extendleft(reversed(self._load()))
        waiting = self._waiting if self._waiting is not None else {}
        for candidate in work:
            if candidate.action.parts > 1:
                self._parts.setdefault(candidate.action.unit, {}).setdefault(candidate.action.part, []).append(candidate)
        touched: Touched = []
        while work:
            candidate = work.popleft()
            if candidate.action.id in self._done:
                continue
            run, missing = self._run_from(candidate)
            if missing is not None:
                waiting.setdefault(missing, []).append(candidate)
            for one in run:
                touched.append(self._apply(one, segment))
                fresh.pop(one.action.id, None)
                work.extend(self._called_by(one, waiting))
        self._keep_waiting(fresh, segment)
        return touched

    def _candidates(self, read: Sequence[tuple[Action, bytes]], segment: str | None) -> list[Candidate]:
        """What is new, in (lamport, id) order; what is known already came in this segment too."""
        found = {action.id: Candidate(action, causes_of(action.body), data) for action, data in read}
        connection = self._writer.database.writer
        query = "SELECT id, seq, segment FROM action WHERE id IN (SELECT value FROM json_each(?))"
        for action, seq, came_in in connection.execute(query, (orjson.dumps(list(found)).decode(),)).fetchall():
            del found[action]
            if came_in is None and segment is not None:
                connection.execute("UPDATE action SET segment = ? WHERE seq = ?", (segment, seq))
        fresh = sorted(found.values(), key=lambda one: (one.action.body["lam"], one.action.id))
        self._keep_keys(one.action.body for one in fresh)
        return fresh

    def _load(self) -> list[Candidate]:
        """What the log holds back."""
        self._waiting, self._parts = {}, {}
        rows = self._writer.database.writer.execute("SELECT seq, id, body FROM action WHERE applied = 0 ORDER BY lamport, id").fetchall()
        read = ((seq, Action(action, orjson.loads(unpack(stored)))) for seq, action, stored in rows)
        sound = [(seq, action) for seq, action in read if _is_sound(action)]
        self._keep_keys(action.body for _, action in sound)
        return [_at_rest(action, causes_of(action.body), seq) for seq, action in sound]

    def _keep_keys(self, bodies: Iterable[Body]) -> None:
        """Keys that actions carry are kept as they come, also where the actions themselves must wait."""
        controls = [body["control"] for body in bodies if "control" in body and body.get("format") == FORMAT]
        if Epochs(self._writer.database.writer).keep_boxed(controls):
            self._writer.judge.revision += 1

    def _run_from(self, candidate: Candidate) -> tuple[list[Candidate], str | None]:
        """What can be applied now because of a candidate: itself, or its whole group; or else the cause to wait for."""
        if not understood(candidate.action.body):
            return [], NEVER
        if candidate.action.parts > 1:
            return self._group_from(candidate)
        missing = self._missing(candidate, ())
        return ([], missing) if missing is not None else ([candidate], None)

    def _group_from(self, candidate: Candidate) -> tuple[list[Candidate], str | None]:
        """A whole group from part 1, each part following the one before; whoever arrives last tries again."""
        parts = self._parts.get(candidate.action.unit, {})
        missing = self._missing(candidate, [one.action.id for some in parts.values() for one in some])
        if missing is not None or len(parts) < candidate.action.parts:
            return [], missing
        for first in parts.get(1, ()):
            run = self._run_of(first, parts)
            if run:
                return run, None
        return [], None

    def _run_of(self, first: Candidate, parts: dict[int, list[Candidate]]) -> list[Candidate]:
        """The parts of a group that follow a first one; none if one is not there, misses a cause, or waits for a newer program."""
        if not understood(first.action.body) or self._missing(first, ()) is not None:
            return []
        run, ids = [first], [first.action.id]
        for part in range(2, first.action.parts + 1):
            found = next((one for one in parts.get(part, ()) if self._follows(one, run[-1], ids)), None)
            if found is None:
                return []
            run.append(found)
            ids.append(found.action.id)
        return run

    def _follows(self, part: Candidate, last: Candidate, ids: Sequence[str]) -> bool:
        """Whether a part of a group follows another directly, and misses nothing else."""
        same = part.action.parts == last.action.parts and last.action.id in part.action.body["deps"]
        return same and understood(part.action.body) and self._missing(part, ids) is None

    def _missing(self, candidate: Candidate, others: Sequence[str]) -> str | None:
        """A cause that is neither applied nor declared lost nor among ``others``."""
        return next((cause for cause in candidate.causes if cause not in others and not self._is_met(cause)), None)

    def _is_met(self, action: str) -> bool:
        """Whether a cause holds nothing back any more."""
        if action in self._done or action in self._writer.judge.ledger.lost:
            return True
        row = self._writer.database.writer.execute("SELECT applied FROM action WHERE id = ?", (action,)).fetchone()
        if row is None or not row[0]:
            return False
        self._done.add(action)
        return True

    def _called_by(self, applied: Candidate, waiting: dict[str, list[Candidate]]) -> list[Candidate]:
        """Those who waited for an action, or for what it declares lost."""
        control = applied.action.body.get("control")
        lost = control["ids"] if control is not None and control["kind"] == "lost" else ()
        return [one for cause in (applied.action.id, *lost) for one in waiting.pop(cause, ())]

    def _apply(self, candidate: Candidate, segment: str | None) -> dict[str, list[str]]:
        """Apply one action whose causes are applied, if it counts."""
        writer = self._writer
        action = candidate.action if candidate.data else Action(candidate.action.id, writer.log.body(candidate.seq))
        judge = writer.judge
        across = bool(judge.ledger.lost) and action.body["lam"] <= writer.clock.lamport
        weighed = judge.weigh(Entry(candidate.seq, action.id, action.body["lam"]), action.body)
        entry = self._write(candidate, judge.ledger.number(weighed.known), segment)
        judge.accept(entry, weighed, across=across)
        writer.clock.follow(action)
        self._done.add(action.id)
        self.own_applied = self.own_applied or action.body["d"] in writer.clock.devices
        if action.parts > 1:
            self._forget_part(candidate)
        if weighed.code != FINE:
            writer.log.refuse([(weighed.code, entry.seq)])
            return {}
        writer.index.note(entry.seq)
        writer.log.keep(entry, action.body)
        return writer.tables.apply(entry, action.body)

    def _write(self, candidate: Candidate, known: int, segment: str | None) -> Entry:
        """The action as an applied one in the log."""
        if candidate.seq:
            values = (known, candidate.seq)
            self._writer.database.writer.execute("UPDATE action SET applied = 1, known = ? WHERE seq = ?", values)
            return Entry(candidate.seq, candidate.action.id, candidate.action.body["lam"])
        return self._writer.log.append(candidate.action, candidate.data, applied=True, known=known, segment=segment)

    def _forget_part(self, candidate: Candidate) -> None:
        """A part of a group does not wait any more."""
        unit, part = candidate.action.unit, candidate.action.part
        left = [one for one in self._parts[unit].pop(part, ()) if one.action.id != candidate.action.id]
        if left:
            self._parts[unit][part] = left
        elif not self._parts[unit]:
            del self._parts[unit]

    def _keep_waiting(self, fresh: dict[str, Candidate], segment: str | None) -> None:
        """Put what has come and cannot be applied yet into the log."""
        numbers = {
            one.action.id: self._writer.log.append(one.action, one.data, applied=False, segment=segment).seq for one in fresh.values()
        }
        if not numbers or self._waiting is None:
            return
        places = [*self._waiting.values(), *(some for parts in self._parts.values() for some in parts.values())]
        for some in places:
            some[:] = [_at_rest(one.action, one.causes, numbers[one.action.id]) if one.action.id in numbers else one for one in some]


def _is_sound(action: Action) -> bool:
    """Whether what an older program kept without looking into it is as its format promises."""
    with suppress(BadAction):
        decode(encode(action.body))
        return True
    return False


def _at_rest(action: Action, causes: Sequence[str], seq: int) -> Candidate:
    """What is remembered of an action that waits in the log: not its changes, which may be many."""
    body = {**action.body, "ch": []} if understood(action.body) else {**action.body, "ch": [], "format": None}
    return Candidate(Action(action.id, body), causes, b"", seq)
