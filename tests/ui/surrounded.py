"""What any page is given, with real parts: desk, jobs, notices, drafts; the desk's changes reach the page as in the window."""

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.store.changes import Changes
from app.store.desk import Desk
from app.ui.drafts import Drafts
from app.ui.feature import Page, Place, School, Surroundings
from app.ui.jobs import Jobs
from app.ui.notices import Notice, Notices
from app.ui.scanner import Scanner
from app.ui.theme import ThemeState
from tests.patience import PATIENCE

_MOMENT_MS = 2


class Surrounded(QObject):
    """The surroundings of a page, and what came of it: what was said, where it led, which bugs there were."""

    _changed = Signal(object)

    def __init__(self, desk: Desk, theme: ThemeState | None = None) -> None:
        """A ``theme`` that is given is left as it is."""
        super().__init__()
        self.jobs = Jobs(self)
        self.bugs: list[object] = []
        self.jobs.bug_found.connect(self.bugs.append)
        self.theme = theme or ThemeState("light")
        if theme is None:
            self.theme.apply()
        self.notices = Notices(self)
        self.said: list[Notice] = []
        self.notices.said.connect(self.said.append)
        self.places: list[Place] = []
        self.surroundings = Surroundings(
            desk=desk,
            jobs=self.jobs,
            theme=self.theme,
            notices=self.notices,
            school=School("Parkview Elementary", "Marisol Rivera"),
            scanner=Scanner(),
            drafts=Drafts(desk.settings, jobs=self.jobs),
            navigate=self.places.append,
        )
        self._leave: Callable[[], None] | None = None

    def attend(self, page: Page) -> None:
        """Tell the page of the desk's changes, as the window does."""
        self._changed.connect(page.changed, Qt.ConnectionType.QueuedConnection)
        self._leave = self.surroundings.desk.changes.subscribe(self._tell)

    def words(self) -> list[str]:
        """Everything that was said, oldest first."""
        return [notice.text for notice in self.said]

    def settle(self) -> None:
        """Serve events until nothing is under way."""
        deadline = QDeadlineTimer(PATIENCE)
        while not deadline.hasExpired():
            self.jobs.wait_idle(PATIENCE)
            QApplication.processEvents()
            if not self.busy():
                QApplication.processEvents()
                if not self.busy():
                    return
            QTest.qWait(_MOMENT_MS)
        raise TimeoutError("the page did not come to rest")

    def busy(self) -> bool:
        """Whether anything is under way; those who know more of their page say so."""
        return self.jobs.busy()

    def close(self) -> None:
        """Let everything go."""
        if self._leave is not None:
            self._leave()
            self._leave = None
        self.jobs.close()

    def _tell(self, changes: Changes) -> None:
        self._changed.emit(changes)
