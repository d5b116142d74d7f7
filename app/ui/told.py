"""What a room tells the window about itself: a line for the status bar, and results of its own for Ctrl K."""

from typing import NamedTuple

from app.ui.places import Place


class StatusLine(NamedTuple):
    """Some words for the status bar ("3 tickets wait for the network"), and where a click on them leads.

    ``tone``: ok, warn, bad, info or neutral. What needs a person stands before what is well.
    """

    words: str
    place: Place
    icon: str = "check"
    tone: str = "neutral"


class FoundPlace(NamedTuple):
    """One result for Ctrl K. ``group`` is its heading; plain text all of it.

    ``score`` stands beside that of the desk's own search: 1.0 a whole word of a title, 0.85 the beginning of one,
    0.65 something within, 0.55 a word with a slip; more for several words, or for what is known by a key.
    """

    group: str
    title: str
    place: Place
    subtitle: str = ""
    icon: str = "arrow-right"
    score: float = 0.65
