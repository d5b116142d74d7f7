"""Which addresses may be followed, and where one stands in plain words."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from app.printing.markdown.content import Run

_SAFE = re.compile(r"(?:https?://[^\s/?#]|mailto:[^\s@]+@|tel:\+?[\d(])", re.IGNORECASE)
_SCHEME = re.compile(r"\s*[a-z][a-z0-9+.\-]*\s*:|\s*[/\\]{2}", re.IGNORECASE)
_BARE = re.compile(r"\bhttps?://[^\s<>\"“”]+", re.IGNORECASE)
_AFTER = ".,;:!?…'’*_"
LONGEST = 2000


def is_safe(address: str) -> bool:
    """Whether a link to it may be live: the web, mail, telephone."""
    return _SAFE.match(address) is not None and len(address) <= LONGEST and address.isprintable()


def is_name(address: str) -> bool:
    """Whether it is a plain name, as images of the desk have, and no address and no path."""
    return bool(address) and _SCHEME.match(address) is None and not {"/", "\\"} & set(unquote(address))


def with_links(run: Run) -> Iterator[Run]:
    """The run, with the addresses in its words made live."""
    if run.link or run.code or "://" not in run.text:
        yield run
        return
    place = 0
    for found in _BARE.finditer(run.text):
        address = _without_end(found.group())
        if not is_safe(address):
            continue
        if found.start() > place:
            yield run._replace(text=run.text[place : found.start()])
        yield run._replace(text=address, link=address)
        place = found.start() + len(address)
    if place < len(run.text):
        yield run._replace(text=run.text[place:])


def _without_end(address: str) -> str:
    """The address without the full stop or bracket that ends the sentence after it."""
    while address and (address[-1] in _AFTER or (address[-1] == ")" and address.count(")") > address.count("("))):
        address = address[:-1]
    return address
