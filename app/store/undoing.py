"""Taking actions back: an undo is a new action that restores what was, and gives way to who has seen more.

A field that somebody has changed since is left alone. Whether a head still *stands for* the action that is undone
is asked through later undos and redos: a head that restores it stands for it as well as its own.
"""

from collections.abc import Iterable

from app.store.action import Body, Change, kind_of, over_of
from app.store.log import Entry, Log
from app.store.merge import Head
from app.store.rows import Folder, Row
from app.store.seen import alive_heads, dead_heads
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
        if row.is_untouched_since(entry.seq) and "was" not in change and "over" not in change:
            return _withdrawal(entry.id, change)
        was_deleted = change.get("was", {}).get("deleted")
        life = self._ours(entry, row, "deleted") if "deleted" in values else []
        if "deleted" in values and values["deleted"] is not was_deleted:
            if not life:
                self.left_alone += 1
                return None
            if values["deleted"] and len(life) < len(dead_heads(self._folder, row)):
                self.left_alone += 1
            rivals = len(life) < len(row.standing("deleted"))
            fields = [name for name in values if name != "deleted"] if was_deleted is None and rivals else []
            return self._inverse(entry, change, row, fields, life, deleted=not values["deleted"])
        fields = [name for name in (*values, *change.get("add", {})) if name != "deleted"]
        if row.deleted:
            self.left_alone += len(fields)
            return None
        return self._inverse(entry, change, row, fields, life, deleted=False)

    def _inverse(self, entry: Entry, change: Change, row: Row, fields: Iterable[str], life: list[Head], *, deleted: bool) -> Change | None:
        """The inverse of these fields; it also says again whether the record lives."""
        undo: Change = {"t": change["t"], "r": change["r"], "set": {}, "over": {}, "was": {}, "weak": {}}
        for name in fields:
            if name in change.get("add", {}):
                self._uncount(entry, change, row, name, undo)
            else:
                self._restore(entry, change, row, name, undo)
        if len(undo["set"]) + len(undo.get("add", ())) == 0 and deleted == row.deleted:
            return None
        standing = [head.action for head in life] or self._alive(row)
        restored = list(over_of(change, "deleted")) if life else standing
        undo["set"]["deleted"] = deleted
        undo["over"]["deleted"] = sorted({*standing, entry.id}) if life else standing
        undo["was"]["deleted"] = row.deleted
        undo["weak"]["deleted"] = restored
        return undo

    def _restore(self, entry: Entry, change: Change, row: Row, name: str, undo: Change) -> None:
        """Give a register or text its value before, unless somebody has changed it since."""
        kind = kind_of(change, name)
        if kind == "counter":
            self._uncount(entry, change, row, name, undo)
            return
        ours = self._ours(entry, row, name)
        if not ours:
            self.left_alone += 1
            return
        undo["set"][name] = change.get("was", {}).get(name)
        undo["over"][name] = sorted({*(head.action for head in ours), entry.id})
        undo["was"][name] = change["set"][name]
        undo["weak"][name] = list(over_of(change, name))
        if kind == "text":
            undo.setdefault("kind", {})[name] = kind
            undo.setdefault("base", {})[name] = str(change["set"][name] or "")

    def _uncount(self, entry: Entry, change: Change, row: Row, name: str, undo: Change) -> None:
        """Take a recount or an addition out of a counter, unless somebody has counted since."""
        ours = self._ours(entry, row, name)
        added = change.get("add", {}).get(name)
        if not ours:
            self.left_alone += 1
        elif added is not None and ours[0].delta:
            undo.setdefault("add", {})[name] = -added
        else:
            made = added if added is not None else int(change["set"][name] or 0) - int(change.get("was", {}).get(name) or 0)
            restored = {one for head in ours for one in self._restored(head, row, name)} - {entry.id}
            undo["set"][name] = int(ours[0].value or 0) - made
            undo["over"][name] = sorted({*(head.action for head in ours), entry.id})
            undo["was"][name] = int(ours[0].value or 0)
            undo["weak"][name] = sorted({*restored, *(() if added is not None else over_of(change, name))})
            undo.setdefault("kind", {})[name] = "counter"

    def _restored(self, head: Head, row: Row, name: str) -> set[str]:
        """The actions whose effect a head has: its own, or those that it restores, through however many undos."""
        found: set[str] = set()
        done: set[str] = set()
        todo: list[Head | None] = [head]
        while todo:
            one = todo.pop()
            if one is None or one.action in done:
                continue
            done.add(one.action)
            if one.weak is None:
                found.add(one.action)
            else:
                todo += [self._head(restored, row, name) for restored in one.weak]
        return found

    def _head(self, action: str, row: Row, name: str) -> Head | None:
        """What an action made of a field."""
        found = self._log.find(action)
        return None if found is None else self._log.head(found.seq, row.layout.name, row.id, name)

    def _alive(self, row: Row) -> list[str]:
        """The actions that say that a record lives; who deleted it meanwhile is not answered by an undo of something else."""
        if isinstance(row.marks.get("deleted"), list):
            return list(alive_heads(self._folder, row))
        return [] if row.deleted else [self._log.entry(seq).id for seq in row.standing("deleted")]

    def _ours(self, entry: Entry, row: Row, name: str) -> list[Head]:
        """The heads of a field that stand for an action."""
        standing = row.standing(name)
        if standing == [entry.seq] and not isinstance(row.marks.get(name), list):
            return [Head(entry.id, entry.lamport, row.value(name))]
        if entry.seq not in standing and not self._has_weak(row, name):
            return []
        return [head for head in self._folder.heads(row, name) if self._stands_for(head, entry, row, name)]

    def _has_weak(self, row: Row, name: str) -> bool:
        """Whether an undo is among the heads of a field."""
        return any(head.weak is not None for head in self._folder.heads(row, name))

    def _stands_for(self, head: Head, entry: Entry, row: Row, name: str) -> bool:
        """Whether a head is of this action, or restores, through however many undos, what it wrote."""
        todo: list[Head | None] = [head]
        done: set[str] = set()
        while todo:
            one = todo.pop()
            if one is None or one.action in done:
                continue
            if one.action == entry.id or entry.id in (one.weak or ()):
                return True
            done.add(one.action)
            todo += [self._head(restored, row, name) for restored in one.weak or ()]
        return False


def _withdrawal(action: str, change: Change) -> Change:
    """What takes back a creation that nobody has touched: the record dies, its values stay for a redo."""
    life = {"over": {"*": [action]}, "was": {"deleted": False}, "weak": {"deleted": []}}
    return {"t": change["t"], "r": change["r"], "set": {"deleted": True}, **life}
