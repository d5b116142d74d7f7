"""The font files: which characters each one has, how wide they are and how they are shaped."""

import string
import zlib
from collections.abc import Mapping
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple
from unicodedata import category

import uharfbuzz

from app.printing.style import Weight

# In this order a character is looked for when the family of the program has no glyph for it.
FALLBACKS = (
    ("NotoSans-Regular", "NotoSans-Bold"),
    ("Vazirmatn-Regular", "Vazirmatn-Bold"),
    ("NotoSansHebrew-Regular", "NotoSansHebrew-Bold"),
    ("NotoSansDevanagari-Regular", "NotoSansDevanagari-Bold"),
    ("NotoSansBengali-Regular", "NotoSansBengali-Bold"),
    ("NotoSansThai-Regular", "NotoSansThai-Bold"),
    ("NotoSansEthiopic-Regular", "NotoSansEthiopic-Bold"),
    ("NotoSansKR-Hangul", "NotoSansKR-Hangul"),
    ("DroidSansFallbackFull", "DroidSansFallbackFull"),
    ("NotoEmoji-Signs", "NotoEmoji-Signs"),
    ("NotoSansSymbols-Arrows", "NotoSansSymbols-Arrows"),
    ("NotoSansSymbols2-Shapes", "NotoSansSymbols2-Shapes"),
)
UNNEEDED_TABLES = ("GSUB", "GPOS", "GDEF", "STAT", "cmap", "name", "post", "OS/2", "gasp", "DSIG", "kern", "vhea", "vmtx", "BASE", "MATH")
KEPT_SUBSETS = 4
EMPTY_BOX = 0x25A1  # stands for a character that no font has
FIGURES = "0123456789"


class Subset(NamedTuple):
    """A font file with only some glyphs: compressed, how long it is when it is not, its tag, and the new number of each glyph."""

    compressed: bytes
    length: int
    tag: str
    mapping: Mapping[int, int]


class Typeface:
    """One font file; all measures in thousandths of the type size."""

    def __init__(self, path: Path) -> None:
        self.name = path.stem
        self.face = uharfbuzz.Face(uharfbuzz.Blob(path.read_bytes()))  # not by path: HarfBuzz misreads foreign letters in one on Windows
        self.font = uharfbuzz.Font(self.face)
        self.font.scale = (1000, 1000)
        self.subset = lru_cache(KEPT_SUBSETS)(self._subset)

    @cached_property
    def covers(self) -> frozenset[int]:
        """The code points this font has a glyph for."""
        return frozenset(self.face.unicodes)

    @cached_property
    def figures(self) -> dict[int, int]:
        """Glyphs of the figures by code point: the tabular ones where the font has them."""
        buffer = uharfbuzz.Buffer()
        buffer.add_str(FIGURES)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self.font, buffer, {"tnum": True})
        glyphs = [info.codepoint for info in buffer.glyph_infos]
        return {ord(figure): glyph for figure, glyph in zip(FIGURES, glyphs, strict=True) if glyph}

    @cached_property
    def advances(self) -> dict[str, int]:
        """Width by character, of characters that stand alone: no marks, nothing that joins (for the program's own family)."""
        alone = (code for code in self.covers if category(chr(code))[0] not in "CM")
        return {chr(code): self.advance(self.glyph(code)) for code in alone}

    def glyph(self, code: int) -> int:
        """The glyph a character has when it stands alone; 0 is the empty box of a font without it."""
        return self.figures.get(code) or int(self.font.get_nominal_glyph(code) or 0)

    def can_set(self, text: str) -> bool:
        """Whether every character has a glyph of its own; what only steers the text needs none."""
        covers = self.covers
        return all(ord(letter) in covers or category(letter) == "Cf" for letter in text)

    def advance(self, glyph: int) -> int:
        """How far the pen moves after the glyph."""
        return int(self.font.get_glyph_h_advance(glyph))

    def _subset(self, glyphs: frozenset[int]) -> Subset:
        """The font file with these glyphs alone. Asked for as ``subset``, which remembers the last few: a handout is printed again and again."""
        wanted = uharfbuzz.SubsetInput()
        wanted.sets(uharfbuzz.SubsetInputSets.GLYPH_INDEX).update(set(glyphs) | {0})
        wanted.sets(uharfbuzz.SubsetInputSets.DROP_TABLE_TAG).update(
            int.from_bytes(tag.ljust(4).encode(), "big") for tag in UNNEEDED_TABLES
        )
        wanted.flags = uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        plan = uharfbuzz.SubsetPlan(self.face, wanted)
        mapping = dict(plan.old_to_new_glyph_mapping.items())
        data = bytes(plan.execute().blob.data)
        tag = "".join(string.ascii_uppercase[byte % 26] for byte in sha256(data).digest()[:6])
        return Subset(zlib.compress(data), len(data), tag, mapping)

    def extents(self) -> tuple[int, int, int]:
        """Ascender, descender (negative) and cap height."""
        around = self.font.get_font_extents("ltr")
        capital = self.font.get_metric_position_with_fallback(uharfbuzz.OTMetricsTag.CAP_HEIGHT)
        return int(around.ascender), int(around.descender), int(capital)


class Typefaces:
    """The font files of one folder, each read when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: dict[str, Typeface] = {}

    def family(self, weight: Weight) -> Typeface:
        """The program's own family in this weight."""
        return self._typeface(weight.value)

    def for_text(self, text: str, weight: Weight) -> Typeface | None:
        """The first typeface that has all of ``text``; None if there is none."""
        own = self.family(weight)
        if own.can_set(text):
            return own
        for regular, bold in FALLBACKS:
            typeface = self._typeface(bold if weight.heavy else regular)
            if typeface.can_set(text):
                return typeface
        return None

    def empty_box(self) -> tuple[Typeface, int]:
        """The glyph that is shown for a character no font has."""
        typeface = self._typeface(FALLBACKS[-1][0])
        return typeface, typeface.glyph(EMPTY_BOX)

    def _typeface(self, name: str) -> Typeface:
        if name not in self._read:
            self._read[name] = Typeface(self.folder / f"{name}.ttf")
        return self._read[name]
