"""The tab Feedback: what the forms add up to, entering them, and what came of the session later."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.language import marked, tr, trn
from app.late import late
from app.professional_development.page.deeds import SessionDeeds
from app.professional_development.page.feedback.bars import QuestionCard
from app.professional_development.page.feedback.entry_pane import EntryPane
from app.professional_development.page.feedback.looks_back import LooksBackPane
from app.professional_development.page.paper import SessionPaper
from app.professional_development.rules.feedback import Answer
from app.ui.feature import Surroundings
from app.ui.scroll_column import ScrollColumn
from app.ui.sheet_answers import closing, refusing
from app.ui.widgets import EmptyState, PageHeader, PrimaryButton, QuietButton

if TYPE_CHECKING:
    from app.professional_development.page.feedback import file_import, looks_back
    from app.professional_development.service import PdService
    from app.professional_development.service.feedback import AnswerFact, Tally
    from app.professional_development.service.looks_back import FollowUpFact
    from app.store import seen as heads
    from app.store.seen import Seen
else:
    heads = late("app.store.seen")
    file_import = late("app.professional_development.page.feedback.file_import")
    looks_back = late("app.professional_development.page.feedback.looks_back")

_AGAIN_MS = 30
_SEEN = "seen"
"""Under which name a draft keeps what stood there when the typing began."""
_ROOM_FOR_TWO = 800
_EMPTY = marked("Hand out the form at the close and enter it here by keys alone, or take over the file of any form tool.")


@dataclass(frozen=True, slots=True)
class FeedbackShown:
    """What a session's forms say, and the looks back at it."""

    tally: "Tally"
    answers: "Sequence[AnswerFact]"
    looks: "Sequence[FollowUpFact]"


def read_feedback(service: "PdService", session: str) -> FeedbackShown:
    """Read it."""
    came = service.people.counts(session).came
    return FeedbackShown(service.feedback.tally(session, came), service.feedback.answers(session), service.looks_back.of(session))


