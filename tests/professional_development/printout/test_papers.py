"""Every paper of a session: looks as it should, says what it should, and is a good PDF."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from app.printing.paper import Paper
from app.professional_development.printout.certificate import print_certificates
from app.professional_development.printout.feedback_form import print_feedback_form
from app.professional_development.printout.reports import print_transcripts
from app.professional_development.printout.sign_in import print_sign_in
from app.professional_development.printout.tents import print_tents
from app.professional_development.printout.words import span_words
from app.professional_development.rules.paper_content import NameTents, SheetDay, SheetPerson, SignInSheet, Transcript
from tests.printing.reading import bookmarks, catalog, character_boxes, page_texts, squeezed
from tests.professional_development.printout import goldens
from tests.professional_development.printout.papers import FORM, HEADING, PEOPLE, SESSION, STARTS, TRANSCRIPT, certificates


@pytest.mark.parametrize("name", goldens.names())
def test_pages_look_and_read_as_they_are_kept(tmp_path: Path, name: str) -> None:
    path = goldens.print_paper(name, tmp_path)
    assert goldens.text(path) == (goldens.FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    for number, found in enumerate(goldens.pictures(path), 1):
        mean, share = goldens.difference(found, goldens.kept_picture(name, number).convert("L"))
        assert mean < goldens.MEAN_DIFFERENCE, f"page {number} differs by {mean:.2f}"
        assert share < goldens.GREATEST_SHARE, f"{share:.1%} of page {number} is another"


def test_a_page_that_is_another_is_seen(tmp_path: Path) -> None:
    agenda = next(goldens.pictures(goldens.print_paper("agenda-normal", tmp_path)))
    mean, share = goldens.difference(agenda, goldens.kept_picture("feedback_form-normal", 1).convert("L"))
    assert mean > goldens.MEAN_DIFFERENCE
    assert share > goldens.GREATEST_SHARE


@pytest.mark.parametrize("name", goldens.names())
def test_every_paper_is_a_good_pdf_inside_its_margins(tmp_path: Path, name: str) -> None:
    path = goldens.print_paper(name, tmp_path)
    reader = PdfReader(path)
    assert reader.metadata is not None
    assert reader.metadata.title
    assert catalog(path)["/Lang"] == "en-US"
    assert bookmarks(path)
    for number, page in enumerate(reader.pages):
        for letter, left, bottom, right, top in character_boxes(path, number):
            assert left >= 15, letter
            assert right <= float(page.mediabox.width) - 15, letter
            assert bottom >= 5, letter
            assert top <= float(page.mediabox.height) - 5, letter


def test_there_is_a_sheet_for_each_day_with_a_row_for_everybody(tmp_path: Path) -> None:
    path = tmp_path / "sign_in.pdf"
    days = [SheetDay(STARTS + timedelta(days=number), STARTS + timedelta(days=number, hours=3)) for number in range(2)]
    print_sign_in(path, SignInSheet(SESSION, PEOPLE[:5], days, 3), paper=Paper(), heading=HEADING)
    pages = page_texts(path)
    assert len(pages) == 2
    assert "Day 1 of 2: Thursday, December 3, 2026" in pages[0]
    assert "Day 2 of 2: Friday, December 4, 2026" in pages[1]
    assert all(person.name in page for person in PEOPLE[:5] for page in pages)
    assert all("8" in page.split() for page in pages)


def test_sixty_people_sign_under_a_head_on_every_page(tmp_path: Path) -> None:
    path = tmp_path / "sign_in.pdf"
    people = [SheetPerson(f"Person {number}", "Teacher") for number in range(60)]
    count = print_sign_in(path, SignInSheet(SESSION, people), paper=Paper(), heading=HEADING)
    pages = page_texts(path)
    assert len(pages) == count
    assert all("Signature" in page for page in pages)
    assert squeezed("".join(pages)).count("Person") == 60


def test_a_copy_of_a_certificate_says_so(tmp_path: Path) -> None:
    path = tmp_path / "certificates.pdf"
    print_certificates(path, certificates(2), paper=Paper(), heading=HEADING)
    first, copy = page_texts(path)
    assert "PV-2026-0001" in first
    assert "Copy" not in first
    assert "Copy, printed again on January 5, 2027" in copy


def test_tents_are_the_same_upside_down(tmp_path: Path) -> None:
    path = tmp_path / "tents.pdf"
    print_tents(path, NameTents(SESSION, PEOPLE[:1]), paper=Paper(), heading=HEADING)
    boxes: list[Any] = [box for box in character_boxes(path) if box[0] == "M"]
    middles = sorted((box[2] + box[4]) / 2 for box in boxes)
    assert abs(middles[0] + middles[-1] - 792) < 1


def test_everybody_has_a_transcript_on_a_page_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "transcripts.pdf"
    print_transcripts(path, [TRANSCRIPT, Transcript("Li Na", "", (), TRANSCRIPT.hours)], paper=Paper(), heading=HEADING)
    pages = page_texts(path)
    assert "Amadi Okafor" in pages[0]
    assert "Li Na" in pages[-1]
    assert "Amadi" not in pages[-1]


def test_a_span_says_the_day_of_its_end_only_when_it_is_another() -> None:
    assert span_words(STARTS, STARTS + timedelta(minutes=60), "en-US") == "2:45–3:45 PM"
    assert span_words(STARTS - timedelta(hours=4), STARTS, "en-US") == "10:45 AM–2:45 PM"
    assert span_words(STARTS + timedelta(hours=8), STARTS + timedelta(hours=10), "en-US") == "10:45 PM – December 4, 2026, 12:45 AM"


def test_no_heading_of_the_feedback_form_stands_twice(tmp_path: Path) -> None:
    how, learned = FORM.questions[0], FORM.questions[3]
    last = replace(how, text="What would help me next:")
    form = replace(FORM, questions=(replace(how, level=1), replace(learned, level=2), replace(last, level=1)))
    print_feedback_form(tmp_path / "form.pdf", form, paper=Paper(), heading=HEADING)
    words = goldens.text(tmp_path / "form.pdf")
    assert words.count("How it was for you") == 1
    assert words.index("What you take with you") < words.index("To end with") < words.index("What would help me next:")
