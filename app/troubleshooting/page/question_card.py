"""The question in front: how far the run is, what is asked, how to find out, and the answers with their keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.language import tr
from app.troubleshooting.page.answers import AnswerButton, ProgressSegments
from app.troubleshooting.page.asked_line import AskedLine
from app.troubleshooting.page.card import Card
from app.troubleshooting.page.look import set_shown
from app.troubleshooting.rules.checklist import Step
from app.troubleshooting.rules.runs import RunState
from app.troubleshooting.rules.walking import distance, progress_words
from app.ui.speech import speak
from app.ui.widgets import IconLabel, LinkButton, WrapRow, text

_KEYS = {Qt.Key.Key_Y: "yes", Qt.Key.Key_N: "no", Qt.Key.Key_C: "cannot"}


class QuestionCard(Card):
    """Signals: ``answered`` with the answer, the note and the fact; ``back_wanted``; ``photo_wanted``."""

    answered = Signal(str, str, str)
    back_wanted = Signal()
    photo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Question"), parent)
        self.segments = ProgressSegments()
        self.place = text("", "soft")
        self.question = text("", "question", wrap=True)
        self.how = text("", "how", wrap=True)
        self.unsafe_words = text("", "soft", wrap=True)
        self.yes, self.no = AnswerButton("yes", "Y"), AnswerButton("no", "N")
        self.cannot = LinkButton(tr("Can’t check this"), "circle-help")
        self.unsafe = LinkButton(tr("Unsafe — stop"), "circle-alert")
        self.more = LinkButton(tr("Note or photo"), "pencil")
        self.fact, self.note = AskedLine(), AskedLine()
        self._arrange()
        self._connect()

    def show_run(self, run: RunState, step: Step) -> None:
        """Ask the question in front of the run; what was typed for it stays as long as it is the same."""
        held = len(run.held)
        left = distance(run.checklist, step.key)
        fresh = self.comes_to(run, step.key)
        self.segments.show_progress(held, held + left.longest)
        self.place.setText(progress_words(held + 1, left))
        self.question.setText(step.ask)
        self.how.setText(step.how)
        set_shown(self.how, bool(step.how))
        self._show_unsafe(step)
        self.yes.say(step.yes_label or tr("Yes"))
        self.no.say(step.no_label or tr("No"))
        self.back.setEnabled(held > 0)
        unsafe = self.unsafe_words.text()
        self.setAccessibleName(" ".join(part for part in (unsafe, step.ask, step.how) if part))
        if fresh and self.hasFocus():
            speak(self, self.accessibleName())
        if fresh:
            self._show_fields(run, step)
            self.came.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Y, N and C answer, Backspace goes back."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if not plain or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif key in _KEYS:
            self._answer(_KEYS[key])
        elif key == Qt.Key.Key_Backspace:
            if self.back.isEnabled():
                self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def typed(self) -> tuple[str, str]:
        """The note and the fact as they are typed."""
        return self.note.value() if not self.note.isHidden() else "", self.fact.value() if not self.fact.isHidden() else ""

    def put_typed(self, note: str, value: str) -> None:
        """Show again what was typed before one went away from the question."""
        if note:
            self.note.line.setText(note)
            self.note.show()
        if value and not self.fact.isHidden():
            self.fact.line.setText(value)

    def _show_unsafe(self, step: Step) -> None:
        self.unsafe_words.setText(tr("Unsafe: {unsafe}", unsafe=step.unsafe) if step.unsafe else "")
        set_shown(self._unsafe_line, bool(step.unsafe))

    def _show_fields(self, run: RunState, step: Step) -> None:
        fact = run.checklist.facts.get(step.fact)
        set_shown(self.fact, fact is not None)
        self.fact.ask(fact.label if fact is not None else "", run.facts.get(fact.label, "") if fact is not None else "")
        self.note.ask(tr("Note to this step"), "")
        set_shown(self.note, False)

    def _answer(self, answer: str) -> None:
        note, value = self.typed()
        self.answered.emit(answer, note, value)

    def _show_note(self) -> None:
        self.note.show()
        self.note.line.setFocus()
        self.photo_wanted.emit()

    def _arrange(self) -> None:
        self._unsafe_line = QWidget()
        line = QHBoxLayout(self._unsafe_line)
        line.setContentsMargins(0, 0, 0, 14)
        line.setSpacing(8)
        line.addWidget(IconLabel("triangle-alert", "warn", 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.unsafe_words, 1)
        answers = QHBoxLayout()
        answers.setSpacing(12)
        answers.addWidget(self.yes, 1)
        answers.addWidget(self.no, 1)
        self.unsafe.setProperty("danger", True)
        self.unsafe.paint_icon()
        ways = WrapRow((self.back, self.cannot, self.unsafe), 16)
        asked = (self.segments, 18, self.place, 14, self.question, 14, self.how, 14, self._unsafe_line, self.fact)
        self.stack(*asked, answers, 18, ways, 4, self.more, 6, self.note)
        self.body.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.yes.clicked.connect(lambda: self._answer("yes"))
        self.no.clicked.connect(lambda: self._answer("no"))
        self.cannot.clicked.connect(lambda: self._answer("cannot"))
        self.unsafe.clicked.connect(lambda: self._answer("unsafe"))
        self.back.clicked.connect(self.back_wanted)
        self.more.clicked.connect(self._show_note)
        for field in (self.fact, self.note):
            field.edited.connect(self.typing)
            field.done.connect(self.setFocus)
        self.back.setToolTip(tr("Back (Backspace)"))
        self.cannot.setToolTip(tr("Can’t check this (C)"))
