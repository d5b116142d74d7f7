"""Blocks of cells, to a spreadsheet and back."""

import time

from hypothesis import given
from hypothesis import strategies as st

from app.ui.tables.clipboard import block_to_text, text_to_block

CELLS = st.text(alphabet=st.sampled_from('ab "\t\n5-'), max_size=8)


@given(st.integers(1, 4).flatmap(lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=6)))
def test_what_is_copied_pastes_the_same(rows: list[list[str]]) -> None:
    assert text_to_block(block_to_text(rows)) == rows


def test_lines_of_every_system() -> None:
    assert text_to_block("a\tb\r\nc\td\r\n") == [["a", "b"], ["c", "d"]]
    assert text_to_block("a\rb") == [["a"], ["b"]]


def test_an_inch_mark_is_no_quote() -> None:
    assert text_to_block('14" screen\tx') == [['14" screen', "x"]]
    assert text_to_block('"14 inch\tx') == [['"14 inch', "x"]]


def test_nothing_is_no_rows() -> None:
    assert text_to_block("") == []


def test_a_column_of_300_000_lines_takes_no_longer_than_its_length() -> None:
    began = time.process_time()
    assert len(text_to_block("PV-00012345\n" * 300_000)) == 300_000
    assert time.process_time() - began < 5
