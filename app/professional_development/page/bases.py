"""What stood in each field when a person began to type in it: what came later is not overwritten unseen."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.professional_development.page.plan.in_place import InPlaceText
from app.store.value import Value

if TYPE_CHECKING:
    from app.professional_development.page.shown import SessionShown
    from app.store.seen import Seen


class Bases:
    """Fields that are being typed into keep the base they had; all others go with what is shown."""

    def __init__(self) -> None:
        self._held: dict[str, Seen] = {}
        self._shown: Seen | None = None
        self._session = ""

    def note(self, found: "SessionShown", typed_into: Mapping[str, InPlaceText]) -> None:
        """``found`` is about to be shown."""
        before = self._shown if found.id == self._session else None
        held = {name: editor for name, editor in typed_into.items() if editor.kept != _words(found.values.get(name))}
        self._held = {name: self._held.get(name, before) for name in held} if before is not None else {}
        self._shown, self._session = found.seen, found.id

    def of(self, name: str, shown: "Seen") -> "Seen":
        """The base of a field that is saved."""
        return self._held.get(name, shown)


def _words(value: Value) -> str:
    return "" if value is None else str(value)
