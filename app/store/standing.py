"""What stands once a desk's tables are open: the database, the one who writes, and everything that reads it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.store.backups import Backups
from app.store.blobs import Blobs
from app.store.changes import Announcer
from app.store.database import Database
from app.store.folder import Lock
from app.store.incoming import Incoming
from app.store.opening import Opening
from app.store.progress import Progress
from app.store.records import Record, record_type
from app.store.schema import Layout, layout_of
from app.store.search import Search
from app.store.space import Space
from app.store.travel import Travel
from app.store.writing import Writer


@dataclass(frozen=True)
class Standing:
    """The parts of an open desk."""

    lock: Lock
    database: Database
    layouts: dict[type[Record], Layout]
    writer: Writer
    blobs: Blobs
    backups: Backups
    search: Search
    incoming: Incoming
    space: Space
    travel: Travel

    def close(self) -> None:
        """Close the database, then let the folder go. Everything that was committed is in it."""
        self.database.close()
        self.lock.release()


def stand(
    folder: Path,
    key: bytes,
    types: Sequence[type[Record]],
    changes: Announcer,
    who: Callable[[], str],
    behalf: Callable[[], str],
    clock: Callable[[], datetime],
    progress: Progress,
) -> Standing:
    """Open the tables of the desk in ``folder``. Raises what ``Desk.open`` says."""
    layouts = {one: layout_of(record_type(one)) for one in types}
    opening = Opening(folder, key, clock)
    database, lock = opening.open(list(layouts.values()), progress)
    try:
        with opening.damage_told():
            writer = Writer(database, layouts.values(), who, clock, behalf)
            changes.position = writer.clock.position
            backups, search = Backups(database, clock), Search(database, writer, layouts.values())
            space = Space(writer)
            incoming = Incoming(writer, changes, space.removed)
            incoming.catch_up()
            return Standing(lock, database, layouts, writer, Blobs(database), backups, search, incoming, space, Travel(writer, incoming))
    except BaseException:
        database.close()
        lock.release()
        raise
