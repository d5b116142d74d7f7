"""What can go wrong with a desk, each as a sentence for a person."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import tr

if TYPE_CHECKING:
    from app.store.backup_file import Backup


class DeskLocked(UserError):
    """Another window of this program has the desk open."""

    def __init__(self, holder: str = "") -> None:
        by = f" ({holder})" if holder else ""
        super().__init__(tr("This desk is already open in another window{by}.", by=by), tr("Go on there, or close that window first."))


class NetworkDrive(UserError):
    """The desk's folder lies on a drive of the network, where a database breaks sooner or later."""

    def __init__(self, folder: Path, kind: str) -> None:
        super().__init__(
            tr(
                "The folder {folder} is on a network drive ({kind}), where two computers could write at once and break the desk.",
                folder=folder,
                kind=kind,
            ),
            tr("Choose a folder on this computer. To share the desk with a colleague, use sync."),
        )


class WrongKey(UserError):
    """The key does not belong to this desk."""

    def __init__(self) -> None:
        super().__init__(tr("This key does not open this desk."), tr("Use the keyring or the passphrase that the desk was made with."))


class DeskDamaged(UserError):
    """The database cannot be read; ``backups`` are the copies that open, newest first."""

    def __init__(self, folder: Path, backups: Sequence[Backup], what: str = "") -> None:
        advice = (
            tr("Restore the newest backup; the damaged file is kept beside it.")
            if backups
            else tr("There is no backup that can be opened.")
        )
        super().__init__(what or tr("The desk's file is damaged and cannot be opened."), advice)
        self.folder = folder
        self.backups = list(backups)


class NotUnderstood(DeskDamaged):
    """Every page can be read, and something in them is nothing that a program like this one writes; the cause tells where."""

    def __init__(self, folder: Path, backups: Sequence[Backup]) -> None:
        super().__init__(folder, backups, tr("The desk's file can be read, but something in it is not as Liaison Desk writes it."))


class NewerDesk(UserError):
    """The database was written by a newer program."""

    def __init__(self) -> None:
        super().__init__(
            tr("This desk was last used with a newer version of Liaison Desk."),
            tr("Update the program on this computer, then open it again."),
        )


class DiskFull(UserError):
    """There is no room for what was to be written; nothing of it was."""

    def __init__(self) -> None:
        super().__init__(
            tr("The disk is full, so this could not be saved."), tr("What you typed is still here. Make some room, then save again.")
        )


class DiskTrouble(UserError):
    """The disk could not be read or written; nothing half was."""

    def __init__(self, detail: str) -> None:
        super().__init__(
            tr("The disk could not be used ({detail}), so this was not saved.", detail=detail),
            tr("What you typed is still here. Check the disk, then try again."),
        )


class NotWritable(UserError):
    """The folder of the desk takes no changes; nothing half was written."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            tr("Nothing can be written in the folder {folder}.", folder=folder),
            tr("What you typed is still here. Take off its write protection, or ask for the right to change files in it; then try again."),
        )


class HeldByAnother(UserError):
    """Another program, a scanner for viruses or one that makes copies, keeps a file of the desk for itself."""

    def __init__(self) -> None:
        super().__init__(
            tr("Another program is holding the desk's file at the moment."),
            tr(
                "What you typed is still here. Try again in a minute. If it stays so, let your scanner or backup program leave out the desk's folder."
            ),
        )


class Unreadable(UserError):
    """The open desk could not be read: the disk did not give it, or a part of the file is damaged."""

    def __init__(self, detail: str = "") -> None:
        self.damaged = not detail
        if detail:
            super().__init__(
                tr("The desk could not be read from the disk ({detail}).", detail=detail),
                tr("Nothing was changed. See whether the disk is still there, then try again."),
            )
        else:
            super().__init__(
                tr("A part of the desk's file is damaged and cannot be read."),
                tr("Close Liaison Desk and open it again: it offers the newest backup that is whole."),
            )


class MissingRecord(UserError):
    """The record that was to be changed is not there, or was deleted."""

    def __init__(self, title: str) -> None:
        super().__init__(
            tr("This {title} is not there any more; somebody deleted it.", title=title), tr("Undo the deletion first if you need it.")
        )


class ExistingRecord(UserError):
    """A record was to be made that is there already."""

    def __init__(self, title: str) -> None:
        super().__init__(tr("This {title} is there already.", title=title), tr("Change it instead of adding it again."))


class NotUndoable(UserError):
    """The last action has left the building, or is about to."""

    def __init__(self, label: str) -> None:
        super().__init__(
            tr("“{label}” can't be undone.", label=label),
            tr("What still waits can be taken back on its page; what has left this desk can't."),
        )


class NotAllowed(UserError):
    """The role of this computer does not permit what was to be done; nothing was written."""

    def __init__(self, what: str, advice: str) -> None:
        super().__init__(what, advice)


class BadAction(UserError):
    """An action from outside does not have the form that every action has."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            tr("A change from another desk cannot be read ({reason}).", reason=reason), tr("It is left out until it arrives whole.")
        )
