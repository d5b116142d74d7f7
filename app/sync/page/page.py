"""The tab “Sharing”: how it stands, what needs an eye, who shares."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.language import marked, tr
from app.late import late
from app.sync.page import overview_tab
from app.sync.page.deeds import SharingDeeds
from app.sync.page.members_tab import MembersTab
from app.sync.page.overview_tab import OverviewTab
from app.ui.actions import page_actions
from app.ui.feature import Page, Place, Surroundings
from app.ui.widgets import PageHeader, PrimaryButton, QuietButton

if TYPE_CHECKING:
    from app.store.changes import Changes
    from app.store.progress import Progress
    from app.sync.page.eye import tab as eye_tabs
    from app.sync.page.eye.tab import EyeTab
    from app.sync.page.overview_tab import Overview
    from app.sync.page.runner import SyncRunner
    from app.sync.rules import standing
    from app.sync.service import welcome
    from app.sync.service.eye import MakeNames
    from app.sync.service.sharing import SyncService
else:
    eye_tabs = late("app.sync.page.eye.tab")
    standing = late("app.sync.rules.standing")
    welcome = late("app.sync.service.welcome")

OVERVIEW, EYE, MEMBERS = "overview", "eye", "members"
_TABS = ((OVERVIEW, marked("Overview")), (EYE, marked("Needs your eye")), (MEMBERS, marked("Members")))
_SUBTITLE = marked("One desk on several computers: each has all of it, with or without a network")


class SharingPage(Page):
    """Three tabs below one head."""

    title = marked("Sharing")

    def __init__(
        self, around: Surroundings, service: SyncService, runner: SyncRunner, names: MakeNames, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around, self.service, self.runner = around, service, runner
        self.deeds = SharingDeeds(around, service, runner, self)
        self.sync_button = QuietButton(tr("Sync now"), "refresh-cw")
        self.invite_button = PrimaryButton(tr("Invite somebody"), "users")
        self.header = PageHeader(tr(self.title), tr(_SUBTITLE), (self.sync_button, self.invite_button))
        self.bar = QTabBar()
        self.overview = OverviewTab(around, self.deeds)
        self._names = names
        self._eye_place, self._eye_made = QWidget(), False
        self.members = MembersTab(around, self.deeds)
        self.stack = QStackedWidget()
        self._reading = self._again = False
        self._actions = self._make_actions()
        self._arrange()
        self._connect()
        self.read()

    @property
    def tab(self) -> str:
        """The key of the tab that is shown."""
        return _TABS[max(0, self.bar.currentIndex())][0]

    @cached_property
    def eye(self) -> EyeTab:
        """What needs an eye, made when somebody wants to see it: it has more parts than the rest of the page."""
        made = eye_tabs.EyeTab(self._around, self._names)
        made.counted.connect(self._count_eye)
        column = QVBoxLayout(self._eye_place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(made)
        self._eye_made = True
        return made

    def opened(self) -> None:
        """Begin where something is to be done."""
        self.read()
        if self.tab == EYE:
            self.eye.opened()
        else:
            self.bar.setFocus()

    def show_place(self, place: Place) -> bool:
        """A tab, an edit that needs an eye, or something to do."""
        if place.record_type == "action":
            return self._do(place.record_id)
        if place.record_type:
            self.choose(EYE)
            return bool(self.eye.show_place(place))
        self.choose(place.filter.get("tab", OVERVIEW))
        return True

    def choose(self, key: str) -> None:
        """Show another tab."""
        keys = [name for name, _ in _TABS]
        self.bar.setCurrentIndex(keys.index(key) if key in keys else 0)

    def changed(self, changes: Changes) -> None:
        """Something was done here, or has come."""
        if self._eye_made:
            self.eye.changed(changes)
        self.read()

    def page_actions(self) -> list[QAction]:
        """Everything that has a key or a name in Ctrl K."""
        return [*self._actions, *(self.eye.page_actions() if self.tab == EYE else ())]

    def read(self) -> None:
        """Read in the background how it stands and who shares."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        service = self.service

        def work(_progress: Progress) -> Overview:
            members, place, status = service.members, service.connection.address, service.status()
            company, words = members.company(service.inviting.mine()), members.recovery_words()
            stuck = service.waiting.stuck() if status.state is standing.State.INCOMPLETE else None
            kept = service.outside.kept() if status.state is standing.State.OUTSIDE else ()
            return overview_tab.Overview(status, company, place.place if place else "", words, stuck, kept)

        self._around.jobs.read(work, title="", owner=self, done=self._show, failed=self._around.notices.fail)

    def _show(self, known: Overview) -> None:
        self._reading = False
        company, shares = known.company, bool(known.place)
        self.overview.show_standing(known)
        if not self._eye_made:
            self._count_eye(known.status.eye)
        self.members.show_company(company)
        self.invite_button.setVisible(shares and company.may_invite)
        self.sync_button.setVisible(shares)
        self.bar.setTabText(
            2, tr("Members · {number}", number=len([one for one in company.members if not one.removed])) if shares else tr("Members")
        )
        if self._again:
            self._again = False
            self.read()

    def _do(self, what: str) -> bool:
        deeds: dict[str, Callable[[], None]] = {
            "recovery": self.deeds.ask_recovery,
            "invite": self.deeds.invite,
            "sync": self.runner.sync_now,
        }
        deed = deeds.get(what)
        if deed is not None:
            QTimer.singleShot(0, self, deed)
        return deed is not None

    def _arrange(self) -> None:
        self.bar.setProperty("session", True)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar.setAccessibleName(tr("Parts of sharing"))
        for (_key, title), tab in zip(_TABS, (self.overview, self._eye_place, self.members), strict=True):
            self.bar.addTab(tr(title))
            self.stack.addWidget(tab)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 20, 26, 22)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(self.bar)
        outer.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.bar.currentChanged.connect(self._show_tab)
        self.sync_button.clicked.connect(self.runner.sync_now)
        self.invite_button.clicked.connect(self.deeds.invite)
        self.runner.told.connect(lambda _status: self.read())
        self.deeds.done.connect(self.read)

    def _show_tab(self, at: int) -> None:
        if self.tab == EYE:
            self.eye.show()
        self.stack.setCurrentIndex(at)
        if self.tab == MEMBERS:
            self._greet()
        if self.tab == EYE and self.isVisible() and not self.bar.hasFocus():
            self.eye.opened()

    def _greet(self) -> None:
        """Who has come is news no longer."""
        desk, notices = self._around.desk, self._around.notices

        def done(was_new: bool) -> None:
            if was_new:
                notices.recount()

        if self.service.shares:
            self._around.jobs.read(lambda _progress: welcome.greet(desk), title="", owner=self, done=done, failed=notices.fail)

    def _count_eye(self, count: int) -> None:
        self.bar.setTabText(1, tr("Needs your eye · {count:,}", count=count) if count else tr("Needs your eye"))

    def _make_actions(self) -> list[QAction]:
        wanted = (
            (tr("Sync now"), "F5", self.runner.sync_now),
            (tr("Invite somebody…"), "Ctrl+N", self.deeds.invite),
        )
        return page_actions(self, wanted)
