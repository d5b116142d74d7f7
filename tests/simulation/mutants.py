"""Rules of the program switched off, one at a time: the simulation must find each within 500 schedules, or it tests nothing.

Each is a function that gives what is replaced: (object, name, replacement).
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Any
from unittest.mock import patch

from app.store import action, clock, editing, merge, rows, verdicts
from app.store.arrivals import Arrivals
from app.store.editing import Builder, Edit
from app.store.incoming import Incoming
from app.store.judge import Judge
from tests.simulation.travel_mutants import TRAVEL, Replacement

Targets = Callable[[], Sequence[Replacement]]


@dataclass(frozen=True)
class Mutant:
    """A rule switched off, and the kinds of schedules in which that matters."""

    targets: Targets
    profiles: tuple[str, ...] = ("plain",)

    def patches(self) -> Iterator[AbstractContextManager[Any]]:
        """What switches it off while it lasts."""
        for place, name, replacement in self.targets():
            yield patch.object(place, name, replacement)


def no_causal_hold_back() -> Sequence[Replacement]:
    """Actions apply as they come."""
    return [(Arrivals, "_missing", lambda *_: None)]


def over_ignored() -> Sequence[Replacement]:
    """What a change replaces stays."""
    return [(rows, "over_of", lambda *_: ())]


def over_at_save() -> Sequence[Replacement]:
    """A form replaces what stands when it is saved, not what stood on it."""
    seen, over_deleted = Builder._seen, Builder._over_deleted
    return [
        (Builder, "_seen", lambda self, intent, row, name: seen(self, replace(intent, seen=None), row, name)),
        (Builder, "_over_deleted", lambda self, intent, row: over_deleted(self, replace(intent, seen=None), row)),
    ]


def no_tag() -> Sequence[Replacement]:
    """The id of an action is its device and number alone."""
    untagged = lambda body, _: f"{body['d']}.{body['n']}.{'0' * 16}"  # noqa: E731
    return [(action, "action_id", untagged), (clock, "action_id", untagged)]


def last_writer_wins() -> Sequence[Replacement]:
    """Of several values only the latest stays."""
    whole = merge.replace

    def latest(heads: Any, new: Any, over: Any = None) -> Any:
        found = whole(heads, new, over)
        return [max(found, key=merge.rank)] if new.kind == "register" else found

    return [(rows, "replace", latest)]


def no_group() -> Sequence[Replacement]:
    """Parts of a group apply one by one."""
    run_from = Arrivals._run_from

    def alone(self: Any, candidate: Any) -> Any:
        missing = self._missing(candidate, ())
        return run_from(self, candidate) if candidate.action.parts == 1 else (([], missing) if missing else ([candidate], None))

    return [(Arrivals, "_run_from", alone)]


def no_touch() -> Sequence[Replacement]:
    """An edit does not say that the record lives."""
    change = editing._change

    def silent(intent: Any, values: Any, over: Any, was: Any) -> Any:
        edited = was and not values.get("deleted") and len(values) > 1
        return change(intent, {name: value for name, value in values.items() if not (edited and name == "deleted")}, over, was)

    return [(editing, "_change", silent)]


def undo_always_yields() -> Sequence[Replacement]:
    """What an undo restores gives way to anything."""
    return [(merge, "yields", lambda *_: True), (merge, "_gives_way", lambda _weak, rivals, _replacing: bool(rivals))]


def recount_as_delta() -> Sequence[Replacement]:
    """A count is written as the difference to what was on the form."""

    def recount(self: Any, record_type: Any, id: str, field: str, value: int, seen: Any = None) -> None:
        self.add(record_type, id, field, value - int((seen.field(field).value if seen else 0) or 0))

    return [(Edit, "recount", recount)]


def no_retroactive_refusal() -> Sequence[Replacement]:
    """A removal counts only for what comes after it."""
    return [(Judge, "reaches_back", lambda *_: False)]


def roles_ignored() -> Sequence[Replacement]:
    """Whoever is a member may write everything."""
    return [(verdicts, "may_write", lambda role, *_, **__: role is not None)]


def one_invitation_for_all() -> Sequence[Replacement]:
    """An invitation lets in whoever has it."""
    return [(verdicts.Verdicts, "_is_first", lambda *_: True), (verdicts.Verdicts, "_is_withdrawn", lambda *_: False)]


def settles_unseen() -> Sequence[Replacement]:
    """A decision on an old form also decides about deletions that were not on it."""

    def over(self: Any, intent: Any, row: Any) -> list[str]:
        return sorted(head.action for head in self._folder.heads(row, "deleted"))

    return [(Builder, "_over_deleted", over)]


def own_past_ignored() -> Sequence[Replacement]:
    """A desk whose disk was put back does not count what comes back to it from the store."""
    return [(Incoming, "_own_returned", lambda *_: None)]


def only_own_causes() -> Sequence[Replacement]:
    """An action names what its device did before, not what it had received."""
    deps = lambda self: sorted(self.tips.get(self.device, ()))  # noqa: E731
    return [(clock.Clock, "deps", deps)]


def judged_once_for_all() -> Sequence[Replacement]:
    """Another program lets stand what an older one refused and held back."""
    return [(Incoming, "catch_up", lambda *_: None)]


MUTANTS: dict[str, Mutant] = {
    "no_causal_hold_back": Mutant(no_causal_hold_back),
    "over_ignored": Mutant(over_ignored),
    "over_at_save": Mutant(over_at_save),
    "no_tag": Mutant(no_tag, ("wild",)),
    "last_writer_wins": Mutant(last_writer_wins),
    "no_group": Mutant(no_group),
    "no_touch": Mutant(no_touch),
    "undo_always_yields": Mutant(undo_always_yields),
    "recount_as_delta": Mutant(recount_as_delta),
    "no_retroactive_refusal": Mutant(no_retroactive_refusal, ("members",)),
    "roles_ignored": Mutant(roles_ignored, ("members",)),
    "one_invitation_for_all": Mutant(one_invitation_for_all, ("members",)),
    "settles_unseen": Mutant(settles_unseen),
    "own_past_ignored": Mutant(own_past_ignored, ("wild",)),
    "only_own_causes": Mutant(only_own_causes),
    "judged_once_for_all": Mutant(judged_once_for_all, ("older",)),
    **{name: Mutant(targets, profiles) for name, (targets, profiles) in TRAVEL.items()},
}
