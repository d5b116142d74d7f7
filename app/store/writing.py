"""Committing what this desk does: from changes of records to actions in the log and rows in the tables."""

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.language import marked, tr
from app.store.action import BACKGROUND, FINAL, FORMAT, LARGEST_PART, PLAIN, Action, Body, Change, standing_of
from app.store.changes import Changes, Outcome
from app.store.clock import Clock
from app.store.controls import rekey_statement
from app.store.database import Database
from app.store.editing import Builder, Intent
from app.store.epochs import Epochs
from app.store.former import FormerNames
from app.store.judge import Judge
from app.store.log import Entry, Log
from app.store.problems import NotUndoable
from app.store.progress import Progress, silent
from app.store.rebuilding import refill, rejudge
from app.store.refusing import not_allowed
from app.store.rows import Row
from app.store.schema import Layout
from app.store.search_index import Index
from app.store.steps import Step, Steps
from app.store.tables import Tables
from app.store.undoing import Inverter

REKEY = marked("This computer goes on under a new key")
TAKEN_BACK = marked("Taken back: ")
ALONE = ("remove", "epoch")
"""Kinds of control actions that carry no changes: they travel by themselves."""

Rows = dict[tuple[str, str], Row]
Part = tuple[list[Change], Rows | None]
"""The changes of one action, and their rows if they are loaded already (missing ones are new)."""


@dataclass
class Frame:
    """What all actions of one thing done have in common.

    ``parts`` is how many actions it takes, ``standing`` how it stands to undo, ``who`` did it if not the person here,
    ``takes`` the unit that it takes back as a step of its own, ``control`` what it says about members and keys.
    """

    label: str
    parts: int = 1
    undoes: str = ""
    standing: int = PLAIN
    who: str = ""
    takes: str = ""
    control: Mapping[str, Any] | None = None


