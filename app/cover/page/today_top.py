"""What Cover puts at the top of Today: the brief for who covers, a way to begin for an alternate, what happened for who is back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.cover.page.deeds import KEY, CoverDeeds
from app.cover.page.facts import PageFacts, end_words, read_today, situation_words
from app.cover.page.panes import add_lines, add_text, empty
from app.cover.rules import periods
from app.language import tr
from app.ui.feature import Place, Surroundings
from app.ui.texts import IconLabel
from app.ui.widgets import LinkButton, Pane, PrimaryButton, QuietButton, WrapRow, text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from app.cover.rules.brief import BriefSection
    from app.cover.service.briefing import Briefing
    from app.cover.service.cover import CoverService
    from app.cover.service.facts import CoverFact
    from app.cover.service.situation import Situation

_LINES = 3
"""Lines of each room on Today; all of them are on Cover."""
_ROOM_FOR_TWO = 700
"""Pixels at 100 % text that two columns need."""


class TodayTop(QWidget):
    """Hidden while there is nothing to say.

    Signal ``told`` with the words for the line below Today's greeting, and whether its button "Hand over" is of use.
    """

    told = Signal(str, bool)

    def __init__(self, around: Surroundings, service: CoverService, briefing: Briefing) -> None:
        super().__init__()
        self._around, self._service, self._briefing = around, service, briefing
        self.deeds = CoverDeeds(around, service, briefing, self)
        self.facts: PageFacts | None = None
        self._foldable: list[QBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._soon = QTimer(self, singleShot=True, interval=60)
        self._soon.timeout.connect(self._read)
        self.hide()

    @property
    def widget(self) -> QWidget:
        """What Today shows."""
        return self

    def refresh(self) -> None:
        """Read it anew, in a moment."""
        self._soon.start()

    def _read(self) -> None:
        self._around.jobs.read(
            lambda _progress: read_today(self._service, self._briefing),
            title="",
            owner=self,
            done=self._show,
            failed=self._around.notices.fail,
        )

    def _show(self, facts: PageFacts) -> None:
        self.facts = facts
        empty(self._column)
        self._foldable = []
        pane = self._pane(facts)
        self._fold()
        if pane is not None:
            self._column.addWidget(pane)
        self.setVisible(pane is not None)
        situation = facts.situation
        mine = any(situation.is_away(one) or situation.is_covering(one) for one in situation.coming)
        running = situation.covering is not None or situation.covered is not None
        words = situation_words(situation, facts.today) if running or mine else ""
        may_hand_over = not running and situation.may_hand_over
        self.told.emit(_within(words, situation), may_hand_over)

    def _pane(self, facts: PageFacts) -> QWidget | None:
        situation = facts.situation
        if situation.covering is not None:
            return self._brief(facts, situation.covering)
        if situation.covered is not None:
            return self._away(facts, situation.covered)
        if situation.returned is not None:
            return self._returned(situation.returned)
        if situation.is_alternate:
            return self._alternate(facts)
        due = next((one for one in situation.coming if situation.is_away(one) and one.stands == periods.DUE), None)
        return self._due(due, facts) if due is not None else None

    def _brief(self, facts: PageFacts, cover: CoverFact) -> Pane:
        pane = Pane(margin=18)
        pane.setAccessibleName(tr("Hand-over brief"))
        late = cover.stands == periods.LATE
        words, detail = (
            end_words(facts.situation, cover, facts.today) if late else (situation_words(facts.situation, facts.today), facts.brief.counted)
        )
        printing, whole = QuietButton(tr("Print"), "printer"), QuietButton(tr("Whole brief"))
        over = PrimaryButton(tr("Hand back"), "check") if late else QuietButton(tr("My part is over"), "check")
        printing.setAccessibleName(tr("Print the brief"))
        printing.clicked.connect(lambda _checked=False: self.deeds.print_brief(cover))
        whole.clicked.connect(lambda _checked=False: self._around.navigate(Place(KEY)))
        over.clicked.connect(lambda _checked=False: self.deeds.end(cover))
        pane.body.addLayout(self._head("user-check", words, detail, (printing, whole, over), "warn" if late else "accent"))
        sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        sides.setSpacing(28)
        self._foldable.append(sides)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(6)
        right.setSpacing(6)
        for section in facts.brief.sections:
            self._section(left, section)
        add_text(right, tr("Notes"), facts.brief.notes)
        add_text(right, tr("Where things are"), facts.brief.places)
        add_text(right, tr("People to call"), facts.brief.people)
        left.addStretch()
        right.addStretch()
        sides.addLayout(left, 8)
        if facts.brief.notes or facts.brief.places or facts.brief.people:
            sides.addLayout(right, 6)
        pane.body.addLayout(sides)
        return pane

    def _section(self, column: QVBoxLayout, section: BriefSection) -> None:
        if not section.lines:
            return
        column.addWidget(text(section.title, "section"))
        add_lines(column, section, section.lines[:_LINES], self._around.navigate)
        more = len(section.lines) - _LINES
        if more > 0:
            button = LinkButton(tr("{more} more", more=more))
            button.clicked.connect(lambda _checked=False: self._around.navigate(Place(KEY)))
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch()
            column.addLayout(row)
        column.addSpacing(6)

    def _away(self, facts: PageFacts, cover: CoverFact) -> Pane:
        back, happened = PrimaryButton(tr("I am back"), "check"), QuietButton(tr("What happened so far"))
        back.clicked.connect(lambda _checked=False: self.deeds.end(cover))
        happened.clicked.connect(lambda _checked=False: self._around.navigate(Place(KEY, "cover", cover.id)))
        if cover.stands == periods.LATE:
            longer = QuietButton(tr("It goes on longer…"), "pencil")
            longer.clicked.connect(lambda _checked=False: self.deeds.change(cover))
            return self._strip("user-check", *end_words(facts.situation, cover, facts.today), (happened, longer, back), "warn")
        words = situation_words(facts.situation, facts.today)
        return self._strip("user-check", words, tr("Whatever you change here is kept too."), (happened, back))

    def _returned(self, cover: CoverFact) -> Pane:
        show = PrimaryButton(tr("Show me"), "history")
        show.clicked.connect(lambda _checked=False: self._around.navigate(Place(KEY, "cover", cover.id)))
        by = tr("{alternate} covered you", alternate=cover.alternate) if cover.alternate else tr("You were covered")
        return self._strip(
            "history",
            tr("What happened while you were away"),
            f"{by} {cover.when_words(self._service.today(), self._service.zone)}.",
            (show,),
        )

    def _alternate(self, facts: PageFacts) -> Pane:
        begin = PrimaryButton(tr("I cover from now"), "user-check")
        begin.clicked.connect(lambda _checked=False: self.deeds.cover_from_now())
        names = ", ".join(dict.fromkeys(one.name for one in facts.situation.absent if one.name))
        words = tr("You are the alternate of {names}", names=names) if names else tr("You are the alternate")
        coming = next((one for one in facts.situation.coming if facts.situation.is_covering(one)), None)
        plan = (
            tr("You cover {when}; it begins by itself.", when=periods.when_words(coming.period, facts.today))
            if coming and coming.period
            else ""
        )
        detail = " ".join(filter(None, (plan, tr("You see everything; to change something, begin a cover."))))
        return self._strip("user-check", words, detail, (begin,))

    def _due(self, cover: CoverFact, facts: PageFacts) -> Pane:
        begin = PrimaryButton(tr("Hand over now"), "user-check")
        begin.clicked.connect(lambda _checked=False: self.deeds.begin(cover))
        words = (
            tr("{alternate} covers you {when}", alternate=cover.alternate, when=periods.when_words(cover.period, facts.today))
            if cover.period
            else tr("Your absence begins")
        )
        how = tr("It begins by itself when their desk is open.") if cover.device else tr("Hand over, and give them the brief on paper.")
        brief = QuietButton(tr("Print the brief"), "printer")
        brief.clicked.connect(lambda _checked=False: self.deeds.print_brief(cover))
        return self._strip("user-check", words, how, (brief, begin))

    def _strip(self, icon: str, words: str, detail: str, buttons: tuple[QPushButton, ...], tone: str = "accent") -> Pane:
        pane = Pane(margin=14)
        pane.body.addLayout(self._head(icon, words, detail, buttons, tone))
        return pane

    def _head(self, icon: str, words: str, detail: str, buttons: tuple[QPushButton, ...], tone: str) -> QBoxLayout:
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(IconLabel(icon, tone, 20))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(text(words, "pane_title", wrap=True))
        column.addWidget(text(detail, "soft", wrap=True))
        told.addLayout(column, 1)
        both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        both.setSpacing(12)
        both.addLayout(told, 1)
        both.addWidget(WrapRow(buttons, 8))
        self._foldable.append(both)
        return both

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else below."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < self._around.theme.pixels(_ROOM_FOR_TWO)
        for layout in self._foldable:
            layout.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


def _within(words: str, situation: Situation) -> str:
    """The words after others in one line: with a small letter, unless they begin with a name."""
    names = [one.alternate for one in (situation.covered, *situation.coming) if one is not None and one.alternate]
    return words if words.startswith(tuple(names)) else words[:1].lower() + words[1:]
