"""What happened while somebody was away: by subject, who did it for whom and when, with a way back where there is one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cover.page.panes import across, counted_pane, empty, place_of
from app.cover.page.titles import TitleButton
from app.cover.rules.happened import About, Account, ToldDeed
from app.cover.service.facts import CoverFact
from app.language import tr, trn
from app.moments import time_of_day, weekday_day_month
from app.store.names import acted
from app.ui.feature import Place
from app.ui.scroll_column import ScrollColumn
from app.ui.texts import IconLabel
from app.ui.widgets import Badge, LinkButton, PageHeader, Pane, PrimaryButton, QuietButton, rule, text

_SHOWN = 6
"""Deeds of one subject that are shown before the rest is asked for."""
_KINDS_SHOWN = 40


class HappenedView(QWidget):
    """Signals: ``back``, ``print_wanted``, ``read`` (who was away has read it), ``undo_wanted`` with the unit of a deed."""

    back = Signal()
    print_wanted = Signal()
    read = Signal()
    undo_wanted = Signal(str)

    def __init__(self, navigate: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._navigate = navigate
        self._account = Account()
        self._all: set[str] = set()
        self.back_button = QuietButton(tr("Back"), "arrow-left")
        self.print_button = QuietButton(tr("Print"), "printer")
        self.read_button = PrimaryButton(tr("I have read it"), "check")
        self.header = PageHeader(tr("What happened"), "", (self.back_button, self.print_button, self.read_button))
        self.area = ScrollColumn((26, 20, 26, 22), 16)
        self.area.column.addWidget(self.header)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(16)
        self.area.column.addLayout(self._inside)
        self.area.column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.back_button.clicked.connect(self.back)
        self.print_button.clicked.connect(self.print_wanted)
        self.read_button.clicked.connect(self.read)

    def show_account(self, cover: CoverFact, account: Account, period: str, *, mine: bool) -> None:
        """Show what happened during a cover; ``mine`` is for who was away."""
        self._account = account
        self.header.title.setText(
            tr("What happened while you were away") if mine else tr("What happened while {away} was away", away=cover.away)
        )
        self.header.say(" · ".join(filter(None, (period[:1].upper() + period[1:], _counted(account)))))
        self.read_button.setVisible(mine and cover.ended is not None and not cover.read)
        self.print_button.setEnabled(account.number > 0)
        self._fill()

    def _fill(self) -> None:
        empty(self._inside)
        if not self._account.number:
            pane = Pane(tr("Nothing happened"), margin=18)
            pane.body.addWidget(text(tr("Nobody else changed anything on the desk in this time."), "soft", wrap=True))
            self._inside.addWidget(pane)
            return
        for kind, abouts in self._account.kinds():
            self._inside.addWidget(self._pane(kind, abouts))

    def _pane(self, kind: str, abouts: list[About]) -> Pane:
        pane = counted_pane(kind, len(abouts))
        shown = abouts if kind in self._all else abouts[:_KINDS_SHOWN]
        for place, about in enumerate(shown):
            if place:
                pane.body.addWidget(rule())
            pane.body.addWidget(self._about(about))
        if len(shown) < len(abouts):
            pane.body.addWidget(self._more(kind, tr("Show all {number:,}", number=len(abouts))), 0, Qt.AlignmentFlag.AlignLeft)
        return pane

    def _about(self, about: About) -> QWidget:
        subject = about.subject
        block, row = across()
        row.addWidget(IconLabel(subject.icon, "soft"), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        if subject.lead is not None:
            place = place_of(subject.lead)
            column.addWidget(TitleButton(subject.title, partial(self._navigate, place)))
        else:
            column.addWidget(text(subject.title, "strong", wrap=True))
        deeds = about.deeds if subject.key in self._all else about.deeds[-_SHOWN:]
        if len(deeds) < len(about.deeds):
            column.addWidget(
                self._more(subject.key, tr("{number} earlier", number=len(about.deeds) - len(deeds))), 0, Qt.AlignmentFlag.AlignLeft
            )
        for told in deeds:
            column.addWidget(self._deed(told))
        row.addLayout(column, 1)
        return block

    def _deed(self, told: ToldDeed) -> QWidget:
        deed = told.deed
        line, row = across((2, 0, 0, 0))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text(deed.label, "soft" if told.undone else "", wrap=True))
        words.addWidget(text(f"{acted(deed.who, deed.behalf)} · {when_words(deed.at)}", "faint", wrap=True))
        row.addLayout(words, 1)
        if told.undone:
            row.addWidget(Badge(tr("taken back")), 0, Qt.AlignmentFlag.AlignTop)
        elif deed.refused:
            row.addWidget(Badge(tr("not permitted"), "bad"), 0, Qt.AlignmentFlag.AlignTop)
        elif deed.final:
            row.addWidget(Badge(tr("has left the desk")), 0, Qt.AlignmentFlag.AlignTop)
        elif told.may_undo:
            undo = LinkButton(tr("Take back"))
            undo.setProperty("inline", True)
            undo.setAccessibleName(tr("Take back: {label}", label=deed.label))
            undo.clicked.connect(lambda _checked=False, unit=deed.unit: self.undo_wanted.emit(unit))
            row.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _more(self, key: str, words: str) -> LinkButton:
        button = LinkButton(words)

        def show() -> None:
            self._all.add(key)
            self._fill()

        button.clicked.connect(lambda _checked=False: show())
        return button


def when_words(at: datetime) -> str:
    """When something was done, where this computer is: "Mon 23 Nov, 8:42"."""
    local = at.astimezone()
    return f"{weekday_day_month(local)}, {time_of_day(local)}"


def _counted(account: Account) -> str:
    number = account.number
    if not number:
        return ""
    things = trn(number, "1 thing done", "{number} things done")
    people = [(name, count) for name, count in account.people if name]
    if len(people) == 1:
        return tr("{things} by {people}", things=things, people=people[0][0])
    return f"{things}: " + ", ".join(f"{name} {count:,}" for name, count in people[:3]) if people else things
