"""Reading what a person types into the filter, and chips."""

import pytest

from app.ui.tables.columns import Column
from app.ui.tables.query import ColumnNames, Condition, Query, parse
from tests.ui.tables.devices import device_columns

NAMES = ColumnNames.of(device_columns())


def test_words_phrases_and_columns_are_told_apart() -> None:
    query = parse('Room "Cart B" status:Missing updatesend:2027', NAMES)
    assert query == Query(("room", "cart b"), (("status", "missing"), ("updates_end", "2027")))


def test_an_unknown_column_is_just_a_word() -> None:
    assert parse("http:x", NAMES).words == ("http:x",)


def test_a_column_without_a_value_yet_filters_nothing() -> None:
    assert parse("status:", NAMES).terms == ()


def test_an_unclosed_quote_is_a_phrase() -> None:
    assert parse('"cart b', NAMES).words == ("cart b",)


@pytest.mark.parametrize(
    ("before", "after", "narrower"),
    [("roo", "room", True), ("room", "room 1", True), ("room", "roo", False), ("a b", "a", False), ("status:mis", "status:missing", True)],
)
def test_it_is_known_when_a_query_only_narrows(before: str, after: str, narrower: bool) -> None:
    assert parse(after, NAMES).narrows(parse(before, NAMES)) is narrower


MONTH = Column("updates_end", "Updates end", "month")


@pytest.mark.parametrize(
    ("condition", "value", "kept"),
    [
        (Condition("updates_end", "before", ("2027-06",)), "2026-12", True),
        (Condition("updates_end", "before", ("2027-06",)), "2027-06", False),
        (Condition("updates_end", "before", ("2027-06",)), None, False),
        (Condition("updates_end", "after", ("2027-06",)), "2030-01", True),
        (Condition("updates_end", "is", ("2027-06", "2030-01")), "2030-01", True),
        (Condition("updates_end", "is not", ("2027-06",)), None, True),
        (Condition("updates_end", "empty"), None, True),
        (Condition("updates_end", "filled"), None, False),
        (Condition("updates_end", "contains", ("30-0",)), "2030-01", True),
    ],
)
def test_chips(condition: Condition, value: str | None, kept: bool) -> None:
    assert condition.test(MONTH, value) is kept


def test_a_chip_says_what_it_does() -> None:
    assert Condition("updates_end", "before", ("2027-06",)).words(MONTH) == "Updates end before 2027-06"
    assert Condition("updates_end", "is", ("a", "b")).words(MONTH) == "Updates end: a or b"
