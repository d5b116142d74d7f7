"""Nothing that people read is missed: every literal that looks spoken goes through tr, or is known not to be for people."""

import ast
from functools import cache

import pytest

from tests.language.extraction import sources
from tests.language.literals import NOT_SHOWN, Literals
from tests.language.not_translated import GROUPS, is_known


def missed(name: str, tree: ast.Module) -> list[str]:
    return [f"{place} {words!r}" for place, words in Literals(name, tree).untranslated() if not is_known(place, words)]


@cache
def looking_spoken() -> tuple[tuple[str, str], ...]:
    """Place and words of all that looks spoken."""
    some = (Literals(name, tree) for name, tree in sources() if not NOT_SHOWN.search(name))
    return tuple(found for one in some for found in one.untranslated())


def test_everything_that_looks_spoken_is_translated() -> None:
    assert [f"{place} {words!r}" for place, words in looking_spoken() if not is_known(place, words)] == []


@pytest.mark.parametrize(
    "code",
    [
        'button = QuietButton("Save it now")',
        'label.setText(f"{number} devices")',
        'raise UserError("It could not be saved.", tr("Try again."))',
        'raise ValueError("“x” is not a date.")',
        'HINTS = {"date": "A date, as 2026-11-21"}',
        'title = "Settings" if key else other',
    ],
)
def test_a_missed_text_is_noticed(code: str) -> None:
    assert missed("app/room/page.py", ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        'button = QuietButton(tr("Save it now"))',
        'HINT = marked("Find a tag")',
        'session.execute("SELECT id FROM device")',
        'raise LookupError("there is no such page")',
        'tag = register("Asset tag", key=True)',
        'if state == "Put aside": pass',
    ],
)
def test_what_is_translated_or_not_for_people_is_left_alone(code: str) -> None:
    assert missed("app/room/page.py", ast.parse(code)) == []


def test_no_exception_outlives_its_words() -> None:
    found = {(place.partition(":")[0], words) for place, words in looking_spoken()}
    known = {(file, words) for group in GROUPS for file, some in group.items() for words in some}
    assert known - found == set()
