"""Looking back at sessions after weeks: what is due, what was found."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.errors import UserError
from app.language import tr
from app.professional_development.records import FollowUp, PdSession
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.follow_ups import LEVELS, due_words, is_due
from app.professional_development.rules.texts import clean_line, clean_text, quoted
from app.professional_development.service.reading import find, session_of
from app.professional_development.service.times import Times
from app.store.desk import Desk
from app.store.records import living
from app.store.seen import Seen


@dataclass(frozen=True, slots=True)
class FollowUpFact:
    """A look back: what is asked, when it is due (``when`` in words), and what was found. ``hint`` says where to look."""

    id: str
    session: str
    session_title: str
    level: int
    level_words: str
    title: str
    hint: str
    due: str
    when: str
    done: str
    words: str
    number: int | None
    skipped: bool
    waits: bool


class LooksBack:
    """What came of sessions: Guskey's levels 3 to 5."""

    def __init__(self, desk: Desk, district: PdDistrict, times: Times) -> None:
        self._desk = desk
        self._district = district
        self._times = times

    def of(self, session: str) -> list[FollowUpFact]:
        """The looks back at a session, the soonest first."""
        return self._facts([session])

    def due(self) -> list[FollowUpFact]:
        """All that waits for somebody today, the longest overdue first."""
        return [fact for fact in self._facts(None) if fact.waits]

    def opened(self, id: str) -> tuple[Seen, FollowUpFact]:
        """A look back for a sheet that is opened now; what was seen is given back with what is said in it. Raises UserError when it is gone."""
        seen = self._desk.seen(FollowUp, id)
        before = self._follow_up(id)
        title = session_of(self._desk, before.session or "").title or ""
        return seen, self._fact(before, title, self._times.today())

    def finish(self, id: str, words: str, number: int | None = None, day: str = "", seen: Seen | None = None) -> str:
        """Say what was found; returns the label. Raises UserError without words or a number."""
        found = clean_text(words)
        if not found and number is None:
            raise UserError(tr("Say in a few words what you found."))
        if number is not None and not 0 <= number <= 100_000:
            raise UserError(tr("This is no number of people."))
        before = self._follow_up(id)
        label = tr("Look back at level {level}: {title}", level=before.level, title=quoted(before.title or ""))
        with self._desk.edit(label) as edit:
            done = day or self._times.today().isoformat()
            edit.change(FollowUp, id, {"words": found, "number": number, "done": done, "skipped": False}, seen)
        return label

    def reopen(self, id: str) -> str:
        """It is to be looked at again; what was found stays. Returns the label."""
        before = self._follow_up(id)
        label = tr("Look back again: {title}", title=quoted(before.title or ""))
        with self._desk.edit(label) as edit:
            edit.change(FollowUp, id, {"done": None, "skipped": False})
        return label if edit.outcome is not None else ""

    def skip(self, id: str) -> str:
        """It will not be looked at; Today no longer asks. Returns the label."""
        before = self._follow_up(id)
        label = tr("Look back left out: {title}", title=quoted(before.title or ""))
        with self._desk.edit(label) as edit:
            edit.change(FollowUp, id, {"skipped": True})
        return label if edit.outcome is not None else ""

    def change_due(self, id: str, day: str, seen: Seen | None = None) -> str:
        """Another day; returns the label. Raises UserError for what is none."""
        try:
            date.fromisoformat(day)
        except ValueError as error:
            raise UserError(tr("This is no day.")) from error
        before = self._follow_up(id)
        label = tr("Look back moved: {title}", title=quoted(before.title or ""))
        with self._desk.edit(label) as edit:
            edit.change(FollowUp, id, {"due": day}, seen)
        return label if edit.outcome is not None else ""

    def add(self, session: str, level: int, title: str, due: str) -> str:
        """A look back of the school's own; returns its id."""
        session_of(self._desk, session)
        asked = clean_line(title)
        if level not in LEVELS or not asked:
            raise UserError(tr("Say what is to be looked at, and at which level."))
        with self._desk.edit(tr("Look back added: {title}", title=quoted(asked))) as edit:
            return edit.create(FollowUp, {"session": session, "level": level, "title": asked, "due": date.fromisoformat(due).isoformat()})

    def _facts(self, sessions: Sequence[str] | None) -> list[FollowUpFact]:
        today = self._times.today()
        with self._desk.read() as reading:
            statement = living(FollowUp) if sessions is None else living(FollowUp).where(FollowUp.session.in_(sessions))
            rows = list(reading.scalars(statement))
            titles = {
                row.id: row.title or "" for row in reading.scalars(living(PdSession).where(PdSession.id.in_({one.session for one in rows})))
            }
            facts = [self._fact(row, titles[row.session], today) for row in rows if row.session in titles]
        return sorted(facts, key=lambda fact: (fact.due, fact.level, fact.id))

    def _fact(self, row: FollowUp, title: str, today: date) -> FollowUpFact:
        prompt = self._district.prompt(row.prompt or "")
        skipped = bool(row.skipped)
        due = row.due or ""
        return FollowUpFact(
            row.id,
            row.session or "",
            title,
            row.level or 3,
            tr(LEVELS.get(row.level or 3, LEVELS[3])),
            row.title or "",
            prompt.hint if prompt is not None else "",
            due,
            due_words(date.fromisoformat(due), today) if due else "",
            row.done or "",
            row.words or "",
            row.number,
            skipped,
            is_due(due, row.done or "", today, skipped=skipped),
        )

    def _follow_up(self, id: str) -> FollowUp:
        found = find(self._desk, FollowUp, id)
        if found is None:
            raise UserError(tr("This look back was deleted meanwhile."), tr("Undo brings it back."))
        return found
