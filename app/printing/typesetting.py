"""Text as PDF operators, with its width: fast where letters stand alone, shaped where a script needs it."""

from dataclasses import dataclass
from typing import NamedTuple

from app.printing.embedding import EmbeddedFont
from app.printing.shaping import Glyph, clean, shape
from app.printing.style import TextStyle
from app.printing.typefaces import Typeface, Typefaces


class Setting(NamedTuple):
    """A line of text as set: its width in points and the operators that show it from where the pen stands.

    The operators expect the style's own font to be chosen and leave it chosen.
    """

    width: float
    operators: str


class Galley(dict[str, Setting]):
    """The settings of one style by their text, each made when it is first asked for."""

    def __init__(self, style: TextStyle, fonts: "Fonts") -> None:
        self.style = style
        self.select = f"/{fonts.font(fonts.typefaces.family(style.weight)).name} {style.size:g} Tf {style.colour.fill}"
        self._fonts = fonts
        self._font = fonts.font(fonts.typefaces.family(style.weight))
        self._advances = self._font.typeface.advances
        self._scale = style.size / 1000

    def __missing__(self, text: str) -> Setting:
        try:
            width = sum(map(self._advances.__getitem__, text))
        except KeyError:
            setting = self._set_slowly(text)
        else:
            self._font.plain.update(text)
            setting = Setting(width * self._scale, f"<{text.encode('utf-16-be').hex()}> Tj")
        self[text] = setting
        return setting

    def width(self, text: str) -> float:
        """Width in points of a line. Letters that stand alone are only measured, because most of what is measured is never shown."""
        if text in self:
            return self[text].width
        try:
            return sum(map(self._advances.__getitem__, text)) * self._scale
        except KeyError:
            return self[text].width

    def _set_slowly(self, text: str) -> Setting:
        """Shape the line; where several glyphs make up one letter, the text is written beside them (14.9.4)."""
        cleaned = clean(text)
        if cleaned != text:
            return self[cleaned]
        glyphs = shape(text, self.style.weight, self._fonts.typefaces)
        operators = self._fonts.operators(glyphs, self._font, self.style.size)
        if any(not glyph.text for glyph in glyphs):
            operators = f"/Span <</ActualText <feff{cleaned.encode('utf-16-be').hex()}>>> BDC {operators} EMC"
        return Setting(sum(glyph.advance for glyph in glyphs) * self._scale, operators)


class Fonts:
    """The fonts of one document; they are written into it when it is saved."""

    def __init__(self, typefaces: Typefaces) -> None:
        self.typefaces = typefaces
        self._embedded: dict[str, EmbeddedFont] = {}
        self._galleys: dict[TextStyle, Galley] = {}

    def galley(self, style: TextStyle) -> Galley:
        """Where lines of this style are set."""
        if style not in self._galleys:
            self._galleys[style] = Galley(style, self)
        return self._galleys[style]

    def font(self, typeface: Typeface) -> EmbeddedFont:
        """The typeface as this document uses it."""
        if typeface.name not in self._embedded:
            self._embedded[typeface.name] = EmbeddedFont(typeface, f"T{len(self._embedded) + 1}")
        return self._embedded[typeface.name]

    def used(self) -> list[EmbeddedFont]:
        """Every font that something was set in."""
        return list(self._embedded.values())

    def operators(self, glyphs: list[Glyph], own: EmbeddedFont, size: float) -> str:
        """The operators that show shaped glyphs; ``own`` is the font chosen before and after."""
        line = _ShapedLine(size, own)
        for glyph in glyphs:
            line.add(glyph, self.font(glyph.typeface))
        return line.finish()


@dataclass
class _Pen:
    """Where a shaped line stands, in thousandths: where the next glyph belongs, and where PDF would put it."""

    wanted: int = 0
    actual: int = 0
    rise: int = 0


class _ShapedLine:
    def __init__(self, size: float, own: EmbeddedFont) -> None:
        self._size = size
        self._own = own
        self._font = own
        self._pen = _Pen()
        self._shown: list[str] = []
        self._operators: list[str] = []

    def add(self, glyph: Glyph, font: EmbeddedFont) -> None:
        pen = self._pen
        if font is not self._font or glyph.up != pen.rise:
            self._flush()
            self._turn_to(font, glyph.up)
        place = pen.wanted + glyph.right
        if place != pen.actual:
            self._shown.append(str(pen.actual - place))
        self._shown.append(f"<{font.code(glyph):04x}>")
        pen.actual = place + glyph.typeface.advance(glyph.number)
        pen.wanted += glyph.advance

    def _turn_to(self, font: EmbeddedFont, rise: int) -> None:
        if font is not self._font:
            self._operators.append(f"/{font.name} {self._size:g} Tf")
            self._font = font
        if rise != self._pen.rise:
            self._operators.append(f"{rise * self._size / 1000:.3f} Ts")
            self._pen.rise = rise

    def _flush(self) -> None:
        if self._shown:
            self._operators.append(f"[{''.join(self._shown).replace('><', '')}] TJ")
            self._shown = []

    def finish(self) -> str:
        self._flush()
        self._turn_to(self._own, 0)
        return " ".join(self._operators)
