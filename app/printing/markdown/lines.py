"""Words in several looks, broken into lines."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple
from unicodedata import bidirectional, combining

from app.printing.markdown.content import Run
from app.printing.markdown.strips import Draw, Sheet, Strip
from app.printing.style import Colour, TextStyle
from app.printing.typesetting import Fonts, Galley
from app.printing.wrapping import EAST_ASIAN, part_word

_MOST_KEPT: Final = 20_000
_SPACE: Final = r"[^\S\u00a0\u202f]"  # at those two no line ends
_EAST: Final = "\u2e80"
_KEPT_SPACES: Final = "\u00a0\u202f"
_WORDS: Final = re.compile(rf"[{EAST_ASIAN}]|{_SPACE}+|(?:(?!{_SPACE})[^{EAST_ASIAN}])+")


class Span(NamedTuple):
    """Words of one run on a line, beginning at ``x``."""

    x: float
    width: float
    text: str
    style: TextStyle
    run: Run


class SetLine(NamedTuple):
    """A line as set: its spans from left to right, and its width."""

    spans: tuple[Span, ...]
    width: float


class _Widths(dict[str, float]):
    """The widths of words in one style, each measured when it is first asked for."""

    def __init__(self, galley: Galley) -> None:
        super().__init__()
        self._galley = galley

    def __missing__(self, text: str) -> float:
        if len(self) > _MOST_KEPT:
            self.clear()
        width = self[text] = self._galley.width(text)
        return width


class Measuring:
    """The widths of words, each measured once."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self._widths: dict[TextStyle, _Widths] = {}

    def widths(self, style: TextStyle) -> _Widths:
        """The widths in points of words in a style."""
        if style not in self._widths:
            self._widths[style] = _Widths(self.fonts.galley(style))
        return self._widths[style]

    def width(self, text: str, style: TextStyle) -> float:
        """In points."""
        return self.widths(style)[text]


_Piece = tuple[str, int, float]
"""A part of a word, or a space: its text, which run it is of, and its width. Plain, because there are as many as words."""


def set_lines(
    runs: Sequence[Run], room: float, look: Callable[[Run], TextStyle], measuring: Measuring, align: str = "left"
) -> list[SetLine]:
    """The lines of ``runs``, none wider than ``room``; no words at all are one empty line."""
    styles = [look(run) for run in runs]
    leftwards = _reads_leftwards(runs)
    side = {"left": "right", "right": "left"}.get(align, align) if leftwards else align
    filled = _fill(_words(runs, styles, measuring), styles, room, measuring)
    found = [_set(line, runs, styles, room, measuring, side, leftwards) for line in filled]
    return found or [SetLine((), 0.0)]


def widths(runs: Sequence[Run], look: Callable[[Run], TextStyle], measuring: Measuring) -> tuple[float, float]:
    """The width of the longest word, and of all words on one line."""
    styles = [look(run) for run in runs]
    longest = line = best = 0.0
    for word in _words(runs, styles, measuring):
        if not word:
            best, line = max(best, line), 0.0
            continue
        width = _width(word)
        line += width
        if word[0][0] != " ":
            longest = max(longest, width)
    return longest, max(best, line)


def _words(runs: Sequence[Run], styles: Sequence[TextStyle], measuring: Measuring) -> Iterator[list[_Piece]]:
    """Words and spaces between which a line may end; a word may go through several runs. An empty list ends a line."""
    word: list[_Piece] = []
    for number, run in enumerate(runs):
        known = measuring.widths(styles[number])
        for count, paragraph in enumerate(run.text.split("\n")):
            if count:
                if word:
                    yield word
                word = []
                yield []
            for text in _WORDS.findall(paragraph):
                space = text[0] not in _KEPT_SPACES and text[0].isspace()
                shown = " " if space else text
                if word and (space or word[0][0] == " " or (_parts(text, word[-1][0]) and not combining(text[0]))):
                    yield word
                    word = []
                word.append((shown, number, known[shown]))
    if word:
        yield word


def _width(word: Sequence[_Piece]) -> float:
    return word[0][2] if len(word) == 1 else sum(width for _, _, width in word)


