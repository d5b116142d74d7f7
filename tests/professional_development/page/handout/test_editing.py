"""What buttons and keys do to Markdown."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.professional_development.page.handout import editing
from app.professional_development.page.handout.editing import Edit
from tests.effort import few_if_quick


def done(text: str, edit: Edit | None) -> str:
    """The text after an edit, the selection between ⟨ and ⟩."""
    assert edit is not None
    after = text[: edit.start] + edit.text + text[edit.end :]
    return f"{after[: edit.first]}⟨{after[edit.first : edit.last]}⟩{after[edit.last :]}"


def marked(text: str) -> tuple[str, int, int]:
    """A text whose selection is between ⟨ and ⟩."""
    start = text.index("⟨")
    bare = text.replace("⟨", "")
    end = bare.index("⟩")
    return bare.replace("⟩", ""), start, end


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a ⟨word⟩ b", "a **⟨word⟩** b"),
        ("a **⟨word⟩** b", "a ⟨word⟩ b"),
        ("a ⟨**word**⟩ b", "a ⟨word⟩ b"),
        ("a ⟨⟩b", "a **⟨⟩**b"),
        ("a⟨ word ⟩b", "a **⟨word⟩** b"),
    ],
)
def test_bold_comes_and_goes(before: str, after: str) -> None:
    text, start, end = marked(before)
    assert done(text, editing.wrapped(text, start, end, "**")) == after


def test_headings_come_change_and_go() -> None:
    text, start, end = marked("one\n⟨tw⟩o\nthree")
    assert done(text, editing.headed(text, start, end)) == "one\n## two⟨⟩\nthree"
    text, start, end = marked("# tw⟨⟩o")
    assert done(text, editing.headed(text, start, end)) == "## two⟨⟩"
    text, start, end = marked("## tw⟨⟩o")
    assert done(text, editing.headed(text, start, end)) == "two⟨⟩"


def test_lines_become_points_boxes_numbers_and_lines_again() -> None:
    text, start, end = marked("⟨one\n  two\nthree⟩")
    assert done(text, editing.listed(text, start, end, editing.BULLET)) == "⟨- one\n  - two\n- three⟩"
    text, start, end = marked("⟨- one\n- two⟩")
    assert done(text, editing.listed(text, start, end, editing.TICK)) == "⟨- [ ] one\n- [ ] two⟩"
    assert done(text, editing.listed(text, start, end, editing.NUMBER)) == "⟨1. one\n2. two⟩"
    assert done(text, editing.listed(text, start, end, editing.BULLET)) == "⟨one\ntwo⟩"


def test_a_block_stands_between_free_lines() -> None:
    text, start, end = marked("one⟨⟩ two\nthree")
    assert done(text, editing.with_block(text, start, end, "[box]", "box")) == "one two\n\n[⟨box⟩]\n\nthree"
    assert done("", editing.with_block("", 0, 0, "[box]")) == "[box]⟨⟩\n"
    text, start, end = marked("one\n\n⟨⟩")
    assert done(text, editing.with_block(text, start, end, "x")) == "one\n\nx⟨⟩\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one⟨⟩", "- one\n- ⟨⟩"),
        ("- [x] one⟨⟩", "- [x] one\n- [ ] ⟨⟩"),
        ("  9. one⟨⟩", "  9. one\n  10. ⟨⟩"),
        ("- one\n- ⟨⟩", "- one\n⟨⟩"),
        ("- on⟨⟩e", "- on\n- ⟨⟩e"),
    ],
)
def test_enter_goes_on_with_a_list_and_ends_it(before: str, after: str) -> None:
    text, start, _ = marked(before)
    assert done(text, editing.continued(text, start)) == after


def test_enter_elsewhere_is_enter() -> None:
    assert editing.continued("words", 5) is None
    assert editing.continued("- one", 0) is None


def test_tab_goes_deeper_in_a_list_only() -> None:
    text, start, end = marked("- on⟨⟩e")
    assert done(text, editing.indented(text, start, end)) == "    - on⟨⟩e"
    text, start, end = marked("    - on⟨⟩e")
    assert done(text, editing.indented(text, start, end, back=True)) == "- on⟨⟩e"
    assert editing.indented("words", 2, 2) is None


TEXTS = st.text("ab -*#1.[]x\n\U0001f600", max_size=30)


@settings(max_examples=few_if_quick(100))
@given(TEXTS, st.integers(0, 30), st.integers(0, 30), st.integers(0, 6))
def test_no_edit_leaves_the_text(text: str, one: int, two: int, which: int) -> None:
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    edit = [
        lambda: editing.wrapped(text, start, end, "**"),
        lambda: editing.headed(text, start, end),
        lambda: editing.listed(text, start, end, editing.TICK),
        lambda: editing.listed(text, start, end, editing.NUMBER),
        lambda: editing.with_block(text, start, end, "[box]", "box"),
        lambda: editing.continued(text, start),
        lambda: editing.indented(text, start, end, back=True),
    ][which]()
    if edit is not None:
        after = text[: edit.start] + edit.text + text[edit.end :]
        assert 0 <= edit.start <= edit.end <= len(text)
        assert 0 <= edit.first <= edit.last <= len(after)
