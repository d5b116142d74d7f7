"""Hands sharing to ``main``: its page, its settings, what runs beside them, and what Today and the status bar say of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject

from app.language import figure, marked, tr
from app.late import late
from app.ui.feature import Command, Feature, Page, Place, StatusLine, Surroundings, TodayItem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.store.desk import Desk
    from app.sync.page import page, runner, settings, today_strip, tour_steps
    from app.sync.page.eye import tab as eye_tab
    from app.sync.page.runner import SyncRunner
    from app.sync.page.today_strip import TodayStrip, Top
    from app.sync.page.tour_steps import TourDevices
    from app.sync.rules import standing
    from app.sync.service import eye, sharing, welcome
    from app.sync.service.connection import Secrets
    from app.sync.service.eye import MakeNames
    from app.sync.service.sharing import SyncService
    from app.ui import reachability
    from app.ui.feature import TourStep
else:
    eye = late("app.sync.service.eye")
    eye_tab = late("app.sync.page.eye.tab")
    page = late("app.sync.page.page")
    reachability = late("app.ui.reachability")
    runner = late("app.sync.page.runner")
    settings = late("app.sync.page.settings")
    sharing = late("app.sync.service.sharing")
    standing = late("app.sync.rules.standing")
    today_strip = late("app.sync.page.today_strip")
    tour_steps = late("app.sync.page.tour_steps")
    welcome = late("app.sync.service.welcome")

KEY = "sharing"
TITLE = marked("Sharing")
ICON = "refresh-cw"
_COMMANDS = (
    (marked("Sync now"), "refresh-cw", Place(KEY, "action", "sync"), "share send receive network up to date"),
    (marked("Invite somebody to this desk…"), "users", Place(KEY, "action", "invite"), "alternate partner member join share"),
    (marked("Edits that need your eye"), "git-merge", Place(KEY, filter={"tab": "eye"}), "differences twice both changed settle"),
    (marked("Members of this desk"), "users", Place(KEY, filter={"tab": "members"}), "who shares remove role alternate"),
)


def make_feature(room: SyncRoom, devices: Callable[[Desk], TourDevices]) -> Feature:
    """Sharing as a room of the program; the tour changes some of ``devices`` on two desks."""

    def tour() -> Sequence[TourStep]:
        return tour_steps.TwoDesks(devices).steps()

    return Feature(
        key=KEY,
        title=TITLE,
        icon=ICON,
        make_page=room.make_page,
        section="School",
        commands=_commands,
        settings_page=room.make_settings,
        settings_title="Sharing",
        today=room.today,
        badge=room.badge,
        status=room.status,
        truth=room.truth,
        begin=room.begin,
        tour=tour,
        ahead=(page, eye_tab),
        late_keys=(
            (marked("Keep the chosen ones as shown"), "Ctrl+Return"),
            (marked("Print what needs your eye"), "Ctrl+P"),
            (marked("Copy every value as a list"), "Ctrl+Shift+C"),
            (marked("Sort by this column"), "Ctrl+Shift+O"),
            (marked("Make this column wider"), "Ctrl+Shift+Right"),
            (marked("Make this column narrower"), "Ctrl+Shift+Left"),
            (marked("Copy"), "Ctrl+C"),
        ),
    )


class SyncRoom:
    """One service and one runner for each open desk. ``secrets`` is the keyring, ``names`` tells how records are called."""

    def __init__(self, secrets: Callable[[], Secrets], names: MakeNames) -> None:
        self._secrets = secrets
        self._names = names
        self._making = Lock()
        self._services: WeakKeyDictionary[Desk, SyncService] = WeakKeyDictionary()
        self._runners: WeakKeyDictionary[Desk, SyncRunner] = WeakKeyDictionary()

    def service(self, desk: Desk) -> SyncService:
        """The sharing of a desk; made at the first question."""
        with self._making:  # badge, status and page ask on several threads
            made = self._services.get(desk)
            if made is None:
                made = self._services[desk] = sharing.SyncService(desk, self._secrets, self._names)
            return made

    def runner(self, around: Surroundings) -> SyncRunner:
        """What shares in the background; on the GUI thread."""
        made = self._runners.get(around.desk)
        if made is None:
            made = runner.SyncRunner(around, self.service(around.desk), reachability.SystemNetwork())
            self._runners[around.desk] = made
        return made

    def make_page(self, around: Surroundings) -> Page:
        """The tab."""
        return page.SharingPage(around, self.service(around.desk), self.runner(around), self._names)

    def make_settings(self, around: Surroundings) -> QWidget:
        """Where the desks meet."""
        return settings.SharingSettings(around, self.service(around.desk), self.runner(around))

    def above_today(self, below: Callable[[Surroundings], Top]) -> Callable[[Surroundings], TodayStrip]:
        """What stands at the top of Today: the edits that need an eye, and ``below`` them what another room has to say."""
        return lambda around: today_strip.TodayStrip(around, self.service(around.desk), self._names, below)

    def begin(self, around: Surroundings) -> QObject:
        """The window stands: keep in touch with the others."""
        made = self.runner(around)
        made.begin()
        return made

    def today(self, desk: Desk) -> list[TodayItem]:
        """Who has come; the edits that need an eye stand above all of it."""
        if not self.service(desk).shares:
            return []
        place = Place(KEY, filter={"tab": "members"})
        return [
            TodayItem(title, detail, "user-check", place, tr("new", "somebody who has joined"), "info")
            for title, detail in welcome.news(desk)
        ]

    def badge(self, desk: Desk) -> str:
        """How many edits need an eye."""
        count = eye.how_many(desk, self._names) if self.service(desk).shares else 0
        return figure(count) if count else ""

    def truth(self, desk: Desk) -> StatusLine | None:
        """The first words of the status bar; None for a desk that shares with nobody."""
        service = self.service(desk)
        if not service.shares:
            return None
        said = standing.truth(service.status(), datetime.now().astimezone())
        return StatusLine(said.words, Place(KEY), said.icon, said.tone)

    def status(self, desk: Desk) -> list[StatusLine]:
        """What needs a person."""
        service = self.service(desk)
        if not service.shares:
            return []
        told = standing.lines(service.status())
        return [StatusLine(said.words, Place(KEY, filter={"tab": tab}), said.icon, said.tone) for said, tab in told]


def _commands(around: Surroundings) -> list[Command]:
    def go(place: Place) -> Callable[[], None]:
        return lambda: around.navigate(place)

    return [Command(tr(title), icon, go(place), words) for title, icon, place, words in _COMMANDS]
