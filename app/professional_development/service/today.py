"""What of the sessions waits for a person, and what stands beside the room's name."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from app.language import figure, tr, trn
from app.professional_development.records import FollowUp, PdSession
from app.professional_development.rules import follow_ups, life
from app.professional_development.service.table import Sessions, count_due
from app.professional_development.service.times import Times
from app.store.desk import Desk

SOON = 28
"""Days ahead of which sessions are told."""
MOST = 4
"""Sessions that are told ahead."""
PRINT = 3
"""Days before a session at which its handout should be printed."""


@dataclass(frozen=True, slots=True)
class TodayLine:
    """Something of the sessions that waits for a person, or comes on a ``day``; ``tab`` is where in the session."""

    title: str
    detail: str
    icon: str
    session: str
    tab: str = "plan"
    badge: str = ""
    tone: str = "neutral"
    day: date | None = None


class TodayLines:
    """Reads what is next, what is not ready, and what should be looked back at."""

    def __init__(self, desk: Desk, table: Sessions, clock: Times) -> None:
        self._desk = desk
        self._table = table
        self._clock = clock

    def badge(self) -> str:
        """How many sessions lie ahead or are still to be closed."""
        count = len(self._table.ids({"state": life.PLANNED}))
        return figure(count) if count else ""

    def lines(self) -> list[TodayLine]:
        """What waits: sessions to close, handouts to print, looks back, the most pressing first; and the sessions that come up."""
        return [*self._to_close(), *self._ahead(), *self._looks_back()]

    def _to_close(self) -> list[TodayLine]:
        found = []
        for id, title, when, came in self._rows({"which": "open"}, ("title", "when", "came")):
            detail = trn(
                came,
                "{when} · {number} person is entered. Enter who was there, then close it.",
                "{when} · {number} people are entered. Enter who was there, then close it.",
                when=when,
            )
            found.append(TodayLine(tr("{title}: was it held?", title=title), detail, "user-check", id, "people", tr("to close"), "warn"))
        return found[:3]

    def _ahead(self) -> list[TodayLine]:
        today = self._clock.today()
        last = (today + timedelta(days=SOON)).isoformat()
        fields = ("title", "coming_up", "day", "handout", "handout_printed")
        coming: list[TodayLine] = []
        to_print: list[TodayLine] = []
        for id, title, detail, day, handout, printed in self._rows({"which": "next"}, fields):
            if not day or day > last:
                continue
            held = max(today, date.fromisoformat(day))
            words, near = follow_ups.due_words(held, today), (held - today).days <= 1
            if len(coming) < MOST or near:
                coming.append(TodayLine(title, detail, "presentation", id, "plan", words, "warn" if near else "info", held))
            if handout and not printed and (held - today).days <= PRINT:
                name, when = tr("The handout for {title} is not printed", title=title), tr("It is needed {when}.", when=words)
                to_print.append(TodayLine(name, when, "printer", id, "handout", words, "warn"))
        return [*coming, *to_print]

    def _looks_back(self) -> list[TodayLine]:
        today = self._clock.today()
        count = count_due(self._desk, today.isoformat())
        if not count:
            return []
        columns = (FollowUp.session, FollowUp.title, FollowUp.due, PdSession.title)
        statement = select(*columns).join(PdSession, PdSession.id == FollowUp.session).where(FollowUp.deleted.is_(False))
        statement = statement.where(FollowUp.done.is_(None), FollowUp.skipped.is_not(True), FollowUp.due <= today.isoformat())
        with self._desk.connection() as connection:
            rows = connection.execute(statement.order_by(FollowUp.due, FollowUp.level, FollowUp.id).limit(2)).all()
        found = [
            TodayLine(
                title or tr("Look back"),
                tr(
                    "{session}: due {when}.",
                    session=of or tr("A session"),
                    when=follow_ups.due_words(date.fromisoformat(due or today.isoformat()), today),
                ),
                "history",
                session or "",
                "feedback",
                tr("look back"),
                "info",
            )
            for session, title, due, of in rows
        ]
        more = count - len(found)
        if more > 0 and found:
            found.append(
                TodayLine(
                    trn(more, "{number} more look back at sessions", "{number} more looks back at sessions"),
                    tr("They are due too."),
                    "history",
                    found[-1].session,
                    "feedback",
                )
            )
        return found

    def _rows(self, wanted: dict[str, str], fields: tuple[str, ...]) -> list[tuple[Any, ...]]:
        ids = self._table.ids(wanted)
        found = {row[0]: row for part in self._table.rows(fields, ids) for row in part}
        return [found[id] for id in ids if id in found]