class FeedbackTab(QWidget):
    """Results, entry, looks back."""

    def __init__(
        self, around: Surroundings, service: "PdService", deeds: SessionDeeds, paper: SessionPaper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around, self._service, self._deeds, self._paper = around, service, deeds, paper
        self.id = ""
        self.known: FeedbackShown | None = None
        self.form = service.feedback.form()
        self.enter_button = PrimaryButton(tr("Enter from paper"), "keyboard")
        self.file_button = QuietButton(tr("From a file…"), "file-spreadsheet")
        self.form_button = QuietButton(tr("Print the form"), "printer")
        self.header = PageHeader(tr("Feedback"), "", (self.form_button, self.file_button, self.enter_button))
        self.results = ScrollColumn(spacing=10)
        self._cards: list[QWidget] = []
        self.empty = EmptyState("message-square-text", tr("No feedback yet"), tr(_EMPTY))
        self.entry = EntryPane(self.form)
        self.looks = LooksBackPane()
        self.stack = QStackedWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._read)
        self._arrange()
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether it is about to read."""
        return self._again.isActive()

    @property
    def draft_key(self) -> str:
        """Under which name a form that is being entered is kept."""
        return f"pd.feedback.{self.id}"

    def show_session(self, id: str) -> None:
        """Show the feedback of a session."""
        if id != self.id:
            self.id, self.known = id, None
            self._show_results()
        self._read()

    def refresh(self) -> None:
        """Something of it changed."""
        self._again.start()

    def enter_forms(self) -> None:
        """Enter forms from paper; one that was begun is gone on with."""
        self.entry.put(self._around.drafts.load(self.draft_key) or {})
        self.stack.setCurrentWidget(self.entry)
        self.entry.begin(len(self.known.answers) if self.known is not None else 0)

    def ask_file(self) -> None:
        """Ask for the form tool's file."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Feedback from a file"), "", tr("Tables (*.csv *.xlsx *.ods *.tsv *.txt)"))
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Read a file, ask which column is which, then take it over."""
        file_import.FileImport(self._around, self._service, self._deeds, self._paper, self).begin(self.id, path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below each other where there is no room beside."""
        super().resizeEvent(event)
        narrow = self.width() < self._around.theme.pixels(_ROOM_FOR_TWO)
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _read(self) -> None:
        service, session = self._service, self.id
        if not session:
            return

        def done(found: FeedbackShown) -> None:
            if session == self.id:
                self._show(found)

        self._around.jobs.read(
            lambda _progress: read_feedback(service, session), title="", owner=self, done=done, failed=lambda _gone: None
        )

    def _show(self, found: FeedbackShown) -> None:
        self.known = found
        self.header.say(_words(found.tally))
        for card in self._cards:
            self.results.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        if found.tally.forms:
            for question, tally in zip(self.form.questions, found.tally.questions, strict=True):
                self._cards.append(QuestionCard(tally, question.low, question.high))
        for at, card in enumerate(self._cards):
            self.results.column.insertWidget(at, card)
        self.looks.show_facts(found.looks)
        if self.stack.currentWidget() is not self.entry:
            self._show_results()

    def _show_results(self) -> None:
        self.stack.setCurrentWidget(self.results if self._cards else self.empty)

    def _close_entry(self) -> None:
        self._show_results()
        self.enter_button.setFocus()

    def _keep_draft(self) -> None:
        answers: dict[str, Any] = dict(self.entry.answers)
        if answers:
            self._around.drafts.save(self.draft_key, answers)
        else:
            self._around.drafts.clear(self.draft_key)

    def _keep(self, answers: dict[str, Answer]) -> None:
        """One form is entered; the next one begins at once."""
        service, session = self._service, self.id
        entered = len(self.known.answers) if self.known is not None else 0

        def done(_id: str) -> None:
            self._around.drafts.clear(self.draft_key)
            self.entry.put({})
            self.entry.begin(entered + 1)
            self._around.notices.say(tr("Form {number} is in.", number=entered + 1), undoable=True)

        self._deeds.make(lambda: service.feedback.enter(session, answers), done)

    def _ask(self, id: str, show: "Callable[[Seen, FollowUpFact], None]") -> None:
        """Read a look back as it stands now, and show a sheet for it."""
        opened = self._service.looks_back.opened
        self._around.jobs.read(
            lambda _progress: opened(id), title="", owner=self, done=lambda found: show(*found), failed=self._around.notices.fail
        )

    def _show_found(self, seen: "Seen", fact: "FollowUpFact") -> None:
        finish, drafts, key = self._service.looks_back.finish, self._around.drafts, f"pd.look.{fact.id}"
        sheet = looks_back.FoundSheet(fact, self._service.times.today().isoformat(), self.window())
        kept = drafts.load(key) or {}
        sheet.take_draft(kept)
        base = heads.Seen.from_json(str(kept[_SEEN])) if kept.get(_SEEN) else seen

        def done() -> None:
            drafts.clear(key)
            closing(sheet)()

        refused = refusing(sheet, sheet.refuse, self._around.notices)
        sheet.edited.connect(lambda: drafts.save(key, {**sheet.to_draft(), _SEEN: base.to_json()}))
        sheet.wanted.connect(lambda words, number, day: self._deeds.run(lambda: finish(fact.id, words, number, day, base), done, refused))
        self._paper.open(sheet)

    def _show_due(self, seen: "Seen", fact: "FollowUpFact") -> None:
        sheet = looks_back.DueSheet(fact, self.window())
        sheet.wanted.connect(lambda day: self._deeds.run(lambda: self._service.looks_back.change_due(fact.id, day, seen)))
        self._paper.open(sheet)

    def _arrange(self) -> None:
        self.results.column.addStretch()
        for view in (self.empty, self.results, self.entry):
            self.stack.addWidget(view)
        self._sides.setSpacing(14)
        self._sides.addWidget(self.stack, 5)
        self._sides.addWidget(self.looks, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addLayout(self._sides, 1)
        self.header.title.hide()

    def _connect(self) -> None:
        self.enter_button.clicked.connect(self.enter_forms)
        self.file_button.clicked.connect(self.ask_file)
        self.form_button.clicked.connect(lambda: self._paper.print_kind("feedback_form", self.id))
        self.entry.entered.connect(self._keep)
        self.entry.closed.connect(self._close_entry)
        self.entry.edited.connect(self._keep_draft)
        self.looks.found_wanted.connect(lambda id: self._ask(id, self._show_found))
        self.looks.due_wanted.connect(lambda id: self._ask(id, self._show_due))
        self.looks.skip_wanted.connect(lambda id: self._deeds.run(lambda: self._service.looks_back.skip(id)))
        self.looks.again_wanted.connect(lambda id: self._deeds.run(lambda: self._service.looks_back.reopen(id)))


def _words(tally: "Tally") -> str:
    if not tally.forms:
        return tr("No form is in yet.")
    parts = [
        trn(tally.forms, "{number} form", "{number} forms"),
        tr("{share}% of those who were there", share=tally.share) if tally.share is not None else "",
        tr("rated {rating} of 5", rating=tally.rating) if tally.rating is not None else "",
        tr("{steps:+f} steps from before to now", steps=tally.growth.normalize()) if tally.growth is not None else "",
    ]
    return " · ".join(part for part in parts if part)
