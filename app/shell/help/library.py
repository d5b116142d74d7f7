"""The pages of the help, read from Markdown files: their titles, their parts, the hint at their head, and search over all of them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from app.shell.finding import match, words_of

ENGLISH = "en"
CONTENTS = "index"
"""The page that leads to all others."""
READERS = ("liaison.md", "alternate.md", "partner.md", "technician.md", "district.md", "installing.md")
"""Pages beside the folder of the help that are part of it: one for each kind of reader."""
_HEADING = re.compile(r"^(#{1,3}) +(.+?)\s*$", re.MULTILINE)
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
_MARKS = re.compile(r"[*_`>#|]+")
_MOST_HITS = 20
_EXCERPT = 150


class Part(NamedTuple):
    """What stands under one heading of a page; ``anchor`` is how a link names it."""

    title: str
    anchor: str
    words: str


class Hit(NamedTuple):
    """Something that answers a search: where it is, and its first words."""

    page: HelpPage
    part: Part
    excerpt: str

    @property
    def address(self) -> str:
        """The link that leads there."""
        return f"{self.page.path}#{self.part.anchor}"


class HelpPage:
    """One file, read when it is wanted. ``path`` is its place below docs, as links lead to it."""

    def __init__(self, path: str, file: Path) -> None:
        self.path = path
        self._file = file

    @cached_property
    def text(self) -> str:
        """Its Markdown."""
        return self._file.read_text(encoding="utf-8").replace("\r\n", "\n")

    @property
    def key(self) -> str:
        """The name of the file: for a page of the program that page's key."""
        return posixpath.basename(self.path).removesuffix(".md")

    @cached_property
    def title(self) -> str:
        """Its first heading."""
        found = _HEADING.search(self.text)
        return found.group(2) if found else self.key

    @cached_property
    def hint(self) -> str:
        """The block quote before its first part, as plain words: what somebody needs who sees the page for the first time."""
        before = self.text.split("\n## ", 1)[0]
        return plain_words(" ".join(line[1:].strip() for line in before.splitlines() if line.startswith(">")))

    @cached_property
    def parts(self) -> Sequence[Part]:
        """The page heading by heading."""
        found = list(_HEADING.finditer(self.text))
        ends = [*(each.start() for each in found[1:]), len(self.text)]
        return [
            Part(plain_words(each.group(2)), anchor_of(each.group(2)), self.text[each.end() : end].strip())
            for each, end in zip(found, ends, strict=True)
        ]

    def links(self) -> Iterator[tuple[bool, str, str]]:
        """Every link and picture: whether it is a picture, its words, and where it leads below docs (or the address itself)."""
        for mark, words, target in _LINK.findall(self.text):
            yield mark == "!", words, self.target(target)

    def target(self, link: str) -> str:
        """Where ``link`` on this page leads, below docs; addresses of the web stay as they are."""
        if "://" in link or link.startswith("mailto:"):
            return link
        path, mark, anchor = link.partition("#")
        place = posixpath.normpath(posixpath.join(posixpath.dirname(self.path), path)) if path else self.path
        return place + mark + anchor


class HelpLibrary:
    """All pages in one language; what is not there in it is in English."""

    def __init__(self, folder: Path, language: str = ENGLISH) -> None:
        """``folder`` is docs, which holds help/en, help/es and so on."""
        self.folder = folder
        self._language = language

    @cached_property
    def pages(self) -> dict[str, HelpPage]:
        """Every page by its path below docs."""
        paths = {f"help/{language}/{file.name}" for language in self._languages for file in self._files(language)}
        known = {posixpath.basename(path): path for path in sorted(paths, key=lambda path: path.startswith(f"help/{self._language}/"))}
        wanted = [*(known[name] for name in sorted(known)), *(name for name in READERS if (self.folder / name).is_file())]
        return {path: HelpPage(path, self.folder / path) for path in wanted}

    def page(self, key: str) -> HelpPage | None:
        """The page named ``key``, or at the path ``key``; None where there is none."""
        known = self.pages.get(key)
        return known or next((page for page in self.pages.values() if page.key == key), None)

    def at(self, link: str) -> HelpPage | None:
        """The page that an address below docs leads to; in another language where the one named is not there."""
        path = link.partition("#")[0]
        return self.pages.get(path) or (self.page(posixpath.basename(path).removesuffix(".md")) if path.endswith(".md") else None)

    def search(self, query: str) -> list[Hit]:
        """The parts that answer ``query``, best first: each of its words stands in the heading, the page's title or the text."""
        asked = words_of(query)
        if not asked:
            return []
        scored: list[tuple[float, Hit]] = []
        for page in self.pages.values():
            for part in page.parts:
                score = _score(query, asked, page, part)
                if score > 0:
                    scored.append((score, Hit(page, part, _excerpt(part.words, asked))))
        scored.sort(key=lambda pair: (-pair[0], pair[1].address))
        return [hit for _, hit in scored[:_MOST_HITS]]

    @cached_property
    def _languages(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((ENGLISH, self._language)))

    def _files(self, language: str) -> list[Path]:
        return sorted((self.folder / "help" / language).glob("*.md"))


def anchor_of(heading: str) -> str:
    """How links name a heading, as GitHub does it."""
    kept = "".join(letter for letter in plain_words(heading).lower() if letter.isalnum() or letter in " -_")
    return kept.replace(" ", "-")


def plain_words(text: str) -> str:
    """Markdown without its signs: links as their words, pictures left out."""
    without = _LINK.sub(lambda found: "" if found.group(1) else found.group(2), text)
    return " ".join(_MARKS.sub("", without).split())


def _score(query: str, asked: Sequence[str], page: HelpPage, part: Part) -> float:
    """A heading counts most, then the page's title, then the words below; a slip is forgiven in headings alone."""
    in_heading = match(query, part.title, words_of(page.title))
    if in_heading:
        return 10.0 + in_heading
    known = {*words_of(part.title), *words_of(page.title), *words_of(plain_words(part.words))}
    if all(any(word.startswith(one) for word in known) for one in asked):
        return 1.0 + sum(one in known for one in asked) / len(asked)
    return 0.0


def _excerpt(text: str, asked: Sequence[str]) -> str:
    lines = [words for words in (plain_words(line) for line in text.splitlines()) if words and not set(words) <= set("-: ")]
    best = next(
        (line for line in lines if any(word.startswith(one) for one in asked for word in words_of(line))), lines[0] if lines else ""
    )
    return best if len(best) <= _EXCERPT else best[:_EXCERPT].rsplit(" ", 1)[0] + " …"
