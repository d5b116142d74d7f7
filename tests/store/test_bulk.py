"""The collector rests while many objects are made, and works again whatever happens."""

import gc
from collections.abc import Iterator

import pytest

from app.store.bulk import many_objects, resting


@pytest.fixture(autouse=True)
def _collector_on() -> Iterator[None]:
    """The collector works by itself when a test begins, whatever was before; afterwards it is as it was."""
    was_on = gc.isenabled()
    gc.enable()
    yield
    if not was_on:
        gc.disable()


def test_the_collector_rests_within_and_works_after() -> None:
    with many_objects():
        assert not gc.isenabled()
        with many_objects():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_works_again_after_an_error() -> None:
    with pytest.raises(ValueError, match="row"), many_objects():
        raise ValueError("row")
    assert gc.isenabled()


def test_what_was_made_is_not_walked_over_at_the_end() -> None:
    with many_objects():
        made = [[number] for number in range(5_000)]
    assert gc.get_count()[0] < len(made)
    assert gc.isenabled()


def test_it_rests_as_long_as_any_block_lasts() -> None:
    assert not resting()
    outer, inner = many_objects(), many_objects()
    with outer:
        inner.__enter__()
        assert resting()
    assert resting()
    assert not gc.isenabled()
    inner.__exit__(None, None, None)
    assert not resting()
    assert gc.isenabled()


def test_what_was_made_counts_as_old_where_the_collector_is_called_by_hand() -> None:
    gc.disable()
    with many_objects():
        made = [[number] for number in range(5_000)]
    assert not gc.isenabled()
    assert gc.get_count()[0] < len(made)
