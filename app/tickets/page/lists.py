"""Which lists there are, and how a place asked for elsewhere becomes a list and chips."""

from collections.abc import Mapping, Sequence

from app.language import marked
from app.ui.tables.columns import Column
from app.ui.tables.query import Condition

ALL = "all"
LISTS = (
    ("us", marked("Waiting on us")),
    ("tss", marked("Waiting on TSS")),
    ("no answer", marked("No answer")),
    ("needs you", marked("Needs you")),
    ("queued", marked("Queued")),
    ("draft", marked("Drafts")),
    ("solved this month", marked("Solved this month")),
    (ALL, marked("All")),
)
"""Key and words of each list, in the order of their buttons."""

_FIELDS = {"room": "where", "device": "device_tag", "tag": "device_tag", "person": "person_name", "status": "state_words"}


def list_conditions(key: str) -> tuple[Condition, ...]:
    """What holds for the tickets on a list; those without an answer wait on TSS as well."""
    if key == ALL:
        return ()
    return (Condition("waiting", "is", ("tss", "no answer") if key == "tss" else (key,)),)


def list_counts(counts: Mapping[str, int], total: int) -> dict[str, int]:
    """The numbers on the buttons out of the numbers on the lists."""
    return {**{key: counts.get(key, 0) for key, _ in LISTS}, ALL: total}


def asked_for(wanted: Mapping[str, str], columns: Sequence[Column]) -> tuple[str, list[Condition]]:
    """The list and the chips of a place such as ``{"waiting": "us", "room": "Room 114"}``; unknown fields are left out."""
    keys = [key for key, _ in LISTS]
    key = wanted.get("waiting", ALL)
    names = {column.name for column in columns}
    chips = []
    for name, words in wanted.items():
        column = _FIELDS.get(name, name)
        if name != "waiting" and column in names:
            values: Sequence[str] = words.split("|")
            chips.append(Condition(column, "is", tuple(values)) if words else Condition(column, "empty"))
    return (key if key in keys else ALL), chips
