"""The district's words: read at once, or when something of them is first asked for."""

import shutil
from pathlib import Path

import pytest

from app.errors import UserError
from app.inventory.rules.district import District
from app.paths import resource


def test_what_is_read_later_is_the_same() -> None:
    at_once, later = District.load(), District.later()
    assert later.choices("status") == at_once.choices("status")
    assert later.no_value == at_once.no_value
    assert later.words("category") == at_once.words("category")
    assert vars(later).keys() >= {"no_value"}
    assert later.models.find("Acer Chromebook Spin 511 (R752T)") == at_once.models.find("Acer Chromebook Spin 511 (R752T)")


def test_a_damaged_file_is_named_when_something_of_it_is_asked_for(tmp_path: Path) -> None:
    shutil.copy(resource("district") / "choices.toml", tmp_path)
    (tmp_path / "models.toml").write_text("model = [", encoding="utf-8")
    with pytest.raises(UserError, match=r"models\.toml"):
        District.load(tmp_path)
    later = District.later(tmp_path)
    assert later.tone("Missing") == "bad"
    with pytest.raises(UserError, match=r"models\.toml"):
        _ = later.models


def test_what_a_district_has_not_is_no_part_of_it() -> None:
    assert not hasattr(District.later(), "weather")
