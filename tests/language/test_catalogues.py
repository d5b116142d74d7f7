"""Each catalogue has every text, and nothing that the program fills in, splits or measures was lost on the way."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.language.extraction import LANGUAGES, all_texts, compile_catalogue

FILES = sorted(LANGUAGES.glob("*.ts"))
PLACE = re.compile(r"{[^{}]*}")
MARKS = ("\n", "**", "`", " · ", "](")
"""What has a meaning to the program: lines, Markdown, the points between facts."""


class Said(NamedTuple):
    """An English text and what stands for it; ``one``: what English says for 1, beside which each form may stand."""

    english: str
    words: str
    one: str = ""


@cache
def messages(file: Path) -> tuple[ET.Element, ...]:
    return tuple(ET.parse(file).iter("message"))


def said(file: Path) -> Iterator[Said]:
    """Every translation; of a plural each form, beside the English for other numbers than 1."""
    for message in messages(file):
        english, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform")
        english_one = message.findtext("extracomment", "").removeprefix("With 1: ")
        yield from (Said(english, form.text or "", english_one) for form in forms or [translation])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_of_the_program_is_translated(file: Path) -> None:
    finished = {
        (message.findtext("source", ""), message.findtext("comment", ""))
        for message in messages(file)
        if (translation := message.find("translation")) is not None and translation.get("type") is None
    }
    missing = {(text.english, text.about) for text in all_texts()} - finished
    assert missing == set(), "python -m tests.language brings the catalogue up to date"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_place_is_filled_and_no_other(file: Path) -> None:
    assert [text for text in said(file) if not has_its_places(text)] == []


def has_its_places(text: Said) -> bool:
    """Whether each place is there; a form for 1 may leave out the number."""
    wanted, has = sorted(PLACE.findall(text.english)), sorted(PLACE.findall(text.words))
    without = sorted(place for place in wanted if not place.startswith("{number"))
    return has == wanted or (bool(text.one) and has in (without, sorted(PLACE.findall(text.one))))


@pytest.mark.parametrize("words", ["a {lugar}", "a", "a {place} {place}", "a {place:,}"])
def test_a_strange_place_is_noticed(words: str) -> None:
    assert not has_its_places(Said("to {place}", words))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_the_program_reads_of_a_text_is_kept(file: Path) -> None:
    assert [text for text in said(file) if not has_its_marks(text)] == []


def has_its_marks(text: Said) -> bool:
    """Whether what the program reads of a text is in what stands for it, as often and at the same end."""
    english, words = text.english, text.words
    return (
        bool(words.strip())
        and [words.count(mark) for mark in MARKS] == [english.count(mark) for mark in MARKS]
        and (words[0].isspace(), words[-1].isspace()) == (english[0].isspace(), english[-1].isspace())
        and [words.endswith(end) for end in "…:"] == [english.endswith(end) for end in "…:"]
    )


@pytest.mark.parametrize(
    ("english", "words"), [("Save…", "Guardar"), ("Of: ", "De:"), ("a · b", "a, b"), ("**Save**", "Guardar"), ("a\nb", "a b"), ("a", " ")]
)
def test_a_lost_mark_is_noticed(english: str, words: str) -> None:
    assert not has_its_marks(Said(english, words))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_the_program_reads_is_made_of_the_catalogue(file: Path, tmp_path: Path) -> None:
    compile_catalogue(file, tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == file.with_suffix(".qm").read_bytes()
