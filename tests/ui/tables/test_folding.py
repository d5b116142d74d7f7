"""Text as people compare it."""

import pytest

from app.ui.tables.folding import fold, natural_key


@pytest.mark.parametrize(
    ("typed", "stored"), [("nguyen", "Nguyễn"), ("angstrom", "Ångström"), ("strasse", "Straße"), ("арсен", "АРСЕН"), ("đorđe", "Dorde")]
)
def test_case_and_accents_do_not_matter(typed: str, stored: str) -> None:
    assert fold(typed) == fold(stored)


def test_numbers_sort_by_their_value() -> None:
    tags = ["PV-10", "PV-9", "pv-1", "PV-100", "A2", "a10"]
    assert sorted(tags, key=natural_key) == ["A2", "a10", "pv-1", "PV-9", "PV-10", "PV-100"]
