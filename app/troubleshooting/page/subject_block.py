"""What a run is about: the device, its room, who asked; scanned, or typed and chosen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.language import tr
from app.school.directory import KnownDevice, KnownPerson, KnownRoom, SchoolDirectory
from app.troubleshooting.page.look import set_shown
from app.troubleshooting.rules.runs import Subject
from app.ui.feature import Surroundings
from app.ui.forms import FormField
from app.ui.scanner import TARGET
from app.ui.suggestions import Suggestions
from app.ui.widgets import Badge, LinkButton, restyle, text

if TYPE_CHECKING:
    from app.troubleshooting.rules.repeats import Repeat

_PAUSE_MS = 120


class SubjectBlock(QWidget):
    """Shows the subject in a few lines, and the fields to change it. Signal ``changed`` with the new Subject."""

    changed = Signal(object)

    def __init__(self, around: Surroundings, directory: SchoolDirectory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._directory = directory
        self.subject = Subject()
        self._rooms: dict[str, KnownRoom] = {}
        self._people: dict[str, KnownPerson] = {}
        self._found: dict[str, KnownDevice] = {}
        self._asked = 0
        self.name = text("", "strong")
        self.badge = Badge("")
        self.where = text("", "soft", wrap=True)
        self.asked_by = text("", "soft", wrap=True)
        self.repeats = text("", "soft", wrap=True)
        self.edit = LinkButton(tr("Scan or type the device"), "scan-barcode")
        self.fields = QWidget()
        self.ready = LinkButton(tr("Ready"), "check")
        self.device = FormField(tr("Device (tag, serial or model)"), QLineEdit())
        self.room = FormField(tr("Room"), QLineEdit())
        self.person = FormField(tr("Asked by"), QLineEdit())
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._arrange()
        self._connect()

    def show_subject(self, subject: Subject) -> None:
        """Show what the run is about."""
        if subject == self.subject and self.name.text():
            return
        self.subject = subject
        self.name.setText(subject.device_name or (subject.room_name if not subject.device else "") or tr("No device yet"))
        restyle(self.name)
        room = subject.room_name if subject.device_name else ""
        self.where.setText(
            " · ".join(filter(None, (subject.model, room))) or ("" if subject.room_name else tr("Scan its tag at any time."))
        )
        self.where.setVisible(bool(self.where.text()))
        self.asked_by.setText(tr("Asked by {person}", person=subject.person_name) if subject.person_name else "")
        self.asked_by.setVisible(bool(subject.person_name))
        self.badge.hide()
        self.repeats.hide()
        for field, words in ((self.device, subject.device_name), (self.room, subject.room_name), (self.person, subject.person_name)):
            line = field.editor
            if isinstance(line, QLineEdit) and not (line.hasFocus() and line.isModified()):
                line.setText(words)
        self.edit.setText(tr("Change") if subject != Subject() else tr("Type the device or room"))
        self.edit.setAccessibleName(tr("Change device, room or who asked"))

    def show_known(self, device: KnownDevice | None, repeats: "Sequence[Repeat]") -> None:
        """Show what the inventory says of the device, and what happened before."""
        self.badge.setVisible(device is not None and bool(device.status))
        if device is not None:
            self.badge.show_tone(device.status, device.status_tone)
        self.repeats.setText("\n".join(repeat.words for repeat in repeats))
        self.repeats.setVisible(bool(repeats))

    def read_places(self) -> None:
        """Read rooms and people for the fields, in the background."""

        def work(_progress: object) -> tuple[Sequence[KnownRoom], Sequence[KnownPerson]]:
            return self._directory.rooms(), self._directory.people()

        self._around.jobs.read(work, title="", owner=self, done=self._take_places)

    def allow(self, editing: bool) -> None:
        """Whether the subject may be changed: that of a run that has ended may not."""
        if not editing:
            self.fields.hide()
        set_shown(self.edit, editing and self.fields.isHidden())

    def close_fields(self) -> None:
        """Show only what is known."""
        self.fields.hide()
        self.edit.show()

    def _open_fields(self) -> None:
        self.fields.show()
        self.edit.hide()
        self.device.editor.setFocus()

    def _take_places(self, places: tuple[Sequence[KnownRoom], Sequence[KnownPerson]]) -> None:
        self._rooms = {room.name: room for room in places[0]}
        self._people = {person.name: person for person in places[1]}
        for field, names in ((self.room, list(self._rooms)), (self.person, list(self._people))):
            completer = Suggestions(names, self)
            line = field.editor
            if isinstance(line, QLineEdit):
                line.setCompleter(completer)
                completer.activated.connect(line.setText)
                completer.activated.connect(lambda _words, field=field: self._keep(field))

    def _search(self) -> None:
        typed = self.device.value()
        if len(typed) < 2:
            return
        self._asked += 1
        asked = self._asked

        def done(found: Sequence[KnownDevice]) -> None:
            if asked == self._asked and self.device.editor.hasFocus():
                self._found = {_device_line(device): device for device in found}
                self._names.setStringList(list(self._found))
                if found:
                    self._completer.complete()

        self._around.jobs.read(lambda _progress: self._directory.search(typed), title="", owner=self, done=done)

    def _choose(self, line: str) -> None:
        device = self._found.get(line)
        if device is not None:
            self.device.put(device.tag or device.serial)
            self.changed.emit(self.subject.with_device(device))

    def _enter_device(self) -> None:
        """Enter in the field: a whole tag or serial is that device; nothing is no device."""
        typed = self.device.value()
        if typed == self.subject.device_name:
            self.device.show_error("")
            return
        if not typed:
            if self.subject.device:
                self.changed.emit(self.subject.without_device())
            return

        def done(device: KnownDevice | None) -> None:
            if device is not None:
                self.device.show_error("")
                self.changed.emit(self.subject.with_device(device))
            elif self.device.value() == typed:
                self.device.show_error(tr("The inventory knows no device of that tag or serial."))

        self._around.jobs.read(lambda _progress: self._directory.by_code(typed), title="", owner=self, done=done)

    def _keep(self, field: FormField) -> None:
        """A room or a person was chosen or typed; one that the inventory doesn't know is kept by its name."""
        words, subject = field.value(), self.subject
        values = {name: getattr(subject, name) for name in subject.__slots__}
        if field is self.room:
            room = self._rooms.get(words)
            values |= {"room": room.id if room is not None else "", "room_name": words}
        else:
            person = self._people.get(words)
            values |= {"person": person.id if person is not None else "", "person_name": words}
        changed = Subject(**values)
        if changed != subject:
            self.changed.emit(changed)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.name)
        head.addWidget(self.badge)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for label in (self.where, self.asked_by, self.repeats):
            column.addWidget(label)
        column.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QVBoxLayout(self.fields)
        inside.setContentsMargins(0, 6, 0, 0)
        inside.setSpacing(8)
        for field in (self.device, self.room, self.person):
            inside.addWidget(field)
        inside.addWidget(self.ready, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.fields)
        self.fields.hide()
        self.show_subject(Subject())

    def _connect(self) -> None:
        line = self.device.editor
        self._names = QStringListModel(self)
        self._completer = Suggestions(self._names, self, all_of_them=True)
        self._completer.activated.connect(self._choose)
        if isinstance(line, QLineEdit):
            line.setProperty(TARGET, True)
            line.setCompleter(self._completer)
            line.textEdited.connect(lambda _words: self._pause.start())
            line.returnPressed.connect(self._enter_device)
        self.device.left.connect(self._enter_device)
        for field in (self.room, self.person):
            field.left.connect(lambda field=field: self._keep(field))
        self.edit.clicked.connect(self._open_fields)
        self.ready.clicked.connect(self.close_fields)


def _device_line(device: KnownDevice) -> str:
    return " · ".join(filter(None, (device.tag or device.serial, device.model, device.room)))
