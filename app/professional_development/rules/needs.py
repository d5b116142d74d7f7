"""Devices that a session needs, against those that the inventory has in its room."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.language import marked, tr
from app.professional_development.rules.texts import as_lines, clean_line, lines_of, name_key

_LINE = re.compile(r"(\d{1,5})\s*(?:[x×]\s*)?(.*)", re.IGNORECASE)
MOST = 99_999


@dataclass(frozen=True, slots=True)
class Need:
    """So many devices of a category."""

    number: int
    category: str


@dataclass(frozen=True, slots=True)
class NeedMet:
    """A need and what is there. ``words`` say it in a sentence."""

    need: Need
    there: int
    words: str

    @property
    def met(self) -> bool:
        """Whether there are enough."""
        return self.there >= self.need.number


def needs_of(text: str) -> tuple[Need, ...]:
    """The devices needed as they are kept, one a line: ``12 Chromebook``; a line without a number needs one."""
    found: dict[str, Need] = {}
    for line in lines_of(text):
        match = _LINE.match(line)
        number, category = (int(match[1]), clean_line(match[2])) if match and match[2].strip() else (1, clean_line(line))
        key = name_key(category)
        before = found[key].number if key in found else 0
        if number and category:
            found[key] = Need(min(MOST, before + number), found[key].category if key in found else category)
    return tuple(found.values())


def as_text(needs: Iterable[Need]) -> str:
    """Needs as they are kept."""
    return as_lines(f"{need.number} {need.category}" for need in needs)


def compare(needs: Iterable[Need], counts: Mapping[str, int], room: str) -> tuple[NeedMet, ...]:
    """Each need against the number of devices by category that belong in the room."""
    there = {_plain(category): (category, count) for category, count in counts.items()}
    found = []
    for need in needs:
        category, count = there.get(_plain(need.category), (need.category, 0))
        found.append(NeedMet(need, count, _words(Need(need.number, category), count, room)))
    return tuple(found)


def _words(need: Need, there: int, room: str) -> str:
    told = {"number": need.number, "category": need.category, "there": there, "missing": need.number - there, "room": room}
    if there >= need.number:
        words = marked("{number} × {category}: {there} in {room}.") if room else marked("{number} × {category}: {there} known.")
    elif not there:
        words = marked("{number} × {category}: none in {room}.") if room else marked("{number} × {category}: none known.")
    elif room:
        words = marked("{number} × {category}: only {there} in {room}, {missing} more needed.")
    else:
        words = marked("{number} × {category}: only {there} known, {missing} more needed.")
    return tr(words, **told)


def _plain(category: str) -> str:
    """A category for comparing: the plural is the same."""
    key = name_key(category)
    for ending, instead in (("ies", "y"), ("xes", "x"), ("ses", "s"), ("ches", "ch"), ("shes", "sh")):
        if key.endswith(ending) and len(key) > len(ending) + 2:
            return key.removesuffix(ending) + instead
    return key.removesuffix("s") if len(key) > 3 and not key.endswith("ss") else key
