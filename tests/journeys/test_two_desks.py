"""Two windows on two desks of one school, through a real folder: invited, joined, apart, together again, removed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.improvement_plan.records import Goal
from app.shell.entry.join import HistorySheet, JoinSheet, OfferSheet
from app.shell.program import Program
from app.sync.page.member_sheets import RemoveSheet
from app.ui.accessible import cut_texts, missing_names
from app.ui.feature import Place
from tests.conftest import ANSWERS, enter
from tests.journeys.sharing_windows import (
    dialog_of,
    goals_of,
    invite,
    join,
    lines_of,
    page_of,
    session_of,
    share,
    truth_of,
    wait_for,
    words_of,
)
from tests.patience import PATIENCE

SOON = 5.0
"""Seconds within which an edit is on the other desk."""


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
    qtbot.waitUntil(lambda: "Dana Chen" in words_of(members), timeout=PATIENCE)


@pytest.mark.slow
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


@pytest.mark.slow
def test_a_removed_desk_is_told_and_what_it_writes_changes_nothing(qtbot: QtBot, maria: Program, dana: Program) -> None:
    wait_for(qtbot, lambda: len(session_of(maria).desk.space.members()) == 2)
    (member,) = [one for one in session_of(maria).desk.space.members() if not one.mine]
    page_of(maria).deeds.remove(member)
    sheet = dialog_of(qtbot, maria, RemoveSheet)
    assert isinstance(sheet, RemoveSheet)
    sheet.go.click()
    wait_for(qtbot, lambda: truth_of(dana) == "This desk no longer shares with the school's")
    page_of(dana)
    qtbot.waitUntil(lambda: "was removed from the school's desks by Marisol Rivera (" in words_of(page_of(dana).overview), timeout=PATIENCE)
    QTest.mouseClick(dana.window.chrome.status_bar._truth, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert session_of(dana).pages.current_key == "sharing"


@pytest.mark.slow
def test_who_may_not_remove_somebody_is_told_before_asking(qtbot: QtBot, maria: Program, dana: Program) -> None:
    wait_for(qtbot, lambda: len(session_of(maria).desk.space.members()) == 2)
    for program, title in ((maria, "Remove…"), (dana, "Remove with the recovery sheet…")):
        members = page_of(program).members
        page_of(program).choose("members")
        wait_for(qtbot, lambda members=members, title=title: title in words_of(members).split(" · "))  # type: ignore[misc]
    (button,) = [one for one in page_of(dana).members.findChildren(QPushButton) if one.text().startswith("Remove")]
    button.click()
    sheet = dialog_of(qtbot, dana, RemoveSheet)
    assert isinstance(sheet, RemoveSheet)
    assert "was not invited from this desk" in words_of(sheet)
    assert sheet.recovery.isVisible()
    sheet.go.click()
    assert "Type the 12 words" in words_of(sheet)
    assert missing_names(sheet) == []
    sheet.recovery.put("abandon ability able")
    sheet.go.click()
    wait_for(qtbot, lambda: sheet.go.isEnabled())
    assert session_of(dana).desk.space.me() is not None
    assert not any(one.removed for one in session_of(dana).desk.space.members())
    sheet.reject()


@pytest.mark.slow
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
        shown_tab = page.stack.currentWidget()
        assert shown_tab is not None
        assert cut_texts(shown_tab) == []
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
    qtbot.waitUntil(lambda: sheet.isEnabled() and "nowhere" in words_of(sheet), timeout=PATIENCE)
    assert other.window.sheet() is sheet


@pytest.mark.slow
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
    qtbot.waitUntil(lambda: isinstance(other.window.sheet(), HistorySheet) and "kept" in words_of(other.window.sheet()), timeout=PATIENCE)
    history = other.window.sheet()
    assert isinstance(history, HistorySheet)
    assert not history.again.isHidden()
    history.meanwhile.click()
    qtbot.waitUntil(lambda: other.session is not None, timeout=PATIENCE)
    (tmp_path / "away").rename(place)
    page_of(other).runner.sync_now()
    wait_for(qtbot, lambda: session_of(other).desk.space.me() is not None and len(goals_of(other).goals()) == 1)
