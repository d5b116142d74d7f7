"""What travels is kept with what it says: ids in few bytes, pictures that actions mention, how often something was missed."""

import re

from hypothesis import given
from hypothesis import strategies as st

from app.store.desk import Desk
from app.store.travel import _hashes, _long_ids, _short_ids
from tests.store.desks import add

DIGITS = st.text("0123456789abcdef", min_size=60, max_size=70)


@given(st.lists(DIGITS | st.text(max_size=5)))
def test_hashes_are_found_as_a_regular_expression_finds_them(parts: list[str]) -> None:
    data = "".join(parts).encode()
    assert list(_hashes(data)) == [one.decode() for one in re.findall(rb"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])", data)]


@given(st.lists(st.tuples(st.integers(1, 10**15 - 1), st.integers(0, 2**64 - 1))))
def test_ids_are_kept_in_few_bytes(numbers: list[tuple[int, int]]) -> None:
    ids = [f"{'ab' * 16}.{number}.{tag:016x}" for number, tag in numbers]
    assert _long_ids("ab" * 16, _short_ids(ids)) == ids
    assert len(_short_ids(ids)) == 16 * len(ids)


def test_a_frozen_segment_takes_its_actions_out_of_what_is_unsent(desk: Desk) -> None:
    for number in range(5):
        add(desk, tag=str(number))
    device, travel = desk.identity.device, desk.travel
    unsent = travel.unsent(device, 3, 10**6)
    assert [one.number for one in unsent] == [1, 2, 3]
    assert len(travel.unsent(device, 9, len(unsent[0].data) + 1)) == 1
    assert travel.waiting_out([device]) == 5
    name = f"log/{device}.1-3.{'0' * 16}"
    travel.freeze(name, device, b"bytes", [one.id for one in unsent])
    assert [one.number for one in travel.unsent(device, 9, 10**6)] == [4, 5]
    assert travel.waiting_out([device]) == 5
    assert travel.ids(name) == {one.id for one in unsent}
    assert travel.data(name) == b"bytes"
    travel.note_listing({name: 0}, ())
    assert travel.waiting_out([device]) == 2
    travel.note_listing({}, [name])
    assert travel.data(name) is None
    assert travel.held() == []
    assert [(one.size, one.number) for one in travel.held([name])] == [(None, 3)]
    assert travel.actions(travel.ids(name)) == unsent
