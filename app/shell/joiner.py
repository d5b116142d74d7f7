"""What a new desk needs to join a school's desks; the program passes it in, because the shell knows no room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.store.desk import Desk
    from app.store.progress import Progress


class Offer(Protocol):
    """An invitation that was found: who invites whom, to what."""

    @property
    def school(self) -> str:
        """The name of the school."""

    @property
    def inviter(self) -> str:
        """Who invites."""

    @property
    def name(self) -> str:
        """Whom."""

    @property
    def role(self) -> str:
        """What the new desk will be, as the end of a sentence ("as viewer: you can read everything.")."""


class PlaceForm(Protocol):
    """The fields that say where the desks meet; a widget."""

    def widget(self) -> QWidget:
        """The widget itself."""

    def valid(self) -> bool:
        """Whether everything is there; what is not is said beside its field."""

    def given(self) -> object:
        """What was filled in, for :meth:`Joiner.look`."""

    def show_error(self, words: str) -> None:
        """Say what is wrong with the place."""


class Joiner(Protocol):
    """Finds invitations and makes desks members. ``look``, ``begin`` and ``bring`` may wait and belong in a job."""

    def make_place(self) -> PlaceForm:
        """Fields for where the desks meet."""

    def knows_place(self, text: str) -> bool:
        """Whether an invitation says itself where the desks meet (a code or a file). Raises UserError for what is none."""

    def blames_place(self, error: UserError) -> bool:
        """Whether it is the place, and not the invitation, that ``error`` is about."""

    def look(self, text: str, place: object) -> Offer:
        """Find what lies ready for an invitation; ``place`` is what the fields say, None to go by the invitation. Raises UserError."""

    def begin(self, desk: Desk, offer: Offer) -> None:
        """Make a new desk one of the school's; its history is still to come."""

    def bring(self, desk: Desk, progress: Progress) -> None:
        """Bring the history and say who has come. May be called again where it was cut off. Raises UserError."""
