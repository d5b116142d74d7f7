"""The handout on paper: as usual, in large print, or two pages on a sheet."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Final

from app.printing.markdown.looks import LARGE, NORMAL, TWO_UP, Looks
from app.printing.markdown.press import MarkdownPress, MarkdownText, Printed
from app.printing.paper import Heading, Paper, Progress
from app.professional_development.rules.paper_content import HandoutContent, HandoutStyle

LOOKS: Final[Mapping[HandoutStyle, Looks]] = MappingProxyType(
    {HandoutStyle.NORMAL: NORMAL, HandoutStyle.LARGE: LARGE, HandoutStyle.TWO_UP: TWO_UP}
)


class HandoutPress:
    """Prints handouts in one style; kept, it prints what is being written again within a moment. One thread at a time."""

    def __init__(self, style: HandoutStyle, paper: Paper) -> None:
        self.style, self.paper = style, paper
        self._press = MarkdownPress(paper, LOOKS[style])

    def print(self, target: Path | BinaryIO, content: HandoutContent, heading: Heading, progress: Progress | None = None) -> Printed:
        """Print it. Raises UserError when the target cannot be written, and when the Markdown can't be set."""
        headed = replace(heading, title=content.title or heading.title, written_in=content.language or heading.language)
        text = MarkdownText(content.markdown, content.eyebrow, content.images, content.links_as_codes)
        return self._press.print(target, headed, text, progress)


def print_handout(
    target: Path | BinaryIO, content: HandoutContent, *, paper: Paper, heading: Heading, progress: Progress | None = None
) -> int:
    """Print a handout in its style and return the number of sheets. Raises UserError as the press does."""
    return HandoutPress(content.style, paper).print(target, content, heading, progress).sheets
