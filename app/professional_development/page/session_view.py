"""One session with its tabs: plan, handout, people, feedback, evidence."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.language import tr
from app.late import late
from app.professional_development.page.bases import Bases
from app.professional_development.page.deeds import SessionDeeds
from app.professional_development.page.plan.agenda_editor import AgendaDeed
from app.professional_development.page.plan.plan_tab import PlanTab
from app.professional_development.page.session_head import SessionHead
from app.professional_development.page.shown import SessionShown, read_session
from app.professional_development.page.sides import Deck, in_scroll_area
from app.professional_development.page.standing_strip import StandingStrip
from app.professional_development.page.tabs import make_tab
from app.professional_development.rules.texts import lines_of
from app.professional_development.rules.times import moment_at, shown_clock
from app.store.value import Value
from app.ui.feature import Place, Surroundings
from app.ui.sheet_answers import closing, refusing
from app.ui.widgets import rule

if TYPE_CHECKING:
    from app.professional_development.page import when_sheet
    from app.professional_development.page.handout import preview
    from app.professional_development.page.paper import SessionPaper
    from app.professional_development.page.plan import standards_sheet
    from app.professional_development.service import PdService
    from app.store.changes import Changes
else:
    when_sheet = late("app.professional_development.page.when_sheet")
    preview = late("app.professional_development.page.handout.preview")
    standards_sheet = late("app.professional_development.page.plan.standards_sheet")

PREVIEW_WIDTH = 372
_PREVIEW_ROOM = 860
_LEAST_TAB = 250
_AGAIN_MS = 40
_NAMES = frozenset({"room", "person", "goal", "device"})


class SessionView(QWidget):
    """``left``: back to the list. ``shown`` when what was asked for is on the screen."""

    left = Signal()
    shown = Signal(str)

    def __init__(
        self, around: Surroundings, service: "PdService", deeds: SessionDeeds, paper: "SessionPaper", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self.service = service
        self.deeds = deeds
        self.paper = paper
        self.id = ""
        self.known: SessionShown | None = None
        self._bases = Bases()
        self._turn = 0
        self.head = SessionHead()
        self.standing = StandingStrip()
        self.plan = PlanTab(around, service.district.agenda_kinds, self._clock, self._bases)
        self.preview: QWidget | None = None
        self._preview_area: QWidget | None = None
        self._plan_page = QWidget()
        self._plan_row = QHBoxLayout(self._plan_page)
        self.tabs: dict[str, QWidget] = {"plan": self._plan_page}
        self.stack = Deck()
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self.read)
        self._arrange()
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether it is about to read again."""
        return self._again.isActive()

    def open(self, id: str, tab: str = "") -> None:
        """Show a session, in one of its tabs."""
        if id != self.id:
            self.settle()
            self.id, self.known = id, None
        self.head.choose(tab or self.head.tab)
        self.read()
        self._show_tab(self.head.tab)

    def read(self) -> None:
        """Read it anew."""
        if not self.id:
            return
        self._turn += 1
        turn, id, service = self._turn, self.id, self.service

        def done(found: SessionShown | None) -> None:
            if turn == self._turn and found is None:
                self.settle()  # over what was seen: so it is asked whether the session stays
                self.plan.tell_gone()
                self.id, self.known = "", None
                self.left.emit()
            elif turn == self._turn and found is not None:
                self._show(found)

        self._around.jobs.read(
            lambda _progress: read_session(service, id), title="", owner=self, done=done, failed=self._around.notices.fail
        )

    def changed(self, changes: "Changes") -> None:
        """Refresh what changed."""
        if not self.id:
            return
        types = changes.types
        mine = types.get("pd_session", set())
        if "pd_session" in types and (mine is None or self.id in mine) and self.preview is not None:
            self._refresh(self.preview)
        if any(name.startswith(("pd_", "agenda_block", "participation", "feedback", "follow_up", "handout")) for name in types):
            self._again.start()
            self._refresh(self.tabs.get(self.head.tab))
        elif _NAMES & set(types):
            self._again.start()

    def settle(self) -> None:
        """Keep what is being typed."""
        self.head.title.settle()
        self.plan.settle()
        handout = self.tabs.get("handout")
        if handout is not None and self.id:
            handout.settle()  # type: ignore[attr-defined]

    def focus(self) -> None:
        """To what is done here first."""
        if self.known is not None and self.known.id == self.id and not self.known.title:
            self.head.title.setFocus()
        else:
            self.head.tabs.setFocus()

    def choose_standards(self) -> None:
        """Ask which standards it meets."""
        if self.known is None:
            return
        known = self.known
        before = lines_of(str(known.values.get("standards") or ""))
        sheet = standards_sheet.StandardsSheet(self.service.district.standards, before, self.window())
        sheet.chosen.connect(lambda keys: self.deeds.save(known.id, {"standards": "\n".join(keys) or None}, known.seen))
        self.paper.open(sheet)

    def choose_when(self) -> None:
        """Ask when and where it is."""
        if self.known is None:
            return
        known = self.known
        sheet = when_sheet.WhenSheet(known.values, known.rooms, self.service.district.modes, self.window(), told=known.told)

        def save(values: dict[str, Value]) -> None:
            self.deeds.save(known.id, values, known.seen, closing(sheet), refusing(sheet, sheet.refuse, self._around.notices))

        sheet.wanted.connect(save)
        self.paper.open(sheet)

    def tab(self, key: str) -> QWidget:
        """A tab, made when it is first wanted."""
        if key not in self.tabs:
            self.tabs[key] = make_tab(key, self._around, self.service, self.deeds, self.paper)
            self.stack.addWidget(self.tabs[key])
        return self.tabs[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page of the handout is seen where there is room for it."""
        super().resizeEvent(event)
        self._fold()

    def dress(self) -> None:
        """Another look: where the window is low, the page scrolls and its tab keeps room to work in."""
        self.stack.setMinimumHeight(self._around.theme.pixels(_LEAST_TAB))
        self._fold()

    def _show_tab(self, key: str) -> None:
        if not self.id:
            return
        self.stack.setCurrentWidget(self.tab(key))
        if key == "plan":
            self._show_preview()
        else:
            self.tabs[key].show_session(self.id)  # type: ignore[attr-defined]

    def _show_preview(self) -> None:
        if self._roomy and self.preview is None:
            made = self.preview = preview.HandoutPreview(self._around, self.service)
            made.opened.connect(lambda: self.head.choose("handout"))
            self._preview_area = in_scroll_area(self.preview, bar=False)  # a bar would change the page's width, and with it the bar
            self._plan_row.addWidget(self._preview_area)
            self._fold()
        if self.preview is not None and self._roomy:
            self.preview.show_session(self.id)  # type: ignore[attr-defined]

    def _refresh(self, tab: QWidget | None) -> None:
        if tab is not None and tab is not self._plan_page:
            tab.refresh()  # type: ignore[attr-defined]

    @property
    def _roomy(self) -> bool:
        return self.width() >= self._around.theme.pixels(_PREVIEW_ROOM)

    def _fold(self) -> None:
        if self._preview_area is not None:
            self._preview_area.setVisible(self._roomy)
            self._preview_area.setFixedWidth(self._around.theme.pixels(PREVIEW_WIDTH))
        elif self._roomy and self.id and self.head.tab == "plan":
            self._show_preview()

    def _show(self, found: SessionShown) -> None:
        first = self.known is None
        title = self.head.title
        self._bases.note(found, {**self.plan.typed_into(), **({"title": title} if title.typed_into else {})})
        self.known = found
        self.head.show_words(found.title, found.heading)
        self.standing.show_state(found)
        self.plan.show_session(found)
        if first and self.head.tabs.hasFocus():
            self.focus()
        self.shown.emit(found.id)

    def _clock(self, minutes: int) -> str:
        """The time on the wall so many minutes after the start."""
        values = self.known.values if self.known is not None else {}
        moment: datetime | None = moment_at(str(values.get("starts") or ""), str(values.get("zone") or ""), minutes)
        return shown_clock(moment, half=False) if moment is not None else tr("{minutes} min", minutes=minutes)

    def _save(self, name: str, value: Value) -> None:
        if self.known is None:
            return
        id, seen = self.known.id, self._bases.of(name, self.known.seen)

        def failed(problem: UserError) -> None:
            self._around.notices.fail(problem)
            self._bases.hold(name, seen)
            self.plan.refused(name)

        self.deeds.save(id, {name: value}, seen, partial(self.plan.kept, name), failed)

    def _save_agenda(self, deed: AgendaDeed) -> None:
        def failed(problem: UserError) -> None:
            self._around.notices.fail(problem)
            self.read()

        self.deeds.agenda(self.id, deed, lambda: None, failed)

    def _arrange(self) -> None:
        self._plan_row.setContentsMargins(0, 0, 0, 0)
        self._plan_row.setSpacing(16)
        self._plan_row.addWidget(self.plan, 1)
        self.stack.addWidget(self._plan_page)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.head)
        head.addWidget(rule())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.standing)
        column.addWidget(self.stack, 1)
        self.dress()

    def _connect(self) -> None:
        self.head.tab_chosen.connect(self._show_tab)
        self.head.title.settled.connect(lambda words: self._save("title", words or None))
        self.head.when.wanted.connect(self.choose_when)
        self.head.back.clicked.connect(self.left)
        self.head.print_handout.clicked.connect(lambda: self.paper.print_kind("handout", self.id))
        self.head.sign_in.clicked.connect(lambda: self.people_deed("sign_in"))
        self.head.invite.clicked.connect(lambda: self.people_deed("invite"))
        self.plan.saved.connect(self._save)
        self.plan.agenda_done.connect(self._save_agenda)
        self.plan.minutes_wanted.connect(lambda minutes: self._save("minutes", minutes))
        self.plan.standards_wanted.connect(self.choose_standards)
        self.plan.goals_wanted.connect(lambda: self._around.navigate(Place("plan")))
        self.standing.invite_wanted.connect(lambda: self.people_deed("invite"))
        self.standing.back_wanted.connect(lambda: self.deeds.bring_back(self.id))

    def people_deed(self, name: str) -> None:
        """Sign in or invite: in the tab of the people."""
        self.head.choose("people")
        deed: Callable[[], None] = getattr(self.tab("people"), name)
        deed()
