"""Checklists and runs on paper, read back from the PDF."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app.paths import resource
from app.printing.flowing import Block, Line, even, fits, flow, least_height
from app.printing.paper import Heading, Page, Paper
from app.troubleshooting.printout import print_blank, print_run
from app.troubleshooting.printout.blank import SIZES
from app.troubleshooting.rules.checklist import Checklist, Outcome, Step
from app.troubleshooting.rules.reading import read_toml
from app.troubleshooting.rules.runs import ENDED, RunState, Subject
from app.troubleshooting.rules.walking import Taken
from tests.printing.reading import bookmarks, character_boxes, page_texts, squeezed
from tests.troubleshooting.checklists import PROJECTOR

HEADING = Heading("Parkview Elementary", "Checklist", datetime(2026, 11, 21, 9, 5, tzinfo=UTC), printed_by="Marisol Rivera")
SHIPPED = sorted(resource("checklists").glob("*.toml"))


def blank(checklist: Checklist, path: Path, page: Page = Page.LETTER) -> tuple[int, str]:
    """The number of pages, and all text without spaces."""
    pages = print_blank(checklist, path, paper=Paper(page), heading=HEADING)
    return pages, squeezed("".join(page_texts(path)).replace("\ufffe", "-"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_checklist_is_one_page_with_every_word(path: Path, tmp_path: Path) -> None:
    checklist = read_toml(path.read_text(encoding="utf-8"), path.name)
    pages, text = blank(checklist, tmp_path / "sheet.pdf")
    assert pages == 1
    words = [checklist.title, checklist.about, *(fact.label for fact in checklist.facts.values())]
    for step in checklist.steps.values():
        words += [step.ask, step.how, step.unsafe, step.yes_label, step.no_label]
    for outcome in checklist.outcomes.values():
        words += [outcome.title, outcome.text]
    assert [each for each in words if squeezed(each) not in text] == []


@pytest.mark.parametrize("path", sorted(SHIPPED, key=lambda path: path.stat().st_size)[-4:], ids=lambda path: path.stem)
def test_the_fullest_are_one_page_of_the_narrower_paper_too(path: Path, tmp_path: Path) -> None:
    assert blank(read_toml(path.read_text(encoding="utf-8")), tmp_path / "sheet.pdf", Page.A4)[0] == 1


def test_nothing_lies_outside_the_margins_or_on_the_foot(tmp_path: Path) -> None:
    fullest = max(SHIPPED, key=lambda path: len(path.read_text(encoding="utf-8")))
    blank(read_toml(fullest.read_text(encoding="utf-8")), tmp_path / "sheet.pdf")
    boxes = character_boxes(tmp_path / "sheet.pdf")
    assert min(left for _, left, _, _, _ in boxes) >= 29
    assert max(right for _, _, _, right, _ in boxes) <= 612 - 29
    assert min(bottom for _, _, bottom, _, _ in boxes) >= 26
    assert not [box for box in boxes if 38 < box[2] < 44], "a line of the content stands on the foot"


def test_words_can_be_read() -> None:
    assert min(sizes.how for sizes in SIZES) >= 7.5
    assert min(sizes.label.size for sizes in SIZES) >= 7.5


def test_sheet_says_where_each_answer_leads(tmp_path: Path) -> None:
    _, text = blank(read_toml(PROJECTOR), tmp_path / "sheet.pdf")
    for said in ("Yes→3", "No→2", "Can’tcheck→B", "Yes,it’sback→A", "Unsafe:Smoke", "“Nosignal”", "“darkprojector”"):
        assert said in text
    for field in ("Devicetag", "Room", "Askedby", "Dateandtime", "Minutes", "Ticket", "Notes"):
        assert field in text


def test_first_question_is_number_one_wherever_it_stands_in_the_file(tmp_path: Path) -> None:
    checklist = replace(read_toml(PROJECTOR), start="source")
    blank(checklist, tmp_path / "sheet.pdf")
    titles = [title for _, title, _ in bookmarks(tmp_path / "sheet.pdf")]
    assert titles[0] == checklist.title
    assert next(title for title in titles if title.startswith("1. ")) == f"1. {checklist.steps['source'].ask}"


def test_long_checklist_goes_on_over_pages_and_loses_nothing(tmp_path: Path) -> None:
    base = read_toml(PROJECTOR)
    steps = {f"s{n}": replace(base.steps["source"], key=f"s{n}", ask=f"Question number {n}?") for n in range(60)}
    outcomes = {f"o{n}": Outcome(f"o{n}", "fixed", f"End number {n}", "It works.") for n in range(30)}
    pages, text = blank(replace(base, steps=steps, outcomes=outcomes, start="s0"), tmp_path / "sheet.pdf")
    assert pages > 1
    assert all(f"Questionnumber{n}?" in text for n in range(60))
    assert all(f"Endnumber{n}" in text for n in range(30))
    assert f"Page{pages}of{pages}" in text


def test_words_that_are_far_too_long_are_parted_not_lost(tmp_path: Path) -> None:
    base = read_toml(PROJECTOR)
    long = " ".join(f"word{n}" for n in range(1500))
    step = replace(base.steps["power"], how=long, yes_label="Y" * 90)
    pages, text = blank(replace(base, steps={**base.steps, "power": step}), tmp_path / "sheet.pdf")
    assert pages >= 2
    assert re.sub(r"Page\dof\d|Printed.*?Rivera", "", text).count("word") == 1500


def test_run_says_what_was_tried_and_how_it_ended(tmp_path: Path) -> None:
    checklist = read_toml(PROJECTOR)
    at = datetime(2026, 11, 20, 13, 39, tzinfo=UTC)

    def taken(number: int, step: str, answer: str, **more: str) -> Taken:
        found = checklist.steps[step]
        return Taken(f"t{number}", step, found.ask, answer, found.said(answer), at + timedelta(minutes=number), number, **more)

    answers = (
        taken(1, "power", "no"),
        taken(2, "power", "back"),
        taken(3, "power", "yes", fact="Lamp light", value="green, steady"),
        taken(4, "cable", "yes", note="The cable is from Room 117"),
        taken(5, "source", "yes"),
    )
    subject = Subject("d1", "PV-02210", "Epson BrightLink 695Wi", "r1", "Room 203", "p1", "A. Okafor")
    run = RunState("r", checklist, subject, ENDED, at, "Marisol Rivera", taken=answers, outcome="fixed", outcome_title="It works again")
    run = replace(run, ended=at + timedelta(minutes=6), minutes=6, note="The remote was lost.")
    picture = BytesIO()
    Image.new("RGB", (40, 30), "teal").save(picture, "PNG")
    path = tmp_path / "run.pdf"
    photos = [picture.getvalue(), b"no picture"]
    assert print_run(run, photos, path, paper=Paper(), heading=HEADING) == 1
    text = squeezed(page_texts(path)[0])
    for said in ("PV-02210", "Room203", "A.Okafor", "6minutes", "Fixed", "Itworksagain", "green,steady", "Room117", "Theremotewaslost."):
        assert said in text
    assert "Powerlightisoff(takenback)" in text
    assert "Powerlightison(takenback)" not in text
    assert "Thisphotocan’tberead." in text
    with pypdfium2.PdfDocument(path) as pdf:
        assert len(list(pdf[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))) == 1


def test_run_that_was_hardly_begun_prints_too(tmp_path: Path) -> None:
    run = RunState("r", read_toml(PROJECTOR), Subject(), "running", datetime(2026, 11, 20, tzinfo=UTC))
    assert print_run(run, (), tmp_path / "run.pdf", paper=Paper(Page.A4), heading=HEADING) == 1
    assert "Nothingwastried." in squeezed(page_texts(tmp_path / "run.pdf")[0])


def block(*heights: float, clings: bool = False, gap: float = 2.0) -> Block:
    """A block that draws nothing."""
    return Block([Line(height, lambda _pen, _x, _y: None) for height in heights], gap, clings=clings)


def test_head_never_ends_a_column() -> None:
    placed = even([block(60), block(30, clings=True), block(30)], 100)
    assert [(each.column, each.down) for each in placed] == [(0, 0), (1, 0), (1, 32)]


def test_least_height_is_enough_and_hardly_less_would_be() -> None:
    blocks = [block(height) for height in (30, 50, 20, 80, 10, 40)]
    height = least_height(blocks, 2, 500)
    assert fits(blocks, 2, height)
    assert not fits(blocks, 2, height - 2.1)


def test_block_higher_than_a_column_is_parted_between_lines() -> None:
    placed = flow([block(*[10.0] * 25)], lambda _column: 100.0)
    assert [len(each.block.lines) for each in placed] == [10, 10, 5]
    assert [each.column for each in placed] == [0, 1, 2]
    assert not fits([block(*[10.0] * 25)], 5, 100.0)


def test_step_without_words_prints(tmp_path: Path) -> None:
    base = read_toml(PROJECTOR)
    bare = replace(base, steps={"power": Step("power", "")}, outcomes={}, facts={}, symptoms=(), errors=(), about="")
    assert blank(bare, tmp_path / "sheet.pdf")[0] == 1
