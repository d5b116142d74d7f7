"""What was done in a stretch of the log: each thing with who did it for whom, and which records it touched."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.store.action import FINAL
from app.store.database import Database
from app.store.history import time_of
from app.store.log import Log

MOST = 5_000
"""Things done that are told; the newest ones when there are more."""
MOST_RECORDS = 200
"""Records of one thing done that are named; of an import it is enough to know how many there were."""


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing done: an action, or a group of them. ``records`` are (type, id); ``number`` is how many there were in all.

    ``undoes`` is the unit that it took back; ``final`` says that it has left the building, ``refused`` that it has no effect.
    """

    unit: str
    at: datetime
    who: str
    behalf: str
    device: str
    label: str
    lamport: int
    records: tuple[tuple[str, str], ...]
    number: int
    undoes: str
    final: bool
    refused: bool


def happened_since(database: Database, lamport: int, since: datetime) -> list[Happened]:
    """What was done after an action of that lamport, or (by the clock of who did it) after a moment; oldest first."""
    query = f"""
        SELECT seq, unit, at, who, device, label, lamport, undoes, final, refused,
            (SELECT sum(records) FROM action other WHERE other.unit = action.unit AND other.device = action.device AND other.applied = 1)
        FROM action WHERE applied = 1 AND part = 1 AND (lamport > ? OR at >= ?) ORDER BY lamport DESC, id DESC LIMIT {MOST}"""  # noqa: S608
    with database.reader() as connection:
        log = Log(connection)
        rows = connection.execute(query, (lamport, since.isoformat()[:19])).fetchall()
        found = [_happened(log, row) for row in rows]
    found.reverse()
    return found


def lamport_of(database: Database, action: str) -> int:
    """Where the action of an id stands in the log; 0 when it is not here."""
    with database.reader() as connection:
        found = Log(connection).find(action)
        return found.lamport if found else 0


def _happened(log: Log, row: Any) -> Happened:
    seq, unit, at, who, device, label, lamport, undoes, final, refused, number = row
    body = log.body(seq)
    records = tuple((change["t"], change["r"]) for change in body.get("ch", ())[:MOST_RECORDS])
    return Happened(
        unit,
        time_of(at),
        who or "",
        str(body.get("for") or ""),
        device,
        label or "",
        lamport,
        records,
        int(number or 0),
        undoes or str(body.get("takes") or ""),
        final == FINAL,
        bool(refused),
    )
