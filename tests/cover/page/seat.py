"""Somebody before the page of Cover."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.cover.page.attending import Attending
from app.cover.page.page import CoverPage
from app.cover.page.today_top import TodayTop
from app.cover.rules.brief import BriefLine, BriefSection, BriefSource, Lead
from app.cover.service.accounts import Accounts
from app.cover.service.briefing import Briefing
from app.cover.service.subjects import SubjectKind
from app.ui.theme import ThemeState
from tests.cover.conftest import Team
from tests.ui.surrounded import Surrounded

KINDS: Sequence[SubjectKind] = (SubjectKind("goal", "Goals", "target", "plan", ("title",), 1),)


class Tickets:
    """A room that hands two tickets over."""

    def section(self) -> BriefSection:
        lines = [
            BriefLine(
                f"TSS-2087{number} · A long title that needs more than one line where there is little room", "Room 203", lead, "by Mon"
            )
            for number, lead in enumerate((Lead("tickets", "ticket", "t0"), Lead("tickets", "ticket", "t1")))
        ]
        return BriefSection("Open tickets", "ticket", lines, "None.", "open ticket", "open tickets")


def sources(_desk: object) -> Sequence[BriefSource]:
    return (Tickets(),)


class Seat(Surrounded):
    """Somebody's page in a window, with what Cover does while it stands."""

    def __init__(self, team: Team, who: str, theme: ThemeState, qtbot: QtBot) -> None:
        self.team, self.qtbot = team, qtbot
        self.service = team[who]
        super().__init__(self.service.desk, theme)
        briefing = Briefing(self.service, sources)
        self.page = CoverPage(self.surroundings, self.service, briefing, Accounts(self.service, KINDS))
        self.top = TodayTop(self.surroundings, self.service, briefing)
        self.attending = Attending(self.surroundings, self.service)
        self.attend(self.page)
        self.window = QMainWindow()
        self.window.setCentralWidget(self.page)
        self.window.resize(1064, 724)
        self.window.show()
        self.settle()

    def busy(self) -> bool:
        """Whether anything is under way."""
        return self.jobs.busy() or self.page._again.isActive() or self.top._soon.isActive()

    def rest(self) -> None:
        """Until nothing is under way."""
        self.settle()

    def look_up(self) -> None:
        """Today is opened."""
        self.top.refresh()
        self.rest()

    def words_of(self, widget: QWidget) -> str:
        """All that is written on a widget."""
        self.rest()
        return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())

    def press(self, words: str, widget: QWidget | None = None) -> None:
        """Press the button of these words."""
        found = [one for one in (widget or self.page).findChildren(QPushButton) if one.text() == words and not one.isHidden()]
        assert found, f"no button {words}"
        found[0].click()
        self.rest()

    def dismiss(self) -> None:
        """Close the dialog that is open."""
        for deeds in (self.page.deeds, self.top.deeds):
            if deeds.paper.dialog is not None:
                deeds.paper.dialog.close()
        self.rest()

    def leave(self) -> None:
        """Let everything go."""
        self.dismiss()
        self.attending.deleteLater()
        self.top.deleteLater()
        self.window.close()
        self.close()
        assert self.bugs == []
