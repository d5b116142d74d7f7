"""The language of the window: remembered with the desk, chosen in the settings once there is more than one."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.language import ENGLISH, EnglishAlone, speak, spoken
from app.shell.settings.appearance import AppearanceSettings
from app.shell.window_memory import WindowMemory, recall, remember
from app.ui.languages.pseudo import CODE, NAME
from app.ui.languages.shipped import Shipped, begin_speaking
from app.ui.theme import ThemeState
from tests.language.extraction import ROOT


class Keeper:
    """Notes what is kept."""

    def __init__(self) -> None:
        self.language = ""

    def remember_look(self) -> None:
        pass

    def speak_next_time(self, code: str) -> None:
        self.language = code


@pytest.fixture(autouse=True)
def english_alone() -> Iterator[None]:
    """Before each test, and after it: a program that was started in an earlier one has spoken."""
    speak(ENGLISH, EnglishAlone())
    yield
    begin_speaking("en")
    QLocale.setDefault(QLocale("en_US"))
    speak(ENGLISH, EnglishAlone())


def test_no_language_is_offered_while_english_is_alone(qtbot: QtBot) -> None:
    settings = AppearanceSettings(ThemeState(), Keeper())
    qtbot.addWidget(settings)
    assert settings.language.count() == 0


def test_a_language_is_chosen_for_the_next_start(qtbot: QtBot) -> None:
    speak(ENGLISH, Shipped(development=True))
    keeper = Keeper()
    settings = AppearanceSettings(ThemeState(), keeper)
    qtbot.addWidget(settings)
    assert settings.language.currentData() == ENGLISH.code
    settings.language.setCurrentIndex(settings.language.findData(CODE))
    settings.language.activated.emit(settings.language.currentIndex())
    assert keeper.language == CODE


def test_the_desk_remembers_its_language(tmp_path: Path) -> None:
    remember(tmp_path, WindowMemory(language="es"))
    assert recall(tmp_path).language == "es"


@pytest.mark.parametrize(("wanted", "code"), [("xx", "en-US"), ("es", "es"), ("es-MX", "es"), (NAME, CODE)])
def test_a_window_begins_with_what_is_wanted_where_it_is_here(wanted: str, code: str) -> None:
    begin_speaking(wanted)
    assert spoken().code == code


def test_qts_own_words_and_numbers_go_with_the_desk_that_is_chosen(qapp: QApplication) -> None:
    begin_speaking("es")
    assert (QLocale().language(), qapp.translate("QPlatformTheme", "Cancel")) == (QLocale.Language.Spanish, "Cancelar")
    begin_speaking("en")
    assert QLocale().language() != QLocale.Language.Spanish
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


FIELD = """
from PySide6.QtCore import QCoreApplication, QDate, QLocale
application = QCoreApplication([])
from app.ui.languages.shipped import begin_speaking
begin_speaking("en-US")
print(QLocale().toString(QDate(2026, 11, 23), "ddd d MMM"), QLocale().firstDayOfWeek().value)
"""


@pytest.mark.parametrize(("system", "told"), [("de_DE.UTF-8", "Mon 23 Nov 1"), ("en_US.UTF-8", "Mon 23 Nov 7")])
def test_fields_for_days_speak_as_the_pages_do_in_the_order_of_the_country(system: str, told: str) -> None:
    """A system speaks another language than the program: Qt's own fields would have said "Mo 23 Nov."."""
    environment = {**os.environ, "LC_ALL": system, "LANG": system, "LANGUAGE": ""}
    said = subprocess.run([sys.executable, "-c", FIELD], env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == told
