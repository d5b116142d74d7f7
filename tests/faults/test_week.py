"""A small piece of the week, and that growth would be seen. The whole: ``python -m tests.faults.week``."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.week import MEGABYTE, Reading, Week, growing

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="open files and memory are looked up in /proc")
USUAL = Reading(120 * MEGABYTE, 5, 1, 0.013, MEGABYTE, 8_192, 1, 1)


@pytest.mark.slow
def test_twenty_restarts(tmp_path: Path) -> None:
    week = Week(tmp_path)
    readings = [week.restart(15) for _ in range(20)]
    assert growing(readings) == []
    assert week.check()
    assert len({one.handles for one in readings[1:]}) == 1
    assert readings[-1].backups <= 2


@pytest.mark.parametrize(
    ("grown", "word"),
    [
        (replace(USUAL, memory=140 * MEGABYTE), "memory"),
        (replace(USUAL, handles=6), "handles"),
        (replace(USUAL, threads=2), "threads"),
        (replace(USUAL, opening=0.04), "opening"),
    ],
)
def test_growth_is_seen(grown: Reading, word: str) -> None:
    assert growing([USUAL] * 20) == []
    (told,) = growing([USUAL] * 10 + [grown] * 10)
    assert told.startswith(word)
