"""The tab of Cover: what would be handed over, who covers when, and what happened meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.cover.page.deeds import CoverDeeds
from app.cover.page.facts import PageFacts, read_facts
from app.cover.page.front import Front
from app.cover.page.happened_view import HappenedView
from app.language import marked, tr
from app.ui.actions import page_actions
from app.ui.feature import Page, Place, Surroundings
from app.ui.new_day import NewDay
from app.ui.widgets import PageHeader, PrimaryButton, QuietButton

if TYPE_CHECKING:
    from app.cover.rules.happened import Account
    from app.cover.service.accounts import Accounts
    from app.cover.service.briefing import Briefing
    from app.cover.service.cover import CoverService
    from app.cover.service.facts import CoverFact
    from app.store.changes import Changes, Outcome


class CoverPage(Page):
    """Reads in the background and shows what is there. Signal ``shown`` after each reading."""

    title = marked("Cover")
    shown = Signal()

    def __init__(
        self, around: Surroundings, service: CoverService, briefing: Briefing, accounts: Accounts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self.service, self._briefing, self._accounts = service, briefing, accounts
        self.deeds = CoverDeeds(around, service, briefing, self)
        self.facts: PageFacts | None = None
        self.account: Account | None = None
        self._told: CoverFact | None = None
        self._again = QTimer(self, singleShot=True, interval=60)
        self.day = NewDay(self, service.today)
        self.day.began.connect(lambda _day: self._again.start())
        self.plan_button = QuietButton(tr("Plan an absence"), "calendar-days")
        self.print_button = QuietButton(tr("Print the brief"), "printer")
        self.now_button = PrimaryButton(tr("Hand over now"), "user-check")
        self.header = PageHeader(tr(self.title), "", (self.plan_button, self.print_button, self.now_button))
        self.front = Front(self.header, self.deeds, around.navigate, around.theme)
        self.happened = HappenedView(around.navigate)
        self.stack = QStackedWidget()
        self._actions = self._make_actions()
        self._arrange()
        self._connect()
        self.read()

    def opened(self) -> None:
        """What is open may be other than before."""
        self._again.start()
        (self.happened.back_button if self.stack.currentIndex() else self.now_button).setFocus()

    def changed(self, changes: Changes) -> None:
        """Anything may stand on the brief."""
        del changes
        self._again.start()

    def show_place(self, place: Place) -> bool:
        """A cover, or something to do."""
        if place.record_type == "action":
            deed = self._doings().get(place.record_id)
            if deed is not None:
                QTimer.singleShot(0, self, deed)
            return deed is not None
        if place.record_id:
            self.show_cover(place.record_id)
        else:
            self.stack.setCurrentIndex(0)
        return True

    def page_actions(self) -> list[QAction]:
        """Everything that has a key or a name in Ctrl K."""
        return self._actions

    def read(self) -> None:
        """Read everything anew."""
        told = self._told

        def work(_progress: object) -> tuple[PageFacts, Account | None, CoverFact | None]:
            facts = read_facts(self.service, self._briefing)
            cover = next((one for one in facts.situation.covers if told is not None and one.id == told.id), None)
            return facts, self._accounts.of(cover) if cover is not None else None, cover

        self._around.jobs.read(work, title="", owner=self, done=self._show, failed=self._around.notices.fail)

    def show_cover(self, id: str) -> None:
        """What happened during a cover that has begun; the front for one that has not."""

        def done(found: tuple[CoverFact, Account]) -> None:
            cover, account = found
            if cover.began is None:
                self.stack.setCurrentIndex(0)
                return
            self._told = cover
            self._show_account(account)
            self.stack.setCurrentIndex(1)
            self.happened.back_button.setFocus()

        def work(_progress: object) -> tuple[CoverFact, Account]:
            cover = self.service.cover(id)
            return cover, self._accounts.of(cover)

        self._around.jobs.read(work, title=tr("Reading what happened"), owner=self, done=done, failed=self._around.notices.fail)

    def _show(self, found: tuple[PageFacts, Account | None, CoverFact | None]) -> None:
        facts, account, cover = found
        self.facts = facts
        situation = facts.situation
        self.header.say(facts.words())
        self.now_button.setText(tr("I cover from now") if situation.is_alternate else tr("Hand over now"))
        self.now_button.setAccessibleName(self.now_button.text())
        takes_part = situation.may_hand_over or situation.is_alternate
        self.now_button.setVisible(takes_part and situation.covering is None and situation.covered is None)
        self.plan_button.setVisible(situation.may_hand_over)
        self.front.show_facts(facts)
        if self._told is not None and cover is not None and account is not None and cover.id == self._told.id:
            self._told = cover
            self._show_account(account)
        self.shown.emit()

    def _show_account(self, account: Account) -> None:
        cover = self._told
        if cover is None:
            return
        self.account = account
        mine = cover.away_device in self.service.sharing.devices()
        self.happened.show_account(cover, account, cover.period_words(self.service.today(), self.service.zone), mine=mine)

    def _back(self) -> None:
        self._told = None
        self.stack.setCurrentIndex(0)
        self.now_button.setFocus()

    def _note_read(self) -> None:
        cover = self._told
        if cover is not None:
            self._around.jobs.write(
                lambda _progress: self.service.note_read(cover.id),
                title="",
                owner=self,
                done=lambda _label: self._back(),
                failed=self._around.notices.fail,
            )

    def _take_back(self, unit: str) -> None:
        def done(outcome: Outcome | None) -> None:
            if outcome is None:
                self._around.notices.say(tr("Nothing of it stands any more: it was changed since."))
            elif outcome.left_alone:
                self._around.notices.say(
                    tr("Taken back: {label}. What was changed since was left alone.", label=outcome.label), undoable=True
                )
            else:
                self._around.notices.say(tr("Taken back: {label}.", label=outcome.label), undoable=True)

        self._around.jobs.write(
            lambda _progress: self._accounts.take_back(unit),
            title=tr("Taking it back"),
            owner=self,
            done=done,
            failed=self._around.notices.fail,
        )

    def _print_account(self) -> None:
        if self._told is not None and self.account is not None:
            self.deeds.print_account(self._told, self.account)

    def _print(self, *, large: bool = False) -> None:
        self.deeds.print_brief(self.facts.cover if self.facts is not None else None, large=large)

    def _doings(self) -> dict[str, Callable[[], None]]:
        return {
            "now": self.deeds.hand_over,
            "cover": self.deeds.cover_from_now,
            "plan": self.deeds.plan,
            "back": self._end_current,
            "print": self._print,
            "print-large": lambda: self._print(large=True),
            "standing": self.deeds.write_standing,
        }

    def _end_current(self) -> None:
        situation = self.facts.situation if self.facts is not None else None
        cover = (situation.covered or situation.covering) if situation is not None else None
        if cover is None:
            self._around.notices.say(tr("Nobody is covered now."))
        else:
            self.deeds.end(cover)

    def _arrange(self) -> None:
        self.stack.addWidget(self.front)
        self.stack.addWidget(self.happened)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.now_button.clicked.connect(self.deeds.hand_over)
        self.plan_button.clicked.connect(self.deeds.plan)
        menu = QMenu(self.print_button)
        for words, large in ((tr("The brief…"), False), (tr("The brief in large print…"), True)):
            menu.addAction(words).triggered.connect(lambda _checked=False, large=large: self._print(large=large))
        self.print_button.setMenu(menu)
        self.front.cover_wanted.connect(self.show_cover)
        self.happened.back.connect(self._back)
        self.happened.read.connect(self._note_read)
        self.happened.print_wanted.connect(self._print_account)
        self.happened.undo_wanted.connect(self._take_back)
        self._again.timeout.connect(self.read)

    def _make_actions(self) -> list[QAction]:
        wanted = (
            (tr("Hand over, or cover from now"), "", self.deeds.hand_over),
            (tr("Plan an absence"), "Ctrl+N", self.deeds.plan),
            (tr("Print the brief…"), "Ctrl+P", self._print),
            (tr("Back to Cover"), "Escape", self._back),
        )
        return page_actions(self, wanted)
