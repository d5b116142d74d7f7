"""The words of a paragraph: bold, italic, code, links, and pictures among them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final, NamedTuple
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.language import tr
from app.printing.markdown.content import Block, Paragraph, Picture, Run, Runs
from app.printing.markdown.links import is_name, is_safe, with_links

LONGEST_PARAGRAPH: Final = 20_000
"""A longer one is shown as it was typed: reading it would take long, and nobody wrote it by hand."""
MOST_SIGNS: Final = 2_000
_SIGNS: Final = re.compile(r"[*_`\[\]\\<&~!\n]")
_PICTURE: Final = "\ufffc"
"""Stands before the name of a picture in a run, as the object replacement character does."""


class WordReader:
    """Reads the words of paragraphs, and remembers those it has read."""

    def __init__(self, parser: MarkdownIt) -> None:
        self._parser = parser
        self._read = lru_cache(4096)(self._freshly)

    def read(self, text: str, environment: dict[str, Any]) -> Runs:
        """The runs of a paragraph; a picture is a run of its own. ``environment`` holds the addresses named elsewhere in the text."""
        if "[" in text and environment.get("references"):
            return self._with_references(text, environment)
        return self._read(text)

    def _freshly(self, text: str) -> Runs:
        return self._with_references(text, {})

    def _with_references(self, text: str, environment: dict[str, Any]) -> Runs:
        text = text.replace(_PICTURE, "")
        signs = _SIGNS.findall(text)
        if not signs:
            return tuple(with_links(Run(text)))
        if len(text) > LONGEST_PARAGRAPH or len(signs) > MOST_SIGNS:
            return (Run(text),)
        children: list[Token] = []
        self._parser.inline.parse(text, self._parser, environment, children)
        return tuple(_joined(_runs(children)))


class _Look(NamedTuple):
    """What is open where the words stand."""

    bold: int = 0
    italic: int = 0
    struck: int = 0
    link: str = ""


def _runs(tokens: list[Token]) -> Iterator[Run]:
    look = _Look()
    for token in tokens:
        if token.type == "strong_open" or token.type == "strong_close":
            look = look._replace(bold=look.bold + token.nesting)
        elif token.type == "em_open" or token.type == "em_close":
            look = look._replace(italic=look.italic + token.nesting)
        elif token.type == "s_open" or token.type == "s_close":
            look = look._replace(struck=look.struck + token.nesting)
        elif token.type == "link_open":
            address = str(token.attrs.get("href", ""))
            look = look._replace(link=address if is_safe(address) else "")
        elif token.type == "link_close":
            look = look._replace(link="")
        elif token.type == "image":
            yield from _picture(token, look)
        else:
            text = {"softbreak": " ", "hardbreak": "\n"}.get(token.type, token.content)
            yield from with_links(Run(text, look.bold > 0, look.italic > 0, token.type == "code_inline", look.struck > 0, look.link))


def _picture(token: Token, look: _Look) -> Iterator[Run]:
    address = unquote(str(token.attrs.get("src", "")))
    if is_name(address):
        yield Run(f"{_PICTURE}{address}", link=token.content)
    else:
        yield Run(f"{token.content or tr('Picture')} ({address})", look.bold > 0, look.italic > 0)


def _joined(runs: Iterator[Run]) -> Iterator[Run]:
    """Runs of one look as one run; empty ones are left out."""
    waiting: Run | None = None
    for run in runs:
        if not run.text:
            continue
        if waiting is not None and waiting[1:] == run[1:] and not waiting.text.startswith(_PICTURE) and not run.text.startswith(_PICTURE):
            waiting = waiting._replace(text=waiting.text + run.text)
            continue
        if waiting is not None:
            yield waiting
        waiting = run
    if waiting is not None:
        yield waiting


def pictures_apart(runs: Runs) -> Iterator[Block]:
    """A paragraph, and every picture in it as a block of its own."""
    words: list[Run] = []
    for run in runs:
        if not run.text.startswith(_PICTURE):
            words.append(run)
            continue
        if any(each.text.strip() for each in words):
            yield Paragraph(tuple(words))
        words = []
        yield Picture(run.text.removeprefix(_PICTURE), run.link)
    if any(each.text.strip() for each in words) or not runs:
        yield Paragraph(tuple(words))


def pictures_as_words(runs: Runs) -> Runs:
    """The runs, with what each picture shows in its place."""
    if not any(run.text.startswith(_PICTURE) for run in runs):
        return runs
    return tuple(
        run._replace(text=run.link or run.text.removeprefix(_PICTURE), link="") if run.text.startswith(_PICTURE) else run for run in runs
    )
