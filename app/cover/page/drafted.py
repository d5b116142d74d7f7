"""What is typed into a form, kept until it is saved, with what the form showed when it was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.late import late
from app.ui.drafts import Drafts
from app.ui.forms import Form

if TYPE_CHECKING:
    from app.store import seen as seeing
    from app.store.seen import Seen
else:
    seeing = late("app.store.seen")

PREFIX = "cover."
_SEEN = "seen"


class Drafted:
    """The draft of one form, under its name. ``seen`` is what saving replaces: what stood there when the typing began."""

    def __init__(self, drafts: Drafts, name: str, seen: Seen | None = None) -> None:
        self._drafts = drafts
        self._key = PREFIX + name
        self.seen = seen

    def follow(self, form: Form) -> None:
        """Bring back what was typed before, then keep every change."""
        kept = {name: str(words) for name, words in (self._drafts.load(self._key) or {}).items()}
        before = kept.pop(_SEEN, "")
        if before and self.seen is not None:
            self.seen = seeing.Seen.from_json(before)
        form.put(kept)
        form.edited.connect(lambda: self._keep(form))

    def clear(self) -> None:
        """It was saved."""
        self._drafts.clear(self._key)

    def _keep(self, form: Form) -> None:
        seen = {_SEEN: self.seen.to_json()} if self.seen is not None else {}
        self._drafts.save(self._key, {**form.values(), **seen})
