"""A checklist before it is run: when to use it, how long it takes, who keeps it; and the button that starts it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import tr, trn
from app.moments import day_month_year
from app.troubleshooting.rules.checklist import Checklist
from app.ui.widgets import Badge, FactRow, IconLabel, LinkButton, Pane, PrimaryButton, QuietButton, WrapRow, rule, text

_SYMPTOMS_SHOWN = 6


class AboutCard(Pane):
    """Signals: ``start_wanted`` with the key, ``print_wanted`` and ``edit_wanted`` likewise, ``triage_wanted``, ``back_wanted`` to the run."""

    start_wanted = Signal(str)
    print_wanted = Signal(str)
    edit_wanted = Signal(str)
    triage_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=30, parent=parent)
        self._key = ""
        self.triage = _TriagePrompt()
        self.title = text("", "question", wrap=True)
        self.about = text("", "how", wrap=True)
        self._facts = QVBoxLayout()
        self.news = Badge("", "info")
        self.start = PrimaryButton(tr("Start"), "arrow-right")
        self.print_button = QuietButton(tr("Print blank"), "printer")
        self.edit_button = QuietButton(tr("Edit…"), "pencil")
        self.back = LinkButton(tr("Back to the question"), "undo-2")
        self.many = LinkButton(tr("More than one device, room or person?"), "users")
        self._arrange()
        self.triage.button.clicked.connect(self.triage_wanted)
        self.many.clicked.connect(self.triage_wanted)
        self.start.clicked.connect(lambda: self.start_wanted.emit(self._key))
        self.print_button.clicked.connect(lambda: self.print_wanted.emit(self._key))
        self.edit_button.clicked.connect(lambda: self.edit_wanted.emit(self._key))
        self.back.clicked.connect(self.back_wanted)

    @property
    def key(self) -> str:
        """The checklist that is shown, "" while none is."""
        return self._key

    def show_checklist(self, checklist: Checklist, *, own: bool, newer: bool, during_run: bool) -> None:
        """Show a checklist. ``newer``: the district has changed the one that this is a copy of."""
        self._key = checklist.key
        self.title.setText(checklist.title)
        self.about.setText(checklist.about)
        self._show_facts(checklist, own=own)
        self.news.setText(tr("The district has changed its version") if newer else "")
        self.news.setVisible(newer)
        self.back.setVisible(during_run)
        self.triage.hide()
        self.many.setVisible(not during_run and self.triage.offered)
        for widget in (self.start, self.print_button):
            widget.show()
        self.edit_button.setVisible(self.edit_button.isEnabled())
        self.start.setAccessibleName(tr("Start: {title}", title=checklist.title))

    def show_nothing(self, *, any_checklists: bool) -> None:
        """No checklist is chosen yet."""
        self._key = ""
        self.title.setText(tr("What doesn’t work?") if any_checklists else tr("There are no checklists yet"))
        words = tr("Type what you see or what the message says, or scan the device. Then choose a checklist on the left and press Enter.")
        self.about.setText(words if any_checklists else tr("Write one of your own, or bring in a file."))
        self._clear_facts()
        self.triage.setVisible(self.triage.offered)
        self.many.hide()
        for widget in (self.start, self.print_button, self.edit_button, self.news, self.back):
            widget.hide()

    def _show_facts(self, checklist: Checklist, *, own: bool) -> None:
        self._clear_facts()
        facts = [
            (
                tr("Takes"),
                _takes(checklist),
            )
        ]
        if checklist.symptoms or checklist.errors:
            said = (*checklist.symptoms, *checklist.errors)
            facts.append((tr("When"), " · ".join(said[:_SYMPTOMS_SHOWN])))
        if checklist.categories or checklist.models:
            facts.append((tr("For"), ", ".join(checklist.models or checklist.categories)))
        keeper = tr("Your school") if own else checklist.owner
        facts.append((tr("Kept by"), " · ".join(filter(None, (keeper, tr("version {version}", version=checklist.version))))))
        if checklist.checked:
            facts.append((tr("Checked"), _day(checklist.checked)))
        for title, value in facts:
            self._facts.addWidget(FactRow(title, value))

    def _clear_facts(self) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _arrange(self) -> None:
        column = self.body
        column.setSpacing(0)
        column.addWidget(self.triage)
        column.addWidget(self.title)
        column.addSpacing(12)
        column.addWidget(self.about)
        column.addSpacing(16)
        self._facts.setSpacing(8)
        column.addLayout(self._facts)
        column.addSpacing(10)
        column.addWidget(self.news, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(12)
        column.addWidget(WrapRow((self.start, self.print_button, self.edit_button), 12))
        column.addSpacing(8)
        column.addWidget(self.many, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)


class _TriagePrompt(QWidget):
    """One or many? It comes before everything else."""

    def __init__(self) -> None:
        super().__init__()
        self.offered = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(10)
        head = WrapRow((IconLabel("users", "accent", 20), text(tr("More than one device, room or person?"), "strong")), 10)
        column.addWidget(head)
        words = tr("Then it is seldom the device: a few questions tell, and TSS gets one ticket for all.")
        column.addWidget(text(words, "soft", wrap=True))
        self.button = QuietButton(tr("One or many?"), "list-checks")
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(rule())


def _takes(checklist: Checklist) -> str:
    minutes = trn(checklist.minutes, "usually {number} minute", "usually {number} minutes")
    return tr(
        "{minutes}, {questions}",
        minutes=minutes,
        questions=trn(len(checklist.steps), "at most {number} question", "at most {number} questions"),
    )


def _day(day: str) -> str:
    try:
        known = date.fromisoformat(day)
    except ValueError:
        return day
    return day_month_year(known)
