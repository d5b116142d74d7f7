"""Merging texts by lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.text_merge import merge_all, merge_lines

LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "d\n"]), max_size=6).map("".join)


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "merged"),
    [
        ("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n", "A\nb\nC\n"),
        ("a\nb\nc\n", "a\nb\nc\nd\n", "x\na\nb\nc\n", "x\na\nb\nc\nd\n"),
        ("a\nb\nc\n", "a\nc\n", "a\nb\nc\nd\n", "a\nc\nd\n"),
        ("a\nb\n", "A\nb\n", "A\nb\n", "A\nb\n"),
        ("a\nb\n", "A\nb\n", "X\nb\n", None),
        ("a\nb\nc\n", "A\nb\nc\n", "a\nB\nc\n", None),
        ("a\nb", "a\nb\nc", "x\na\nb", "x\na\nb\nc"),
        ("", "mine", "theirs", None),
        ("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\n", "A\nb\nc\n"),
    ],
)
def test_lines_merge(base: str, mine: str, theirs: str, merged: str | None) -> None:
    assert merge_lines(base, mine, theirs) == merged
    assert merge_lines(base, theirs, mine) == merged


@given(LINES, LINES)
def test_who_changed_nothing_changes_nothing(base: str, mine: str) -> None:
    assert merge_lines(base, mine, base) == mine
    assert merge_lines(base, base, mine) == mine


@given(LINES, LINES, LINES)
def test_both_sides_get_the_same(base: str, mine: str, theirs: str) -> None:
    assert merge_lines(base, mine, theirs) == merge_lines(base, theirs, mine)


@given(LINES, LINES, LINES)
def test_no_line_is_invented(base: str, mine: str, theirs: str) -> None:
    merged = merge_lines(base, mine, theirs)
    if merged is not None:
        for line in set(merged.splitlines()):
            assert merged.splitlines().count(line) <= mine.splitlines().count(line) + theirs.splitlines().count(line)


def test_several_texts_merge() -> None:
    assert merge_all("a\nb\nc\nd\ne\n", ["A\nb\nc\nd\ne\n", "a\nb\nC\nd\ne\n", "a\nb\nc\nd\nE\n"]) == "A\nb\nC\nd\nE\n"


def test_very_long_texts_are_left_to_a_person() -> None:
    base = "a\n" * 6_000
    assert merge_lines(base, base + "b\n", "c\n" + base) is None
