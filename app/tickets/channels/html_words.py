"""The words of HTML, whatever it is made of: read once from left to right, so that no input takes more than its length."""

from __future__ import annotations

import re
from html import unescape

from app.tickets.channels.words import LEFT_OUT, plain

LARGEST_SOURCE = 400_000
"""Characters of a message's HTML that are read."""

_SILENT = frozenset({"script", "style", "template", "noscript", "iframe", "object", "svg", "math", "select", "textarea", "title"})
_BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
    }
    | {"h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody"}
    | {"tfoot", "thead", "tr", "ul"}
)
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table", "pre"})
_OPENS = re.compile(r"<(?=[a-zA-Z/!?])")
_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,20})")
_ATTRIBUTE = re.compile(r"""\b(href|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_HUGE_NUMBER = re.compile(r"&#(?=[xX]?[0-9a-fA-F]{9})")
"""Begins a reference to a character that there cannot be; the standard library fails at very long ones."""
_DEEPEST_INDENT = 6
_LONGEST_TAG = 4000
_LONGEST_ADDRESS = 500


class _Words:
    """Collects words line by line. Nesting costs nothing but a counter."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._last = "\n"
        self._lists: list[int] = []
        self._links: list[tuple[str, int]] = []
        self._verbatim = 0
        self._quoted = 0

    def _put(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._last = text[-1]

    def begin(self, tag: str, inside: str) -> None:
        """An element begins; ``inside`` is what its tag holds."""
        self._break(tag)
        if tag == "br":
            self._put("\n")
        elif tag == "li":
            self._put("  " * min(max(len(self._lists) - 1, 0), _DEEPEST_INDENT) + self._mark())
        elif tag in ("td", "th") and self._last != "\n":
            self._put(" | ")
        elif tag in ("ul", "ol"):
            self._lists.append(0 if tag == "ol" else -1)
        elif tag == "a":
            self._links.append((_attribute(inside, "href"), len(self._parts)))
        elif tag == "img" and (said := _attribute(inside, "alt")):
            self._put(f"[{said}]")
        self._verbatim += tag == "pre"
        self._quoted += tag == "blockquote"

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "a" and self._links:
            self._end_link(*self._links.pop())
        self._break(tag)
        self._verbatim = max(0, self._verbatim - (tag == "pre"))
        self._quoted = max(0, self._quoted - (tag == "blockquote"))

    def say(self, text: str) -> None:
        """Words, with references such as ``&amp;`` still in them."""
        text = _unescaped(text)
        if not self._verbatim:
            text = _SPACES.sub(" ", text)
            if self._last in "\n ":
                text = text.lstrip(" ")
        if text and self._quoted and self._last == "\n":
            self._put("> " * min(self._quoted, _DEEPEST_INDENT))
        self._put(text)

    def _mark(self) -> str:
        if not self._lists or self._lists[-1] < 0:
            return "• "
        self._lists[-1] += 1
        return f"{self._lists[-1]}. "

    def _break(self, tag: str) -> None:
        if tag not in _BLOCKS or not self._parts:
            return
        if tag in _PARAGRAPHS and not self._lists:
            self._put("\n\n")
        elif self._last != "\n":
            self._put("\n")

    def _end_link(self, target: str, begins: int) -> None:
        said = "".join(self._parts[begins : begins + 200]).strip()
        shown = target.removeprefix("mailto:")
        if target.lower().startswith(("http://", "https://", "mailto:")) and shown.rstrip("/") != said.rstrip("/"):
            self._put(f" ({shown[:_LONGEST_ADDRESS]})" if said else shown[:_LONGEST_ADDRESS])

    def text(self) -> str:
        """All that was said."""
        lines = "\n".join(line.rstrip() for line in "".join(self._parts).split("\n"))
        return re.sub(r"\n{3,}", "\n\n", lines).strip()


def _attribute(inside: str, name: str) -> str:
    found = next((one for one in _ATTRIBUTE.finditer(inside[:_LONGEST_TAG]) if one[1].lower() == name), None)
    return _unescaped(found[2] or found[3] or found[4] or "").strip() if found else ""


def _tag_end(source: str, at: int) -> int:
    """Where the tag that begins at ``at`` ends; a ``>`` in quotes does not end it. -1: it does not end."""
    end = source.find(">", at)
    for _ in range(3):
        inside = source[at:end]
        if end < 0 or end - at > _LONGEST_TAG or not (inside.count('"') % 2 or (inside.count("'") % 2 and '"' not in inside)):
            break
        further = source.find(">", end + 1, at + _LONGEST_TAG)
        end = further if further > 0 else end
    return end


def _read(source: str, words: _Words) -> None:
    lower = source.lower()
    at = 0
    while at < len(source):
        found = _OPENS.search(source, at)
        opens = found.start() if found else len(source)
        words.say(source[at:opens])
        if source.startswith("<!--", opens):
            end = source.find("-->", opens + 4)
            at = end + 3 if end >= 0 else len(source)
            continue
        end = _tag_end(source, opens)
        if end < 0:
            words.say(source[opens:])
            return
        at = end + 1
        if name := _NAME.match(source, opens):
            at = _tag(source, lower, words, name[1].lower(), opens, at)


def _tag(source: str, lower: str, words: _Words, name: str, opens: int, after: int) -> int:
    """Take in one tag; where to go on."""
    if source[opens + 1] == "/":
        words.end(name)
    elif name in _SILENT and source[after - 2] != "/":
        closing = lower.find(f"</{name}", after)
        return closing if closing >= 0 else len(source)
    else:
        words.begin(name, source[opens:after])
    return after


def from_html(source: str) -> str:
    """The words of HTML as plain text: links with their addresses, lists and paragraphs kept, scripts and styles left out."""
    words = _Words()
    _read(source[:LARGEST_SOURCE], words)
    text = plain(words.text())
    return f"{text}\n\n{LEFT_OUT}" if len(source) > LARGEST_SOURCE and LEFT_OUT not in text else text


def _unescaped(text: str) -> str:
    """References read; one with far too many digits stays as it was written."""
    return unescape(_HUGE_NUMBER.sub("&amp;#", text))
