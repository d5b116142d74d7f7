"""What is different between two versions of a checklist, part by part and line by line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from app.troubleshooting.rules.checklist import Checklist, Fact, Outcome, Step

_PASSED_OVER = ("steps", "outcomes", "facts", "version", "checked", "key")


@dataclass(frozen=True, slots=True)
class LineChange:
    """One line of a part: its name, and what stood and stands there, in words."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A part that is different. ``part``: checklist, step, outcome or fact; ``what``: added, removed or changed; ``title`` as it is known."""

    part: str
    key: str
    what: str
    title: str
    lines: tuple[LineChange, ...] = ()


def differences(before: Checklist, after: Checklist) -> list[Difference]:
    """What somebody who knows ``before`` finds different in ``after``; version and day of checking apart."""
    lines = tuple(_lines(before, after))
    found = [Difference("checklist", "", "changed", after.title, lines)] if lines else []
    found += _parts("step", before.steps, after.steps)
    found += _parts("outcome", before.outcomes, after.outcomes)
    found += _parts("fact", before.facts, after.facts)
    return found


def _parts(kind: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Difference]:
    for key, part in after.items():
        if key not in before:
            yield Difference(kind, key, "added", _title(part), tuple(_all_lines(part, new=True)))
        elif before[key] != part:
            yield Difference(kind, key, "changed", _title(part), tuple(_lines(before[key], part)))
    for key, part in before.items():
        if key not in after:
            yield Difference(kind, key, "removed", _title(part), tuple(_all_lines(part, new=False)))


def _lines(before: Any, after: Any) -> Iterator[LineChange]:
    for each in fields(before):
        was, now = getattr(before, each.name), getattr(after, each.name)
        if was != now and each.name not in _PASSED_OVER:
            yield LineChange(each.name, _words(was), _words(now))


def _all_lines(part: Any, *, new: bool) -> Iterator[LineChange]:
    for each in fields(part):
        words = _words(getattr(part, each.name))
        if words and each.name != "key":
            yield LineChange(each.name, "" if new else words, words if new else "")


def _title(part: Fact | Step | Outcome) -> str:
    if isinstance(part, Step):
        return part.ask
    return part.title if isinstance(part, Outcome) else part.label


def _words(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, bool):
        return "yes" if value else ""
    return str(value)
