"""Every cell of the table is played with a disk that really fails, at several calls; the outcome is the one that the table says."""

import os
import tempfile
from pathlib import Path

import pytest

from tests.effort import examples
from tests.faults import every
from tests.faults.failing_disk import build, why_not
from tests.faults.playing import Played
from tests.faults.table import Outcome, outcomes

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")
MOST = 3
"""For each cell: so many calls at which the fault strikes. ``python -m tests.faults`` tries every one."""
CELLS = outcomes()


@pytest.fixture(scope="module")
def plays(tmp_path_factory: pytest.TempPathFactory) -> list[Played]:
    """All of them, played by one process; in memory where that can be, because each waits for the disk many times."""
    room = tmp_path_factory.mktemp("faults")
    library = build(room)
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else room) as quick:
        return every.played(library, Path(quick), examples(MOST))


def crooked(plays: list[Played]) -> list[str]:
    """What is not as the table says."""
    return [f"{one.fault}, at call {one.at}: {words}" for one in plays if (words := _crooked(one, CELLS[one.phase, one.fault]))]


def _crooked(one: Played, cell: Outcome) -> str:
    if one.wrong:
        return one.wrong
    if not cell.allows_words(one.said):
        return f"said {one.said!r}"
    return "" if cell.allows_state(one.kept) else f"found {one.kept}"


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("phase", [one.name for one in every.PHASES])
def test_each_fault_has_its_outcome(plays: list[Played], phase: str) -> None:
    played = [one for one in plays if one.phase == phase]
    assert {one.fault for one in played} >= {fault.name for fault in every.FAULTS} - NO_CALLS.get(phase, set())
    assert crooked(played) == []


NO_CALLS: dict[str, set[str]] = {
    "import": {"right taken away", "file held a moment"},
    "undo": {"right taken away", "file held a moment"},
    "picture": {"right taken away", "file held a moment"},
    "search index": {"right taken away", "file held a moment"},
    "settings and drafts": {"file held a moment"},
    "journal": {"disk fails reading", "file held a moment"},
    "print to a file": {"disk fails reading"},
    "take, the shared folder": {
        "disk fails writing",
        "write-protected",
        "power cut",
        "disk full",
        "sleep and resume",
        "file held a moment",
    },
}
"""Faults that have no call to strike at in a phase."""


def test_the_table_has_a_cell_for_each() -> None:
    assert set(CELLS) == {(phase.name, fault.name) for phase in every.PHASES for fault in every.FAULTS}


def test_a_crooked_play_is_found() -> None:
    well = Played("passphrase", "disk full", 3, "The disk is full, so this could not be saved. Make room.", "after", "")
    assert crooked([well]) == []
    for part, other in (("said", ""), ("said", "Something went wrong."), ("kept", "before"), ("kept", "neither"), ("wrong", "OSError")):
        assert crooked([Played.from_json({**well.to_json(), part: other})])
