"""Telling who shows records that they have changed."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Self

MANY = 5_000
"""Above this many records of a type, a page had better read everything again."""


@dataclass(frozen=True)
class Changes:
    """What a committed action touched: ids by record type, None for very many."""

    types: dict[str, set[str] | None] = field(default_factory=dict)
    label: str = ""
    action: str = ""
    arrived: bool = False
    """Whether it came from another desk."""

    @classmethod
    def of(cls, touched: Iterable[dict[str, list[str]]], label: str, action: str) -> Self:
        """All that several actions touched."""
        types: dict[str, set[str] | None] = {}
        for one in touched:
            for name, ids in one.items():
                known = types.setdefault(name, set())
                if known is not None:
                    known.update(ids)
                    if len(known) > MANY:
                        types[name] = None
        return cls(types, label, action)


@dataclass(frozen=True)
class Outcome:
    """What an edit, an undo or a redo did. ``left_alone`` counts fields that somebody has changed since."""

    label: str
    action: str
    changes: Changes
    left_alone: int = 0


class Announcer:
    """Passes on what has changed, in the thread that committed it."""

    def __init__(self, position: str = "") -> None:
        self._listeners: dict[int, Callable[[Changes], None]] = {}
        self._next = 0
        self.position = position
        """Names what the desk stands on: another text after every commit."""

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Call ``callback`` after each commit; calling the answer ends that."""
        self._next += 1
        mine = self._next
        self._listeners[mine] = callback
        return lambda: self._forget(mine)

    def _forget(self, number: int) -> None:
        self._listeners.pop(number, None)

    def announce(self, changes: Changes) -> None:
        """Tell everyone. The commit stands whatever a listener does."""
        self.position = changes.action or secrets.token_hex(16)
        for callback in list(self._listeners.values()):
            callback(changes)
