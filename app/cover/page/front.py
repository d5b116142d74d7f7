"""The front of Cover: on the left what is open, on the right who covers when, and what is written down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.cover.page.cover_card import CardDeeds, cover_card, past_title_of
from app.cover.page.panes import across, add_text, empty, section_pane
from app.cover.page.titles import TitleButton
from app.language import tr
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import Badge, LinkButton, Pane, rule, text

if TYPE_CHECKING:
    from app.cover.page.deeds import CoverDeeds
    from app.cover.page.facts import PageFacts
    from app.cover.service.facts import CoverFact
    from app.ui.feature import Place
    from app.ui.theme import ThemeState
    from app.ui.widgets import PageHeader

_ROOM_FOR_TWO = 720
"""Pixels at 100 % text that two columns need."""
_PAST_SHOWN = 6


class Front(QWidget):
    """Signal ``cover_wanted`` with the id of a cover of which it is asked what happened."""

    cover_wanted = Signal(str)

    def __init__(self, header: PageHeader, deeds: CoverDeeds, navigate: Callable[[Place], None], theme: ThemeState) -> None:
        super().__init__()
        self._deeds, self._navigate, self._theme = deeds, navigate, theme
        self._card_deeds = CardDeeds(deeds.begin, deeds.end, deeds.hand_on, deeds.change, deeds.call_off)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self.area = ScrollColumn((26, 20, 26, 22), 18)
        self.area.column.addWidget(header)
        self._panes.setSpacing(16)
        for side, stretch in ((self._left, 8), (self._right, 7)):
            side.setSpacing(16)
            self._panes.addLayout(side, stretch)
        self.area.column.addLayout(self._panes)
        self.area.column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, else one: who covers first."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.pixels(_ROOM_FOR_TWO)
        self._panes.setDirection(QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight)

    def show_facts(self, facts: PageFacts) -> None:
        """Show ``facts`` instead of what was shown."""
        for side in (self._left, self._right):
            empty(side)
        for section in facts.brief.sections:
            self._left.addWidget(section_pane(section, self._navigate))
        for cover in facts.situation.covers:
            if cover.runs:
                self._right.addWidget(cover_card(cover, facts.situation, facts.today, self._card_deeds))
        for cover in facts.situation.coming:
            self._right.addWidget(cover_card(cover, facts.situation, facts.today, self._card_deeds))
        self._right.addWidget(self._standing(facts))
        if facts.situation.past:
            self._right.addWidget(self._past(facts))
        for side in (self._left, self._right):
            side.addStretch()

    def _standing(self, facts: PageFacts) -> Pane:
        pane = Pane(margin=18)
        head = QHBoxLayout()
        head.addWidget(text(tr("Good to know"), "pane_title"), 1)
        edit = LinkButton(tr("Edit"), "pencil")
        edit.setAccessibleName(tr("Edit where things are and whom to call"))
        edit.clicked.connect(lambda _checked=False: self._deeds.write_standing())
        edit.setVisible(facts.situation.may_hand_over or facts.situation.is_alternate)
        head.addWidget(edit)
        pane.body.addLayout(head)
        if not (facts.standing.places or facts.standing.people):
            words = tr("Where the keys, spares and papers are, and whom to call. Write it once: it stands on every brief.")
            pane.body.addWidget(text(words, "soft", wrap=True))
        add_text(pane.body, tr("Where things are"), facts.standing.places)
        add_text(pane.body, tr("People to call"), facts.standing.people)
        return pane

    def _past(self, facts: PageFacts) -> Pane:
        pane = Pane(tr("Covers that are over"), margin=18)
        for place, cover in enumerate(facts.situation.past[:_PAST_SHOWN]):
            if place:
                pane.body.addWidget(rule())
            pane.body.addWidget(self._past_row(cover, facts))
        return pane

    def _past_row(self, cover: CoverFact, facts: PageFacts) -> QWidget:
        line, row = across((0, 2, 0, 2))
        words = QVBoxLayout()
        words.setSpacing(0)
        title = past_title_of(cover, facts.situation)
        if cover.began is not None:
            words.addWidget(TitleButton(title, partial(self.cover_wanted.emit, cover.id)))
        else:
            words.addWidget(text(title, "strong", wrap=True))
        words.addWidget(text(cover.period_words(facts.today), "soft", wrap=True))
        row.addLayout(words, 1)
        unread = facts.situation.returned
        if unread is not None and unread.id == cover.id:
            row.addWidget(Badge(tr("not read"), "info"), 0, Qt.AlignmentFlag.AlignTop)
        elif cover.began is None:
            row.addWidget(Badge(tr("never begun")), 0, Qt.AlignmentFlag.AlignTop)
        return line
