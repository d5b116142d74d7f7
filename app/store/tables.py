"""Loading and writing the rows of typed tables."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from app.store.action import Body, Change, fields_of
from app.store.log import Entry, Log
from app.store.rows import Folder, Row
from app.store.schema import FIRST_CELL, UNKNOWN, Layout, create_unknown, unknown_layout

AT_ONCE = 1_000
"""Rows that are read by one statement."""


class Tables:
    """The typed tables over one connection; ``prefix`` ("temp.") chooses another copy of them."""

    def __init__(self, connection: Any, log: Log, layouts: Iterable[Layout], prefix: str = "main.") -> None:
        self._connection = connection
        self._log = log
        self.prefix = prefix
        self._layouts = {layout.name: layout for layout in layouts}

    def layouts(self) -> list[Layout]:
        """The layouts of all types, declared and met."""
        return list(self._layouts.values())

    def layout(self, name: str) -> Layout:
        """The layout of a type; one that is not declared gets a table without columns."""
        found = self._layouts.get(name)
        if found is None:
            found = unknown_layout(name)
            create_unknown(self._connection, found, self.prefix)
            self._layouts[name] = found
        return found

    def find_unknown(self) -> None:
        """Learn which unknown types have tables."""
        pattern = UNKNOWN.replace("_", r"\_") + "%"
        query = r"SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE ? ESCAPE '\'"
        for (table,) in self._connection.execute(query, (pattern,)).fetchall():
            self.layout(table.removeprefix(UNKNOWN))

    def empty(self) -> None:
        """Delete all rows and open edits."""
        self.find_unknown()
        for layout in self._layouts.values():
            self._connection.execute(f'DELETE FROM {self.prefix}"{layout.table}"')  # noqa: S608
        self._connection.execute(f"DELETE FROM {self.prefix}open_edit")  # noqa: S608

    def forget_unknown(self) -> None:
        """Forget tables that a rollback may have taken away."""
        self._layouts = {name: layout for name, layout in self._layouts.items() if layout.known}
        self.find_unknown()

    def load(self, layout: Layout, ids: Sequence[str]) -> dict[str, Row]:
        """The rows with these ids; those that are not there are missing."""
        found: dict[str, Row] = {}
        for start in range(0, len(ids), AT_ONCE):
            part = ids[start : start + AT_ONCE]
            marks = ",".join("?" * len(part))
            query = f'SELECT {layout.quoted} FROM {self.prefix}"{layout.table}" WHERE id IN ({marks})'  # noqa: S608
            for cells in self._connection.execute(query, part):
                found[cells[0]] = Row(layout, list(cells))
        return found

    def row(self, type_name: str, record: str) -> Row | None:
        """One record's row, None if it is not there."""
        return self.load(self.layout(type_name), [record]).get(record)

    def apply(self, entry: Entry, body: Body, rows: dict[tuple[str, str], Row] | None = None) -> dict[str, list[str]]:
        """Fold an action into the tables. Gives the ids it touched by type. ``rows`` are those already loaded."""
        folder = Folder(self._log)
        touched: dict[str, list[str]] = {}
        for name, changes in _by_type(body["ch"]):
            layout = self.layout(name)
            known = rows if rows is not None else self._keyed(layout, [change["r"] for change in changes])
            done: dict[str, Row] = {}
            made: dict[str, list[Any]] = {}
            for change in changes:
                record = change["r"]
                row = done.get(record) or known.get((name, record))
                if row is None and record not in made:
                    if next(fields_of(change), None) is None:
                        continue  # it says nothing, of a record that is not here
                    cells = folder.new_cells(layout, change, entry)
                    if cells is not None:
                        made[record] = cells
                        continue
                if row is None:
                    row = Row(layout, made.pop(record), fresh=True) if record in made else Row.empty(layout, record)
                folder.fold(row, change, entry)
                done[record] = row
            self._write(layout, made.values(), done.values())
            touched.setdefault(name, []).extend([*made, *done])
        self._note_conflicts(folder)
        return touched

    def _keyed(self, layout: Layout, ids: list[str]) -> dict[tuple[str, str], Row]:
        return {(layout.name, record): row for record, row in self.load(layout, ids).items()}

    def _write(self, layout: Layout, made: Iterable[list[Any]], rows: Collection[Row]) -> None:
        """Write rows: new ones (``made`` are their cells) whole, others by what is in them."""
        fresh = [*made, *(row.cells for row in rows if row.fresh)]
        changed: dict[tuple[str, ...], list[list[Any]]] = {}
        for row in rows:
            if not row.fresh:
                names = tuple(sorted(row.dirty))
                cells = [*row.cells[1:FIRST_CELL], *(row.cells[layout.place[name]] for name in names), row.cells[0]]
                changed.setdefault(names, []).append(cells)
        table = f'{self.prefix}"{layout.table}"'
        if fresh:
            marks = ",".join("?" * len(fresh[0]))
            self._connection.executemany(f"INSERT INTO {table} ({layout.quoted}) VALUES ({marks})", fresh)  # noqa: S608
        for names, some in changed.items():
            columns = ", ".join(f'"{name}" = ?' for name in ("op", "heads", "deleted", *names))
            self._connection.executemany(f"UPDATE {table} SET {columns} WHERE id = ?", some)  # noqa: S608

    def _note_conflicts(self, folder: Folder) -> None:
        """Keep the list of open edits."""
        opened = [key for key, is_open in folder.conflicts.items() if is_open]
        closed = [key for key, is_open in folder.conflicts.items() if not is_open]
        table = f"{self.prefix}open_edit"
        if opened:
            self._connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES (?, ?, ?)", opened)  # noqa: S608
        if closed:
            self._connection.executemany(f"DELETE FROM {table} WHERE type = ? AND id = ? AND field = ?", closed)  # noqa: S608


def _by_type(changes: Sequence[Change]) -> Iterator[tuple[str, list[Change]]]:
    """The changes of an action by record type, in order of first appearance."""
    groups: dict[str, list[Change]] = {}
    for change in changes:
        groups.setdefault(change["t"], []).append(change)
    yield from groups.items()
