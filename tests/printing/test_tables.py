"""Tables: everything is there, in order, on whole rows, inside the page."""

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from app.printing.frame import MARGIN
from app.printing.paper import Heading, Page, Paper
from app.printing.tables import Column, Group, print_table
from tests.effort import few_if_quick
from tests.printing.reading import HEADING, bookmarks, catalog, character_boxes, page_texts, squeezed

COLUMNS = [Column("Tag", bold=True), Column("Model", 2), Column("Serial", mono=True), Column("Where"), Column("Cost", align="right")]
PAPERS = [Paper(size, landscape) for size in Page for landscape in (False, True)]


def rows(count: int, first: int = 0) -> list[list[str]]:
    return [
        [f"PV-{number:05}", "Lenovo 300e Gen 3", f"5NX0R{number:04}", "Room 114 · Cart B", f"${number:,}.00"]
        for number in range(first, first + count)
    ]


@pytest.mark.parametrize("paper", PAPERS)
def test_rows_groups_and_sums_are_all_there_in_order(tmp_path: Path, paper: Paper) -> None:
    target = tmp_path / "list.pdf"
    groups = [
        Group("Room 114", rows(60), "60 devices"),
        Group("Library", rows(3, 60), "3 devices"),
        Group("Room 203", rows(70, 63), "70 devices"),
    ]
    pages = print_table(target, HEADING, COLUMNS, groups, paper, total="133 devices")
    texts = page_texts(target)
    everything = "\n".join(texts)
    places = [everything.index(f"PV-{number:05}") for number in range(133)]
    assert len(texts) == pages
    assert all(earlier < later for earlier, later in pairwise(places))
    assert all(squeezed(sentence) in squeezed(everything) for sentence in ("60 devices", "3 devices", "70 devices", "133 devices"))
    assert everything.count("$132.00") == 1


@pytest.mark.parametrize("paper", PAPERS)
def test_every_page_has_its_head_and_foot(tmp_path: Path, paper: Paper) -> None:
    target = tmp_path / "list.pdf"
    pages = print_table(target, HEADING, COLUMNS, [Group("Room 114", rows(150))], paper)
    for number, text in enumerate(page_texts(target), start=1):
        for words in (
            "PARKVIEW ELEMENTARY",
            "Devices by room",
            "November 21, 2026",
            f"Page {number} of {pages}",
            "10:45 PM by M. Rivera",
            "Tag",
            "Serial",
            "Cost",
        ):
            assert words in text
        assert ("Room 114 continued" in text) == (number > 1)
    with target.open("rb") as file:
        first = PdfReader(file).pages[0]
        assert (float(first.mediabox.width), float(first.mediabox.height)) == pytest.approx((paper.width, paper.height), abs=0.01)


def test_title_language_and_bookmarks(tmp_path: Path) -> None:
    target = tmp_path / "list.pdf"
    print_table(
        target,
        Heading("Parkview Elementary", "Geräte", HEADING.printed_at, written_in="de-DE"),
        COLUMNS,
        [Group("Room 114", rows(60)), Group("Library", rows(2))],
        Paper(Page.A4),
    )
    reader = PdfReader(target)
    assert reader.metadata is not None
    assert reader.metadata.title == "Geräte · Parkview Elementary"
    assert catalog(target)["/Lang"] == "de-DE"
    assert bookmarks(target) == [(0, "Geräte", 1), (1, "Room 114", 1), (1, "Library", 2)]
    assert "21. November 2026" in page_texts(target)[0]


MARKED = "李小龍ẻΩΨΔЖЩЫ"  # letters that stand nowhere else on the page
CELLS = st.text(st.sampled_from(f"ab WMil.-,/ 01\n{MARKED}"), max_size=160)


@settings(max_examples=few_if_quick(25), deadline=None)
@given(
    st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS), min_size=1, max_size=25),
    st.sampled_from(PAPERS),
    st.lists(st.sampled_from(["left", "right", "center"]), min_size=4, max_size=4),
)
def test_nothing_is_clipped_lost_or_outside_the_margins(
    tmp_path_factory: pytest.TempPathFactory, table: list[tuple[str, ...]], paper: Paper, aligned: list[str]
) -> None:
    target = tmp_path_factory.mktemp("table") / "wild.pdf"
    print_table(
        target,
        HEADING,
        [Column(f"Column {number}", 1 + number, align) for number, align in enumerate(aligned)],
        [Group("Wild", table)],
        paper,
    )
    printed = squeezed("".join(page_texts(target)))
    wanted = "".join("".join(row) for row in table)
    assert {letter: printed.count(letter) for letter in MARKED} == {letter: wanted.count(letter) for letter in MARKED}
    for number in range(len(page_texts(target))):
        for _, left, bottom, right, top in character_boxes(target, number):
            assert MARGIN - 3 <= left <= right <= paper.width - MARGIN + 3
            assert MARGIN - 6 <= bottom <= top <= paper.height - MARGIN + 6


