"""Labels: both codes of every sheet are read back, everything lies on its label."""

from collections import Counter
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from app.errors import UserError
from app.paths import resource
from app.printing.label_sheets import LabelSheet, sheets
from app.printing.labels import Label, print_labels, sheet_problems
from tests.printing.reading import HEADING, bookmarks, character_boxes, page_texts

SHEETS = sheets(resource("district/label_sheets.toml"))
BY_NAME = {sheet.name: sheet for sheet in SHEETS}
SCAN_DOTS = 300  # what a cheap scanner sees


def labels(count: int, *lines: str) -> list[Label]:
    return [Label(f"PV-{number:05}", lines, "Parkview Elementary") for number in range(1, count + 1)]


def pictures(path: Path, dots: int = SCAN_DOTS) -> list[Image.Image]:
    with pypdfium2.PdfDocument(path) as pdf:
        return [page.render(scale=dots / 72).to_pil() for page in pdf]


def codes_read(path: Path) -> Counter[tuple[str, str]]:
    return Counter((barcode.format.name, barcode.text) for picture in pictures(path) for barcode in zxingcpp.read_barcodes(picture))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_both_codes_of_a_full_sheet_are_read_back(tmp_path: Path, sheet: LabelSheet) -> None:
    target = tmp_path / "labels.pdf"
    wanted = labels(max(sheet.per_page, 2), "Lenovo 300e Gen 3", "5NX0R2LB")
    print_labels(target, sheet, wanted, heading=HEADING, borders=True)
    assert codes_read(target) == Counter((format, label.code) for label in wanted for format in ("Code128", "QRCode"))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_labels_lie_on_the_paper_and_apart(sheet: LabelSheet) -> None:
    corners = [sheet.position(number) for number in range(1, sheet.per_page + 1)]
    assert len(set(corners)) == sheet.per_page
    assert min(corners) >= (0, 0)
    assert max(x for x, _ in corners) + sheet.label_width <= sheet.paper_width + 0.01
    assert max(y for _, y in corners) + sheet.label_height <= sheet.paper_height + 0.01
    assert sheet.columns == 1 or sheet.pitch_x >= sheet.label_width - 0.01
    assert sheet.rows == 1 or sheet.pitch_y >= sheet.label_height - 0.01
    assert sheet.title
    assert sheet.codes


def test_the_measured_sheets_are_as_measured() -> None:
    small, large = BY_NAME["avery-5167"], BY_NAME["avery-5160"]
    assert (large.per_page, large.label_width, large.label_height, large.position(1), large.position(5)) == (
        30,
        189.35,
        72,
        (13.55, 36.10),
        (13.55 + 198, 36.10 + 72),
    )
    assert (small.per_page, small.label_width, small.label_height, small.position(1)) == (80, 126, 36, (21.60, 36.10))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_all_ink_stays_on_its_label(tmp_path: Path, sheet: LabelSheet) -> None:
    target = tmp_path / "one.pdf"
    place = min(2, sheet.per_page)
    print_labels(
        target,
        sheet,
        [Label("PV-00001", ["A model with a name that is far too long for any label of all " * 3] * 8, "A School With a Long Name " * 4)],
        heading=HEADING,
        start=place,
    )
    picture = pictures(target, 144)[0].convert("L").point(lambda grey: 255 if grey < 250 else 0)
    left, top, right, bottom = picture.getbbox() or (0, 0, 0, 0)
    x, y = sheet.position(place)
    assert x + 2 <= left / 2
    assert right / 2 <= x + sheet.label_width - 2
    assert y + 1.5 <= top / 2
    assert bottom / 2 <= y + sheet.label_height - 1.5


def test_the_first_positions_are_left_free(tmp_path: Path) -> None:
    target = tmp_path / "rest.pdf"
    sheet = BY_NAME["avery-5160"]
    assert print_labels(target, sheet, labels(4), heading=HEADING, start=29) == 2
    first, second = page_texts(target)
    assert ("PV-00002" in first, "PV-00003" in first, "PV-00003" in second) == (True, False, True)
    assert min(left for _, left, _, _, _ in character_boxes(target)) > sheet.position(29)[0]
    assert bookmarks(target) == [(0, "PV-00001 – PV-00002", 1), (0, "PV-00003 – PV-00004", 2)]


