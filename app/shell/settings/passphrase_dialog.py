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


class PassphraseDialog(QDialog):
    """The sheet of the first start on which a passphrase is chosen, over the settings."""

    def __init__(self, parent: QWidget, around: Surroundings) -> None:
        super().__init__(parent)
        self.setWindowTitle(NEUTRAL)
        self.setAccessibleName(tr("Passphrase"))
        self.sheet = ChoosePassphraseSheet(around.theme, [around.school.person, around.school.name], tr(_WHY))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        self.sheet.turned_back.connect(self.reject)
        self.setMinimumWidth(around.theme.pixels(520))


def ask_new_passphrase(parent: QWidget, around: Surroundings, opener: DeskOpener) -> QDialog:
    """Show the dialog; the passphrase counts as soon as it is chosen."""
    dialog = PassphraseDialog(parent, around)

    def chosen(passphrase: str) -> None:
        def work(_progress: Progress) -> None:
            opener.set_passphrase(passphrase)

        def done(_nothing: None) -> None:
            around.notices.say(tr("The passphrase is set"), tone="ok")

        around.jobs.read(work, title=tr("Setting the passphrase"), owner=parent, done=done, failed=around.notices.fail)
        dialog.accept()

    dialog.sheet.chosen.connect(chosen)
    dialog.open()
    return dialog


_WHY = marked(
    "It opens the desk where the keyring does not have the key. Nobody can recover it: write it down and keep it where you keep your keys."
)
