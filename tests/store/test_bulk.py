"""The collector rests while many objects are made, and works again whatever happens."""

import gc
from collections.abc import Iterator

import pytest

from app.store.bulk import WALKED_IN_A_MOMENT, many_objects, resting, set_aside


@pytest.fixture(autouse=True)
def _collector_on() -> Iterator[None]:
    """The collector works by itself when a test begins, whatever was before; afterwards it is as it was."""
    was_on = gc.isenabled()
    gc.enable()
    yield
    if was_on:
        gc.enable()
    else:
        gc.disable()


@pytest.fixture
def _nothing_aside() -> None:
    """As before the window has settled. Very many objects bring back what was set aside, also by the test before."""
    with many_objects():
        made = [[number] for number in range(WALKED_IN_A_MOMENT + 1_000)]
    assert made
    assert not gc.get_freeze_count()


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


@pytest.mark.usefixtures("_nothing_aside")
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


@pytest.mark.usefixtures("_nothing_aside")
def test_what_was_made_counts_as_old_where_the_collector_is_called_by_hand() -> None:
    gc.disable()
    with many_objects():
        made = [[number] for number in range(5_000)]
    assert not gc.isenabled()
    assert gc.get_count()[0] < len(made)


@pytest.fixture
def _settled() -> None:
    """What a start has made is set aside for good, as the window does it."""
    set_aside()


@pytest.mark.usefixtures("_settled")
def test_a_few_objects_leave_aside_what_was_set_aside() -> None:
    """Each action that comes from another desk is taken in within such a block."""
    before = gc.get_freeze_count()
    with many_objects():
        made = [[number] for number in range(5_000)]
    assert len(made) == 5_000
    assert gc.get_freeze_count() > before * 0.9  # some of it died meanwhile


@pytest.mark.usefixtures("_settled")
def test_very_many_are_old_even_so() -> None:
    gc.disable()
    with many_objects():
        made = [[number] for number in range(WALKED_IN_A_MOMENT + 1_000)]
    assert gc.get_count()[0] < len(made)
