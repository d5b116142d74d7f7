"""Codes on labels keep the sizes and the white around them that scanners need."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.paths import resource
from app.printing.barcodes import QUIET_128, QUIET_QR, Code128, qr_symbol
from app.printing.label_layout import FINEST_BAR, FINEST_DOT, LabelLayout
from app.printing.label_sheets import LabelSheet, sheets
from tests.printing.patience import PATIENT

SHEETS = sheets(resource("district/label_sheets.toml"))
TAGS = st.text(st.sampled_from("AB-0123456789"), min_size=1, max_size=30)


@PATIENT
@given(st.sampled_from(SHEETS), TAGS, st.booleans(), st.integers(0, 6))
def test_codes_can_be_scanned_and_stay_inside(sheet: LabelSheet, tag: str, school: bool, lines: int) -> None:
    qr, bars = qr_symbol(tag), Code128().symbol(tag)
    assert bars is not None
    plan = LabelLayout(sheet).plan(qr, bars, school, lines)
    assert plan.qr is not None
    right = plan.qr.x + qr.across * plan.qr.unit_x
    assert plan.qr.unit_x == plan.qr.unit_y >= FINEST_DOT
    assert plan.qr.x >= QUIET_QR * plan.qr.unit_x - 1e-6
    assert plan.qr.y >= QUIET_QR * plan.qr.unit_y - 1e-6
    assert plan.text_x - right >= QUIET_QR * plan.qr.unit_x - 1e-6
    if plan.bars is not None:
        white = QUIET_128 * plan.bars.unit_x
        assert plan.bars.unit_x >= FINEST_BAR
        assert plan.bars.x - right >= white - 1e-6
        assert plan.bars.x + bars.across * plan.bars.unit_x + white <= sheet.label_width + 1e-6
        assert plan.bars.y >= 1.5
        assert plan.bars.unit_y >= 9.0


@PATIENT
@given(st.sampled_from(SHEETS), TAGS, st.booleans(), st.integers(0, 6))
def test_lines_stand_apart_from_each_other_and_the_bars(sheet: LabelSheet, tag: str, school: bool, lines: int) -> None:
    plan = LabelLayout(sheet).plan(qr_symbol(tag), Code128().symbol(tag), school, lines)
    bases = [plan.tag_base, *plan.line_bases]
    if plan.school_base is not None:
        assert plan.school_base - plan.tag_base >= 0.7 * plan.tag_size
        assert plan.school_base + 0.75 * plan.line_size <= sheet.label_height
    assert all(upper - lower >= plan.line_size for upper, lower in pairwise(bases))
    lowest = bases[-1] - 0.22 * plan.line_size
    assert lowest >= (plan.bars.y + plan.bars.unit_y if plan.bars else 1.0)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_an_ordinary_tag_has_both_codes_and_the_school_on_every_sheet(sheet: LabelSheet) -> None:
    plan = LabelLayout(sheet).plan(qr_symbol("PV-04417"), Code128().symbol("PV-04417"), school=True, lines=1)
    assert plan.qr is not None
    assert plan.bars is not None
    assert plan.school_base is not None


@pytest.mark.parametrize("sheet", [sheet for sheet in SHEETS if sheet.printer], ids=lambda sheet: sheet.name)
def test_bars_of_a_label_printer_are_whole_dots(sheet: LabelSheet) -> None:
    bars = LabelLayout(sheet).plan(qr_symbol("PV-04417"), Code128().symbol("PV-04417"), school=True, lines=1).bars
    assert bars is not None
    dots = bars.unit_x * sheet.dots / 72
    assert dots == pytest.approx(round(dots), abs=1e-6)
