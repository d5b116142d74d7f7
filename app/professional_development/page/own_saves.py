"""What one has saved oneself counts as seen, also when a form was opened before that was shown."""

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.store.seen import Seen


class OwnSaves:
    """Asked and told in the writing lane, one save after the other."""

    def __init__(self) -> None:
        self._last: dict[str, tuple[Seen, Seen]] = {}

    def base(self, id: str, seen: "Seen") -> "Seen":
        """What saving a form of a record replaces: what was seen on it, and what was saved over the same since."""
        if id not in self._last:
            return seen
        before, after = self._last[id]
        mine = {name: one for name, one in after.fields.items() if one != before.field(name) and seen.field(name) == before.field(name)}
        return replace(seen, fields={**seen.fields, **mine}, alive=after.alive if seen.alive == before.alive else seen.alive)

    def note(self, id: str, seen: "Seen", after: "Seen") -> None:
        """A form on which ``seen`` stood was saved; its writer has seen ``after``."""
        self._last[id] = (seen, after)
