"""The desk: what rooms see of the store.

Its settings are there at once; its tables stand on SQLAlchemy, which takes longer to load than a window takes to
appear, so they may be opened behind it. Whoever asks something of the tables meanwhile waits for them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from app.late import late
from app.store.awaited import AwaitedTables, utc_now
from app.store.problems import NotUndoable
from app.store.progress import Progress, silent
from app.store.settings import PERSON, Settings

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

    from app.store import action, checking, editing, history, writing
    from app.store import seen as seeing
    from app.store.backups import Backups
    from app.store.blobs import Blobs
    from app.store.changes import Outcome
    from app.store.checking import CheckReport
    from app.store.database import Database
    from app.store.editing import Edit
    from app.store.history import ActionSummary, HistoryEntry, OpenEdit
    from app.store.incoming import Incoming
    from app.store.records import Record
    from app.store.schema import Layout
    from app.store.search import Hit, Search
    from app.store.seen import Seen
    from app.store.writing import Writer
else:
    action = late("app.store.action")
    checking = late("app.store.checking")
    editing = late("app.store.editing")
    history = late("app.store.history")
    seeing = late("app.store.seen")
    writing = late("app.store.writing")

T = TypeVar("T")


class _Part(Generic[T]):
    """A part that stands on the tables; whoever asks for it waits until they are open."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, desk: Desk, _owner: type[Desk]) -> T:
        return cast("T", getattr(desk.tables.wait(), self._name))


class Desk:
    """One school's data: edit it, undo it, read it, find in it.

    Any thread may call any method; writes are made one after the other, reads never wait for them.
    ``changes`` tells who subscribes what each commit touched; ``settings`` are what this computer remembers;
    ``now`` is the clock by which actions are dated.
    """

    blobs: _Part[Blobs] = _Part("blobs")
    backups: _Part[Backups] = _Part("backups")
    search: _Part[Search] = _Part("search")
    incoming: _Part[Incoming] = _Part("incoming")
    _database: _Part[Database] = _Part("database")
    _writer: _Part[Writer] = _Part("writer")
    _layouts: _Part[dict[type[Record], Layout]] = _Part("layouts")

    def __init__(self, folder: Path, settings: Settings, tables: AwaitedTables, look: dict[str, Any] | None = None) -> None:
        """A desk whose ``tables`` are open, or will be; ``look`` is what its page showed last, if nothing was done since."""
        self.folder = folder
        self.settings = settings
        self.tables = tables
        self.look = look or {}
        self.changes = tables.changes
        self.now = tables.clock
        tables.who = lambda: settings.get(PERSON, "")

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
        tables = AwaitedTables(folder, key, clock)
        tables.open(types, progress)
        try:
            settings = Settings(folder, key)
            if who is not None:
                settings.put(PERSON, who)
        except BaseException:
            tables.close()
            raise
        return cls(folder, settings, tables)

    def close(self) -> None:
        """Close the database. Everything that was committed is in it."""
        self.tables.close()
        self.settings.close()

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
        edit = editing.Edit(self._layouts)
        yield edit
        standing = action.BACKGROUND if background else action.PLAIN if undoable else action.FINAL
        frame = writing.Frame(label, standing=standing, who=who)
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
        """What :meth:`undo` would take back, in words; None also while the tables are not open yet."""
        return self._writer.last.label if self.tables.open_now and self._writer.last else None

    def redo_label(self) -> str | None:
        """What :meth:`redo` would bring back, in words."""
        return self._writer.next.label if self.tables.open_now and self._writer.next else None

    def read(self) -> AbstractContextManager[Session]:
        """A session to read with. It sees one state to its end and never waits for a write."""
        return self._database.session()

    def connection(self) -> AbstractContextManager[Connection]:
        """A connection to read many rows with; as :meth:`read`."""
        return self._database.connection()

    def seen(self, record: type[Record], id: str) -> Seen:
        """What a form that is opened now shows of a record; give it back with the change."""
        return seeing.seen_now(self._database, self._layouts[record], id)

    def history(self, record: type[Record], id: str, limit: int = 200) -> list[HistoryEntry]:
        """What was done to a record, newest first."""
        return history.record_history(self._database, self._layouts[record], id, limit)

    def actions(self, limit: int = 100, before: ActionSummary | None = None, *, by_people: bool = False) -> list[ActionSummary]:
        """Everything that was done (``by_people``: not what the program did by itself), newest first.

        ``before`` is the last one of the page before.
        """
        return history.action_list(self._database, self._writer.clock.device, limit, before, by_people=by_people)

    def find(self, text: str, limit: int = 20, types: Collection[str] | None = None) -> list[Hit]:
        """The records and things done that match what was typed, best first. ``types`` are names of record types, or "action"."""
        return self.search.find(text, limit, types)

    def open_edits(self) -> list[OpenEdit]:
        """Fields that several people gave different values without having seen each other's; ``Edit.settle`` decides."""
        return history.open_edits(self._database, {layout.name: layout for layout in self._layouts.values()})

    def check(self, progress: Progress | None = None) -> CheckReport:
        """Whether the file is sound and the tables are what the log says. Takes seconds for 100,000 records."""
        return checking.Checker(self._database, list(self._layouts.values())).run(progress or silent)
