"""Hands the tickets to ``main``: page, records, what Ctrl K can do with them, what Today and the status bar say of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject

from app.language import marked, tr
from app.late import late
from app.ui.feature import Command, Feature, FoundPlace, Page, Place, StatusLine, Surroundings, TodayItem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.school.directory import SchoolDirectory
    from app.store.desk import Desk
    from app.store.records import Record
    from app.store.search import Hit
    from app.tickets import records
    from app.tickets.channels.channel import Channel
    from app.tickets.channels.choosing import Secrets
    from app.tickets.page import compose, helpdesk, page, tour_steps
    from app.tickets.page import hits as hits_told
    from app.tickets.page import open_desk as desks
    from app.tickets.page.open_desk import TicketDesk
    from app.tickets.service import TicketService
    from app.tickets.service.others import Meetings
    from app.ui.feature import TourStep
else:
    records = late("app.tickets.records")
    compose = late("app.tickets.page.compose")
    desks = late("app.tickets.page.open_desk")
    helpdesk = late("app.tickets.page.helpdesk")
    hits_told = late("app.tickets.page.hits")
    page = late("app.tickets.page.page")
    tour_steps = late("app.tickets.page.tour_steps")

KEY = "tickets"
Directory = Callable[["Desk"], "SchoolDirectory"]
ChannelOf = Callable[["Desk"], "Channel"]
"""The way to the helpdesk as it is set now. Raises ChannelTrouble when it is not set up."""
_COMMANDS = (
    (marked("New ticket"), "ticket", "new", marked("tss report problem help desk broken"), "Ctrl+N"),
    (marked("Send queued tickets now"), "send", "send", marked("outbox network try again tss"), ""),
    (marked("Check for answers"), "refresh-cw", "send", marked("tss news reply inbox"), "F5"),
    (marked("Print the list of tickets…"), "printer", "print", marked("paper pdf report"), ""),
    (marked("Print the monthly summary of tickets…"), "printer", "summary", marked("principal month report paper pdf"), ""),
)
_LISTS = (
    (marked("Tickets that wait on us"), "ticket", "us", marked("tss asks question answer")),
    (marked("Tickets without an answer"), "clock", "no answer", marked("tss late overdue silent")),
    (marked("Tickets that wait to be sent"), "cloud-off", "queued", marked("outbox offline network")),
    (marked("Drafts of tickets"), "pencil", "draft", marked("begun unfinished")),
)


def make_feature(room: TicketRoom) -> Feature:
    """The tickets as a room of the program."""
    return Feature(
        key=KEY,
        title=marked("Tickets"),
        icon="ticket",
        make_page=room.make_page,
        records=_records,
        commands=_commands,
        settings_page=room.make_settings,
        settings_title=marked("Helpdesk"),
        today=room.today,
        badge=room.badge,
        status=room.status,
        tell_hits=room.tell_hits,
        begin=room.begin,
        tour=_tour,
        ahead=(page, compose),
    )


class TicketRoom:
    """One service and one outbox for each open desk, shared by page, background and Today.

    ``secrets`` is the keyring; ``channel_of`` stands in for the ways that are set; ``meetings`` counts a desk's sessions with others.
    """

    def __init__(
        self,
        directory: Directory,
        secrets: Callable[[], Secrets],
        channel_of: ChannelOf | None = None,
        meetings: Callable[[Desk], Meetings] | None = None,
    ) -> None:
        self._meetings = meetings
        self._directory = directory
        self._secrets = secrets
        self._channel_of = channel_of
        self._making = Lock()
        self._open: WeakKeyDictionary[Desk, TicketDesk] = WeakKeyDictionary()

    def of(self, desk: Desk) -> TicketDesk:
        """What belongs to an open desk; made at the first question."""
        with self._making:  # badge, status and page ask on several threads; two outboxes would send twice
            made = self._open.get(desk)
            if made is None:
                met = self._meetings(desk) if self._meetings is not None else None
                made = desks.TicketDesk(desk, self._directory(desk), self._secrets, self._channel_of, met)
                self._open[desk] = made
            return made

    def service(self, desk: Desk) -> TicketService:
        """The tickets of a desk."""
        return self.of(desk).service

    def make_page(self, around: Surroundings) -> Page:
        """The tab."""
        mine = self.of(around.desk)
        return page.TicketsPage(around, mine.service, mine.runner(around), mine.door(around), around.stand)

    def make_settings(self, around: Surroundings) -> QWidget:
        """Where tickets go, and how."""
        mine = self.of(around.desk)
        return helpdesk.HelpdeskPage(around, mine.service, self._secrets, mine.mail_folder)

    def begin(self, around: Surroundings) -> QObject:
        """The window stands: what waits goes, what is new is heard."""
        mine = self.of(around.desk)
        mine.door(around).sweep()
        runner = mine.runner(around)
        runner.begin()
        return runner

    def today(self, desk: Desk) -> list[TodayItem]:
        """What of the tickets waits for a person."""
        return [
            TodayItem(line.title, line.detail, line.icon, _place(line.ticket, line.waiting), line.badge, line.tone)
            for line in self.service(desk).facts.today()
        ]

    def badge(self, desk: Desk) -> str:
        """How many wait on us or need a person."""
        return self.service(desk).facts.badge()

    def status(self, desk: Desk) -> list[StatusLine]:
        """What waits for the network, and why."""
        told = self.of(desk).outbox.status()
        if not told.words:
            return []
        waiting, icon = ("needs you", "triangle-alert") if told.needs_you else ("queued", "cloud-off")
        return [StatusLine(told.words, Place(KEY, filter={"waiting": waiting}), icon=icon, tone="warn")]

    def tell_hits(self, desk: Desk, hits: Sequence[Hit]) -> list[FoundPlace]:
        """Tickets with their number and state; a message leads to its ticket."""
        return hits_told.told_hits(self.service(desk), hits) if hits else []


def _place(id: str, waiting: str) -> Place:
    return Place(KEY, "ticket", id) if id else Place(KEY, filter={"waiting": waiting})


def _records() -> Sequence[type[Record]]:
    return records.RECORDS


def _tour() -> Sequence[TourStep]:
    return tour_steps.ticket_tour_steps()


def _commands(around: Surroundings) -> list[Command]:
    def act(what: str) -> Callable[[], None]:
        return lambda: around.navigate(Place(KEY, "action", what))

    def show(which: str) -> Callable[[], None]:
        return lambda: around.navigate(Place(KEY, filter={"waiting": which}))

    deeds = [Command(tr(title), icon, act(what), tr(words), shortcut) for title, icon, what, words, shortcut in _COMMANDS]
    return [*deeds, *(Command(tr(title), icon, show(which), tr(words)) for title, icon, which, words in _LISTS)]
