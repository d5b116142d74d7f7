"""What sessions cost this computer: on a folder, which takes no time on the way."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.store.cipher import connect
from app.store.records import Value
from app.sync.channels.folder import FolderStore
from tests.benchmarks.entry import Measured, interleaved, seconds
from tests.store.desks import KEY, add
from tests.store.sample_records import Gadget
from tests.sync.school import School

DESKS = 5
EDITS = 400
MANY = 10_000
HISTORY = 50_000


@contextmanager
def school_on_a_folder(desks: int) -> Iterator[School]:
    """A school of so many desks at rest, in a folder beside the program, as a share would be."""
    with tempfile.TemporaryDirectory(dir=Path.cwd(), ignore_cleanup_errors=True) as folder:
        place = Path(folder) / "share"
        place.mkdir()
        school = School(Path(folder) / "desks", FolderStore(place))
        names = [f"desk{number}" for number in range(desks)]
        school.found(names[0])
        for name in names[1:]:
            school.join(name, names[0])
        school.rest()
        yield school
        school.close()


def measure_quiet(runs: int) -> Measured:
    """Milliseconds of a session with nothing to do, in a school that has worked for a while."""
    with school_on_a_folder(DESKS) as school:
        names = list(school.members)
        for number in range(EDITS):
            who = names[number % DESKS]
            add(school[who], tag=f"PV-{number:05}", model="Chromebook 3110", notes="Keys stuck\n")
            school.sync(who)
        school.rest(30)
        listed = len(school.store.list("log/"))
        (value,) = interleaved(50 * runs, lambda: seconds(lambda: school.sync(names[0])) * 1000)
    return Measured("sync_quiet", value, "ms", None, 20.0, f"median; {DESKS} desks, {EDITS} edits, {listed} objects in a folder")


def measure_edit_there(runs: int) -> list[Measured]:
    """Milliseconds of one edit's session at the desk that made it, and at the one that gets it."""
    sent: list[float] = []
    taken: list[float] = []
    with school_on_a_folder(2) as school:
        one, other = school.members
        record = add(school[one], tag="PV-1")
        school.rest()
        for number in range(60 * runs):
            with school[one].edit("Changed the model") as edit:
                edit.change(Gadget, record, {"model": f"Chromebook {number}"})
            sent.append(seconds(lambda: school.sync(one)) * 1000)
            taken.append(seconds(lambda: school.sync(other)) * 1000)
    what = f"median of {len(sent)} edits of one field through a folder, both disks flushed"
    return [
        Measured("sync_edit_sent", sorted(sent)[len(sent) // 2], "ms", None, 30.0, what),
        Measured("sync_edit_taken", sorted(taken)[len(taken) // 2], "ms", None, 30.0, what),
    ]


def measure_many(runs: int) -> list[Measured]:
    """Seconds for an import of 10,000 records to be in the folder, and to be at the other desk."""
    taken = sorted(_many() for _ in range(runs))
    sent, got, megabytes = taken[len(taken) // 2]
    what = f"median; {MANY:,} records of seven fields, {megabytes:.2f} MB on the way"
    return [Measured("sync_many_sent", sent, "s", None, 1.0, what), Measured("sync_many_taken", got, "s", None, 3.0, what)]


def _many() -> tuple[float, float, float]:
    """Seconds at either desk, and megabytes."""
    with school_on_a_folder(2) as school:
        one, other = school.members
        with school[one].edit("Imported") as edit:
            edit.create_many(Gadget, [row(number) for number in range(MANY)])
        before = size(school)
        sent = seconds(lambda: school.sync(one))
        taken = seconds(lambda: school.sync(other))
        return sent, taken, (size(school) - before) / 1e6


def measure_join(runs: int) -> Measured:
    """Seconds for a new desk to have the history of 50,000 records, against inserting the same rows into a bare encrypted table."""
    value, bound = interleaved(runs, lambda: _join(seconds), _bare)
    note = f"{HISTORY:,} records and {EDITS} edits from a folder; bound: executemany of the same rows, encrypted, same indexes"
    return Measured("sync_join", value, "s", bound, 3.0, note)


def _join(timed: Callable[[Callable[[], object]], float]) -> float:
    with school_on_a_folder(1) as school:
        (one,) = school.members
        with school[one].edit("Imported") as edit:
            ids = edit.create_many(Gadget, [row(number) for number in range(HISTORY)])
        for number in range(EDITS):
            with school[one].edit("Changed the model") as edit:
                edit.change(Gadget, ids[number], {"model": f"Chromebook {number}"})
            if number % 4 == 3:
                school.sync(one)
        invitation = school.invite(one, "liaison", "New")
        school.rest(30)
        new, facts = school.open("new"), school[one].space.facts
        assert facts is not None
        new.space.adopt(facts, dict(school[one].space.epochs), invitation)
        taken = timed(lambda: school.sync("new"))
        assert school.is_one()
        return taken


def _bare() -> float:
    """Seconds to insert the same rows with one ``executemany`` into an encrypted table of the same shape, to the disk."""
    table = Gadget.__table__
    assert isinstance(table, Table)
    made = [
        [{**row(number), "id": f"{number:032x}", "op": 1, "deleted": 0}.get(column.name) for column in table.columns]
        for number in range(HISTORY)
    ]
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        connection = connect(Path(folder) / "raw.db", KEY)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(str(CreateTable(table).compile(dialect=sqlite.dialect())))
        for index in table.indexes:
            connection.execute(str(CreateIndex(index).compile(dialect=sqlite.dialect())))

        def insert() -> None:
            connection.execute("BEGIN")
            connection.executemany(f"INSERT INTO gadget VALUES ({', '.join('?' * len(table.columns))})", made)
            connection.execute("COMMIT")

        taken = seconds(insert)
        connection.close()
    return taken


def row(number: int) -> dict[str, Value]:
    """A device as a school's list has it."""
    return {
        "tag": f"PV-{number:06}",
        "serial": f"5CD{number:07X}",
        "model": "Dell Chromebook 3110",
        "place": f"{number % 400:032x}",
        "cost": 29_900,
        "status": "in use",
        "notes": "" if number % 3 else f"Keys stuck, ticket {number}",
    }


def size(school: School) -> int:
    """Bytes in the folder."""
    return sum(school.store.list("log/").values())
