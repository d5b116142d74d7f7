"""The small questions of this tab: why it is called off, on which days again, which template, what to call it."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.language import marked, tr
from app.professional_development.page.when_sheet import DayField
from app.professional_development.rules import times
from app.ui.dialogs import Sheet
from app.ui.forms import FormField, number_editor
from app.ui.widgets import PrimaryButton, QuietButton, text

if TYPE_CHECKING:
    from app.professional_development.rules.times import Every
    from app.professional_development.service.templates import TemplateFact

_KEY = Qt.ItemDataRole.UserRole
_EVERY: "tuple[tuple[Every, str], ...]" = (
    ("week", marked("Every week")),
    ("two weeks", marked("Every two weeks")),
    ("month", marked("Every month")),
    ("day", marked("Every day")),
)
_MOST = 40


class WordsSheet(Sheet):
    """One line of words. ``said`` carries it."""

    said = Signal(str)

    def __init__(
        self, title: str, subtitle: str, label: str, verb: str, words: str = "", parent: QWidget | None = None, *, needed: bool = False
    ) -> None:
        super().__init__(title, subtitle, parent, width=480)
        self._needed = needed
        self.line = QLineEdit(words)
        self.field = FormField(label, self.line)
        self.body.addWidget(self.field)
        stay, go = QuietButton(tr("Cancel")), PrimaryButton(verb)
        stay.clicked.connect(self.reject)
        go.clicked.connect(self.say)
        self.add_buttons([stay, go])
        self.line.setFocus()

    def say(self) -> None:
        """Take what was typed."""
        words = self.line.text().strip()
        if self._needed and not words:
            self.field.show_error(tr("Write a few words first."))
            self.line.setFocus()
            return
        self.said.emit(words)
        self.accept()


class SeriesSheet(Sheet):
    """On which days it is held again. ``chosen`` carries their wall times."""

    chosen = Signal(list)

    def __init__(self, starts: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Make a series"), tr("The same plan, agenda and handout on more days."), parent, width=480)
        self._starts = starts
        self.every = QComboBox()
        self.every.addItems([tr(words) for _, words in _EVERY])
        self.times = number_editor(1, _MOST)
        self.times.setValue(3)
        self.days = text("", "soft", wrap=True)
        self.body.addWidget(FormField(tr("How often"), self.every))
        self.body.addWidget(FormField(tr("How many more"), self.times))
        self.body.addWidget(self.days)
        stay, go = QuietButton(tr("Cancel")), PrimaryButton(tr("Plan them"))
        stay.clicked.connect(self.reject)
        go.clicked.connect(self._take)
        self.add_buttons([stay, go])
        self.every.currentIndexChanged.connect(self._tell)
        self.times.valueChanged.connect(self._tell)
        self._tell()

    @property
    def starts(self) -> list[str]:
        """The wall times after the first."""
        every = _EVERY[self.every.currentIndex()][0]
        return list(times.repeated(self._starts, every, self.times.value() + 1))[1:]

    def _tell(self) -> None:
        days = [times.shown_day(date.fromisoformat(one[:10])) for one in self.starts]
        shown = ", ".join(days[:8])
        if len(days) > 8:
            self.days.setText(tr("Also on {days} and {number} more.", days=shown, number=len(days) - 8))
        else:
            self.days.setText(tr("Also on {days}.", days=shown))

    def _take(self) -> None:
        self.chosen.emit(self.starts)
        self.accept()


class TemplateSheet(Sheet):
    """Which template a new session begins with, and on which day. ``chosen`` carries key and day (ISO, or "")."""

    chosen = Signal(str, str)

    def __init__(self, templates: "Sequence[TemplateFact]", day: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            tr("New session from a template"), tr("Plan and agenda are filled in; change whatever is different."), parent, width=520
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Templates"))
        for template in templates:
            whose = tr("of this school") if template.own else tr("of the district")
            item = QListWidgetItem(
                tr("{title} · {minutes} min · {whose}", title=template.title, minutes=template.minutes, whose=whose), self.list
            )
            item.setData(_KEY, template.key)
        self.list.setCurrentRow(0)
        self.day = DayField(tr("Day"))
        self.day.put(day)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.day)
        stay, go = QuietButton(tr("Cancel")), PrimaryButton(tr("Begin"))
        stay.clicked.connect(self.reject)
        go.clicked.connect(self.take)
        self.add_buttons([stay, go])
        self.list.itemActivated.connect(lambda _item: self.take())
        self.list.setFocus()

    def take(self) -> None:
        """Begin with the current one."""
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(str(item.data(_KEY)), self.day.value())
            self.accept()
