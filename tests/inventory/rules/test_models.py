"""End of updates goes by the exact name of a model."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.inventory.rules.district import District
from app.inventory.rules.models import ModelCatalogue, ModelFact, model_key
from app.inventory.rules.told import told_by_model


@pytest.mark.parametrize(
    ("name", "end"),
    [
        ("Dell Chromebook 11 (3120)", "2021-09"),
        ("Dell Chromebook 3120", "2033-06"),
        ("dell  chromebook 11  (3120)", "2021-09"),
        ("Dell Chromebook 11 (5190)", "2027-06"),
        ("Dell Chromebook 3100", "2029-06"),
        ("Dell Chromebook 3100 2-in-1", "2029-06"),
        ("Lenovo 300e Gen 3", "2031-06"),
        ("Lenovo 300e Chromebook Gen 3", "2031-06"),
        ("Lenovo 300e Chromebook 2nd Gen", "2029-06"),
        ("Acer Chromebook C733", "2029-06"),
        ("Acer Chromebook 511 (C734)", "2031-06"),
        ("HP Chromebook 11 G5 EE", "2022-06"),
    ],
)
def test_the_list_knows_each_model_by_its_own_name(district: District, name: str, end: str) -> None:
    fact = district.models.find(name)
    assert fact is not None
    assert (fact.updates_end, fact.sample, fact.checked) == (end, True, "2025-12-01")


@pytest.mark.parametrize(
    "name", ["Dell Chromebook 11", "Dell Chromebook 3120 ", "Dell 3120", "Chromebook", "Dell Chromebook 11 3120", "", None]
)
def test_no_name_is_guessed(district: District, name: str | None) -> None:
    fact = district.models.find(name)
    assert fact is None or fact.name == "Dell Chromebook 3120"


def test_no_two_models_of_the_list_share_a_key(district: District) -> None:
    names = [fact.name for fact in district.models]
    assert len({model_key(name) for name in names}) == len(names) > 50


@given(st.text(), st.text())
def test_a_key_only_forgets_case_spaces_and_width(one: str, other: str) -> None:
    assert model_key(f" {one}  x ") == model_key(f"{one} X")
    if (
        "".join(one.split()).isalnum()
        and one.isascii()
        and other.isascii()
        and "".join(one.lower().split()) != "".join(other.lower().split())
    ):
        assert model_key(one) != model_key(other)


def test_a_name_of_two_models_is_refused() -> None:
    with pytest.raises(ValueError, match="name of both"):
        ModelCatalogue.of([(ModelFact("A 1"), ["A one"]), (ModelFact("A 2"), ["a ONE"])])


def test_what_the_school_knows_of_a_model_wins(district: District) -> None:
    models = district.models.with_models([ModelFact("dell chromebook 3120", updates_end="2035-06")])
    found = models.find("Dell Chromebook 3120")
    assert found is not None
    assert found.updates_end == "2035-06"


def test_a_model_tells_only_what_nobody_said(district: District) -> None:
    told = told_by_model(district.models, {"model": "Dell Chromebook 3120", "manufacturer": "Dell Inc."}, {"category": "Laptop"})
    assert told == {"updates_end": "2033-06"}
    assert told_by_model(district.models, {"model": "Something else"}, {}) == {}
