"""Where the cards of the drawn flow stand: in layers from the first question down, so that arrows lead downwards and rarely cross.

Pure and quick enough for hundreds of cards, but made off the GUI thread all the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.troubleshooting.rules.checklist import ANSWERS, Checklist

_SWEEPS = 4
_LANE = 0.16
"""How wide an arrow that passes a layer is, in cards."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """One answer of a step. ``through`` are points (in cards across, layers down) that it passes; ``back``: it leads up again."""

    source: str
    answer: str
    target: str
    through: tuple[tuple[float, float], ...] = ()
    back: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """Where each card stands (cards across, layers down), and the arrows between them."""

    places: Mapping[str, tuple[float, int]]
    arrows: Sequence[Arrow]
    width: float
    layers: int


def drawn(checklist: Checklist) -> Drawing:
    """Lay a checklist out. Steps that nothing leads to stand in the top layer beside the first."""
    onward = {key: [where for where in checklist.edges(key) if checklist.at(where) is not None] for key in checklist.steps}
    back = _back_edges(checklist, onward)
    depth = _depths(checklist, onward, back)
    rows, passing = _rows(checklist, onward, back, depth)
    _untangle(rows, passing)
    across = _across(rows, passing)
    places = {key: (across[key, layer], layer) for key, layer in depth.items()}
    arrows = [
        Arrow(step.key, answer, where, *_way(step.key, where, depth, across, back))
        for step in checklist.steps.values()
        for answer in ANSWERS
        if (where := step.leads(answer)) in places
    ]
    width = max((x for x, _ in places.values()), default=0.0) + 1.0
    return Drawing(places, arrows, width, max(depth.values(), default=0) + 1)


Node = tuple[str, int]
"""A card in its layer, or the lane of the arrows that lead to it in a layer above."""


def _way(
    source: str, target: str, depth: Mapping[str, int], across: Mapping[Node, float], back: set[tuple[str, str]]
) -> tuple[tuple[tuple[float, float], ...], bool]:
    if (source, target) in back:
        return (), True
    lanes = range(depth[source] + 1, depth[target])
    return tuple((across[target, layer], float(layer)) for layer in lanes), False


def _back_edges(checklist: Checklist, onward: Mapping[str, list[str]]) -> set[tuple[str, str]]:
    """The arrows that close a circle, found from the first question on (without recursion)."""
    found: set[tuple[str, str]] = set()
    done: set[str] = set()
    for root in _roots(checklist):
        open_steps = [root]
        waiting = [(root, iter(onward.get(root, ())))]
        while waiting:
            key, rest = waiting[-1]
            where = next(rest, None)
            if where is None:
                waiting.pop()
                done.add(open_steps.pop())
            elif where in open_steps:
                found.add((key, where))
            elif where not in done:
                open_steps.append(where)
                waiting.append((where, iter(onward.get(where, ()))))
    return found


def _roots(checklist: Checklist) -> list[str]:
    first = [checklist.start] if checklist.start in checklist.steps else []
    return [*first, *(key for key in checklist.steps if key not in first)]


def _depths(checklist: Checklist, onward: Mapping[str, list[str]], back: set[tuple[str, str]]) -> dict[str, int]:
    """The layer of each card: one below the lowest that leads to it."""
    forward = {key: [where for where in targets if (key, where) not in back] for key, targets in onward.items()}
    into = dict.fromkeys((*checklist.steps, *checklist.outcomes), 0)
    for targets in forward.values():
        for where in targets:
            into[where] += 1
    depth = dict.fromkeys(into, 0)
    ready = [key for key, count in into.items() if not count]
    while ready:
        key = ready.pop()
        for where in forward.get(key, ()):
            depth[where] = max(depth[where], depth[key] + 1)
            into[where] -= 1
            if not into[where]:
                ready.append(where)
    last = max(depth.values(), default=0)
    reached = {where for targets in onward.values() for where in targets}
    return {key: last if key in checklist.outcomes and key not in reached else layer for key, layer in depth.items()}


def _rows(
    checklist: Checklist, onward: Mapping[str, list[str]], back: set[tuple[str, str]], depth: Mapping[str, int]
) -> tuple[list[list[Node]], dict[Node, set[Node]]]:
    """The cards and lanes of each layer, and for each what it hangs on above."""
    rows: list[list[Node]] = [[] for _ in range(max(depth.values(), default=0) + 1)]
    above: dict[Node, set[Node]] = {}
    for key in (*checklist.steps, *checklist.outcomes):
        rows[depth[key]].append((key, depth[key]))
        above.setdefault((key, depth[key]), set())
    for key, targets in onward.items():
        for where in targets:
            if (key, where) in back:
                continue
            before: Node = (key, depth[key])
            for layer in range(depth[key] + 1, depth[where] + 1):
                node = (where, layer)
                if node not in above:
                    rows[layer].append(node)
                above.setdefault(node, set()).add(before)
                before = node
    return rows, above


def _untangle(rows: list[list[Node]], above: Mapping[Node, set[Node]]) -> None:
    """Sort each layer by where its cards hang on the one above, then by what hangs on them below, a few times."""
    below: dict[Node, set[Node]] = {}
    for node, parents in above.items():
        for parent in parents:
            below.setdefault(parent, set()).add(node)
    for sweep in range(_SWEEPS):
        downwards = sweep % 2 == 0
        order = rows if downwards else list(reversed(rows))
        for before, row in pairwise(order):
            rank = {node: number for number, node in enumerate(before)}
            near = above if downwards else below
            weight = {node: _mean([rank[each] for each in near.get(node, ()) if each in rank], number) for number, node in enumerate(row)}
            row.sort(key=weight.__getitem__)


def _across(rows: Sequence[Sequence[Node]], above: Mapping[Node, set[Node]]) -> dict[Node, float]:
    """How far from the left each card stands: below what it hangs on, as near as the others of its layer let it."""
    found: dict[Node, float] = {}
    for layer, row in enumerate(rows):
        wanted = [_mean([found[parent] for parent in above[node] if parent in found], 0.0) for node in row]
        edge = -1e9
        for node, wish in zip(row, wanted, strict=True):
            half = _half(node, layer, above)
            found[node] = max(wish, edge + half)
            edge = found[node] + half
        if row:
            shift = sum(found[node] - wish for node, wish in zip(row, wanted, strict=True)) / len(row)
            for node in row:
                found[node] -= shift
    least = min(found.values(), default=0.0)
    return {node: x - least for node, x in found.items()}


def _half(node: Node, layer: int, above: Mapping[Node, set[Node]]) -> float:
    """Half the room that a card, or a lane that only passes, takes in its layer."""
    passes = (node[0], layer + 1) in above
    return _LANE / 2 if passes else 0.5


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise
