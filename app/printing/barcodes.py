"""Code 128 (ISO/IEC 15417) and QR (ISO/IEC 18004) as paths of filled rectangles in units of one module."""

import re
from functools import cached_property
from typing import NamedTuple

import segno

# Widths of bar, space, bar, space, bar, space of the values 0 to 105, and the stop with its last bar.
# fmt: off
PATTERNS = (
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213",
    "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132",
    "221231", "213212", "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211",
    "212123", "212321", "232121", "111323", "131123", "131321", "112313", "132113", "132311", "211313",
    "231113", "231311", "112133", "112331", "132131", "113123", "113321", "133121", "313121", "211331",
    "231131", "213113", "213311", "213131", "311123", "311321", "331121", "312113", "312311", "332111",
    "314111", "221411", "431111", "111224", "111422", "121124", "121421", "141122", "141221", "112214",
    "112412", "122114", "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111",
    "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112", "421211", "212141",
    "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311", "113141",
    "114131", "311141", "411131", "211412", "211214", "211232", "2331112",
)
# fmt: on
CODE_C, CODE_B, START_B, START_C, STOP = 99, 100, 104, 105, 106
QUIET_128 = 10
QUIET_QR = 4
QR_MASK = 3  # any of the eight is read alike; trying all of them takes five times as long
FIRST_PRINTABLE = 0x20
DARK = re.compile(rb"\x01+")


class Symbol(NamedTuple):
    """A code as a filled path: ``across`` × ``down`` modules without the quiet zone; x to the right, y upwards."""

    path: str
    across: int
    down: int
    quiet: int


class Code128:
    """Bars of Code 128, one module high: they are stretched where they are drawn."""

    @cached_property
    def _bars(self) -> list[list[tuple[int, int]]]:
        return [_bars_of(pattern) for pattern in PATTERNS]

    def symbol(self, text: str) -> Symbol | None:
        """The bars of ``text``; None when it holds something else than printable ASCII, or nothing."""
        if not text or not text.isascii() or not text.isprintable():
            return None
        values = code_values(text)
        rectangles = []
        for place, value in enumerate(values):
            offset = 11 * place
            rectangles += [f"{offset + start} 0 {width} 1 re" for start, width in self._bars[value]]
        return Symbol(" ".join(rectangles), 11 * len(values) + 2, 1, QUIET_128)


def code_values(text: str) -> list[int]:
    """The symbol values from start to stop, the fewest there are: pairs of figures in set C, everything else in set B."""
    values = _shortest(text)
    check = (values[0] + sum(place * value for place, value in enumerate(values))) % 103
    return [*values, check, STOP]


def _shortest(text: str) -> list[int]:
    """Of all ways to write each prefix and be in set B or C at its end, the shortest is kept; None where set C can't be."""
    ways: list[tuple[list[int], list[int] | None]] = [([START_B], [START_C])]
    for end, letter in enumerate(text, start=1):
        in_b, in_c = ways[-1]
        value = ord(letter) - FIRST_PRINTABLE
        through_c = in_c and [*in_c, CODE_B, value]
        through_b = [*in_b, value]
        ways.append((through_c if through_c and len(through_c) < len(through_b) else through_b, _pair_in_c(text[end - 2 : end], ways)))
    in_b, in_c = ways[-1]
    return in_c if in_c and len(in_c) < len(in_b) else in_b


def _pair_in_c(pair: str, ways: list[tuple[list[int], list[int] | None]]) -> list[int] | None:
    """The shortest way to write everything before ``pair`` and then the pair as one symbol of set C."""
    if len(pair) != 2 or not pair.isdigit():
        return None
    before_b, before_c = ways[-2]
    from_b = [*before_b, CODE_C, int(pair)]
    return [*before_c, int(pair)] if before_c and len(before_c) < len(from_b) else from_b


def _bars_of(pattern: str) -> list[tuple[int, int]]:
    bars, place = [], 0
    for number, width in enumerate(map(int, pattern)):
        if number % 2 == 0:
            bars.append((place, width))
        place += width
    return bars


def qr_symbol(text: str) -> Symbol:
    """The QR code of ``text`` at error correction M, in the smallest version that holds it."""
    matrix = segno.make_qr(text, error="m", boost_error=False, mask=QR_MASK).matrix
    size = len(matrix)
    rectangles = []
    for number, row in enumerate(matrix):
        y = size - 1 - number
        rectangles += [f"{run.start()} {y} {run.end() - run.start()} 1 re" for run in DARK.finditer(row)]
    return Symbol(" ".join(rectangles), size, size, QUIET_QR)
