"""What the program has to say to a person, without knowing who shows it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.errors import UserError


@dataclass(frozen=True, slots=True)
class Notice:
    """One quiet strip. ``tone``: ok, warn, bad, info or neutral; ``undoable`` offers Undo; ``button`` and ``run`` offer another step."""

    text: str
    tone: str = "neutral"
    undoable: bool = False
    button: str = ""
    run: Callable[[], None] | None = None


class Notices(QObject):
    """Pages say; the window shows. Signal ``said`` carries a Notice."""

    said = Signal(object)

    def say(
        self, text: str, *, undoable: bool = False, tone: str = "neutral", button: str = "", run: Callable[[], None] | None = None
    ) -> None:
        """Show ``text`` in the strip for some seconds."""
        self.said.emit(Notice(text, tone, undoable, button, run))

    def fail(self, error: UserError) -> None:
        """Show what went wrong and what to do; it stays until it is closed."""
        self.said.emit(Notice(str(error), "bad"))
