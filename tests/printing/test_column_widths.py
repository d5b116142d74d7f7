"""Columns share the page fairly."""

from hypothesis import given
from hypothesis import strategies as st

from app.printing.column_widths import Demand, bands, share
from tests.printing.patience import PATIENT

DEMANDS = st.lists(
    st.tuples(st.floats(5, 200), st.floats(0, 600), st.floats(0.5, 4)).map(lambda t: Demand(t[0], t[0] + t[1], t[2])),
    min_size=1,
    max_size=12,
)


@PATIENT
@given(DEMANDS, st.floats(100, 800))
def test_widths_never_exceed_the_page(demands: list[Demand], room: float) -> None:
    assert sum(share(demands, room)) <= room + 1e-6


@PATIENT
@given(DEMANDS, st.floats(100, 800))
def test_words_stay_whole_when_they_can(demands: list[Demand], room: float) -> None:
    widths = share(demands, room)
    if sum(demand.least for demand in demands) <= room:
        assert all(width >= demand.least - 1e-6 for width, demand in zip(widths, demands, strict=True))


@PATIENT
@given(DEMANDS, st.floats(100, 800))
def test_all_is_used_when_not_all_fits(demands: list[Demand], room: float) -> None:
    if sum(demand.best for demand in demands) > room >= sum(demand.least for demand in demands):
        assert abs(sum(share(demands, room)) - room) < 0.01


def test_narrow_columns_get_what_they_need() -> None:
    assert share([Demand(30, 40), Demand(30, 900), Demand(30, 900, 2.0)], 340)[0] == 40
    narrow, wide, wider = share([Demand(30, 40), Demand(30, 900), Demand(30, 900, 2.0)], 340)
    assert abs(wide * 2 - wider) < 0.01
    assert narrow == 40


@PATIENT
@given(DEMANDS, st.floats(200, 800))
def test_bands_keep_the_order_and_their_words_whole(demands: list[Demand], room: float) -> None:
    found = bands(demands, room)
    assert [number for band in found for number in band] == list(range(len(demands)))
    assert all(sum(demands[number].least for number in band) <= room for band in found)


def test_bands_are_few_and_even() -> None:
    assert bands([Demand(50, 90)] * 8, 400) == [[0, 1, 2, 3, 4, 5, 6, 7]]
    assert bands([Demand(60, 90)] * 8, 400) == [[0, 1, 2, 3], [4, 5, 6, 7]]
    assert bands([Demand(900, 900), Demand(50, 60)], 400) == [[0], [1]]
