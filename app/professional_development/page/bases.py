"""What stood in each field when a person began to type in it: what came later is not overwritten unseen."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.late import late
from app.professional_development.page.plan.in_place import InPlaceText
from app.store.value import Value

if TYPE_CHECKING:
    from app.professional_development.page.shown import SessionShown
    from app.store import seen as heads
    from app.store.seen import Seen
else:
    heads = late("app.store.seen")

BASES = "bases"
"""Under which name a draft keeps what stood in its fields."""
_KEPT_ALONG = ("sequence", "calendar_changed", "moved_from")
"""What is written of itself when another field changes."""


class Bases:
    """Fields that are being typed into keep the base they had; all others go with what is shown."""

    def __init__(self) -> None:
        self._held: dict[str, Seen] = {}
        self._shown: Seen | None = None
        self._session = ""

    def note(self, found: "SessionShown", typed_into: Mapping[str, InPlaceText]) -> None:
        """``found`` is about to be shown."""
        before = self._shown
        if found.id != self._session or before is None:
            self._held = {}
        else:
            new = {name: before for name, editor in typed_into.items() if editor.kept != _words(found.values.get(name))}
            self._held = {name: self._held.get(name, new.get(name, found.seen)) for name in typed_into if name in new or name in self._held}
        self._shown, self._session = found.seen, found.id

    def of(self, name: str, shown: "Seen") -> "Seen":
        """The base of a field that is saved; what is typed into it from now on goes on from what is shown then."""
        return self._held.pop(name, shown)

    def hold(self, name: str, seen: "Seen") -> None:
        """A field could not be saved: what is typed into it goes on from the same."""
        self._held[name] = seen

    def to_draft(self, names: Sequence[str]) -> dict[str, str]:
        """What stood in these fields, so that words that were typed and not kept go on from the same after a crash."""
        kept = {name: self._held.get(name, self._shown) for name in names}
        return {name: _part(name, seen).to_json() for name, seen in kept.items() if seen is not None}

    def take_draft(self, name: str, kept: str) -> Value:
        """Go on from what :meth:`to_draft` gave; returns what stood in the field then."""
        self._held[name] = heads.Seen.from_json(kept)
        return self._held[name].field(name).value


def _part(name: str, seen: "Seen") -> "Seen":
    """What is needed of it to save one field."""
    return heads.Seen({one: seen.field(one) for one in (name, *_KEPT_ALONG)}, seen.alive, seen.dead)


def _words(value: Value) -> str:
    return "" if value is None else str(value)
