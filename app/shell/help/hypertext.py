"""A page of the help as the rich text that Qt shows: Markdown made into HTML in the colours and sizes of the theme."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape, unescape
from typing import TYPE_CHECKING, NamedTuple

from app.language import tr, trn
from app.late import late
from app.shell.help.library import HelpLibrary, HelpPage, Hit, anchor_of

if TYPE_CHECKING:
    import markdown_it

    from app.ui.theme import Tokens
else:
    markdown_it = late("markdown_it")

PICTURE = "picture:"
"""The link of a picture: it opens the picture larger."""
_TITLE = re.compile(r"<h([1-3])>(.*?)</h\1>", re.DOTALL)
_LINK = re.compile(r'<a href="([^"]*)">(.*?)</a>', re.DOTALL)
_IMAGE = re.compile(r'<img src="([^"]*)" alt="([^"]*)"[^>]*>')
_TAGS = re.compile(r"<[^>]+>")
_QUOTE = re.compile(r"<blockquote>(.*?)</blockquote>", re.DOTALL)
_CODE = re.compile(r"<code>(.*?)</code>", re.DOTALL)


class Setting(NamedTuple):
    """How it is shown: colours, text size, and the room for a picture in pixels."""

    tokens: Tokens
    scale: float
    width: int

    def pixels(self, size: float) -> int:
        """A length at the chosen text size."""
        return round(size * self.scale)


def page_html(library: HelpLibrary, page: HelpPage, setting: Setting) -> str:
    """The page; headings have names to lead to, and links that lead nowhere in the help are words alone."""
    made = str(markdown_it.MarkdownIt("commonmark", {"html": False}).enable("table").render(page.text))
    made = _TITLE.sub(lambda found: _named(found.group(1), found.group(2)), made)
    made = made.replace("<li>\n<p>", "<li>").replace("</p>\n</li>", "</li>")
    made = _LINK.sub(lambda found: _link(library, page, found.group(1), found.group(2)), made)
    made = _IMAGE.sub(lambda found: _image(page, found.group(1), found.group(2), setting), made)
    made = made.replace(f'<p><a href="{PICTURE}', f'<p class="picture"><a href="{PICTURE}')
    made = _QUOTE.sub(lambda found: _set_apart(found.group(1), setting), made)
    made = _CODE.sub(lambda found: f'<span class="key">&nbsp;{found.group(1)}&nbsp;</span>', made)
    cell = f'<table border="1" cellspacing="0" cellpadding="{setting.pixels(5)}" width="100%">'
    return _styled(made.replace("<table>", cell), setting)


def hits_html(query: str, hits: Sequence[Hit], setting: Setting) -> str:
    """What answers a search, as links."""
    if not hits:
        words = tr("Nothing in the help answers “{query}”. Try one word of what stands on the screen.", query=query)
        return _styled(f"<p>{escape(words)}</p>", setting)
    head = trn(len(hits), "{number} place in the help", "{number} places in the help")
    lines = [
        f'<p><a href="{escape(hit.address)}">{escape(hit.part.title)}</a><br><span class="soft">{escape(_where(hit))}</span></p>'
        for hit in hits
    ]
    return _styled(f'<p class="soft">{escape(head)}</p>{"".join(lines)}', setting)


def _where(hit: Hit) -> str:
    inside = hit.page.title if hit.page.title != hit.part.title else ""
    return " · ".join(words for words in (inside, hit.excerpt) if words)


def _named(level: str, words: str) -> str:
    return f'<h{level}><a name="{anchor_of(unescape(_TAGS.sub("", words)))}"></a>{words}</h{level}>'


def _link(library: HelpLibrary, page: HelpPage, link: str, words: str) -> str:
    target = page.target(unescape(link))
    if not target.startswith("https://") and library.at(target) is None:
        return words
    return f'<a href="{escape(target)}">{words}</a>'


def _image(page: HelpPage, source: str, words: str, setting: Setting) -> str:
    target = escape(page.target(unescape(source)))
    return (
        f'<a href="{PICTURE}{target}"><img src="{target}" alt="{words}" width="{setting.width}"></a><br><span class="soft">{words}</span>'
    )


def _set_apart(words: str, setting: Setting) -> str:
    cell = f'<td bgcolor="{setting.tokens["tint"]}">{words}</td>'
    return f'<table width="100%" cellspacing="0" cellpadding="{setting.pixels(8)}"><tr>{cell}</tr></table>'


def _styled(body: str, setting: Setting) -> str:
    token, size = setting.tokens, setting.pixels
    style = f"""
    body {{ color: {token["ink"]}; font-size: {size(14)}px; }}
    h1 {{ font-size: {size(20)}px; font-weight: 600; margin: 0 0 {size(8)}px 0; }}
    h2 {{ font-size: {size(16)}px; font-weight: 600; margin: {size(20)}px 0 {size(6)}px 0; }}
    h3 {{ font-size: {size(14)}px; font-weight: 600; margin: {size(14)}px 0 {size(4)}px 0; }}
    p, li {{ margin: 0 0 {size(7)}px 0; line-height: 135%; }}
    ul, ol {{ margin: 0 0 {size(8)}px 0; -qt-list-indent: 1; }}
    a {{ color: {token["accent"]}; text-decoration: underline; }}
    table {{ border-collapse: collapse; border-color: {token["line"]}; margin: {size(6)}px 0 {size(10)}px 0; }}
    th {{ text-align: left; color: {token["soft"]}; font-weight: 600; }}
    td p {{ margin: 0; }}
    .picture {{ line-height: 100%; margin: {size(8)}px 0; }}
    .soft {{ color: {token["soft"]}; font-size: {size(13)}px; }}
    .key {{ background-color: {token["hover"]}; font-weight: 600; }}
    """
    return f"<html><head><style>{style}</style></head><body>{body}</body></html>"
