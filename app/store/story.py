"""A made-up past: what several people did, each step on its day and at its time, played with the program's own deeds."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import groupby
from pathlib import Path

from app.language import marked, tr
from app.moments import day_month
from app.store.desk import Desk
from app.store.progress import Progress, silent
from app.store.records import Record

WORDS = marked("Setting up the sample school")


@dataclass(frozen=True, slots=True)
class Step:
    """What ``who`` did ``days_ago``, at the local time of day ``at`` (``HH:MM``): ``do`` plays it on an open desk."""

    who: str
    days_ago: int
    at: str
    do: Callable[[Desk], object]

    def moment(self, now: datetime) -> datetime:
        """When it was done (UTC), counted back from ``now``."""
        day = now.astimezone().date() - timedelta(days=self.days_ago)
        return datetime.combine(day, time.fromisoformat(self.at)).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Told:
    """A step with its moment."""

    step: Step
    moment: datetime


def play_story(
    folder: Path,
    key: bytes,
    types: Sequence[type[Record]],
    steps: Iterable[Step],
    *,
    now: datetime | None = None,
    progress: Progress = silent,
) -> None:
    """Make a desk in ``folder`` (none may be there) by playing ``steps`` in the order of their moments, each by its person.

    The desk is closed again; open it with the same key. ``now`` is the moment from which days are counted back (UTC).
    """
    today = now or datetime.now(UTC)
    told = sorted((Told(step, step.moment(today)) for step in steps), key=lambda one: one.moment)
    done = 0
    for (who, day), part in groupby(told, key=lambda one: (one.step.who, one.moment.date())):
        stretch = list(part)
        clock = _Clock(stretch[0].moment)
        desk = Desk.open(folder, key, types, who=who, clock=clock.time)
        try:
            for one in stretch:
                progress(done, len(told), f"{tr(WORDS)}: {day_month(day)}")
                clock.moment = one.moment
                one.step.do(desk)
                done += 1
        finally:
            desk.close()


class _Clock:
    """A clock that stands where it was set."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def time(self) -> datetime:
        return self.moment
