"""A key as it is printed and typed."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.recovery_code import GROUPS, SIGNS, BadRecoveryCode, _proof, code_of, key_of


@given(st.binary(min_size=32, max_size=32), st.randoms())
def test_what_is_printed_is_read_however_it_is_typed(key: bytes, chance: random.Random) -> None:
    groups = code_of(key)
    assert len(groups) == GROUPS
    typed = chance.choice([" ", "", "-", "\n", "  "]).join(groups)
    typed = "".join(chance.choice([sign, sign.lower()]) for sign in typed)
    typed = "".join(chance.choice({"0": "0oO", "1": "1iIlL"}.get(sign, sign)) for sign in typed)
    assert key_of(typed) == key


@given(st.binary(min_size=32, max_size=32), st.integers(0, GROUPS - 1), st.integers(0, 3), st.sampled_from(SIGNS))
def test_a_slip_is_found_in_its_group(key: bytes, group: int, place: int, sign: str) -> None:
    groups = code_of(key)
    slipped = groups[group][:place] + sign + groups[group][place + 1 :]
    typed = " ".join([*groups[:group], slipped, *groups[group + 1 :]])
    if slipped == groups[group]:
        assert key_of(typed) == key
    elif _proof(group, slipped[:4]) != slipped[4:]:
        with pytest.raises(BadRecoveryCode, match=f"group {group + 1} "):
            key_of(typed)


def test_groups_out_of_order_and_too_few_are_said() -> None:
    groups = code_of(bytes(range(32)))
    with pytest.raises(BadRecoveryCode, match="group 1 "):
        key_of(" ".join(reversed(groups)))
    with pytest.raises(BadRecoveryCode, match="60 letters"):
        key_of(" ".join(groups[:-1]))
    with pytest.raises(BadRecoveryCode, match="group 2 "):
        key_of(" ".join([groups[0], "UUUUU", *groups[2:]]))
