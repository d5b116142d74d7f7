"""A sheet that is closed before the desk has answered: what was wanted is done, and said."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.shell.program import Program
from app.sync.page.invite_sheet import InvitationSheet, InviteSheet, RecoverySheet
from app.ui.feature import Place
from tests.journeys.sharing_windows import dialog_of, page_of, session_of, share, truth_of, words_of
from tests.patience import PATIENCE


@contextmanager
def writing_long(program: Program) -> Iterator[None]:
    """Whatever shall be written meanwhile waits until the end of the block."""
    go = threading.Event()
    program.jobs.write(lambda _progress: go.wait(PATIENCE / 1000), title="Importing", owner=program)
    try:
        yield
    finally:
        go.set()
        assert program.jobs.wait_idle(PATIENCE)


@pytest.mark.slow
def test_an_invitation_is_shown_although_its_question_was_closed(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    place = tmp_path / "share"
    place.mkdir()
    share(qtbot, program, place)
    page_of(program).invite_button.click()
    sheet = dialog_of(qtbot, program, InviteSheet)
    assert isinstance(sheet, InviteSheet)
    sheet.name.put("Dana Chen")
    with writing_long(program), qtbot.waitSignal(sheet.destroyed):
        sheet.go.click()
        sheet.reject()
    shown = dialog_of(qtbot, program, InvitationSheet)
    assert "Dana Chen" in words_of(shown)
    shown.close()


@pytest.mark.slow
def test_the_recovery_key_is_gone_although_its_sheet_was_closed(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    place = tmp_path / "share"
    place.mkdir()
    session_of(program).navigate(Place("settings", record_id="sharing"))
    settings = session_of(program).pages.page("settings").section("sharing")  # type: ignore[attr-defined]
    qtbot.waitUntil(settings.isEnabled)
    settings.place.form.fields["place"].put(str(place))
    settings.save.click()
    recovery = dialog_of(qtbot, program, RecoverySheet)
    assert isinstance(recovery, RecoverySheet)
    with writing_long(program), qtbot.waitSignal(recovery.destroyed):
        recovery.on_paper.click()
        recovery.reject()
    qtbot.waitUntil(lambda: truth_of(program).startswith("Up to date"))
