"""Lines fit, and nothing but spaces is lost at a break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.printing.wrapping import break_lines, widest_word
from tests.printing.patience import PATIENT

TEXTS = st.text(st.sampled_from("abc defg-/.,\n 李小龍محمدé\u0301ễ0123"), max_size=80)


def measure(text: str) -> float:
    """Five points a letter, none for a mark."""
    return 5.0 * sum(letter != "\u0301" for letter in text)


@PATIENT
@given(TEXTS, st.floats(10, 200))
def test_lines_fit_and_keep_every_letter(text: str, room: float) -> None:
    lines = break_lines(text, room, measure)
    assert all(measure(line) <= room for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@PATIENT
@given(TEXTS, st.floats(10, 200))
def test_no_mark_begins_a_line(text: str, room: float) -> None:
    text = text.replace("\n", "").replace(" ", "").lstrip("\u0301")
    assert not any(line.startswith("\u0301") for line in break_lines(text, room, measure))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Room 114 Cart B", ["Room 114", "Cart B"]),
        ("one\ntwo", ["one", "two"]),
        ("", [""]),
        ("abcdefghijklm", ["abcdefghij", "klm"]),
        ("device-inventory", ["device-", "inventory"]),
        ("李小龍李小龍李小龍李小龍", ["李小龍李小龍李小龍李", "小龍"]),
        ("x abcdefghijklm", ["x", "abcdefghij", "klm"]),
    ],
)
def test_where_lines_break(text: str, lines: list[str]) -> None:
    assert break_lines(text, 50.0, measure) == lines


def test_the_longest_word() -> None:
    assert widest_word("a bcd ef", measure) == 15.0
    assert widest_word("", measure) == 0.0
