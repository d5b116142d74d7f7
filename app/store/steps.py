"""Which of this desk's actions can be taken back, and which brought again.

Each thing done here is a step. ``acting`` is the last unit that brought its effect in or took it out, for that
is what the next undo or redo inverts. States: done, undone, gone (something else was done after it was undone).
Steps follow from the log alone; the table only saves reading it.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from app.store.action import BACKGROUND, FINAL


class Step(NamedTuple):
    """A thing done: its unit, its label, the unit to be inverted next, and whether it has left the building."""

    unit: str
    label: str
    acting: str
    final: bool


class Steps:
    """The list of steps in the database. Writing needs an open transaction."""

    def __init__(self, connection: Any, table: str = "main.step") -> None:
        self._connection = connection
        self._table = table

    def last(self) -> Step | None:
        """What undo would take back."""
        return self._pick("done", "DESC")

    def next(self) -> Step | None:
        """What redo would bring again."""
        return self._pick("undone", "ASC")

    def _pick(self, state: str, order: str) -> Step | None:
        query = f"SELECT unit, label, acting, final FROM {self._table} WHERE state = ? ORDER BY seq {order} LIMIT 1"  # noqa: S608
        row = self._connection.execute(query, (state,)).fetchone()
        return Step(row[0], row[1], row[2], row[3] == FINAL) if row else None

    def empty(self) -> None:
        """Forget all steps."""
        self._connection.execute(f"DELETE FROM {self._table}")  # noqa: S608

    def derive(self, devices: Sequence[str]) -> None:
        """Make the list anew from the log of the devices that this desk has been."""
        self.empty()
        query = f"""SELECT seq, unit, label, undoes, final FROM action
            WHERE device IN ({",".join("?" * len(devices))}) AND part = 1 AND applied = 1 AND refused = 0 ORDER BY lamport, id"""  # noqa: S608
        for seq, unit, label, undoes, final in self._connection.execute(query, tuple(devices)).fetchall():
            self.note(seq, unit, label, undoes, final)

    def note(self, seq: int, unit: str, label: str, undoes: str | None, standing: int) -> None:
        """A thing was done on this desk: a new step, the undo or redo of one, or no step. ``seq`` orders the steps."""
        if standing == BACKGROUND:
            return
        if undoes:
            query = f"UPDATE {self._table} SET acting = ?, state = CASE state WHEN 'done' THEN 'undone' ELSE 'done' END WHERE acting = ?"  # noqa: S608
            self._connection.execute(query, (unit, undoes))
            return
        if self.next() is not None:
            self._connection.execute(f"UPDATE {self._table} SET state = 'gone' WHERE state = 'undone'")  # noqa: S608
        values = (seq, unit, label, unit, standing)
        self._connection.execute(f"INSERT INTO {self._table} VALUES (?, ?, ?, ?, ?, 'done')", values)  # noqa: S608
