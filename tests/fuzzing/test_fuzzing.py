"""A little of the feeding in every run, and every input that was once met badly."""

import os
from pathlib import Path
from random import Random

import pytest

from tests.effort import examples as tried
from tests.exchange.workbooks import xlsx
from tests.fuzzing import crashers, record
from tests.fuzzing.every import READERS
from tests.fuzzing.harness import Feeding, failure_of, shortest
from tests.fuzzing.mutation import byte_mutation
from tests.fuzzing.reader import Reader
from tests.fuzzing.structures import json_mutation, zip_mutation
from tests.fuzzing.watch import Watch, left_by

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no timer that counts processor time")
_SECONDS = 0.3
"""Of processor time for each reader; what is dear gets fewer inputs in it."""


@pytest.mark.parametrize("name", sorted(READERS))
def test_a_few_inputs_are_met_with_a_value_or_a_sentence(name: str, qapp: object) -> None:
    tally = Feeding(READERS[name], 1, Watch()).feed(tried(300), _SECONDS)
    assert tally.inputs >= 1
    assert not tally.crashers, next(iter(tally.crashers.values())).what


@pytest.mark.parametrize(("name", "path"), [pytest.param(*one, id=f"{one[0]} {one[1].name}") for one in crashers.kept()])
def test_what_was_once_met_badly_is_met_well(name: str, path: Path, qapp: object) -> None:
    assert failure_of(READERS[name], path.read_bytes(), Watch()) == ""


def _fragile(data: bytes) -> object:
    """A reader with a mistake behind two steps."""
    if not data.startswith(b"{"):
        raise ValueError("no object")
    if b"\0" in data:
        raise KeyError("a mistake")
    if data.count(b"{") > 50:
        while True:
            pass
    return data


FRAGILE = Reader("fragile", "", _fragile, lambda: [b"{}"], byte_mutation(b"{" * 60), 0, (ValueError,))


@pytest.mark.slow
def test_a_mistake_and_a_hang_are_found_told_apart_and_made_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fuzzing.watch.SECONDS", 0.02)
    watch = Watch()
    tally = Feeding(FRAGILE, 1, watch).feed(3_000, 2.0)
    assert tally.crashes
    assert tally.hangs
    assert tally.refused
    assert tally.accepted
    assert {key.split()[0] for key in tally.crashers} == {"KeyError", "TooSlow"}
    crasher = next(one for key, one in tally.crashers.items() if key.startswith("KeyError"))
    assert shortest(crasher.data, lambda data: failure_of(FRAGILE, data, watch) == crasher.key, 5) == b"{\0"


def test_the_same_seed_feeds_the_same(tmp_path: Path) -> None:
    first, second = (Feeding(READERS["meeting_place"], 3, Watch()).feed(400) for _ in range(2))
    assert (first.accepted, first.refused, first.kept) == (second.accepted, second.refused, second.kept)


def test_the_input_in_flight_outlives_its_process(tmp_path: Path) -> None:
    watch = Watch(tmp_path / "flight")
    watch.timed(b"long input", lambda: None)
    watch.timed(b"last", lambda: None)
    assert left_by(tmp_path / "flight") == b"last"


def test_structures_stay_whole_while_their_content_changes() -> None:
    chance, workbook = Random(1), xlsx([["Tag"], ["1"]])
    change = zip_mutation({".xml": byte_mutation()}, byte_mutation())
    assert sum(change(workbook, chance, [workbook]).startswith(b"PK\3\4") for _ in range(40)) > 25
    texts = {json_mutation("a")(b'{"a": [1, {"b": "x"}]}', chance, [b"{}"]) for _ in range(60)}
    assert len(texts) > 40


def test_figures_of_a_reader_replace_its_earlier_ones(tmp_path: Path) -> None:
    page = tmp_path / "fuzzing.md"
    page.write_text("before\n<!-- figures -->\n<!-- end of figures -->\nafter\n", encoding="utf-8")
    for seed in (1, 2):
        for name in ("pasted", "meeting_place"):
            record.write(Feeding(READERS[name], seed, Watch()).feed(200), "x", page)
    text = page.read_text(encoding="utf-8")
    assert text.startswith("before\n")
    assert text.endswith("after\n")
    assert text.count("`pasted`") == 1
    assert "| **all** | | **400** |" in text
