"""Every page: named for a screen reader, nothing cut at 1280 x 720 or at 200 % text."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.shell.entry.first_start import FirstStartSheet
from app.shell.entry.passphrase import AskPassphraseSheet, ChoosePassphraseSheet
from app.shell.entry.sheet import Sheet
from app.shell.entry.trouble import ChooserSheet, TroubleSheet
from app.shell.profiles import Profile
from app.shell.program import Program
from app.shell.settings.page import SettingsPage
from app.store.problems import NewerDesk
from app.ui.accessible import cut_texts, missing_names
from app.ui.theme import ThemeState
from tests.conftest import PATIENCE

SIZES = [(1280, 720, 1.0), *(pytest.param(*each, marks=pytest.mark.slow) for each in ((1280, 720, 2.0), (1280, 800, 1.25)))]


def places(program: Program) -> Iterator[str]:
    """Show every page and every section of the settings, one after the other; gives what is shown."""
    session = program.session
    assert session is not None
    for key in session.pages.keys_offered():
        session.pages.show(key)
        assert program.jobs.wait_idle(PATIENCE)
        yield key
    session.open_settings()
    page = session.pages.current
    assert isinstance(page, SettingsPage)
    for row in range(page.list.count()):
        page.list.setCurrentRow(row)
        assert program.jobs.wait_idle(PATIENCE)
        yield f"settings: {page.list.item(row).text()}"


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_nothing_is_cut_and_every_widget_has_a_name(sample_program: Program, qtbot: QtBot, width: int, height: int, scale: float) -> None:
    sample_program.window.resize(width, height)
    sample_program.theme.choose("light", scale)
    assert sample_program.session is not None
    sample_program.session.notices.say("12 devices moved to Room 114", undoable=True)
    for place in places(sample_program):
        nothing_is_cut(qtbot, sample_program.window.chrome)
        assert missing_names(sample_program.window) == [], place
        least = sample_program.window.chrome.minimumSizeHint()
        assert least.width() <= width, place
        assert least.height() <= height, place


def nothing_is_cut(qtbot: QtBot, shown: QWidget) -> None:
    """Wait until the layout has come to rest with every text whole."""

    def whole() -> None:
        assert cut_texts(shown) == []

    qtbot.waitUntil(whole)


SHEETS: list[Callable[[ThemeState], Sheet]] = [
    lambda theme: FirstStartSheet(theme, QLocale()),
    lambda theme: ChoosePassphraseSheet(theme, ["Maria"]),
    lambda theme: AskPassphraseSheet(theme, "My desk"),
    lambda theme: TroubleSheet(theme, "This desk needs a newer program", NewerDesk()),
    lambda theme: ChooserSheet(theme, [Profile("One", Path()), Profile("Two", Path())]),
]


@pytest.mark.parametrize("make", SHEETS)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_sheets_have_names_and_fit(
    start_program: Callable[..., Program], qtbot: QtBot, make: Callable[[ThemeState], Sheet], scale: float
) -> None:
    program = start_program()
    program.window.resize(1280, 720)
    program.theme.choose("light", scale)
    sheet = make(program.theme)
    program.window.show_sheet(sheet)
    nothing_is_cut(qtbot, sheet)
    shown = program.window.centralWidget()
    assert isinstance(shown, QWidget)
    assert missing_names(sheet) == []
    assert shown.minimumSizeHint().width() <= 1280
