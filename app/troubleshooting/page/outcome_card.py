"""Where a run came to: what to do or tell now, how long it took, and the one button that ends it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.language import marked, tr
from app.troubleshooting.page.asked_line import AskedLine
from app.troubleshooting.page.card import Card
from app.troubleshooting.rules.checklist import Outcome
from app.troubleshooting.rules.runs import FIXED, GAVE_UP, SPARE, STOP, RunState, needed_facts
from app.ui.forms import FormField, number_editor
from app.ui.scanner import TARGET
from app.ui.speech import speak
from app.ui.widgets import IconLabel, LinkButton, PrimaryButton, QuietButton, WrapRow, text

SEND = Outcome("send", "ticket", marked("Send it to TSS"), marked("TSS gets the steps that you tried, so nobody asks for them again."))
"""What is shown when somebody sends before the checklist has come to its end."""
_ICONS = {"fixed": ("circle-check", "ok"), "ticket": ("send", "info"), "stop": ("triangle-alert", "bad"), "spare": ("package", "info")}
_FIRST = {
    "fixed": (marked("Done: it is fixed"), "check"),
    "ticket": (marked("Send to TSS with these steps"), "send"),
    "stop": (marked("Send to TSS as urgent"), "send"),
    "spare": (marked("Spare given, send to TSS"), "send"),
}
_SECOND = {
    "fixed": (marked("Send to TSS with these steps"), "send"),
    "spare": (marked("Spare given, no ticket"), "package"),
    "stop": (marked("Stopped, no ticket"), "x"),
}
_MOST_MINUTES = 600


def _said(button: tuple[str, str]) -> tuple[str, str]:
    """Words and icon of a button, as they are shown."""
    return tr(button[0]), button[1]


class OutcomeCard(Card):
    """Signals: ``ended`` with the outcome, ``send_wanted``, ``go_on_wanted`` with the key of a checklist ("" = the library), ``back_wanted``."""

    ended = Signal(str)
    send_wanted = Signal()
    go_on_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Outcome"), parent)
        self.outcome: Outcome | None = None
        self._proposed = ""
        self._filling = False
        self._icon = IconLabel("circle-check", "ok", 34)
        self.title = text("", "question", wrap=True)
        self.words = text("", "how", wrap=True)
        self.minutes = FormField(tr("Minutes it took"), number_editor(1, _MOST_MINUTES))
        self.spare = FormField(tr("Spare that you gave (tag)"), QLineEdit())
        self.note = FormField(tr("Note"), QLineEdit())
        self._facts = QVBoxLayout()
        self._fact_lines: dict[str, AskedLine] = {}
        self.primary = PrimaryButton(tr("Done"), "check")
        self.second = QuietButton(tr("Send to TSS with these steps"), "send")
        self.gave_up = LinkButton(tr("Give up"), "x")
        self._arrange()
        self.back.clicked.connect(self.back_wanted)
        self.gave_up.clicked.connect(lambda: self.ended.emit(GAVE_UP))
        for field in (self.minutes, self.spare, self.note):
            field.edited.connect(self._on_edit)

    def show_outcome(self, run: RunState, outcome: Outcome, minutes: int, next_title: str = "") -> None:
        """Show where the run came to; what was typed stays as long as it is the same place. ``next_title``: the checklist that goes on."""
        fresh = self.comes_to(run, outcome.key)
        self.outcome = outcome
        self._icon.show_icon(*_ICONS.get(outcome.kind, ("list-checks", "accent")))
        self.title.setText(outcome.title)
        self.words.setText(outcome.text)
        self.words.setVisible(bool(outcome.text))
        self.setAccessibleName(f"{outcome.title} {outcome.text}".strip())
        self.back.setVisible(bool(run.held) or outcome.key == SEND.key)
        if fresh:
            self._filling = True
            self._name_buttons(outcome, next_title)
            self._show_fields(outcome)
            self.minutes.put(str(minutes))
            self.spare.put("")
            self.note.put("")
            self._ask_facts(run if outcome.kind in ("ticket", "stop", "spare") else None)
            self._proposed = str(minutes)
            self.came.emit()
            self._filling = False

    def focus_first(self) -> None:
        """The first thing to type, or the button that ends it; where the run came to is said before it."""
        speak(self, self.accessibleName())
        empty = next((line for line in self._fact_lines.values() if not line.value()), None)
        if self.outcome is not None and self.outcome.kind == "spare":
            self.spare.editor.setFocus()
        elif empty is not None:
            empty.line.setFocus()
        else:
            self.primary.setFocus()

    def facts(self) -> dict[str, str]:
        """The facts that were asked for here, those that were given."""
        return {label: line.value() for label, line in self._fact_lines.items() if line.value()}

    def typed(self) -> dict[str, Any]:
        """What a person wrote, to be put back later."""
        minutes = {"minutes": self.minutes.value()} if self.minutes.value() != self._proposed else {}
        return {"facts": self.facts(), "spare": self.spare.value(), "note": self.note.value(), **minutes}

    def put_typed(self, kept: Mapping[str, Any]) -> None:
        """Show again what :meth:`typed` gave."""
        facts = kept.get("facts")
        for label, line in self._fact_lines.items():
            if isinstance(facts, dict) and facts.get(label):
                line.line.setText(str(facts[label]))
        for name, field in (("spare", self.spare), ("note", self.note), ("minutes", self.minutes)):
            if kept.get(name):
                field.put(str(kept[name]))

    def minutes_given(self) -> int:
        """The minutes as they stand in the field."""
        return int(self.minutes.value() or "1")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace goes back."""
        if event.key() == Qt.Key.Key_Backspace and not event.isAutoRepeat() and self.back.isVisible():
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_edit(self) -> None:
        if not self._filling:
            self.typing.emit()

    def _name_buttons(self, outcome: Outcome, next_title: str) -> None:
        """Buttons for this kind of outcome; the first one is what most people do now."""
        onward = (tr("Go on: {title}", title=next_title) if next_title else tr("Choose what is wrong"), "arrow-right")
        first = _said(_FIRST[outcome.kind]) if outcome.kind in _FIRST else onward
        second = _said(_SECOND.get(outcome.kind, _SECOND["fixed"]))
        for button in (self.primary, self.second):
            self._buttons.flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.primary = PrimaryButton(*first)
        self.primary.clicked.connect(self._primary)
        self.second = QuietButton(*second)
        self.second.clicked.connect(self._second)
        self._buttons.add(self.primary)
        self._buttons.add(self.second)
        self.second.setVisible(outcome.kind in _SECOND)

    def _show_fields(self, outcome: Outcome) -> None:
        ends = outcome.kind != "checklist"
        self.spare.setVisible(outcome.kind == "spare")
        self.minutes.setVisible(ends)
        self.note.setVisible(ends)
        self.gave_up.setVisible(outcome.kind in ("fixed", "ticket", "spare"))

    def _ask_facts(self, run: RunState | None) -> None:
        """A line for each fact that TSS will ask for and nobody has noted."""
        for line in self._fact_lines.values():
            self._facts.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._fact_lines = {}
        for label in needed_facts(run) if run is not None else ():
            line = AskedLine()
            line.ask(label, "")
            line.done.connect(self.focus_first)
            line.edited.connect(self.typing)
            self._facts.addWidget(line)
            self._fact_lines[label] = line

    def _primary(self) -> None:
        outcome = self.outcome
        if outcome is None:
            return
        if outcome.kind == "fixed":
            self.ended.emit(FIXED)
        elif outcome.kind == "checklist":
            self.go_on_wanted.emit(outcome.next)
        else:
            self.send_wanted.emit()

    def _second(self) -> None:
        kind = self.outcome.kind if self.outcome is not None else ""
        if kind == "fixed":
            self.send_wanted.emit()
        elif kind in ("spare", "stop"):
            self.ended.emit(SPARE if kind == "spare" else STOP)

    def _arrange(self) -> None:
        self.spare.editor.setProperty(TARGET, True)
        fields = QHBoxLayout()
        fields.setSpacing(16)
        fields.addWidget(self.spare, 1)
        fields.addWidget(self.minutes, 0)
        fields.addWidget(self.note, 2)
        self._buttons = WrapRow((self.primary, self.second), 12)
        ways = WrapRow((self.back, self.gave_up), 20)
        self.stack(self._icon, 14, self.title, 12, self.words, 18, self._facts, fields, 18, self._buttons, 8, ways)
