"""Two windows on two desks of one school, through a real folder: invited, joined, apart, together again, removed."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.improvement_plan.records import Goal
from app.improvement_plan.rules.goals import PlanDistrict
from app.improvement_plan.service import PlanService
from app.shell.entry.join import HistorySheet, JoinSheet, OfferSheet
from app.shell.program import Program
from app.shell.session import DeskSession
from app.sync.page.invite_sheet import InvitationSheet, InviteSheet, RecoverySheet
from app.sync.page.member_sheets import RemoveSheet
from app.sync.page.page import SharingPage
from app.sync.page.settings import SharingSettings
from app.ui.accessible import cut_texts, missing_names
from app.ui.feature import Place
from tests.conftest import ANSWERS, enter

PATIENCE = 20_000
SOON = 5.0
"""Seconds within which an edit is on the other desk."""


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
    qtbot.waitUntil(lambda: program.session is not None and session_of(program).desk.space.me() is not None, timeout=60_000)


def wait_for(qtbot: QtBot, holds: Callable[[], bool], seconds: float = PATIENCE / 1000) -> float:
    """Serve events until something holds; how many seconds that took."""
    began = time.monotonic()
    qtbot.waitUntil(holds, timeout=round(seconds * 1000))
    return time.monotonic() - began


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The folder where the desks meet."""
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


@pytest.fixture
def maria(start_program: Callable[..., Program], qtbot: QtBot, tmp_path: Path, place: Path) -> Program:
    """The liaison's program; its desk has a goal and shares."""
    started = start_program(tmp_path / "maria")
    enter(started, ANSWERS)
    goals_of(started).add({"title": "Writing"})
    share(qtbot, started, place)
    return started


@pytest.fixture
def dana(start_program: Callable[..., Program], qtbot: QtBot, tmp_path: Path, maria: Program) -> Program:
    """The program of who was invited; it has joined."""
    sheet = invite(qtbot, maria)
    code = sheet._code
    sheet.accept()
    qtbot.waitUntil(lambda: truth_of(maria).startswith("Up to date"), timeout=PATIENCE)
    started = start_program(tmp_path / "dana")
    join(qtbot, started, code)
    return started


def test_an_edit_on_one_desk_is_on_the_other_within_five_seconds(qtbot: QtBot, maria: Program, dana: Program) -> None:
    (goal,) = goals_of(dana).goals()
    assert goal.title == "Writing"
    wait_for(qtbot, lambda: truth_of(dana).startswith("Up to date") and truth_of(maria).startswith("Up to date"))
    goals_of(maria).save(goal.id, {"target": "70 %"})
    there = wait_for(qtbot, lambda: goals_of(dana).values(goal.id).get("target") == "70 %")
    goals_of(dana).save(goal.id, {"measure": "Rubric"})
    back = wait_for(qtbot, lambda: goals_of(maria).values(goal.id).get("measure") == "Rubric")
    assert (there < SOON, back < SOON) == (True, True), f"{there:.1f} s there, {back:.1f} s back"
    session_of(maria).navigate(Place("sharing", filter={"tab": "members"}))
    members = page_of(maria).members
    qtbot.waitUntil(lambda: "Dana Chen" in _words(members), timeout=PATIENCE)


def test_what_both_did_offline_waits_for_an_eye_and_is_settled_once_for_all(
    qtbot: QtBot, maria: Program, dana: Program, place: Path, tmp_path: Path
) -> None:
    (goal,) = goals_of(dana).goals()
    wait_for(qtbot, lambda: len(session_of(maria).desk.space.members()) == 2)
    wait_for(qtbot, lambda: truth_of(dana).startswith("Up to date") and truth_of(maria).startswith("Up to date"))
    place.rename(tmp_path / "away")
    goals_of(maria).save(goal.id, {"target": "60 %"})
    goals_of(dana).save(goal.id, {"target": "80 %"})
    for program in (maria, dana):
        wait_for(qtbot, lambda program=program: " wait" in truth_of(program))  # type: ignore[misc]
    (tmp_path / "away").rename(place)
    for program in (maria, dana):
        page_of(program).runner.sync_now()
    for program in (maria, dana):
        wait_for(qtbot, lambda program=program: "1 edit needs your eye" in lines_of(program))  # type: ignore[misc]
    desk = session_of(maria).desk
    with desk.edit("Decided") as edit:
        edit.settle(Goal, goal.id, {"target": "75 %"})
    for program in (maria, dana):
        wait_for(qtbot, lambda program=program: goals_of(program).values(goal.id).get("target") == "75 %")  # type: ignore[misc]
        wait_for(qtbot, lambda program=program: "1 edit needs your eye" not in lines_of(program))  # type: ignore[misc]
    assert session_of(dana).desk.open_edits() == []


