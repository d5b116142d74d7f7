"""A school meets on a real server: the place typed and tried in the settings, somebody invited, joined at a first start, both at work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.shell.entry.join import JoinSheet, OfferSheet
from app.shell.program import Program
from app.sync.page.invite_sheet import RecoverySheet
from app.sync.page.place_form import PlaceForm
from app.sync.page.settings import SharingSettings
from app.ui.feature import Place as At
from tests.conftest import ANSWERS, enter
from tests.journeys.sharing_windows import dialog_of, goals_of, invite, lines_of, page_of, session_of, truth_of, wait_for
from tests.patience import PATIENCE
from tests.sync.channels.places import Place, s3_place, webdav_place

pytestmark = [pytest.mark.services, pytest.mark.timeout(300)]


@pytest.fixture(params=["webdav", "s3"])
def place(request: pytest.FixtureRequest) -> Place:
    """An empty place on a real server."""
    request.getfixturevalue("trusted")
    if request.param == "webdav":
        return webdav_place(request.getfixturevalue("httpd"))
    return s3_place(request.getfixturevalue("gateway").bucket)


def fill(form: PlaceForm, place: Place, secret: str) -> None:
    """Type the place and its password."""
    assert place.address is not None
    form.kinds.buttons[place.kind].click()
    for name in form.form.fields:
        form.form.fields[name].put(secret if name == "access" else str(getattr(place.address, name)))


def tried(qtbot: QtBot, settings: SharingSettings) -> list[str]:
    """What “Test connection” says."""
    settings.test.click()
    qtbot.waitUntil(lambda: not settings.trial.busy and settings.trial.list.said()[:1] != ["Looking at the settings"], timeout=PATIENCE)
    return settings.trial.list.said()


def begin(qtbot: QtBot, program: Program, place: Place) -> None:
    """Type the place with a wrong password, then with the right one, and share there."""
    session_of(program).navigate(At("settings", record_id="sharing"))
    settings = session_of(program).pages.page("settings").section("sharing")  # type: ignore[attr-defined]
    assert isinstance(settings, SharingSettings)
    qtbot.waitUntil(settings.isEnabled, timeout=PATIENCE)
    fill(settings.place, place, "not it")
    assert "does not accept the sign-in" in tried(qtbot, settings)[0]
    fill(settings.place, place, place.secret.decode())
    assert tried(qtbot, settings)[0] == "It works."
    settings.save.click()
    recovery = dialog_of(qtbot, program, RecoverySheet)
    assert isinstance(recovery, RecoverySheet)
    recovery.on_paper.click()
    qtbot.waitUntil(lambda: truth_of(program).startswith("Up to date"), timeout=PATIENCE)


def join_with_words(qtbot: QtBot, program: Program, words: str, place: Place) -> None:
    """Join with the twelve words, as from paper: the place is asked for, and typed."""
    first = program.window.sheet()
    assert first is not None
    first.join.click()  # type: ignore[attr-defined]
    sheet = program.window.sheet()
    assert isinstance(sheet, JoinSheet)
    sheet.invitation.setPlainText(words)
    sheet.go.click()
    assert sheet.asks_place
    form = sheet.place.widget()
    assert isinstance(form, PlaceForm)
    fill(form, place, place.secret.decode())
    sheet.go.click()
    qtbot.waitUntil(lambda: isinstance(program.window.sheet(), OfferSheet), timeout=PATIENCE)
    offer = program.window.sheet()
    assert isinstance(offer, OfferSheet)
    offer.join.click()
    qtbot.waitUntil(lambda: program.session is not None and session_of(program).desk.space.me() is not None, timeout=PATIENCE)


def test_two_desks_meet_on_a_real_server(qtbot: QtBot, start_program: Callable[..., Program], tmp_path: Path, place: Place) -> None:
    maria = start_program(tmp_path / "maria")
    enter(maria, ANSWERS)
    goals_of(maria).add({"title": "Writing"})
    begin(qtbot, maria, place)
    shown = invite(qtbot, maria)
    words = shown.words.accessibleName().removeprefix("The words: ").replace(", ", " ")
    shown.accept()
    qtbot.waitUntil(lambda: truth_of(maria).startswith("Up to date"), timeout=PATIENCE)
    dana = start_program(tmp_path / "dana")
    join_with_words(qtbot, dana, words, place)
    (goal,) = goals_of(dana).goals()

    def together(holds: Callable[[], bool]) -> None:
        """Both press “Sync now” until something holds."""
        for program in (dana, maria):
            page_of(program).runner.sync_now()
        wait_for(qtbot, holds)

    together(lambda: len(session_of(maria).desk.space.members()) == 2)
    goals_of(maria).save(goal.id, {"target": "70 %"})
    goals_of(dana).save(goal.id, {"measure": "Rubric"})
    both = (maria, dana)
    together(lambda: all(goals_of(one).values(goal.id).get("measure") == "Rubric" for one in both))
    together(lambda: all(goals_of(one).values(goal.id).get("target") == "70 %" for one in both))
    assert [lines_of(one) for one in both] == [[], []]
    store = place.open()
    lying = store.list("log/")
    assert len(lying) >= 3
    assert all(b"Writing" not in (store.get(name) or b"Writing") for name in lying)
