"""How long a person waits for another page of the window, on a desk of 100,000 devices and 5,000 tickets."""

import compileall
import random
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.main import make_parts
from app.shell.keys_in_memory import KeysInMemory
from app.shell.parts import Where
from app.shell.program import Program
from app.shell.session import DeskSession
from app.store.folder import desk_id
from app.tickets.records import Ticket
from tests.benchmarks.calm import serve_until
from tests.benchmarks.entry import Measured, seconds
from tests.benchmarks.prepared import DEVICES, KEY, ROOT, prepared_desk
from tests.tickets.measure import MANY, ticket

LIMIT = 100.0
QUIET = 300_000


@contextmanager
def opened_program(folder: Path) -> Iterator[tuple[Program, DeskSession]]:
    """The whole program on the desk in ``folder``, with its first page standing."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    keys, identity = KeysInMemory(), desk_id(folder)
    assert identity is not None
    keys.put(identity, KEY)
    program = Program(application, make_parts()._replace(keyring=lambda: keys), Where(folder, page="inventory"))
    ready: list[DeskSession] = []
    program.session_ready.connect(ready.append)
    program.start()
    try:
        serve_until(lambda: bool(ready))
        yield program, ready[0]
    finally:
        program.window.may_close = lambda: True
        program.window.close()
        program.jobs.wait_idle(QUIET)


def switched(session: DeskSession, key: str) -> Callable[[], None]:
    """Go to the page ``key`` and paint it."""

    def switch() -> None:
        session.pages.show(key)
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()

    return switch


def measure_page_switch(runs: int) -> list[Measured]:
    """The slowest page: when it is shown again, and when it is made at its first visit, once the search knows the tickets.

    What the program consists of is compiled before, as it is in the built program and after the first start from source.
    """
    compileall.compile_dir(ROOT / "app", quiet=2)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "desk"
        shutil.copytree(prepared_desk().folder, folder)
        with opened_program(folder) as (program, session):
            chance = random.Random(7)
            indexed: list[bool] = []
            with session.desk.edit(f"{MANY} tickets") as edit:
                edit.create_many(Ticket, [ticket(at, chance) for at in range(MANY)])
            session.housekeeping.indexed.connect(lambda: indexed.append(True))
            serve_until(lambda: bool(indexed))
            program.jobs.wait_idle(QUIET)
            keys = session.pages.keys_offered()
            first, again = {}, {}
            for key in keys:
                first[key] = seconds(switched(session, key)) * 1000
                program.jobs.wait_idle(QUIET)
            for key in keys:
                times = []
                for _ in range(max(runs, 3)):
                    switched(session, next(other for other in keys if other != key))()
                    program.jobs.wait_idle(QUIET)
                    times.append(seconds(switched(session, key)) * 1000)
                    program.jobs.wait_idle(QUIET)
                again[key] = statistics.median(times)
    del first["inventory"]  # the program began with it
    for name, taken in (("first visit", first), ("again", again)):
        print(f"  {name}: " + ", ".join(f"{key} {ms:.0f} ms" for key, ms in taken.items()), file=sys.stderr)
    note = f"{DEVICES:,} devices, {MANY:,} tickets"
    return [
        Measured("page_switch_slowest", max(again.values()), "ms", None, LIMIT, note),
        Measured("page_first_visit_slowest", max(first.values()), "ms", None, LIMIT, note),
    ]
