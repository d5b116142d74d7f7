"""What the page of PD sessions is given, with real parts: desk, service, jobs, notices, drafts."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from app.professional_development.page.page import PdPage
from app.professional_development.records import RECORDS
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.outside import KnownGoal
from app.professional_development.service import PdService
from app.school.directory import KnownPerson, KnownRoom
from app.store.desk import Desk
from app.ui.theme import ThemeState
from tests.patience import PATIENCE as PATIENCE
from tests.patience import serve
from tests.school.small_school import SmallSchool
from tests.ui.surrounded import Surrounded

KEY = bytes(range(32))
NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
ROOMS = (KnownRoom("r1", "Media center"), KnownRoom("r2", "Room 114"))
PEOPLE = (
    KnownPerson("p1", "Ana Okafor", email="a.okafor@parkview.example", role="Teacher", room_id="r2"),
    KnownPerson("p2", "Ben Nguyen", email="b.nguyen@parkview.example", role="Teacher"),
    KnownPerson("p3", "Cora Lindqvist", email="c.lindqvist@parkview.example", role="Paraeducator"),
)


class School(SmallSchool):
    """A small school with badges and what stands in its rooms."""

    def counts_in(self, room: str) -> Mapping[str, int]:
        """Ten Chromebooks in the media center."""
        return {"Chromebook": 10} if room == "r1" else {}

    def badge(self, code: str) -> KnownPerson | None:
        """The badge of person p1 is E-p1."""
        return next((person for person in self.people() if f"E-{person.id}" == code), None)


class Goals:
    """Two goals."""

    def all(self) -> Sequence[KnownGoal]:
        """All of them."""
        return [
            KnownGoal("g1", "Goal 1", "Mathematics", "number talks every day", school_year="2026-27"),
            KnownGoal("g2", "Goal 2", "Writing", "students revise from feedback", school_year="2026-27"),
        ]


class Around(Surrounded):
    """The page in a window, on a desk of its own."""

    def __init__(self, folder: Path, district: PdDistrict, theme: ThemeState, people: Sequence[KnownPerson] = PEOPLE) -> None:
        self.desk = Desk.open(folder, KEY, RECORDS, who="Marisol Rivera")
        super().__init__(self.desk, theme)
        self.service = PdService(self.desk, district, School([], list(ROOMS), list(people)), Goals(), clock=lambda: NOW)
        self.page = PdPage(self.surroundings, self.service)
        self.attend(self.page)
        self.window = QMainWindow()
        self.window.setCentralWidget(self.page)
        self.closed = False

    def settle(self) -> None:
        """Serve events until nothing is under way, the timers of a moment included."""
        deadline = QDeadlineTimer(PATIENCE)
        while not deadline.hasExpired():
            self.jobs.wait_idle(PATIENCE)
            QApplication.processEvents()
            if not self.busy():
                return
            serve(5)
        raise TimeoutError("the page did not come to rest")

    def busy(self) -> bool:
        """Whether anything is under way."""
        table = self.page.browse.table
        return self.jobs.busy() or table.model.finder.busy or table.loader.loading or self.page.session.busy

    def close(self) -> None:
        """Let everything go."""
        if self.closed:
            return
        self.closed = True
        if self.page.paper.dialog is not None:
            self.page.paper.dialog.close()
        self.page.leave()
        super().close()
        self.desk.close()


def open_session(around: Around, tab: str) -> str:
    """The one session there is, in one of its tabs."""
    (id,) = around.service.table.ids({})
    around.page.open_session(id, tab)
    around.settle()
    return id
