"""The panes of the Today tab, each made from facts that were read before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.language import figure, marked, spoken, tr, trn
from app.moments import month_year
from app.today.page.device_bar import DeviceBar, DeviceLegend
from app.today.rules import StatusCount, ago
from app.ui.feature import Place, TodayItem
from app.ui.icons import scaled
from app.ui.texts import IconLabel
from app.ui.theme import ThemeState
from app.ui.widgets import Badge, LinkButton, Pane, PrimaryButton, rule, text

_INSIDE = 2
"""Pixels between the edge of a button without a frame and its words."""
_DAY_WIDTH = 36
"""Pixels of the day beside what comes up, at the usual text size."""


@dataclass(frozen=True)
class Done:
    """One thing done lately; ``at`` is local time."""

    label: str
    who: str
    at: datetime


@dataclass(frozen=True)
class TodayFacts:
    """Everything the page shows, read in one go. ``ending`` devices get no updates from the month ``before`` on."""

    counts: Sequence[StatusCount] = ()
    ending: int = 0
    before: str = ""
    items: Sequence[TodayItem] = ()
    done: Sequence[Done] = field(default_factory=tuple)

    @property
    def waiting(self) -> list[TodayItem]:
        """What waits for the person now."""
        return [item for item in self.items if item.day is None]

    @property
    def coming(self) -> list[TodayItem]:
        """What comes on a day."""
        return [item for item in self.items if item.day is not None]

    @property
    def devices(self) -> int:
        """All devices."""
        return sum(each.count for each in self.counts)


def devices_pane(theme: ThemeState, facts: TodayFacts, show_status: Callable[[str], None], show_ending: Callable[[str], None]) -> Pane:
    """How the school's devices stand."""
    pane = Pane(tr("This school\u2019s devices"), margin=18)
    pane.body.addSpacing(2)
    pane.body.addWidget(DeviceBar(theme, facts.counts))
    legend = DeviceLegend(theme, facts.counts)
    legend.chosen.connect(show_status)
    pane.body.addWidget(legend)
    if facts.ending:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(text(ending_words(facts.ending, facts.before), "soft", wrap=True), 1)
        see = LinkButton(tr("See them"))
        see.setAccessibleName(tr("See the devices that stop getting updates"))
        see.clicked.connect(lambda: show_ending(facts.before))
        row.addWidget(see)
        pane.body.addLayout(row)
    return pane


def ending_words(count: int, before: str) -> str:
    """What is said about devices whose updates end before the month ``before`` ("2027-06")."""
    year, month = (int(part) for part in before.split("-"))
    when = month_year(year, month)
    return trn(count, "1 device stops getting updates before {when}.", "{number} devices stop getting updates before {when}.", when=when)


def waiting_pane(items: Sequence[TodayItem], navigate: Callable[[Place], None]) -> Pane:
    """What waits on the person."""
    pane = Pane(tr("Waiting on you"), margin=18)
    if not items:
        pane.body.addWidget(text(tr("Nothing waits on you."), "soft"))
    for place, item in enumerate(items):
        if place:
            pane.body.addWidget(rule())
        pane.body.addWidget(_item(item, navigate))
    return pane


def _item(item: TodayItem, navigate: Callable[[Place], None]) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(12 - _INSIDE)
    row.addWidget(IconLabel(item.icon, "soft" if item.tone == "neutral" else item.tone), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(_words(item, navigate), 1)
    if item.badge:
        row.addWidget(Badge(item.badge, item.tone), 0, Qt.AlignmentFlag.AlignTop)
    return line


def _words(item: TodayItem, navigate: Callable[[Place], None]) -> QVBoxLayout:
    """The title, which leads to the thing, and what is said of it."""
    words = QVBoxLayout()
    words.setSpacing(0)
    title = LinkButton(item.title)
    title.setProperty("link", False)
    title.setProperty("flat", True)
    title.clicked.connect(lambda: navigate(item.place))
    words.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)
    detail = text(item.detail, "soft", wrap=True)
    detail.setContentsMargins(_INSIDE, 0, 0, 0)
    words.addWidget(detail)
    return words


def coming_pane(items: Sequence[TodayItem], navigate: Callable[[Place], None]) -> Pane:
    """What comes up, each thing beside its day."""
    pane = Pane(tr("Coming up"), margin=18)
    for place, item in enumerate(sorted(items, key=lambda item: item.day or date.max)):
        if place:
            pane.body.addWidget(rule())
        pane.body.addWidget(_dated(item, item.day or date.max, navigate))
    return pane


def _dated(item: TodayItem, day: date, navigate: Callable[[Place], None]) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(12 - _INSIDE)
    when = QVBoxLayout()
    when.setSpacing(0)
    number, month = text(figure(day.day), "pane_title"), text(spoken().months(short=True)[day.month - 1], "faint")
    for label in (number, month):
        label.setMinimumWidth(scaled(_DAY_WIDTH))
        when.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    row.addLayout(when)
    row.setAlignment(when, Qt.AlignmentFlag.AlignTop)
    row.addLayout(_words(item, navigate), 1)
    if item.badge and item.tone == "warn":
        row.addWidget(Badge(item.badge, item.tone), 0, Qt.AlignmentFlag.AlignTop)
    return line


def lately_pane(done: Sequence[Done], now: datetime) -> Pane:
    """What was done lately, by whom and when."""
    pane = Pane(tr("Done lately"), margin=18)
    for each in done:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(text(each.label, wrap=True), 1)
        who = f"{each.who} · " if each.who else ""
        row.addWidget(text(f"{who}{ago(each.at, now)}", "soft"), 0, Qt.AlignmentFlag.AlignTop)
        pane.body.addLayout(row)
    return pane


def first_steps_pane(bring_devices: Callable[[], None]) -> Pane:
    """What to begin with on a new desk."""
    pane = Pane(tr("First steps"), margin=18)
    pane.body.addWidget(text(tr(_FIRST_WORDS), "soft", wrap=True))
    pane.body.addSpacing(4)
    button = PrimaryButton(tr("Import your device list"), "upload")
    button.clicked.connect(bring_devices)
    pane.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    pane.body.addSpacing(8)
    for words in _FIRST_HINTS:
        pane.body.addWidget(text(tr(words), "soft", wrap=True))
    return pane


_FIRST_WORDS = marked(
    "Bring in the list of devices you have: an export from the Google Admin console, Snipe-IT, Intune, Jamf or Destiny, "
    "or any spreadsheet. You see what will happen before anything is written, and one Undo takes all of it back."
)
_FIRST_HINTS = (
    marked("Ctrl K finds anything: a tag, a serial, a room, a person, something to do."),
    marked("Scan a tag at any time: the device opens, whatever you are doing."),
    marked("Ctrl Z takes back the last thing you did, also tomorrow."),
)
