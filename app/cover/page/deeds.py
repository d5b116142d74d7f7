"""What a person does with covers, from the page and from Today: ask, write, say it, print it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.cover.page.drafted import Drafted
from app.cover.page.sheets import AwaySheet, CoverSheet, HandOnSheet, PlanSheet, StandingSheet
from app.cover.rules.who import ALTERNATE, Colleague
from app.language import marked, tr
from app.late import late
from app.store.progress import Progress
from app.ui.dialogs import confirm
from app.ui.feature import Place, Surroundings
from app.ui.paper.paperwork import Paperwork

if TYPE_CHECKING:
    from pathlib import Path

    from app.cover.printout import account as account_paper
    from app.cover.printout import brief as brief_paper
    from app.cover.rules.happened import Account
    from app.cover.service import cover as covers
    from app.cover.service.briefing import Briefing
    from app.cover.service.cover import CoverService, Plan
    from app.cover.service.facts import CoverFact
    from app.cover.service.situation import Situation
    from app.store.seen import Seen
else:
    account_paper = late("app.cover.printout.account")
    brief_paper = late("app.cover.printout.brief")
    covers = late("app.cover.service.cover")

KEY = "cover"


class CoverDeeds(QObject):
    """Acts for ``page``. Signal ``done`` after anything was written."""

    done = Signal()

    def __init__(self, around: Surroundings, service: CoverService, briefing: Briefing, page: QWidget) -> None:
        super().__init__(page)
        self._around = around
        self.service = service
        self._briefing = briefing
        self._page = page
        self.paper = Paperwork(around, page)

    def plan(self) -> None:
        """The form of an absence to come."""

        def ask(situation: Situation) -> None:
            sheet = PlanSheet(situation.alternates, self.service.today(), self._drafted("plan"), self._page.window())
            self._open(sheet, self.service.plan)

        self._with_situation(ask)

    def change(self, cover: CoverFact) -> None:
        """The form of an absence that is planned or running."""

        def read(_progress: Progress) -> tuple[Seen, CoverFact, Situation]:
            return self.service.seen(cover.id), self.service.cover(cover.id), self.service.situation()

        def ask(found: tuple[Seen, CoverFact, Situation]) -> None:
            seen, before, situation = found
            drafted = self._drafted(cover.id, seen)
            sheet = PlanSheet(situation.alternates, self.service.today(), drafted, self._page.window(), before=before)
            self._open(sheet, lambda plan: self.service.change(cover.id, plan, drafted.seen))

        self._around.jobs.read(read, title="", owner=self, done=ask, failed=self._around.notices.fail)

    def hand_over(self) -> None:
        """Somebody stands in from now on: at once where there is one alternate with a desk, else after a form; then the brief prints.

        For an alternate it is they who stand in.
        """

        def ask(situation: Situation) -> None:
            alternates = [one for one in situation.alternates if one.role == ALTERNATE]
            if situation.is_alternate:
                self.cover_from_now()
            elif situation.covered is not None:
                self._around.notices.say(tr("{alternate} covers you already.", alternate=situation.covered.alternate))
            elif len(alternates) == 1:
                planned = next((one for one in situation.coming if one.device == alternates[0].device and situation.is_away(one)), None)
                period = planned.period if planned is not None else None
                self._hand_over(covers.Plan(alternates[0].name, alternates[0].device, period))
            else:
                drafted = self._drafted("now")
                sheet = PlanSheet(situation.alternates, self.service.today(), drafted, self._page.window(), from_now=True)
                self._open(sheet, self.service.hand_over, lambda id: self._handed_over(str(id)))

        self._with_situation(ask)

    def cover_from_now(self) -> None:
        """I stand in for somebody who is away: at once where there is one liaison, else after a question."""

        def ask(situation: Situation) -> None:
            if len(situation.absent) == 1:
                self._write(lambda: self.service.cover_from_now(situation.absent[0]), lambda _id: self._now_covering(situation.absent[0]))
            elif situation.absent:
                sheet = AwaySheet(situation.absent, self._drafted("away"), self._page.window())
                self._open(sheet, self.service.cover_from_now, lambda _id: self._around.navigate(Place("today")))
            else:
                self._around.notices.say(tr("No liaison shares this desk, so there is nobody to cover for."), tone="warn")

        self._with_situation(ask)

    def begin(self, cover: CoverFact) -> None:
        """A planned cover begins."""
        self._write(lambda: self.service.begin(cover.id), lambda label: self._said(label, told_all=self.service.sharing.role() != ""))

    def end(self, cover: CoverFact) -> None:
        """It is over: I am back, or my part is done; then what happened is shown to who was away."""

        def ended(label: str) -> None:
            self._said(label, told_all=bool(cover.device))
            if not self.service_is_covering(cover):
                self._around.navigate(Place(KEY, "cover", cover.id))

        self._write(lambda: self.service.end(cover.id), ended)

    def service_is_covering(self, cover: CoverFact) -> bool:
        """Whether it is I who stand in."""
        return bool(cover.device) and cover.device in self.service.sharing.devices()

    def hand_on(self, cover: CoverFact) -> None:
        """Somebody else stands in from now on."""

        def ask(situation: Situation) -> None:
            others = [one for one in situation.alternates if one.device not in (cover.device, cover.away_device)]
            sheet = HandOnSheet(others, cover.away, self._drafted("on"), self._page.window())

            def hand_on(said: tuple[Colleague, str]) -> str:
                self.service.hand_on(cover.id, *said)
                return tr("Cover of {away} handed on to {name}", away=cover.away, name=said[0].name)

            self._open(sheet, hand_on)

        self._with_situation(ask)

    def call_off(self, cover: CoverFact) -> None:
        """A planned absence will not be; Undo brings it back."""
        self._write(lambda: self.service.call_off(cover.id), self._said)

    def write_standing(self) -> None:
        """The form of where things are and whom to call."""
        service = self.service

        def ask(found: Any) -> None:
            seen, notes = found
            drafted = self._drafted("standing", seen)
            sheet = StandingSheet(notes, drafted, self._page.window())
            self._open(sheet, lambda said: service.write_standing(said, drafted.seen))

        def read(_progress: Progress) -> Any:
            return service.seen_standing(), service.standing_notes()

        self._around.jobs.read(read, title="", owner=self, done=ask, failed=self._around.notices.fail)

    def print_brief(self, cover: CoverFact | None, *, large: bool = False) -> None:
        """The brief of a cover, or of what would be handed over now, on paper."""
        paper, heading, briefing = self.paper.paper(), self.paper.heading(marked("Hand-over brief")), self._briefing

        def draw(path: Path, progress: Progress) -> int:
            return brief_paper.print_brief(path, briefing.of(cover), paper=paper, heading=heading, large=large, progress=progress)

        self.paper.draw(tr("Hand-over brief"), draw)

    def print_account(self, cover: CoverFact, account: Account) -> None:
        """What happened meanwhile, on paper."""
        heading = self.paper.heading(tr("While {away} was away", away=cover.away))
        words = cover.period_words(None, self.service.zone)
        paper = self.paper.paper()
        self.paper.draw(
            tr("What happened"),
            lambda path, progress: account_paper.print_account(path, account, words, paper=paper, heading=heading, progress=progress),
        )

    def sure(self, question: str, detail: str, verb: str) -> bool:
        """Ask before what can't be undone."""
        return confirm(self._page.window(), question, detail, verb)

    def _hand_over(self, plan: Plan) -> None:
        self._write(lambda: self.service.hand_over(plan), self._handed_over)

    def _handed_over(self, id: str) -> None:
        def show(cover: CoverFact) -> None:
            self._around.notices.say(tr("{alternate} covers you from now on. The brief stands on their Today.", alternate=cover.alternate))
            self.print_brief(cover)

        self._around.jobs.read(lambda _progress: self.service.cover(id), title="", owner=self, done=show, failed=self._around.notices.fail)

    def _now_covering(self, away: Colleague) -> None:
        self._around.notices.say(tr("You cover for {name} from now on. The brief is on Today.", name=away.name))
        self._around.navigate(Place("today"))

    def _said(self, label: str, *, told_all: bool = False) -> None:
        """Say what was done; what all desks were told is not undone."""
        if label:
            self._around.notices.say(f"{label}.", undoable=not told_all and self._around.desk.undo_label() == label)

    def _drafted(self, name: str, seen: Seen | None = None) -> Drafted:
        return Drafted(self._around.drafts, name, seen)

    def _with_situation(self, ask: Callable[[Situation], None]) -> None:
        self._around.jobs.read(lambda _progress: self.service.situation(), title="", owner=self, done=ask, failed=self._around.notices.fail)

    def _open(self, sheet: CoverSheet, work: Callable[[Any], str], then: Callable[[str], None] | None = None) -> None:
        """Show a form; what it says is done by ``work``, and then said, or ``then`` is done with its answer."""

        def wanted(said: object) -> None:
            def done(answer: str) -> None:
                sheet.finish()
                (then or self._said)(answer)
                self.done.emit()

            self._around.jobs.write(lambda _progress: work(said), title=tr("Saving"), owner=sheet, done=done, failed=sheet.refuse)

        sheet.wanted.connect(wanted)
        self.paper.open(sheet)

    def _write(self, work: Callable[[], str], then: Callable[[str], None]) -> None:
        def done(answer: str) -> None:
            then(answer)
            self.done.emit()

        self._around.jobs.write(lambda _progress: work(), title=tr("Saving"), owner=self, done=done, failed=self._around.notices.fail)
