"""Fonts inside the PDF: only the glyphs that were used, and for each of them the text it stands for.

Every font is written as a Type 0 font (PDF 32000-1, 9.7) with two bytes a character. A character that stands alone is
written under its own UTF-16 code; ligatures, joined forms and other glyphs that shaping chose get codes of the private
use area. A map from code to glyph and a map from code to text (9.10.3) make both right on paper and right to copy.
"""

from array import array
from sys import byteorder
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFZCompress

from app.printing.shaping import Glyph
from app.printing.typefaces import Subset, Typeface

FIRST_PRIVATE, LAST_PRIVATE = 0xE000, 0xF8FF
SYMBOLIC = 4
TO_UNICODE_START = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
TO_UNICODE_END = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


class EmbeddedFont:
    """One typeface as it is used in one document; ``name`` is its resource name on the pages."""

    def __init__(self, typeface: Typeface, name: str) -> None:
        self.typeface = typeface
        self.name = name
        self.plain: set[str] = set()
        self._private: dict[tuple[int, str], int] = {}

    def code(self, glyph: Glyph) -> int:
        """The two-byte code under which this glyph is written, standing for its text."""
        text = glyph.text
        if len(text) == 1 and self._stands_alone(ord(text), glyph.number):
            self.plain.add(text)
            return ord(text)
        key = (glyph.number, text)
        if key not in self._private:
            if FIRST_PRIVATE + len(self._private) > LAST_PRIVATE:
                raise OverflowError("More than 6,400 shaped forms in one document.")
            self._private[key] = FIRST_PRIVATE + len(self._private)
        return self._private[key]

    def _stands_alone(self, code: int, glyph: int) -> bool:
        return code <= 0xFFFF and not FIRST_PRIVATE <= code <= LAST_PRIVATE and self.typeface.glyph(code) == glyph

    def add_to(self, document: Any) -> None:
        """Write the font's objects into reportlab's ``document`` and name it for the pages."""
        used = {ord(letter): (self.typeface.glyph(ord(letter)), letter) for letter in self.plain}
        used.update({code: key for key, code in self._private.items()})
        subset = self.typeface.subset(frozenset(glyph for glyph, _ in used.values()))
        tag, mapping = subset.tag, subset.mapping
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": PDFName(f"{tag}+{self.typeface.name}"),
                "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
                "FontDescriptor": self._descriptor(document, subset),
                "DW": 0,
                "W": PDFArray(_widths({code: self.typeface.advance(glyph) for code, (glyph, _) in used.items()})),
                "CIDToGIDMap": self._stream(document, "glyphs", _glyph_map({code: mapping[glyph] for code, (glyph, _) in used.items()})),
            }
        )
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(f"{tag}+{self.typeface.name}"),
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([document.Reference(descendant, f"descendant {self.name}")]),
                "ToUnicode": self._stream(document, "text", _to_unicode({code: text for code, (_, text) in used.items()})),
            }
        )
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(font, f"font {self.name}")

    def _descriptor(self, document: Any, subset: Subset) -> Any:
        ascender, descender, capital = self.typeface.extents()
        descriptor = PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": PDFName(f"{subset.tag}+{self.typeface.name}"),
                "Flags": SYMBOLIC,
                "FontBBox": PDFArray([-500, descender, 1500, ascender]),
                "ItalicAngle": 0,
                "Ascent": ascender,
                "Descent": descender,
                "CapHeight": capital,
                "StemV": 140 if self.typeface.name.endswith("Bold") else 88,
                "FontFile2": document.Reference(_font_file(subset), f"file {self.name}"),
            }
        )
        return document.Reference(descriptor, f"descriptor {self.name}")

    def _stream(self, document: Any, what: str, content: bytes) -> Any:
        stream = PDFStream(PDFDictionary({}), content, [PDFZCompress])
        return document.Reference(stream, f"{what} {self.name}")


def _font_file(subset: Subset) -> Any:
    return PDFStream(PDFDictionary({"Filter": PDFName("FlateDecode"), "Length1": subset.length}), subset.compressed)


def _widths(advances: dict[int, int]) -> list[Any]:
    """The W array (9.7.4.3): runs of following codes, each with its widths."""
    runs: list[Any] = []
    following = None
    for code in sorted(advances):
        if code == following:
            runs[-1].sequence.append(advances[code])
        else:
            runs += [code, PDFArray([advances[code]])]
        following = code + 1
    return runs


def _glyph_map(glyphs: dict[int, int]) -> bytes:
    """Two bytes for every code up to the highest: its glyph (9.7.4.2)."""
    numbers = array("H", bytes(2 * (max(glyphs, default=0) + 1)))
    for code, glyph in glyphs.items():
        numbers[code] = glyph
    if byteorder == "little":
        numbers.byteswap()
    return numbers.tobytes()


def _to_unicode(texts: dict[int, str]) -> bytes:
    lines = [f"<{code:04X}> <{texts[code].encode('utf-16-be').hex().upper()}>" for code in sorted(texts)]
    parts = [TO_UNICODE_START]
    for first in range(0, len(lines), 100):
        block = lines[first : first + 100]
        parts.append(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n")
    return ("".join(parts) + TO_UNICODE_END).encode("ascii")
