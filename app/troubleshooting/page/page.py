"""The Troubleshoot tab."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.language import marked, tr
from app.school.directory import SchoolDirectory
from app.troubleshooting.page.cards import Cards
from app.troubleshooting.page.deeds import Deeds
from app.troubleshooting.page.editing import Editing, MakeEditor
from app.troubleshooting.page.fitting import fitting
from app.troubleshooting.page.heading import answer_actions, library_heading, run_heading
from app.troubleshooting.page.knowledge import Knowledge
from app.troubleshooting.page.look import page_style, set_shown
from app.troubleshooting.page.paper import ChecklistPaper
from app.troubleshooting.page.running import Running
from app.troubleshooting.rules.checklist import TRIAGE, Step
from app.troubleshooting.rules.handover import TicketDesk
from app.troubleshooting.rules.runs import ENDED, RunState, Subject
from app.ui.actions import page_actions
from app.ui.feature import Page, Place, Surroundings
from app.ui.widgets import PageHeader, QuietButton

if TYPE_CHECKING:
    from app.store.changes import Changes
    from app.troubleshooting.service import TroubleshootingService

_TICK_MS = 15_000
_RUNS = {"run", "run_step", "run_photo"}


class TroubleshootingPage(Page):
    """The library, or the run in front. ``running`` holds the run, ``cards`` what is shown, ``deeds`` what is done."""

    title = marked("Troubleshoot")

    def __init__(
        self,
        around: Surroundings,
        service: "TroubleshootingService",
        directory: SchoolDirectory,
        tickets: Callable[[], TicketDesk],
        make_editor: MakeEditor | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._around, self._service, self._directory = around, service, directory
        self.setStyleSheet(page_style(around.theme))
        self._wanted: Place | None = None
        self._about_subject: tuple[str, Subject, str] | None = None
        self.known = Knowledge(around, service, directory, self)
        self.running = Running(around, service, tickets, self)
        self.cards = Cards(around, directory, service.runs.picture)
        self.deeds = Deeds(around, self.running, self.known, self.cards, ChecklistPaper(around, service, self), tickets)
        self.print_button = QuietButton(tr("Print blank"), "printer")
        self.aside_button = QuietButton(tr("Set aside"), "pause")
        self.new_button = QuietButton(tr("New checklist"), "plus")
        self.header = PageHeader(tr(self.title), "", (self.print_button, self.aside_button, self.new_button))
        self._stack, self._front = QStackedWidget(), QWidget()
        self.editing = Editing(around, service, self._stack, make_editor, self)
        self._actions: list[QAction] = []
        self._answers = answer_actions(self.cards.question, self)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._arrange()
        self._connect()
        self.cards.library.dress()
        self.cards.fit(self.width())
        self._show()

    def opened(self) -> None:
        """Ready to type a symptom, or to answer the question in front."""
        self.known.read_shelf()
        self.known.read_past()
        for block in (self.cards.past.subject, self.cards.so_far.subject):
            block.read_places()
        self._focus()

    def show_place(self, place: Place) -> bool:
        """A checklist, a run, or the start of something new."""
        shelf = self.known.shelf
        if shelf is None:
            self._wanted = place
        elif place.record_type == "run":
            self.deeds.open_run(place.record_id)
        elif place.record_type == "checklist":
            if shelf.get(place.record_id) is None:
                return False
            self.deeds.look_at(place.record_id)
            self._open_checklist()
        elif place.record_type == "device":
            self.known.read_device(place.record_id, self.deeds.begin_with)
        elif place.record_id == TRIAGE:
            self.deeds.start(TRIAGE)
        else:
            self._find()
        return True

    def scanned(self, code: str) -> bool:
        """A tag or serial: the run is about that device, or the next one will be."""
        if not self.isVisible() or self.editing.open:
            return False
        device = self._directory.by_code(code)
        if device is not None:
            self.deeds.take_device(device)
        return device is not None

    def changed(self, changes: "Changes") -> None:
        """Refresh what is shown of what changed."""
        types = set(changes.types)
        if types & _RUNS:
            self.running.refresh()
            self.known.read_past()
        if "own_checklist" in types:
            self.known.read_shelf()
        if "device" in types:
            self._about_subject = None
            self._read_subject()

    def page_actions(self) -> list[QAction]:
        """Everything that has a key or a name in Ctrl K."""
        for answer in self._answers:
            answer.setEnabled(self.cards.question.isVisible())
        return [*self._actions, *self._answers, *self.editing.actions]

    def leave(self) -> bool:
        """What is typed is on the disk; the run waits, as it stands."""
        self._around.drafts.keep_now()
        return self.editing.may_leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other columns."""
        super().resizeEvent(event)
        self.cards.fit(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back: from another checklist to the question, from a run that has ended to the library."""
        run = self.running.run
        if event.key() == Qt.Key.Key_Escape and run is not None and (self.deeds.peek or run.state == ENDED):
            self.deeds.back()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        """Show what is in front: a question, an outcome, a run that has ended, a checklist, or nothing yet."""
        run = self.running.run
        looking = bool(self.deeds.peek) or run is None
        self.cards.show_run_side(run is not None)
        set_shown(self.aside_button, self.running.active)
        set_shown(self.cards.so_far.send, self.running.active and self.deeds.outcome is None)
        if run is not None:
            self.cards.so_far.show_run(run, run.minutes_at(self._service.runs.now()))
            self.cards.so_far.subject.allow(self.running.active)
        if looking or run is None:
            self._show_about()
        elif run.state == ENDED:
            self.cards.ended.show_run(run, self._service.runs.now())
            self.cards.show_card(self.cards.ended)
        else:
            self._show_question(run)
        self._name_page(run if not self.deeds.peek else None)
        self._read_subject()
        self._tick.start() if self.running.active else self._tick.stop()

    def _show_question(self, run: RunState) -> None:
        here, outcome = run.here, self.deeds.outcome
        if outcome is not None:
            following = self.known.shelf.get(outcome.next) if outcome.next and self.known.shelf is not None else None
            minutes = run.minutes_at(self._service.runs.now())
            self.cards.outcome.show_outcome(run, outcome, minutes, following.short if following is not None else "")
            self.cards.show_card(self.cards.outcome)
        elif isinstance(here, Step):
            self.cards.question.show_run(run, here)
            self.cards.show_card(self.cards.question)

    def _show_about(self) -> None:
        shelf, about = self.known.shelf, self.cards.about
        about.triage.offered = shelf is not None and shelf.triage is not None
        about.edit_button.setEnabled(self.editing.offered)
        entry = shelf.entries.get(self.deeds.peek) if shelf is not None else None
        if entry is not None:
            during = self.running.run is not None
            about.show_checklist(entry.checklist, own=entry.own, newer=entry.district_is_newer, during_run=during)
        else:
            about.show_nothing(any_checklists=shelf is None or bool(shelf.entries))
        self.cards.past.subject.show_subject(self.deeds.hand)
        self.cards.show_card(about)

    def _name_page(self, run: RunState | None) -> None:
        """The head: the run in front, or the library."""
        set_shown(self.print_button, run is not None)
        set_shown(self.new_button, run is None and self.editing.offered)
        title, words = run_heading(run) if run is not None else library_heading(tr(self.title), self.known.shelf, len(self.known.open_runs))
        if (title, words) != (self.header.title.text(), self.header.subtitle.text()):
            self.header.title.setText(title)
            self.header.say(words)

    def _show_minutes(self) -> None:
        run = self.running.run
        if run is not None:
            self.cards.so_far.show_minutes(run.minutes_at(self._service.runs.now()))

    def _focus(self) -> None:
        card = self.cards.card
        if card is self.cards.outcome:
            self.cards.outcome.focus_first()
        elif card is self.cards.about:
            self.cards.library.search.setFocus()
        else:
            card.setFocus()
        self.cards.reveal()

    def _find(self) -> None:
        """Ready to type a symptom."""
        self.cards.library.search.setFocus()
        self.cards.library.search.selectAll()

    def _open_checklist(self) -> None:
        """Enter in the list: the next Enter starts it."""
        self.cards.about.start.setFocus()
        self.cards.ensureWidgetVisible(self.cards.about.start)

    def _read_subject(self) -> None:
        """What is known of the device in front, and what happened before, when it is another one than before."""
        run = self.running.run
        wanted = (run.checklist.key if run is not None else self.deeds.peek, self.deeds.subject, run.id if run is not None else "")
        if wanted != self._about_subject:
            self._about_subject = wanted
            self.known.read_subject(*wanted)

    def _subject_read(self, subject: Subject) -> None:
        for block in (self.cards.so_far.subject, self.cards.past.subject):
            if block.subject == subject:
                ended = self.running.run is not None and not self.running.active
                block.show_known(self.known.device, () if ended else self.known.repeats)
        if self.known.shelf is not None:
            self.cards.library.put_first(fitting(self.known.shelf, self.known.device))

    def _shelf_read(self) -> None:
        if self.known.shelf is not None:
            self.cards.library.show_shelf(self.known.shelf)
        self._show()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.show_place(wanted)

    def _past_read(self) -> None:
        self.cards.past.show_runs(self.known.open_runs, self.known.recent, self._service.runs.now())
        self._name_page(None if self.deeds.peek else self.running.run)

    def _dress(self) -> None:
        self.setStyleSheet(page_style(self._around.theme))
        self.cards.library.dress()
        self.cards.fit(self.width())

    def _arrange(self) -> None:
        column = QVBoxLayout(self._front)
        column.setContentsMargins(26, 20, 26, 22)
        column.setSpacing(16)
        column.addWidget(self.header)
        column.addWidget(self.cards, 1)
        self._stack.addWidget(self._front)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        self._tick.timeout.connect(self._show_minutes)
        self.running.changed.connect(self._show)
        self.deeds.shown.connect(self._show)
        self.deeds.rested.connect(self._focus)
        self.known.shelf_read.connect(self._shelf_read)
        self.known.past_read.connect(self._past_read)
        self.known.subject_read.connect(self._subject_read)
        self.cards.library.opened.connect(self._open_checklist)
        self.cards.about.edit_wanted.connect(self.editing.edit)
        self.editing.current = lambda: self.deeds.peek or (self.running.run.checklist.key if self.running.run is not None else "")
        self.editing.ended.connect(self._focus)
        self.editing.saved.connect(self.deeds.look_at)
        self.new_button.clicked.connect(self.editing.new)
        self.print_button.clicked.connect(lambda _checked=False: self.deeds.print_blank(""))
        self.aside_button.clicked.connect(self.deeds.set_aside)
        self._around.theme.changed.connect(self._dress)
        self._actions = page_actions(
            self._front,
            (
                (tr("Find a checklist"), "Ctrl+F", self._find),
                (tr("Print the checklist or run…"), "Ctrl+P", self.deeds.print_shown),
                (tr("Set the run aside"), "Ctrl+Shift+S", self.deeds.set_aside),
                (tr("Send to TSS with these steps"), "Ctrl+Return", self.deeds.send),
                (tr("Throw this run away"), "", self.deeds.throw_away),
            ),
            in_window=True,
        )
