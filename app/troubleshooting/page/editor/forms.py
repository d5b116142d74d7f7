"""The form beside the flow: the whole checklist, a step, an outcome or a fact."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.troubleshooting.page.editor.edits import part_of
from app.troubleshooting.page.editor.part_forms import NEW_OUTCOME, NEW_STEP, PartForm, Wrong
from app.troubleshooting.page.editor.words import ANSWER_WORDS, KIND_WORDS, numbers, title_of
from app.troubleshooting.rules.checklist import ANSWERS, KINDS, Checklist

ICONS = (
    "list-checks", "laptop", "monitor", "tablet", "projector", "printer", "wifi-off", "key-round", "volume-x",
    "folder-x", "shield-alert", "globe-lock", "mouse-pointer-click", "wrench", "unplug", "battery-warning",
)  # fmt: skip
"""Icons to choose from; a checklist may have another."""


class Forms(QWidget):
    """Shows the form of the part in hand. Signal ``edited``: kind, key, field, value."""

    edited = Signal(str, str, str, object)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, wrong: Callable[[str, str], str]) -> None:
        super().__init__()
        self.kind, self.key = "", ""
        self._wrong = wrong
        self.forms: Mapping[str, PartForm] = {
            "": _head(self._asker()),
            "step": _step(self._asker()),
            "outcome": _outcome(self._asker()),
            "fact": _fact(self._asker()),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for form in self.forms.values():
            column.addWidget(form)
            form.setVisible(form is self.forms[""])
            form.edited.connect(lambda name, value: self.edited.emit(self.kind, self.key, name, value))
            form.undo_wanted.connect(self.undo_wanted)
            form.redo_wanted.connect(self.redo_wanted)

    @property
    def form(self) -> PartForm:
        """The form in front."""
        return self.forms[self.kind]

    def show_part(self, checklist: Checklist, kind: str, key: str, others: Mapping[str, str]) -> None:
        """Show a part, or the whole for kind ""; ``others`` are the titles of other checklists by key."""
        self.kind, self.key = kind, key
        part = part_of(checklist, kind, key) if kind else checklist
        if part is None:
            self.kind, self.key, part = "", "", checklist
        form = self.form
        form.put({each.name: getattr(part, each.name) for each in fields(part)})
        self._fill_choices(checklist, part, others)
        known = numbers(checklist)
        titles = {"": "About this checklist", "fact": "Fact for the ticket"}
        form.title.setText(titles.get(self.kind) or f"{'Step' if self.kind == 'step' else 'Outcome'} {known.get(self.key, '')}")
        for each in self.forms.values():
            each.setVisible(each is form)
        form.show_wrong()

    def _fill_choices(self, checklist: Checklist, part: Any, others: Mapping[str, str]) -> None:
        form = self.form
        if self.kind == "step":
            places = _places(checklist)
            for answer in ANSWERS:
                form.put_choices(answer, places, part.leads(answer))
            facts = [("", "None"), *((fact.key, title_of(fact)) for fact in checklist.facts.values())]
            form.put_choices("fact", facts, part.fact)
        elif self.kind == "outcome":
            form.put_choices("kind", [(kind, KIND_WORDS[kind]) for kind in KINDS], part.kind)
            form.put_choices("next", [("", "The library"), *others.items()], part.next)
            form.fields["next"].setVisible(part.kind == "checklist" or bool(part.next))
        elif self.kind == "":
            known = ICONS if checklist.icon in ICONS else (*ICONS, checklist.icon)
            form.put_choices("icon", [(name, name.replace("-", " ")) for name in known], checklist.icon)
            steps = [(key, words) for key, words in _places(checklist) if key in checklist.steps]
            form.put_choices("start", [("", "Choose"), *steps], checklist.start)

    def _asker(self) -> Wrong:
        return lambda name: self._wrong(self.key, name)


def _places(checklist: Checklist) -> Sequence[tuple[str, str]]:
    """Everywhere an answer can lead."""
    known = numbers(checklist)
    found = [("", "Choose where it leads")]
    found += [(step.key, f"{known[step.key]}  {title_of(step)}") for step in checklist.steps.values()]
    found += [(outcome.key, f"{known[outcome.key]}  {title_of(outcome)}") for outcome in checklist.outcomes.values()]
    return [*found, (NEW_STEP, "New step…"), (NEW_OUTCOME, "New outcome…")]


def _head(wrong: Wrong) -> PartForm:
    form = PartForm("About this checklist", wrong)
    form.add_line("title", "Title")
    form.add_line("short", "Short title for the list")
    form.add_lines("about", "When to use it", 2)
    form.add_lines("symptoms", "What people say", 4, "One a line; searched, also with typing mistakes.", many=True)
    form.add_lines("errors", "Messages and codes", 2, "One a line, exactly as they are shown.", many=True)
    form.add_line("group", "Group in the library")
    form.add_number("minutes", "Usually takes (minutes)", 1, 240)
    form.add_choice("icon", "Icon")
    form.add_choice("start", "First question")
    return form


def _step(wrong: Wrong) -> PartForm:
    form = PartForm("Step", wrong)
    form.add_lines("ask", "Question", 2)
    form.add_lines("how", "How to find out", 4)
    for answer in ANSWERS:
        form.add_choice(answer, f"{ANSWER_WORDS[answer]} leads to")
    form.add_line("done_yes", "“So far” after Yes")
    form.add_line("done_no", "“So far” after No")
    form.add_line("yes_label", "Words on the Yes button", "Empty: Yes")
    form.add_line("no_label", "Words on the No button", "Empty: No")
    form.add_lines("unsafe", "What is unsafe here", 2)
    form.add_choice("fact", "Fact to note here")
    return form


def _outcome(wrong: Wrong) -> PartForm:
    form = PartForm("Outcome", wrong)
    form.add_line("title", "Title")
    form.add_choice("kind", "Kind of end")
    form.add_lines("text", "What to do or tell now", 4)
    form.add_choice("next", "The checklist that goes on")
    form.add_tick("urgent", "The ticket is urgent")
    form.add_tick("outage", "Many are affected: one ticket for all")
    return form


def _fact(wrong: Wrong) -> PartForm:
    form = PartForm("Fact for the ticket", wrong)
    form.add_line("label", "What TSS has to know")
    form.add_tick("required", "No ticket without it")
    return form
