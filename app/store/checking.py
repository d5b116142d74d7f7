"""Checking a desk: the file is sound, the log is what its names say, and the tables are the log applied."""

from dataclasses import dataclass, field
from typing import Any

import orjson
from sqlcipher3 import dbapi2 as driver

from app.language import tr
from app.store.action import action_id, unpack
from app.store.cipher import DAMAGED, code_of, connect, trouble
from app.store.clock import Clock
from app.store.database import Database
from app.store.judge import Judge
from app.store.log import Log
from app.store.progress import Progress
from app.store.rebuilding import refill
from app.store.schema import Layout
from app.store.steps import Steps
from app.store.tables import Tables

NAMED = 5
"""How many differing records of a type the report names."""


@dataclass(frozen=True)
class CheckReport:
    """What a check found: how much was looked at, and each thing that is wrong, in words. No problems: all is well."""

    actions: int
    records: int
    problems: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


class Checker:
    """Checks a database as it stands at one moment, beside everything that goes on in it.

    The tables are made again in memory: nothing readable reaches the disk.
    """

    def __init__(self, database: Database, layouts: list[Layout]) -> None:
        self._database = database
        self._layouts = layouts
        self._problems: list[str] = []

    def run(self, progress: Progress) -> CheckReport:
        """Check everything. Takes a few seconds for 100,000 records."""
        with trouble(self._database.path):
            connection = connect(self._database.path, self._database.key)
            try:
                connection.execute("BEGIN")
                return self._run(connection, progress)
            finally:
                connection.close()

    def _run(self, connection: Any, progress: Progress) -> CheckReport:
        self._check_file(connection)
        if self._problems:
            return CheckReport(0, 0, self._problems)
        actions = self._check_names(connection)
        tables = self._copies(connection)
        log = Log(connection)
        self._check_verdicts(connection, log)
        refill(connection, log, tables, Steps(connection, "temp.step"), progress)
        records = 0
        for layout in tables.layouts():
            records += int(connection.execute(f'SELECT count(*) FROM main."{layout.table}"').fetchone()[0])  # noqa: S608
            self._compare(connection, layout.table, f"{layout.name} {{0}}")
        self._compare(connection, "open_edit", tr("the open edit of {0} {1}, field {2},"))
        self._compare(connection, "step", tr("the undo step {0}"))
        return CheckReport(actions, records, self._problems)

    def _check_file(self, connection: Any) -> None:
        """The seal of every page, and the structure."""
        try:
            seals = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            structure = connection.execute("PRAGMA quick_check(5)").fetchall()
        except driver.DatabaseError as error:
            if code_of(error) not in DAMAGED:
                raise
            self._problems.append(tr("The file is damaged and cannot be read to its end."))
            return
        self._problems += [tr("The file: {row}", row=row[0]) for row in [*seals, *structure] if row[0] != "ok"]

    def _check_names(self, connection: Any) -> int:
        """Every action has the name that its bytes give it, and its causes are there."""
        number = 0
        clock = Clock(connection)
        for action, applied, stored in connection.execute("SELECT id, applied, body FROM action"):
            number += 1
            data = unpack(stored)
            body = orjson.loads(data)
            if action_id(body, data) != action:
                self._problems.append(tr("Action {action} was altered.", action=action))
            if applied and body["d"] == clock.device and body["n"] > clock.number:
                self._problems.append(tr("Action {action} is not counted.", action=action))
        query = """SELECT a.id FROM action a, json_each(?) tip LEFT JOIN action b ON b.id = tip.value WHERE b.id IS NULL LIMIT 1"""
        tips = orjson.dumps([tip for some in clock.tips.values() for tip in some]).decode()
        if connection.execute(query, (tips,)).fetchone():
            self._problems.append(tr("The last actions of a device are missing."))
        return number

    def _check_verdicts(self, connection: Any, log: Log) -> None:
        """What every action's author had seen, and which actions count, is what the log says."""
        judge = Judge(connection, log)
        survey = judge.survey()
        if survey.controls != judge.ledger.controls:
            self._problems.append(tr("Who is in the space is not what the log says."))
        rows = connection.execute("SELECT seq, id, known FROM action WHERE applied = 1").fetchall()
        torn = [action for seq, action, known in rows if judge.ledger.mask(known) != survey.masks.get(seq)]
        wrong = [action for _, action, _ in judge.wrong()]
        self._problems += [tr("What was known to action {action} is not what the log says.", action=action) for action in torn[:NAMED]]
        self._problems += [tr("Whether action {action} counts is not what the log says.", action=action) for action in wrong[:NAMED]]

    def _copies(self, connection: Any) -> Tables:
        """Empty copies of all tables, in memory."""
        live = Tables(connection, Log(connection), self._layouts)
        live.find_unknown()
        for layout in live.layouts():
            connection.execute(f'CREATE TEMP TABLE "{layout.table}" AS SELECT * FROM main."{layout.table}" WHERE 0')  # noqa: S608
            connection.execute(f'CREATE UNIQUE INDEX temp."check_{layout.table}" ON "{layout.table}" (id)')
        for table, key in (("open_edit", "type, id, field"), ("step", "seq")):
            connection.execute(f"CREATE TEMP TABLE {table} AS SELECT * FROM main.{table} WHERE 0")  # noqa: S608
            connection.execute(f"CREATE UNIQUE INDEX temp.check_{table} ON {table} ({key})")
        return Tables(connection, Log(connection), live.layouts(), "temp.")

    def _compare(self, connection: Any, table: str, words: str) -> None:
        """Name rows that differ between a table and its copy."""
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone():
            self._problems.append(tr("The table {table} is missing.", table=table))
            return
        for one, other, what in (
            ("main", "temp", tr("is not what the log says")),
            ("temp", "main", tr("is in the log, not in the tables")),
        ):
            query = f'SELECT * FROM {one}."{table}" EXCEPT SELECT * FROM {other}."{table}" LIMIT {NAMED}'  # noqa: S608
            for row in connection.execute(query):
                self._problems.append(f"{words.format(*row).capitalize()} {what}.")
