"""Everything that the page of a session shows, read in one go on a background thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.professional_development.page.plan.checks_list import CheckLine
from app.professional_development.page.plan.why_card import Choice
from app.professional_development.page.when_sheet import KnownRoom
from app.professional_development.rules.texts import lines_of
from app.store.seen import Seen
from app.store.value import Value

if TYPE_CHECKING:
    from app.professional_development.service import PdService
    from app.professional_development.service.agenda import AgendaView
    from app.professional_development.service.people import Counts


@dataclass(frozen=True, slots=True)
class SessionShown:
    """A session as it stands."""

    id: str
    title: str
    state: str
    heading: str
    values: Mapping[str, Value]
    seen: Seen
    agenda: "AgendaView"
    seen_blocks: Mapping[str, Seen]
    counts: "Counts"
    clashes: Sequence[CheckLine]
    devices: Sequence[CheckLine]
    goals: Sequence[Choice]
    district_goals: Sequence[Choice]
    standards: Sequence[str]
    rooms: Sequence[KnownRoom]
    told: int
    """How many people know of its day, whatever revision of it."""
    waiting: int
    """How many of those who were told of it don't know what has changed since."""


def read_session(service: "PdService", id: str) -> SessionShown | None:
    """Read it; None when it is gone."""
    session = service.planning.get(id)
    if session is None:
        return None
    seen, seen_blocks = service.planning.seen(id), service.agenda.seen(id)
    values = service.planning.values(id)
    standards = service.district.standards
    checks = service.checks.of(id)
    return SessionShown(
        id,
        str(values.get("title") or ""),
        str(values.get("state") or ""),
        service.table.heading(id),
        values,
        seen,
        service.agenda.view(id),
        seen_blocks,
        service.people.counts(id),
        [*(CheckLine(clash.words, "warn") for clash in checks.clashes), *([CheckLine(checks.clocks, "warn")] if checks.clocks else [])],
        [CheckLine(need.words, "ok" if need.met else "warn") for need in checks.needs],
        _goals(service, str(values.get("goal") or "")),
        [Choice(goal.key, "", goal.words) for goal in standards.district_goals],
        [standards.find(key).short for key in lines_of(str(values.get("standards") or ""))],
        [KnownRoom(room.id, room.name) for room in service.directory.rooms()],
        *service.invitations.standing(id),
    )


def _goals(service: "PdService", chosen: str) -> list[Choice]:
    """The goals that can be chosen, and the chosen one although it may be archived."""
    found = []
    for goal in service.goals.all():
        if not goal.archived or goal.id == chosen:
            rest = goal.words.removeprefix(goal.number).removeprefix(" · ")
            found.append(Choice(goal.id, goal.number, rest))
    return found
