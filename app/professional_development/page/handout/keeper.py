"""What the handout's widgets ask of the service; any thread may ask it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from app.professional_development.rules.handouts import HandoutText

if TYPE_CHECKING:
    from app.store.seen import Seen

__all__ = ["HandoutKeeper", "HandoutText", "WithHandouts"]


class HandoutKeeper(Protocol):
    """Keeps the handouts of sessions and their pictures."""

    def text(self, session: str) -> HandoutText:
        """The handout as it was saved last."""

    def seen(self, session: str) -> "Seen":
        """What stands there now."""

    def keep(self, session: str, markdown: str, seen: "Seen") -> "Seen":
        """Keep it as one action that can be undone; ``seen`` stood there when it was begun. Returns what stands there for its writer."""

    def images(self, session: str) -> Mapping[str, bytes]:
        """The pictures by the names that the Markdown has for them."""

    def add_image(self, session: str, name: str, alt: str, data: bytes) -> str:
        """Keep a picture under a name that no other of the session has, made of ``name``; returns that name."""


class WithHandouts(Protocol):
    """The part of the service that keeps handouts."""

    @property
    def handouts(self) -> HandoutKeeper:
        """Keeps them."""
