"""What the overview says of edits that wait for something missing, and of a removed desk's own that nobody else has."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.language import tr, trn
from app.late import late
from app.sync.page.deeds import SharingDeeds
from app.ui.widgets import IconLabel, Pane, QuietButton, text

if TYPE_CHECKING:
    from app.sync.rules import standing, waits
    from app.sync.rules.waits import Stuck
    from app.sync.service.outside import Kept
else:
    standing = late("app.sync.rules.standing")
    waits = late("app.sync.rules.waits")

MOST = 20


def stuck_pane(stuck: Stuck, deeds: SharingDeeds, now: datetime) -> Pane:
    """Whose edits wait, which computer had what is missing, and going on without it."""
    pane = Pane(waits.title_of(stuck), margin=18)
    pane.body.addWidget(text(waits.advice_of(stuck, now), "soft", wrap=True))
    for icon, lines in (("hourglass", waits.held_lines(stuck, now)), ("laptop", waits.absent_lines(stuck, now))):
        for words in lines[:MOST]:
            pane.body.addWidget(line(icon, "soft", words))
        if len(lines) > MOST:
            pane.body.addWidget(more(len(lines) - MOST))
    if stuck.is_offered(now):
        go = QuietButton(trn(stuck.number, "Go on without it…", "Go on without them…"), "arrow-right")
        go.clicked.connect(partial(deeds.go_on_without, stuck))
        pane.body.addLayout(_row(go))
    return pane


def kept_pane(kept: Sequence[Kept], deeds: SharingDeeds, now: datetime) -> Pane:
    """What was done on a removed desk that no other desk has."""
    pane = Pane(tr("Only on this computer"), margin=18)
    about = tr("This was done here and is on no other desk. It stays here; save it as a table to hand it to somebody who types it in.")
    pane.body.addWidget(text(about, "soft", wrap=True))
    for one in kept[:MOST]:
        pane.body.addWidget(
            line("pencil", "soft", one.label or tr("A change"), " · ".join(filter(None, (one.who, standing.moment(one.at, now)))))
        )
    if len(kept) > MOST:
        pane.body.addWidget(more(len(kept) - MOST))
    save = QuietButton(tr("Save as a table…"), "save")
    save.clicked.connect(deeds.save_kept)
    pane.body.addLayout(_row(save))
    return pane


def line(icon_name: str, tone: str, title: str, words: str = "") -> QWidget:
    """A line of a list: what, and below it what is to be said of it."""
    made = QWidget()
    made.setProperty("plain", True)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(10)
    row.addWidget(IconLabel(icon_name, tone), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    for said, role in ((title, "strong" if words else ""), (words, "soft")):
        if said:
            label = text(said, role, wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
    row.addLayout(column, 1)
    return made


def more(number: int) -> QWidget:
    """That there are more than are shown."""
    return text(tr("and {number:,} more", number=number), "faint")


def _row(button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch()
    return row