def test_a_removed_desk_is_told_and_what_it_writes_changes_nothing(qtbot: QtBot, maria: Program, dana: Program) -> None:
    wait_for(qtbot, lambda: len(session_of(maria).desk.space.members()) == 2)
    (member,) = [one for one in session_of(maria).desk.space.members() if not one.mine]
    page_of(maria).deeds.remove(member)
    sheet = dialog_of(qtbot, maria, RemoveSheet)
    assert isinstance(sheet, RemoveSheet)
    sheet.go.click()
    wait_for(qtbot, lambda: truth_of(dana) == "This desk no longer shares with the school's")
    page_of(dana)
    qtbot.waitUntil(lambda: "was removed" in _words(page_of(dana).overview), timeout=PATIENCE)
    QTest.mouseClick(dana.window.chrome.status_bar._truth, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert session_of(dana).pages.current_key == "sharing"


def test_every_sheet_and_tab_can_be_named_and_read(
    qtbot: QtBot, maria: Program, start_program: Callable[..., Program], tmp_path: Path
) -> None:
    shown = invite(qtbot, maria, "alternate")
    words = shown.words.accessibleName().removeprefix("The words: ").replace(", ", " ")
    shown.copy.click()
    assert QGuiApplication.clipboard().text().startswith("LD1-")
    assert missing_names(shown) == []
    shown.accept()
    page = page_of(maria)
    for tab in ("overview", "members"):
        page.choose(tab)
        qtbot.waitUntil(lambda: not maria.jobs.busy(), timeout=PATIENCE)
        assert missing_names(page) == []
        assert cut_texts(page.tabs[tab]) == []
    other = start_program(tmp_path / "dana")
    other.window.sheet().join.click()  # type: ignore[union-attr]
    sheet = other.window.sheet()
    assert isinstance(sheet, JoinSheet)
    sheet.invitation.setPlainText("abandon ability")
    sheet.go.click()
    assert "2 words are here" in sheet.wrong.text()
    sheet.invitation.setPlainText(words)
    sheet.go.click()
    assert sheet.asks_place
    assert missing_names(sheet) == []
    sheet.place.widget().forms["folder"].fields["place"].put(str(tmp_path / "nowhere"))  # type: ignore[attr-defined]
    sheet.go.click()
    qtbot.waitUntil(lambda: sheet.isEnabled() and "nowhere" in _words(sheet), timeout=PATIENCE)
    assert other.window.sheet() is sheet


def test_the_history_need_not_be_waited_for(
    qtbot: QtBot, maria: Program, start_program: Callable[..., Program], tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = invite(qtbot, maria)
    code = sheet._code
    sheet.accept()
    qtbot.waitUntil(lambda: truth_of(maria).startswith("Up to date"), timeout=PATIENCE)
    other = start_program(tmp_path / "dana")
    other.window.sheet().join.click()  # type: ignore[union-attr]
    asked = other.window.sheet()
    assert isinstance(asked, JoinSheet)
    asked.invitation.setPlainText(f"{code}\n")
    qtbot.waitUntil(lambda: isinstance(other.window.sheet(), OfferSheet), timeout=PATIENCE)
    place.rename(tmp_path / "away")
    other.window.sheet().join.click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: isinstance(other.window.sheet(), HistorySheet) and "kept" in _words(other.window.sheet()), timeout=PATIENCE)
    history = other.window.sheet()
    assert isinstance(history, HistorySheet)
    assert not history.again.isHidden()
    history.meanwhile.click()
    qtbot.waitUntil(lambda: other.session is not None, timeout=PATIENCE)
    (tmp_path / "away").rename(place)
    page_of(other).runner.sync_now()
    wait_for(qtbot, lambda: session_of(other).desk.space.me() is not None and len(goals_of(other).goals()) == 1)


def _words(widget: QWidget | None) -> str:
    """Everything that is said in a widget."""
    assert widget is not None
    texts = [getattr(one, "text", None) for one in widget.findChildren(QWidget)]
    return " · ".join(said() for said in texts if callable(said) and isinstance(said(), str))
