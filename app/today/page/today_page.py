"""The Today tab: greeting, first steps, what waits, what comes up, the school's devices, and what was done lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.language import marked
from app.moments import long_day
from app.store.names import acted
from app.today.page.above import Above, HeadDeed
from app.today.page.focus import held_focus
from app.today.page.panes import Done, TodayFacts, coming_pane, devices_pane, first_steps_pane, lately_pane, waiting_pane
from app.today.rules import StatusCount, greeting, school_year_end
from app.ui.feature import Page, Place, Surroundings, TodayItem
from app.ui.new_day import NewDay
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import PageHeader

if TYPE_CHECKING:
    from app.store.changes import Changes
    from app.store.progress import Progress

ACTIONS_SHOWN = 6
_ROOM_FOR_TWO = 720
"""Pixels at 100 % text that two columns need."""


class DevicesSource(Protocol):
    """What Today asks about the school's devices. Every method reads the desk and belongs in a job."""

    def counts(self) -> Sequence[StatusCount]:
        """How many devices have each status, the usual ones first."""

    def updates_ending(self, before: str) -> int:
        """How many devices that are in use stop getting updates before the month ``before`` ("2027-06")."""

    def counts_place(self, status: str) -> Place:
        """The list of the devices with ``status``."""

    def updates_place(self, before: str) -> Place:
        """The list of the devices whose updates end before the month ``before``."""

    def import_place(self) -> Place:
        """Where a device list is imported."""


def local_now() -> datetime:
    """The time on the wall."""
    return datetime.now().astimezone()


class _OverPanes(QVBoxLayout):
    """Takes neither room nor a gap while what stands in it says nothing."""

    def isEmpty(self) -> bool:
        """Whether nothing of it would be seen."""
        return super().isEmpty() or self.sizeHint().height() <= 0


class TodayPage(Page):
    """Reads its numbers in the background and shows them as soon as they are there."""

    title = marked("Today")

    def __init__(
        self,
        around: Surroundings,
        devices: DevicesSource,
        items: Callable[[], Sequence[TodayItem]],
        now: Callable[[], datetime] = local_now,
        *,
        above: Callable[[], Above] | None = None,
        deeds: Sequence[HeadDeed] = (),
    ) -> None:
        """``above`` makes what stands over the panes, once they are there; ``deeds`` are the buttons of the head."""
        super().__init__()
        self._around = around
        self._devices = devices
        self._items = items
        self._now = now
        self._stale = True
        self.above: Above | None = None
        self._make_above = above
        self._over = _OverPanes()
        self._told = ""
        self.buttons = [deed.button(around.navigate) for deed in deeds]
        self.header = PageHeader("", "", self.buttons)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._left = QVBoxLayout()
        self._right = QVBoxLayout()
        self._build()
        around.school.changed.connect(self._greet)
        around.theme.changed.connect(self._redress)
        self._facts: TodayFacts | None = None
        self._old_look = False
        self.day = NewDay(self, lambda: self._now().date())
        self.day.began.connect(lambda _day: self._begin_day())
        self._greet()

    def opened(self) -> None:
        """Read again what may have changed."""
        self._greet()
        if self._stale:
            self._read()
        if self.above is not None:
            self.above.refresh()
        self.setFocus()

    def changed(self, changes: Changes) -> None:
        """Numbers and list are new after any action."""
        del changes
        self._read()
        if self.above is not None:
            self.above.refresh()

    def _begin_day(self) -> None:
        """The greeting, what waits and what comes up are of the new day."""
        self._greet()
        self._read()
        if self.above is not None:
            self.above.refresh()

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area = self._area = ScrollColumn((26, 20, 26, 22), 18)
        area.column.addWidget(self.header)
        area.column.addLayout(self._over)
        self._panes.setSpacing(16)
        for side, stretch in ((self._left, 8), (self._right, 7)):
            side.setSpacing(16)
            self._panes.addLayout(side, stretch)
        area.column.addLayout(self._panes)
        area.column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, else one."""
        super().resizeEvent(event)
        narrow = self.width() < self._around.theme.pixels(_ROOM_FOR_TWO)
        self._panes.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _greet(self) -> None:
        now = self._now()
        self.header.title.setText(greeting(now, self._around.school.person))
        day = long_day(now)
        self.header.say(" · ".join(filter(None, (day, self._told))))

    def _tell(self, words: str, first_deed: bool) -> None:
        """Say something of the day below the greeting; the first button is there while it is of use."""
        self._told = words
        for button in self.buttons[:1]:
            button.setVisible(first_deed)
        self._greet()

    def showEvent(self, event: QShowEvent) -> None:
        """Take on a look that changed while another page was in front."""
        super().showEvent(event)
        if self._old_look:
            self._redress()

    def _redress(self) -> None:
        self._old_look = not self.isVisible()
        if self._facts is not None and not self._old_look:
            self.show_facts(self._facts)

    def _read(self) -> None:
        self._stale = False
        before = f"{school_year_end(self._now().date()):%Y-%m}"

        def work(_progress: Progress) -> TodayFacts:
            actions = self._around.desk.actions(ACTIONS_SHOWN, by_people=True)
            done = [Done(each.label, acted(each.who, each.behalf), each.at.astimezone()) for each in actions]
            return TodayFacts(list(self._devices.counts()), self._devices.updates_ending(before), before, list(self._items()), done)

        self._around.jobs.read(work, title="", owner=self, done=self.show_facts)

    def show_facts(self, facts: TodayFacts) -> None:
        """Show ``facts`` instead of what was shown; focus and place stay."""
        self._facts = facts
        give_back, down = held_focus(self._shown_panes), self._area.verticalScrollBar().value()
        if self.above is None and self._make_above is not None:
            self.above = self._make_above()
            self._over.addWidget(self.above.widget)
            self.above.told.connect(self._tell)
            self.above.refresh()
        for side in (self._left, self._right):
            while (entry := side.takeAt(0)) is not None:
                widget = entry.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._left.addWidget(self._first(facts))
        if facts.coming:
            self._right.addWidget(coming_pane(facts.coming, self._around.navigate))
        if facts.devices:
            self._right.addWidget(devices_pane(self._around.theme, facts, self._show_status, self._show_ending))
        if facts.done:
            lately = self._left if facts.devices else self._right
            lately.addWidget(lately_pane(facts.done, self._now()))
        for side in (self._left, self._right):
            side.addStretch()
        give_back()
        self._area.verticalScrollBar().setValue(down)

    def _shown_panes(self) -> list[QWidget]:
        """The panes of both columns."""
        entries = [side.itemAt(place) for side in (self._left, self._right) for place in range(side.count())]
        return [widget for entry in entries if entry is not None and (widget := entry.widget()) is not None]

    def _first(self, facts: TodayFacts) -> QWidget:
        if facts.devices == 0:
            return first_steps_pane(lambda: self._around.navigate(self._devices.import_place()))
        return waiting_pane(facts.waiting, self._around.navigate)

    def _show_status(self, status: str) -> None:
        self._around.navigate(self._devices.counts_place(status))

    def _show_ending(self, before: str) -> None:
        self._around.navigate(self._devices.updates_place(before))
