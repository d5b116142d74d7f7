"""Windows on desks that share, worked as people work them: the place chosen, somebody invited, the invitation taken."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.improvement_plan.rules.goals import PlanDistrict
from app.improvement_plan.service import PlanService
from app.shell.entry.join import JoinSheet, OfferSheet
from app.shell.program import Program
from app.shell.session import DeskSession
from app.sync.page.invite_sheet import InvitationSheet, InviteSheet, RecoverySheet
from app.sync.page.page import SharingPage
from app.sync.page.settings import SharingSettings
from app.ui.feature import Place
from tests.patience import PATIENCE


def session_of(program: Program) -> DeskSession:
    """The open desk of a program."""
    assert program.session is not None
    return program.session


def page_of(program: Program) -> SharingPage:
    """The page "Sharing", in front."""
    session = session_of(program)
    session.navigate(Place("sharing", filter={"tab": "overview"}))
    page = session.pages.page("sharing")
    assert isinstance(page, SharingPage)
    return page


def goals_of(program: Program) -> PlanService:
    """The improvement plan of a program's desk."""
    return PlanService(session_of(program).desk, PlanDistrict.load())


def truth_of(program: Program) -> str:
    """The first words of the status bar."""
    return program.window.chrome.status_bar._truth.words()


def lines_of(program: Program) -> list[str]:
    """What else the status bar says."""
    return [line.words() for line in program.window.chrome.status_bar.lines()]


def dialog_of(qtbot: QtBot, program: Program, kind: type[QDialog]) -> QDialog:
    """The open dialog of a kind, as soon as it is there."""

    def there() -> list[QDialog]:
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        return [one for one in found if one.parent() is program.window]

    qtbot.waitUntil(lambda: bool(there()), timeout=PATIENCE)
    return there()[0]


def share(qtbot: QtBot, program: Program, place: Path) -> None:
    """Choose the place in the settings and put the recovery key on paper."""
    session_of(program).navigate(Place("settings", record_id="sharing"))
    settings = session_of(program).pages.page("settings").section("sharing")  # type: ignore[attr-defined]
    assert isinstance(settings, SharingSettings)
    qtbot.waitUntil(settings.isEnabled, timeout=PATIENCE)
    settings.place.form.fields["place"].put(str(place))
    settings.save.click()
    recovery = dialog_of(qtbot, program, RecoverySheet)
    assert isinstance(recovery, RecoverySheet)
    recovery.on_paper.click()
    qtbot.waitUntil(lambda: truth_of(program).startswith("Up to date"), timeout=PATIENCE)


def invite(qtbot: QtBot, program: Program, role: str = "liaison") -> InvitationSheet:
    """Invite Dana Chen; the invitation is shown."""
    page_of(program).invite_button.click()
    sheet = dialog_of(qtbot, program, InviteSheet)
    assert isinstance(sheet, InviteSheet)
    sheet.name.put("Dana Chen")
    sheet.roles[role].setChecked(True)
    sheet.go.click()
    shown = dialog_of(qtbot, program, InvitationSheet)
    assert isinstance(shown, InvitationSheet)
    return shown


def join(qtbot: QtBot, program: Program, invitation: str) -> None:
    """Join with what is on the sheet, as a scanner types it."""
    first = program.window.sheet()
    assert first is not None
    first.join.click()  # type: ignore[attr-defined]
    sheet = program.window.sheet()
    assert isinstance(sheet, JoinSheet)
    sheet.invitation.setPlainText(f"{invitation}\n")
    qtbot.waitUntil(lambda: isinstance(program.window.sheet(), OfferSheet), timeout=PATIENCE)
    offer = program.window.sheet()
    assert isinstance(offer, OfferSheet)
    assert offer.name.text() == "Dana Chen"
    offer.join.click()
    qtbot.waitUntil(lambda: program.session is not None and session_of(program).desk.space.me() is not None)


def wait_for(qtbot: QtBot, holds: Callable[[], bool], seconds: float = PATIENCE / 1000) -> float:
    """Serve events until something holds; how many seconds that took."""
    began = time.monotonic()
    qtbot.waitUntil(holds, timeout=round(seconds * 1000))
    return time.monotonic() - began


def words_of(widget: QWidget | None) -> str:
    """Everything that is said in a widget."""
    assert widget is not None
    texts = [getattr(one, "text", None) for one in widget.findChildren(QWidget)]
    return " · ".join(said() for said in texts if callable(said) and isinstance(said(), str))
