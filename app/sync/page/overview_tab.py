"""How sharing stands: in one sentence, what waits, what is wrong where the desks meet and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.late import late
from app.sync.page.deeds import SharingDeeds
from app.ui.feature import Surroundings
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import EmptyState, FactRow, IconLabel, Pane, PrimaryButton, QuietButton, rule, text

if TYPE_CHECKING:
    from app.store.space_view import Refusal
    from app.sync.rules import standing
    from app.sync.rules.standing import BadObject, SharingStatus
    from app.sync.service.members import Company
else:
    standing = late("app.sync.rules.standing")

_MOST = 20
_ALONE = "Your alternate and the library media specialist can work on it too, each on their own computer."


class OverviewTab(QWidget):
    """Shows a ``SharingStatus``."""

    def __init__(self, around: Surroundings, deeds: SharingDeeds) -> None:
        super().__init__()
        self._around, self._deeds = around, deeds
        self.start = PrimaryButton("Choose the place", "folder-open")
        self.alone = EmptyState("users", "This desk works alone", _ALONE, (self.start,))
        self.column = ScrollColumn((0, 0, 8, 0), 16)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.column)
        self.stack.addWidget(self.alone)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.start.clicked.connect(deeds.open_settings)
        self._shown: object = None

    def show_standing(self, status: SharingStatus, company: Company, place: str, recovery: Sequence[str]) -> None:
        """Show how it stands now; the panes are made anew only when something is different."""
        now = datetime.now().astimezone()
        known = (status, place, bool(recovery), tuple(company.refusals), standing.truth(status, now))
        if known == self._shown:
            return
        self._shown = known
        self.stack.setCurrentIndex(0 if place else 1)
        column = self.column.column
        while (item := column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not place:
            return
        column.addWidget(self._standing(status, place, now))
        if recovery:
            column.addWidget(self._recovery())
        if status.bad:
            column.addWidget(_bad(status.bad))
        if company.refusals:
            column.addWidget(_refused(company.refusals, now))
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
        settings = QuietButton("Another place…", "settings")
        settings.clicked.connect(self._deeds.open_settings)
        row.addWidget(settings)
        if status.eye:
            look = QuietButton(f"Look at {'it' if status.eye == 1 else 'them'}", "git-merge")
            look.clicked.connect(self._deeds.open_eye)
            row.addWidget(look)
        row.addStretch()
        pane.body.addSpacing(4)
        pane.body.addLayout(row)
        return pane

    def _recovery(self) -> Pane:
        pane = Pane("The recovery key is not on paper yet", margin=18)
        pane.body.addWidget(
            text("If the liaison's computer is lost, only these 12 words can remove it from the school's desks.", "soft", wrap=True)
        )
        button = PrimaryButton("Put it on paper…", "key-round")
        button.clicked.connect(self._deeds.ask_recovery)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch()
        pane.body.addLayout(row)
        return pane


def _facts(status: SharingStatus, place: str) -> list[tuple[str, str]]:
    found = [("Meet at", place), ("To send", standing.changes(status.waiting_out) if status.waiting_out else "Nothing waits")]
    if status.waiting_in:
        verb = "waits" if status.waiting_in == 1 else "wait"
        found.append(("Received", f"{standing.changes(status.waiting_in)} {verb} for something that was done before and is not here yet"))
    if status.eye:
        found.append(("Your eye", standing.eye_words(status.eye)))
    return found


def _bad(objects: Sequence[BadObject]) -> Pane:
    pane = Pane("Damaged where the desks meet", margin=18)
    about = "These files are left out, as if they were not there. Nothing on this computer is harmed; what is whole on another desk is sent again."
    pane.body.addWidget(text(about, "soft", wrap=True))
    for one in objects[:_MOST]:
        pane.body.addWidget(_line("triangle-alert", "warn", one.what, f"{one.advice} ({one.name})"))
    if len(objects) > _MOST:
        pane.body.addWidget(text(f"and {len(objects) - _MOST:,} more", "faint"))
    return pane


def _refused(refusals: Sequence[Refusal], now: datetime) -> Pane:
    pane = Pane("Refused", margin=18)
    about = "These were done by somebody who may not, or no longer. They changed nothing, here or anywhere; they are kept so that you can see them."
    pane.body.addWidget(text(about, "soft", wrap=True))
    for one in refusals[:_MOST]:
        who = " · ".join(filter(None, (one.who, standing.moment_of(one.at, now))))
        pane.body.addWidget(_line("user-x", "soft", one.label or "A change", f"{who}. {one.reason}"))
    if len(refusals) > _MOST:
        pane.body.addWidget(text(f"and {len(refusals) - _MOST:,} more", "faint"))
    return pane


def _line(icon_name: str, tone: str, title: str, words: str) -> QWidget:
    line = QWidget()
    line.setProperty("plain", True)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(10)
    row.addWidget(IconLabel(icon_name, tone), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    for words_, role in ((title, "strong"), (words, "soft")):
        label = text(words_, role, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(label)
    row.addLayout(column, 1)
    return line
