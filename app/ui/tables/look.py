"""Colours and measures of a table, taken from the theme by whoever shows it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette

from app.ui.theme import TONES, Tokens
from app.ui.tokens import contrast

COMFORTABLE = 36
COMPACT = 28
HEADER = 37
_LINES = 3.0
"""The least contrast of a line, by WCAG."""


class TableLook(NamedTuple):
    """What a table's cells are painted with. ``tones``: name → (ink, fill) of a badge. Heights in pixels.

    ``on_selected_ring`` frames the current cell of a selected row, ``accent`` that of any other.
    """

    ink: QColor
    soft: QColor
    line: QColor
    pane: QColor
    selected: QColor
    on_selected: QColor
    accent: QColor
    on_selected_ring: QColor
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
            selected=palette.color(QPalette.ColorRole.Highlight),
            on_selected=palette.color(QPalette.ColorRole.HighlightedText),
            accent=palette.color(QPalette.ColorRole.Highlight),
            on_selected_ring=palette.color(QPalette.ColorRole.HighlightedText),
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
            selected=tokens.colour("chosen"),
            on_selected=tokens.colour("on_chosen"),
            accent=tokens.colour("accent"),
            on_selected_ring=tokens.colour("accent" if contrast(tokens["accent"], tokens["chosen"]) >= _LINES else "on_chosen"),
            row_height=row_height,
            tones={tone: (tokens.colour(tone), tokens.colour(f"{tone}_tint")) for tone in TONES},
        )
