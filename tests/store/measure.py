"""How long it takes to receive a log, beside writing the same rows to an encrypted file without any log.

``python -m tests.store.measure [records] [records in one action]``
"""

import sys
import tempfile
import time
from pathlib import Path

from app.store.action import decode
from app.store.cipher import connect
from app.store.database import BULK_CACHE
from app.store.desk import Desk
from tests.store.desks import KEY, open_desk
from tests.store.sample_records import Gadget

RECORDS = 50_000


def full_desk(folder: Path, records: int, at_once: int) -> list[bytes]:
    """The log of a desk with so many records, imported ``at_once`` (above 1,000 in groups)."""
    desk = open_desk(folder)
    for start in range(0, records, at_once):
        rows = range(start, min(records, start + at_once))
        with desk.edit("Imported") as edit:
            edit.create_many(Gadget, [_row(number) for number in rows])
    actions = list(desk.incoming.outgoing())
    desk.close()
    return actions


def _row(number: int) -> dict[str, str | int | bool]:
    return {
        "tag": f"PV-{number:05}",
        "serial": f"5CD{number:07X}",
        "model": f"Model {number % 40}",
        "place": f"{number % 300:032x}",
        "cost": 25_000 + number % 500,
        "loaned": number % 7 == 0,
        "notes": f"Note {number}\n",
        "custom.asset": f"A{number}",
    }


def receive(desk: Desk, actions: list[bytes]) -> float:
    """Seconds of work to take in all actions."""
    begin = time.process_time()
    desk.incoming.receive(actions)
    return time.process_time() - begin


def raw(source: Path, target: Path) -> float:
    """Seconds to write the rows of a desk's table with ``executemany`` into an encrypted file, in one transaction."""
    reader = connect(source / "desk.db", KEY)
    rows = reader.execute("SELECT * FROM gadget").fetchall()
    reader.close()
    connection = connect(target, KEY, BULK_CACHE)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    marks = ",".join("?" * len(rows[0]))
    begin = time.process_time()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "CREATE TABLE gadget (id TEXT PRIMARY KEY, op INTEGER, heads TEXT, deleted INTEGER, tag TEXT, serial TEXT, model TEXT,"
        " place TEXT, cost INTEGER, loaned INTEGER, status TEXT, number INTEGER, notes TEXT, custom TEXT)"
    )
    for name in ("tag", "serial", "place"):
        connection.execute(f"CREATE INDEX gadget_{name} ON gadget ({name})")
    connection.executemany(f"INSERT INTO gadget VALUES ({marks})", rows)
    connection.execute("COMMIT")
    took = time.process_time() - begin
    connection.close()
    return took


def measure(records: int, at_once: int) -> tuple[float, float, float]:
    """Seconds to receive, of which to read what came, and to write raw."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        actions = full_desk(place / "one", records, at_once)
        begin = time.process_time()
        for data in actions:
            decode(data)
        reading = time.process_time() - begin
        desk = open_desk(place / "other")
        took = receive(desk, actions)
        desk.close()
        return took, reading, min(raw(place / "other", place / f"raw{number}.db") for number in range(3))


def main() -> None:
    """Print what was measured."""
    records = int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS
    for at_once in [int(sys.argv[2])] if len(sys.argv) > 2 else [records, 1_000, 10, 1]:
        took, reading, plain = measure(records, at_once)
        print(
            f"{records} records, {at_once} at once: received in {took:.2f} s ({reading:.2f} s to read), raw {plain:.2f} s: {took / plain:.1f} x"
        )


if __name__ == "__main__":
    main()
