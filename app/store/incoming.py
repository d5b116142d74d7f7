"""Actions from other desks: kept as they come, applied when everything they follow has been applied."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.store.action import Action, Body, decode, encode, understood
from app.store.changes import Announcer, Changes
from app.store.log import Entry, Log
from app.store.writing import Writer


@dataclass(frozen=True)
class Waiting:
    """Actions that are held back: how many, whether a newer program is needed, and the ids that have not come yet."""

    number: int
    needs_update: bool
    missing: frozenset[str]


class Incoming:
    """Takes in actions. What arrives twice counts once; in which order it arrives makes no difference."""

    def __init__(self, writer: Writer, announcer: Announcer) -> None:
        self._writer = writer
        self._announcer = announcer

    def receive(self, bodies: Iterable[bytes]) -> Changes:
        """Keep these actions and apply what can be, all in one transaction. Raises BadAction; then none is kept."""
        actions = [(decode(data), data) for data in bodies]
        with self._writer.transaction():
            for action, data in actions:
                if self._writer.log.find(action.id) is None:
                    self._writer.log.append(action, data, applied=False)
            touched = self._drain()
            if any(action.body["d"] == self._writer.clock.device for action, _ in actions):
                self._own_returned([action for action, _ in actions])
            self._writer.clock.save()
        changes = Changes.of(touched, "", "")
        if changes.types:
            self._announcer.announce(changes)
        return changes

    def _own_returned(self, actions: list[Action]) -> None:
        """Actions of this very desk come back after its disk was restored: their numbers are taken, their steps are ours."""
        clock = self._writer.clock
        clock.number = max(clock.number, *(action.body["n"] for action in actions if action.body["d"] == clock.device))
        self._writer.steps.derive(clock.device)

    def waiting(self) -> Waiting:
        """What is held back, and for what."""
        with self._writer.database.reader() as connection:
            log = Log(connection)
            seqs = [row[0] for row in connection.execute("SELECT seq FROM action WHERE applied = 0").fetchall()]
            bodies = [log.body(seq) for seq in seqs]
            missing = {dep for body in bodies for dep in body["deps"] if log.find(dep) is None}
            return Waiting(len(bodies), any(not understood(body) for body in bodies), frozenset(missing))

    def _drain(self) -> list[dict[str, list[str]]]:
        """Apply all that may be applied, causes first, groups only whole."""
        connection = self._writer.database.writer
        touched: list[dict[str, list[str]]] = []
        going = True
        while going:
            going = False
            for (seq,) in connection.execute("SELECT seq FROM action WHERE applied = 0 ORDER BY lamport, id").fetchall():
                for one in self._run_from(seq):
                    touched.append(self._apply(one))
                    going = True
        return touched

    def _run_from(self, seq: int) -> list[int]:
        """The actions that can be applied now, beginning with this one: itself, or its whole group from part 1."""
        log = self._writer.log
        run, ids = [seq], {log.entry(seq).id}
        body = log.body(seq)
        if self._is_applied(log.entry(seq).id) or not self._may(body, set()):
            return []
        group = body.get("group")
        if group is None:
            return run
        if group["part"] != 1:
            return []
        for part in range(2, group["of"] + 1):
            found = self._next_part(Action(log.entry(run[-1]).id, log.body(run[-1])), part, ids)
            if found is None:
                return []
            run.append(found.seq)
            ids.add(found.id)
        return run

    def _next_part(self, last: Action, part: int, ids: set[str]) -> Entry | None:
        """The waiting part of a group that follows another one directly."""
        log = self._writer.log
        query = "SELECT seq FROM action WHERE unit = ? AND part = ? AND parts = ? AND applied = 0 ORDER BY id"
        for (seq,) in self._writer.database.writer.execute(query, (last.unit, part, last.parts)).fetchall():
            body = log.body(seq)
            if last.id in body["deps"] and self._may(body, ids):
                return log.entry(seq)
        return None

    def _may(self, body: Body, others: set[str]) -> bool:
        """Whether this program understands an action and everything it follows is applied, or is among ``others``."""
        return understood(body) and all(dep in others or self._is_applied(dep) for dep in body["deps"])

    def _is_applied(self, action: str) -> bool:
        row = self._writer.database.writer.execute("SELECT applied FROM action WHERE id = ?", (action,)).fetchone()
        return bool(row and row[0])

    def _apply(self, seq: int) -> dict[str, list[str]]:
        """Apply one action whose causes are applied."""
        writer = self._writer
        parsed = writer.log.parsed(seq)
        writer.database.writer.execute("UPDATE action SET applied = 1 WHERE seq = ?", (seq,))
        writer.clock.follow(Action(parsed.entry.id, parsed.body))
        writer.index.note(parsed.entry)
        return writer.tables.apply(parsed.entry, parsed.body)

    def outgoing(self) -> Iterator[bytes]:
        """The canonical bytes of all actions of this desk's log, causes first, as another desk would receive them."""
        with self._writer.database.reader() as connection:
            for _, body in Log(connection).in_order():
                yield encode(body)
