"""The desk: what rooms see of the store."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from app.store.action import BACKGROUND, FINAL, PLAIN
from app.store.backups import Backups
from app.store.blobs import Blobs
from app.store.changes import Announcer, Outcome
from app.store.checking import Checker, CheckReport
from app.store.database import Database
from app.store.editing import Edit
from app.store.folder import Lock
from app.store.history import ActionSummary, HistoryEntry, OpenEdit, action_list, open_edits, record_history
from app.store.incoming import Incoming
from app.store.log import Log
from app.store.opening import Opening
from app.store.problems import NotUndoable
from app.store.progress import Progress, silent
from app.store.records import Record, record_type
from app.store.rows import Folder
from app.store.schema import Layout, layout_of
from app.store.search import Hit, Search
from app.store.seen import Seen
from app.store.settings import PERSON, Settings
from app.store.tables import Tables
from app.store.writing import Frame, Writer


def utc_now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


class Desk:
    """One school's data: edit it, undo it, read it, find in it.

    Any thread may call any method; writes are made one after the other, reads never wait for them.
    ``changes`` tells who subscribes what each commit touched.
    """

    def __init__(
        self,
        folder: Path,
        lock: Lock,
        database: Database,
        settings: Settings,
        layouts: dict[type[Record], Layout],
        clock: Callable[[], datetime],
    ) -> None:
        writer = Writer(database, layouts.values(), lambda: settings.get(PERSON, ""), clock)
        self.folder = folder
        self.changes = Announcer(writer.clock.position)
        self.settings = settings
        self.blobs = Blobs(database)
        self.backups = Backups(database, clock)
        self.search = Search(database, writer, layouts.values())
        self.incoming = Incoming(writer, self.changes)
        self._lock = lock
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
        who: str | None = None,
        clock: Callable[[], datetime] = utc_now,
        progress: Progress = silent,
    ) -> Self:
        """Open the desk in ``folder``, or make one there.

        ``who`` is the person whose name actions carry: kept as the setting "person.name", so that None means
        the one who was there last.

        Raises DeskLocked, NetworkDrive, WrongKey, NewerDesk or DeskDamaged (with the backups that open).
        """
        layouts = {one: layout_of(record_type(one)) for one in types}
        database, lock = Opening(folder, key, clock).open(list(layouts.values()), progress)
        try:
            settings = Settings(folder, key)
            if who is not None:
                settings.put(PERSON, who)
        except BaseException:
            database.close()
            lock.release()
            raise
        return cls(folder, lock, database, settings, layouts, clock)

    def close(self) -> None:
        """Close the database. Everything that was committed is in it."""
        self._database.close()
        self.settings.close()
        self._lock.release()

    @contextmanager
    def edit(
        self, label: str, *, undoable: bool = True, background: bool = False, who: str = "", progress: Progress | None = None
    ) -> Iterator[Edit]:
        """Collect changes; at the end of the block they are one action, on the disk, or nothing at all.

        ``label`` says what was done, as a person would ("12 devices moved to Room 114"). An exception in the
        block or a Cancelled raised by ``progress`` leaves everything as it was.

        What is not ``undoable`` has left the building. ``background`` is what the program did by itself on news
        from outside: it is no step of undo, neither taken back nor in the way of what the person did before, and
        ``who`` names where the news came from instead of the person here.
        """
        edit = Edit(self._layouts)
        yield edit
        frame = Frame(label, standing=BACKGROUND if background else PLAIN if undoable else FINAL, who=who)
        edit.outcome = self._writer.write_edit(frame, edit.intents(), progress or silent)
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
        layout = self._layouts[record]
        with self._database.reader() as connection:
            log = Log(connection)
            return Seen.of(Folder(log), Tables(connection, log, [layout]).row(layout.name, id))

    def history(self, record: type[Record], id: str, limit: int = 200) -> list[HistoryEntry]:
        """What was done to a record, newest first."""
        return record_history(self._database, self._layouts[record], id, limit)

    def actions(self, limit: int = 100, before: ActionSummary | None = None) -> list[ActionSummary]:
        """Everything that was done, newest first; ``before`` is the last one of the page before."""
        return action_list(self._database, self._writer.clock.device, limit, before)

    def find(self, text: str, limit: int = 20, types: Collection[str] | None = None) -> list[Hit]:
        """The records and things done that match what was typed, best first. ``types`` are names of record types, or "action"."""
        return self.search.find(text, limit, types)

    def open_edits(self) -> list[OpenEdit]:
        """Fields that several people gave different values without having seen each other's; ``Edit.settle`` decides."""
        return open_edits(self._database, {layout.name: layout for layout in self._layouts.values()})

    def check(self, progress: Progress | None = None) -> CheckReport:
        """Whether the file is sound and the tables are what the log says. Takes seconds for 100,000 records."""
        return Checker(self._database, list(self._layouts.values())).run(progress or silent)
