"""Text cells become values, or a plain sentence."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.exchange.columns import convert, kept_serials, parser
from app.exchange.values import (
    BLANK_MARKERS,
    date_order,
    is_blank,
    parse_bool,
    parse_date,
    parse_integer,
    parse_money,
    parse_month,
    unscientific,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", None),
        ("  ", None),
        ("2026-06-05", "2026-06-05"),
        ("2026/6/5", "2026-06-05"),
        ("20260605", "2026-06-05"),
        ("2026-06-05T07:31:00.000Z", "2026-06-05"),
        ("2026-06-05 07:31:00", "2026-06-05"),
        ("6/5/2026", "2026-06-05"),
        ("6/5/26", "2026-06-05"),
        ("6/5/99", "1999-06-05"),
        ("6/5/2026 7:31:00 AM", "2026-06-05"),
        ("06-05-2026", "2026-06-05"),
        ("25.12.2026", "2026-12-25"),
        ("5 Jun 2026", "2026-06-05"),
        ("05-Jun-26", "2026-06-05"),
        ("Jun 5, 2026", "2026-06-05"),
        ("June 5th, 2026", "2026-06-05"),
        ("Nov 20, 2026, 3:14:00 PM", "2026-11-20"),
        ("Friday, June 5, 2026", "2026-06-05"),
        ("Fri Jun 05 12:00:00 UTC 2026", "2026-06-05"),
        ("1780617600000", "2026-06-05"),
        ("1780617600", "2026-06-05"),
        ("46178", "2026-06-05"),
    ],
)
def test_dates(text: str, expected: str | None) -> None:
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    "text", ["soon", "13/13/2026", "2026-02-30", "1/1/1", "99999999", "Foo 5, 2026", "12", "2026-06", "5/6", "00/00/0000", "Ⅷ"]
)
def test_no_dates(text: str) -> None:
    with pytest.raises(ValueError, match=r"“.*” is not a"):
        parse_date(text)


def test_order_of_dates_is_decided_by_the_column() -> None:
    assert date_order(["1/2/2026", "25/12/2026"]).order == "dmy"
    assert date_order(["1/2/2026", "12/25/2026"]).order == "mdy"
    clear = date_order(["2026-01-02", "5/5/2026", "x"])
    assert clear.decided
    assert clear.note == ""
    unclear = date_order(["1/2/2026", "3/4/2026"], "dmy")
    assert (unclear.order, unclear.decided, unclear.ambiguous) == ("dmy", False, 2)
    assert "1/2/2026" in unclear.note
    mixed = date_order(["1/2/2026", "25/12/2026", "12/26/2026", "30/1/2026"])
    assert (mixed.order, mixed.mixed) == ("dmy", True)
    assert "both orders" in mixed.note
    assert parse_date("1/2/2026", "dmy") == "2026-02-01"
    assert parse_date("12/26/2026", "dmy") == "2026-12-26"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", None),
        ("2031-06", "2031-06"),
        ("Jun-20", "2020-06"),
        ("June 2026", "2026-06"),
        ("6/2026", "2026-06"),
        ("2026 Jun", "2026-06"),
        ("2031-06-01", "2031-06"),
        ("1938729600000", "2031-06"),
        ("6/30/2031", "2031-06"),
    ],
)
def test_months(text: str, expected: str | None) -> None:
    assert parse_month(text) == expected


@pytest.mark.parametrize("text", ["2026-13", "Foo 2026", "0/2026", "never ever"])
def test_no_months(text: str) -> None:
    with pytest.raises(ValueError, match="is not a"):
        parse_month(text)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("", None),
        ("$1,234.50", 123450),
        ("1.234,50 €", 123450),
        ("€ 1.234", 123400),
        ("1234", 123400),
        ("1234.5", 123450),
        ("1,234", 123400),
        ("1,234,567", 123456700),
        ("12,50", 1250),
        ("1 234,50", 123450),
        ("1'234.50", 123450),
        ("(12.00)", -1200),
        ("-$5.00", -500),
        ("USD 19.99", 1999),
        ("0.005", 1),
        ("1.5E+03", 150000),
    ],
)
def test_money(text: str, cents: int | None) -> None:
    assert parse_money(text) == cents


@pytest.mark.parametrize("text", ["free", "12 apples", "1..2", "$", "12.34.56x", "9" * 50, "1.23457E+11", "99999999999999999"])
def test_no_money(text: str) -> None:
    with pytest.raises(ValueError, match="“"):
        parse_money(text)


@given(st.integers(-(10**12), 10**12))
def test_money_as_written_in_csv_comes_back(cents: int) -> None:
    sign = "-" if cents < 0 else ""
    assert parse_money(f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02}") == cents
    assert parse_money(f"{sign}${abs(cents) // 100:,}.{abs(cents) % 100:02}") == cents


def _sentence(parse: Callable[[str], object], text: str) -> str:
    try:
        parse(text)
    except ValueError as error:
        return str(error)
    return ""


@example("1" + "0" * 26)
@example("9" * 60)
@given(st.text(max_size=30))
def test_parsers_only_raise_value_errors(text: str) -> None:
    for parse in (parse_money, parse_integer, parse_bool, parse_date, parse_month, unscientific):
        assert _sentence(parse, text)[:1] in ("", "“")


@given(st.dates(date(1970, 1, 1), date(2068, 12, 31)))
def test_every_day_in_every_way_of_writing(day: date) -> None:
    assert parse_date(day.isoformat()) == day.isoformat()
    assert parse_date(f"{day.month}/{day.day}/{day.year}", "mdy") == day.isoformat()
    assert parse_date(f"{day.day}.{day.month}.{day:%y}", "dmy") == day.isoformat()
    assert parse_date(f"{day:%B} {day.day}, {day.year}") == day.isoformat()


def test_whole_numbers() -> None:
    assert [parse_integer(text) for text in ("", "12", "1,234", "12.0", "-3", "5.0E3")] == [None, 12, 1234, 12, -3, 5000]
    for text in ("1.5", "x", "1_000", "9" * 30, "nan", "inf", "1,23"):
        with pytest.raises(ValueError, match="whole number"):
            parse_integer(text)


def test_yes_and_no() -> None:
    assert [parse_bool(text) for text in ("", "Yes", "TRUE", "x", "0", "No", "n")] == [None, True, True, True, False, False, False]
    with pytest.raises(ValueError, match="neither yes nor no"):
        parse_bool("maybe")


def test_unscientific() -> None:
    assert unscientific("5E1234") == "5E1234"
    assert unscientific("12E4") == "12E4"
    assert unscientific("5.0E3") == "5000"
    assert unscientific("1.5E+11") == "150000000000"
    assert unscientific("1.234E+03") == "1234"
    assert unscientific("5CD01E99") == "5CD01E99"
    for text in ("1.23457E+11", "5.00E+12"):
        with pytest.raises(ValueError, match="shortened by a spreadsheet"):
            unscientific(text)


def test_blank_markers_count_only_where_asked() -> None:
    assert is_blank(" N/A ")
    assert not is_blank("N/A", frozenset())
    column = ["5", "-", "N/A", "", "x", "5"]
    asked = convert(column, parse_integer, BLANK_MARKERS)
    assert asked.values == [5, None, None, None, None, 5]
    assert list(asked.problems) == ["x"]
    assert set(convert(column, parse_integer).problems) == {"-", "N/A", "x"}


def test_each_distinct_text_is_parsed_once() -> None:
    seen: list[str] = []

    def parse(text: str) -> str:
        seen.append(text)
        return text

    assert convert(["a", "b", "a"] * 100, parse).values == ["a", "b", "a"] * 100
    assert sorted(seen) == ["a", "b"]


def test_parser_for_a_column() -> None:
    assert parser("date", ["25/12/2026", "1/2/2026"])("1/2/2026") == "2026-02-01"
    assert parser("month", ["Jun-26"])("Jun-26") == "2026-06"
    assert parser("money", [])("$2") == 200
    assert parser("integer", [])("2") == 2
    assert parser("bool", [])("yes") is True
    assert parser("choice", [])("  In use ") == "In use"
    assert parser("text", [])("   ") is None


def test_serials_keep_their_zeros_and_letters() -> None:
    column = ["00123", " 5E1234 ", "1.23457E+11", ""]
    converted = convert(column, kept_serials(column))
    assert converted.values == ["00123", "5E1234", None, None]
    assert "shortened" in converted.problems["1.23457E+11"]
