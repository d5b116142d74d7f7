"""What can be done to a checklist, without a window: any edits taken back give the original; any file is read back the same."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.troubleshooting.page.editor import edits
from app.troubleshooting.page.editor.exchange import as_text, read_file, write_file
from app.troubleshooting.page.editor.layers import drawn
from app.troubleshooting.page.editor.undoing import Undoable
from app.troubleshooting.rules.checklist import Checklist, Fact
from app.troubleshooting.rules.reading import read_toml
from app.troubleshooting.rules.validation import problems
from tests.effort import few_if_quick
from tests.troubleshooting.checklists import projector, trees

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1, max_size=20)
DEEDS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 9), WORDS), max_size=12)


def do(checklist: Checklist, deed: int, place: int, words: str) -> Checklist:
    """One edit, chosen by numbers."""
    parts = [(kind, key) for kind in ("step", "outcome", "fact") for key in getattr(checklist, f"{kind}s")]
    kind, key = parts[place % len(parts)] if parts else ("", "")
    deeds = (
        lambda: edits.with_head(checklist, {"title": words}),
        lambda: edits.added(checklist, ("step", "outcome", "fact")[place % 3], key)[0],
        lambda: edits.duplicated(checklist, kind, key)[0],
        lambda: edits.removed(checklist, kind, key),
        lambda: edits.moved(checklist, kind, key, 1 if place % 2 else -1),
        lambda: edits.with_field(checklist, "step", key, "yes", words) if kind == "step" else checklist,
        lambda: edits.with_head(checklist, {"symptoms": (words,)}),
    )
    return deeds[deed]()


@given(trees(), DEEDS)
@settings(max_examples=few_if_quick(60), deadline=None)
def test_undoing_everything_gives_the_original_and_redoing_the_last(checklist: Checklist, deeds: list[tuple[int, int, str]]) -> None:
    work = Undoable(checklist)
    for deed in deeds:
        work.change(do(work.checklist, *deed))
    last = work.checklist
    while work.undo():
        pass
    assert work.checklist == checklist
    assert [list(work.checklist.steps), list(work.checklist.outcomes)] == [list(checklist.steps), list(checklist.outcomes)]
    while work.redo():
        pass
    assert work.checklist == last


@given(trees(), DEEDS)
@settings(max_examples=few_if_quick(60), deadline=None)
def test_any_draft_comes_back_whole(checklist: Checklist, deeds: list[tuple[int, int, str]]) -> None:
    for deed in deeds:
        checklist = do(checklist, *deed)
    assert edits.from_draft(edits.as_draft(checklist)) == checklist


@given(trees(), WORDS, st.lists(WORDS, max_size=4), st.integers(1, 500))
@settings(max_examples=few_if_quick(80), deadline=None)
def test_what_is_exported_is_imported_the_same(checklist: Checklist, title: str, said: list[str], version: int) -> None:
    given_words = replace(checklist, title=title, symptoms=tuple(said), version=version, facts={"f": Fact("f", title, True)})
    if problems(given_words):
        with pytest.raises(UserError):
            as_text(given_words)
    else:
        assert read_toml(as_text(given_words)) == given_words


@given(trees())
@settings(max_examples=few_if_quick(80), deadline=None)
def test_no_two_cards_overlap_and_arrows_lead_down_but_in_circles(checklist: Checklist) -> None:
    drawing = drawn(checklist)
    assert set(drawing.places) == {*checklist.steps, *checklist.outcomes}
    places = sorted(drawing.places.values(), key=lambda place: (place[1], place[0]))
    for one, other in pairwise(places):
        assert one[1] != other[1] or other[0] - one[0] >= 1 - 1e-6
    for arrow in drawing.arrows:
        assert arrow.back or drawing.places[arrow.target][1] > drawing.places[arrow.source][1]


def test_outcome_that_is_removed_leaves_answers_that_lead_nowhere_and_says_so() -> None:
    found = problems(edits.removed(projector(), "outcome", "broken"))
    assert {problem.part for problem in found} == {"outlet", "source"}


def test_fact_with_the_key_of_a_step_is_a_part_of_its_own() -> None:
    checklist = replace(projector(), facts={"power": Fact("power", "Lights")})
    assert "power" in edits.removed(checklist, "fact", "power").steps
    assert edits.kind_of(checklist, "power") == "step"
    assert edits.kind_of(checklist, "power", "label") == "fact"


def test_typing_in_one_field_is_one_step_back() -> None:
    work = Undoable(projector())
    for words in ("A", "Ab", "Abc"):
        work.change(edits.with_head(work.checklist, {"title": words}), "head title")
    work.undo()
    assert work.checklist == projector()
    assert not work.can_undo


def test_short_title_follows_the_title_until_somebody_writes_another() -> None:
    checklist = edits.with_head(edits.blank_checklist(), {"title": "Document camera is dark"})
    assert checklist.short == "Document camera is dark"
    checklist = edits.with_head(checklist, {"short": "Camera"})
    assert edits.with_head(checklist, {"title": "Another"}).short == "Camera"


def test_key_is_made_of_the_title_and_is_free() -> None:
    assert edits.free_key("Écran noir (salle 3)!", ()) == "ecran-noir-salle-3"
    assert edits.free_key("Dark", ("dark", "dark-2")) == "dark-3"
    assert edits.free_key("画面", ()) == "checklist"


@pytest.mark.parametrize("kept", [None, "x", {}, {"steps": 3}, {"key": "a", "steps": [{"nothing": 1}]}])
def test_broken_draft_is_no_draft(kept: object) -> None:
    assert edits.from_draft(kept) is None


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe\x00", "is no text file"),
        (b"not toml at all =", "could not be read"),
        (b"[" * 5000, "could not be read"),
        (b"format = 1\nkey = '../../etc/passwd'\ntitle = 'x'\nstart = 's'", "may only have small letters"),
        (b"x" * 400_001, "too large"),
        (b"a = 1", "that no checklist has"),
    ],
)
def test_file_that_is_no_checklist_is_refused_in_a_sentence(content: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "their.toml"
    path.write_bytes(content)
    with pytest.raises(UserError) as error:
        read_file(path)
    assert said in str(error.value)
    assert "their.toml" in str(error.value)


def test_file_is_written_and_read(tmp_path: Path) -> None:
    write_file(tmp_path / "one.toml", projector())
    assert read_file(tmp_path / "one.toml") == projector()
    with pytest.raises(UserError, match="could not be saved"):
        write_file(tmp_path / "missing" / "one.toml", projector())


def test_single_changes_are_taken_over() -> None:
    ours = edits.with_field(projector(), "step", "power", "how", "Ask Ms. Okafor.")
    district = edits.with_field(edits.with_head(projector(), {"minutes": 9}), "step", "cable", "how", "Pull it out first.")
    district = replace(edits.removed(district, "outcome", "works"), version=8)
    taken = edits.taken_over(ours, district, [("step", "cable"), ("checklist", "")])
    assert taken.steps["cable"].how == "Pull it out first."
    assert taken.steps["power"].how == "Ask Ms. Okafor."
    assert taken.minutes == 9
    assert "works" in taken.outcomes
    assert "works" not in edits.taken_over(ours, district, [("outcome", "works")]).outcomes
