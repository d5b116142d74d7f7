"""By what a program judges and what it understands: a desk that was last used with another program is looked through again.

An older program holds back what it doesn't understand, and refuses what a role could not do yet in its time. Both are kept
in the database, so the first program with other rules that opens it must judge and apply by its own.
"""

from typing import Any

import orjson

from app.store import rights
from app.store.action import FORMAT, KINDS

_ROW = "rules"


def rules_now() -> str:
    """This program's rules, as they are kept: equal for programs that judge and understand alike."""
    roles = [rights.ROLES, sorted(rights.INVENTORY), sorted(rights.COVER), rights.CONTROLS, sorted(rights.OF_LEADERS)]
    return orjson.dumps([FORMAT, KINDS, roles]).decode()


def judged_by_these(connection: Any) -> bool:
    """Whether the desk was last judged by these rules."""
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (_ROW,)).fetchone()
    return row is not None and row[0] == rules_now()


def keep_rules(connection: Any) -> None:
    """The desk has been judged by these rules. Needs an open transaction."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_ROW, rules_now()))
