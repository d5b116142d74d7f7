"""When and where a session is: day, time, length, room or another place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QVBoxLayout, QWidget

from app.errors import UserError
from app.language import tr, trn
from app.professional_development.page.clock_words import read_clock, show_clock
from app.store.value import Value
from app.ui.dialogs import Sheet
from app.ui.forms import Form, FormField, choice_editor, number_editor
from app.ui.suggestions import Suggestions
from app.ui.widgets import PrimaryButton, QuietButton, text

_LONGEST = 24 * 60


@dataclass(frozen=True, slots=True)
class KnownRoom:
    """A room to choose."""

    id: str
    name: str


class WhenSheet(Sheet):
    """``wanted`` carries the values that are other than before."""

    wanted = Signal(object)

    def __init__(
        self, values: Mapping[str, Value], rooms: Sequence[KnownRoom], modes: Sequence[str], parent: QWidget | None = None, *, told: int = 0
    ) -> None:
        """``told``: how many people know the old day and place."""
        super().__init__(tr("When and where"), "", parent, width=520)
        self._values = values
        self._rooms = {room.name: room.id for room in rooms}
        self.day = DayField(tr("Day"))
        self.time = FormField(tr("Begins"), QLineEdit(), check=_clock_wrong)
        self.minutes = number_editor(1, _LONGEST)
        self.room = choice_editor([room.name for room in rooms], open_end=True)
        self.mode = choice_editor(modes)
        self.link = QLineEdit()
        self.form = Form()
        self._arrange(values, rooms)
        if told:
            words = trn(
                told,
                "{number} person was told of the old day or place. After a change, send them the new one with Invite.",
                "{number} people were told of the old day or place. After a change, send them the new one with Invite.",
            )
            self.body.addWidget(text(words, "soft", wrap=True))
        stay, self.go = QuietButton(tr("Cancel")), PrimaryButton(tr("Save"))
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self.save)
        self.add_buttons([stay, self.go])

    @property
    def values(self) -> dict[str, Value]:
        """What stands in the form."""
        place = self.room.currentText().strip()
        return {
            "starts": f"{self.day.value()}T{read_clock(self.time.value()) or '00:00'}",
            "minutes": self.minutes.value(),
            "room": self._rooms.get(place),
            "place": place or None,
            "mode": self.mode.currentText() or None,
            "link": self.link.text().strip() or None,
        }

    def save(self) -> None:
        """Say what is wanted."""
        if not self.time.valid():
            self.time.editor.setFocus()
            return
        changed = {name: value for name, value in self.values.items() if value != self._values.get(name)}
        if not changed:
            self.reject()
            return
        self.go.setEnabled(False)
        self.wanted.emit(changed)

    def refuse(self, problem: UserError) -> None:
        """Say why it can't be kept."""
        self.go.setEnabled(True)
        self.show_error(str(problem))

    def _arrange(self, values: Mapping[str, Value], rooms: Sequence[KnownRoom]) -> None:
        starts = str(values.get("starts") or "")
        self.day.put(starts[:10])
        self.time.put(show_clock(starts[11:16] or "14:45"))
        minutes = values.get("minutes")
        self.minutes.setValue(minutes if isinstance(minutes, int) else 60)
        name = next((room.name for room in rooms if room.id == values.get("room")), str(values.get("place") or ""))
        self.room.setCurrentText(name)
        self.mode.setCurrentText(str(values.get("mode") or ""))
        self.link.setText(str(values.get("link") or ""))
        search_anywhere(self.room)
        self.body.addWidget(self.day)
        self.form.add("time", self.time)
        self.form.add("minutes", FormField(tr("Minutes"), self.minutes))
        self.form.add("room", FormField(tr("Room, or any other place"), self.room), wide=True)
        self.form.add("mode", FormField(tr("How people take part"), self.mode), wide=True)
        self.form.add("link", FormField(tr("Link to join online"), self.link), wide=True)
        self.body.addWidget(self.form)


class DayField(QWidget):
    """A day, with its label; the arrows change it part by part."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = QDateEdit()
        self.editor.setDisplayFormat("ddd d MMM yyyy")
        self.editor.setAccessibleName(title)
        self.editor.lineEdit().setTextMargins(7, 0, 0, 0)
        label = text(title, "soft")
        label.setBuddy(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(label)
        column.addWidget(self.editor)

    def value(self) -> str:
        """The day (ISO)."""
        return self.editor.date().toString(Qt.DateFormat.ISODate)

    def put(self, day: str) -> None:
        """Show a day (ISO); in a week when there is none."""
        found = QDate.fromString(day, Qt.DateFormat.ISODate)
        self.editor.setDate(found if found.isValid() else QDate.currentDate().addDays(7))


def _clock_wrong(words: str) -> str:
    return "" if read_clock(words) else tr("Write a time like 2:45 pm.")


def search_anywhere(box: QComboBox) -> None:
    """What is typed is found anywhere in the names."""
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setCompleter(Suggestions(box.model(), box))
