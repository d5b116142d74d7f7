"""No row is lost, parted or out of order, whatever its height."""

from hypothesis import given
from hypothesis import strategies as st

from app.printing.pagination import Kind, Strip, break_pages
from tests.printing.patience import PATIENT

FIRST, FOLLOWING, HEAD = 300.0, 400.0, 26.0


@st.composite
def tables(draw: st.DrawFn) -> list[Strip]:
    strips: list[Strip] = []
    place = 0
    for group in range(draw(st.integers(1, 6))):
        if draw(st.booleans()):
            strips.append(Strip(Kind.GROUP_HEAD, HEAD, group))
        for height in draw(st.lists(st.floats(10, 250), max_size=30)):
            strips.append(Strip(Kind.ROW, height, group, place))
            place += 1
        if draw(st.booleans()):
            strips.append(Strip(Kind.SUBTOTAL, 20.0, group))
    if draw(st.booleans()):
        strips.append(Strip(Kind.TOTAL, 24.0, 99))
    return strips


@PATIENT
@given(tables())
def test_every_strip_is_on_one_page_in_order(strips: list[Strip]) -> None:
    pages = break_pages(strips, FIRST, FOLLOWING, HEAD)
    assert [strip for page in pages for strip in page.strips] == strips
    assert all(page.strips for page in pages) or not strips


@PATIENT
@given(tables())
def test_no_page_overflows(strips: list[Strip]) -> None:
    for number, page in enumerate(break_pages(strips, FIRST, FOLLOWING, HEAD)):
        room = FOLLOWING if number else FIRST
        used = sum(strip.height for strip in page.strips) + (HEAD if page.continued is not None else 0.0)
        assert used <= room + 1e-6 or len(page.strips) == 1


@PATIENT
@given(tables())
def test_a_group_that_goes_on_says_so(strips: list[Strip]) -> None:
    for page in break_pages(strips, FIRST, FOLLOWING, HEAD)[1:]:
        first = page.strips[0]
        assert page.continued == (first.group if first.kind in (Kind.ROW, Kind.SUBTOTAL) else None)


@PATIENT
@given(st.lists(st.integers(1, 40), min_size=1, max_size=8))
def test_heads_end_no_page_and_sums_begin_none(sizes: list[int]) -> None:
    strips: list[Strip] = []
    for group, size in enumerate(sizes):
        strips.append(Strip(Kind.GROUP_HEAD, HEAD, group))
        strips += [Strip(Kind.ROW, 17.0, group, place) for place in range(size)]
        strips.append(Strip(Kind.SUBTOTAL, 21.0, group))
    for page in break_pages(strips, FIRST, FOLLOWING, HEAD):
        assert page.strips[-1].kind is not Kind.GROUP_HEAD
        assert page.strips[0].kind is not Kind.SUBTOTAL


def test_a_strip_higher_than_a_page_stands_alone() -> None:
    strips = [Strip(Kind.ROW, 50.0, 0, 0), Strip(Kind.ROW, 900.0, 0, 1), Strip(Kind.ROW, 50.0, 0, 2)]
    assert [len(page.strips) for page in break_pages(strips, FIRST, FOLLOWING, HEAD)] == [1, 1, 1]


def test_nothing_is_one_empty_page() -> None:
    assert [list(page.strips) for page in break_pages([], FIRST, FOLLOWING, HEAD)] == [[]]
