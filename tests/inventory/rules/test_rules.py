"""Codes, words, statuses, ages."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.inventory.rules.checks import check_value
from app.inventory.rules.cleaning import clean_line, clean_mac, clean_text, plain_lines, plain_macs
from app.inventory.rules.district import District
from app.inventory.rules.life import age_in_years, gets_updates, why_not_to
from app.inventory.rules.matching import code_key, code_keys, loose_codes, name_key, repeated
from app.inventory.rules.words import day_in_words, in_words, money_in_words, month_in_words


def test_case_and_spaces_of_codes_do_not_matter_and_zeros_do() -> None:
    assert code_key("PV- 00417 ") == code_key("pv-00417")
    assert code_key("PV-0417") != code_key("PV-417")


@given(st.lists(st.text()))
def test_many_keys_at_once_are_the_keys_one_by_one(codes: list[str]) -> None:
    assert code_keys(codes) == [code_key(code) for code in codes]


def test_only_codes_of_digits_lose_zeros_and_only_where_one_is_meant() -> None:
    assert loose_codes(["0042", "042x", "00017", "017", "5", "000"]) == {"42": "0042", "0": "000"}


def test_lines_with_the_same_key_are_found_in_order() -> None:
    assert repeated({1: "a", 2: "b", 5: "a", 9: "a"}) == {"a": [1, 5, 9]}


def test_names_match_whatever_their_case_spacing_and_composition() -> None:
    assert name_key("  ROOM   114 ") == name_key("Room 114")
    assert name_key("Nguye\u0302\u0303n") == name_key("Nguyễn")


@given(st.text())
def test_cleaned_text_is_stable_and_can_be_kept(text: str) -> None:
    for clean in (clean_line, clean_text):
        kept = clean(text)
        if kept is not None:
            assert clean(kept) == kept == kept.strip()
            kept.encode()
            assert "\x00" not in kept


@given(st.lists(st.text(st.characters(max_codepoint=126), max_size=5)))
def test_a_column_cleaned_at_once_is_cleaned_cell_by_cell(cells: list[str]) -> None:
    lines = plain_lines(cells)
    if lines is not None and cells:
        assert [line or None for line in lines.split("\n")] == [clean_line(cell) for cell in cells]


@pytest.mark.parametrize("text", ["aa:bb:cc:dd:ee:ff", "AABBCCDDEEFF", "aabb.ccdd.eeff", " AA-BB-CC-DD-EE-FF "])
def test_hardware_addresses_are_written_one_way(text: str) -> None:
    assert clean_mac(text) == "AA:BB:CC:DD:EE:FF"
    assert plain_macs("aabbccddeeff\nAABBCCDDEE00") == ["AA:BB:CC:DD:EE:FF", "AA:BB:CC:DD:EE:00"]


def test_what_is_no_hardware_address_stays() -> None:
    assert clean_mac("unknown mac") == "unknown mac"
    assert plain_macs("aabbccddeef\naabbccddeeff0") is None


@pytest.mark.parametrize(
    ("kind", "value", "fine"),
    [
        ("date", "2024-02-29", True),
        ("date", "2023-02-29", False),
        ("date", "1850-01-01", False),
        ("date", "20240229", False),
        ("month", "2030-06", True),
        ("month", "2030-13", False),
        ("money", 0, True),
        ("money", -1, False),
        ("money", "12", False),
        ("integer", True, False),
        ("bool", True, True),
        ("bool", "yes", False),
        ("reference", "0" * 32, True),
        ("reference", "Room 9", False),
        ("text", 5, False),
        ("text", "x" * 501, False),
    ],
)
def test_every_kind_of_field_is_checked(kind: str, value: str | int, fine: bool) -> None:
    problem = check_value("some", "Some field", kind, value)
    assert (problem is None) is fine
    assert problem is None or problem.startswith("Some field ")


def test_statuses_follow_each_other_as_the_district_says(district: District) -> None:
    statuses = district.choices("status")
    assert why_not_to(statuses, "Deployed", "In repair") is None
    assert why_not_to(statuses, "Deployed", "Disposed") == "Disposed can only follow Awaiting disposal."
    assert why_not_to(statuses, "Awaiting disposal", "Disposed") is None
    assert why_not_to(statuses, "Disposed", "Deployed") == "It is disposed: its record is closed."


@pytest.mark.parametrize(
    ("bought", "age"), [("2024-11-21", 2), ("2024-11-22", 1), ("2027-01-01", None), ("2024-13-01", None), (None, None)]
)
def test_age_counts_whole_years(bought: str | None, age: int | None) -> None:
    assert age_in_years(bought, date(2026, 11, 21)) == age


def test_updates_last_through_their_last_month() -> None:
    assert gets_updates("2026-11", date(2026, 11, 30)) is True
    assert gets_updates("2026-10", date(2026, 11, 1)) is False
    assert gets_updates(None, date(2026, 11, 1)) is None


def test_values_are_written_as_people_write_them() -> None:
    assert (day_in_words("2024-08-21"), day_in_words("soon")) == ("21 Aug 2024", "soon")
    assert (month_in_words("2030-06"), month_in_words("2030-99")) == ("Jun 2030", "2030-99")
    assert (money_in_words(123450), money_in_words(-5)) == ("$1,234.50", "-$0.05")
    assert (in_words("bool", True), in_words("money", 100), in_words("text", None)) == ("Yes", "$1.00", "—")


def test_words_of_other_programs_lead_to_the_districts_own(district: District) -> None:
    words = district.words("status")
    found = [words[name_key(text)] for text in ("ACTIVE", "DISABLED", "DEPROVISIONED", "Ready to Deploy", "Archived", "Deployed")]
    assert found == ["Deployed", "Missing", "Awaiting disposal", "In stock", "Disposed", "Deployed"]
    assert district.tone("Missing") == "bad"
    assert district.tone("Whatever") == "neutral"


@pytest.mark.parametrize("text", ["[[status]]\ntone = 'ok'", "[[status]]\nname = 'X'\ntone = 'purple'", "not toml ["])
def test_a_broken_file_of_the_district_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "choices.toml").write_text(text)
    (tmp_path / "models.toml").write_text("")
    with pytest.raises(UserError, match=r"choices\.toml"):
        District.load(tmp_path)


@pytest.mark.parametrize("lines", ["0123456789ab\n01 3456789ab", "0123456789ab\n01 3456789a ", "0123456789ab\n0123456789ag", "01234567\n"])
def test_a_column_with_one_other_text_is_none_of_addresses_alone(lines: str) -> None:
    assert plain_macs(lines) is None
    assert plain_macs("0123456789ab\nABCDEF012345") == ["01:23:45:67:89:AB", "AB:CD:EF:01:23:45"]
