"""One laptop: a real desk on a disk in memory, a session with the store that may be half done, a form that may be open."""

import shutil
import tempfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import orjson

from app.store import editing, opening, rights, writing
from app.store.action import Body, unpack
from app.store.cipher import connect
from app.store.database import Database
from app.store.desk import Desk
from app.store.folder import DATABASE
from app.store.log import Log
from app.store.merge import Head, Shown, device_of, show
from app.store.records import Record
from app.store.rows import Folder, Row
from app.store.seen import Seen
from app.store.tables import Tables
from app.store.writing import Writer
from app.sync.rules.packing import Sizes
from app.sync.service.session import Session
from tests.simulation.chance import WallClock, seeded
from tests.simulation.older import NEWER_FIELD, OLDER_TYPES, older_program, understand_less
from tests.store.sample_records import Gadget, Place

KEY = bytes(range(32))
TYPES: tuple[type[Record], ...] = (Gadget, Place)
PART = 3
"""Records in one action here; more become a group."""
_OWN = ("clock", "identity")
_FILES = ("desk.db", "desk.db-wal", "desk.json", "local.db", "local.db-wal")


@dataclass(frozen=True)
class Form:
    """A form that somebody has opened: what the program gives back at saving, and what a person reads on it."""

    record: str
    seen: Seen
    fields: dict[str, tuple[Shown, list[Head]]] = field(default_factory=dict)

    @property
    def deleted(self) -> bool:
        """Whether the record is shown as deleted, or is not there at all."""
        return "deleted" not in self.fields or bool(self.fields["deleted"][0].value)

    def value(self, name: str) -> Any:
        """What is shown of a field."""
        return self.fields[name][0].value if name in self.fields else None

    def everything(self) -> set[tuple[str, str, str]]:
        """Every value that stands anywhere on it."""
        return {(head.action, self.record, name) for name, (_, heads) in self.fields.items() for head in heads}

    def shown(self, name: str) -> set[tuple[str, str, str]]:
        """The values that are in what a field shows, without those that differ from it."""
        found = self.fields.get(name)
        return {(head.action, self.record, name) for head in found[0].visible} if found else set()

    def all(self, name: str) -> set[tuple[str, str, str]]:
        """All values of a field, those of an open edit as well."""
        return {(head.action, self.record, name) for head in self.fields[name][1]} if name in self.fields else set()


class Laptop:
    """A desk that can crash at any moment, and whose disk can be copied and put back."""

    def __init__(self, number: int, folder: Path, clock: WallClock, sizes: Sizes, *, older: bool = False) -> None:
        self.number = number
        self.folder = folder
        self.clock = clock
        self.sizes = sizes
        self.honest = True
        self.older = older
        self.session: Generator[Any, Any, Any] | None = None
        self.request: Any = None
        self.form: Form | None = None
        self.image: Path | None = None
        self._open()

    def __repr__(self) -> str:
        return f"laptop {self.number} ({self.device[:6]})"

    def _open(self) -> None:
        with self.program():
            types = OLDER_TYPES if self.older else TYPES
            self.desk = Desk.open(self.folder, KEY, types, who=f"Person {self.number}", clock=self.clock)
        self.sessions = Session(self.desk, self.sizes)
        if not self.honest:
            self.deceive()

    def deceive(self) -> None:
        """From now on its program asks nobody what it may do."""
        self.honest = False
        judge = self.writer.judge
        weigh = judge.weigh
        judge.weigh = lambda entry, body: weigh(entry, body)._replace(code=0) if body["d"] == self.device else weigh(entry, body)  # type: ignore[method-assign]

    @property
    def gadget(self) -> type[Record]:
        """What its program knows of gadgets."""
        return OLDER_TYPES[0] if self.older else Gadget

    def program(self) -> AbstractContextManager[None]:
        """What runs meanwhile is its program, be it an older one."""
        return older_program() if self.older else nullcontext()

    def knows(self, name: str) -> bool:
        """Whether its program knows a field of gadgets."""
        return not self.older or name != NEWER_FIELD

    def update(self) -> None:
        """Somebody installs today's program."""
        self.close()
        self.older = False
        self._open()

    @property
    def device(self) -> str:
        """The device that this laptop is."""
        return self.writer.clock.device

    @property
    def writer(self) -> Writer:
        """The part of its desk that writes."""
        return self.desk._writer

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """What the database has, as it stands."""
        found: list[tuple[Any, ...]] = self.writer.database.writer.execute(query, values).fetchall()
        return found

    def body(self, action: str) -> Body:
        """What an action says."""
        body: Body = orjson.loads(unpack(self.rows("SELECT body FROM action WHERE id = ?", action)[0][0]))
        return body

    def applied(self) -> set[str]:
        """The actions that are applied, refused ones as well."""
        return {row[0] for row in self.rows("SELECT id FROM action WHERE applied = 1")}

    def known(self) -> set[str]:
        """All actions on this disk."""
        return {row[0] for row in self.rows("SELECT id FROM action")}

    def is_cut(self, action: str) -> bool:
        """Whether an action is of a device that was removed, and nobody had seen it then: it will never count."""
        verdicts = self.writer.judge.verdicts
        return verdicts is not None and verdicts.is_cut(device_of(action), action)

    def records(self) -> list[str]:
        """The gadgets that were ever made, as far as this desk knows."""
        return [row[0] for row in self.rows("SELECT id FROM gadget ORDER BY id")]

    def lately(self) -> list[str]:
        """The gadgets that came last: what people work on."""
        return [row[0] for row in self.rows("SELECT id FROM gadget ORDER BY rowid DESC LIMIT 30")]

    def open_form(self, record: str) -> Form:
        """Open a form on a record."""
        with self.looking() as (tables, folder):
            row = tables.row("gadget", record)
            return Form(record, Seen.of(folder, row), {} if row is None else _read(folder, row))

    def forms(self) -> dict[str, Form]:
        """Everything that can be seen of all gadgets."""
        with self.looking() as (tables, folder):
            found = tables.load(tables.layout("gadget"), self.records())
            return {record: Form(record, Seen(), _read(folder, row)) for record, row in found.items()}

    @contextmanager
    def looking(self) -> Iterator[tuple[Tables, Folder]]:
        """The tables as they stand, over the connection of the writer."""
        connection = self.writer.database.writer
        log = Log(connection)
        yield Tables(connection, log, self.desk._layouts.values()), Folder(log)

    def stop(self) -> None:
        """Give up the session that is under way."""
        session, self.session, self.request = self.session, None, None
        if session is not None:
            session.close()

    def crash(self) -> None:
        """The power goes: what is not committed is gone, and so are open forms. Then it comes back."""
        self.close()
        self._open()

    def close(self) -> None:
        """Switch off in the middle of whatever goes on."""
        session, self.session, self.request = self.session, None, None
        self.form = None
        self.desk.close()
        if session is not None:
            with suppress(Exception):
                session.close()

    def keep_image(self) -> None:
        """An image of the disk, as a technician makes it."""
        self.image = self.folder.with_name(f"{self.folder.name} image")
        copy_disk(self.folder, self.image)

    def restore_image(self) -> None:
        """The disk is what it was when the image was made."""
        assert self.image is not None
        self.close()
        copy_disk(self.image, self.folder)
        self.image = None
        self._open()


