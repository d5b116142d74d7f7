"""Folding the whole log again: the tables must be what the log says, and here is where that is made or checked."""

from typing import Any

from app.language import tr
from app.store.clock import Clock
from app.store.judge import Judge
from app.store.log import Log
from app.store.progress import Progress
from app.store.search_index import Index
from app.store.steps import Steps
from app.store.tables import Tables


def refill(connection: Any, log: Log, tables: Tables, steps: Steps, progress: Progress) -> None:
    """Empty the tables of ``tables`` and ``steps`` and fold the log into them, in (lamport, id) order.

    Needs an open transaction on the connection.
    """
    total = connection.execute("SELECT count(*) FROM action WHERE applied = 1").fetchone()[0]
    tables.empty()
    for number, (entry, body) in enumerate(log.in_order(), 1):
        if entry.id not in log.refused:
            tables.apply(entry, body)
        progress(number, total, tr("Reading the log again"))
    steps.derive(Clock(connection).devices)


def rejudge(judge: Judge, index: Index) -> bool:
    """Judge again what has to be. Gives whether the tables must be filled from the log again."""
    torn = judge.torn
    if torn:
        judge.relearn()
    flipped = judge.recheck() if judge.stale else []
    for seq in flipped:
        index.note(seq)
    return torn or bool(flipped)
