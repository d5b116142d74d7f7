"""The tab of PD sessions: the list or calendar, and one session."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.language import marked, tr
from app.late import late
from app.professional_development.page.asking import SCHOOL_TIME, Asking
from app.professional_development.page.browse import ALL, Browse
from app.professional_development.page.deeds import SessionDeeds
from app.professional_development.page.look import sessions_sheet
from app.professional_development.page.paper import SessionPaper
from app.professional_development.page.session_head import TABS
from app.professional_development.page.sides import in_scroll_area
from app.professional_development.rules import life
from app.ui.actions import page_actions
from app.ui.feature import Page, Place, Surroundings
from app.ui.tables.query import Condition
from app.ui.widgets import PageHeader, PrimaryButton, QuietButton

if TYPE_CHECKING:
    from app.professional_development.page import evidence_page, session_view
    from app.professional_development.page.evidence_page import EvidencePage
    from app.professional_development.page.session_view import SessionView
    from app.professional_development.service import PdService
    from app.store.changes import Changes
else:
    evidence_page = late("app.professional_development.page.evidence_page")
    session_view = late("app.professional_development.page.session_view")

_HEAD_DOWN = 4
"""Pixels by which the head of the list stands lower than that of a session, whose title has a frame: all titles on one line."""
_NAMES = frozenset({"goal", "room"})
_MINE = frozenset({"pd_session", "participation"})
_FIELDS = {"room": "place", "goal": "goal_words", "person": "leaders", "standard": "standard_words"}
_STATES = (life.PLANNED, life.HELD, life.CANCELLED)


class PdPage(Page):
    """List and calendar, or the page of a session."""

    title = marked("PD sessions")
    painted = Signal()

    def __init__(self, around: Surroundings, service: "PdService", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.service = service
        self.setStyleSheet(sessions_sheet(around.theme))
        self.deeds = SessionDeeds(around, service, self)
        self.paper = SessionPaper(around, service, self)
        self.browse = Browse(around, service)
        self.evidence_button = QuietButton(tr("Evidence"), "target")
        self.export_button = QuietButton(tr("Export"), "download")
        self.print_button = QuietButton(tr("Print"), "printer")
        self.new_button = PrimaryButton(tr("New session"), "plus")
        self.header = PageHeader(tr("PD sessions"), "", (self.evidence_button, self.export_button, self.print_button, self.new_button))
        self.evidence: EvidencePage | None = None
        self._session_area: QWidget | None = None
        self._list = QWidget()
        self.stack = QStackedWidget()
        self._arrange()
        self.asking = Asking(around, service, self.deeds, self.paper, self, self)
        self.actions_by_name = self._make_actions()
        self._connect()

    @cached_property
    def session(self) -> "SessionView":
        """The page of one session, made when the first one is opened: it has more parts than the list and the calendar."""
        made = session_view.SessionView(self._around, self.service, self.deeds, self.paper)
        made.left.connect(self.back_to_list)
        made.head.paper.clicked.connect(lambda: self._drop(self.paper_menu(), made.head.paper))
        made.head.more.setMenu(self._more)
        self._session_area = in_scroll_area(made)
        self.stack.addWidget(self._session_area)
        return made

    @property
    def in_session(self) -> bool:
        """Whether a session is in front."""
        return self._session_area is not None and self.stack.currentWidget() is self._session_area

    @property
    def current(self) -> str:
        """The session in front, or the current one of the list."""
        return self.session.id if self.in_session else self.browse.table.current

    def opened(self) -> None:
        """The list is ready to type in."""
        if self.in_session:
            self.session.focus()
        else:
            self.browse.focus()

    def show_place(self, place: Place) -> bool:
        """A session (with ``{"tab": "people"}``), a list (``{"state": "planned"}``), the calendar, or something to do."""
        if place.record_type == "action":
            return self._act(place.record_id)
        if place.record_id:
            self.open_session(place.record_id, place.filter.get("tab", ""))
            return True
        self.back_to_list()
        key = "month" if place.filter.get("view") == "month" else place.filter.get("state", ALL)
        names = {column.name for column in self.browse.table.model.columns}
        chips = [
            Condition(_FIELDS.get(name, name), "contains" if name in _FIELDS else "is", (words,))
            for name, words in place.filter.items()
            if name not in ("state", "view") and _FIELDS.get(name, name) in names
        ]
        self.browse.show_list(key if key in (*_STATES, "month") else ALL, chips)
        return True

    def scanned(self, code: str) -> bool:
        """A badge, while people sign in; nothing else is scanned here."""
        if not (self.isVisible() and self.in_session and self.session.head.tab == "people"):
            return False
        tab = self.session.tab("people")
        took: bool = tab.scanned(code)  # type: ignore[attr-defined]
        return took

    def changed(self, changes: "Changes") -> None:
        """Refresh what changed, and nothing else."""
        types = changes.types
        if "pd_session" in types:
            self.browse.refresh(types["pd_session"])
        elif _MINE & set(types) or _NAMES & set(types):
            self.browse.reload()
        if self._session_area is not None:
            self.session.changed(changes)
        if self.evidence is not None:
            self.evidence.refresh()

    def page_actions(self) -> list[QAction]:
        """Everything that has a key or a name in Ctrl K."""
        return [*self.actions_by_name.values(), *self.browse.table.actions_for_keys]

    def leave(self) -> bool:
        """Columns are remembered; what is being typed is kept."""
        self.browse.table.control.leave()
        self._around.drafts.keep_now()
        return True

    def open_session(self, id: str, tab: str = "") -> None:
        """Show a session."""
        session = self.session
        if self._session_area is not None:
            self.stack.setCurrentWidget(self._session_area)
        session.open(id, tab or ("" if session.id == id else "plan"))
        session.focus()

    def back_to_list(self) -> None:
        """From a session to the list."""
        if self._session_area is not None:
            self.session.settle()
        self.stack.setCurrentWidget(self._list)
        self.browse.focus()

    def new_session(self, day: str = "") -> None:
        """Begin one, on a day when it is given."""
        self.deeds.new({"starts": f"{day}T{SCHOOL_TIME}"} if day else {})

    def paper_menu(self) -> QMenu:
        """Every paper of the session in front."""
        return self.paper.menu(self.current, self)

    def show_evidence(self, view: str) -> None:
        """The evidence of all sessions: report, transcript or standards."""
        tab = self.evidence or evidence_page.EvidencePage(self._around, self.service, self.deeds, self.paper)
        if self.evidence is None:
            self.evidence = tab
            self._evidence_area = in_scroll_area(tab)
            self.stack.addWidget(self._evidence_area)
            tab.left.connect(self.back_to_list)
        self.stack.setCurrentWidget(self._evidence_area)
        tab.show_view(view)

    def _act(self, name: str) -> bool:
        """Something that Ctrl K, Today or another page asks for by name."""
        deeds: dict[str, Callable[[], None]] = {
            "new": self.new_session,
            "template": self.asking.from_template,
            "calendar": lambda: self.browse.show_list("month"),
            "ics": self.asking.export_calendar,
            "roster": self.asking.import_roster,
            "print": self.asking.print_list,
            "evidence": lambda: self.show_evidence("report"),
            "transcript": lambda: self.show_evidence("transcript"),
            "coverage": lambda: self.show_evidence("coverage"),
        }
        deed = deeds.get(name)
        if deed is not None:
            if self.stack.currentWidget() is not self._list:
                self.back_to_list()
            QTimer.singleShot(0, self, deed)
        return deed is not None

    def _arrange(self) -> None:
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, _HEAD_DOWN, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.browse, 1)
        self.stack.addWidget(self._list)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 16, 26, 22)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.new_button.clicked.connect(lambda _checked=False: self.new_session())
        self.evidence_button.clicked.connect(lambda: self.show_evidence("report"))
        self.browse.opened.connect(self.open_session)
        self.browse.new_wanted.connect(self.new_session)
        self.browse.template_wanted.connect(self.asking.from_template)
        self.browse.table.counted.connect(lambda _shown, _all: self.header.say(self.browse.words()))
        self.browse.table.view.first_painted.connect(self.painted)
        self.deeds.made.connect(lambda id: self.open_session(id, "plan"))
        self._around.theme.changed.connect(self._dress)

    def _drop(self, menu: QMenu, under: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def _make_actions(self) -> dict[str, QAction]:
        wanted: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("new", tr("New session"), "Ctrl+N", self.new_session),
            ("template", tr("New session from a template…"), "", self.asking.from_template),
            ("duplicate", tr("Duplicate"), "Ctrl+D", self.asking.duplicate),
            ("series", tr("Make a series…"), "", self.asking.make_series),
            ("keep", tr("Keep as a template…"), "", self.asking.keep_template),
            ("hold", tr("It was held"), "", self.asking.hold),
            ("cancel", tr("Call it off…"), "", self.asking.cancel),
            ("history", tr("History…"), "", self.asking.show_history),
            ("delete", tr("Delete"), "", self.asking.discard),
            ("handout", tr("Print the handout…"), "Ctrl+P", lambda: self.paper.print_kind("handout", self.current)),
            ("list", tr("Print the list…"), "", self.asking.print_list),
            ("table", tr("Export the list…"), "", self.asking.export_list),
            ("calendar", tr("Export the calendar (.ics)…"), "", self.asking.export_calendar),
            ("roster", tr("Import the staff roster…"), "", self.asking.import_roster),
            *((key, tr(title), f"Alt+{at}", self._to_tab(key)) for at, (key, title) in enumerate(TABS, 1)),
        )
        made: dict[str, QAction] = {}
        for (name, *_), action in zip(wanted, page_actions(self, [one[1:] for one in wanted]), strict=True):
            made[name if name not in made else f"tab {name}"] = action
        self._offer(made)
        return made

    def _offer(self, made: dict[str, QAction]) -> None:
        """The menus of buttons and list."""
        export, printing, self._more = QMenu(self), QMenu(self), QMenu(self)
        export.addActions([made["table"], made["calendar"]])
        printing.addActions([made["list"], made["handout"]])
        self._more.addActions([made[name] for name in ("hold", "cancel", "duplicate", "series", "keep", "history", "delete", "roster")])
        self.export_button.setMenu(export)
        self.print_button.setMenu(printing)
        self.browse.table.offer(
            [made[name] for name in ("new", "template", "duplicate", "series", "keep", "hold", "cancel", "history", "delete")]
        )

    def _to_tab(self, key: str) -> Callable[[], None]:
        return lambda: self.session.head.choose(key) if self.in_session else None

    def _dress(self) -> None:
        self.setStyleSheet(sessions_sheet(self._around.theme))
        self.browse.dress()
        if self._session_area is not None:
            self.session.dress()
