"""What can be done to a checklist while it is written. Pure: each gives the checklist as it is afterwards."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, fields, replace
from typing import Any, TypeVar

from app.language import tr
from app.troubleshooting.rules.checklist import ANSWERS, Checklist, Fact, Outcome, Step

Part = Step | Outcome | Fact
One = TypeVar("One", Step, Outcome, Fact)

KINDS: Mapping[type[Part], str] = {Step: "step", Outcome: "outcome", Fact: "fact"}
_PLACES: Mapping[str, str] = {"step": "steps", "outcome": "outcomes", "fact": "facts"}
_SHORT = 28


def blank_checklist() -> Checklist:
    """Where a new checklist begins: one question, an end that is good, and one that goes to TSS."""
    works = Outcome("works", "fixed", tr("It works again"), tr("Tell the teacher what helped, so that it is quicker the next time."))
    ticket = Outcome("ticket", "ticket", tr("TSS has to look at it"), tr("Send it to TSS with these steps."))
    step = Step("step-1", "", yes="works", no="ticket", cannot="ticket")
    return Checklist("", "", "", "step-1", {"step-1": step}, {"works": works, "ticket": ticket}, owner=tr("Our school"))


def part_of(checklist: Checklist, kind: str, key: str) -> Part | None:
    """A step, outcome or fact by its key."""
    found: Part | None = getattr(checklist, _PLACES[kind]).get(key) if kind in _PLACES else None
    return found


def kind_of(checklist: Checklist, key: str, field: str = "") -> str:
    """What a key is: step, outcome, fact, or "" for the checklist itself. ``field`` tells a fact from a step with the same key."""
    kinds = ("fact",) if field == "label" else tuple(_PLACES)
    return next((kind for kind in kinds if key in getattr(checklist, _PLACES[kind])), "")


def with_head(checklist: Checklist, values: Mapping[str, Any]) -> Checklist:
    """Other words for the whole; the short title follows the title until somebody writes another."""
    given = dict(values)
    if "title" in given and checklist.short == checklist.title[:_SHORT].strip():
        given.setdefault("short", given["title"][:_SHORT].strip())
    return replace(checklist, **given)


def with_part(checklist: Checklist, part: Part) -> Checklist:
    """A step, outcome or fact in place of the one with its key, or at the end."""
    place = _PLACES[KINDS[type(part)]]
    return _with(checklist, {place: {**getattr(checklist, place), part.key: part}})


def with_field(checklist: Checklist, kind: str, key: str, field: str, value: object) -> Checklist:
    """A part that says something else in one of its fields."""
    part = part_of(checklist, kind, key)
    values: dict[str, Any] = {field: value}
    return with_part(checklist, replace(part, **values)) if part is not None else checklist


def added(checklist: Checklist, kind: str, after: str = "") -> tuple[Checklist, str]:
    """A new part behind another (or at the end), and its key."""
    key = _free(kind, _keys(checklist))
    outcome = next((one.key for one in checklist.outcomes.values() if one.kind == "ticket"), "")
    part: Part = Step(key, "", cannot=outcome) if kind == "step" else Outcome(key, "ticket", "") if kind == "outcome" else Fact(key, "")
    return _inserted(checklist, part, after), key


def duplicated(checklist: Checklist, kind: str, key: str) -> tuple[Checklist, str]:
    """The same part once more behind it, and the key of the new one."""
    part = part_of(checklist, kind, key)
    if part is None:
        return checklist, key
    new = _free(kind, _keys(checklist))
    return _inserted(checklist, replace(part, key=new), key), new


def removed(checklist: Checklist, kind: str, key: str) -> Checklist:
    """Without a part; what led to it leads nowhere until somebody says where, and the first question is the next one."""
    if part_of(checklist, kind, key) is None:
        return checklist
    place = _PLACES[kind]
    kept = {name: part for name, part in getattr(checklist, place).items() if name != key}
    found = _with(checklist, {place: kept})
    names = ("fact",) if kind == "fact" else ANSWERS
    steps = {name: replace(step, **{each: "" for each in names if getattr(step, each) == key}) for name, step in found.steps.items()}
    start = next(iter(steps), "") if kind == "step" and checklist.start == key else checklist.start
    return replace(found, steps=steps, start=start)


def moved(checklist: Checklist, kind: str, key: str, by: int) -> Checklist:
    """A part further up (-1) or down (1) among those of its kind."""
    if part_of(checklist, kind, key) is None:
        return checklist
    parts = dict(getattr(checklist, _PLACES[kind]))
    order = list(parts)
    here = order.index(key)
    there = min(max(here + by, 0), len(order) - 1)
    order.insert(there, order.pop(here))
    return _with(checklist, {_PLACES[kind]: {name: parts[name] for name in order}})


def free_key(title: str, taken: Collection[str]) -> str:
    """A key for a new checklist, made of the words of its title."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "checklist"
    return (
        words
        if words not in taken
        else next(f"{words}-{number}" for number in range(2, len(taken) + 3) if f"{words}-{number}" not in taken)
    )


def as_draft(checklist: Checklist) -> dict[str, Any]:
    """Everything of a checklist as plain values, also one that is not finished."""
    found = asdict(checklist)
    for place in _PLACES.values():
        found[place] = list(found[place].values())
    return found


def from_draft(kept: object) -> Checklist | None:
    """What :func:`as_draft` gave; None for anything else."""
    if not isinstance(kept, dict):
        return None
    try:
        values = {each.name: kept[each.name] for each in fields(Checklist)}
        for kind, place in (("step", "steps"), ("outcome", "outcomes"), ("fact", "facts")):
            made = [_TYPES[kind](**entry) for entry in values[place]]
            values[place] = {part.key: part for part in made}
        for name in ("symptoms", "errors", "models", "categories"):
            values[name] = tuple(values[name])
        return Checklist(**values)
    except (KeyError, TypeError, AttributeError):
        return None


_TYPES: Mapping[str, type[Step] | type[Outcome] | type[Fact]] = {"step": Step, "outcome": Outcome, "fact": Fact}


def taken_over(ours: Checklist, district: Checklist, chosen: Iterable[tuple[str, str]]) -> Checklist:
    """Ours, with those parts ((kind, key); ("checklist", "") is the head) as the district has them now."""
    for kind, key in chosen:
        if kind == "checklist":
            kept = ("key", "version", "checked", "owner", "start", *_PLACES.values())
            ours = _with(ours, {each.name: getattr(district, each.name) for each in fields(Checklist) if each.name not in kept})
            ours = replace(ours, start=district.start) if district.start in ours.steps else ours
            continue
        part = part_of(district, kind, key)
        ours = with_part(ours, part) if part is not None else removed(ours, kind, key)
    return ours


def _with(checklist: Checklist, values: dict[str, Any]) -> Checklist:
    return replace(checklist, **values)


def _inserted(checklist: Checklist, part: Part, after: str) -> Checklist:
    place = _PLACES[KINDS[type(part)]]
    parts: dict[str, Part] = {}
    for key, each in getattr(checklist, place).items():
        parts[key] = each
        if key == after:
            parts[part.key] = part
    parts.setdefault(part.key, part)
    start = checklist.start or part.key if isinstance(part, Step) else checklist.start
    return _with(checklist, {place: parts, "start": start})


def _keys(checklist: Checklist) -> set[str]:
    return {*checklist.steps, *checklist.outcomes, *checklist.facts}


def _free(kind: str, taken: Collection[str]) -> str:
    return next(f"{kind}-{number}" for number in range(1, len(taken) + 2) if f"{kind}-{number}" not in taken)
