"""No line of a cell is wider than its column, and no column reaches into the next."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.paths import resource
from app.printing.table_columns import GUTTER, Column, TableColumns
from app.printing.typefaces import Typefaces
from app.printing.typesetting import Fonts
from tests.printing.patience import PATIENT

FONTS = Fonts(Typefaces(resource("fonts")))
TEXTS = st.sets(st.text(st.sampled_from("abil WM-,/ 01\nễ"), max_size=60), max_size=8)
COLUMNS = st.builds(Column, st.sampled_from(["Tag", "Purchase order", "W"]), st.floats(0, 4), st.just("left"), st.booleans(), st.booleans())
ROOM = 528.0


@PATIENT
@given(st.lists(st.tuples(COLUMNS, TEXTS), min_size=1, max_size=14), st.floats(150, 700))
def test_every_line_fits_its_column(table: list[tuple[Column, set[str]]], room: float) -> None:
    laid = TableColumns([column for column, _ in table], [texts for _, texts in table], FONTS, room)
    for (_, texts), galley, place, wrapped in zip(table, laid.galleys, laid.places, laid.wrapped, strict=True):
        for text in texts:
            assert all(galley.width(line) <= place.room for line in wrapped.get(text, [text]))
    for before, after in pairwise(laid.places):
        if before.band == after.band:
            assert before.anchor + before.room + GUTTER <= after.anchor + 0.1
    assert all(place.anchor + place.room <= room + 0.1 for place in laid.places)


def test_a_text_a_little_too_wide_is_wrapped() -> None:
    text = "one two three four five six"
    width = FONTS.galley(TableColumns([Column("T")], [{text}], FONTS, ROOM).galleys[0].style).width(text)
    assert TableColumns([Column("T")], [{text}], FONTS, width + 1).wrapped == [{}]
    assert TableColumns([Column("T")], [{text}], FONTS, width - 1).wrapped == [{text: ["one two three four five", "six"]}]


def test_type_shrinks_by_a_point_at_most() -> None:
    word = "W" * 30
    sizes = {room: TableColumns([Column("T")], [{word}], FONTS, room).size for room in (500.0, 270.0, 50.0)}
    assert sizes[500.0] == 9.0
    assert sizes[50.0] == 8.0
    assert min(sizes.values()) == 8.0
