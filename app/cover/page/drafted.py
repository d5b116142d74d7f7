"""What is typed into a form, kept until it is saved."""

from app.ui.drafts import Drafts
from app.ui.forms import Form

PREFIX = "cover."


class Drafted:
    """The draft of one form, under its name."""

    def __init__(self, drafts: Drafts, name: str) -> None:
        self._drafts = drafts
        self._key = PREFIX + name

    def follow(self, form: Form) -> None:
        """Bring back what was typed before, then keep every change."""
        kept = self._drafts.load(self._key) or {}
        form.put({name: str(words) for name, words in kept.items()})
        form.edited.connect(lambda: self._drafts.save(self._key, dict(form.values())))

    def clear(self) -> None:
        """It was saved."""
        self._drafts.clear(self._key)
