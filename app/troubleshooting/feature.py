"""Hands troubleshooting to ``main``: its page, its records, what Ctrl K finds of it, and what Today says of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from app.language import marked, tr, trn
from app.late import late
from app.ui.feature import Command, Feature, FoundPlace, Page, Place, Surroundings, TodayItem, TourStep

if TYPE_CHECKING:
    from app.school.directory import SchoolDirectory
    from app.store.desk import Desk
    from app.store.records import Record
    from app.store.search import Hit
    from app.troubleshooting import records, service
    from app.troubleshooting.page import page, tour_steps
    from app.troubleshooting.page.editor import editor
    from app.troubleshooting.page.editor import tour_steps as editor_steps
    from app.troubleshooting.rules.handover import TicketDesk
    from app.troubleshooting.service import TroubleshootingService
else:
    editor = late("app.troubleshooting.page.editor.editor")
    page = late("app.troubleshooting.page.page")
    records = late("app.troubleshooting.records")
    service = late("app.troubleshooting.service")
    tour_steps = late("app.troubleshooting.page.tour_steps")
    editor_steps = late("app.troubleshooting.page.editor.tour_steps")

KEY = "troubleshooting"
TITLE = marked("Troubleshoot")
ICON = "list-checks"
_LEAST_FOUND = 60.0
_FOUND_AT_MOST = 5
_TODAY_AT_MOST = 3


@dataclass(frozen=True, slots=True)
class DeviceHappening:
    """Something that happened to a device: when (UTC), who did it, in words, and where it is shown."""

    at: datetime
    who: str
    text: str
    place: Place
    icon: str
    tone: str


class TroubleshootingRoom:
    """Troubleshooting of each open desk, with what other rooms provide."""

    def __init__(self, directory: Callable[[Desk], SchoolDirectory], tickets: Callable[[Desk], TicketDesk]) -> None:
        self._directory = directory
        self._tickets = tickets
        self._services: WeakKeyDictionary[Desk, TroubleshootingService] = WeakKeyDictionary()

    def service(self, desk: Desk) -> TroubleshootingService:
        """Troubleshooting on a desk; one for each, so that the district's files are read once."""
        found = self._services.get(desk)
        if found is None:
            found = self._services[desk] = service.TroubleshootingService(desk)
        return found

    def make_page(self, around: Surroundings) -> Page:
        """The tab."""
        desk = around.desk

        def make_editor(surroundings: Surroundings, service: TroubleshootingService, key: str) -> object:
            return editor.make_editor(surroundings, service, key)

        return page.TroubleshootingPage(
            around, self.service(desk), self._directory(desk), lambda: self._tickets(desk), make_editor, around.stand
        )

    def find(self, desk: Desk, words: str) -> list[FoundPlace]:
        """The checklists that answer what was typed."""
        shelf = self.service(desk).library.shelf()
        found = []
        for match in shelf.index.find(words, _FOUND_AT_MOST):
            checklist = shelf.entries[match.key].checklist
            if match.points >= _LEAST_FOUND:
                place = Place(KEY, "checklist", match.key)
                subtitle = match.words if match.words not in (checklist.title, checklist.short) else checklist.group
                found.append(FoundPlace(tr("Checklists"), checklist.title, place, subtitle, checklist.icon, match.points / 100))
        return found

    def today(self, desk: Desk) -> list[TodayItem]:
        """The runs that wait to be gone on with."""
        lines = self.service(desk).past.open_runs()
        items = []
        for line in lines[:_TODAY_AT_MOST]:
            answers = trn(line.steps, "{number} answer so far", "{number} answers so far")
            detail = " · ".join(filter(None, (line.subject.words, line.subject.person_name, answers)))
            words = tr("set aside") if line.state == "aside" else tr("not finished")
            items.append(
                TodayItem(line.title, tr("Go on with it: {detail}.", detail=detail), ICON, Place(KEY, "run", line.id), words, "warn")
            )
        more = len(lines) - _TODAY_AT_MOST
        if more > 0:
            words = trn(more, "{number} more checklist is not finished", "{number} more checklists are not finished")
            items.append(TodayItem(words, tr("They wait in Troubleshoot."), ICON, Place(KEY, "action", "new"), tone="warn"))
        return items

    def badge(self, desk: Desk) -> str:
        """How many runs are open."""
        count = self.service(desk).past.count_open()
        return str(count) if count else ""


def make_feature(
    directory: Callable[[Desk], SchoolDirectory], tickets: Callable[[Desk], TicketDesk], room: TroubleshootingRoom | None = None
) -> Feature:
    """Troubleshooting as a room of the program; ``directory`` and ``tickets`` are what other rooms provide for a desk."""
    room = room or TroubleshootingRoom(directory, tickets)
    return Feature(
        key=KEY,
        title=TITLE,
        icon=ICON,
        make_page=room.make_page,
        records=_records,
        commands=_commands,
        today=room.today,
        badge=room.badge,
        tour=_tour,
        ahead=(page,),
        find=room.find,
        tell_hits=tell_hits,
        late_keys=(
            (marked("Save the checklist"), "Ctrl+S"),
            (marked("Next part"), "Alt+PgDown"),
            (marked("Part before"), "Alt+PgUp"),
            (marked("Add a step"), "Ctrl+Shift+A"),
        ),
    )


def happenings(desk: Desk, device: str) -> list[DeviceHappening]:
    """What runs did about a device, newest first."""
    return [
        DeviceHappening(each.at, each.who, each.text, Place(KEY, "run", each.run), each.icon, each.tone)
        for each in service.TroubleshootingService(desk).past.happenings(device)
    ]


def tell_hits(desk: Desk, hits: Sequence[Hit]) -> list[FoundPlace]:
    """Runs that the search over everything found; the school's own checklists are found with the district's."""
    del desk
    return [
        FoundPlace(tr("Troubleshooting"), hit.title, Place(KEY, "run", hit.id), hit.subtitle, ICON, hit.score)
        for hit in hits
        if hit.type == "run"
    ]


def _records() -> Sequence[type[Record]]:
    return records.RECORDS


def _tour() -> Sequence[TourStep]:
    return [*tour_steps.troubleshooting_tour_steps(), *editor_steps.editor_tour_steps()]


def _commands(around: Surroundings) -> list[Command]:
    def going(what: str) -> Callable[[], None]:
        return lambda: around.navigate(Place(KEY, "action", what))

    return [
        Command(tr("Start troubleshooting"), ICON, going("new"), tr("checklist broken fix problem help symptom error not working")),
        Command(
            tr("One or many? (outage)"), "users", going("triage"), tr("triage outage many everybody network down several devices rooms")
        ),
    ]
