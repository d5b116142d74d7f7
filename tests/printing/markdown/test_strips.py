"""Filling pages: nothing is lost, nothing that belongs together is parted without need."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.printing.markdown.strips import Sheet, Strip, fill_pages, kept_together, without_lone_lines
from tests.effort import few_if_quick


def nothing(_sheet: Sheet, _x: float, _y: float) -> None:
    """Draws nothing."""


def strip(height: float = 10.0, *, glue: bool = False, new_page: bool = False, gap: float = 0.0) -> Strip:
    """A strip without words."""
    return Strip(height, nothing, gap, glue, new_page=new_page)


STRIPS = st.lists(
    st.tuples(st.integers(0, 120), st.booleans(), st.sampled_from([False, False, False, True]), st.integers(0, 20)).map(
        lambda drawn: strip(drawn[0], glue=drawn[1], new_page=drawn[2], gap=drawn[3])
    ),
    max_size=30,
)


@settings(max_examples=few_if_quick(40))
@given(STRIPS, st.integers(30, 150), st.integers(30, 150))
def test_every_strip_stands_once_and_in_order(strips: list[Strip], first: int, following: int) -> None:
    pages = fill_pages(strips, first, following)
    numbers = [placed.number for page in pages for placed in page if placed.number >= 0]
    assert numbers == list(range(len(strips)))
    for number, page in enumerate(pages):
        room = first if number == 0 else following
        assert page[-1].down + page[-1].strip.height <= room + 0.02 or len(page) == 1 if page else not strips
        for before, after in pairwise(page):
            assert after.down >= before.down + before.strip.height - 0.001


def test_glued_strips_go_to_the_next_page_together() -> None:
    strips = [strip(), strip(), strip(glue=True), strip(glue=True), strip()]
    pages = fill_pages(strips, 40.0, 40.0)
    assert [[placed.number for placed in page] for page in pages] == [[0, 1], [2, 3, 4]]


def test_what_is_glued_beyond_a_page_is_parted_after_all() -> None:
    pages = fill_pages(kept_together([strip() for _ in range(9)]), 40.0, 40.0)
    assert [len(page) for page in pages] == [4, 4, 1]


def test_a_head_is_repeated_where_a_page_begins_with_its_row() -> None:
    head = strip(glue=True)
    rows = [strip()._replace(head=(head,)) for _ in range(5)]
    pages = fill_pages([head, *rows], 40.0, 40.0)
    assert [[placed.number for placed in page] for page in pages] == [[0, 1, 2, 3], [-1, 4, 5]]


def test_gaps_do_not_begin_a_page() -> None:
    pages = fill_pages([strip(gap=30.0), strip(30.0, gap=30.0)], 40.0, 40.0)
    assert [[placed.down for placed in page] for page in pages] == [[0.0], [0.0]]


def test_a_new_page_is_never_empty() -> None:
    new = strip(0.0, new_page=True)
    pages = fill_pages([new, strip(), new, new, strip()], 40.0, 40.0)
    assert all(any(placed.strip.height for placed in page) for page in pages)


def test_no_line_of_a_paragraph_is_alone() -> None:
    lines = without_lone_lines([strip() for _ in range(5)])
    assert [line.glue for line in lines] == [True, False, False, True, False]
    assert [line.glue for line in without_lone_lines([strip()])] == [False]
