"""Checklists as text: read, written, and refused with a sentence when broken."""

from contextlib import suppress
from dataclasses import replace

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.troubleshooting.rules.checklist import Checklist, Fact
from app.troubleshooting.rules.reading import as_json, as_mapping, read_json, read_toml
from tests.troubleshooting.checklists import ALL, PROJECTOR, TRIAGE, projector, trees


def test_a_file_is_read_as_it_says() -> None:
    checklist = read_toml(PROJECTOR, "projector-no-picture.toml")
    assert (checklist.key, checklist.version, checklist.checked, checklist.minutes) == ("projector-no-picture", 7, "2026-08-17", 4)
    assert list(checklist.steps) == ["power", "outlet", "cable", "source"]
    assert checklist.facts["lamp"] == Fact("lamp", "Colour and blink of the lamp light", required=True)
    assert checklist.steps["source"].said("no") == "Dark on every source"
    assert checklist.steps["source"].said("cannot").startswith("Could not be checked")
    triage = read_toml(TRIAGE)
    assert (triage.is_triage, triage.outcomes["many"].outage, triage.outcomes["one"].next) == (True, True, "")


@pytest.mark.parametrize("text", ALL.values(), ids=ALL)
def test_written_and_read_again_it_is_the_same(text: str) -> None:
    checklist = read_toml(text)
    assert read_json(as_json(checklist)) == checklist
    assert read_toml(tomli_w.dumps(as_mapping(checklist))) == checklist


@given(trees(), st.text(min_size=1, max_size=40))
def test_any_checklist_comes_back_from_a_file(checklist: Checklist, title: str) -> None:
    words = " ".join(title.split())
    if words:
        checklist = replace(checklist, title=words, symptoms=(words,))
        assert read_toml(tomli_w.dumps(as_mapping(checklist))) == checklist
        assert read_json(as_json(checklist)) == checklist


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('key = "projector-no-picture"', "key = ", "could not be read"),
        ("format = 1", "format = 9", "another version of Liaison Desk"),
        ('title = "Projector or panel shows no picture"', "", "has no title"),
        ('icon = "projector"', 'icn = "projector"', "“icn” that no checklist has"),
        ("version = 7", 'version = "7"', "must be a whole number"),
        ("version = 7", "version = true", "must be a whole number"),
        ('errors = ["No signal"]', 'errors = "No signal"', "must be a list of words"),
        ('key = "outlet"', 'key = "power"', "two steps with the key “power”"),
        ('ask = "Is the power light on?"', "", "step 1 (“power”) of “p.toml” has no “ask”"),
        ('yes = "cable"', 'yse = "cable"', "“yse”"),
        ("required = true", 'required = "yes"', "must be true or false"),
        ("[[step]]", "[step]", "could not be read"),
        ('key = "projector-no-picture"', 'key = "../../etc"', "may only have small letters"),
    ],
)
def test_what_is_broken_is_said_with_its_place(before: str, after: str, said: str) -> None:
    assert before in PROJECTOR
    with pytest.raises(UserError) as refused:
        read_toml(PROJECTOR.replace(before, after, 1), "p.toml")
    assert said.casefold() in str(refused.value).casefold()
    assert refused.value.advice


@given(
    st.text()
    | st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)).map(repr)
)
def test_any_text_is_read_or_refused(text: str) -> None:
    for read in (read_toml, read_json):
        with suppress(UserError):
            assert isinstance(read(text), Checklist)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["key", "ask", "kind", "title", "label", "yes"]), inner),
    max_leaves=12,
)


@given(st.sampled_from(sorted(as_mapping(projector()))), json_values)
def test_any_value_in_any_place_is_read_or_refused(name: str, value: object) -> None:
    table = {**as_mapping(projector()), name: value}
    try:
        text = tomli_w.dumps({name: kept for name, kept in table.items() if kept is not None})
    except (TypeError, AttributeError):
        return  # TOML knows no nothing
    with suppress(UserError):
        assert read_toml(text).key
