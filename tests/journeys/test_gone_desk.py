"""A computer is destroyed before what it did has reached anybody: the others are told what waits for it, and go on without."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.shell.program import Program
from app.sync.page.member_sheets import GoOnSheet
from app.sync.rules import waits
from app.ui.accessible import cut_texts, missing_names
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


def begin(start_program: Callable[..., Program], qtbot: QtBot, folder: Path) -> tuple[Program, Program]:
    """Maria's and Dana's windows on desks that share a folder."""
    (folder / "share").mkdir()
    maria = start_program(folder / "maria")
    enter(maria, ANSWERS)
    goals_of(maria).add({"title": "Writing"})
    share(qtbot, maria, folder / "share")
    sheet = invite(qtbot, maria)
    code = sheet._code
    sheet.accept()
    qtbot.waitUntil(lambda: truth_of(maria).startswith("Up to date"), timeout=PATIENCE)
    dana = start_program(folder / "dana")
    join(qtbot, dana, code)
    wait_for(qtbot, lambda: len(session_of(maria).desk.space.members()) == 2)
    wait_for(qtbot, lambda: truth_of(dana).startswith("Up to date") and truth_of(maria).startswith("Up to date"))
    return maria, dana


def put_by(qtbot: QtBot, program: Program, log: Path, known: set[Path]) -> set[Path]:
    """The files that a desk has put beside those that are known, as soon as all that it did lies there."""
    desk = session_of(program).desk

    def lying() -> set[Path]:
        return {path for path in log.iterdir() if not path.name.startswith("~")} - known

    wait_for(qtbot, lambda: bool(lying()) and desk.travel.waiting_out([desk.identity.device]) == 0)
    return lying()


def lose(qtbot: QtBot, maria: Program, dana: Program, folder: Path) -> str:
    """Maria's computer is off; of Dana's two edits the second alone comes to the place, then her computer is gone. Gives the goal."""
    log = folder / "share" / "log"
    maria.window.close()
    before = set(log.iterdir())
    (goal,) = goals_of(dana).goals()
    goals_of(dana).save(goal.id, {"target": "60 %"})
    never_came = put_by(qtbot, dana, log, before)
    goals_of(dana).save(goal.id, {"measure": "Rubric"})
    put_by(qtbot, dana, log, before | never_came)
    dana.window.close()
    shutil.rmtree(folder / "dana")
    for path in never_came:
        path.unlink()
    return goal.id


def go_on_of(program: Program) -> list[QPushButton]:
    """The button that goes on without what is missing, if it is offered."""
    overview = page_of(program).overview
    return [one for one in overview.findChildren(QPushButton) if one.text().startswith("Go on without") and one.isVisible()]


@pytest.mark.slow
def test_what_waits_for_a_destroyed_computer_is_named_and_gone_on_without(
    qtbot: QtBot, start_program: Callable[..., Program], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maria, dana = begin(start_program, qtbot, tmp_path)
    goal = lose(qtbot, maria, dana, tmp_path)
    again = start_program(tmp_path / "maria")
    wait_for(qtbot, lambda: "something has not come whole" in truth_of(again))
    overview = page_of(again).overview
    wait_for(qtbot, lambda: "1 edit waits for something that is not here" in words_of(overview))
    said = words_of(overview)
    assert "1 edit by Dana Chen, since " in said
    assert "What is missing was done on Dana Chen's computer (" in said
    assert "last heard of " in said
    assert "most likely on its way" in said
    assert go_on_of(again) == []
    monkeypatch.setattr(waits, "SOON", timedelta())
    page_of(again).read()
    wait_for(qtbot, lambda: bool(go_on_of(again)))
    wait_for(qtbot, lambda: "1 edit waits for what may be lost" in lines_of(again))
    assert missing_names(overview) == []
    assert cut_texts(overview) == []
    go_on_of(again)[0].click()
    sheet = dialog_of(qtbot, again, GoOnSheet)
    assert isinstance(sheet, GoOnSheet)
    assert "Turn it on first" in words_of(sheet)
    assert missing_names(sheet) == []
    sheet.go.click()
    wait_for(qtbot, lambda: goals_of(again).values(goal).get("measure") == "Rubric")
    wait_for(qtbot, lambda: truth_of(again).startswith("Up to date"))
    wait_for(qtbot, lambda: not any("may be lost" in one for one in lines_of(again)))
    assert goals_of(again).values(goal).get("target") != "60 %"
    assert session_of(again).desk.check().clean
