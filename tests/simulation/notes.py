"""What the simulation remembers of what people did: what they typed, and what stood on the form when they opened it.

None of it is read from what the program wrote down about causes: the rules are judged by it.
"""

from collections.abc import Iterable, Set
from dataclasses import dataclass

Key = tuple[str, str, str]
"""A value somebody gave a field: the action, the record, the field."""


@dataclass(frozen=True)
class Typed:
    """A value, and the values that its author had on the form. ``weak``: it came by an undo, which restores these."""

    value: object
    parents: frozenset[Key]
    kind: str = "register"
    weak: frozenset[str] | None = None


@dataclass(frozen=True)
class Counted:
    """Something done to a counter: an amount added (``saw`` is None), or a count by somebody who saw these actions.

    ``over`` are those that stood on the form, ``saw`` also what these had counted in; ``before`` is the count that stood
    there, None where several did.
    """

    action: str
    value: int
    saw: frozenset[str] | None = None
    over: frozenset[str] = frozenset()
    before: int | None = 0
    weak: frozenset[str] | None = None


class Notes:
    """The memory of one schedule."""

    def __init__(self) -> None:
        self.authored: set[str] = set()
        self.typed: dict[Key, Typed] = {}
        self.counts: dict[str, list[Counted]] = {}
        self.lines: dict[str, Key] = {}
        """Lines of texts, and where somebody typed them."""
        self.removed: set[str] = set()
        """Lines that somebody took away who saw them."""
        self.groups: dict[str, list[str]] = {}
        """The actions of each group, by any of them."""
        self.imports: dict[str, list[str]] = {}
        """The records of each import, by its first action."""
        self.places: dict[str, tuple[str, str]] = {}
        """Places by the action that made them: record and name."""
        self.dead: set[str] = set()
        """Actions that were destroyed: on no disk and not in the store."""
        self.lost: set[str] = set()
        """Actions that were declared lost."""
        self._token = 0

    def token(self, who: int) -> str:
        """A value that nobody else types."""
        self._token += 1
        return f"w{who}x{self._token}"

    def note_counted(self, record: str, counted: Counted) -> None:
        """Somebody counted, or added."""
        self.counts.setdefault(record, []).append(counted)

    def counted_in(self, record: str, over: Iterable[str]) -> frozenset[str]:
        """Who sees these counts sees what they had counted in."""
        saw = set(over)
        by_action = {one.action: one for one in self.counts.get(record, ())}
        for action in list(saw):
            found = by_action.get(action)
            if found is not None and found.saw is not None:
                saw |= found.saw
        return frozenset(saw)

    def above(self, keys: Iterable[Key], out: Set[str]) -> set[Key]:
        """Everything that these values replaced, as seen by the people who typed them; what is ``out`` replaces nothing."""
        found: set[Key] = set()
        todo = list(keys)
        while todo:
            key = todo.pop()
            if key[0] in out or key not in self.typed:
                continue
            for parent in self.typed[key].parents:
                if parent not in found:
                    found.add(parent)
                    todo.append(parent)
        return found
