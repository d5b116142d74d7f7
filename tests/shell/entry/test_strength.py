"""A passphrase is judged by what others cannot guess of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.shell.entry.strength import LEAST_LETTERS, strength


@pytest.mark.parametrize(
    ("passphrase", "level"),
    [
        ("", 0),
        ("short", 0),
        ("password123456", 0),
        ("aaaaaaaaaaaaaaaaaaaa", 0),
        ("ParkviewRivera", 0),
        ("kite melon", 1),
        ("kite melon stairs", 2),
        ("kite melon stairs orbit", 3),
    ],
)
def test_levels(passphrase: str, level: int) -> None:
    assert strength(passphrase, ["Maria Rivera", "Parkview Elementary"]).level == level


def test_the_hint_says_what_to_do() -> None:
    assert "1 more letter at" in strength("ninechars").hint
    assert "3 more letters" in strength("seven77").hint


@given(st.text(max_size=60))
def test_more_of_it_is_never_worse(passphrase: str) -> None:
    assert strength(passphrase + " umbrella comet").level >= min(strength(passphrase).level, 1)


@given(st.text(max_size=LEAST_LETTERS - 1))
def test_short_is_never_enough(passphrase: str) -> None:
    assert not strength(passphrase).enough
