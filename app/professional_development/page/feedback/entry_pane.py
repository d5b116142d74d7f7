"""Entering forms from paper by keys alone: a digit answers and goes on, Enter after the last one keeps the form."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.language import tr
from app.professional_development.page.plan.in_place import InPlaceText
from app.professional_development.rules.feedback import Answer, Form, Question
from app.professional_development.rules.paper_content import AnswerKind
from app.professional_development.rules.texts import lines_of
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import Pane, PrimaryButton, QuietButton, WrapRow, restyle, text


class ChoiceRow(QFrame):
    """A question that is answered by a digit. ``moved``: on (1) or back (-1) to another question."""

    moved = Signal(int)
    edited = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self._many = question.kind is AnswerKind.MANY
        scale = question.kind is AnswerKind.SCALE
        self._choices = [str(step) for step in range(1, question.steps + 1)] if scale else list(question.choices)
        self.setProperty("answer_row", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(text(question.text, "strong", wrap=True))
        self.buttons: list[QPushButton] = []
        for number, choice in enumerate(self._choices, 1):
            button = QPushButton(choice if scale else f"{number} {choice}")
            button.setProperty("segment", True)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(f"{question.text} {choice}")
            button.clicked.connect(lambda _checked=False, number=number: self._clicked(number))
            self.buttons.append(button)
        ends = [text(words, "soft") if words else None for words in (question.low, question.high)]
        column.addWidget(WrapRow([each for each in (ends[0], *self.buttons, ends[1]) if each is not None], 4))
        self._name()

    @property
    def value(self) -> Answer:
        """The answer as it is kept; None for none."""
        marked = [choice for choice, button in zip(self._choices, self.buttons, strict=True) if button.isChecked()]
        if not marked:
            return None
        return int(marked[0]) if self.question.kind is AnswerKind.SCALE else "\n".join(marked)

    def put(self, value: Answer) -> None:
        """Show an answer."""
        marked = set(lines_of(str(value))) if value not in (None, "") else set()
        for choice, button in zip(self._choices, self.buttons, strict=True):
            button.setChecked(choice in marked)
        self._name()

    def answer(self, number: int) -> None:
        """Answer with the choice at a place, from 1; where several may be chosen it is marked or unmarked."""
        if not 1 <= number <= len(self.buttons):
            return
        for at, button in enumerate(self.buttons, 1):
            if not self._many:
                button.setChecked(at == number)
            elif at == number:
                button.setChecked(not button.isChecked())
        self._name()
        self.edited.emit()
        if not self._many:
            self.moved.emit(1)

    def _clicked(self, number: int) -> None:
        if self._many:
            self.buttons[number - 1].setChecked(not self.buttons[number - 1].isChecked())
        self.answer(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer; Enter or Down goes on, Up back; 0 or Delete takes the answer away."""
        key = event.key()
        if event.text().isdecimal() and event.text() != "0":
            self.answer(int(event.text()))
        elif event.text() == "0" or key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.put(None)
            self.edited.emit()
            self.moved.emit(-1 if key == Qt.Key.Key_Backspace else 1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(1)
        elif key == Qt.Key.Key_Up:
            self.moved.emit(-1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        restyle(self)

    def _name(self) -> None:
        value = self.value
        given = tr("no answer") if value is None else str(value).replace("\n", ", ")
        offered = ", ".join(f"{at} {choice}" for at, choice in enumerate(self._choices, 1))
        words = (
            tr("1 {low} to {steps} {high}", low=self.question.low, steps=self.question.steps, high=self.question.high)
            if self.question.low
            else offered
        )
        self.setAccessibleName(f"{self.question.text} {given}")
        self.setAccessibleDescription(tr("Press a digit: {answers}", answers=words))


class EntryPane(QWidget):
    """``entered`` carries the answers of one form; ``edited`` at each change, so that they are kept safe."""

    entered = Signal(object)
    closed = Signal()
    edited = Signal()

    def __init__(self, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = text("", "soft", wrap=True)
        self.rows: dict[str, ChoiceRow | InPlaceText] = {}
        self.keep_button = PrimaryButton(tr("Keep and go on"), "check")
        self.close_button = QuietButton(tr("Done"))
        self._scroll = ScrollColumn(spacing=6)
        pane = Pane(tr("From paper"))
        pane.body.addWidget(self.count)
        for question in form.questions:
            self._add(question)
        self._scroll.column.addStretch()
        pane.body.addWidget(self._scroll, 1)
        pane.body.addWidget(WrapRow((self.keep_button, self.close_button)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pane)
        self.keep_button.clicked.connect(self.keep)
        self.close_button.clicked.connect(self.closed)

    @property
    def answers(self) -> dict[str, Answer]:
        """What is answered."""
        found: dict[str, Answer] = {}
        for key, row in self.rows.items():
            value: Answer = row.value
            if value not in (None, ""):
                found[key] = value
        return found

    def put(self, answers: Mapping[str, Answer]) -> None:
        """Show answers; nothing empties the form."""
        for key, row in self.rows.items():
            value = answers.get(key)
            if isinstance(row, ChoiceRow):
                row.put(value)
            else:
                row.put("")
                row.put_draft(str(value or ""))

    def begin(self, entered: int) -> None:
        """The next form; so many are in already."""
        self.count.setText(
            tr("Form {number}. Digits answer, Enter goes on, 0 means no answer. Ctrl Enter keeps the form.", number=entered + 1)
        )
        next(iter(self.rows.values())).setFocus()

    def keep(self) -> None:
        """Keep this form."""
        if self.answers:
            self.entered.emit(self.answers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl Enter keeps the form, Esc is done."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _add(self, question: Question) -> None:
        if question.kind is not AnswerKind.WORDS:
            row = ChoiceRow(question)
            row.moved.connect(lambda by, key=question.key: self._go(key, by))
            row.edited.connect(self.edited)
            self.rows[question.key] = row
            self._scroll.column.addWidget(row)
            return
        words = _Words(question.text, partial(self._go, question.key))
        words.typed.connect(lambda _words: self.edited.emit())
        self.rows[question.key] = words
        self._scroll.column.addWidget(text(question.text, "strong", wrap=True))
        self._scroll.column.addWidget(words)

    def _go(self, key: str, by: int) -> None:
        keys: Sequence[str] = list(self.rows)
        at = keys.index(key) + by
        if at >= len(keys):
            self.keep_button.setFocus()
        elif at >= 0:
            row = self.rows[keys[at]]
            row.setFocus()
            self._scroll.ensureWidgetVisible(row, 0, 80)


class _Words(InPlaceText):
    """Words that somebody wrote; Enter goes on."""

    def __init__(self, name: str, go: Callable[[int], None]) -> None:
        super().__init__(name, tr("What is written there"), one_line=True)
        self._go = go
        self.setProperty("framed", True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go on, Up goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._go(1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
