"""Codes as they are defined, and as short as they can be."""

from itertools import product

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from app.printing.barcodes import CODE_B, CODE_C, PATTERNS, START_B, START_C, STOP, Code128, Symbol, code_values, qr_symbol
from tests.printing.patience import PATIENT

TAGS = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=24)


def drawn(symbol: Symbol, unit: int, bar_height: int = 1) -> Image.Image:
    """The symbol with its quiet zone, as a picture."""
    around = symbol.quiet * unit
    image = Image.new("L", (symbol.across * unit + 2 * around, symbol.down * unit * bar_height + 2 * around), 255)
    draw = ImageDraw.Draw(image)
    numbers = [int(word) for word in symbol.path.split() if word != "re"]
    for x, y, width, height in zip(*(iter(numbers),) * 4, strict=True):
        top = (symbol.down - y - height) * unit * bar_height + around
        draw.rectangle([x * unit + around, top, (x + width) * unit + around - 1, top + height * unit * bar_height - 1], fill=0)
    return image


def read(image: Image.Image) -> list[tuple[str, str]]:
    return [(barcode.format.name, barcode.text) for barcode in zxingcpp.read_barcodes(image)]


def length_of(text: str, sets: tuple[str, ...]) -> int | None:
    """Symbols that ``text`` takes when each letter is written in the given set; None if it can't be."""
    symbols, place, now = 1, 0, sets[0]
    while place < len(text):
        if sets[place] != now:
            symbols, now = symbols + 1, sets[place]
        if now == "B":
            place += 1
        elif text[place : place + 2].isdigit() and len(text) >= place + 2 and sets[place + 1] == "C":
            place += 2
        else:
            return None
        symbols += 1
    return symbols


@PATIENT
@given(st.text(st.sampled_from("A-0123"), min_size=1, max_size=9))
def test_no_shorter_way_exists(text: str) -> None:
    shortest = min(length for sets in product("BC", repeat=len(text)) if (length := length_of(text, sets)) is not None)
    assert len(code_values(text)) == shortest + 2


@PATIENT
@given(TAGS)
def test_values_spell_the_text(text: str) -> None:
    start, *values, check, stop = code_values(text)
    spelled, in_c = "", start == START_C
    for value in values:
        if not in_c and value == CODE_C:
            in_c = True
        elif in_c and value == CODE_B:
            in_c = False
        else:
            spelled += f"{value:02}" if in_c else chr(value + 32)
    assert spelled == text
    assert stop == STOP
    assert check == (start + sum(place * value for place, value in enumerate(values, start=1))) % 103


def test_the_table_is_that_of_the_standard() -> None:
    assert len(set(PATTERNS)) == 107
    assert {sum(map(int, pattern)) for pattern in PATTERNS[:-1]} == {11}
    assert all(sum(int(width) for width in pattern[::2]) % 2 == 0 for pattern in PATTERNS[:-1])
    assert (PATTERNS[START_B], PATTERNS[STOP]) == ("211214", "2331112")


@pytest.mark.parametrize("text", ["PV-04417", "0", "12", "123", "1234567890", "A12B", "~ !", "00012345678901234567", "a" * 20])
def test_code_128_is_read_back(text: str) -> None:
    symbol = Code128().symbol(text)
    assert symbol is not None
    assert read(drawn(symbol, 3, 60)) == [("Code128", text)]


@pytest.mark.parametrize("text", ["PV-04417", "https://example.org/d/PV-04417?x=1", "Ägypten", "李小龍", "7" * 200])
def test_qr_is_read_back(text: str) -> None:
    assert read(drawn(qr_symbol(text), 4)) == [("QRCode", text)]


@pytest.mark.parametrize("text", ["", "Ä1", "tab\t", "李"])
def test_what_code_128_cannot_hold_is_left_out(text: str) -> None:
    assert Code128().symbol(text) is None
