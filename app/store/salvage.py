"""What can still be read of a damaged database: its actions and pictures, page by page around what is spoilt.

The log never changes what it has, so whatever of it can be read fits a backup of the same desk, as if it arrived late.
"""

import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from app.language import marked, tr
from app.store.action import Action, decode, encode, unpack
from app.store.cipher import connect
from app.store.desk import Desk
from app.store.folder import DATABASE
from app.store.problems import BadAction
from app.store.progress import Progress, silent
from app.store.records import Record, Value, record_type

SAID_AGAIN = marked("Read out of the damaged file")
_AT_ONCE = 256
_SINCE = 2_000
"""More rows than are written between two backups on most days; asked for where nothing tells how many there are."""


@dataclass(frozen=True)
class Rescued:
    """How many actions were taken over from a damaged file, and whether all of it could be read."""

    actions: int
    whole: bool


def rescue(desk: Desk, types: Sequence[type[Record]], aside: Path, key: bytes, progress: Progress = silent) -> Rescued:
    """Bring what a damaged database in ``aside`` has, and ``desk`` has not, into ``desk``. The file is left as it is.

    Actions whose causes are gone wait, where other desks may still have these; a desk that shares with nobody writes
    what they said as an action of its own.
    """
    before = _number(desk)
    with closing(_Damaged(aside / DATABASE, key, before + _SINCE)) as file:
        found = _missing(desk, [stored for (stored,) in file.rows("action", "body", progress)])
        fitting, orphans = _fitting(desk, found) if desk.space.facts is None else (found, [])
        for start in range(0, len(fitting), _AT_ONCE):
            progress(start, len(fitting), tr("Bringing back what was done since"))
            desk.incoming.receive([encode(action.body) for action in fitting[start : start + _AT_ONCE]])
        for name, data in file.rows("blob", "hash, data", progress):
            if isinstance(data, bytes) and desk.blobs.get(name) is None:
                desk.blobs.put(data)
    arrived = _number(desk) - before
    _say_again(desk, types, orphans)
    return Rescued(arrived + len(orphans), file.whole)


def _missing(desk: Desk, bodies: list[bytes]) -> list[Action]:
    """The actions that the desk has not, of bodies as they are kept; what is spoilt is none."""
    found = []
    for body in bodies:
        with suppress(BadAction, TypeError, zlib.error):
            found.append(decode(unpack(body)))
    here = _ids(desk)
    return [action for action in sorted(found, key=lambda one: (one.body["lam"], one.id)) if action.id not in here]


def _fitting(desk: Desk, found: list[Action]) -> tuple[list[Action], list[Action]]:
    """The actions all of whose causes are here or come with them, and the others."""
    here = _ids(desk)
    fitting, orphans = [], []
    for action in found:
        if here.issuperset(action.body["deps"]):
            here.add(action.id)
            fitting.append(action)
        else:
            orphans.append(action)
    return fitting, orphans


def _say_again(desk: Desk, types: Sequence[type[Record]], orphans: list[Action]) -> None:
    """Write what actions said as one action of this desk."""
    classes = {record_type(one).name: one for one in types}
    said: dict[tuple[str, str], tuple[dict[str, Value], dict[str, int]]] = {}
    for change in (change for action in orphans for change in action.body["ch"] if change["t"] in classes):
        values, added = said.setdefault((change["t"], change["r"]), ({}, {}))
        for name, value in change.get("set", {}).items():
            values[name] = value
            added.pop(name, None)
        for name, amount in change.get("add", {}).items():
            added[name] = added.get(name, 0) + amount
    with desk.edit(tr(SAID_AGAIN)) as edit:
        for (kind, record), (values, added) in said.items():
            cls, lives = classes[kind], _lives(desk, classes[kind], record)
            if values.pop("deleted", False):
                edit.delete(cls, [record])
                continue
            edit.change(cls, record, values) if lives else edit.create(cls, values, record)
            for name, amount in added.items():
                edit.add(cls, record, name, amount)


def _lives(desk: Desk, cls: type[Record], record: str) -> bool:
    with desk.read() as session:
        found = session.get(cls, record)
        return found is not None and not found.deleted


def _ids(desk: Desk) -> set[str]:
    with desk.connection() as connection:
        return set(connection.exec_driver_sql("SELECT id FROM action").scalars())


def _number(desk: Desk) -> int:
    with desk.connection() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM action WHERE applied = 1").scalar_one())


class _Damaged:
    """A database of which some pages cannot be read. One bad page ends a connection, so there is a new one after each."""

    def __init__(self, path: Path, key: bytes, likely_last: int) -> None:
        self._path, self._key = path, key
        self._likely_last = likely_last
        self._connection: Any = None
        self.whole = True

    def rows(self, table: str, columns: str, progress: Progress) -> Iterator[tuple[Any, ...]]:
        """The rows that can be read, in order."""
        last = self._last(table)
        todo = [(1, last)]
        while todo:
            first, end = todo.pop()
            progress(min(first, last), max(last, 1), tr("Reading what can be read"))
            if end - first >= _AT_ONCE:
                todo += [(first + _AT_ONCE, end), (first, first + _AT_ONCE - 1)]
                continue
            query = f"SELECT {columns} FROM {table} WHERE rowid BETWEEN {first} AND {end}"  # noqa: S608
            found = self._asked(query)
            if found is not None:
                yield from found
            elif end > first:
                middle = (first + end) // 2
                todo += [(middle + 1, end), (first, middle)]

    def _last(self, table: str) -> int:
        """The number of the last row; more than that where the page that tells it is spoilt."""
        newest = self._asked(f"SELECT max(rowid) FROM {table}")  # noqa: S608
        if newest is None and table == "action":
            newest = self._asked("SELECT rowid FROM action INDEXED BY action_lamport ORDER BY lamport DESC LIMIT 1")
        if newest is None:
            return self._likely_last
        return (newest[0][0] or 0) if newest else 0

    def _asked(self, query: str) -> list[Any] | None:
        """The rows of an answer; None if it lies on a page that cannot be read."""
        try:
            if self._connection is None:
                self._connection = connect(self._path, self._key)
                self._connection.execute("PRAGMA query_only = ON")
            return list(self._connection.execute(query))
        except driver.DatabaseError:
            self.whole = False
            if self._connection is not None:
                self._connection.close()
            self._connection = None
            return None

    def close(self) -> None:
        """Let the file go."""
        if self._connection is not None:
            self._connection.close()