@pytest.mark.parametrize("start", [-3, 0, 31, 999])
def test_an_impossible_start_is_the_nearest_possible(tmp_path: Path, start: int) -> None:
    target = tmp_path / "start.pdf"
    assert print_labels(target, BY_NAME["avery-5160"], labels(1), heading=HEADING, start=start) == 1
    assert "PV-00001" in page_texts(target)[0]


def test_a_nudge_moves_everything(tmp_path: Path) -> None:
    still, moved = tmp_path / "still.pdf", tmp_path / "moved.pdf"
    print_labels(still, BY_NAME["avery-5160"], labels(3), heading=HEADING)
    print_labels(moved, BY_NAME["avery-5160"], labels(3), heading=HEADING, nudge=(5.0, 3.0))
    for (_, left, bottom, _, _), (_, moved_left, moved_bottom, _, _) in zip(character_boxes(still), character_boxes(moved), strict=True):
        assert (moved_left - left, moved_bottom - bottom) == pytest.approx((5.0, -3.0), abs=0.05)


def test_a_label_printer_gets_one_label_a_page(tmp_path: Path) -> None:
    target = tmp_path / "roll.pdf"
    assert print_labels(target, BY_NAME["dymo-30252"], labels(3), heading=HEADING, start=2) == 3
    assert [f"PV-0000{number}" in text for number, text in enumerate(page_texts(target), start=1)] == [True] * 3


@pytest.mark.parametrize("only", ["code128", "qr"])
def test_one_kind_of_code_alone(tmp_path: Path, only: str) -> None:
    target = tmp_path / "one.pdf"
    print_labels(target, BY_NAME["avery-5160"], labels(2), heading=HEADING, codes="qr" if only == "qr" else "code128")
    assert {format for format, _ in codes_read(target)} == {"QRCode" if only == "qr" else "Code128"}


def test_a_code_too_long_for_bars_keeps_its_qr_and_is_named(tmp_path: Path) -> None:
    target = tmp_path / "long.pdf"
    sheet, code = BY_NAME["avery-5167"], "DISTRICT-PARKVIEW-0004417"
    print_labels(target, sheet, [Label(code), Label("PV-1"), Label("Straße-9")], heading=HEADING)
    assert codes_read(target) == Counter({("QRCode", code): 1, ("QRCode", "PV-1"): 1, ("Code128", "PV-1"): 1, ("QRCode", "Straße-9"): 1})
    assert code in page_texts(target)[0]
    assert len(sheet_problems(sheet, [code, "PV-1", "Straße-9"])) == 2
    assert sheet_problems(sheet, ["PV-1", ""]) == []
    assert sheet_problems(sheet, [code, code + "1"])[0].startswith(f"“{code}” and 1 more are too long")


def test_names_of_every_script_stand_on_labels(tmp_path: Path) -> None:
    target = tmp_path / "names.pdf"
    print_labels(target, BY_NAME["avery-5163"], [Label("PV-1", ["T. Nguyễn", "محمد", "李小龍"], "Ångström-Schule")], heading=HEADING)
    text = page_texts(target)[0]
    assert all(name in text for name in ("T. Nguyễn", "محمد", "李小龍", "Ångström-Schule"))


def test_no_labels_are_an_empty_page(tmp_path: Path) -> None:
    assert print_labels(tmp_path / "none.pdf", BY_NAME["avery-5160"], [], heading=HEADING) == 1


def test_progress_counts_labels_to_the_end(tmp_path: Path) -> None:
    told: list[int] = []
    print_labels(
        tmp_path / "many.pdf", BY_NAME["avery-5167"], labels(120), heading=HEADING, progress=lambda done, total, words="": told.append(done)
    )
    assert told == [50, 100, 120]


def test_a_wrong_sheet_is_named(tmp_path: Path) -> None:
    wrong = tmp_path / "sheets.toml"
    wrong.write_text('[[sheet]]\nname = "ours"\nunit = "cm"\n', encoding="utf-8")
    with pytest.raises(UserError, match="“ours”"):
        sheets(wrong)
    wrong.write_text("not toml", encoding="utf-8")
    with pytest.raises(UserError, match=r"sheets\.toml"):
        sheets(wrong)
