"""Breaking text into lines."""

import re
from collections.abc import Callable, Iterator
from unicodedata import category

# Han, kana and Hangul may be parted anywhere; other words after a hyphen or slash, but only inside a line that is too narrow for them.
EAST_ASIAN = "\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef"
WORDS = re.compile(rf"[{EAST_ASIAN}]|[^\s{EAST_ASIAN}]+|\s+")
SYLLABLES = re.compile(r"[^-/@_.,;–—]+[-/@_.,;–—]*|[-/@_.,;–—]+")
LONGEST_LINE = 400  # letters

Measure = Callable[[str], float]


def break_lines(text: str, room: float, measure: Measure) -> list[str]:
    """The lines of ``text``, none wider than ``room`` points, at its line ends and between words; long words are parted.

    Nothing but the spaces at a break is left out. An empty text is one empty line.
    """
    lines: list[str] = []
    for paragraph in text.splitlines() or [""]:
        paragraph = paragraph.rstrip()
        lines.extend([paragraph] if measure(paragraph) <= room else _fill(paragraph, room, measure))
    return lines


def widest_word(text: str, measure: Measure) -> float:
    """The width of the longest word, in points."""
    return max((measure(word) for word in WORDS.findall(text) if not word.isspace()), default=0.0)


def _fill(paragraph: str, room: float, measure: Measure) -> Iterator[str]:
    line = ""
    for word in _with_marks(WORDS.findall(paragraph)):
        if measure((line + word).rstrip()) <= room:
            line += word
            continue
        if word.isspace():
            line += " "
            continue
        if line.strip():
            yield line.rstrip()
        *full, line = [word] if measure(word) <= room else part_word(word, room, measure)
        yield from full
    if line.strip():
        yield line.rstrip()


def _with_marks(pieces: list[str]) -> list[str]:
    """The pieces, with every mark on the letter before it."""
    joined: list[str] = []
    for piece in pieces:
        if joined and category(piece[0])[0] == "M":
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


def _handy(syllables: list[str]) -> Iterator[str]:
    """The syllables, cut where they are longer than any line, so that the work grows only with the length of the text."""
    for syllable in syllables:
        yield from (syllable[first : first + LONGEST_LINE] for first in range(0, len(syllable), LONGEST_LINE))


def part_word(word: str, room: float, measure: Measure) -> list[str]:
    """A word that is wider than the line, in pieces that fit; after a hyphen or the like where there is one."""
    pieces: list[str] = []
    piece = ""
    for syllable in _handy(_with_marks(SYLLABLES.findall(word))):
        if piece and measure(piece + syllable) > room:
            pieces.append(piece)
            piece = ""
        piece += syllable
        while measure(piece) > room and len(piece) > 1:
            cut = _longest_fit(piece, room, measure)
            pieces.append(piece[:cut])
            piece = piece[cut:]
    return [*pieces, piece] if piece else pieces


def _longest_fit(piece: str, room: float, measure: Measure) -> int:
    """How many letters fit; at least one, and no mark is parted from its letter."""
    low, high = 1, len(piece) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(piece[:middle]) <= room else (low, middle - 1)
    cut = low
    while cut > 1 and category(piece[cut])[0] == "M":
        cut -= 1
    if category(piece[cut])[0] != "M":
        return cut
    return next((place for place in range(low, len(piece)) if category(piece[place])[0] != "M"), len(piece) - 1)
