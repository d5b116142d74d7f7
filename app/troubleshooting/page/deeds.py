"""What a person does on the page, one after the other: start, answer, look at another, set aside, end, send."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.school.directory import KnownDevice
from app.troubleshooting.page.cards import Cards
from app.troubleshooting.page.knowledge import Knowledge
from app.troubleshooting.page.outcome_card import SEND
from app.troubleshooting.page.paper import ChecklistPaper
from app.troubleshooting.page.running import Running
from app.troubleshooting.page.typed import Typed
from app.troubleshooting.rules.checklist import Outcome, Step
from app.troubleshooting.rules.handover import TicketDesk
from app.troubleshooting.rules.runs import ENDED, WENT_ON, Subject, needed_facts
from app.ui.feature import Surroundings


class Deeds(QObject):
    """Signals: ``shown``: something else is to be seen; ``rested``: put the focus where one goes on.

    ``hand`` is what the next run is about, ``peek`` the key of a checklist that is looked at while a run is under way.
    """

    shown = Signal()
    rested = Signal()

    def __init__(
        self,
        around: Surroundings,
        running: Running,
        known: Knowledge,
        cards: Cards,
        paper: ChecklistPaper,
        tickets: Callable[[], TicketDesk],
    ) -> None:
        super().__init__(cards)
        self._around, self._running, self._known, self._cards, self.paper = around, running, known, cards, paper
        self._tickets = tickets
        self.typed = Typed(around.drafts, running, cards.question, cards.outcome, self)
        self.hand = Subject()
        self.peek = ""
        self._sending = False
        self._connect()

    @property
    def outcome(self) -> Outcome | None:
        """The outcome in front: the checklist's, or that somebody sends before its end."""
        here = self._running.here
        if self._sending and isinstance(here, Step):
            return replace(SEND, title=tr(SEND.title), text=tr(SEND.text))
        return here if isinstance(here, Outcome) else None

    @property
    def subject(self) -> Subject:
        """What the run, or else the next one, is about."""
        return self._running.run.subject if self._running.run is not None else self.hand

    def take_device(self, device: KnownDevice) -> None:
        """The run, or else the next one, is about this device."""
        self._around.notices.say(" · ".join(filter(None, (device.tag or device.serial, device.model, device.room))))
        self._set_subject(self.subject.with_device(device))
        self.rested.emit()

    def begin_with(self, device: KnownDevice) -> None:
        """Choose a checklist for a device; a run about another one is set aside."""
        run = self._running.run
        if run is not None and run.subject.device != device.id:
            self.set_aside()
        self.take_device(device)

    def start(self, key: str) -> None:
        """Begin a run of a checklist; one that was under way is set aside."""
        checklist = self._known.shelf.get(key) if self._known.shelf is not None else None
        if checklist is None:
            return
        before = self._running.run
        subject = self.hand if before is None or self._running.active else before.subject
        self.peek, self._sending, self.hand = "", False, Subject()
        if before is not None and self._running.active and before.taken:
            self._around.notices.say(tr("“{title}” is set aside.", title=before.checklist.title))
        self._running.begin(checklist, subject)
        self._cards.library.clear_search(key)
        self.rested.emit()

    def open_run(self, id: str) -> None:
        """Go on with a run, or look at one that has ended."""
        self.peek, self._sending = "", False
        self._running.open(id, self.rested.emit)

    def look_at(self, key: str) -> None:
        """Show a checklist before it is run."""
        self.peek = key
        self._cards.library.choose(key)
        self.shown.emit()

    def back(self) -> None:
        """Back to where one was: the question, the one before it, or the library."""
        run = self._running.run
        if self.peek and run is not None:
            self.peek = ""
            self._cards.library.choose("")
        elif self._sending:
            self._sending = False
        elif run is not None and run.state == ENDED:
            self._running.set_aside()
        else:
            self._running.back()
            self.rested.emit()
            return
        self.shown.emit()
        self.rested.emit()

    def set_aside(self) -> None:
        """Put the run away, to go on later."""
        title = self._running.set_aside()
        if title:
            self._around.notices.say(tr("“{title}” is set aside. It waits here and on Today.", title=title))
        self.peek, self._sending = "", False
        self._cards.library.clear_search("")
        self.shown.emit()
        self.rested.emit()

    def throw_away(self) -> None:
        """Delete the run that was begun by mistake."""
        self.peek, self._sending = "", False
        self.typed.forget()
        self._running.throw_away()
        self.rested.emit()

    def send(self) -> None:
        """Send the run to TSS at any moment; what TSS will ask for and nobody has noted is asked first."""
        run, here = self._running.run, self._running.here
        if run is None or not self._running.active:
            return
        asked = not self._cards.outcome.isHidden()
        if not asked and (needed_facts(run) or (isinstance(here, Outcome) and here.kind != "checklist")):
            self.peek, self._sending = "", True
            self.shown.emit()
            self._cards.outcome.focus_first()
            return
        card = self._cards.outcome
        title = here.title if isinstance(here, Outcome) and here.kind != "checklist" else ""
        self._leave_run()
        if asked:
            details = {"spare": card.spare.value(), "note": card.note.value()}
            self._running.send(minutes=card.minutes_given(), facts=card.facts(), title=title, **details)
        else:
            self._running.send()
        self.rested.emit()

    def print_shown(self) -> None:
        """What is in front on paper: the run with its answers, or the blank checklist."""
        run = self._running.run
        if run is not None and not self.peek and run.taken:
            self.paper.print_run(run)
        else:
            self.print_blank(self.peek or self._cards.about.key)

    def print_blank(self, key: str = "") -> None:
        """A blank checklist: the one of a key, or that of the run in front."""
        run, shelf = self._running.run, self._known.shelf
        checklist = shelf.get(key) if key and shelf is not None else None
        if checklist is None and run is not None:
            checklist = run.checklist
        if checklist is not None:
            self.paper.print_blank(checklist)
        else:
            self._around.notices.say(tr("Choose a checklist first."))

    def _answer(self, answer: str, note: str, value: str) -> None:
        here = self._running.here
        if isinstance(here, Step):
            self.typed.given(here.key)
        self._running.answer(answer, note, value)
        self.rested.emit()

    def _end(self, outcome: str) -> None:
        card, shown = self._cards.outcome, self.outcome
        title = shown.title if shown is not None and shown.key != SEND.key and outcome != "gave up" else ""
        self._leave_run()
        self._running.finish(outcome, title=title, minutes=card.minutes_given(), spare=card.spare.value(), note=card.note.value())
        self.rested.emit()

    def _go_on(self, key: str) -> None:
        """An outcome leads to another checklist, or to the library; the device goes along."""
        subject, shown = self.subject, self.outcome
        self.typed.forget()
        self._running.finish(WENT_ON, title=shown.title if shown is not None else "")
        self.hand = subject
        if key:
            self.start(key)
        else:
            self.shown.emit()
            self.rested.emit()

    def _leave_run(self) -> None:
        self.typed.forget()
        self.hand, self.peek, self._sending = Subject(), "", False
        self._cards.library.clear_search("")

    def _sent(self, ticket: str) -> None:
        self._around.navigate(self._tickets().place(ticket))

    def _tell_end(self, label: str) -> None:
        self._around.notices.say(f"{label}.", undoable=True)

    def _set_subject(self, subject: Subject) -> None:
        if self._running.active:
            self._running.set_subject(subject)
        else:
            self.hand = subject
            self.shown.emit()

    def _connect(self) -> None:
        cards = self._cards
        cards.about.start_wanted.connect(self.start)
        cards.about.print_wanted.connect(self.print_blank)
        cards.about.triage_wanted.connect(lambda: self.start("triage"))
        cards.question.answered.connect(self._answer)
        cards.outcome.ended.connect(self._end)
        cards.outcome.send_wanted.connect(self.send)
        cards.outcome.go_on_wanted.connect(self._go_on)
        for back in (cards.about.back_wanted, cards.question.back_wanted, cards.outcome.back_wanted, cards.ended.close_wanted):
            back.connect(self.back)
        cards.ended.again_wanted.connect(self.start)
        cards.ended.ticket_wanted.connect(self._sent)
        cards.ended.print_wanted.connect(self.print_shown)
        cards.so_far.send_wanted.connect(self.send)
        cards.so_far.noting.connect(self._running.note)
        cards.so_far.noted.connect(self._running.note)
        cards.so_far.well.came.connect(self._running.add_photos)
        cards.so_far.well.removed.connect(self._running.delete_photo)
        cards.so_far.well.refused.connect(self._around.notices.fail)
        for block in (cards.so_far.subject, cards.past.subject):
            block.changed.connect(self._set_subject)
        cards.past.run_wanted.connect(self.open_run)
        cards.library.chosen.connect(self.look_at)
        self._running.ended.connect(self._tell_end)
        self._running.sent.connect(self._sent)
