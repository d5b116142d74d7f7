"""Schedules of real desks that meet in a faulty store; mutants of the program that these must find."""

import random
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.simulation.mutants import MUTANTS
from tests.simulation.trial import Job, Totals, jobs_of, play, play_all

ONCE_FAILED = {
    ("plain", 94): "a decision on an old form also decided about a deletion that was not on it",
    ("plain", 102): "undoing a count brought a record back that two others had deleted",
    ("members", 3): "a key that came with a waiting action was not seen; and two desks put and deleted the same objects for ever",
    ("members", 123): "the same key, with an invitation that was used twice",
    ("wild", 1): "own actions came back to a restored disk, had to wait, and were not steps of undo afterwards",
    ("wild", 7): "work was refused because the joining before it was only reached through an action that was destroyed",
    ("wild", 110): "the founder had another name on each desk after its disk was cloned",
}
"""Schedules that found something, and what."""
QUICK = 24
FRESH = 2_000
ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(("profile", "seed"), ONCE_FAILED)
def test_what_once_failed(profile: str, seed: int) -> None:
    assert not play(Job(seed, profile)).failure


def test_fresh_schedules() -> None:
    _run(jobs_of(("short", "short members", "short wild"), QUICK, random.SystemRandom().randrange(10**9)), 1)


@pytest.mark.services
@pytest.mark.timeout(1500)
def test_many_fresh_schedules() -> None:
    _run(jobs_of(("short", "short members", "short wild"), FRESH, random.SystemRandom().randrange(10**9)), 2)


@pytest.mark.parametrize("mutant", ["over_at_save", "last_writer_wins", "ack_before_durable", "page_without_transaction"])
def test_mutants_die(mutant: str) -> None:
    profiles = MUTANTS[mutant].profiles
    assert any(play(Job(seed, profiles[0], mutant)).failure for seed in range(60))


def test_one_seed_decides_everything() -> None:
    code = "from tests.simulation.trial import *; print(sorted(play(Job(5, 'short wild')).stats.items()))"
    told = [
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert told[0] == told[1]
    assert "edits" in told[0]


def _run(jobs: Iterable[Job], processes: int) -> None:
    totals = Totals()
    for outcome in play_all(jobs, processes):
        totals.add(outcome)
    totals.tell()
    assert not totals.failures, f"python -m tests.simulation --schedules 1 --seed {totals.failures[0].job.seed}: {totals.failures[:5]}"
