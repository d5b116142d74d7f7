"""Everything that is said can be translated: each text stands where the extraction finds it, and comes back through Qt's own tools."""

import ast
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from app.language import ENGLISH, EnglishAlone, speak, tr, trn
from app.ui.languages.catalogue import QtCatalogue
from tests.language import extraction
from tests.language.extraction import Text, name_of

# ``number`` is given to every plural text.
GIVEN = {"number"}


@cache
def texts() -> list[Text]:
    return extraction.all_texts()


def places(text: str) -> set[str]:
    """The names of the places of a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def calls() -> Iterator[tuple[str, ast.Call]]:
    for name, tree in extraction.sources():
        yield from ((f"{name}:{node.lineno}", node) for node in ast.walk(tree) if isinstance(node, ast.Call))


def crooked(call: ast.Call) -> str:
    """What is wrong with a call of tr or trn; "" when nothing is."""
    kind = name_of(call)
    words = call.args[:1] if kind in ("tr", "marked") else call.args[1:3] if kind == "trn" else []
    for one in words:
        if isinstance(one, ast.JoinedStr | ast.BinOp):
            return "is put together before it is translated"
        text = extraction.constant(one)
        given = {each.arg for each in call.keywords if each.arg}
        if kind == "marked" or text is None or any(each.arg is None for each in call.keywords):
            continue
        wanted = places(text) if kind == "trn" or given else set()
        if wanted - given - (GIVEN if kind == "trn" else set()):
            return f"has no value for {sorted(wanted - given)}"
    return ""


def test_every_call_can_be_translated() -> None:
    assert [f"{place} {wrong}" for place, call in calls() if (wrong := crooked(call))] == []


@pytest.mark.parametrize(
    "call", ['tr(f"{x} of y")', 'tr("a" + b)', 'tr("{x} of {y}", x=1)', 'trn(n, "{number} {x}", "{number} xs")', 'marked(f"{x}")']
)
def test_a_crooked_call_is_noticed(call: str) -> None:
    parsed = ast.parse(call, mode="eval").body
    assert isinstance(parsed, ast.Call)
    assert crooked(parsed)


def test_one_english_text_is_never_both_plain_and_with_a_number() -> None:
    plain = {(text.english, text.about) for text in texts() if not text.one}
    assert [text.english for text in texts() if text.one and (text.english, "") in plain] == []


def test_there_is_something_to_translate() -> None:
    assert len(texts()) > 2_000


@pytest.mark.parametrize("code", ["--help", "", "spanish", "zz", "../es"])
def test_what_is_no_language_begins_no_catalogue(code: str) -> None:
    with pytest.raises(SystemExit, match="is no code of a language"):
        extraction.update([code])


def test_a_catalogue_that_names_a_country_keeps_it(tmp_path: Path) -> None:
    extraction.write_catalogue(tmp_path / "es.ts", [Text("Save")], "es_US")
    extraction.write_catalogue(tmp_path / "es.ts", [Text("Save")], "es")
    assert ET.parse(tmp_path / "es.ts").getroot().get("language") == "es_US"


def test_what_is_translated_comes_back_through_qts_tools(tmp_path: Path) -> None:
    made = [Text("Save"), Text("{day} {month}", "21 Aug"), Text("{number} devices", one="{number} device")]
    extraction.write_catalogue(tmp_path / "es.ts", made, "es")
    tree = ET.parse(tmp_path / "es.ts")
    for message, words in zip(tree.iter("message"), ("Guardar", "{day} de {month}", "{number} equipo|{number} equipos"), strict=True):
        translation = message.find("translation")
        assert translation is not None
        del translation.attrib["type"]
        if message.get("numerus"):
            for form in words.split("|"):
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = words
    tree.write(tmp_path / "es.ts", encoding="utf-8")
    extraction.write_catalogue(tmp_path / "es.ts", made, "es")  # brought up to date, it keeps what it has
    extraction.compile_catalogue(tmp_path / "es.ts", tmp_path / "es.qm")
    speak(QtCatalogue(tmp_path / "es.qm", "es"), EnglishAlone())
    try:
        assert tr("Save") == "Guardar"
        assert tr("{day} {month}", "21 Aug", day=21, month="ago") == "21 de ago"
        assert [trn(number, "{number} device", "{number} devices") for number in (1, 2318)] == ["1 equipo", "2.318 equipos"]
        assert tr("Not translated yet") == "Not translated yet"
    finally:
        speak(ENGLISH, EnglishAlone())


def test_a_file_that_is_no_catalogue_is_refused(tmp_path: Path) -> None:
    (tmp_path / "es.qm").write_bytes(b"no catalogue")
    with pytest.raises(FileNotFoundError):
        QtCatalogue(tmp_path / "es.qm", "es")


def test_no_text_is_a_piece_of_a_sentence_that_others_are_glued_to() -> None:
    """Who translates gets whole sentences with places in them: word order is another elsewhere. A title before a colon is whole."""
    written = {text.english for text in texts()}
    assert {
        said for said in written if said.lstrip() != said or said[:1] in ",;." or (said.endswith(" ") and not said.endswith(": "))
    } == set()
