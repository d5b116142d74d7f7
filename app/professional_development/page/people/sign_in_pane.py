"""Signing in at the door: scan a badge or type a name; large words say who is in, and the last one can be taken back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.errors import UserError
from app.language import tr
from app.ui.feature import Surroundings
from app.ui.icons import scaled
from app.ui.scroll_column import ScrollColumn
from app.ui.speech import speak
from app.ui.suggestions import Suggestions
from app.ui.widgets import Badge, IconButton, IconLabel, Pane, QuietButton, restyle, text

if TYPE_CHECKING:
    from app.professional_development.service import PdService
    from app.professional_development.service.sign_in import Signed

_ICONS = {"ok": "circle-check", "info": "info", "warn": "triangle-alert", "bad": "circle-x"}
_FIND_MS = 80
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class InLine:
    """Somebody who is in: participation, name, since when ("2:46 pm"), and until when if gone."""

    id: str
    name: str
    since: str
    until: str = ""


class SignInPane(QWidget):
    """``taken_back`` carries the participation of a sign-in that was a slip; ``closed``: back to the list."""

    taken_back = Signal(str)
    closed = Signal()
    signed = Signal(object)

    def __init__(self, around: Surroundings, service: "PdService", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._service = service
        self._session = ""
        self._names = QStringListModel(self)
        self._lines: tuple[InLine, ...] = ()
        self.last: Signed | None = None
        self.field = QLineEdit()
        self.said = text("")
        self.icon = IconLabel("scan-barcode", "soft", 44)
        self.count = Badge("", "info")
        self.missing = text("", "soft", wrap=True)
        self.undo = IconButton("undo-2", tr("Take the last one back"), framed=True)
        self.guest = QuietButton(tr("Add as a guest"), "plus")
        self._typed = ""
        self._who = ScrollColumn(spacing=4)
        self._rows: list[QWidget] = []
        self._find = QTimer(self, singleShot=True, interval=_FIND_MS)
        self._find.timeout.connect(self._ask_names)
        self._arrange()
        self._connect()
        self._say(tr("Scan a badge, or type a name."), "")

    @property
    def busy(self) -> bool:
        """Whether names are about to be looked for."""
        return self._find.isActive()

    def begin(self, session: str) -> None:
        """Ready for the first one."""
        if session != self._session:
            self._session = session
            self.last = None
            self._say(tr("Scan a badge, or type a name."), "")
        self.field.setFocus()

    def take(self, code: str) -> None:
        """A badge was scanned."""
        self._typed = ""
        service, session = self._service, self._session
        self._write(lambda: service.sign_in.scan(session, code))

    def type_in(self) -> None:
        """What was typed."""
        words = self.field.text().strip()
        if words:
            service, session = self._service, self._session
            self.field.clear()
            self._typed = words
            self._write(lambda: service.sign_in.typed(session, words))

    def show_people(self, lines: Sequence[InLine], expected: int, missing: Sequence[str]) -> None:
        """Who is in, the latest first; how many are expected, and who of them is not there yet."""
        self.count.show_tone(
            tr("{number} in, {expected} expected", number=len(lines), expected=expected)
            if expected
            else tr("{number} in", number=len(lines)),
            "ok" if lines else "info",
        )
        shown = ", ".join(missing[:12])
        if len(missing) > 12:
            self.missing.setText(tr("Not here yet: {names} and {number} more.", names=shown, number=len(missing) - 12))
        else:
            self.missing.setText(tr("Not here yet: {names}.", names=shown) if missing else "")
        self.missing.setVisible(bool(missing))
        if tuple(lines) == self._lines:
            return
        kept = dict(zip(self._lines[:_LONGEST], self._rows, strict=False))
        self._lines = tuple(lines)
        wanted = lines[:_LONGEST]
        for line in set(kept).difference(wanted):
            row = kept.pop(line)
            self._who.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for at, line in enumerate(wanted):
            made = kept.get(line) or self._row(line)
            if self._who.column.indexOf(made) != at:
                self._who.column.insertWidget(at, made)
            self._rows.append(made)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what was typed, Esc goes back to the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.type_in()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _write(self, work: "Callable[[], Signed]") -> None:
        def done(signed: "Signed") -> None:
            self.last = signed if signed.participation else self.last
            self._say(signed.words, signed.tone)
            self.guest.setVisible(signed.what == "unknown" and bool(self._typed))
            self.guest.setText(tr("Add {name} as a guest", name=self._typed))
            self.undo.setEnabled(self.last is not None)
            self.signed.emit(signed)

        def failed(problem: UserError) -> None:
            self._say(str(problem), "bad")

        self._around.jobs.write(lambda _progress: work(), title=tr("Signing in"), owner=self, done=done, failed=failed)

    def _say(self, words: str, tone: str) -> None:
        self.said.setText(words)
        speak(self.said, words, urgent=tone == "bad")
        self.said.setProperty("tone", tone)
        restyle(self.said)
        self.icon.show_icon(_ICONS.get(tone, "scan-barcode"), tone or "soft")

    def _take_back(self) -> None:
        if self.last is not None:
            last, self.last = self.last, None
            self.undo.setEnabled(False)
            self._say(tr("{name}: taken back.", name=last.name), "info")
            self.taken_back.emit(last.participation)
        self.field.setFocus()

    def _take_guest(self) -> None:
        """Who was typed is from elsewhere."""
        service, session, name = self._service, self._session, self._typed
        self._write(lambda: service.sign_in.sign_guest(session, name))
        self.field.setFocus()

    def _ask_names(self) -> None:
        words, service, session = self.field.text().strip(), self._service, self._session
        if not words:
            return

        def done(names: list[str]) -> None:
            self._names.setStringList(names)

        self._around.jobs.read(
            lambda _progress: [one.name for one in service.sign_in.found(session, words)], title="", owner=self, done=done
        )

    def _row(self, line: InLine) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        until = f"{line.since}–{line.until}" if line.until else line.since
        inside.addWidget(IconLabel("check", "ok", 16))
        inside.addWidget(text(line.name, "strong", wrap=True), 1)
        inside.addWidget(text(until, "soft"))
        back = IconButton("x", tr("{name} is not here: take it back", name=line.name), size=14)
        back.clicked.connect(lambda: self.taken_back.emit(line.id))
        inside.addWidget(back)
        return row

    def _arrange(self) -> None:
        self.field.setPlaceholderText(tr("Scan a badge, or type a name"))
        self.field.setAccessibleName(tr("Badge or name of who comes in"))
        self.field.setProperty("large", True)
        self.field.setCompleter(Suggestions(self._names, self.field, all_of_them=True))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setProperty("said", True)
        self.said.setMinimumHeight(scaled(96))
        self.said.setAccessibleName(tr("Who has just signed in"))
        self.undo.setEnabled(False)
        self.guest.hide()
        door = Pane(margin=24)
        told = QHBoxLayout()
        told.setSpacing(16)
        told.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        told.addWidget(self.said, 1)
        told.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        door.body.addWidget(self.field)
        door.body.addLayout(told)
        door.body.addWidget(self.guest, 0, Qt.AlignmentFlag.AlignLeft)
        door.body.addStretch()
        door.body.addWidget(self.missing)
        side = Pane(tr("Who is in"))
        side.body.addWidget(self.count)
        side.body.addWidget(self._who, 1)
        self._who.column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(door, 5)
        row.addWidget(side, 3)

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _words: self._find.start())
        self.undo.clicked.connect(self._take_back)
        self.guest.clicked.connect(self._take_guest)
