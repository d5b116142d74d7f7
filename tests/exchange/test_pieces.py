"""Delimited text is read in pieces: the rows are those that csv gives for the whole."""

import csv
import io
import random

import pytest

from app.exchange import delimited
from app.exchange.tables import Limits

TOKENS = ["a", "b", "1", ",", ",", ",", '"', '"', '""', ',"', '",', "\n", "\n", "\r\n", "\r", "x y"]
LIMITS = Limits()


def by_csv(text: str, *, strict: bool) -> list[list[str]] | None:
    """The filled rows that csv gives; None where it refuses the text."""
    try:
        return [row for row in csv.reader(io.StringIO(text, newline=""), strict=strict) if any(row)]
    except csv.Error:
        return None


def in_pieces(text: str) -> list[list[str]] | None:
    """The same rows, read in pieces."""
    records = delimited.parse(text, ",", LIMITS)
    return None if records.notes else records.rows


def test_rows_are_the_same_wherever_a_piece_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "_PIECE", 40)
    chance, compared = random.Random(3), 0
    for _ in range(3000):
        text = "".join(chance.choice(TOKENS) for _ in range(chance.randrange(1, 120)))
        expected = by_csv(text, strict=text.count('"') % 2 == 1)
        if expected is not None:
            compared += 1
            assert in_pieces(text) == expected, repr(text)
    assert compared > 1000


def test_a_cell_of_many_lines_goes_on_in_the_next_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "_PIECE", 50)
    note = "one\ntwo\r\nthree, four\n" * 20
    text = "tag,note\n" + "".join(f'PV-{at},"{note}"\nPV-{at}b,short\n' for at in range(30))
    rows = in_pieces(text)
    assert rows is not None
    assert rows[1::2] == [[f"PV-{at}", note] for at in range(30)]
    assert rows[2::2] == [[f"PV-{at}b", "short"] for at in range(30)]
