"""Rows of the typed tables, and the heads that stand behind their values.

A row says which action its values come from in the fewest words: ``op`` is the action on which most
fields stand, ``heads`` a JSON map of the others: ``{"room": 12}`` (one head, the value is in the
column), ``{"room": [[12, "A", {…}], [13, "B", {…}]]}`` (heads with their values). A column that is
NULL and not in the map has no head. Counters appear in the short form only as a single count,
fields without a column never.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import orjson

from app.store.action import Change, fields_of, head_of, kind_of, over_of
from app.store.log import Entry, Log
from app.store.merge import Head, Shown, inherited, replace, show
from app.store.records import Value
from app.store.schema import FIRST_CELL, Layout

OP, HEADS, DELETED = 1, 2, 3
Marks = dict[str, Any]


class Row:
    """One record as it lies in its table: ``cells`` are id, op, heads, deleted and the fields' columns.

    ``fresh`` says that it is not in the table yet, ``dirty`` names the columns that are to be written.
    """

    __slots__ = ("_custom", "_marks", "cells", "dirty", "fresh", "layout")

    def __init__(self, layout: Layout, cells: list[Any], *, fresh: bool = False) -> None:
        self.layout = layout
        self.cells = cells
        self.fresh = fresh
        self.dirty: set[str] = set()
        self._marks: Marks | None = None
        self._custom: dict[str, Value] | None = None

    @classmethod
    def empty(cls, layout: Layout, record: str) -> "Row":
        """A record that nobody has written yet."""
        return cls(layout, [record, None, None, None, *([None] * len(layout.columns))], fresh=True)

    @property
    def id(self) -> str:
        """The record's id."""
        return str(self.cells[0])

    @property
    def deleted(self) -> bool:
        """Whether the record is deleted (or was never written)."""
        return self.cells[DELETED] is None or bool(self.cells[DELETED])

    def is_untouched_since(self, seq: int) -> bool:
        """Whether the record lives and everything in it stands on one action."""
        return self.cells[OP] == seq and self.cells[HEADS] is None and self.cells[DELETED] == 0

    @property
    def marks(self) -> Marks:
        """The decoded ``heads``."""
        if self._marks is None:
            self._marks = orjson.loads(self.cells[HEADS]) if self.cells[HEADS] else {}
        return self._marks

    def value(self, field: str) -> Value:
        """What is shown of a field."""
        if field == "deleted":
            found: Value = None if self.cells[DELETED] is None else bool(self.cells[DELETED])
            return found
        place = None if field == "custom" else self.layout.place.get(field)
        if place is not None:
            value: Value = self.cells[place]
            return bool(value) if value is not None and self._is_bool(field) else value
        if field.startswith("custom.") and self.layout.has_custom:
            return self.custom.get(field[7:])
        return self._kept_in_marks(field)

    def _is_bool(self, field: str) -> bool:
        return self.layout.known is not None and self.layout.known.fields[field].format == "bool"

    def _kept_in_marks(self, field: str) -> Value:
        """A field that has no column: the marks hold what is shown first."""
        mark = self.marks.get(field)
        return mark[0][3] if mark else None

    @property
    def custom(self) -> dict[str, Value]:
        """The custom fields."""
        if self._custom is None:
            stored = self.cells[self.layout.place["custom"]]
            self._custom = orjson.loads(stored) if stored else {}
        return self._custom

    def put(self, field: str, value: Value) -> None:
        """Show a value; fields without a column keep it in their marks."""
        if field == "deleted":
            self.cells[DELETED] = int(bool(value))
        elif not self.has_column(field):
            return
        elif field in self.layout.place:
            self.cells[self.layout.place[field]] = int(value) if isinstance(value, bool) else value
            self.dirty.add(field)
        else:
            self.dirty.add("custom")
            if value is None:
                self.custom.pop(field[7:], None)
            else:
                self.custom[field[7:]] = value
            text = orjson.dumps(self.custom, option=orjson.OPT_SORT_KEYS).decode() if self.custom else None
            self.cells[self.layout.place["custom"]] = text

    def has_column(self, field: str) -> bool:
        """Whether a single head of this field needs no value in the marks."""
        place = self.layout.place
        return field == "deleted" or (field in place and field != "custom") or (field.startswith("custom.") and self.layout.has_custom)

    def standing(self, field: str) -> list[int]:
        """The numbers of the actions that a field stands on."""
        mark = self.marks.get(field) if self._marks or self.cells[HEADS] else None
        if mark is None:
            return [] if self.value(field) is None else [self.cells[OP]]
        return [mark] if isinstance(mark, int) else [one[0] for one in mark]

    def fields(self) -> Iterable[str]:
        """All fields that have a head, ``deleted`` first."""
        found = ["deleted", *(name for name in self.layout.columns if name != "custom" and self.cells[self.layout.place[name]] is not None)]
        if self.layout.has_custom:
            found += ["custom." + name for name in self.custom]
        return dict.fromkeys([*found, *self.marks])

    def must_have_been_made(self) -> None:
        """What was changed and never made is no living record: it counts as deleted, on no head, until somebody makes it."""
        if self.cells[DELETED] is None:
            self.cells[DELETED], self.marks["deleted"] = 1, []

    def settle(self) -> None:
        """Choose the action that most fields stand on, and write the marks in their shortest form."""
        marks = self.marks
        filled = len(self.cells) - FIRST_CELL - self.cells.count(None)
        if filled <= 2 * len(marks) + 2:
            plain = self._plain()
            if len(plain) <= len(marks):
                self._choose(plain)
        self.cells[HEADS] = orjson.dumps(self.marks, option=orjson.OPT_SORT_KEYS).decode() if self.marks else None

    def _plain(self) -> list[str]:
        """The fields that have a value and no mark."""
        return [field for field in self.fields() if field not in self.marks]

    def _choose(self, plain: list[str]) -> None:
        """Move the row to the action that most fields with a value stand on; ties go to the lowest number."""
        marks = self.marks
        single = {field: mark for field, mark in marks.items() if isinstance(mark, int) and self.value(field) is not None}
        votes = Counter(single.values())
        if plain:
            votes[self.cells[OP]] += len(plain)
        if not votes:
            votes[min(min(found) for field in marks if (found := self.standing(field)))] += 1
        best = min(votes, key=lambda seq: (-votes[seq], seq))
        if best != self.cells[OP]:
            marks.update((field, self.cells[OP]) for field in plain)
        for field, mark in single.items():
            if mark == best:
                del marks[field]
        self.cells[OP] = best


