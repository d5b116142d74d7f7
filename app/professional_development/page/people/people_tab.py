"""The tab People: the list, signing in at the door, and what the signed sheet says."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.language import marked, tr
from app.late import late
from app.professional_development.page.clock_words import show_clock
from app.professional_development.page.deeds import SessionDeeds
from app.professional_development.page.paper import SessionPaper
from app.professional_development.page.people.corrections import Corrections, PeopleShown, read_people
from app.professional_development.page.people.people_table import PeopleSource, make_people_table
from app.professional_development.page.people.sheet_pane import SheetLine, SheetPane
from app.professional_development.page.people.sign_in_pane import InLine, SignInPane
from app.professional_development.page.sides import Sides
from app.professional_development.rules import life
from app.ui.actions import page_actions
from app.ui.feature import Surroundings
from app.ui.widgets import QuietButton, Segments, WrapRow, text

if TYPE_CHECKING:
    from app.professional_development.page.people import telling
    from app.professional_development.page.people.telling import Telling
    from app.professional_development.rules.groups import Group
    from app.professional_development.service import PdService
    from app.school.directory import KnownPerson
    from app.ui import history_sheet
else:
    history_sheet = late("app.ui.history_sheet")
    telling = late("app.professional_development.page.people.telling")

_VIEWS = (("list", marked("List")), ("door", marked("Sign in")), ("sheet", marked("From the sheet")))
_AGAIN_MS = 30


class PeopleTab(QWidget):
    """Who is invited, comes, was there."""

    def __init__(
        self, around: Surroundings, service: "PdService", deeds: SessionDeeds, paper: SessionPaper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around, self._service, self._deeds, self._paper = around, service, deeds, paper
        self.id = ""
        self.known: PeopleShown | None = None
        self.views = Segments([(key, tr(words)) for key, words in _VIEWS], tr("How people are shown"))
        self.counts = text("", "soft", wrap=True)
        self.add_button = QuietButton(tr("Add people"), "plus")
        self.tell_button = QuietButton(tr("Send invitations"), "send")
        self.certificates_button = QuietButton(tr("Certificates"), "printer")
        self.source = PeopleSource(service)
        self.table = make_people_table(around, self.source, self.take_off)
        self.door = SignInPane(around, service)
        self.sheet = SheetPane()
        self.stack = QStackedWidget()
        self.telling: Telling = telling.Telling(around, service, deeds, paper, self)
        self.corrections = Corrections(around, service, deeds, paper, self, lambda: self.known)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._read)
        self._arrange()
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether it is about to read."""
        finder = self.table.model.finder
        return self._again.isActive() or self.door.busy or self.table.loader.loading or finder.busy

    def show_session(self, id: str) -> None:
        """Show the people of a session."""
        if id != self.id:
            self.id = self.source.session = id
            self.known = None
            self.table.show_only(())
        self._read()
        self.table.loader.load()

    def refresh(self) -> None:
        """Somebody's taking part changed."""
        self._again.start()
        if self.id:
            self.table.loader.load()

    def scanned(self, code: str) -> bool:
        """A badge: it signs in, whichever view is shown."""
        if not self.id:
            return False
        self.show_view("door")
        self.door.take(code)
        return True

    def show_view(self, key: str) -> None:
        """List, door or sheet."""
        self.views.choose(key)
        self.table.bar.setVisible(key == "list")
        self.stack.setCurrentIndex([name for name, _ in _VIEWS].index(key))
        if key == "door":
            self.door.begin(self.id)
        elif key == "sheet":
            self._show_sheet()
            self.sheet.begin()
        else:
            self.table.enter()

    def sign_in(self) -> None:
        """At the door."""
        self.show_view("door")

    def invite(self) -> None:
        """Add people; when everybody is on the list, tell them."""
        if self.known is not None and self.known.rows:
            self.show_view("list")
            self.telling.ask(self.id)
        else:
            self.add_people()

    def add_people(self) -> None:
        """Ask who of the roster is invited."""
        service, session = self._service, self.id

        def read(_progress: object) -> "tuple[Sequence[KnownPerson], Mapping[str, str], list[Group], list[str]]":
            rooms = {room.id: room.name for room in service.directory.rooms()}
            there = [row.person for row in service.people.rows(session) if row.invited and row.person]
            return service.directory.people(), rooms, service.people.groups(), there

        def done(found: "tuple[Sequence[KnownPerson], Mapping[str, str], list[Group], list[str]]") -> None:
            self.telling.ask_people(session, *found)

        self._around.jobs.read(read, title="", owner=self, done=done, failed=self._around.notices.fail)

    def take_off(self) -> None:
        """Take the chosen people off the list."""
        self._with_chosen(self._service.people.take_off)

    def answer(self, words: str) -> None:
        """The chosen people are coming, or not."""
        self._with_chosen(lambda ids: self._service.people.answer(ids, words))

    def print_certificates(self) -> None:
        """Of the chosen people, else of all who may have one."""
        chosen = self.table.view.selected_ids() if self.stack.currentIndex() == 0 else []
        service, session = self._service, self.id

        def ready(_progress: object) -> list[str]:
            may = service.certificates.ready(session)
            return [id for id in may if id in chosen] if len(chosen) > 1 else may

        def done(ids: list[str]) -> None:
            if ids:
                self._paper.print_certificates(session, ids)
            else:
                self._around.notices.say(tr("Nobody has earned a certificate yet: sign people in, and say that the session was held."))

        self._around.jobs.read(ready, title="", owner=self, done=done, failed=self._around.notices.fail)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from door and sheet back to the list."""
        if event.key() == Qt.Key.Key_Escape and self.stack.currentIndex():
            self.show_view("list")
        else:
            super().keyPressEvent(event)

    def _with_chosen(self, work: Callable[[list[str]], str]) -> None:
        ids = self.table.view.selected_ids() or [id for id in (self.table.current,) if id]
        if ids:
            self._deeds.run(partial(work, ids))
        else:
            self._around.notices.say(tr("Choose somebody in the list first."))

    def _read(self) -> None:
        service, session = self._service, self.id
        if not session:
            return

        def done(found: PeopleShown) -> None:
            if session == self.id:
                self._show(found)

        self._around.jobs.read(lambda _progress: read_people(service, session), title="", owner=self, done=done, failed=lambda _gone: None)

    def _show(self, found: PeopleShown) -> None:
        self.known = found
        counts = found.counts
        parts = [
            tr("{number} invited", number=counts.invited),
            tr("{number} coming", number=counts.coming) if counts.coming else "",
            tr("{number} maybe", number=counts.maybe) if counts.maybe else "",
            tr("{number} not coming", number=counts.not_coming) if counts.not_coming else "",
            tr("{number} without an answer", number=counts.silent) if counts.silent else "",
            tr("{number} took part", number=counts.came) if counts.came else "",
        ]
        self.counts.setText(" · ".join(part for part in parts if part) if found.rows else tr("Nobody is invited yet."))
        there = sorted((row for row in found.rows if row.arrived), key=lambda row: row.arrived, reverse=True)
        lines = [InLine(row.id, row.name, show_clock(row.arrived[11:16]), show_clock(row.left[11:16]) if row.left else "") for row in there]
        awaited = [row.name for row in found.rows if not row.arrived and row.invited and row.answer != life.NOT_COMING]
        self.door.show_people(lines, len(awaited) + len(there), awaited)
        if self.stack.currentWidget() is self.sheet:
            self._show_sheet()

    def _show_sheet(self) -> None:
        """The names on paper; a long list is made only when it is looked at."""
        found = self.known
        if found is not None:
            sheet = [SheetLine(row.id, row.name, row.role, row.came) for row in found.rows]
            self.sheet.show_lines(sheet, found.begins[11:16], found.ends[11:16])

    def _show_history(self) -> None:
        id, service = self.table.current, self._service
        if id:
            self._around.jobs.read(
                lambda _progress: service.histories.of_person(id),
                title="",
                owner=self,
                done=lambda told: self._paper.open(history_sheet.HistorySheet(tr("What was entered"), told, self.window())),
                failed=self._around.notices.fail,
            )

    def _arrange(self) -> None:
        head = Sides(WrapRow((self.views,)), WrapRow((self.add_button, self.tell_button, self.certificates_button)))
        for view in (self.table, self.door, self.sheet):
            self.stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(self.counts)
        column.addWidget(self.table.bar)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.views.chosen.connect(self.show_view)
        self._around.theme.changed.connect(self.table.dress)
        self.add_button.clicked.connect(self.add_people)
        self.tell_button.clicked.connect(lambda: self.telling.ask(self.id))
        self.certificates_button.clicked.connect(self.print_certificates)
        self.table.view.editing_started.connect(self.corrections.begin)
        self.table.view.cells_edited.connect(self.corrections.edited)
        self.table.record_opened.connect(lambda _id: self._show_history())
        self.door.taken_back.connect(self.corrections.take_back)
        self.corrections.refused.connect(self.refresh)
        self.door.closed.connect(lambda: self.show_view("list"))
        self.sheet.entered.connect(self.corrections.enter_sheet)
        wanted: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (tr("Coming"), "Alt+C", lambda: self.answer(life.COMING)),
            (tr("Maybe"), "Alt+M", lambda: self.answer(life.MAYBE)),
            (tr("Not coming"), "Alt+N", lambda: self.answer(life.NOT_COMING)),
            (tr("No answer"), "", lambda: self.answer("")),
            (tr("Leaves now"), "Alt+O", lambda: self._with_chosen(self._service.sign_in.out)),
            (tr("History…"), "", self._show_history),
            (tr("Add people…"), "Ctrl+I", self.add_people),
        )
        actions = page_actions(self, wanted)
        self.table.offer(actions)
        self._answers = QMenu(self)
        self._answers.addActions(actions)
