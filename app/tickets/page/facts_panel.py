"""The facts that TSS needs: what is known already, and a field for each that a person must type."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.language import marked, tr, trn
from app.tickets.rules.facts import FactAsked
from app.ui.forms import FormField
from app.ui.widgets import FactRow, LinkButton, text

_NEEDED = marked("TSS will ask for this.")


class FactsPanel(QWidget):
    """Signal ``edited``: an answer was typed. Fields stay while facts come and go around them."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, FormField] = {}
        self.after: QWidget | None = None
        """What stands before the first field, so that Tab goes on in the order in which one reads."""
        self._answers: dict[str, str] = {}
        self._shape: list[tuple[str, bool]] = []
        self._known: list[tuple[str, str]] = []
        self._facts: Sequence[FactAsked] = ()
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(9)

    @property
    def answers(self) -> dict[str, str]:
        """Label → what was typed, also for facts that are asked for no longer."""
        return {label: words for label, words in self._answers.items() if words.strip()}

    def put(self, answers: Mapping[str, str]) -> None:
        """Answers that are there from the beginning."""
        self._answers = dict(answers)
        self._all = False
        self._shape, self._known = [], []

    def show_facts(self, facts: Sequence[FactAsked]) -> None:
        """Show what is asked for now."""
        typed = [fact for fact in facts if not fact.source]
        known = [(fact.label, fact.value) for fact in facts if fact.source and fact.value and fact.source not in ("body", "reporter")]
        typed = [fact for fact in typed if self._all or fact.required or self._answers.get(fact.label)]
        shape = [(fact.label, fact.required) for fact in sorted(typed, key=lambda fact: not fact.required)]
        self._facts = facts
        if shape == self._shape and known == self._known:
            return
        focused = next((label for label, field in self.fields.items() if field.editor.hasFocus()), "")
        self._shape, self._known = shape, known
        self._empty()
        by_label = {fact.label: fact for fact in typed}
        for label, _required in shape:
            self._add_field(by_label[label])
        more = sum(not fact.source for fact in facts) - len(typed)
        link = self._more_link(more) if more else None
        if link is not None:
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if known and self._all:
            self._column.addSpacing(4)
            self._column.addWidget(text(tr("Known already"), "section"))
            for label, value in known:
                self._column.addWidget(FactRow(label, value))
        self._set_tab_order(link)
        if focused in self.fields:
            self.fields[focused].editor.setFocus()

    def show_missing(self, labels: Sequence[str]) -> bool:
        """Name what is missing beside its field; the first one gets the focus. False when none of them is a field here."""
        for label, field in self.fields.items():
            field.show_error(tr(_NEEDED) if label in labels else "")
        first = next((self.fields[label] for label in self.fields if label in labels), None)
        if first is not None:
            first.editor.setFocus()
        return first is not None

    def show_wrong(self, label: str, sentence: str) -> None:
        """Say beside a field what is wrong with it."""
        if label in self.fields:
            self.fields[label].show_error(sentence)

    def _set_tab_order(self, link: LinkButton | None) -> None:
        before = self.after
        for widget in (*(field.editor for field in self.fields.values()), link):
            if before is not None and widget is not None:
                QWidget.setTabOrder(before, widget)
            before = widget

    def _more_link(self, number: int) -> LinkButton:
        link = LinkButton(trn(number, "{number} more that may help", "{number} more that may help"))
        link.clicked.connect(self._show_all)
        return link

    def _show_all(self) -> None:
        self._all = True
        first = next((fact.label for fact in self._facts if not fact.source and fact.label not in self.fields), "")
        self.show_facts(self._facts)
        if first in self.fields:
            self.fields[first].editor.setFocus()

    def _add_field(self, fact: FactAsked) -> None:
        line = QLineEdit(self._answers.get(fact.label, fact.value))
        line.setPlaceholderText(f"e.g. {fact.hint}" if fact.hint else "")
        field = FormField(tr("{label} · needed", label=fact.label) if fact.required else fact.label, line)
        field.edited.connect(lambda: self._typed(fact.label, line.text()))
        self.fields[fact.label] = field
        self._column.addWidget(field)

    def _typed(self, label: str, words: str) -> None:
        self._answers[label] = words
        self.edited.emit()

    def _empty(self) -> None:
        self.fields = {}
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
