"""Nothing that people read is missed: every literal that looks spoken goes through tr, or is known not to be for people."""

import ast
from functools import cache

import pytest

from tests.language.extraction import sources
from tests.language.literals import NOT_SHOWN, Literals, put_into_texts
from tests.language.not_translated import GROUPS, is_known

NAMES_AS_THEY_ARE = {"TSS"}


def missed(name: str, tree: ast.Module) -> list[str]:
    return [f"{place} {words!r}" for place, words in Literals(name, tree).untranslated() if not is_known(place, words)]


@cache
def looking_spoken() -> tuple[tuple[str, str], ...]:
    """Place and words of all that looks spoken."""
    some = (Literals(name, tree) for name, tree in sources() if not NOT_SHOWN.search(name))
    return tuple(found for one in some for found in one.untranslated())


def test_everything_that_looks_spoken_is_translated() -> None:
    assert [f"{place} {words!r}" for place, words in looking_spoken() if not is_known(place, words)] == []


def test_no_english_word_is_put_into_a_translated_sentence() -> None:
    assert [
        f"{name}:{line} {words!r}" for name, tree in sources() for line, words in put_into_texts(tree) if words not in NAMES_AS_THEY_ARE
    ] == []


@pytest.mark.parametrize(
    "call",
    [
        'tr("You may {right} it.", right="read")',
        'tr("{change} here", change=label or "a change")',
        'trn(2, "1 {what}", "{number} {what}", what="device" if alone else tr("box"))',
    ],
)
def test_an_english_word_in_a_translated_sentence_is_noticed(call: str) -> None:
    right = ast.parse(f"def say():\n    return {call}")
    kept = ast.parse("def say():\n    right = tr('write in') if writing else 'read'\n    return tr('You may {right} it.', right=right)")
    assert [len(list(put_into_texts(tree))) for tree in (right, kept)] == [1, 1]


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
