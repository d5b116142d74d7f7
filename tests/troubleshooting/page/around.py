"""What a page is given, with real parts: desk, jobs, notices, drafts; the desk's changes reach the page as in the window."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

from app.troubleshooting.page.editing import MakeEditor
from app.troubleshooting.page.page import TroubleshootingPage
from app.troubleshooting.service import TroubleshootingService
from app.ui.drafts import Drafts
from app.ui.feature import Place, School, Surroundings
from app.ui.jobs import Jobs
from app.ui.notices import Notice, Notices
from app.ui.scanner import Scanner
from app.ui.theme import ThemeState
from tests.patience import PATIENCE
from tests.troubleshooting.desks import Tickets
from tests.troubleshooting.directory import small_school


class Around(QObject):
    """Surroundings of one page, and what was said in them."""

    _changed = Signal(object)

    def __init__(
        self,
        service: TroubleshootingService,
        tickets: Tickets,
        theme: ThemeState | None = None,
        make_editor: MakeEditor | None = None,
    ) -> None:
        super().__init__()
        self.service = service
        self.tickets = tickets
        self.directory = small_school()
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
        self.window = QMainWindow()
        self._closed = False
        self.surroundings = Surroundings(
            desk=service.desk,
            jobs=self.jobs,
            theme=self.theme,
            notices=self.notices,
            school=School("Parkview Elementary", "Marisol Rivera"),
            scanner=Scanner(),
            drafts=Drafts(service.desk.settings, jobs=self.jobs),
            navigate=self.places.append,
        )
        self.page = TroubleshootingPage(self.surroundings, service, self.directory, lambda: tickets, make_editor)
        self.window.setCentralWidget(self.page)
        self._changed.connect(self.page.changed, Qt.ConnectionType.QueuedConnection)
        self._leave: Callable[[], None] = service.desk.changes.subscribe(self._changed.emit)

    def settle(self) -> None:
        """Serve events until nothing is under way."""
        for _ in range(200):
            self.jobs.wait_idle(PATIENCE)
            QApplication.processEvents()
            if not self.jobs.busy():
                QApplication.processEvents()
                if not self.jobs.busy():
                    return
        raise TimeoutError("the page did not come to rest")

    def press(self, *keys: Qt.Key) -> None:
        """Press keys one after the other where the focus is, and let the page come to rest."""
        for key in keys:
            QTest.keyClick(self.focused(), key)
            self.settle()

    def type(self, words: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.focused(), words)
        self.settle()

    def focused(self) -> QWidget:
        """What has the focus."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.page

    def texts(self) -> list[str]:
        """Every word that is to be seen."""
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]

    def close(self) -> None:
        """Let everything go, once."""
        if self._closed:
            return
        self._closed = True
        self._leave()
        if self.page.deeds.paper.dialog is not None:
            self.page.deeds.paper.dialog.close()
        self.page.leave()
        self.jobs.close()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def begin(around: Around, words: str = "dark projctor") -> None:
    """Type a symptom, open the first checklist, start it."""
    around.page.cards.library.search.setFocus()
    around.type(words)
    around.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert around.page.running.active
