"""A run that has ended, to be looked at: how it came out, and what can be done with it now."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import tr
from app.troubleshooting.page.past_pane import moment_in_words
from app.troubleshooting.rules.runs import OUTCOME_TONES, OUTCOME_WORDS, RunState
from app.ui.widgets import Badge, FactRow, LinkButton, Pane, PrimaryButton, QuietButton, WrapRow, text


class EndedCard(Pane):
    """Signals: ``close_wanted``, ``again_wanted`` with the checklist's key, ``ticket_wanted`` with a ticket's id, ``print_wanted``."""

    close_wanted = Signal()
    again_wanted = Signal(str)
    ticket_wanted = Signal(str)
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=30, parent=parent)
        self._run: RunState | None = None
        self.badge = Badge("")
        self.title = text("", "question", wrap=True)
        self.note = text("", "how", wrap=True)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(8)
        self.ticket = PrimaryButton(tr("Open the ticket"), "ticket")
        self.again = QuietButton(tr("Run it again"), "rotate-ccw")
        self.print_button = QuietButton(tr("Print"), "printer")
        self.close_button = LinkButton(tr("Back to the library"), "arrow-left")
        column = self.body
        column.setSpacing(12)
        column.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addLayout(self._facts)
        column.addWidget(WrapRow((self.ticket, self.again, self.print_button), 12))
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.close_button.clicked.connect(self.close_wanted)
        self.print_button.clicked.connect(self.print_wanted)
        self.ticket.clicked.connect(self._open_ticket)
        self.again.clicked.connect(self._run_again)

    def _open_ticket(self) -> None:
        if self._run is not None:
            self.ticket_wanted.emit(self._run.ticket)

    def _run_again(self) -> None:
        if self._run is not None:
            self.again_wanted.emit(self._run.checklist.key)

    def show_run(self, run: RunState, now: datetime) -> None:
        """Show how it came out."""
        self._run = run
        self.badge.show_tone(
            tr(OUTCOME_WORDS[run.outcome]) if run.outcome in OUTCOME_WORDS else run.outcome, OUTCOME_TONES.get(run.outcome, "neutral")
        )
        self.title.setText(run.outcome_title or (tr(OUTCOME_WORDS[run.outcome]) if run.outcome in OUTCOME_WORDS else ""))
        self.note.setText(run.note)
        self.note.setVisible(bool(run.note))
        self.ticket.setVisible(bool(run.ticket))
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        ended = run.ended or run.started
        facts = [(tr("About"), run.subject.words), (tr("Asked by"), run.subject.person_name), (tr("Done by"), run.by)]
        facts += [(tr("Ended"), moment_in_words(ended, now)), (tr("Took"), tr("{minutes} min", minutes=run.minutes) if run.minutes else "")]
        facts += [(tr("Spare"), run.spare_name), *run.facts.items()]
        for title, value in facts:
            if value:
                self._facts.addWidget(FactRow(title, value))
