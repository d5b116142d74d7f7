"""Looking back at a session weeks later: Guskey's levels 3 to 5."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.language import marked, tr, trn

LEVELS = {3: marked("Support by the school"), 4: marked("Use of what was learned"), 5: marked("Results of students")}


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question that the district asks so many days after a session."""

    key: str
    level: int
    days: int
    title: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Awaited:
    """A look back that is due on a day."""

    prompt: Prompt
    due: date


def awaited(prompts: Sequence[Prompt], held: date) -> tuple[Awaited, ...]:
    """What is asked after a session that ended on a day, the soonest first."""
    found = [Awaited(prompt, held + timedelta(days=prompt.days)) for prompt in prompts]
    return tuple(sorted(found, key=lambda one: (one.due, one.prompt.level, one.prompt.key)))


def is_due(due: str, done: str, today: date, *, skipped: bool = False) -> bool:
    """Whether it waits for somebody today; days as they are kept."""
    return bool(due) and not done and not skipped and due <= today.isoformat()


def due_words(due: date, today: date) -> str:
    """When it is due as people say it."""
    days = (due - today).days
    if days == 0:
        return tr("today")
    if days == 1:
        return tr("tomorrow")
    if days > 0:
        return trn(days, "in {number} day", "in {number} days")
    return tr("since yesterday") if days == -1 else trn(-days, "for {number} day", "for {number} days")
