"""What may stand in the way of opening a desk: each a calm sheet with a sentence and a next step."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.errors import UserError
from app.language import marked, tr, trn
from app.moments import time_of_day, weekday_day_month
from app.shell.entry.sheet import Sheet
from app.shell.journal import describe_bug
from app.shell.profiles import Profile
from app.store.backup_file import Backup
from app.ui.focus import lead_focus
from app.ui.theme import ThemeState
from app.ui.widgets import LinkButton, PrimaryButton, QuietButton

if TYPE_CHECKING:
    from app.store.salvage import Rescued


class TroubleSheet(Sheet):
    """Says what stands in the way, and offers to try again or to leave."""

    help_page = "trouble"

    tried_again = Signal()
    left = Signal()

    def __init__(
        self, theme: ThemeState, title: str, error: UserError, icon_name: str = "circle-alert", *, folder: Path | None = None
    ) -> None:
        super().__init__(theme, title, str(error), icon_name)
        again = PrimaryButton(tr("Try again"))
        again.clicked.connect(self.tried_again)
        leave = QuietButton(tr("Close Liaison Desk"))
        leave.clicked.connect(self.left)
        self.buttons.addWidget(again)
        if folder is not None:
            self.buttons.addWidget(_folder_button(folder))
        self.buttons.addWidget(leave)
        self.buttons.addStretch()
        lead_focus(self, again)


class NoKeySheet(TroubleSheet):
    """The key is not to be had: the keyring may be locked, or have lost it."""

    recovery_chosen = Signal()

    def __init__(self, theme: ThemeState, error: UserError, folder: Path) -> None:
        super().__init__(theme, tr("This desk's key is missing"), error, "key-round", folder=folder)
        self.recovery = LinkButton(tr("Use the recovery sheet"), "file-text")
        self.recovery.clicked.connect(self.recovery_chosen)
        self.below.addWidget(self.recovery, 0, Qt.AlignmentFlag.AlignLeft)


class RestoredSheet(Sheet):
    """A backup has taken the place of a damaged file: what became of the work done since."""

    help_page = "trouble"

    opened = Signal()

    def __init__(self, theme: ThemeState, rescued: "Rescued") -> None:
        if rescued.actions:
            number = trn(rescued.actions, "{number} thing done since", "{number} things done since")
            words = trn(
                rescued.actions,
                "{done} could be read out of the damaged file and is back as well.",
                "{done} could be read out of the damaged file and are back as well.",
                done=number,
            )
        else:
            words = tr("Nothing that was done since could be read out of the damaged file.")
        if not rescued.whole:
            lost = tr("Some of its pages could not be read: look through what you did last. The file stays in the desk's folder.")
            words = f"{words} {lost}"
        super().__init__(theme, tr("The backup is back"), words, "archive-restore")
        self.go_on = PrimaryButton(tr("Open the desk"))
        self.go_on.clicked.connect(self.opened)
        self.buttons.addWidget(self.go_on)
        self.buttons.addStretch()
        lead_focus(self, self.go_on)


class DamagedSheet(Sheet):
    """A desk whose database cannot be read: its dated backups, and what would be lost with each."""

    help_page = "trouble"

    restored = Signal(object)
    """The ``Backup`` a person chose."""
    tried_again = Signal()

    def __init__(self, theme: ThemeState, folder: Path, backups: Sequence[Backup], stumbled: BaseException | None = None) -> None:
        """``stumbled``: what came of reading a file of which every page is whole. That may be a mistake of the program's own."""
        super().__init__(
            theme,
            tr("This desk cannot be read"),
            f"{tr(_WHOLE_WORDS if stumbled else _DAMAGED_WORDS)} {tr(_RESTORE_WORDS if backups else _NO_BACKUP_WORDS)}",
            "archive-restore",
        )
        self._backups = list(backups)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups"))
        for backup in self._backups:
            self.list.addItem(QListWidgetItem(backup_words(backup)))
        self.list.setVisible(bool(self._backups))
        self.list.currentRowChanged.connect(self._say_loss)
        self.restore = PrimaryButton(tr("Restore this backup"))
        self.restore.setVisible(bool(self._backups))
        self.restore.clicked.connect(self._restore)
        again = QuietButton(tr("Try to open it again"))
        again.clicked.connect(self.tried_again)
        self.body.addWidget(self.list)
        for button in (self.restore, again, _folder_button(folder)):
            self.buttons.addWidget(button)
        self.buttons.addStretch()
        self.details = LinkButton(tr("Copy details"), "copy")
        self.details.setToolTip(tr("Where the program stumbled, without any of the school's data: for whoever looks after Liaison Desk"))
        self.details.setVisible(stumbled is not None)
        if stumbled is not None:
            report = describe_bug(stumbled)
            self.details.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.below.addWidget(self.details, 0, Qt.AlignmentFlag.AlignLeft)
        if self._backups:
            self.list.setCurrentRow(0)
        lead_focus(self, self.list if self._backups else again)

    def _say_loss(self, row: int) -> None:
        if 0 <= row < len(self._backups):
            moment = moment_of(self._backups[row])
            self.show_problem(
                tr(
                    "What was entered after {when} is read out of the damaged file as far as it can be; that file stays in the folder.",
                    when=moment,
                )
            )

    def _restore(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._backups):
            self.restored.emit(self._backups[row])


class ChooserSheet(Sheet):
    """Which desk, when there is more than one."""

    chosen = Signal(object)
    """The folder (``Path``) of the desk to open."""

    def __init__(self, theme: ThemeState, profiles: Sequence[Profile]) -> None:
        super().__init__(theme, tr("Which desk?"), tr("You have more than one on this computer."), "users")
        self._profiles = list(profiles)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Desks"))
        for profile in self._profiles:
            self.list.addItem(profile.title)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._choose)
        self.open = PrimaryButton(tr("Open"))
        self.open.clicked.connect(self._choose)
        self.body.addWidget(self.list)
        self.buttons.addWidget(self.open)
        self.buttons.addStretch()
        lead_focus(self, self.list)

    def _choose(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.chosen.emit(self._profiles[row].folder)


class WaitSheet(Sheet):
    """Something takes longer than a moment: what it is, and how far."""

    def __init__(self, theme: ThemeState, words: str) -> None:
        super().__init__(theme, words, tr("One moment."), "loader")

    def show_progress(self, words: str) -> None:
        """Say how far it is."""
        self.show_problem(words)


def backup_words(backup: Backup) -> str:
    """A backup in a list: when it was made, and how large it is."""
    size = QLocale().formattedDataSize(backup.size)
    occasion = tr("before going back") if backup.before_restore else tr("before an update") if backup.before_update else ""
    return "  ·  ".join(filter(None, (moment_of(backup), size, occasion)))


def moment_of(backup: Backup) -> str:
    """When a backup was made, in words."""
    local = backup.at.astimezone()
    return f"{weekday_day_month(local, year=True)}, {time_of_day(local)}"


def _folder_button(folder: Path) -> QWidget:
    button = QuietButton(tr("Show the folder"))
    button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
    return button


_DAMAGED_WORDS = marked("Its file is damaged, as happens when a disk fails or a computer loses power.")
_WHOLE_WORDS = marked("Its file is whole, but something in it is not as Liaison Desk writes it.")
_RESTORE_WORDS = marked("Choose a backup to go on with; each was tested when it was made.")
_NO_BACKUP_WORDS = marked(
    "There is no backup in its folder. If you keep copies elsewhere (a stick, a server share), put one into the folder “backups” "
    "and try again."
)
