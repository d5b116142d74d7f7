"""Cards: facts, codes, picture, tables and lines for a pen."""

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from app.errors import UserError
from app.printing.cards import Card, Section, print_card
from app.printing.frame import MARGIN
from app.printing.paper import Heading, Page, Paper
from tests.printing.reading import HEADING, bookmarks, character_boxes, page_texts, squeezed

CARD_HEADING = Heading("Parkview Elementary", "Device card", HEADING.printed_at, printed_by="M. Rivera")
FACTS = [("Where", "Room 114 · Cart B, slot 6"), ("Assigned", "Class set 4B"), ("Person", "T. Nguyễn"), ("Cost", "")]
PAPERS = [Paper(size, landscape) for size in Page for landscape in (False, True)]


def picture(kind: str, size: tuple[int, int] = (320, 240)) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", size, (200, 30, 30)).save(buffer, kind)
    return buffer.getvalue()


def history(count: int) -> Section:
    return Section(
        "History",
        ["When", "Who", "What"],
        [[f"day {number}x", "M. Rivera", "Moved from Cart A to Cart B " * (number % 4 + 1)] for number in range(count)],
    )


@pytest.mark.parametrize("paper", PAPERS)
def test_everything_on_a_card_is_there(tmp_path: Path, paper: Paper) -> None:
    target = tmp_path / "card.pdf"
    card = Card(
        "PV-04419",
        "Lenovo 300e Gen 3",
        "PV-04419",
        "In repair",
        "warn",
        FACTS,
        picture("JPEG"),
        [history(60), Section("Checked", ["Date", "By"], blank_lines=4, note="Fill in by hand.")],
    )
    pages = print_card(target, CARD_HEADING, card, paper)
    texts = page_texts(target)
    everything = "\n".join(texts)
    assert len(texts) == pages
    assert all(
        words in everything
        for words in (
            "Device card",
            "In repair",
            "Lenovo 300e Gen 3",
            "Room 114 · Cart B, slot 6",
            "T. Nguyễn",
            "—",
            "Fill in by hand.",
            f"Page {pages} of {pages}",
        )
    )
    assert all(everything.count(f"day {number}x") == 1 for number in range(60))
    assert "History continued" in everything
    assert [title for _, title, _ in bookmarks(target)] == ["PV-04419", "History", "Checked"]


def test_both_codes_are_read_back(tmp_path: Path) -> None:
    target = tmp_path / "card.pdf"
    print_card(target, CARD_HEADING, Card("PV-04419", code="PV-04419"), Paper())
    with pypdfium2.PdfDocument(target) as pdf:
        image = pdf[0].render(scale=300 / 72).to_pil()
    assert {(barcode.format.name, barcode.text) for barcode in zxingcpp.read_barcodes(image)} == {
        ("Code128", "PV-04419"),
        ("QRCode", "PV-04419"),
    }


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_the_picture_is_on_the_first_page(tmp_path: Path, kind: str) -> None:
    target = tmp_path / "card.pdf"
    print_card(target, CARD_HEADING, Card("PV-1", picture=picture(kind)), Paper())
    with pypdfium2.PdfDocument(target) as pdf:
        image = pdf[0].render(scale=1).to_pil().convert("RGB")
    assert image.getpixel((612 - int(MARGIN) - 40, 230)) == pytest.approx((200, 30, 30), abs=6)
    assert len(PdfReader(target).pages[0].images) == 1


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", picture("PNG")[:90], b"\xff\xd8\xff garbage"])
def test_a_broken_picture_is_said_plainly(tmp_path: Path, data: bytes) -> None:
    target = tmp_path / "card.pdf"
    with pytest.raises(UserError, match="picture"):
        print_card(target, CARD_HEADING, Card("PV-1", picture=data or b"x"), Paper())
    assert list(tmp_path.iterdir()) == []


def test_long_values_wrap_inside_the_page(tmp_path: Path) -> None:
    target = tmp_path / "long.pdf"
    long = "Keyboard-keeps-losing-the-letter-N " * 12
    card = Card(
        "A name that is much too long for one line of the pane " * 2,
        long,
        "PV-1",
        "Out for repair at TSS",
        "info",
        [("A label that is long", long), ("Short", "x"), ("W" * 60, "W" * 200)],
        None,
        [Section(long, [long, "b"], [[long, "b"]], note=long)],
    )
    pages = print_card(target, CARD_HEADING, card, Paper())
    printed = squeezed("".join(page_texts(target)))
    assert printed.count(squeezed(long)) >= 2
    assert printed.count("W") >= 260
    for number in range(pages):
        assert all(left >= MARGIN - 2 and right <= 612 - MARGIN + 2 for _, left, _, right, _ in character_boxes(target, number))


def test_a_value_higher_than_a_page_goes_on(tmp_path: Path) -> None:
    target = tmp_path / "tall.pdf"
    lines = "\n".join(f"line{number}x" for number in range(150))
    assert (
        print_card(
            target,
            CARD_HEADING,
            Card("PV-1", facts=[("Notes", lines)], sections=[Section("S", ["A"], [[lines.replace("line", "row")]])]),
            Paper(),
        )
        > 2
    )
    everything = "".join(page_texts(target))
    assert all(everything.count(f"{word}{number}x") == 1 for number in range(150) for word in ("line", "row"))


def test_a_bare_card_prints(tmp_path: Path) -> None:
    assert print_card(tmp_path / "bare.pdf", CARD_HEADING, Card("Room 114"), Paper()) == 1


def test_progress_counts_pages(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    pages = print_card(
        tmp_path / "card.pdf",
        CARD_HEADING,
        Card("PV-1", sections=[history(90)]),
        Paper(),
        progress=lambda done, total, words="": told.append((done, total)),
    )
    assert told == [(number, pages) for number in range(1, pages + 1)]


def test_a_note_alone_has_no_line_below_it(tmp_path: Path) -> None:
    def lines(*sections: Section) -> int:
        target = tmp_path / "card.pdf"
        print_card(target, CARD_HEADING, Card("PV-1", sections=sections), Paper())
        with pypdfium2.PdfDocument(target) as pdf:
            return sum(1 for _ in pdf[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH]))

    assert lines(Section("Notes", note="Charger replaced")) == lines()
    assert lines(Section("Notes", note="Charger replaced", blank_lines=1)) > lines()