def _parts(text: str, before: str) -> bool:
    """Whether one of two is an East Asian letter, before and after which a line may end."""
    return (len(text) == 1 and text >= _EAST) or (len(before) == 1 and before >= _EAST)


def _fill(words: Iterator[list[_Piece]], styles: Sequence[TextStyle], room: float, measuring: Measuring) -> Iterator[list[_Piece]]:
    line: list[_Piece] = []
    used = 0.0
    for word in words:
        if not word:
            yield _trimmed(line)
            line, used = [], 0.0
            continue
        width = _width(word)
        space = word[0][0] == " "
        if used + width <= room + 0.01 or (space and line):
            if not space or line:
                line += word
                used += width
            continue
        if space:
            continue
        if line:
            yield _trimmed(line)
        *full, line = [word] if width <= room else list(_parted(word, styles, room, measuring))
        yield from full
        used = _width(line)
    if line:
        yield _trimmed(line)


def _parted(word: Sequence[_Piece], styles: Sequence[TextStyle], room: float, measuring: Measuring) -> Iterator[list[_Piece]]:
    """A word that is wider than the line, in lines that fit."""
    line: list[_Piece] = []
    used = 0.0
    for text, number, whole in word:
        style = styles[number]
        parts = part_word(text, room, measuring.fonts.galley(style).width) if whole > room else [text]
        for part in parts:
            width = measuring.width(part, style)
            if line and used + width > room:
                yield line
                line, used = [], 0.0
            line.append((part, number, width))
            used += width
    yield line


def _trimmed(line: list[_Piece]) -> list[_Piece]:
    while line and line[-1][0] == " ":
        line.pop()
    return line


def _set(
    line: Sequence[_Piece],
    runs: Sequence[Run],
    styles: Sequence[TextStyle],
    room: float,
    measuring: Measuring,
    align: str,
    leftwards: bool,
) -> SetLine:
    """The pieces of a line, those of one run together, in the order they stand on paper."""
    measured: list[_Piece] = []
    for number, group in groupby(line, key=_run_of):
        pieces = list(group)
        text = "".join([piece[0] for piece in pieces])
        # Where letters join, a line may be a little narrower or wider than its words.
        measured.append((text, number, _width(pieces) if text.isascii() else measuring.fonts.galley(styles[number]).width(text)))
    width = sum(each[2] for each in measured)
    x = {"left": 0.0, "center": (room - width) / 2, "right": room - width}[align]
    spans = []
    for text, number, across in reversed(measured) if leftwards else measured:
        spans.append(Span(x, across, text, styles[number], runs[number]))
        x += across
    return SetLine(tuple(spans), width)


def _run_of(piece: _Piece) -> int:
    return piece[1]


def _reads_leftwards(runs: Sequence[Run]) -> bool:
    """Whether the first letter that has a direction is of a script that runs from right to left (UAX 9, P2)."""
    for run in runs:
        for letter in run.text[:200]:
            direction = bidirectional(letter)
            if direction in ("L", "R", "AL"):
                return direction != "L"
    return False


def line_strip(line: SetLine, left: float, height: float, size: float, ground: Colour, thickness: float) -> Strip:
    """A line of words as a strip: code on a tint, links underlined and live, struck words struck."""
    return Strip(height, _drawing(line, left, (height - size) / 2 + size * 0.86, size, ground, thickness))


def _drawing(line: SetLine, left: float, ascent: float, size: float, ground: Colour, thickness: float) -> Draw:
    def draw(sheet: Sheet, x: float, y: float) -> None:
        base = y - ascent
        for span in line.spans:
            start = x + left + span.x
            if span.run.code:
                sheet.pen.box(start - 1.5, base - size * 0.26, span.width + 3.0, size * 1.2, fill=ground, radius=2.0)
            sheet.pen.text(start, base, span.text, span.style)
            if span.run.struck:
                sheet.pen.rule(start, base + size * 0.27, span.width, colour=span.style.colour, thickness=size / 15)
            if span.run.link:
                sheet.pen.rule(start, base - size * 0.16, span.width, colour=span.style.colour, thickness=max(thickness, size / 18))
                sheet.document.link(span.run.link, start, base - size * 0.3, start + span.width, base + size)

    return draw
