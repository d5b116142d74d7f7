"""Nearly four hundred processes are killed in the middle of their work: what they had confirmed is there, and the desk is sound."""

import multiprocessing
import random
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from app.store.action import decode
from app.store.awaited import utc_now
from app.store.backups import found, is_whole
from app.store.desk import Desk
from app.store.older import make_older_desk
from tests.store import crash_work
from tests.store.desks import KEY, open_desk

KILLS = 75
"""For each kind of work; five kinds make 375."""
LONGEST = {"edits": 0.15, "imports": 0.35, "updates": 0.25, "backups": 0.3, "receives": 0.4}
"""Seconds that a process may live after it has begun."""

Work = Callable[[Path, int, Connection], None]


def live_and_die(work: Work, folder: Path, seed: int, seconds: float) -> list[tuple[str, Any]]:
    """Let a process work for a while and kill it. Gives what it had confirmed."""
    context: Any = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
    if sys.platform != "win32":
        context.set_forkserver_preload(["tests.store.crash_work"])
    mine, theirs = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(folder, seed, theirs), daemon=True)
    process.start()
    theirs.close()
    confirmed = [mine.recv()]
    until = time.monotonic() + seconds
    try:
        while (left := until - time.monotonic()) > 0:
            if mine.poll(left):
                confirmed.append(mine.recv())
        process.kill()
        process.join()
        while mine.poll(0):
            confirmed.append(mine.recv())
    except EOFError:
        process.join()
    mine.close()
    assert process.exitcode is not None
    assert process.exitcode < 0 or sys.platform == "win32", "the work came to an end by itself"
    return confirmed


def survives(folder: Path, confirmed: list[tuple[str, Any]]) -> Desk:
    """Open the desk after the crash: what was confirmed is there, and check finds nothing."""
    desk = open_desk(folder)
    units = {action.action for action in desk.actions(100_000)}
    there = {decode(data).id for data in desk.incoming.outgoing()} | waiting(desk)
    missing = [one for what, some in confirmed if what == "arrived" for one in some if one not in there]
    assert missing == []
    lost = [name for what, name in confirmed if what == "action" and name not in units]
    assert lost == []
    assert desk.check().problems == []
    counts = [number for what, number in confirmed if what == "count"]
    assert not counts or desk.settings.get("count", -1) >= counts[-1]
    return desk


def waiting(desk: Desk) -> set[str]:
    """The actions that have come and are not applied yet."""
    with desk.connection() as connection:
        return {row[0] for row in connection.exec_driver_sql("SELECT id FROM action WHERE applied = 0").fetchall()}


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("half", [0, 1])
@pytest.mark.parametrize("name", ["edits", "imports", "updates", "backups", "receives"])
def test_killed_at_a_random_moment(tmp_path: Path, name: str, half: int) -> None:
    chance = random.Random(f"{name} {half}")
    work: Work = getattr(crash_work, name)
    folder = tmp_path / "0"
    if name == "receives":
        crash_work.write_colleague(tmp_path)
    for number in range(half, KILLS, 2):
        if number % 10 < 2 or name in ("updates", "receives"):
            folder = tmp_path / str(number)
            if name == "updates" and number % 3 == 0:
                make_older_desk(folder, KEY, utc_now)
        confirmed = live_and_die(work, folder, number, chance.random() * LONGEST[name])
        desk = survives(folder, confirmed)
        desk.close()
        made = [one for what, one in confirmed if what == "backup"]
        whole = [one.path.name for one in found(folder) if is_whole(one.path, KEY)]
        newest = max(whole, key=_age, default="")
        assert not made or _age(newest) >= _age(made[-1]), "neither the confirmed backup nor a newer one is there"


def _age(name: str) -> tuple[str, int]:
    """The order of backups by name: a newer one of the same second has the next number, and may have taken an older one's place."""
    stamp, _, number = name.removesuffix(".db").partition("Z")
    return stamp, int(number.removeprefix("-") or 1)


@pytest.mark.slow
def test_the_test_can_fail(tmp_path: Path) -> None:
    confirmed = live_and_die(crash_work.edits, tmp_path, 1, 0.2)
    with pytest.raises(AssertionError):
        survives(tmp_path, [*confirmed, ("action", "never written")])
