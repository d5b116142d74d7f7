"""The desk: what rooms see of the store."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from app.store.changes import Announcer, Outcome
from app.store.database import Database
from app.store.editing import Edit
from app.store.opening import open_database
from app.store.problems import NotUndoable
from app.store.progress import Progress, silent
from app.store.records import Record, record_type
from app.store.schema import Layout, layout_of
from app.store.seen import Seen
from app.store.writing import Writer


def utc_now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


class Desk:
    """One school's data: edit it, undo it, read it, find in it.

    Any thread may call any method; writes are made one after the other, reads never wait for them.
    ``changes`` tells who subscribes what each commit touched.
    """

    def __init__(self, folder: Path, database: Database, writer: Writer, layouts: dict[type[Record], Layout]) -> None:
        self.folder = folder
        self.changes = Announcer()
        self._database = database
        self._writer = writer
        self._layouts = layouts

    @classmethod
    def open(
        cls,
        folder: Path,
        key: bytes,
        types: Sequence[type[Record]],
        *,
        who: str,
        clock: Callable[[], datetime] = utc_now,
        progress: Progress = silent,
    ) -> Self:
        """Open the desk in ``folder``, or make one there.

        Raises DeskLocked, NetworkDrive, WrongKey, NewerDesk or DeskDamaged (with the backups that open).
        """
        layouts = {one: layout_of(record_type(one)) for one in types}
        database = open_database(folder, key, list(layouts.values()), progress)
        return cls(folder, database, Writer(database, list(layouts.values()), who, clock), layouts)

    def close(self) -> None:
        """Close the database. Everything that was committed is in it."""
        self._database.close()

    @contextmanager
    def edit(self, label: str, *, undoable: bool = True, progress: Progress | None = None) -> Iterator[Edit]:
        """Collect changes; at the end of the block they are one action, on the disk, or nothing at all.

        ``label`` says what was done, as a person would ("12 devices moved to Room 114"). An exception in the
        block or a Cancelled raised by ``progress`` leaves everything as it was.
        """
        edit = Edit(self._layouts)
        yield edit
        edit.outcome = self._writer.write_edit(label, edit.intents(), final=not undoable, progress=progress or silent)
        if edit.outcome is not None:
            self.changes.announce(edit.outcome.changes)

    def undo(self, progress: Progress | None = None) -> Outcome | None:
        """Take back the last thing done here; None if there is nothing. Raises NotUndoable if it has left the desk."""
        step = self._writer.last
        if step is not None and step.final:
            raise NotUndoable(step.label)
        return self._invert("Undo: ", last=True, progress=progress)

    def redo(self, progress: Progress | None = None) -> Outcome | None:
        """Bring back what was taken back last; None if there is nothing, or something else was done since."""
        return self._invert("Redo: ", last=False, progress=progress)

    def _invert(self, word: str, *, last: bool, progress: Progress | None) -> Outcome | None:
        outcome = self._writer.write_inverse(word, last=last, progress=progress or silent)
        if outcome is not None:
            self.changes.announce(outcome.changes)
        return outcome

    def undo_label(self) -> str | None:
        """What :meth:`undo` would take back, in words."""
        return self._writer.last.label if self._writer.last else None

    def redo_label(self) -> str | None:
        """What :meth:`redo` would bring back, in words."""
        return self._writer.next.label if self._writer.next else None

    def read(self) -> AbstractContextManager[Session]:
        """A session to read with. It sees one state to its end and never waits for a write."""
        return self._database.session()

    def connection(self) -> AbstractContextManager[Connection]:
        """A connection to read many rows with; as :meth:`read`."""
        return self._database.connection()

    def seen(self, record: type[Record], id: str) -> Seen:
        """What a form that is opened now shows of a record; give it back with the change."""
        return self._writer.seen(self._layouts[record], id)
