"""A page of the help on paper."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from pathlib import Path

from app.printing.markdown.looks import NORMAL
from app.printing.markdown.press import MarkdownPress, MarkdownText
from app.printing.paper import Heading, Paper, Progress
from app.shell.help.library import HelpLibrary, HelpPage

_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\([^)\s]+\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")


def print_help(
    target: Path, library: HelpLibrary, page: HelpPage, *, paper: Paper, heading: Heading, progress: Progress | None = None
) -> int:
    """Print a page with its pictures, its links as words; gives the number of sheets. Raises UserError when it cannot be written."""
    text, pictures = for_paper(page)
    images: Mapping[str, bytes] = {name: (library.folder / path).read_bytes() for name, path in pictures.items()}
    return MarkdownPress(paper, NORMAL).print(target, heading, MarkdownText(text, images=images), progress).sheets


def for_paper(page: HelpPage) -> tuple[str, dict[str, str]]:
    """The Markdown as it goes on paper, and its pictures: the name that it has there, and its path below docs."""
    pictures: dict[str, str] = {}

    def renamed(found: re.Match[str]) -> str:
        path = page.target(found.group(2))
        name = posixpath.basename(path)
        pictures[name] = path
        return f"![{found.group(1)}]({name})"

    return _PICTURE.sub(renamed, _LINK.sub(r"\1", page.text)), pictures
