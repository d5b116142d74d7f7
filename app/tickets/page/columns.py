"""The columns of the list of tickets."""

from functools import partial

from app.language import tr, trn
from app.tickets.page.times import ago_in_words
from app.tickets.rules import waiting
from app.tickets.rules.district import TicketDistrict
from app.ui.tables.columns import Cell, Column

FIELDS = (
    "shown_number",
    "title",
    "state_words",
    "days",
    "where",
    "device_tag",
    "priority",
    "changed",
    "last_message",
    "person_name",
    "category",
    "device_name",
    "created",
    "waiting",
)
"""What is read of each ticket, in the order of the columns."""


def ticket_columns(district: TicketDistrict) -> list[Column]:
    """Number, title, state and age first; what else there is can be chosen or filtered by."""
    return [
        Column("shown_number", "Number", width=94),
        Column("title", "Title", width=204, look="strong"),
        Column("state_words", "State", "choice", width=136, look="badge", tone=_state_tone),
        Column("days", "Age", "integer", width=86, show=days_in_words),
        Column("where", "Room", width=88),
        Column("device_tag", "Device", width=90),
        Column("priority", "Priority", "choice", width=84, look="badge", tone=partial(_priority_tone, district)),
        Column("changed", "Last", "date", width=92, look="soft", show=ago_in_words),
        Column("last_message", "Last message", width=220, look="soft"),
        Column("person_name", "For", width=120, shown=False),
        Column("category", "Category", "choice", width=110, shown=False),
        Column("device_name", "Model", width=150, shown=False),
        Column("created", "Written", "date", width=110, shown=False, show=ago_in_words),
        Column("waiting", "Waiting", "choice", width=110, shown=False, show=_list_words),
    ]


def days_in_words(value: Cell) -> str:
    """An age as people say it."""
    if not isinstance(value, int):
        return ""
    return tr("today") if value == 0 else trn(value, "{number} day", "{number} days")


def _state_tone(value: Cell) -> str:
    return waiting.tone_of(str(value or ""))


def _priority_tone(district: TicketDistrict, value: Cell) -> str:
    return district.level(str(value or "")).tone


def _list_words(value: Cell) -> str:
    title = waiting.TITLES.get(str(value or ""))
    return tr(title) if title else ""
