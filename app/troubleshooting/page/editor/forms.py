"""The form beside the flow: the whole checklist, a step, an outcome or a fact."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import tr
from app.troubleshooting.page.editor.edits import part_of
from app.troubleshooting.page.editor.part_forms import NEW_OUTCOME, NEW_STEP, PartForm, Wrong
from app.troubleshooting.page.editor.words import ANSWER_WORDS, kind_words, numbers, title_of
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
        titles = {"": tr("About this checklist"), "fact": tr("Fact for the ticket")}
        number = known.get(self.key, "")
        named = tr("Step {number}", number=number) if self.kind == "step" else tr("Outcome {number}", number=number)
        form.title.setText(titles.get(self.kind) or named)
        for each in self.forms.values():
            each.setVisible(each is form)
        form.show_wrong()

    def _fill_choices(self, checklist: Checklist, part: Any, others: Mapping[str, str]) -> None:
        form = self.form
        if self.kind == "step":
            places = _places(checklist)
            for answer in ANSWERS:
                form.put_choices(answer, places, part.leads(answer))
            facts = [("", tr("None")), *((fact.key, title_of(fact)) for fact in checklist.facts.values())]
            form.put_choices("fact", facts, part.fact)
        elif self.kind == "outcome":
            form.put_choices("kind", [(kind, kind_words(kind)) for kind in KINDS], part.kind)
            form.put_choices("next", [("", tr("The library")), *others.items()], part.next)
            form.fields["next"].setVisible(part.kind == "checklist" or bool(part.next))
        elif self.kind == "":
            known = ICONS if checklist.icon in ICONS else (*ICONS, checklist.icon)
            form.put_choices("icon", [(name, name.replace("-", " ")) for name in known], checklist.icon)
            steps = [(key, words) for key, words in _places(checklist) if key in checklist.steps]
            form.put_choices("start", [("", tr("Choose")), *steps], checklist.start)

    def _asker(self) -> Wrong:
        return lambda name: self._wrong(self.key, name)


def _places(checklist: Checklist) -> Sequence[tuple[str, str]]:
    """Everywhere an answer can lead."""
    known = numbers(checklist)
    found = [("", tr("Choose where it leads"))]
    found += [(step.key, f"{known[step.key]}  {title_of(step)}") for step in checklist.steps.values()]
    found += [(outcome.key, f"{known[outcome.key]}  {title_of(outcome)}") for outcome in checklist.outcomes.values()]
    return [*found, (NEW_STEP, tr("New step…")), (NEW_OUTCOME, tr("New outcome…"))]


def _head(wrong: Wrong) -> PartForm:
    form = PartForm(tr("About this checklist"), wrong)
    form.add_line("title", tr("Title"))
    form.add_line("short", tr("Short title for the list"))
    form.add_lines("about", tr("When to use it"), 2)
    form.add_lines("symptoms", tr("What people say"), 4, tr("One a line; searched, also with typing mistakes."), many=True)
    form.add_lines("errors", tr("Messages and codes"), 2, tr("One a line, exactly as they are shown."), many=True)
    form.add_line("group", tr("Group in the library"))
    form.add_number("minutes", tr("Usually takes (minutes)"), 1, 240)
    form.add_choice("icon", tr("Icon"))
    form.add_choice("start", tr("First question"))
    return form


def _step(wrong: Wrong) -> PartForm:
    form = PartForm(tr("Step"), wrong)
    form.add_lines("ask", tr("Question"), 2)
    form.add_lines("how", tr("How to find out"), 4)
    for answer in ANSWERS:
        form.add_choice(answer, tr("{answer} leads to", answer=tr(ANSWER_WORDS[answer])))
    form.add_line("done_yes", tr("“So far” after Yes"))
    form.add_line("done_no", tr("“So far” after No"))
    form.add_line("yes_label", tr("Words on the Yes button"), tr("Empty: Yes"))
    form.add_line("no_label", tr("Words on the No button"), tr("Empty: No"))
    form.add_lines("unsafe", tr("What is unsafe here"), 2)
    form.add_choice("fact", tr("Fact to note here"))
    return form


def _outcome(wrong: Wrong) -> PartForm:
    form = PartForm(tr("Outcome"), wrong)
    form.add_line("title", tr("Title"))
    form.add_choice("kind", tr("Kind of end"))
    form.add_lines("text", tr("What to do or tell now"), 4)
    form.add_choice("next", tr("The checklist that goes on"))
    form.add_tick("urgent", tr("The ticket is urgent"))
    form.add_tick("outage", tr("Many are affected: one ticket for all"))
    return form


def _fact(wrong: Wrong) -> PartForm:
    form = PartForm(tr("Fact for the ticket"), wrong)
    form.add_line("label", tr("What TSS has to know"))
    form.add_tick("required", tr("No ticket without it"))
    return form