class Folder:
    """Folds changes into rows by the rules of :mod:`app.store.merge`. ``conflicts`` collects which fields are open edits."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self.conflicts: dict[tuple[str, str, str], bool] = {}
        self._shapes: dict[tuple[str, ...], list[str] | None] = {}

    def fold(self, row: Row, change: Change, entry: Entry) -> None:
        """Apply one action's change to a record."""
        if row.cells[OP] is None:
            row.cells[OP] = entry.seq
        for field in fields_of(change):
            self._fold_field(row, field, change, entry)
        row.must_have_been_made()
        row.settle()

    def new_cells(self, layout: Layout, change: Change, entry: Entry) -> list[Any] | None:
        """The cells of a record that nobody has written yet, in the plainest case: every field stands on this change.

        None if it is not that plain.
        """
        values = change.get("set", {})
        if "add" in change or "weak" in change or values.get("deleted") is not False or None in values.values():
            return None
        shape = (layout.name, *values)
        if shape not in self._shapes:
            self._shapes[shape] = _own_fields(layout, values)
        others = self._shapes[shape]
        if others is None:
            return None
        cells = [change["r"], entry.seq, None, 0, *map(values.get, layout.columns)]
        if others:
            own = {field[7:]: values[field] for field in others}
            cells[layout.place["custom"]] = orjson.dumps(own, option=orjson.OPT_SORT_KEYS).decode()
        return cells

    def _fold_field(self, row: Row, field: str, change: Change, entry: Entry) -> None:
        """Apply the change of one field."""
        if field in change.get("set", ()) and row.has_column(field):
            over = self.replaced(row, field, change)
            if all(self._log.entry(seq).id in over for seq in row.standing(field)):
                if isinstance(row.marks.get(field), list):
                    self.conflicts[row.layout.name, row.id, field] = False
                row.put(field, change["set"][field])
                row.marks[field] = entry.seq
                return
        new = head_of(entry.id, entry.lamport, change, field)
        if new is None:
            return
        heads = replace(self.heads(row, field), new, self.replaced(row, field, change))
        shown = show(field, heads)
        row.put(field, shown.value)
        row.marks[field] = self._marks(heads, shown, entry)
        self.conflicts[row.layout.name, row.id, field] = bool(shown.others)

    def replaced(self, row: Row, field: str, change: Change) -> Sequence[str]:
        """What a change replaces in a field. A count replaces also what refused counts that its author saw had counted in."""
        over = over_of(change, field) if field in change.get("set", ()) else ()
        if not over or kind_of(change, field) != "counter" or self._log.refused.keys().isdisjoint(over):
            return over

        def refused(action: str) -> Sequence[str] | None:
            seq = self._log.refused.get(action)
            return None if seq is None else self._log.counted_in(seq, row.layout.name, row.id, field)

        return inherited(over, refused)

    def _marks(self, heads: Sequence[Head], shown: Shown, entry: Entry) -> Any:
        """The long form of heads: [number, value, details, and what the field shows]."""
        out = []
        for head in heads:
            found = entry if head.action == entry.id else self._log.find(head.action)
            if found is None:
                raise LookupError(head.action)
            out.append([found.seq, head.value, _details(head), shown.value])
        return sorted(out, key=lambda one: int(one[0]))

    def heads(self, row: Row, field: str) -> list[Head]:
        """The heads of a field with all their details."""
        mark = row.marks.get(field)
        if isinstance(mark, list):
            return [_head(self._log.entry(seq), value, details) for seq, value, details, _ in mark]
        found = (self._log.head(seq, row.layout.name, row.id, field) for seq in row.standing(field))
        return [head for head in found if head is not None]

    def shown(self, row: Row, field: str) -> Shown:
        """What a person sees of a field."""
        return show(field, self.heads(row, field))


def _own_fields(layout: Layout, values: Iterable[str]) -> list[str] | None:
    """The school's own fields among these; None if there are others without a column."""
    others = [field for field in values if field not in layout.place and field != "deleted"]
    if "custom" in values or not all(layout.has_custom and field.startswith("custom.") for field in others):
        return None
    return others


def _details(head: Head) -> dict[str, Any]:
    """What a head has besides its action and value, without what is usual."""
    details = {"k": head.kind, "o": list(head.over), "w": head.weak, "b": head.base, "d": head.delta}
    usual: dict[str, Any] = {"k": "register", "o": [], "w": None, "b": None, "d": False}
    return {name: value for name, value in details.items() if value != usual[name]}


def _head(entry: Entry, value: Value, details: dict[str, Any]) -> Head:
    """The head that :func:`_details` described."""
    weak = details.get("w")
    return Head(
        entry.id,
        entry.lamport,
        value,
        details.get("k", "register"),
        tuple(details.get("o", ())),
        None if weak is None else tuple(weak),
        details.get("b"),
        details.get("d", False),
    )
