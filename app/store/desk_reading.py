"""Reading a desk: its records, what happened to them, what is found in it, and whether it is sound."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from app.late import late
from app.store.awaited import AwaitedTables
from app.store.progress import Progress, silent

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

    from app.store import checking, happenings, history
    from app.store import seen as seeing
    from app.store.checking import CheckReport
    from app.store.database import Database
    from app.store.happenings import Happened
    from app.store.history import ActionSummary, HistoryEntry, OpenEdit
    from app.store.records import Record
    from app.store.schema import Layout
    from app.store.search import Hit, Search
    from app.store.seen import Seen
    from app.store.writing import Writer
else:
    checking = late("app.store.checking")
    happenings = late("app.store.happenings")
    history = late("app.store.history")
    seeing = late("app.store.seen")

T = TypeVar("T")


class Part(Generic[T]):
    """A part that stands on the tables; whoever asks for it waits until they are open."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, desk: DeskReading, _owner: type[DeskReading]) -> T:
        return cast("T", getattr(desk.tables.wait(), self._name))


class DeskReading:
    """What can be asked of a desk. Any thread may ask; it never waits for a write."""

    search: Part[Search] = Part("search")
    _database: Part[Database] = Part("database")
    _writer: Part[Writer] = Part("writer")
    _layouts: Part[dict[type[Record], Layout]] = Part("layouts")
    tables: AwaitedTables

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
        return history.action_list(self._database, self._writer.clock.devices, limit, before, by_people=by_people)

    def happened(self, lamport: int, since: datetime) -> list[Happened]:
        """What was done after a place in the log, or a moment."""
        return happenings.happened_since(self._database, lamport, since)

    def lamport(self, action: str) -> int:
        """The place of an action in the log."""
        return happenings.lamport_of(self._database, action)

    def find(self, text: str, limit: int = 20, types: Collection[str] | None = None) -> list[Hit]:
        """The records and things done that match what was typed, best first. ``types`` are names of record types, or "action"."""
        return self.search.find(text, limit, types)

    def open_edits(self) -> list[OpenEdit]:
        """Fields that several people gave different values without having seen each other's; ``Edit.settle`` decides."""
        return history.open_edits(self._database, {layout.name: layout for layout in self._layouts.values()})

    def check(self, progress: Progress | None = None) -> CheckReport:
        """Whether the file is sound and the tables are what the log says. Takes seconds for 100,000 records."""
        return checking.Checker(self._database, list(self._layouts.values())).run(progress or silent)
