"""The merge rules as pure functions: no clock, no database, no order of arrival.

A field has *heads*: the values that nobody has replaced yet. A change removes the heads that its
author had on the form and adds its own. Whoever has applied the same actions, in any order that
puts causes first, has the same heads and therefore shows the same.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.store.records import Kind, Value
from app.store.text_merge import merge_all

LARGEST_LAMPORT = 2**50
"""No clock of actions goes further, whatever a broken device says."""


@dataclass(frozen=True, slots=True)
class Head:
    """One living value of a field.

    ``action`` is the id of the action that wrote it, ``over`` the ids it replaced. ``weak`` is set by an
    undo: the ids whose value it restores. ``base`` is the text that a text change started from;
    ``delta`` says that a counter's value is to be added, not a count.
    """

    action: str
    lamport: int
    value: Value
    kind: Kind = "register"
    over: tuple[str, ...] = ()
    weak: tuple[str, ...] | None = None
    base: str | None = None
    delta: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """What a person sees of a field: the value, the heads that are in it, and those that differ (an open edit)."""

    value: Value
    visible: tuple[Head, ...] = ()
    others: tuple[Head, ...] = ()


def device_of(action: str) -> str:
    """The device that made an action."""
    return action.split(".", 1)[0]


def number_of(action: str) -> int:
    """Which of its device's actions it is, from 1."""
    return int(action.split(".", 2)[1])


def rank(head: Head) -> tuple[int, str, int, str]:
    """A total order that only decides what is shown first."""
    return head.lamport, device_of(head.action), number_of(head.action), head.action


def replace(heads: Iterable[Head], new: Head, over: Iterable[str] | None = None) -> list[Head]:
    """The heads of a field after a change: those that its author had not seen (``over``, or what the head says), and its own."""
    gone = set(new.over if over is None else over)
    return [head for head in heads if head.action not in gone] + [new]


def inherited(over: Iterable[str], refused: Callable[[str], Sequence[str] | None]) -> tuple[str, ...]:
    """What a recount replaces: also all that refused recounts had counted in when this one's author saw them.

    ``refused`` gives what a refused recount had replaced, None for an action that counts.
    """
    out: dict[str, None] = {}
    todo = list(over)
    while todo:
        action = todo.pop()
        if action not in out:
            out[action] = None
            todo += refused(action) or ()
    return tuple(sorted(out))


def yields(weak: Head, other: Head) -> bool:
    """Whether an undo gives way silently: to a value whose author had seen what was undone, or all that is restored.

    What it replaces and restores as well (that a record lives, when something else of it is undone) was not undone.
    """
    seen, restored = set(other.over), weak.weak or ()
    return not seen.isdisjoint(set(weak.over).difference(restored)) or seen.issuperset(restored)


def strong(heads: Sequence[Head]) -> list[Head]:
    """The heads without the undos that give way."""
    rivals = [head for head in heads if head.weak is None]
    if len(rivals) == len(heads):
        return rivals
    replacing: dict[str, list[Head]] = {}
    for rival in rivals:
        for action in rival.over:
            replacing.setdefault(action, []).append(rival)
    return [head for head in heads if head.weak is None or not _gives_way(head, rivals, replacing)]


def _gives_way(weak: Head, rivals: Sequence[Head], replacing: Mapping[str, Sequence[Head]]) -> bool:
    """Whether an undo yields to any of its rivals; ``replacing`` gives those that replaced an action, so that not all are asked."""
    if not weak.weak:
        return bool(rivals)
    if not replacing.keys().isdisjoint(set(weak.over).difference(weak.weak)):
        return True
    return any(yields(weak, rival) for rival in replacing.get(weak.weak[0], ()))


def show(field: str, heads: Sequence[Head]) -> Shown:
    """What a person sees of these heads."""
    if not heads:
        return Shown(None)
    kind = max(heads, key=rank).kind
    if kind == "counter":
        return _show_counter(heads)
    living = sorted(strong(heads), key=rank)
    hidden = _without(heads, living)
    if field == "deleted":
        kept = [head for head in living if not head.value] or living
        return _shown(kept[-1].value, living, hidden)
    if kind == "text" and len(living) > 1:
        merged = _merged_text(living)
        if merged is not None:
            return Shown(merged, (*living, *hidden))
    return _shown(living[-1].value, living, hidden)


def _shown(value: Value, living: Sequence[Head], hidden: Sequence[Head]) -> Shown:
    """``value`` with the heads that agree with it; the rest is an open edit."""
    same = tuple(head for head in living if head.value == value)
    return Shown(value, (*same, *hidden), tuple(head for head in living if head.value != value))


def _merged_text(living: Sequence[Head]) -> str | None:
    """Texts of one base merged by lines; None if bases differ or the changes overlap."""
    bases = {head.base for head in living}
    if len(bases) != 1 or None in bases:
        return None
    return merge_all(living[0].base or "", [str(head.value or "") for head in living])


def _show_counter(heads: Sequence[Head]) -> Shown:
    """The best count and all that was added since; several different counts are an open edit."""
    counts = sorted(strong([head for head in heads if not head.delta]), key=rank)
    added = sum(int(head.value or 0) for head in heads if head.delta)
    if not counts:
        return Shown(added, tuple(heads))
    best = counts[-1]
    others = tuple(head for head in counts if head.value != best.value)
    return Shown(int(best.value or 0) + added, tuple(_without(heads, others)), others)


def _without(heads: Sequence[Head], some: Sequence[Head]) -> list[Head]:
    """The other heads. There may be thousands of each, where a desk has written without end or means harm."""
    left_out = set(map(id, some))
    return [head for head in heads if id(head) not in left_out]