def test_columns_do_not_run_into_each_other(tmp_path: Path) -> None:
    target = tmp_path / "wide.pdf"
    long = "international responsibilities and Donaudampfschifffahrt " * 3
    print_table(target, HEADING, [Column(name) for name in "abcdef"], [Group("", [[long] * 6])], Paper(landscape=True))
    lines: dict[int, list[tuple[float, float]]] = {}
    with pypdfium2.PdfDocument(target) as pdf:
        text = pdf[0].get_textpage()
        for number in range(text.count_rects()):
            left, bottom, right, _ = text.get_rect(number)
            lines.setdefault(round(bottom / 4), []).append((left, right))
    assert max(map(len, lines.values())) == 6
    for spans in lines.values():
        assert all(right + 5 <= left for (_, right), (left, _) in pairwise(sorted(spans)))


def test_columns_that_cannot_stand_side_by_side_go_on_below(tmp_path: Path) -> None:
    target = tmp_path / "bands.pdf"
    titles = [f"Column-{number}" for number in range(20)]
    words = [[f"row{row}word{number:02}x" for number in range(20)] for row in range(90)]
    print_table(target, HEADING, [Column(title) for title in titles], [Group("", words)], Paper())
    for text in page_texts(target):
        assert all(title in text for title in titles)
    texts = page_texts(target)
    for row in words:
        assert sum(all(word in text for word in row) for text in texts) == 1


def test_a_row_is_never_parted(tmp_path: Path) -> None:
    target = tmp_path / "rows.pdf"
    print_table(
        target,
        HEADING,
        [Column("A"), Column("B")],
        [Group("G", [[f"r{number}x", "\n".join(f"r{number}line{line}x" for line in range(number % 9 + 1))] for number in range(120)])],
        Paper(),
    )
    texts = page_texts(target)
    for number in range(120):
        own = [f"r{number}x", *(f"r{number}line{line}x" for line in range(number % 9 + 1))]
        assert sum(all(word in text for word in own) for text in texts) == 1, number


def test_a_row_higher_than_a_page_goes_on_without_loss(tmp_path: Path) -> None:
    target = tmp_path / "tall.pdf"
    print_table(
        target,
        HEADING,
        [Column("A"), Column("B")],
        [Group("G", [["before", "1"], ["tall", "\n".join(f"line{number}x" for number in range(200))], ["after", "3"]])],
        Paper(),
    )
    everything = "".join(page_texts(target))
    assert all(everything.count(f"line{number}x") == 1 for number in range(200))
    assert everything.count("after") == 1


def test_a_narrow_table_gets_smaller_type_before_words_are_parted(tmp_path: Path) -> None:
    target = tmp_path / "small.pdf"
    words = [
        "Chromebook-",
        "Responsibility",
        "International",
        "Administration",
        "Communication",
        "Configuration",
        "Documentation",
        "Representative",
    ]
    print_table(target, HEADING, [Column(f"C{number}") for number in range(8)], [Group("", [words])], Paper())
    assert all(word in page_texts(target)[0] for word in words)


def test_short_and_long_rows_are_evened_out(tmp_path: Path) -> None:
    target = tmp_path / "ragged.pdf"
    print_table(target, HEADING, COLUMNS, [Group("", [["PV-1"], ["PV-2", "a", "b", "c", "d", "beyond"]])], Paper())
    text = page_texts(target)[0]
    assert "PV-1" in text
    assert "beyond" not in text


def test_an_empty_list_says_so(tmp_path: Path) -> None:
    target = tmp_path / "empty.pdf"
    assert print_table(target, HEADING, COLUMNS, [], Paper(), empty="No device matches.") == 1
    assert "No device matches." in page_texts(target)[0]


def test_a_table_without_columns_is_a_bug() -> None:
    with pytest.raises(ValueError, match="column"):
        print_table(BytesIO(), HEADING, [], [], Paper())


def test_progress_counts_rows_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    print_table(
        BytesIO(), HEADING, COLUMNS, [Group("G", rows(450))], Paper(), progress=lambda done, total, words="": told.append((done, total))
    )
    assert told == [(0, 450), (200, 450), (400, 450), (450, 450)]


def test_hostile_titles_are_only_text(tmp_path: Path) -> None:
    target = tmp_path / "hostile.pdf"
    nasty = "<b>(x)\\) & {0} %d </para>"
    print_table(
        target,
        Heading(nasty, nasty, HEADING.printed_at, nasty, nasty, "no language"),
        [Column(nasty)],
        [Group(nasty, [[nasty]], nasty)],
        Paper(),
        total=nasty,
    )
    assert page_texts(target)[0].count("(x)\\) &") >= 6
    assert bookmarks(target)[1][1] == nasty


def test_long_titles_wrap(tmp_path: Path) -> None:
    target = tmp_path / "long.pdf"
    title = "Devices whose updates end before June 2027 in every room of the main building and both annexes"
    print_table(
        target,
        Heading("A School With a Remarkably Long Name " * 2, title, HEADING.printed_at, title * 2),
        COLUMNS,
        [Group(title * 2, rows(90), title)],
        Paper(),
    )
    assert squeezed(title) in squeezed(page_texts(target)[0])
    for number in range(2):
        assert all(right <= 612 - MARGIN + 1 for _, _, _, right, _ in character_boxes(target, number))
        assert "November 21, 2026" in page_texts(target)[number]
