"""An invitation was opened where a desk is already: it is for a new one, which is made beside it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QWidget

from app.language import marked, tr
from app.paths import desks_folder
from app.shell.entry.opener import has_database
from app.shell.profiles import folder_name
from app.store.folder import desk_id
from app.ui.dialogs import Sheet
from app.ui.widgets import PrimaryButton, QuietButton


class SecondDeskSheet(Sheet):
    """Nothing happens to the desk that is open; the new one is a window of its own."""

    def __init__(self, invitation: Path, parent: QWidget) -> None:
        super().__init__(tr("You already have a desk here"), tr(_WORDS), parent, width=480)
        self._invitation = invitation
        leave = QuietButton(tr("Not now"))
        leave.clicked.connect(self.reject)
        self.go = PrimaryButton(tr("Make a second desk"))
        self.go.clicked.connect(self._begin)
        self.add_buttons([leave, self.go])

    def _begin(self) -> None:
        program, *arguments = command_for(self._invitation, desks_folder())
        if QProcess.startDetached(program, arguments)[0]:
            self.accept()
        else:
            self.show_error(tr("Liaison Desk could not be started a second time. Close it, then open the invitation again."))


def command_for(invitation: Path, desks: Path) -> list[str]:
    """What starts the program once more, with a profile that has no desk yet."""
    numbers = (number for number in range(2, 1000) if not _is_desk(desks / folder_name(f"desk {number}")))
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    return [*program, "--profile", f"desk {next(numbers)}", str(invitation)]


def _is_desk(folder: Path) -> bool:
    return desk_id(folder) is not None or has_database(folder)


_WORDS = marked(
    "It stays as it is. An invitation is for a new desk that joins the school’s: it gets a place of its own on this computer, and when you "
    "start Liaison Desk you choose between the two. If you have joined with this invitation already, there is nothing more to do."
)
