"""Every script prints in the right letters and can be copied out of the PDF again."""

from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from app.paths import resource
from app.printing.document import Document
from app.printing.shaping import clean, shape, visual_runs
from app.printing.style import TextStyle, Weight
from app.printing.typefaces import Typefaces
from tests.printing.reading import HEADING, fonts, page_texts

NAMES = [
    "Nguyễn",
    "Ångström",
    "Арсен",
    "محمد",
    "李小龍",
    "Đặng Thị Lượng",
    "علي",
    "لا إله",
    "שלום עולם",
    "Αθήνα",
    "김민준",
    "ひらがな",
    "नमस्ते हिन्दी",
    "বাংলা",
    "สวัสดี น้ำ",
    "አበበ በቀለ",
    "✓ ☐ →",
]


@pytest.fixture
def typefaces() -> Typefaces:
    return Typefaces(resource("fonts"))


def printed(path: Path, lines: list[str], weight: Weight = Weight.REGULAR) -> Path:
    with Document(path, HEADING, 612, 792) as document:
        pen = document.new_page()
        for number, line in enumerate(lines):
            pen.text(50, 740 - 22 * number, line, TextStyle(weight, 12))
    return path


@pytest.mark.parametrize("weight", list(Weight))
def test_names_in_every_script_are_read_back_by_pdfium(tmp_path: Path, weight: Weight) -> None:
    lines = page_texts(printed(tmp_path / "names.pdf", NAMES, weight))[0].splitlines()
    assert lines == NAMES


@pytest.mark.parametrize("name", ["Nguyễn", "Ångström", "Арсен", "محمد", "علي", "李小龍"])
def test_names_are_read_back_by_pypdf(tmp_path: Path, name: str) -> None:
    assert name in PdfReader(printed(tmp_path / "name.pdf", [name])).pages[0].extract_text()


def test_mixed_directions_keep_every_word(tmp_path: Path) -> None:
    line = "Room 12 محمد and علي 34 end"
    text = page_texts(printed(tmp_path / "mixed.pdf", [line]))[0]
    assert all(word in text for word in line.split())


def test_every_name_leaves_ink(tmp_path: Path) -> None:
    path = printed(tmp_path / "ink.pdf", NAMES)
    with pypdfium2.PdfDocument(path) as pdf:
        image = pdf[0].render(scale=2).to_pil().convert("L")
    for number, name in enumerate(NAMES):
        y = int((792 - 740 + 22 * number) * 2)
        strip = image.crop((100, y - 22, 700, y + 8))
        assert min(strip.tobytes()) < 80, f"{name} is not to be seen"


def test_names_use_no_empty_boxes(typefaces: Typefaces) -> None:
    box = typefaces.empty_box()
    for name in NAMES:
        glyphs = shape(clean(name), Weight.BOLD, typefaces)
        assert all(glyph.number for glyph in glyphs), name
        assert all((glyph.typeface, glyph.number) != box for glyph in glyphs if glyph.text != "☐"), name


def test_a_character_no_font_has_is_a_box_that_copies_right(tmp_path: Path, typefaces: Typefaces) -> None:
    assert [(glyph.typeface, glyph.number) for glyph in shape("\U00010330", Weight.REGULAR, typefaces)] == [typefaces.empty_box()]
    assert "\U00010330" in page_texts(printed(tmp_path / "box.pdf", ["x \U00010330 y"]))[0]


def test_pictographs_are_drawn_and_copy_right(tmp_path: Path, typefaces: Typefaces) -> None:
    glyphs = shape(clean("\U0001f3a8 Art room \U0001f58c\ufe0f \U0001f469\U0001f3fd\u200d\U0001f3eb"), Weight.BOLD, typefaces)
    drawn = [glyph.text for glyph in glyphs if glyph.typeface.name == "NotoEmoji-Signs" and glyph.number]
    assert len(drawn) == 4
    assert "".join(drawn) == "\U0001f3a8\U0001f58c\U0001f469\u200d\U0001f3eb"
    assert typefaces.empty_box() not in [(glyph.typeface, glyph.number) for glyph in glyphs]
    assert "\U0001f3a8 Art room" in page_texts(printed(tmp_path / "signs.pdf", ["\U0001f3a8 Art room"]))[0]


def test_arabic_letters_join(typefaces: Typefaces) -> None:
    joined = shape("محمد", Weight.REGULAR, typefaces)
    alone = [shape(letter, Weight.REGULAR, typefaces)[0].number for letter in "محمد"]
    assert [glyph.text for glyph in joined] == list(reversed("محمد"))
    assert [glyph.number for glyph in reversed(joined)] != alone


def test_a_word_is_set_in_one_typeface(typefaces: Typefaces) -> None:
    glyphs = shape("Nguyễn An", Weight.REGULAR, typefaces)
    assert {glyph.typeface.name for glyph in glyphs[:6]} == {"NotoSans-Regular"}
    assert {glyph.typeface.name for glyph in glyphs[7:]} == {"AtkinsonHyperlegibleNext-Regular"}


def test_runs_are_ordered_by_the_bidirectional_algorithm() -> None:
    assert visual_runs("abc") == [("abc", 0)]
    assert [run.strip() for run, _ in visual_runs("שלום abc 12")] == ["abc 12", "שלום"]
    assert [run.strip() for run, _ in visual_runs("12 שלום")] == ["שלום", "12"]
    assert [run.strip() for run, _ in visual_runs("one שתיים three")] == ["one", "שתיים", "three"]


def test_hidden_and_steering_characters_never_reach_the_paper() -> None:
    assert clean("a\u202eb\u2066c\x00\x1b\ufeff\u200bd\u00ade") == "abcde"
    assert clean("a\tb\u00a0c\u202fd\r\ne") == "a b\u00a0c d  e"
    assert clean("e\u0301") == "é"


@pytest.mark.parametrize("weight", list(Weight))
def test_figures_are_tabular(weight: Weight, typefaces: Typefaces) -> None:
    advances = typefaces.family(weight).advances
    assert len({advances[figure] for figure in "0123456789"}) == 1


def test_markup_is_only_text(tmp_path: Path) -> None:
    hostile = "<b>x</b> &amp; (a\\) Tj ET %PDF <para/> {0} %s"
    assert page_texts(printed(tmp_path / "markup.pdf", [hostile]))[0].strip() == hostile


def test_every_font_is_in_the_file_and_small(tmp_path: Path) -> None:
    path = printed(tmp_path / "fonts.pdf", NAMES)
    for font in fonts(path):
        descendant = font["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in descendant["/FontDescriptor"].get_object()
    assert path.stat().st_size < 100_000


def test_fonts_come_with_their_licences_and_stay_small() -> None:
    folder = resource("fonts")
    files = list(folder.iterdir())
    assert sum(file.stat().st_size for file in files) < 11_000_000
    for stem, licence in {
        "AtkinsonHyperlegibleNext": "OFL",
        "AtkinsonHyperlegibleMono": "OFL",
        "NotoSans": "OFL",
        "NotoEmoji": "OFL",
        "Vazirmatn": "OFL",
        "DroidSansFallback": "Apache",
    }.items():
        assert any(file.name.startswith(stem) and licence in file.name and file.stat().st_size > 3000 for file in files), stem