def _read(folder: Folder, row: Row) -> dict[str, tuple[Shown, list[Head]]]:
    """All fields of a record with their heads."""
    out = {}
    for name in row.fields():
        heads = folder.heads(row, name)
        shown = show(name, heads)
        assert shown.value == row.value(name) or (name.endswith("number") and not shown.value), f"{row.id}.{name} shows what it is not"
        out[name] = (shown, heads)
    return out


def copy_disk(source: Path, target: Path) -> None:
    """Copy what lies on a disk; the desk may be open, but writes nothing meanwhile."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for name in _FILES:
        if (source / name).exists():
            shutil.copyfile(source / name, target / name)


@contextmanager
def workshop() -> Iterator[Path]:
    """A folder in memory for the disks of a schedule, with a desk in it that lies ready to be copied; small actions.

    One thread does everything, so that readers may use the connection of the writer.
    """
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="desks-", dir=memory if memory.is_dir() else None))
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        stack.enter_context(patch.object(opening, "refuse_network", lambda _: None))
        for module in (editing, writing):
            stack.enter_context(patch.object(module, "LARGEST_PART", PART))
        stack.enter_context(patch.object(Database, "reader", lambda database: nullcontext(database.writer)))
        stack.enter_context(patch.object(rights, "INVENTORY", frozenset({"place"})))
        stack.enter_context(understand_less())
        write_template(folder / "template")
        yield folder


@cache
def _template() -> dict[str, bytes]:
    """The files of a desk that is nobody yet."""
    with tempfile.TemporaryDirectory() as name, seeded(0), patch.object(opening, "refuse_network", lambda _: None):
        folder = Path(name) / "desk"
        Desk.open(folder, KEY, TYPES, who="").close()
        connection = connect(folder / DATABASE, KEY)
        connection.execute(f"DELETE FROM meta WHERE name IN ({','.join('?' * len(_OWN))})", _OWN)
        connection.close()
        return {file: (folder / file).read_bytes() for file in _FILES if (folder / file).exists()}


def write_template(folder: Path) -> None:
    """A desk that lies ready: opening it makes it a device of its own."""
    folder.mkdir()
    for file, data in _template().items():
        (folder / file).write_bytes(data)


def group_counts(laptop: Laptop) -> Sequence[tuple[Any, ...]]:
    """How many parts of each group are applied, and how many it has."""
    return laptop.rows("SELECT unit, count(*), parts FROM action WHERE parts > 1 AND applied = 1 GROUP BY unit, parts")
