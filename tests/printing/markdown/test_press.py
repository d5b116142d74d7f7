"""Handouts as PDF: what stands on which page, and what a reader of PDFs finds in them."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from app.errors import UserError
from app.printing.markdown.looks import LARGE, NORMAL, TWO_UP, Looks
from app.printing.markdown.press import MarkdownPress, MarkdownText, Printed
from app.printing.paper import Page, Paper
from tests.effort import few_if_quick
from tests.printing.markdown.test_reading import PIECES
from tests.printing.reading import HEADING, bookmarks, catalog, character_boxes, page_texts, squeezed

PRESS = MarkdownPress(Paper(), NORMAL)
LOOKS = pytest.mark.parametrize("looks", [NORMAL, LARGE, TWO_UP], ids=["normal", "large", "two-up"])
SENTENCE = "Open a student document, choose Insert, then Comment, and type the rubric line. "


def printed(path: Path, text: str, looks: Looks = NORMAL, **more: Any) -> Printed:
    """Print and tell what came of it."""
    return MarkdownPress(Paper(), looks).print(path, HEADING, MarkdownText(text, **more))


def jpeg(width: int = 400, height: int = 300) -> bytes:
    """A picture."""
    target = BytesIO()
    Image.new("RGB", (width, height), "#0B6E6E").save(target, "JPEG")
    return target.getvalue()


def annotations(path: Path) -> list[str]:
    """The addresses of all live links."""
    found = []
    for page in PdfReader(path).pages:
        for each in page.get("/Annots", []):
            link: Any = each.get_object()
            found.append(str(link["/A"]["/URI"]))
    return found


def test_title_language_bookmarks_and_links(tmp_path: Path) -> None:
    path = tmp_path / "handout.pdf"
    text = (
        "# The *real* title\n\nSee [the guide](https://example.org/a b?c=d&e=(f)) and https://example.org/b.\n\n## One\n\nx\n\n### Two\n\ny"
    )
    printed(path, text.replace("a b", "a%20b"))
    reader = PdfReader(path)
    assert reader.metadata is not None
    assert reader.metadata.title == "Devices by room · Parkview Elementary"
    assert catalog(path)["/Lang"] == "en-US"
    assert bookmarks(path) == [(0, "The real title", 1), (1, "One", 1), (2, "Two", 1)]
    assert annotations(path) == ["https://example.org/a%20b?c=d&e=(f)", "https://example.org/b"]
    assert "The real title" in page_texts(path)[0]


@LOOKS
def test_everything_that_is_written_is_on_paper(tmp_path: Path, looks: Looks) -> None:
    path = tmp_path / "handout.pdf"
    words = [f"word{number}" for number in range(700)]
    text = (
        f"{' '.join(words[:300])}\n\n- {chr(10).join(['', *('- ' + word for word in words[300:400])])}\n\n> {' '.join(words[400:500])}\n\n"
    )
    text += "| a | b |\n|---|---|\n" + "".join(f"| {words[at]} | **{words[at + 1]}** |\n" for at in range(500, 700, 2))
    printed(path, text, looks)
    found = squeezed("".join(page_texts(path)))
    places = [found.find(word) for word in words]
    assert min(places) >= 0
    assert places == sorted(places)


@LOOKS
def test_nothing_leaves_the_page(tmp_path: Path, looks: Looks) -> None:
    path = tmp_path / "handout.pdf"
    text = f"# {'Long ' * 30}\n\n{'unbreakable' * 40}\n\n`{'code' * 80}`\n\n| a | b |\n|---|---|\n| {'w' * 300} | {'v' * 5} |\n\n```\n{'x' * 400}\n```"
    made = printed(path, text, looks)
    size = PdfReader(path).pages[0].mediabox
    for page in range(made.sheets):
        for _, left, bottom, right, top in character_boxes(path, page):
            assert left >= 10
            assert right <= float(size.width) - 10
            assert bottom >= 5
            assert top <= float(size.height) - 5


def test_no_heading_is_alone_at_the_foot_of_a_page(tmp_path: Path) -> None:
    for filler in range(24, 40):
        path = tmp_path / f"{filler}.pdf"
        text = "\n\n".join(["line"] * filler) + f"\n\n## Heading\n\n### Below it\n\n{SENTENCE * 4}"
        printed(path, text)
        for page in page_texts(path):
            if "Heading" in page:
                assert "Open a student" in page, filler


def test_tables_repeat_their_head(tmp_path: Path) -> None:
    path = tmp_path / "table.pdf"
    made = printed(path, "| Rubric line | Points |\n|---|--:|\n" + "".join(f"| Line {number} | {number} |\n" for number in range(120)))
    assert made.pages > 2
    assert all("Rubric line" in page for page in page_texts(path))


def test_a_new_page_begins_where_it_is_asked_for_and_none_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "pages.pdf"
    made = printed(path, "one\n\n[new page]\n\n[new page]\n\ntwo\n\n[new page]")
    assert made.pages == 2
    assert "two" in page_texts(path)[1]


def test_two_up_shares_sheets_and_a_single_page_stands_twice(tmp_path: Path) -> None:
    path = tmp_path / "two.pdf"
    once = printed(path, "only *one*", TWO_UP)
    assert (once.sheets, once.pages) == (1, 1)
    assert page_texts(path)[0].count("only") == 2
    more = printed(path, "\n\n[new page]\n\n".join(f"page {number}" for number in range(3)), TWO_UP)
    assert (more.sheets, more.pages) == (2, 3)
    width, height = PdfReader(path).pages[0].mediabox[2:]
    assert (float(width), float(height)) == (792, 612)


def test_large_print_is_large_and_black(tmp_path: Path) -> None:
    path = tmp_path / "large.pdf"
    printed(path, "Words [linked](https://x.org) and `code`.\n\n- [ ] box\n\n[box 2 lines: Mine]", LARGE)
    with pypdfium2.PdfDocument(path) as pdf:
        colours = {colour for _, colour in pdf[0].render(scale=0.5, no_smoothtext=True, no_smoothpath=True).to_pil().getcolors() or ()}
        text = pdf[0].get_textpage()
        place = text.get_text_range().index("Words")
        left, bottom, right, top = text.get_charbox(place)
    assert all(len(set(colour)) == 1 for colour in colours if isinstance(colour, tuple))
    assert top - bottom > 11
    assert right - left > 11


def test_pictures_are_there_with_what_they_show(tmp_path: Path) -> None:
    path = tmp_path / "picture.pdf"
    printed(path, "![A teal chart](chart.jpg)\n\n![gone](none.jpg)\n\n![broken](bad.jpg)", images={"chart.jpg": jpeg(), "bad.jpg": b"no"})
    page = PdfReader(path).pages[0]
    assert [image.image.size for image in page.images if image.image is not None] == [(400, 300)]
    content = page.get_contents()
    assert content is not None
    assert "A teal chart".encode("utf-16-be").hex().encode() in content.get_data()
    assert "“none.jpg” is not here" in page_texts(path)[0]
    assert "“bad.jpg” can’t be read" in page_texts(path)[0]


def test_a_tall_picture_fits_its_page(tmp_path: Path) -> None:
    path = tmp_path / "tall.pdf"
    made = printed(path, "![tall](tall.jpg)", images={"tall.jpg": jpeg(50, 3000)})
    assert made.pages == 1


def test_links_get_codes_when_they_are_wanted(tmp_path: Path) -> None:
    path = tmp_path / "codes.pdf"
    text = "See [the guide](https://example.org/guide) twice: [guide](https://example.org/guide), or write to [us](mailto:tss@example.org)."
    printed(path, text, links_as_codes=True)
    assert annotations(path).count("https://example.org/guide") == 4
    assert page_texts(path)[0].count("https://example.org/guide") == 1


def test_lines_know_their_pages(tmp_path: Path) -> None:
    made = printed(tmp_path / "lines.pdf", "# Title\n\none\n\n[new page]\n\ntwo")
    assert list(made.pages_of_lines) == [(2, 1), (4, 2), (6, 2)]


def test_an_empty_handout_is_one_page(tmp_path: Path) -> None:
    path = tmp_path / "empty.pdf"
    assert printed(path, "").pages == 1
    assert "Devices by room" in page_texts(path)[0]


def test_a_book_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    with pytest.raises(UserError, match="600 pages"):
        printed(path, "[box 40 lines]\n" * 600)
    assert not path.exists()


def test_a_kept_press_prints_the_same(tmp_path: Path) -> None:
    text = f"# One\n\n{SENTENCE * 9}\n\n- a\n- b\n\n| a |\n|---|\n| b |"
    press = MarkdownPress(Paper(Page.A4), NORMAL)
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    press.print(first, HEADING, MarkdownText(text + "\n\nmore"))
    press.print(first, HEADING, MarkdownText(text))
    MarkdownPress(Paper(Page.A4), NORMAL).print(second, HEADING, MarkdownText(text))
    with pypdfium2.PdfDocument(first) as one, pypdfium2.PdfDocument(second) as two:
        assert len(one) == len(two)
        assert one[0].render().to_pil().tobytes() == two[0].render().to_pil().tobytes()


def test_scripts_that_run_leftwards_begin_at_the_right(tmp_path: Path) -> None:
    path = tmp_path / "arabic.pdf"
    printed(path, "مرحبا بكم في **الدورة** اليوم")
    width = float(PdfReader(path).pages[0].mediabox.width)
    letters = [box for box in character_boxes(path) if "\u0600" <= box[0] <= "\u06ff"]
    assert letters
    assert max(box[3] for box in letters) > width - NORMAL.margin - 3


@settings(max_examples=few_if_quick(30))
@given(st.lists(PIECES, max_size=40).map("".join), st.booleans())
def test_hostile_text_is_printed_or_refused(text: str, links_as_codes: bool) -> None:
    target = BytesIO()
    try:
        made = PRESS.print(target, HEADING, MarkdownText(text, images={"words": jpeg(4, 4)}, links_as_codes=links_as_codes))
    except UserError:
        return
    with pypdfium2.PdfDocument(target.getvalue()) as pdf:
        assert len(pdf) == made.sheets
