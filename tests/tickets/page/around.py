"""What the tickets' page is given, with real parts: desk, jobs, notices, drafts, outbox; only the helpdesk is in memory."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from app.store.changes import Changes
from app.store.desk import Desk
from app.tickets.page.outbox_runner import OutboxRunner
from app.tickets.page.outside import Outside
from app.tickets.page.page import TicketsPage
from app.tickets.records import RECORDS
from app.tickets.rules.district import TicketDistrict
from app.tickets.service import TicketService
from app.ui.drafts import Drafts
from app.ui.feature import Place, School, Surroundings
from app.ui.jobs import Jobs
from app.ui.notices import Notice, Notices
from app.ui.scanner import Scanner
from app.ui.theme import ThemeState
from tests.patience import PATIENCE as PATIENCE
from tests.patience import serve
from tests.tickets.page.helpdesk import MemoryHelpdesk
from tests.tickets.page.school import small_school

KEY = bytes(range(32))


class Line(QObject):
    """A network that a test takes away and gives back."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.there = True

    def begin(self) -> None:
        """Nothing to ask."""

    def set(self, there: bool) -> None:
        """Come or go."""
        self.there = there
        self.changed.emit()


class Around(QObject):
    """Surroundings of one page, and what was said in them."""

    _changed = Signal(object)

    def __init__(
        self, folder: Path, district: TicketDistrict, helpdesk: MemoryHelpdesk | None = None, theme: ThemeState | None = None
    ) -> None:
        super().__init__()
        self.desk = Desk.open(folder, KEY, RECORDS, who="M. Rivera")
        self.helpdesk = helpdesk or MemoryHelpdesk()
        self.service = TicketService(self.desk, district, small_school())
        self.jobs = Jobs(self)
        self.bugs: list[object] = []
        self.jobs.bug_found.connect(self.bugs.append)
        self.theme = theme or ThemeState("light")
        self.theme.choose("light", 1.0)
        self.notices = Notices(self)
        self.said: list[Notice] = []
        self.notices.said.connect(self.said.append)
        self.places: list[Place] = []
        self.opened: list[QUrl] = []
        self.surroundings = Surroundings(
            desk=self.desk,
            jobs=self.jobs,
            theme=self.theme,
            notices=self.notices,
            school=School("Parkview Elementary", "M. Rivera"),
            scanner=Scanner(),
            drafts=Drafts(self.desk.settings, jobs=self.jobs),
            navigate=self.places.append,
        )
        self.line = Line()
        self.outbox = self.service.outbox(lambda: self.helpdesk)
        self.runner = OutboxRunner(self.surroundings, self.service, self.outbox, self.line, self)
        self.outside = Outside(self.surroundings, self._open)
        self.page = TicketsPage(self.surroundings, self.service, self.runner, self.outside)
        self.window = QMainWindow()
        self.closed = False
        self._changed.connect(self.page.changed, Qt.ConnectionType.QueuedConnection)
        self._leave: Callable[[], None] = self.desk.changes.subscribe(self._tell)

    def words(self) -> list[str]:
        """Everything that was said, oldest first."""
        return [notice.text for notice in self.said]

    def settle(self) -> None:
        """Serve events until nothing is under way, the timers of a moment included."""
        page, table = self.page, self.page.browse.table
        deadline = QDeadlineTimer(PATIENCE)
        while not deadline.hasExpired():
            self.jobs.wait_idle(PATIENCE)
            QApplication.processEvents()
            timers = any(timer.isActive() for timer in self._timers())
            waits = timers or page.browse.conversation.following.pausing or self.runner.busy
            if not (waits or self.jobs.busy() or table.model.finder.busy or table.loader.loading):
                return
            serve(5)
        raise TimeoutError("the page did not come to rest")

    def close(self) -> None:
        """Let everything go."""
        if self.closed:
            return
        self.closed = True
        self._leave()
        self.runner.stop()
        if self.page.paper.dialog is not None:
            self.page.paper.dialog.close()
        self.page.leave()
        self.jobs.close()
        self.desk.close()

    def _tell(self, changes: Changes) -> None:
        self._changed.emit(changes)

    def _timers(self) -> list[QTimer]:
        page = self.page
        return [page._words, page.compose._pause, self.runner._soon]

    def _open(self, url: QUrl) -> bool:
        self.opened.append(url)
        return True
