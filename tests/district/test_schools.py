"""The list of schools, and their places."""

import pytest

from app.district.rules.schools import School, address_of, read_schools
from app.errors import UserError
from app.sync.channels.address import StoreAddress


def test_columns_by_their_usual_names() -> None:
    found = read_schools(["School Number", "School", "Contact"], [["0042", "Oak  Elementary", "Lee"], ["", "", ""], ["B_7", "Elm", ""]])
    assert found == [School("0042", "Oak Elementary", "Lee"), School("b_7", "Elm")]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([["a/b", "Oak", ""]], "Row 2: “a/b” is no code"),
        ([["..", "Oak", ""]], "is no code"),
        ([["con", "Oak", ""]], "is no code"),
        ([["Nul.x", "Oak", ""]], "is no code"),
        ([["a", "", ""]], "has no name"),
        ([["a", "Oak", ""], ["A", "Elm", ""]], "Row 3: the code A is Oak's already"),
        ([], "has no school"),
    ],
)
def test_what_cannot_be_used_is_named(rows: list[list[str]], words: str) -> None:
    with pytest.raises(UserError, match=words):
        read_schools(["code", "name", "liaison"], rows)


def test_without_its_columns() -> None:
    with pytest.raises(UserError, match="no column “code”"):
        read_schools(["school", "name"], [])


def test_places_below_the_districts() -> None:
    assert address_of(StoreAddress("s3", "https://s3.example.org", "key", "desks", "elm/", "us"), "oak").prefix == "elm/oak"
    assert address_of(StoreAddress("folder", "/share/desks"), "oak").place.endswith("oak")
    assert address_of(StoreAddress("webdav", "https://dav.example.org/desks/"), "oak").place == "https://dav.example.org/desks/oak"
