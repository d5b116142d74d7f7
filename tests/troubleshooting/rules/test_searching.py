"""Finding checklists as teachers ask for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.troubleshooting.rules.reading import read_toml
from app.troubleshooting.rules.searching import ChecklistIndex, fits, plain_words
from tests.troubleshooting.checklists import ALL, projector

INDEX = ChecklistIndex([read_toml(text) for key, text in ALL.items() if key != "triage"])


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("TN 5021", "test-browser"),
        ("tn5021", "test-browser"),
        ("no logon servers", "sign-in"),
        ("There are currently no logon server available", "sign-in"),
        ("trust relationship", "sign-in"),
        ("dark projector", "projector-no-picture"),
        ("the projector is dark", "projector-no-picture"),
        ("projctor drak", "projector-no-picture"),
        ("porjector", "projector-no-picture"),
        ("no signal", "projector-no-picture"),
        ("sceen stays blak", "projector-no-picture"),
        ("pasword not acepted", "sign-in"),
        ("cant log in", "sign-in"),
        ("log in", "sign-in"),
        ("300e", "test-browser"),
        ("lenovo 300e chromebook", "test-browser"),
        ("proj", "projector-no-picture"),
        ("8038", "test-browser"),
        ("HDMI", "projector-no-picture"),
        ("the projector in my room stays black, the screen shows nothing since this morning", "projector-no-picture"),
    ],
)
def test_the_first_is_the_right_one(typed: str, key: str) -> None:
    found = INDEX.find(typed)
    assert [match.key for match in found][:1] == [key]
    assert found[0].words


@pytest.mark.parametrize("typed", ["swimming pool", "xqzzt", "TN 9999", "7"])
def test_nothing_is_found_for_what_nobody_wrote_about(typed: str) -> None:
    assert [match.key for match in INDEX.find(typed) if match.points > 70] == []


def test_without_words_all_are_there_in_their_order() -> None:
    assert [match.key for match in INDEX.find("  ")] == ["projector-no-picture", "sign-in", "test-browser"]


def test_wifi_is_wifi() -> None:
    assert plain_words("Wi-Fi doesn’t work: 169.254.1.2 (Straße)")[:2] == ["wifi", "doesnt"]
    assert "169.254.1.2" in plain_words("169.254.1.2")


@given(st.text(max_size=30))
def test_any_text_can_be_typed(typed: str) -> None:
    found = INDEX.find(typed)
    assert [match.points for match in found] == sorted((match.points for match in found), reverse=True)
    assert len({match.key for match in found}) == len(found)


def test_a_checklist_fits_its_devices() -> None:
    browser = read_toml(ALL["test-browser"])
    assert fits(projector(), "Projector", "Epson") is True
    assert fits(projector(), "Chromebook", "") is False
    assert fits(browser, "Chromebook", "Lenovo 300e Chromebook Gen 3") is True
    assert fits(browser, "Chromebook", "") is False
    assert fits(read_toml(ALL["sign-in"]), "Anything", "") is True
