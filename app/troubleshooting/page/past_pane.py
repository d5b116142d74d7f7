"""The right side of the library: the device in hand, what was set aside, and what was done lately."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.language import tr, trn
from app.moments import day_month, time_of_day
from app.school.directory import SchoolDirectory
from app.troubleshooting.page.growing import GrowingColumn
from app.troubleshooting.page.subject_block import SubjectBlock
from app.troubleshooting.rules.runs import OUTCOME_TONES, OUTCOME_WORDS
from app.ui.feature import Surroundings
from app.ui.widgets import Badge, IconLabel, Pane, rule, text

if TYPE_CHECKING:
    from app.troubleshooting.service.past import RunLine


class PastPane(Pane):
    """Signal ``run_wanted`` with the id of a run."""

    run_wanted = Signal(str)

    def __init__(self, around: Surroundings, directory: SchoolDirectory, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.subject = SubjectBlock(around, directory)
        self._open, self._recent = QVBoxLayout(), QVBoxLayout()
        self.inside = GrowingColumn()
        inside = self.inside.column
        inside.setSpacing(8)
        inside.addWidget(text(tr("Device in hand"), "pane_title"))
        inside.addWidget(self.subject)
        inside.addSpacing(6)
        for column in (self._open, self._recent):
            column.setSpacing(4)
            inside.addLayout(column)
        inside.addStretch(1)
        self.body.addWidget(self.inside, 1)
        self.setAccessibleName(tr("Device in hand and runs"))

    def show_runs(self, open_runs: "Sequence[RunLine]", recent: "Sequence[RunLine]", now: datetime) -> None:
        """Show what is open and what ended lately."""
        for column, title, lines in ((self._open, tr("Go on with"), open_runs), (self._recent, tr("Lately"), recent)):
            while (item := column.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            if lines:
                column.addWidget(rule())
                column.addWidget(text(title, "pane_title"))
            for line in lines:
                button = RunButton(line, now)
                button.clicked.connect(lambda _checked=False, id=line.id: self.run_wanted.emit(id))
                column.addWidget(button)

    def run_buttons(self) -> "list[RunButton]":
        """The runs that are shown, from top to bottom."""
        columns = (self._open, self._recent)
        widgets = [item.widget() for column in columns for place in range(column.count()) if (item := column.itemAt(place)) is not None]
        return [widget for widget in widgets if isinstance(widget, RunButton)]


class RunButton(QPushButton):
    """A run in one or two lines; it opens when pressed."""

    def __init__(self, line: "RunLine", now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run = line.id
        self.setProperty("line", True)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        ended = bool(line.outcome)
        when = moment_in_words(line.at, now)
        if ended:
            details = [line.subject.words, tr("{minutes} min", minutes=line.minutes) if line.minutes else "", when]
            badge = Badge(
                tr(OUTCOME_WORDS[line.outcome]) if line.outcome in OUTCOME_WORDS else line.outcome,
                OUTCOME_TONES.get(line.outcome, "neutral"),
            )
        else:
            steps = trn(line.steps, "{number} answer", "{number} answers")
            minutes = tr("{minutes} min", minutes=max(1, round(line.spent / 60))) if line.spent else ""
            details = [line.subject.words, steps, minutes, when]
            badge = Badge(tr("Set aside", "a run of a checklist that waits") if line.state == "aside" else tr("Not finished"), "warn")
        words = " · ".join(filter(None, details))
        self.setAccessibleName(f"{line.title}, {badge.text()}, {words}")
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(text(line.title, "strong", wrap=True))
        column.addWidget(text(_unbroken(details), "soft", wrap=True))
        column.addSpacing(3)
        column.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(8)
        row.addLayout(column, 1)
        row.addWidget(IconLabel("chevron-right", "soft", 16), 0, Qt.AlignmentFlag.AlignTop)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """What the words need."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What the words need when they wrap."""
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else super().minimumSizeHint()


def _unbroken(details: Sequence[str]) -> str:
    """The details in a line that breaks only between them."""
    return " · ".join(each.replace(" ", "\u00a0") for each in details if each)


def moment_in_words(at: datetime, now: datetime) -> str:
    """``at`` beside ``now``, both with their zone: "8:31", "yesterday 15:02", "12 Nov"."""
    local, here = at.astimezone(), now.astimezone()
    clock = time_of_day(local)
    days = (here.date() - local.date()).days
    if days <= 0:
        return clock
    return tr("yesterday {clock}", clock=clock) if days == 1 else day_month(local)
