"""Which sections the settings have, wired to the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.language import marked, tr
from app.late import late
from app.shell.attendance import Attendance
from app.shell.key_watch import PRINTED
from app.shell.program import Program
from app.shell.settings.appearance import AppearanceSettings
from app.shell.settings.lock import LockSettings
from app.shell.settings.page import Section, SettingsPage
from app.shell.settings.passphrase_dialog import ask_new_passphrase
from app.shell.settings.safety import Keys, SafetySettings
from app.shell.settings.you import YouSettings
from app.ui.feature import Page, Surroundings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.shell import open_files, window_keys
    from app.shell.restore import sheet as restore_sheet
    from app.shell.restore.preview import Sources
    from app.shell.settings import about, keyboard, recovery_sheet
    from app.store.progress import Progress
    from app.ui.keyboard import KeyGroup
    from app.ui.paper import paperwork
else:
    open_files = late("app.shell.open_files")
    restore_sheet = late("app.shell.restore.sheet")
    about = late("app.shell.settings.about")
    keyboard = late("app.shell.settings.keyboard")
    recovery_sheet = late("app.shell.settings.recovery_sheet")
    window_keys = late("app.shell.window_keys")
    paperwork = late("app.ui.paper.paperwork")


def make_settings(around: Surroundings, program: Program, sources: Sources) -> Page:
    """The settings page of an open desk; rooms add their own sections."""
    own = [feature for feature in program.features if feature.settings_page is not None]
    return SettingsPage(
        [
            Section("appearance", tr("Appearance"), lambda: AppearanceSettings(around.theme, program)),
            Section("you", tr("You and your school"), lambda: YouSettings(around)),
            *(Section(each.key, tr(each.settings_title or each.title), lambda make=each.settings_page: make(around)) for each in own),  # type: ignore[misc]
            Section("lock", tr("Lock and news"), lambda: LockSettings(around, _attendance(program))),
            Section("safety", tr("Safety and backups"), lambda: _safety(around, program, sources)),
            Section("keyboard", tr("Keyboard"), lambda: _keyboard(program)),
            Section("about", tr("About and licences"), lambda: about.AboutSettings(around, program.version)),
        ]
    )


def _attendance(program: Program) -> Attendance:
    if program.session is None:
        raise RuntimeError("no desk is open")
    return program.session.attendance


def _safety(around: Surroundings, program: Program, sources: Sources) -> SafetySettings:
    def export(folder: Path, progress: Progress) -> list[Path]:
        return open_files.export_everything(around.desk, program.records(), folder, progress)

    def restore(parent: QWidget) -> None:
        restore_sheet.RestoreSheet(around, program.records(), sources, program.restore, parent).open()

    def print_recovery(parent: QWidget) -> None:
        groups, paper = program.opener.recovery_code(), paperwork.Paperwork(around, parent)
        kind, heading = paper.paper(), paper.heading(marked("Recovery sheet of this desk"))
        around.desk.settings.put(PRINTED, True)
        paper.draw_secret(
            tr("Recovery sheet"), lambda target: recovery_sheet.print_recovery_sheet(target, groups, paper=kind, heading=heading)
        )

    keys = Keys(program.opener.has_passphrase, lambda parent: ask_new_passphrase(parent, around, program.opener), print_recovery)
    return SafetySettings(around, restore, export, keys)


def _keyboard(program: Program) -> QWidget:
    """The keys of the window and of all pages."""
    return keyboard.KeyboardSettings(window_keys.everywhere(program.window.chrome), _of_pages(program))


def _of_pages(program: Program) -> Iterator[KeyGroup]:
    for feature in program.features:
        if program.session is not None:
            yield window_keys.of_page(tr(feature.title), program.session.pages.page(feature.key), feature.late_keys)
