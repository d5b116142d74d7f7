"""Setting or changing the desk's passphrase while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.language import marked, tr
from app.shell.entry.opener import DeskOpener
from app.shell.entry.passphrase import ChoosePassphraseSheet
from app.ui.dialogs import NEUTRAL
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.store.progress import Progress


def ask_new_passphrase(parent: QWidget, around: Surroundings, opener: DeskOpener) -> QDialog:
    """Show the dialog; the passphrase counts as soon as it is chosen."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(NEUTRAL)
    dialog.setAccessibleName(tr("Passphrase"))
    sheet = ChoosePassphraseSheet(around.theme, [around.school.person, around.school.name], tr(_WHY))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(sheet)

    def chosen(passphrase: str) -> None:
        def work(_progress: Progress) -> None:
            opener.set_passphrase(passphrase)

        def done(_nothing: None) -> None:
            around.notices.say(tr("The passphrase is set"), tone="ok")

        around.jobs.read(work, title=tr("Setting the passphrase"), owner=parent, done=done, failed=around.notices.fail)
        dialog.accept()

    sheet.chosen.connect(chosen)
    sheet.turned_back.connect(dialog.reject)
    dialog.setMinimumWidth(around.theme.pixels(520))
    dialog.open()
    return dialog


_WHY = marked(
    "It opens the desk where the keyring does not have the key. Nobody can recover it: write it down and keep it where you keep your keys."
)
