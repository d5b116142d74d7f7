"""Where a run stands: its answers followed through the checklist, how far it may still be, how many minutes it took."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.language import tr
from app.troubleshooting.rules.checklist import ANSWERS, Checklist, Outcome, Step

BACK = "back"
UNSAFE = "unsafe"
UNSAFE_STOP = "unsafe"
"""The key of the outcome that every checklist has: the person said that it is not safe."""
LONGEST_PAUSE = timedelta(minutes=15)
"""Whoever does nothing for longer was away; such a gap counts as a minute."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One answer of a run, as it was asked. ``answer``: yes, no, cannot, unsafe or back; ``fact`` is the label of what was noted."""

    id: str
    step: str
    question: str
    answer: str
    said: str
    at: datetime
    number: int = 0
    note: str = ""
    fact: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Distance:
    """How many questions there may still be, the one in front included; 0 at an outcome."""

    shortest: int
    longest: int


def standing(taken: Iterable[Taken]) -> list[Taken]:
    """The answers that hold: each Back takes away the one before it."""
    found: list[Taken] = []
    for each in taken:
        if each.answer != BACK:
            found.append(each)
        elif found:
            found.pop()
    return found


def place(checklist: Checklist, taken: Iterable[Taken]) -> Step | Outcome | None:
    """The question to be asked now, or the outcome. None when the checklist leads nowhere there.

    Answers that a changed checklist doesn't know any more end the walk at the last step that it knows.
    """
    held = standing(taken)
    if held and held[-1].answer == UNSAFE:
        return checklist.outcomes.get(UNSAFE_STOP) or unsafe_stop(checklist, held[-1].step)
    here: Step | Outcome | None = checklist.at(checklist.start)
    for each in held:
        if not isinstance(here, Step) or each.step != here.key:
            return here
        here = checklist.at(here.leads(each.answer))
    return here


def unsafe_stop(checklist: Checklist, step: str) -> Outcome:
    """What follows on "Unsafe": leave it, and tell TSS at once."""
    asked = checklist.steps.get(step)
    seen = f"{asked.unsafe} " if asked is not None and asked.unsafe else ""
    words = tr(
        "Leave it as it is, switch it off at the wall if you can do that safely, and keep everybody away. Nobody uses it until TSS has seen it."
    )
    return Outcome(UNSAFE_STOP, "stop", tr("Stop here: it is not safe"), f"{seen}{words}", urgent=True)


def distance(checklist: Checklist, key: str) -> Distance:
    """How far a step is from an outcome: by the shortest way, and by the longest on which no question comes twice.

    Questions that lead to each other in a circle count as if each were asked; where nothing leads out, shortest is 0.
    """
    if key not in checklist.steps:
        return Distance(0, 0)
    return Distance(_shortest(checklist, key), _longest(checklist, key))


def _shortest(checklist: Checklist, key: str) -> int:
    seen = {key}
    row = [key]
    count = 0
    while row:
        count += 1
        onward = [where for one in row for where in checklist.edges(one)]
        if any(where in checklist.outcomes for where in onward):
            return count
        row = [where for where in dict.fromkeys(onward) if where in checklist.steps and where not in seen]
        seen.update(row)
    return 0


def _longest(checklist: Checklist, start: str) -> int:
    """Steps on the longest way through the circles of the tree, each circle with all of its steps."""
    lengths: dict[str, int] = {}
    for circle in _circles(checklist, start):
        onward = (lengths[where] for one in circle for where in checklist.edges(one) if where in lengths and where not in circle)
        length = len(circle) + max(onward, default=0)
        lengths.update(dict.fromkeys(circle, length))
    return lengths.get(start, 0)


def _circles(checklist: Checklist, start: str) -> Iterator[set[str]]:
    """The strongly connected parts below ``start``, those that lead to others after them (Tarjan, without recursion)."""
    order: dict[str, int] = {start: 0}
    low: dict[str, int] = {start: 0}
    open_steps = [start]
    waiting = [(start, _onward(checklist, start))]
    while waiting:
        key, onward = waiting[-1]
        where = next(onward, None)
        if where is None:
            waiting.pop()
            if waiting:
                low[waiting[-1][0]] = min(low[waiting[-1][0]], low[key])
            if low[key] == order[key]:
                at = open_steps.index(key)
                yield set(open_steps[at:])
                del open_steps[at:]
        elif where not in order:
            order[where] = low[where] = len(order)
            open_steps.append(where)
            waiting.append((where, _onward(checklist, where)))
        elif where in open_steps:
            low[key] = min(low[key], order[where])


def _onward(checklist: Checklist, key: str) -> Iterator[str]:
    return (where for where in checklist.edges(key) if where in checklist.steps)


def way_to(checklist: Checklist, start: str, kind: str) -> list[str] | None:
    """The fewest answers that lead from a step to an outcome of a kind; None where none do. Yes goes before No, No before Can't check."""
    seen = {start}
    row: list[tuple[str, list[str]]] = [(start, [])]
    while row:
        further: list[tuple[str, list[str]]] = []
        for key, answers in row:
            step = checklist.steps.get(key)
            if step is None:
                if key in checklist.outcomes and checklist.outcomes[key].kind == kind:
                    return answers
                continue
            onward = [(step.leads(answer), [*answers, answer]) for answer in ANSWERS]
            further += [(where, way) for where, way in onward if where not in seen]
            seen.update(where for where, _ in onward)
        row = further
    return None


def minutes(moments: Sequence[datetime]) -> int:
    """Whole minutes of work between moments in order; a pause longer than LONGEST_PAUSE counts as one minute. At least 1."""
    return max(1, round(worked(moments).total_seconds() / 60))


def worked(moments: Sequence[datetime]) -> timedelta:
    """The time of work between moments in order, as :func:`minutes` counts it."""
    total = timedelta()
    for before, after in itertools.pairwise(moments):
        gap = after - before
        total += gap if timedelta() <= gap <= LONGEST_PAUSE else timedelta(minutes=1)
    return total


def progress_words(number: int, left: Distance) -> str:
    """The line above the question: "Step 4 · may be the last"."""
    if left.longest <= 1:
        return tr("Step {number} · the last", number=number)
    if left.shortest == 1:
        return tr("Step {number} · may be the last", number=number)
    if left.shortest == left.longest:
        return tr("Step {number} · {left} to go", number=number, left=left.longest)
    return tr("Step {number} · {shortest} to {longest} to go", number=number, shortest=left.shortest, longest=left.longest)
