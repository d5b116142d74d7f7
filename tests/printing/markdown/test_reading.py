"""What Markdown says: everything a handout needs, and nothing that is run or fetched."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.printing.markdown.content import (
    Code,
    Code2D,
    Divider,
    Grid,
    Item,
    NewPage,
    Paragraph,
    Picture,
    Points,
    Quote,
    Run,
    Title,
    WritingBox,
    plain,
)
from app.printing.markdown.links import is_name, is_safe
from app.printing.markdown.reading import DEEPEST, LONGEST_TEXT, MarkdownReader
from tests.effort import few_if_quick

READER = MarkdownReader()
PIECES = st.sampled_from(
    ["# ", "- ", "1. ", "> ", "| a | b |\n|---|---|\n", "**", "*", "`", "```", "[", "](", ")", "![", "<b>", "[ ] ", "[box", "]", "\n", "\n\n", "    ",
     "[qr: ", "https://x.org", "javascript:alert(1)", "words", "\\", "&amp;", "---\n", "\u202e", "شكرا", "漢字", "\x00", "~~", "|", ":--"]
)  # fmt: skip


def read(text: str) -> list[object]:
    """The blocks alone."""
    return [placed.block for placed in MarkdownReader().read(text)]


def test_words_have_their_looks() -> None:
    (paragraph,) = read("One **two *three*** `four` ~~five~~ [six](https://x.org)")
    assert isinstance(paragraph, Paragraph)
    assert paragraph.runs == (
        Run("One "),
        Run("two ", bold=True),
        Run("three", bold=True, italic=True),
        Run(" "),
        Run("four", code=True),
        Run(" "),
        Run("five", struck=True),
        Run(" "),
        Run("six", link="https://x.org"),
    )


def test_points_numbers_and_boxes_to_tick() -> None:
    (points,) = read("- [ ] one\n- [x] two\n  1. inner\n- three")
    assert isinstance(points, Points)
    assert [item.ticked for item in points.items] == [False, True, None]
    assert points.items[1].blocks[1] == Points((Item((Paragraph((Run("inner"),)),)),), 1)
    (numbers,) = read("7. seven\n8. eight")
    assert isinstance(numbers, Points)
    assert numbers.start == 7


def test_own_signs_stand_on_lines_of_their_own() -> None:
    blocks = read("Before\n[box 6 lines: My *first* line:]\n[box]\nafter\n\n[new page]\n\n[qr: https://x.org Tell us]\n\n---")
    assert [type(block) for block in blocks] == [Paragraph, WritingBox, WritingBox, Paragraph, NewPage, Code2D, Divider]
    box = blocks[1]
    assert isinstance(box, WritingBox)
    assert (box.lines, plain(box.label)) == (6, "My first line:")


def test_a_fenced_box_is_a_box_and_other_fences_keep_their_spaces() -> None:
    box, code = read("```box 3\nMy line:\n```\n\n```\na  b\n  c\n```")
    assert box == WritingBox((Run("My line:"),), 3)
    assert code == Code("a  b\n  c")


def test_tables_keep_their_sides() -> None:
    (grid,) = read("| a | b | c |\n|---|:-:|--:|\n| 1 | **2** | 3 |")
    assert isinstance(grid, Grid)
    assert grid.aligns == ("left", "center", "right")
    assert grid.rows == (((Run("1"),), (Run("2", bold=True),), (Run("3"),)),)


def test_a_table_too_wide_for_paper_is_told_row_by_row() -> None:
    row = "|" + " cell |" * 30
    (quote,) = read(f"{row}\n|{'---|' * 30}\n{row}")
    assert isinstance(quote, Quote)
    assert len(quote.blocks) == 2


def test_pictures_are_named_and_nothing_is_fetched() -> None:
    blocks = read("See ![a chart](chart-1.jpg) here ![far](https://evil.example/x.png) and ![file](file:///etc/passwd)")
    assert blocks[1] == Picture("chart-1.jpg", "a chart")
    last = blocks[2]
    assert isinstance(last, Paragraph)
    assert "https://evil.example/x.png" in plain(last.runs)
    assert "file:///etc/passwd" in plain(last.runs)
    assert not any(isinstance(block, Picture) for block in blocks[2:])


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "file:///c:/x", "vbscript:x", "smb://h/s", "//h/x"]
)
def test_an_address_that_is_not_safe_is_no_link(address: str) -> None:
    assert not is_safe(address)
    assert not is_name(address)
    (paragraph,) = read(f"[press here]({address})")
    assert isinstance(paragraph, Paragraph)
    assert not any(run.link for run in paragraph.runs)


def test_markup_is_text() -> None:
    blocks = read('<script>alert(1)</script>\n\nA <b onclick="x">word</b>')
    assert all(isinstance(block, Paragraph) for block in blocks)
    words = " ".join(plain(block.runs) for block in blocks if isinstance(block, Paragraph))
    assert words == '<script>alert(1)</script> A <b onclick="x">word</b>'


def test_bare_addresses_are_live_without_the_full_stop_after_them() -> None:
    (paragraph,) = read("See https://example.org/a_(b), or (https://example.org/c).")
    assert isinstance(paragraph, Paragraph)
    assert [run.link for run in paragraph.runs if run.link] == ["https://example.org/a_(b)", "https://example.org/c"]


def test_blocks_know_their_lines() -> None:
    placed = MarkdownReader().read("# One\n\nTwo\n\n- three\n\nFour\n[box]\nFive")
    assert [(each.line, type(each.block)) for each in placed] == [
        (0, Title),
        (2, Paragraph),
        (4, Points),
        (6, Paragraph),
        (7, WritingBox),
        (8, Paragraph),
    ]


def test_what_is_too_long_or_too_deep_is_refused_with_a_sentence() -> None:
    with pytest.raises(UserError, match="too long"):
        read("x" * (LONGEST_TEXT + 1))
    with pytest.raises(UserError, match="too many lines"):
        read("x\n" * 20_001)
    deep = "\n".join(f"{'    ' * level}- point" for level in range(DEEPEST + 3))
    with pytest.raises(UserError, match="Line 1"):
        read(deep)
    with pytest.raises(UserError, match="deep"):
        read("> " * 500 + "x")
    assert read("\n".join(f"{'  ' * level}- point" for level in range(DEEPEST - 2)))


@pytest.mark.parametrize(
    "bomb", ["[" * 20_000, "![(" * 6_000, "**a *b " * 5_000, "a`" * 10_000, "<" * 20_000, "[a](" * 5_000, "_a_*" * 5_000]
)
def test_signs_without_end_are_shown_as_they_are(bomb: str) -> None:
    (paragraph,) = read(bomb)
    assert isinstance(paragraph, Paragraph)
    assert plain(paragraph.runs)[:4] == " ".join(bomb.split())[:4]


@settings(max_examples=few_if_quick(60))
@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_text_brings_it_down(text: str) -> None:
    try:
        placed = READER.read(text)
    except UserError:
        return
    assert all(0 <= each.line <= text.count("\n") for each in placed)
