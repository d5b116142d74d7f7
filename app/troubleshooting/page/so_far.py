"""The right side of a run: what was found so far with its times, what it is about, photos, and the way to TSS."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.language import tr
from app.school.directory import SchoolDirectory
from app.troubleshooting.page.asked_line import LONGEST_NOTE
from app.troubleshooting.page.growing import GrowingColumn
from app.troubleshooting.page.look import set_shown
from app.troubleshooting.page.subject_block import SubjectBlock
from app.troubleshooting.rules.runs import RunPicture, RunState, moment_words
from app.troubleshooting.rules.walking import Taken
from app.ui.feature import Surroundings
from app.ui.image_well import ImageWell, WellImage
from app.ui.widgets import Badge, IconButton, IconLabel, Pane, PrimaryButton, rule, text

_MARKS = {"yes": ("circle-check", "ok"), "no": ("circle-x", "bad"), "cannot": ("circle-help", "soft"), "unsafe": ("triangle-alert", "bad")}


class SoFarPane(Pane):
    """Signals: ``send_wanted``; ``noting`` with the id of an answer when a note is begun, ``noted`` with it and the new note."""

    send_wanted = Signal()
    noting = Signal(str)
    noted = Signal(str, str)

    def __init__(
        self, around: Surroundings, directory: SchoolDirectory, picture: Callable[[str], bytes | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._jobs, self._picture = around.jobs, picture
        self._pictures: tuple[RunPicture, ...] = ()
        self.minutes = Badge("")
        self.trail = QVBoxLayout()
        self.trail.setSpacing(10)
        self._shown: tuple[Taken, ...] = ()
        self._nothing = text(tr("Each answer stands here with its time."), "soft", wrap=True)
        self.subject = SubjectBlock(around, directory)
        self.well = ImageWell(around.jobs, tr("Photos of this problem"))
        self.send = PrimaryButton(tr("Send to TSS with these steps"), "send")
        self.send.clicked.connect(self.send_wanted)
        self.setAccessibleName(tr("So far"))
        self.inside = GrowingColumn()
        self._arrange()

    def least_width(self) -> int:
        """Pixels that the button at its foot needs: its words are longer in other languages."""
        margins = self.body.contentsMargins()
        return self.send.sizeHint().width() + margins.left() + margins.right()

    def show_run(self, run: RunState, minutes: int) -> None:
        """Show what was answered; lines that are there already stay as they are."""
        self.show_minutes(minutes)
        self.well.home = run.id
        self.subject.show_subject(run.subject)
        self._show_trail(tuple(run.held))
        if run.pictures != self._pictures:
            self._pictures = run.pictures
            self._jobs.read(lambda _progress: self._read_pictures(run.pictures), title="", owner=self, done=self.well.show_images)

    def _read_pictures(self, pictures: tuple[RunPicture, ...]) -> list[WellImage]:
        found = ((picture, self._picture(picture.image)) for picture in pictures)
        return [WellImage(picture.id, tr("Photo of this problem"), data) for picture, data in found if data is not None]

    def show_minutes(self, minutes: int) -> None:
        """How long it has taken so far."""
        if self.minutes.text() != f"{minutes} min":
            self.minutes.setText(tr("{minutes} min", minutes=minutes))
            self.minutes.setAccessibleName(tr("{minutes} minutes so far", minutes=minutes))

    def lines(self) -> list[str]:
        """What stands in the trail, in words."""
        return [each.said for each in self._shown]

    def _show_trail(self, held: tuple[Taken, ...]) -> None:
        """Take away the lines that no longer hold, and add the new ones."""
        same = next((place for place, pair in enumerate(zip(held, self._shown, strict=False)) if pair[0] != pair[1]), None)
        kept = min(len(held), len(self._shown)) if same is None else same
        while self.trail.count() > kept:
            item = self.trail.takeAt(kept)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in held[kept:]:
            line = TrailLine(each)
            line.noting.connect(partial(self.noting.emit, each.id))
            line.noted.connect(partial(self.noted.emit, each.id))
            self.trail.addWidget(line)
        self._shown = held
        set_shown(self._nothing, not held)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(text(tr("So far"), "pane_title"), 1)
        head.addWidget(self.minutes)
        self.body.addLayout(head)
        self.body.addSpacing(4)
        column = self.inside.column
        column.addLayout(self.trail)
        column.addWidget(self._nothing)
        column.addSpacing(14)
        column.addWidget(rule())
        column.addSpacing(12)
        column.addWidget(self.subject)
        column.addSpacing(8)
        column.addWidget(self.well)
        column.addStretch(1)
        self.body.addWidget(self.inside, 1)
        self.body.addWidget(self.send)


class TrailLine(QWidget):
    """One answer: its mark, what was found, when, and the note. Signals: ``noting`` when one is begun, ``noted`` with it."""

    noting = Signal()
    noted = Signal(str)

    def __init__(self, taken: Taken, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = taken
        name, tone = _MARKS.get(taken.answer, _MARKS["cannot"])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(name, tone, 17), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(text(taken.said, "strong", wrap=True))
        details = " · ".join(filter(None, (moment_words(taken.at), taken.value, taken.note)))
        self.details = text(details, "soft", wrap=True)
        words.addWidget(self.details)
        self._words = words
        row.addLayout(words, 1)
        self.button = IconButton("pencil", tr("Write a note to “{said}”", said=taken.said), tone="faint", size=14)
        self.button.clicked.connect(self._write)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def _write(self) -> None:
        self.noting.emit()
        line = QLineEdit(self._taken.note)
        line.setMaxLength(LONGEST_NOTE)
        line.setAccessibleName(tr("Note to “{said}”", said=self._taken.said))
        line.setPlaceholderText(tr("Note…"))
        line.editingFinished.connect(lambda: self._done(line))
        self._words.addWidget(line)
        line.setFocus()

    def _done(self, line: QLineEdit) -> None:
        words = line.text().strip()
        line.hide()
        line.deleteLater()
        if words != self._taken.note:
            self.noted.emit(words)
