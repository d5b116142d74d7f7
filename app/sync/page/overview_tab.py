"""How sharing stands: in one sentence, what waits, what is wrong where the desks meet and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.language import marked, tr, trn
from app.late import late
from app.sync.page import overview_waits
from app.sync.page.deeds import SharingDeeds
from app.sync.page.overview_waits import MOST, line, more
from app.ui.feature import Surroundings
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import EmptyState, FactRow, IconLabel, Pane, PrimaryButton, QuietButton, rule, text

if TYPE_CHECKING:
    from app.store.space_view import Refusal
    from app.sync.rules import standing
    from app.sync.rules.standing import BadObject, SharingStatus
    from app.sync.rules.waits import Stuck
    from app.sync.service.members import Company
    from app.sync.service.outside import Kept
else:
    standing = late("app.sync.rules.standing")

_ALONE = marked("Your alternate and the library media specialist can work on it too, each on their own computer.")


@dataclass(frozen=True)
class Overview:
    """What the tab shows; ``place`` is "" for a desk that shares nothing, ``recovery`` has words as long as they are not on paper."""

    status: SharingStatus
    company: Company
    place: str
    recovery: Sequence[str]
    stuck: Stuck | None = None
    kept: tuple[Kept, ...] = ()


class OverviewTab(QWidget):
    """Shows an ``Overview``."""

    def __init__(self, around: Surroundings, deeds: SharingDeeds) -> None:
        super().__init__()
        self._around, self._deeds = around, deeds
        self.start = PrimaryButton(tr("Choose the place"), "folder-open")
        self.alone = EmptyState("users", tr("This desk works alone"), tr(_ALONE), (self.start,))
        self.column = ScrollColumn((0, 0, 8, 0), 16)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.column)
        self.stack.addWidget(self.alone)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.start.clicked.connect(deeds.open_settings)
        self._shown: object = None

    def show_standing(self, shown: Overview) -> None:
        """Show how it stands now; the panes are made anew only when something is different."""
        now, status, refusals = datetime.now().astimezone(), shown.status, shown.company.refusals
        stuck = shown.stuck
        offered = stuck.is_offered(now) if stuck is not None else False
        known = (status, shown.place, bool(shown.recovery), tuple(refusals), standing.truth(status, now), stuck, offered, shown.kept)
        if known == self._shown:
            return
        self._shown = known
        self.stack.setCurrentIndex(0 if shown.place else 1)
        column = self.column.column
        while (item := column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not shown.place:
            return
        column.addWidget(self._standing(status, shown.place, now))
        if stuck is not None:
            column.addWidget(overview_waits.stuck_pane(stuck, self._deeds, now))
        if shown.kept:
            column.addWidget(overview_waits.kept_pane(shown.kept, self._deeds, now))
        if shown.recovery:
            column.addWidget(self._recovery())
        if status.bad:
            column.addWidget(_bad(status.bad))
        if refusals:
            column.addWidget(_refused(refusals, now))
        column.addStretch()

    def _standing(self, status: SharingStatus, place: str, now: datetime) -> Pane:
        said = standing.truth(status, now)
        title, words = standing.overview_words(status, now)
        pane = Pane(margin=18)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel(said.icon, "soft" if said.tone == "neutral" else said.tone, 24), 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(text(title, "pane_title", wrap=True))
        if words:
            told.addWidget(text(words, "soft", wrap=True))
        head.addLayout(told, 1)
        pane.body.addLayout(head)
        pane.body.addWidget(rule())
        for name, value in _facts(status, place):
            pane.body.addWidget(FactRow(name, value))
        row = QHBoxLayout()
        if status.state is not standing.State.OUTSIDE:
            settings = QuietButton(tr("Another place…"), "settings")
            settings.clicked.connect(self._deeds.open_settings)
            row.addWidget(settings)
        if status.eye:
            look = QuietButton(trn(status.eye, "Look at it", "Look at them"), "git-merge")
            look.clicked.connect(self._deeds.open_eye)
            row.addWidget(look)
        row.addStretch()
        pane.body.addSpacing(4)
        pane.body.addLayout(row)
        return pane

    def _recovery(self) -> Pane:
        pane = Pane(tr("The recovery key is not on paper yet"), margin=18)
        pane.body.addWidget(
            text(tr("If the liaison's computer is lost, only these 12 words can remove it from the school's desks."), "soft", wrap=True)
        )
        button = PrimaryButton(tr("Put it on paper…"), "key-round")
        button.clicked.connect(self._deeds.ask_recovery)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch()
        pane.body.addLayout(row)
        return pane


def _facts(status: SharingStatus, place: str) -> list[tuple[str, str]]:
    found = [(tr("Meet at"), place)]
    if status.state is not standing.State.OUTSIDE:
        found.append((tr("To send"), standing.changes(status.waiting_out) if status.waiting_out else tr("Nothing waits")))
    if status.waiting_in:
        words = trn(
            status.waiting_in,
            "{number} change waits for something that was done before and is not here yet",
            "{number} changes wait for something that was done before and is not here yet",
        )
        found.append((tr("Received"), words))
    if status.eye:
        found.append((tr("Your eye"), standing.eye_words(status.eye)))
    return found


def _bad(objects: Sequence[BadObject]) -> Pane:
    pane = Pane(tr("Damaged where the desks meet"), margin=18)
    about = tr(
        "These files are left out, as if they were not there. Nothing on this computer is harmed; what is whole on another desk is sent again."
    )
    pane.body.addWidget(text(about, "soft", wrap=True))
    for one in objects[:MOST]:
        pane.body.addWidget(line("triangle-alert", "warn", one.what, f"{one.advice} ({one.name})"))
    if len(objects) > MOST:
        pane.body.addWidget(more(len(objects) - MOST))
    return pane


def _refused(refusals: Sequence[Refusal], now: datetime) -> Pane:
    pane = Pane(tr("Refused"), margin=18)
    about = tr(
        "These were done by somebody who may not, or no longer. They changed nothing, here or anywhere; they are kept so that you can see them."
    )
    pane.body.addWidget(text(about, "soft", wrap=True))
    for one in refusals[:MOST]:
        who = " · ".join(filter(None, (one.who, standing.moment_of(one.at, now))))
        pane.body.addWidget(line("user-x", "soft", one.label or tr("A change"), f"{who}. {one.reason}"))
    if len(refusals) > MOST:
        pane.body.addWidget(more(len(refusals) - MOST))
    return pane
