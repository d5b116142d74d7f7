"""Colours and measures of a table, taken from the theme by whoever shows it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette

from app.ui.theme import TONES, Tokens

COMFORTABLE = 36
COMPACT = 28
HEADER = 37


class TableLook(NamedTuple):
    """What a table's cells are painted with. ``tones``: name → (ink, fill) of a badge. Heights in pixels."""

    ink: QColor
    soft: QColor
    line: QColor
    pane: QColor
    selected: QColor
    accent: QColor
    row_height: int = COMFORTABLE
    tones: Mapping[str, tuple[QColor, QColor]] = MappingProxyType({})

    @classmethod
    def of_palette(cls, palette: QPalette, row_height: int = COMFORTABLE) -> "TableLook":
        """A look from the colours of the system alone, as in its high-contrast mode."""
        return cls(
            ink=palette.color(QPalette.ColorRole.Text),
            soft=palette.color(QPalette.ColorRole.PlaceholderText),
            line=palette.color(QPalette.ColorRole.Midlight),
            pane=palette.color(QPalette.ColorRole.Base),
            selected=palette.color(QPalette.ColorRole.AlternateBase),
            accent=palette.color(QPalette.ColorRole.Highlight),
            row_height=row_height,
        )

    @classmethod
    def of_tokens(cls, tokens: Tokens, row_height: int = COMFORTABLE) -> "TableLook":
        """A look in the program's colours."""
        return cls(
            ink=tokens.colour("ink"),
            soft=tokens.colour("soft"),
            line=tokens.colour("line"),
            pane=tokens.colour("pane"),
            selected=tokens.colour("tint"),
            accent=tokens.colour("accent"),
            row_height=row_height,
            tones={tone: (tokens.colour(tone), tokens.colour(f"{tone}_tint")) for tone in TONES},
        )
