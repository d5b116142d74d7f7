"""What happened: to one record, and in the whole log."""

import dataclasses
import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.store.action import BACKGROUND, Body, Change, fields_of, over_of
from app.store.database import Database
from app.store.log import Log
from app.store.records import Value
from app.store.rows import Folder, Row
from app.store.schema import Layout
from app.store.tables import Tables


@dataclass(frozen=True)
class FieldChange:
    """One field in one action. For what was added to a counter, ``added`` is the amount and before and after are None."""

    field: str
    title: str
    before: Value
    after: Value
    added: int | None = None


@dataclass(frozen=True)
class HistoryEntry:
    """What one action did to a record. ``what`` is created, changed, deleted or brought back; ``undoes`` says it took something back."""

    action: str
    at: datetime
    who: str
    label: str
    what: str
    changes: list[FieldChange] = dataclasses.field(default_factory=list)
    undoes: bool = False
    behalf: str = ""
    """For whom it was done, if its author stood in for somebody."""


@dataclass(frozen=True)
class ActionSummary:
    """One thing done: an action, or a group of them. ``records`` is how many records it touched."""

    action: str
    at: datetime
    who: str
    label: str
    records: int
    mine: bool
    undoes: str | None
    lamport: int
    first: str
    behalf: str = ""
    """For whom it was done, if its author stood in for somebody."""
    device: str = ""


@dataclass(frozen=True)
class Contender:
    """One of several values that people gave a field without having seen the others."""

    value: Value
    who: str
    at: datetime
    action: str
    shown: bool


@dataclass(frozen=True)
class OpenEdit:
    """A field that needs a person's decision; ``Edit.settle`` decides it."""

    type: str
    id: str
    field: str
    title: str
    contenders: list[Contender] = dataclasses.field(default_factory=list)


def time_of(text: str) -> datetime:
    """The time that an action states; a broken one reads as the beginning of 1970."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = datetime.fromtimestamp(0, UTC)
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def record_history(database: Database, layout: Layout, record: str, limit: int) -> list[HistoryEntry]:
    """What was done to a record, newest first: every change names what it replaced, back to the first."""
    with database.reader() as connection:
        log = Log(connection)
        return history_of(log, layout, Tables(connection, log, [layout]).row(layout.name, record), limit)


def history_of(log: Log, layout: Layout, row: Row | None, limit: int) -> list[HistoryEntry]:
    """As :func:`record_history`, of a row that is loaded."""
    if row is None:
        return []
    queue = [(-log.entry(seq).lamport, log.entry(seq).id, seq) for name in row.fields() for seq in row.standing(name)]
    heapq.heapify(queue)
    done: set[int] = set()
    out: list[HistoryEntry] = []
    while queue and len(out) < limit:
        _, action, seq = heapq.heappop(queue)
        if seq in done:
            continue
        done.add(seq)
        parsed = log.parsed(seq)
        change = parsed.changes.get((layout.name, row.id))
        if change is None:
            continue
        if action not in log.refused:
            out.append(_entry(layout, action, parsed.body, change))
        for earlier in {one for name in fields_of(change) for one in over_of(change, name)}:
            found = log.find(earlier)
            if found is not None and found.seq not in done:
                heapq.heappush(queue, (-found.lamport, found.id, found.seq))
    return out


def _entry(layout: Layout, action: str, body: Body, change: Change) -> HistoryEntry:
    values, was = change.get("set", {}), change.get("was", {})
    before, after = was.get("deleted"), values.get("deleted")
    what = "changed"
    if after and not before:
        what = "deleted"
    elif before and after is False:
        what = "brought back"
    elif before is None and after is False:
        what = "created"
    changes = [FieldChange(name, title_of(layout, name), was.get(name), value) for name, value in values.items() if name != "deleted"]
    changes += [FieldChange(name, title_of(layout, name), None, None, amount) for name, amount in change.get("add", {}).items()]
    order = {name: place for place, name in enumerate(layout.columns)}
    changes.sort(key=lambda one: (order.get(one.field.split(".")[0], len(order)), one.field))
    return HistoryEntry(action, time_of(body["at"]), body["who"], body["label"], what, changes, "undoes" in body, body.get("for", ""))


def title_of(layout: Layout, name: str) -> str:
    """A field's name for a person."""
    if name.startswith("custom."):
        return name[7:]
    known = layout.known.fields.get(name) if layout.known else None
    return known.title if known else name.replace("_", " ").capitalize()


def action_list(
    database: Database, devices: Sequence[str], limit: int, before: ActionSummary | None, *, by_people: bool = False
) -> list[ActionSummary]:
    """Things done, newest first; ``before`` is the last of the page that was shown. ``by_people``: none that the program did by itself."""
    where = "AND (lamport, id) < (?, ?)" if before else ""
    if by_people:
        where += f" AND final <> {BACKGROUND}"
    query = f"""
        SELECT unit, at, who, label, undoes, device, lamport, id, behalf,
            (SELECT sum(records) FROM action other WHERE other.unit = action.unit AND other.device = action.device AND other.applied = 1)
        FROM action WHERE applied = 1 AND refused = 0 AND part = 1 {where} ORDER BY lamport DESC, id DESC LIMIT ?"""  # noqa: S608
    values: list[Any] = [before.lamport, before.first] if before else []
    with database.reader() as connection:
        rows = connection.execute(query, [*values, limit]).fetchall()
    return [
        ActionSummary(unit, time_of(at), who, label, records, owner in devices, undoes, lamport, action, behalf, owner)
        for unit, at, who, label, undoes, owner, lamport, action, behalf, records in rows
    ]


def open_edits(database: Database, layouts: dict[str, Layout]) -> list[OpenEdit]:
    """The fields that need a decision, with the values to choose from."""
    with database.reader() as connection:
        log = Log(connection)
        tables = Tables(connection, log, layouts.values())
        rows = connection.execute("SELECT type, id, field FROM open_edit ORDER BY type, id, field").fetchall()
        return list(contended(log, tables, [(name, record, one) for name, record, one in rows if name in layouts]))


def contended(log: Log, tables: Tables, keys: list[tuple[str, str, str]]) -> Iterator[OpenEdit]:
    """The open edits of these fields (type, record, field), with the values to choose from."""
    folder = Folder(log)
    for name, record, one in keys:
        row = tables.row(name, record)
        if row is None:
            continue
        shown = folder.shown(row, one)
        contenders = []
        for head, is_shown in [(head, True) for head in shown.visible] + [(head, False) for head in shown.others]:
            found = log.find(head.action)
            body = log.body(found.seq) if found else {"who": "", "at": ""}
            contenders.append(Contender(head.value, body["who"], time_of(body["at"]), head.action, is_shown))
        yield OpenEdit(name, record, one, title_of(tables.layout(name), one), contenders)
