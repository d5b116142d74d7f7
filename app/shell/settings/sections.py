"""Which sections the settings have, wired to the program."""

from app.shell.program import Program
from app.shell.settings.appearance import AppearanceSettings
from app.shell.settings.page import Section, SettingsPage
from app.ui.feature import Page, Surroundings


def make_settings(around: Surroundings, program: Program) -> Page:
    """The settings page of an open desk."""
    return SettingsPage(
        [
            Section("appearance", "Appearance", lambda: AppearanceSettings(around.theme, program.remember_look)),
        ]
    )
