"""High contrast and stillness: chosen, remembered, and taken from the system where it says so."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.shell.settings.appearance import AppearanceSettings
from app.shell.window_memory import WindowMemory, recall, remember
from app.ui.icons import COLOURS, SCALE
from app.ui.stillness import STILL_SHEET, keep_still, system_wants_stillness
from app.ui.theme import MODES, ThemeState
from app.ui.tokens import load_tokens

APP = Path(__file__).parents[2] / "app"
MOVING = re.compile(r"\b(QPropertyAnimation|QVariantAnimation|QSequentialAnimationGroup|QTimeLine|QMovie|setAnimated\(True)\b")


class Memory:
    """Counts what is to be remembered."""

    def __init__(self) -> None:
        self.looks = 0

    def remember_look(self) -> None:
        self.looks += 1

    def speak_next_time(self, code: str) -> None:
        raise AssertionError(code)


@pytest.fixture
def application(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    monkeypatch.setattr("app.ui.theme._FEW", 10_000_000)
    yield qapp
    keep_still(qapp, still=False)
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setProperty(COLOURS, None)
    qapp.setProperty(SCALE, None)


def test_high_contrast_is_chosen_in_the_settings_and_shown_at_once(application: QApplication, qtbot: QtBot) -> None:
    theme, memory = ThemeState("light"), Memory()
    theme.apply()
    page = AppearanceSettings(theme, memory)
    qtbot.addWidget(page)
    page.modes.buttons["contrast"].click()
    strong = load_tokens(dark=False, strong=True)
    assert [theme.mode, theme.tokens["ink"], memory.looks] == ["contrast", strong["ink"], 1]
    assert strong["accent"] in application.styleSheet()


def test_high_contrast_of_the_system_wins_over_the_one_that_is_chosen(application: QApplication) -> None:
    theme = ThemeState("contrast", high_contrast=lambda: True)
    theme.apply()
    assert theme.tokens.colour("accent") == application.palette().color(QPalette.ColorRole.Highlight)


def test_nothing_moves_when_a_person_wants_it_so_and_all_is_as_before_when_not(application: QApplication, qtbot: QtBot) -> None:
    menus, caret = Qt.UIEffect.UI_AnimateMenu, QGuiApplication.styleHints().cursorFlashTime()
    application.setEffectEnabled(menus, True)
    theme, memory = ThemeState("light"), Memory()
    theme.apply()
    page = AppearanceSettings(theme, memory)
    qtbot.addWidget(page)
    before = application.isEffectEnabled(menus)
    page.still.setChecked(True)
    during = application.isEffectEnabled(menus), application.cursorFlashTime(), STILL_SHEET in application.styleSheet()
    page.still.setChecked(False)
    after = application.isEffectEnabled(menus), application.cursorFlashTime(), STILL_SHEET in application.styleSheet()
    assert [during, after, memory.looks] == [(False, 0, True), (before, caret, False), 2]


def test_what_the_system_says_of_movement_is_followed(application: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.stillness._windows_wants_stillness", lambda: True)
    monkeypatch.setattr("sys.platform", "win32")
    theme = ThemeState("light")
    assert [system_wants_stillness(), theme.still, theme.wants_still] == [True, True, False]


@pytest.mark.parametrize("mode", MODES)
def test_look_is_remembered_for_the_next_start(tmp_path: Path, mode: str) -> None:
    remember(tmp_path, WindowMemory(mode=mode, still=True))
    assert [recall(tmp_path).mode, recall(tmp_path).still] == [mode, True]


def test_no_part_of_the_program_animates_anything() -> None:
    """What never moves need not be stopped; who wants to move something asks ``ThemeState.still`` and says so here."""
    found = [str(path) for path in APP.rglob("*.py") if MOVING.search(path.read_text(encoding="utf-8"))]
    assert found == []
