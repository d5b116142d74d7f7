"""A handout as it is kept, and the names of its pictures."""

import re
import unicodedata
from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from app.language import spoken, tr

_UNFIT = re.compile(r"[^\w.-]+")
_LONGEST = 60
_KINDS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif", b"RIFF": "webp", b"BM": "bmp"}


class HandoutText(NamedTuple):
    """A handout as it is kept: its Markdown, what stands over it, and the language it is written in."""

    markdown: str
    title: str
    eyebrow: str = ""
    language: str = "en-US"


def eyebrow(school: str, day: date | None) -> str:
    """The small line over the first page: ``Parkview Elementary · 3 December``."""
    return " · ".join(filter(None, (school, _day_words(day) if day is not None else "")))


def _day_words(day: date) -> str:
    return tr("{day} {month}", "3 December", day=day.day, month=spoken().months(short=False)[day.month - 1])


def image_kind(data: bytes) -> str:
    """What kind of picture it is, by its first bytes; "" for none that is known."""
    return next((kind for start, kind in _KINDS.items() if data.startswith(start)), "")


def image_name(wanted: str, kind: str, taken: Collection[str]) -> str:
    """A name for a picture in the Markdown: plain letters, no path, none that is taken."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFKC", wanted))[-1]
    stem = _UNFIT.sub("-", last.rpartition(".")[0] or last).strip("-._")[:_LONGEST] or "picture"
    known = {name.casefold() for name in taken}
    name, number = f"{stem}.{kind}", 2
    while name.casefold() in known:
        name, number = f"{stem}-{number}.{kind}", number + 1
    return name
