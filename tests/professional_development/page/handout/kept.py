"""A service that keeps handouts in memory, as the real one does on the desk."""

from collections.abc import Mapping

from app.errors import UserError
from app.professional_development.page.handout.keeper import HandoutText
from app.store.seen import Seen, SeenField


class KeptHandouts:
    """Handouts of sessions "one" and "two"."""

    def __init__(self) -> None:
        self.texts = {
            "one": HandoutText("# Feedback\n\nMake the bank.\n", "Feedback that students use", "Parkview Elementary · 3 December"),
            "two": HandoutText("", "Second session"),
        }
        self.pictures: dict[str, dict[str, bytes]] = {}
        self.saved: list[tuple[str, str]] = []
        self.refuses = False

    @property
    def handouts(self) -> "KeptHandouts":
        """The part that keeps handouts: this one."""
        return self

    def text(self, session: str) -> HandoutText:
        """The handout as it was saved last."""
        return self.texts[session]

    def seen(self, session: str) -> Seen:
        """What stands there."""
        return Seen({"handout": SeenField(self.texts[session].markdown)})

    def keep(self, session: str, markdown: str, seen: Seen) -> Seen:
        """Keep it."""
        if self.refuses:
            raise UserError("The disk is full.", "Free some space.")
        self.texts[session] = self.texts[session]._replace(markdown=markdown)
        self.saved.append((session, markdown))
        return seen

    def images(self, session: str) -> Mapping[str, bytes]:
        """The pictures of a session."""
        return dict(self.pictures.get(session, {}))

    def add_image(self, session: str, name: str, alt: str, data: bytes) -> str:
        """Keep a picture under a name that is free."""
        del alt
        own = self.pictures.setdefault(session, {})
        stem, _, ending = name.partition(".")
        found = f"{stem}-{len(own) + 1}.{ending}"
        own[found] = data
        return found
