"""Sessions among what Ctrl K finds; somebody's taking part, a look back or a template leads to its session."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from app.language import tr
from app.professional_development.records import FollowUp, Participation
from app.professional_development.service.table import Sessions
from app.store.desk import Desk
from app.store.search import Hit


@dataclass(frozen=True, slots=True)
class FoundSession:
    """A session that was found, and why."""

    session: str
    title: str
    subtitle: str
    score: float
    tab: str = "plan"


class Found:
    """Tells hits on the room's records as sessions."""

    def __init__(self, desk: Desk, table: Sessions) -> None:
        self._desk = desk
        self._table = table

    def told(self, hits: Sequence[Hit]) -> list[FoundSession]:
        """The hits that are shown, in their order, each session once."""
        found: dict[str, tuple[float, str, str]] = {}
        for hit in hits:
            session, tab, words = hit.id, "plan", ""
            if hit.type in ("participation", "follow_up"):
                session, words = self._of(hit.type, hit.id)
                tab = "people" if hit.type == "participation" else "feedback"
            elif hit.type != "pd_session":
                continue
            if session and session not in found:
                found[session] = (hit.score, tab, words)
        known = {row[0]: row for part in self._table.rows(("title", "heading"), list(found)) for row in part}
        return [
            FoundSession(id, known[id][1] or tr("Without a title"), " · ".join(filter(None, (words, known[id][2]))), score, tab)
            for id, (score, tab, words) in found.items()
            if id in known
        ]

    def _of(self, kind: str, id: str) -> tuple[str, str]:
        """The session of a record, and its words."""
        record, words = (Participation, Participation.name) if kind == "participation" else (FollowUp, FollowUp.title)
        columns = record.__table__.columns
        with self._desk.connection() as connection:
            row = connection.execute(select(columns["session"], words).where(columns["id"] == id, columns["deleted"].is_(False))).first()
        return (row[0] or "", row[1] or "") if row is not None else ("", "")
