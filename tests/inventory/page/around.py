"""What a page is given, with real parts: desk, jobs, notices, drafts; the desk's changes reach the page as in the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.inventory.page.page import InventoryPage
from app.inventory.service import InventoryService
from app.store.changes import Changes
from app.ui.drafts import Drafts
from app.ui.feature import Place, School, Surroundings
from app.ui.jobs import Jobs
from app.ui.notices import Notice, Notices
from app.ui.scanner import Scanner
from app.ui.theme import ThemeState


class Around(QObject):
    """Surroundings of one page, and what was said in them."""

    _changed = Signal(object)

    def __init__(self, service: InventoryService, mode: str = "light") -> None:
        super().__init__()
        self.service = service
        self.jobs = Jobs(self)
        self.bugs: list[object] = []
        self.jobs.bug_found.connect(self.bugs.append)
        self.theme = ThemeState(mode)
        self.theme.apply()
        self.notices = Notices(self)
        self.said: list[Notice] = []
        self.notices.said.connect(self.said.append)
        self.places: list[Place] = []
        self.surroundings = Surroundings(
            desk=service.desk,
            jobs=self.jobs,
            theme=self.theme,
            notices=self.notices,
            school=School("Parkview Elementary", "M. Rivera"),
            scanner=Scanner(),
            drafts=Drafts(service.desk.settings, jobs=self.jobs),
            navigate=self.places.append,
        )
        self.page = InventoryPage(self.surroundings, service)
        self._changed.connect(self.page.changed, Qt.ConnectionType.QueuedConnection)
        self._leave: Callable[[], None] = service.desk.changes.subscribe(self._tell)

    def _tell(self, changes: Changes) -> None:
        self._changed.emit(changes)

    def settle(self) -> None:
        """Serve events until nothing is under way."""
        finder = self.page.devices.table.model.finder
        for _ in range(500):
            self.jobs.wait_idle()
            QApplication.processEvents()
            if not self.jobs.busy() and not finder.busy and not self.page.devices.table.loader.loading:
                QApplication.processEvents()
                if not self.jobs.busy() and not finder.busy:
                    return
        raise TimeoutError("the page did not come to rest")

    def close(self) -> None:
        """Let everything go."""
        self._leave()
        if self.page.files.dialog is not None:
            self.page.files.dialog.close()
        self.page.leave()
        self.jobs.close()