class Writer:
    """The one who writes the actions of this desk."""

    def __init__(
        self,
        database: Database,
        layouts: Iterable[Layout],
        who: Callable[[], str],
        now: Callable[[], datetime],
        behalf: Callable[[], str] = lambda: "",
    ) -> None:
        connection = database.writer
        self.database = database
        self.log = Log(connection)
        self.clock = Clock(connection)
        self.tables = Tables(connection, self.log, layouts)
        self.steps = Steps(connection)
        self.index = Index(connection, self.tables, self.log)
        self.judge = Judge(connection, self.log)
        self._former = FormerNames(connection)
        self.committed: Callable[[], None] = lambda: None
        """Called after every commit, before anybody is told."""
        self.last: Step | None = None
        self.next: Step | None = None
        self._doubtful = False
        """Whether the memory may hold what the database does not."""
        self._who = who
        self._behalf = behalf
        self._now = now
        self.tables.find_unknown()
        self._look()

    def _look(self) -> None:
        """Remember what undo and redo would do, so that asking never waits."""
        self.last, self.next = self.steps.last(), self.steps.next()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: after any exception the memory forgets as the database does."""
        with self.database.holding():
            self._remember()
            try:
                with self.database.writing():
                    yield
            except BaseException:
                self._doubtful = True
                self._remember()
                raise
            self.log.rest()
            self._look()
            self.committed()

    def _remember(self) -> None:
        """Have in memory what the database says; where it cannot be read just now, it is done before the next transaction."""
        if self._doubtful:
            self.log.forget()
            self.clock.load()
            self.judge.load()
            self.tables.forget_unknown()
            self._doubtful = False

    def judge_again(self) -> bool:
        """Judge again what has to be, and fold the log again if verdicts changed. True if all tables may have changed."""
        if not (self.judge.stale or self.judge.torn) or not rejudge(self.judge, self.index):
            return False
        refill(self.database.writer, self.log, self.tables, self.steps, silent)
        return True

    def write_edit(self, frame: Frame, intents: list[Intent], progress: Progress) -> Outcome | None:
        """Write what an edit collected; None if nothing is different. The frame's parts are counted here."""
        if frame.control and frame.control["kind"] in ALONE and intents:
            raise ValueError("this control action carries no changes")
        for intent in intents:
            intent.seen = intent.seen and self._former.today(intent.seen)
        with self._room_for(intents), self.transaction():
            builder = Builder(self.tables, self.log)
            if len(intents) <= LARGEST_PART:
                rows = builder.load(intents)
                made = [builder.change(intent, rows.get((intent.layout.name, intent.id))) for intent in intents]
                changes = [change for change in made if change is not None]
                return self._write(frame, [(changes, rows)], progress) if changes or frame.control else None
            if frame.control:
                raise ValueError("a control action is one action")
            items = builder.changes(intents)
            frame.parts = max(1, -(-len(items) // LARGEST_PART))
            return self._write(frame, self._parts(builder, items), progress) if items else None

    def _room_for(self, intents: list[Intent]) -> AbstractContextManager[None]:
        return self.database.much() if len(intents) > LARGEST_PART else nullcontext()

    def _parts(self, builder: Builder, items: list[Change | Intent]) -> Iterator[Part]:
        """The items in parts; new records become changes only now, to save memory."""
        for start in range(0, len(items), LARGEST_PART):
            some = items[start : start + LARGEST_PART]
            fresh = all(isinstance(item, Intent) for item in some)
            made = [builder.change(item, None) if isinstance(item, Intent) else item for item in some]
            yield [change for change in made if change is not None], {} if fresh else None

    def write_inverse(self, word: str, *, last: bool, progress: Progress) -> Outcome | None:
        """Undo (``last``) or redo; None if there is nothing."""
        with self.database.much(), self.transaction():
            step = self.steps.last() if last else self.steps.next()
            if step is None:
                return None
            if step.final and last:
                raise NotUndoable(step.label)
            numbers = self.log.unit(step.acting)
            inverter = Inverter(self.tables, self.log)
            frame = Frame(word + step.label, len(numbers), undoes=step.acting)
            parts = (inverter.invert(self.log.entry(seq), self.log.body(seq)) for seq in reversed(numbers))
            outcome = self._write(frame, parts, progress)
            return Outcome(step.label, outcome.action, outcome.changes, inverter.left_alone)

    def write_taking_back(self, unit: str, progress: Progress) -> Outcome | None:
        """Take back one thing done, by whomever; None if it is not there or nothing of it stands."""
        with self.database.much(), self.transaction():
            numbers = self.log.unit(unit)
            bodies = [self.log.body(seq) for seq in numbers]
            if any(standing_of(body) != PLAIN or "control" in body for body in bodies):
                raise NotUndoable(bodies[0]["label"])
            inverter = Inverter(self.tables, self.log)
            parts = [inverter.invert(self.log.entry(seq), body) for seq, body in zip(reversed(numbers), reversed(bodies), strict=True)]
            parts = [part for part in parts if part[0]]
            if not parts:
                return None
            outcome = self._write(Frame(tr(TAKEN_BACK) + bodies[0]["label"], len(parts), takes=unit), iter(parts), progress)
            return Outcome(bodies[0]["label"], outcome.action, outcome.changes, inverter.left_alone)

    def _write(self, frame: Frame, parts: Iterable[Part], progress: Progress) -> Outcome:
        """Write the actions of one thing done."""
        touched: list[dict[str, list[str]]] = []
        unit = secrets.token_hex(16)
        first: Action | None = None
        first_seq = 0
        at = self._now().isoformat(timespec="milliseconds").replace("+00:00", "Z")
        for number, (changes, rows) in enumerate(parts, 1):
            body = self._body(frame, at, changes)
            if frame.parts > 1:
                body["group"] = {"id": unit, "part": number, "of": frame.parts}
            action, data = self.clock.stamp(body)
            entry = self._append(action, data)
            touched.append(self.tables.apply(entry, body, rows))
            self.index.note(entry.seq)
            if first is None:
                first, first_seq = action, entry.seq
            progress(number, frame.parts, frame.label)
        if first is None:
            raise ValueError("no part was written")
        self.clock.save()
        self.steps.note(first_seq, first.unit, frame.label, frame.undoes or None, frame.standing)
        changes_made = Changes.of(touched, frame.label, first.unit)
        if self.judge_again():
            changes_made.types.update(dict.fromkeys((layout.name for layout in self.tables.layouts()), None))
        return Outcome(frame.label, first.unit, changes_made)

    def _append(self, action: Action, data: bytes) -> Entry:
        """Put an own action into the log. Raises NotAllowed if every desk would refuse it."""
        weighed = self.judge.weigh(Entry(0, action.id, action.body["lam"]), action.body)
        if weighed.code:
            raise not_allowed(weighed.code, self.judge, action.body)
        entry = self.log.append(action, data, applied=True, known=self.judge.ledger.number(weighed.known))
        self.judge.accept(entry, weighed, across=False)
        if weighed.control is not None:
            Epochs(self.database.writer).keep_boxed([weighed.control.content])
        return entry

    def write_rekey(self) -> Outcome:
        """Go on as a fresh device in the place of the present one, which vouches for it."""
        with self.transaction():
            before = self.clock.identities[-1]
            now = self.clock.begin()
            proof = before.sign(rekey_statement(now.device)).hex()
            control = {"kind": "rekey", "of": before.device, "public": now.public, "box": now.box_public, "proof": proof}
            return self._write(Frame(tr(REKEY), standing=BACKGROUND, control=control), [([], {})], silent)

    def _body(self, frame: Frame, at: str, changes: list[Change]) -> Body:
        who = frame.who or self._who()
        body: Body = {"format": FORMAT, "at": at, "who": who, "label": frame.label, "salt": secrets.token_hex(8), "ch": changes}
        behalf = "" if frame.who else self._behalf()
        if behalf:
            body["for"] = behalf
        if frame.control is not None:
            body["control"] = dict(frame.control)
        if frame.takes:
            body["takes"] = frame.takes
        if frame.undoes:
            body["undoes"] = frame.undoes
        if frame.standing != PLAIN:
            body["final" if frame.standing == FINAL else "background"] = True
        return body
