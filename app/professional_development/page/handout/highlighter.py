"""Light colours in Markdown while it is written, so that what is a sign and what is said are told apart."""

import re
from typing import Final

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from app.ui.icons import theme_colour

_FENCE: Final = re.compile(r"\s{0,3}(?:```|~~~)")
_TITLE: Final = re.compile(r"#{1,6}\s.*")
_OWN: Final = re.compile(r"\s*\[(?:box|qr|new page|page break)\b.*\]\s*", re.IGNORECASE)
_MARKER: Final = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])(?:\s+\[[ xX]\])?(?=\s)|\s*>+")
_IN_LINE: Final = (
    ("strong", re.compile(r"(\*\*|__)(?=\S)(?:.+?)(?<=\S)\1")),
    ("lean", re.compile(r"(?<![*\w])\*(?=[^\s*])[^*]+?(?<=\S)\*(?![*\w])|(?<![_\w])_(?=[^\s_])[^_]+?(?<=\S)_(?![_\w])")),
    ("code", re.compile(r"`[^`]+`")),
    ("link", re.compile(r"!?\[[^\]]*\]\([^)\s]*\)|https?://\S+")),
    ("sign", re.compile(r"^\s*\|?\s*:?-{3,}[-|:\s]*$|\|")),
)
_LONGEST: Final = 2000
"""Letters of a line that are looked at."""


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colours a document."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.take_colours()

    def take_colours(self) -> None:
        """Take the colours of the look that is in force."""
        self._formats = {
            "title": _format("accent", bold=True),
            "own": _format("info"),
            "sign": _format("accent"),
            "strong": _format("ink", bold=True),
            "lean": _format("ink", italic=True),
            "code": _format("warn"),
            "link": _format("info"),
        }
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for each line that changed; the state of a line is 1 inside a block of code."""
        inside = self.previousBlockState() == 1
        fence = _FENCE.match(text) is not None
        self.setCurrentBlockState(1 if inside != fence else 0)
        if fence or inside:
            self._colour(text, 0, len(text), "code")
            return
        text = text[:_LONGEST]
        if _TITLE.fullmatch(text):
            self._colour(text, 0, len(text), "title")
            return
        if _OWN.fullmatch(text):
            self._colour(text, 0, len(text), "own")
            return
        for kind, pattern in _IN_LINE:
            for found in pattern.finditer(text):
                self._colour(text, found.start(), found.end(), kind)
        marker = _MARKER.match(text)
        if marker is not None:
            self._colour(text, 0, marker.end(), "sign")

    def _colour(self, text: str, start: int, end: int, kind: str) -> None:
        """Qt counts UTF-16 units."""
        first = start if text.isascii() else _units(text[:start])
        self.setFormat(first, _units(text[start:end]), self._formats[kind])


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _format(tone: str, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme_colour(tone))
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    made.setFontItalic(italic)
    return made
