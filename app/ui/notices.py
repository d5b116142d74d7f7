"""What the program has to say to a person, without knowing who shows it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.errors import UserError
from app.ui.places import Place


class Notice(NamedTuple):
    """One quiet strip. ``tone``: ok, warn, bad, info or neutral; ``undoable`` offers Undo; ``button`` and ``run`` offer another step.

    ``by_itself``: nobody asked for it just now, so it counts as unread behind the bell.
    """

    text: str
    tone: str = "neutral"
    undoable: bool = False
    button: str = ""
    run: Callable[[], None] | None = None
    by_itself: bool = False


class Announcement(NamedTuple):
    """Something that came by itself: a short title, a sentence, and where it is shown."""

    title: str
    text: str
    place: Place | None = None
    tone: str = "info"


class Offer(NamedTuple):
    """A way out of errors of one kind: the words of its button, what it does, and whether it holds now."""

    kind: type[UserError]
    words: str
    run: Callable[[], None]
    holds: Callable[[], bool]


class Notices(QObject):
    """Pages say; the window shows. Signal ``said`` carries a Notice, ``announced`` an Announcement."""

    said = Signal(object)
    announced = Signal(object)
    withdrawn = Signal(str)
    """What was said in these words does not hold any more."""
    recounted = Signal()
    """The rooms' numbers and status lines may be others now, though nothing was written into the desk's log."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: list[Offer] = []

    def say(
        self, text: str, *, undoable: bool = False, tone: str = "neutral", button: str = "", run: Callable[[], None] | None = None
    ) -> None:
        """Show ``text`` in the strip for some seconds."""
        self.said.emit(Notice(text, tone, undoable, button, run))

    def fail(self, error: UserError) -> None:
        """Show what went wrong and what to do; it stays until it is closed."""
        offered = self._way_out(error)
        button, run = (offered.words, offered.run) if offered is not None else ("", None)
        self.said.emit(Notice(str(error), "bad", button=button, run=run))

    def offer(self, kind: type[UserError], words: str, run: Callable[[], None], holds: Callable[[], bool]) -> None:
        """From now on an error of that kind is shown with a button that leads out of it, while ``holds``. On the GUI thread."""
        self._offers.append(Offer(kind, words, run, holds))

    def leads_out(self, error: UserError) -> bool:
        """Whether an error would be shown with a button that leads out of it: then say it here, and nowhere else."""
        return self._way_out(error) is not None

    def withdraw(self, error: UserError) -> None:
        """What went wrong is right again: it is shown no longer."""
        self.withdrawn.emit(str(error))

    def announce(self, title: str, text: str, place: Place | None = None, *, tone: str = "info") -> None:
        """Tell of something that nobody asked for just now: TSS answered a ticket, a conflict, a session tomorrow.

        Shown in the window while a person is there, otherwise by the system beside the clock; a click opens
        ``place``. While the desk is locked nothing of it is shown but that there is something new. On the GUI thread.
        """
        self.announced.emit(Announcement(title, text, place, tone))

    def recount(self) -> None:
        """Ask the rooms again for what the rail and the status bar say. On the GUI thread."""
        self.recounted.emit()

    def _way_out(self, error: UserError) -> "Offer | None":
        return next((offer for offer in self._offers if isinstance(error, offer.kind) and offer.holds()), None)
