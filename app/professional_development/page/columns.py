"""The columns of the list of sessions."""

from app.language import marked, tr
from app.professional_development.rules import life
from app.professional_development.rules.hours import shown_hours
from app.professional_development.rules.times import shown_clock, shown_day, wall_time
from app.ui.tables.columns import Cell, Column

FIELDS = (
    "starts",
    "title",
    "state",
    "place",
    "invited",
    "coming",
    "came",
    "leaders",
    "goal_words",
    "minutes",
    "standard_words",
    "kind",
    "audience",
    "mode",
)
"""What is read of each session, in the order of the columns."""

_STATES = {life.PLANNED: marked("Planned"), life.HELD: marked("Held"), life.CANCELLED: marked("Called off")}


def session_columns() -> list[Column]:
    """When, title, state, place and people first; what else there is can be chosen or filtered by."""
    return [
        Column("starts", "When", "date", width=208, show=when_in_words),
        Column("title", "Title", width=256, look="strong"),
        Column("state", "State", "choice", width=94, look="badge", show=state_in_words, tone=state_tone),
        Column("place", "Place", width=122),
        Column("invited", "Invited", "integer", width=72),
        Column("coming", "Coming", "integer", width=74),
        Column("came", "Came", "integer", width=64),
        Column("leaders", "Led by", width=118, look="soft"),
        Column("goal_words", "Plan goal", width=220, shown=False, look="soft"),
        Column("minutes", "Length", "integer", width=90, shown=False, show=length_in_words),
        Column("standard_words", "Standards", width=180, shown=False),
        Column("kind", "Kind", "choice", width=110, shown=False),
        Column("audience", "Audience", width=150, shown=False),
        Column("mode", "How", "choice", width=100, shown=False),
    ]


def when_in_words(value: Cell) -> str:
    """``Wed 3 Dec 2025, 2:45 pm``."""
    moment = wall_time(str(value or ""))
    if moment is None:
        return tr("No day yet") if not value else str(value)
    return f"{shown_day(moment.date())} {moment.year} · {shown_clock(moment)}"


def state_in_words(value: Cell) -> str:
    """A state as people say it."""
    state = str(value or "")
    return tr(_STATES[state]) if state in _STATES else state


def state_tone(value: Cell) -> str:
    """The tint of a state."""
    return life.TONES.get(str(value or ""), "neutral")


def length_in_words(value: Cell) -> str:
    """``60 min`` or ``2.5 hours``."""
    if not isinstance(value, int):
        return ""
    return tr("{minutes} min", minutes=value) if value < 120 else shown_hours(value)
