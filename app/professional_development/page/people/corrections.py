"""Everybody of a session as it stands, and corrections of who was there from when to when."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.language import tr
from app.late import late
from app.professional_development.page.clock_words import on_day
from app.professional_development.page.deeds import SessionDeeds
from app.professional_development.page.paper import SessionPaper
from app.professional_development.rules.times import kept, moment_at
from app.ui.feature import Surroundings
from app.ui.tables.columns import CellEdit

if TYPE_CHECKING:
    from app.professional_development.page import sheets
    from app.professional_development.service import PdService
    from app.professional_development.service.people import Counts, PersonRow
    from app.store.seen import Seen
else:
    sheets = late("app.professional_development.page.sheets")


@dataclass(frozen=True, slots=True)
class PeopleShown:
    """Everybody of a session as it stands."""

    session: str
    rows: "Sequence[PersonRow]"
    counts: "Counts"
    begins: str
    ends: str

    def wall(self, clock: str) -> str:
        """A time of day (``HH:MM``) as a wall time of the session."""
        return on_day(self.begins, self.ends, clock)


def read_people(service: "PdService", session: str) -> PeopleShown:
    """Read it. Raises UserError when the session is gone."""
    values = service.planning.values(session)
    starts, zone, minutes = str(values.get("starts") or ""), str(values.get("zone") or ""), values.get("minutes")
    ends = moment_at(starts, zone, minutes if isinstance(minutes, int) else 0)
    return PeopleShown(session, service.people.rows(session), service.people.counts(session), starts, kept(ends) if ends else starts)


class Corrections(QObject):
    """Writes what is corrected; ``refused`` when what is shown has to be read again."""

    refused = Signal()

    def __init__(
        self,
        around: Surroundings,
        service: "PdService",
        deeds: SessionDeeds,
        paper: SessionPaper,
        page: QWidget,
        known: "Callable[[], PeopleShown | None]",
    ) -> None:
        super().__init__(page)
        self._around, self._service, self._deeds, self._paper = around, service, deeds, paper
        self._page = page
        self._known = known
        self._seen: tuple[str, Seen] | None = None

    def begin(self, id: str) -> None:
        """Somebody types into a cell of this person: what arrives from now on is not overwritten unseen."""
        self._seen = (id, self._service.sign_in.seen(id))

    def edited(self, edits: Sequence[CellEdit]) -> None:
        """Times and hours that were typed into cells."""
        known, seen = self._known(), self._seen
        rows = {row.id: row for row in known.rows} if known is not None else {}
        for edit in edits:
            row = rows.get(edit.id)
            base = seen[1] if seen is not None and seen[0] == edit.id else self._service.sign_in.seen(edit.id)
            if row is None:
                continue
            if edit.column == "minutes":
                self._set_minutes(row, edit.value if isinstance(edit.value, int) else None, base)
            else:
                self._set_clock(row, edit.column, str(edit.value or ""), base)

    def _set_clock(self, row: "PersonRow", column: str, clock: str, seen: "Seen") -> None:
        """The time that was typed, beside the other one as it stood then."""
        known, service = self._known(), self._service.sign_in
        wall = known.wall(clock) if known is not None and len(clock) == len("14:45") else clock

        def work(base: "Seen") -> "tuple[str, Seen | None]":
            arrived, left = (str(base.field(name).value or "") for name in ("arrived", "left"))
            arrived, left = (wall, left) if column == "arrived" else (arrived, wall)
            return service.keep_times(row.id, arrived, left, base)

        self._write(self._deeds.over(row.id, seen, work))

    def _set_minutes(self, row: "PersonRow", minutes: int | None, seen: "Seen") -> None:
        """Hours by hand need a reason."""
        service = self._service.sign_in
        if minutes is None:
            self._write(lambda: service.set_minutes(row.id, None, seen=seen))
            return
        about = tr("It stands in the history, beside what in and out say.")
        sheet = sheets.WordsSheet(
            tr("Hours of {name}", name=row.name),
            about,
            tr("Why are they set by hand?"),
            tr("Set them"),
            "",
            self._page.window(),
            needed=True,
        )
        sheet.said.connect(lambda why: self._write(lambda: service.set_minutes(row.id, minutes, why, seen)))
        sheet.rejected.connect(self.refused)
        self._paper.open(sheet)

    def _write(self, work: Callable[[], str]) -> None:
        def failed(problem: UserError) -> None:
            self._around.notices.fail(problem)
            self.refused.emit()

        self._deeds.run(work, failed=failed)

    def take_back(self, id: str) -> None:
        """A sign-in was a slip: out again, or not there at all."""
        known = self._known()
        row = next((one for one in known.rows if one.id == id), None) if known is not None else None
        if row is not None and row.left:
            self._deeds.run(lambda: self._service.sign_in.not_gone(id))
        else:
            self._deeds.run(lambda: self._service.sign_in.not_there([id]))

    def enter_sheet(self, ids: list[str], came: str, left: str) -> None:
        """Those whose names are signed on the paper sheet were there."""
        known = self._known()
        if known is not None:
            self._deeds.run(lambda: self._service.sign_in.paper(known.session, ids, known.wall(came), known.wall(left)))
