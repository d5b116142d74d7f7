"""A close look at many records at once: large actions that several of them have in common are read once, not once for each."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

import orjson

from app.store.action import Change, over_of
from app.store.desk import Desk
from app.store.history import Contender, HistoryEntry, OpenEdit, contended, history_of, time_of, title_of
from app.store.log import Log
from app.store.merge import Head
from app.store.records import Record
from app.store.rows import Folder
from app.store.schema import Layout
from app.store.seen import Seen
from app.store.tables import Tables

_LATELY, _PARTS = 5_000, 5
"""So many of the last things done are looked at, and no group of more parts."""
_TAKEN_BACK = """SELECT id, undoes, unit FROM action WHERE undoes IS NOT NULL AND applied = 1 AND refused = 0
    AND lamport > (SELECT max(lamport) FROM action) - ? AND parts <= ? ORDER BY lamport, id"""


class CloseLook:
    """Records of one state of the desk, each with what a form would show of it and with its history."""

    def __init__(self, connection: Any, layouts: dict[type[Record], Layout]) -> None:
        self._connection = connection
        self._layouts = layouts
        self._log = Log(connection)
        self._tables = Tables(connection, self._log, layouts.values())
        self._folder = Folder(self._log)
        self._names = {layout.name for layout in layouts.values()}

    def open_edits(self) -> list[OpenEdit]:
        """As :meth:`Desk.open_edits`, in this state."""
        rows = self._connection.execute("SELECT type, id, field FROM open_edit ORDER BY type, id, field").fetchall()
        return list(contended(self._log, self._tables, [(name, record, one) for name, record, one in rows if name in self._names]))

    def asked_again(self) -> list[OpenEdit]:
        """What somebody had decided by settling, and has taken back: as long as nothing was done with the field since, it is asked again."""
        found: list[OpenEdit] = []
        taken_back = self._connection.execute(_TAKEN_BACK, (_LATELY, _PARTS)).fetchall()
        brought_back = {unit for _, unit, _ in taken_back}
        for undo, unit in ((undo, unit) for undo, unit, own in taken_back if own not in brought_back):
            for seq in self._log.unit(self._taken_back_by(unit)):
                for (name, record), change in self._log.parsed(seq).changes.items():
                    if name in self._names:
                        standing = undo, self._log.entry(seq).id
                        found += (one for field in change.get("set", ()) if (one := self._again(standing, name, record, field, change)))
        return sorted(found, key=lambda one: (one.type, one.id, one.field))

    def _taken_back_by(self, unit: str) -> str:
        """What is taken back where this is: itself; or, where it had brought something back, that; "" where it had taken something back."""
        taken_back, seen = True, set[str]()
        while row := self._connection.execute("SELECT undoes FROM action WHERE unit = ? AND undoes IS NOT NULL", (unit,)).fetchone():
            if unit in seen:  # two that undo each other, as no honest program writes them
                return ""
            seen.add(unit)
            unit, taken_back = row[0], not taken_back
        return unit if taken_back else ""

    def _again(self, standing: tuple[str, str], name: str, record: str, field: str, change: Change) -> OpenEdit | None:
        """The question that a settling had answered, if what took that back is what stands in the field now.

        Whether a record lives may also stand as it was settled: where that said what was shown, taking it back changes nothing.
        """
        over, life = over_of(change, field), field == "deleted"
        layout, row = self._tables.layout(name), self._tables.row(name, record)
        if len(over) < 2 or row is None or (row.deleted and not life):
            return None
        shown = self._folder.shown(row, field)
        stands = [head for head in shown.visible if not head.delta]
        if len(stands) != 1 or shown.others or stands[0].action not in standing[: 2 if life else 1]:
            return None
        heads = [head for action in over if (head := self._head(action, name, record, field)) is not None]
        added = sum(int(head.value or 0) for head in heads if head.delta)
        if len({head.value for head in heads if not head.delta}) < 2:
            return None
        contenders = [self._contender(head, stands[0], added) for head in heads]
        contenders += [self._contender(head, stands[0], added) for head in shown.visible if head.delta]
        contenders.sort(key=lambda one: not one.shown)
        return OpenEdit(name, record, field, title_of(layout, field), contenders)

    def _head(self, action: str, name: str, record: str, field: str) -> Head | None:
        entry = self._log.find(action)
        return self._log.head(entry.seq, name, record, field) if entry is not None else None

    def _contender(self, head: Head, stands: Head, added: int) -> Contender:
        """``added`` is what was added to a counter before it was settled: what stands has it counted in."""
        entry = self._log.find(head.action)
        body = self._log.body(entry.seq) if entry is not None else {"who": "", "at": ""}
        counts = head.kind == "counter"
        shown = head.delta or (int(head.value or 0) + added == int(stands.value or 0) if counts else head.value == stands.value)
        return Contender(head.value, body["who"], time_of(body["at"]), head.action, shown)

    def seen(self, cls: type[Record], id: str) -> Seen:
        """As :meth:`Desk.seen`, in this state."""
        return Seen.of(self._folder, self._tables.row(self._layouts[cls].name, id))

    def rows(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        """The rows of a question."""
        return [tuple(row) for row in self._connection.execute(query, values).fetchall()]

    def record(self, cls: type[Record], id: str, limit: int = 200) -> tuple[Seen, list[HistoryEntry]]:
        """What :meth:`Desk.seen` and :meth:`Desk.history` say of a record, in this state."""
        layout = self._layouts[cls]
        row = self._tables.row(layout.name, id)
        return Seen.of(self._folder, row), history_of(self._log, layout, row, limit)


@contextmanager
def close_look(desk: Desk) -> Iterator[CloseLook]:
    """Look at one state of a desk."""
    standing = desk.tables.wait()
    with standing.database.reader() as connection:
        connection.execute("BEGIN")
        try:
            yield CloseLook(connection, standing.layouts)
        finally:
            connection.execute("ROLLBACK")


def open_records(desk: Desk, types: Collection[str]) -> int:
    """How many records of these types wait for a decision; a question of a moment."""
    query = "SELECT DISTINCT type, id FROM open_edit WHERE type IN (SELECT value FROM json_each(?))"
    with close_look(desk) as look:
        rows = look.rows(query, orjson.dumps(sorted(types)).decode())
        return len({*rows, *((one.type, one.id) for one in look.asked_again() if one.type in types)})
