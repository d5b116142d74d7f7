"""What Cover asks of the rooms: what each hands over, and by which records their deeds are told. Loans will be one source more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.language import tr, trn
from app.late import late
from app.moments import weekday_day_month

if TYPE_CHECKING:
    from app.cover.rules import brief
    from app.cover.rules.brief import BriefLine, BriefSection, BriefSource
    from app.cover.service import subjects
    from app.cover.service.subjects import SubjectKind
    from app.professional_development.service import PdService
    from app.store.desk import Desk
    from app.tickets.rules import waiting
    from app.tickets.service import TicketService
    from app.troubleshooting.rules import checklist
    from app.troubleshooting.service import TroubleshootingService
    from app.troubleshooting.service.past import RunLine
else:
    brief = late("app.cover.rules.brief")
    subjects = late("app.cover.service.subjects")
    waiting = late("app.tickets.rules.waiting")
    checklist = late("app.troubleshooting.rules.checklist")

_LONGEST_ASKED = 260
_FROM_HELPDESK = "in"
"""The direction of a message that the helpdesk wrote."""
_FARTHEST = 120
"""Days ahead within which an answer is promised, however rare school days are."""
_AHEAD = 45
"""Days ahead of which PD sessions are handed over."""


class OpenTickets:
    """The tickets that are not done: what TSS asked, and by when an answer is promised."""

    _FIELDS = ("shown_number", "title", "state_words", "state_tone", "waiting", "where", "device_tag", "priority", "asked", "days")

    def __init__(self, service: TicketService) -> None:
        self._service = service

    def section(self) -> BriefSection:
        """What is open, what waits on us first."""
        order = (waiting.NEEDS_YOU, waiting.US, waiting.NO_ANSWER, waiting.TSS, waiting.PART, waiting.QUEUED, waiting.DRAFT)
        rows = [row for part in self._service.table.rows(self._FIELDS) for row in part if row[5] in order]
        rows.sort(key=lambda row: (order.index(row[5]), row[9] or ""))
        lines = [self._line(*row) for row in rows]
        return brief.BriefSection(tr("Open tickets"), "ticket", lines, tr("No ticket is open."), tr("open ticket"), tr("open tickets"))

    def _line(
        self,
        id: str,
        number: str,
        title: str,
        state: str,
        tone: str,
        which: str,
        where: str,
        tag: str,
        priority: str,
        asked: str,
        days: int,
    ) -> BriefLine:
        badge, tone = self._promise(which, priority, asked, days, tone)
        detail = " · ".join(filter(None, (tag, where, "" if badge else state)))
        said = self._asked(id) if which == waiting.US else ""
        name = " · ".join(filter(None, (number, title)))
        return brief.BriefLine(name or tr("A ticket without a title"), detail, brief.Lead("tickets", "ticket", id), badge, tone, said)

    def _promise(self, which: str, priority: str, asked: str, days: int, tone: str) -> tuple[str, str]:
        """What stands at the right: by when TSS answers, or how long it waits on us."""
        if which in (waiting.TSS, waiting.NO_ANSWER):
            due = self._due(asked, priority)
            if due is None:
                return tr("waits on TSS"), "info"
            late_now = due < self._service.times.today()
            day = weekday_day_month(due)
            return (tr("answer was due {day}", day=day), "warn") if late_now else (tr("answer by {day}", day=day), "info")
        if which == waiting.US:
            return (
                trn(days, "waits on us, {number} school day", "waits on us, {number} school days") if days else tr("waits on us")
            ), "warn"
        words = {
            waiting.NEEDS_YOU: tr("needs you"),
            waiting.PART: tr("waits on a part"),
            waiting.QUEUED: tr("to be sent"),
            waiting.DRAFT: tr("draft"),
        }
        return words.get(which, ""), "bad" if which == waiting.NEEDS_YOU else tone

    def _due(self, asked: str, priority: str) -> date | None:
        """The day by which an answer is promised: so many school days after it was asked for."""
        since = waiting.day_of(asked)
        if since is None:
            return None
        district = self._service.district
        wanted = waiting.answer_days(district, priority, self._service.helpdesk.read().no_answer_days)
        days = (since + timedelta(days=ahead) for ahead in range(1, _FARTHEST))
        return next((day for day in days if district.year.waited(since, day) >= wanted), None)

    def _asked(self, id: str) -> str:
        """The last words of the helpdesk."""
        said = [one for one in self._service.conversation.messages(id) if one.direction == _FROM_HELPDESK and one.text.strip()]
        if not said:
            return ""
        words = " ".join(said[-1].text.split())
        short = words if len(words) <= _LONGEST_ASKED else words[: _LONGEST_ASKED - 1].rstrip() + "…"
        return f"{self._service.helpdesk.read().name}: “{short}”"


class OpenRuns:
    """The checklists that were set aside, and where each stopped."""

    def __init__(self, service: TroubleshootingService) -> None:
        self._service = service

    def section(self) -> BriefSection:
        """What is open, the last one first."""
        lines = [self._line(line) for line in self._service.past.open_runs()]
        words = (tr("checklist set aside"), tr("checklists set aside"))
        return brief.BriefSection(tr("Set aside while troubleshooting"), "list-checks", lines, tr("Nothing is set aside."), *words)

    def _line(self, line: RunLine) -> BriefLine:
        state = self._service.runs.load(line.id, lambda key: self._service.library.shelf().get(key))
        here = state.here if state is not None else None
        stopped = tr("Stopped at: {ask}", ask=here.ask if isinstance(here, checklist.Step) else here.title) if here is not None else ""
        tried = trn(line.steps, "{number} answer", "{number} answers")
        detail = " · ".join(filter(None, (line.subject.words, line.subject.person_name, tr("{tried} so far", tried=tried))))
        local = line.at.astimezone()
        badge = tr("since {day}", day=weekday_day_month(local))
        note = state.note if state is not None else ""
        asks = " ".join(filter(None, (stopped, tr("Note: {note}", note=" ".join(note.split())) if note else "")))
        return brief.BriefLine(line.title, detail, brief.Lead("troubleshooting", "run", line.id), badge, "neutral", asks)


class ComingSessions:
    """The PD sessions that lie ahead, and those to be closed, each with what is still to do."""

    _FIELDS = ("title", "heading", "day", "handout", "handout_printed", "invited")

    def __init__(self, service: PdService) -> None:
        self._service = service

    def section(self) -> BriefSection:
        """What comes, the next one first; before them what was held and not closed."""
        last = (self._service.times.today() + timedelta(days=_AHEAD)).isoformat()
        rows = [(row, False) for row in self._rows("open")]
        rows += [(row, True) for row in self._rows("next") if row[3] and row[3] <= last]
        lines = [self._line(*row, ahead=ahead) for row, ahead in rows]
        return brief.BriefSection(
            tr("PD sessions"), "presentation", lines, tr("No PD session is near."), tr("PD session"), tr("PD sessions")
        )

    def _rows(self, which: str) -> list[tuple[str, str, str, str, str, str, int]]:
        ids = self._service.table.ids({"which": which})
        found = {row[0]: row for part in self._service.table.rows(self._FIELDS, ids) for row in part}
        return [found[id] for id in ids if id in found]

    def _line(self, id: str, title: str, heading: str, day: str, handout: str, printed: str, invited: int, *, ahead: bool) -> BriefLine:
        lead = brief.Lead("pd", "session", id)
        if not ahead:
            return brief.BriefLine(title, heading, lead, tr("to close"), "warn", tr("To do: enter who was there, then close it."))
        found = self._service.checks.of(id)
        todo = [
            *([] if handout else [tr("write the handout")]),
            *([tr("print the handout")] if handout and not printed else []),
            *([] if invited else [tr("invite people")]),
            *([tr("settle a clash")] if found.clashes else []),
            *([tr("find the devices that are missing")] if any(not need.met for need in found.needs) else []),
            *([tr("mend the agenda")] if found.agenda else []),
        ]
        when = date.fromisoformat(day)
        asks = tr("To do: {todo}.", todo=", ".join(todo)) if todo else tr("Everything is ready.")
        return brief.BriefLine(title, heading, lead, weekday_day_month(when), "info", asks)


def sources(
    tickets: Callable[[Desk], TicketService],
    troubleshooting: Callable[[Desk], TroubleshootingService],
    sessions: Callable[[Desk], PdService],
) -> Callable[[Desk], Sequence[BriefSource]]:
    """The rooms of a desk that hand something over, in the order of the brief."""
    return lambda desk: (OpenTickets(tickets(desk)), OpenRuns(troubleshooting(desk)), ComingSessions(sessions(desk)))


def kinds(tickets: Callable[[Desk], TicketService]) -> Sequence[SubjectKind]:
    """By which records deeds are told, in the order of the account; a message is told by its ticket, a step by its run."""
    kind = subjects.SubjectKind

    def ticket_titles(desk: Desk, ids: Sequence[str]) -> Mapping[str, str]:
        rows = tickets(desk).table.rows(("shown_number", "title"), ids)
        return {id: " · ".join(filter(None, (number, title))) for part in rows for id, number, title in part}

    return (
        kind("ticket", tr("Tickets"), "ticket", "tickets", order=1, titles=ticket_titles),
        kind("ticket_message", tr("Tickets"), order=2, part_of=("ticket", "ticket")),
        kind("ticket_attachment", tr("Tickets"), order=3, part_of=("ticket", "ticket")),
        kind("run", tr("Troubleshooting"), "list-checks", "troubleshooting", ("title", "device_name", "room_name"), 4),
        kind("run_step", tr("Troubleshooting"), order=5, part_of=("run", "run")),
        kind("run_photo", tr("Troubleshooting"), order=5, part_of=("run", "run")),
        kind("device", tr("Devices"), "monitor-smartphone", "inventory", ("tag|serial", "model"), 6),
        kind("photo", tr("Devices"), order=7, part_of=("device", "device")),
        kind("stock_item", tr("Stock"), "boxes", "inventory", ("name",), 8),
        kind("pd_session", tr("PD sessions"), "presentation", "pd", ("title", "starts"), 9),
        *(
            kind(name, tr("PD sessions"), order=10, part_of=("session", "pd_session"))
            for name in ("agenda_block", "participation", "handout_image", "feedback_answer", "follow_up")
        ),
        kind("goal", tr("Improvement plan"), "target", "plan", ("number", "title"), 11),
        kind("person", tr("People"), "users", "inventory", ("name",), 12),
        kind("room", tr("Rooms"), "door-open", "inventory", ("name", "building"), 13),
        kind("own_checklist", tr("Checklists"), "list-checks", names=("title",), order=14),
        kind("canned_text", tr("Canned texts"), "message-square-text", names=("title",), order=15),
        kind("pd_template", tr("Session templates"), "presentation", names=("title",), order=16),
        *(
            kind(name, tr("Lists of the inventory"), "list", names=(column,), order=17)
            for name, column in (("category", "name"), ("device_model", "name"), ("custom_field", "key"))
        ),
    )
