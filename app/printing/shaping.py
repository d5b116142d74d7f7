"""From a line of text in any script to glyphs from left to right.

Unicode's bidirectional algorithm (UAX 9, python-bidi) orders the runs, HarfBuzz shapes each of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from unicodedata import category, normalize

import uharfbuzz
from bidi import algorithm

from app.printing.style import Weight
from app.printing.typefaces import Typeface, Typefaces

# Spaces that no font need have, and characters that only steer or hide text: they never reach the paper.
SPACES = dict.fromkeys([*range(0x09, 0x0E), 0x2028, 0x2029, *range(0x2000, 0x200B), 0x202F, 0x205F], " ")
UNSEEN = dict.fromkeys(
    [
        *range(0x09),
        *range(0x0E, 0x20),
        *range(0x7F, 0xA0),
        0xAD,
        0x200B,
        0x200E,
        0x200F,
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        0xFEFF,
        *range(0xFE00, 0xFE10),
        *range(0x1F3FB, 0x1F400),  # a pictograph is black and white on paper, whatever its skin
        *range(0xE0020, 0xE0080),
    ]
)
MENDED = {**UNSEEN, **SPACES, 0x2010: "-", 0x2011: "-"}
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
ZERO_WIDTH_JOINER = 0x200D
PIECES = re.compile(r"\s+|\S+")


@dataclass(frozen=True)
class Glyph:
    """One glyph of a line: where it stands relative to the pen, how far the pen moves, and the text it stands for.

    Lengths in thousandths of the type size. Where several glyphs make up one letter, the widest carries its text and
    the others have none.
    """

    typeface: Typeface
    number: int
    text: str
    advance: int
    right: int = 0
    up: int = 0


def clean(text: str) -> str:
    """The text as it may stand on one line of paper: composed, without control characters, every space a plain one."""
    return normalize("NFC", text.translate(MENDED))


def reads_leftwards(text: str) -> bool:
    """Whether any part of the text runs from right to left."""
    return RIGHT_TO_LEFT.search(text) is not None


def shape(text: str, weight: Weight, typefaces: Typefaces) -> list[Glyph]:
    """The glyphs of a cleaned line in the order they stand on paper, from left to right."""
    glyphs: list[Glyph] = []
    for run, level in visual_runs(text):
        parts = list(_by_typeface(run, weight, typefaces))
        for part, typeface in reversed(parts) if level % 2 else parts:
            if typeface is None:
                box, number = typefaces.empty_box()
                glyphs.extend(Glyph(box, number, letter, box.advance(number)) for letter in part)
            else:
                glyphs.extend(_shape_run(part, typeface, rightwards=level % 2 == 0))
    return glyphs


def visual_runs(text: str) -> list[tuple[str, int]]:
    """Runs of one direction in the order they stand on paper, each with its embedding level (odd: right to left)."""
    if not reads_leftwards(text):
        return [(text, 0)]
    levels = _levels(text)
    runs: list[tuple[str, int]] = []
    position = 0
    for level, group in groupby(levels):
        length = len(list(group))
        runs.append((text[position : position + length], level))
        position += length
    for level in range(max(levels), 0, -1):
        runs = _reverse_from(runs, level)
    return runs


def _reverse_from(runs: list[tuple[str, int]], level: int) -> list[tuple[str, int]]:
    ordered: list[tuple[str, int]] = []
    for high, group in groupby(runs, key=lambda run: run[1] >= level):
        stretch = list(group)
        ordered.extend(reversed(stretch) if high else stretch)
    return ordered


def _levels(text: str) -> list[int]:
    storage = algorithm.get_empty_storage()
    storage["base_level"] = algorithm.get_base_level(text)
    storage["base_dir"] = "LR"[storage["base_level"]]
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    return [int(letter["level"]) for letter in storage["chars"]]


def _by_typeface(run: str, weight: Weight, typefaces: Typefaces) -> Iterator[tuple[str, Typeface | None]]:
    """Parts of a run that one typeface can set; a word is kept in one typeface if any has all of it. None: no font has it."""
    parts: list[tuple[str, Typeface | None]] = []
    for piece in PIECES.findall(run):
        typeface = typefaces.for_text(piece, weight)
        if typeface is not None:
            parts.append((piece, typeface))
        else:
            parts.extend(_letter_by_letter(piece, weight, typefaces))
    for typeface, group in groupby(parts, key=lambda part: part[1]):
        yield "".join(part[0] for part in group), typeface


def _letter_by_letter(word: str, weight: Weight, typefaces: Typefaces) -> Iterator[tuple[str, Typeface | None]]:
    before: Typeface | None = None
    for letter in word:
        if not (category(letter)[0] == "M" and before is not None and before.can_set(letter)):
            before = typefaces.for_text(letter, weight)
        yield letter, before


def _shape_run(run: str, typeface: Typeface, *, rightwards: bool) -> Iterator[Glyph]:
    buffer = uharfbuzz.Buffer()
    if not rightwards:  # marks keep their own text; elsewhere letters may change places and belong together
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.CHARACTERS
    buffer.add_str(run)
    buffer.guess_segment_properties()
    buffer.direction = "ltr" if rightwards else "rtl"
    uharfbuzz.shape(typeface.font, buffer, {"tnum": True, "kern": True})
    pairs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    starts = sorted({info.cluster for info, _ in pairs})
    ends = dict(zip(starts, [*starts[1:], len(run)], strict=True))
    for start, group in groupby(pairs, key=lambda pair: pair[0].cluster):
        cluster = list(group)
        carrier = max(range(len(cluster)), key=lambda place: cluster[place][1].x_advance)
        text = run[start : ends[start]]
        if not rightwards and len(cluster) == 1:
            yield from (_unseen(letter, typeface) for letter in reversed(text[1:]))
            text = text[:1]
        for place, (info, position) in enumerate(cluster):
            yield Glyph(
                typeface, info.codepoint, text if place == carrier else "", position.x_advance, position.x_offset, position.y_offset
            )


def _unseen(letter: str, typeface: Typeface) -> Glyph:
    """A glyph without ink or width for a letter inside a ligature, because readers of a PDF turn round what runs leftwards glyph by glyph."""
    return Glyph(typeface, typeface.glyph(ZERO_WIDTH_JOINER), letter, 0)
