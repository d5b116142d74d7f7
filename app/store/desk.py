"""The desk: what rooms see of the store.

Its settings are there at once; its tables stand on SQLAlchemy, which takes longer to load than a window takes to
appear, so they may be opened behind it. Whoever asks something of the tables meanwhile waits for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from app.language import tr
from app.late import late
from app.store.awaited import AwaitedTables, utc_now
from app.store.desk_reading import DeskReading, Part
from app.store.problems import NotUndoable
from app.store.progress import Progress, silent
from app.store.settings import PERSON, Settings

if TYPE_CHECKING:
    from app.store import action, editing, writing
    from app.store.backups import Backups
    from app.store.blobs import Blobs
    from app.store.changes import Outcome
    from app.store.editing import Edit
    from app.store.identity import Identity
    from app.store.incoming import Incoming
    from app.store.records import Record
    from app.store.space import Space
    from app.store.travel import Travel
else:
    action = late("app.store.action")
    editing = late("app.store.editing")
    writing = late("app.store.writing")


class Desk(DeskReading):
    """One school's data: edit it, undo it, read it, find in it.

    Any thread may call any method; writes are made one after the other, reads never wait for them.
    ``changes`` tells who subscribes what each commit touched; ``settings`` are what this computer remembers;
    ``now`` is the clock by which actions are dated.
    """

    blobs: Part[Blobs] = Part("blobs")
    backups: Part[Backups] = Part("backups")
    space: Part[Space] = Part("space")
    travel: Part[Travel] = Part("travel")
    incoming: Part[Incoming] = Part("incoming")

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

    @property
    def identity(self) -> Identity:
        """The keys of this desk."""
        return self._writer.clock.identities[-1]

    @property
    def identities(self) -> tuple[Identity, ...]:
        """All that this desk has been, the present one last."""
        return self._writer.clock.identities

    def rekey(self) -> Outcome:
        """Go on under a fresh key, because a copy of this desk is at work too. Raises NotAllowed if it was removed."""
        outcome = self._writer.write_rekey()
        self.changes.announce(outcome.changes)
        return outcome

    @contextmanager
    def edit(
        self,
        label: str,
        *,
        undoable: bool = True,
        background: bool = False,
        who: str = "",
        control: Mapping[str, Any] | None = None,
        progress: Progress | None = None,
    ) -> Iterator[Edit]:
        """Collect changes; at the end of the block they are one action, on the disk, or nothing at all.

        ``label`` says what was done, as a person would ("12 devices moved to Room 114"). An exception in the
        block or a Cancelled raised by ``progress`` leaves everything as it was.

        What is not ``undoable`` has left the building. ``background`` is what the program did by itself on news
        from outside: it is no step of undo, neither taken back nor in the way of what the person did before, and
        ``who`` names where the news came from instead of the person here. ``control`` says something about members
        and keys, with or without changes; it can't be undone. Raises NotAllowed for what this desk's role forbids.
        """
        edit = editing.Edit(self._layouts)
        yield edit
        standing = action.BACKGROUND if background else action.PLAIN if undoable and control is None else action.FINAL
        frame = writing.Frame(label, standing=standing, who=who, control=control)
        edit.outcome = self._writer.write_edit(frame, edit.intents(), progress or silent)
        if edit.outcome is not None:
            self.changes.announce(edit.outcome.changes)
        if control is not None and control["kind"] == "lost":
            self.incoming.look_again()

    def undo(self, progress: Progress | None = None) -> Outcome | None:
        """Take back the last thing done here; None if there is nothing. Raises NotUndoable if it has left the desk."""
        step = self._writer.last
        if step is not None and step.final:
            raise NotUndoable(step.label)
        return self._invert(tr("Undo: "), last=True, progress=progress)

    def redo(self, progress: Progress | None = None) -> Outcome | None:
        """Bring back what was taken back last; None if there is nothing, or something else was done since."""
        return self._invert(tr("Redo: "), last=False, progress=progress)

    def _invert(self, word: str, *, last: bool, progress: Progress | None) -> Outcome | None:
        outcome = self._writer.write_inverse(word, last=last, progress=progress or silent)
        if outcome is not None:
            self.changes.announce(outcome.changes)
        return outcome

    def take_back(self, unit: str, progress: Progress | None = None) -> Outcome | None:
        """Take back any one thing that was done, by whomever; None if nothing of it stands any more.

        That is a step of its own, which can be undone. Raises NotUndoable for what can't be taken back.
        """
        outcome = self._writer.write_taking_back(unit, progress or silent)
        if outcome is not None:
            self.changes.announce(outcome.changes)
        return outcome

    def undo_label(self) -> str | None:
        """What :meth:`undo` would take back, in words; None also while the tables are not open yet."""
        return self._writer.last.label if self.tables.open_now and self._writer.last else None

    def redo_label(self) -> str | None:
        """What :meth:`redo` would bring back, in words."""
        return self._writer.next.label if self.tables.open_now and self._writer.next else None
