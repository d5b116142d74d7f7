"""Taking actions back: an undo is a new action that restores what was, and gives way to who has seen more.

A field that somebody has changed since is left alone. Whether a head still *stands for* the action that is undone
is asked through later undos and redos: a head that restores it stands for it as well as its own.
"""

from collections.abc import Iterable

from app.store.action import Body, Change, kind_of, over_of
from app.store.log import Entry, Log
from app.store.merge import Head
from app.store.records import Value
from app.store.rows import Folder, Row
from app.store.tables import Tables


class Inverter:
    """Makes the changes that take actions back. ``left_alone`` counts the fields that were not restored."""

    def __init__(self, tables: Tables, log: Log) -> None:
        self._tables = tables
        self._log = log
        self._folder = Folder(log)
        self.left_alone = 0

    def invert(self, entry: Entry, body: Body) -> tuple[list[Change], dict[tuple[str, str], Row]]:
        """What takes one action back, record by record, and the rows it is about."""
        changes: list[Change] = []
        rows: dict[tuple[str, str], Row] = {}
        by_type: dict[str, list[Change]] = {}
        for change in body["ch"]:
            by_type.setdefault(change["t"], []).append(change)
        for name, some in by_type.items():
            found = self._tables.load(self._tables.layout(name), [change["r"] for change in some])
            rows.update({(name, record): row for record, row in found.items()})
        for change in reversed(body["ch"]):
            row = rows.get((change["t"], change["r"]))
            made = self._invert_record(entry, change, row) if row else None
            if made is not None:
                changes.append(made)
        return changes, rows

    def _invert_record(self, entry: Entry, change: Change, row: Row) -> Change | None:
        """What takes the change of one record back."""
        values = change.get("set", {})
        was_deleted = change.get("was", {}).get("deleted")
        life = self._ours(entry, row, "deleted") if "deleted" in values else []
        if "deleted" in values and values["deleted"] is not was_deleted:
            if not life:
                self.left_alone += 1
                return None
            rivals = len(life) < len(row.standing("deleted"))
            fields = [name for name in values if name != "deleted"] if was_deleted is None and rivals else []
            return self._inverse(entry, change, row, fields, life, deleted=not values["deleted"])
        fields = [name for name in (*values, *change.get("add", {})) if name != "deleted"]
        if row.deleted:
            self.left_alone += len(fields)
            return None
        return self._inverse(entry, change, row, fields, life, deleted=False)

    def _inverse(self, entry: Entry, change: Change, row: Row, fields: Iterable[str], life: list[str], *, deleted: bool) -> Change | None:
        """The inverse of these fields; it also says again whether the record lives."""
        undo: Change = {"t": change["t"], "r": change["r"], "set": {}, "over": {}, "was": {}, "weak": {}}
        for name in fields:
            if name in change.get("add", {}):
                self._take_back(entry, change, row, name, undo)
            else:
                self._restore(entry, change, row, name, undo)
        if len(undo["set"]) + len(undo.get("add", ())) == 0 and deleted == row.deleted:
            return None
        standing = life or self._ids(row, "deleted")
        restored = list(over_of(change, "deleted")) if life else standing
        undo["set"]["deleted"] = deleted
        undo["over"]["deleted"] = sorted({*standing, entry.id}) if life else standing
        undo["was"]["deleted"] = row.deleted
        undo["weak"]["deleted"] = restored
        return undo

    def _restore(self, entry: Entry, change: Change, row: Row, name: str, undo: Change) -> None:
        """Give a register, text or count its value before, unless somebody has changed it since."""
        ours = self._ours(entry, row, name)
        if not ours:
            self.left_alone += 1
            return
        before: Value = change.get("was", {}).get(name)
        undo["set"][name] = before
        undo["over"][name] = sorted({*ours, entry.id})
        undo["was"][name] = change["set"][name]
        undo["weak"][name] = list(over_of(change, name))
        kind = kind_of(change, name)
        if kind == "counter":
            undo["set"][name] = before or 0
        if kind != "register":
            undo.setdefault("kind", {})[name] = kind
        if kind == "text":
            undo.setdefault("base", {})[name] = str(change["set"][name] or "")

    def _take_back(self, entry: Entry, change: Change, row: Row, name: str, undo: Change) -> None:
        """Take back what was added to a counter, unless somebody has counted since."""
        if self._ours(entry, row, name):
            undo.setdefault("add", {})[name] = -change["add"][name]
        else:
            self.left_alone += 1

    def _ids(self, row: Row, name: str) -> list[str]:
        """The ids of the actions that a field stands on."""
        return [self._log.entry(seq).id for seq in row.standing(name)]

    def _ours(self, entry: Entry, row: Row, name: str) -> list[str]:
        """The heads of a field that stand for an action."""
        standing = row.standing(name)
        if standing == [entry.seq]:
            return [entry.id]
        return [head.action for head in self._folder.heads(row, name) if self._stands_for(head, entry, row, name)]

    def _stands_for(self, head: Head, entry: Entry, row: Row, name: str) -> bool:
        """Whether a head is of this action, or restores, through however many undos, what it wrote."""
        todo: list[Head | None] = [head]
        done: set[str] = set()
        while todo:
            one = todo.pop()
            if one is None or one.action in done:
                continue
            if one.action == entry.id:
                return True
            done.add(one.action)
            for restored in one.weak or ():
                found = self._log.find(restored)
                if restored == entry.id:
                    return True
                if found is not None:
                    todo.append(self._log.head(found.seq, row.layout.name, row.id, name))
        return False
