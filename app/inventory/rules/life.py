"""A device's life: which status may follow which, how old it is, whether it still gets updates."""

from collections.abc import Sequence
from datetime import date

from app.inventory.rules.district import Choice
from app.language import either, tr


def why_not_to(statuses: Sequence[Choice], before: str | None, after: str | None) -> str | None:
    """Why a device may not go from status ``before`` to ``after``; None when it may."""
    if before == after:
        return None
    was = next((choice for choice in statuses if choice.name == before), None)
    if was is not None and was.closed:
        return tr("It is {name}: its record is closed.", name=was.name.lower())
    becomes = next((choice for choice in statuses if choice.name == after), None)
    if becomes is not None and becomes.only_from and before not in becomes.only_from:
        return tr("{name} can only follow {only_from}.", name=becomes.name, only_from=either(becomes.only_from))
    return None


def is_closed(statuses: Sequence[Choice], status: str | None) -> bool:
    """Whether a device with that status may no longer be edited."""
    return any(choice.closed for choice in statuses if choice.name == status)


def age_in_years(bought: str | None, today: date) -> int | None:
    """Whole years since it was bought; None when that is not known or lies ahead."""
    if not bought:
        return None
    try:
        day = date.fromisoformat(bought)
    except ValueError:
        return None
    years = today.year - day.year - ((today.month, today.day) < (day.month, day.day))
    return years if years >= 0 else None


def gets_updates(updates_end: str | None, today: date) -> bool | None:
    """Whether it still gets updates this month; None when its end of updates is not known."""
    return None if not updates_end else updates_end >= f"{today:%Y-%m}"
