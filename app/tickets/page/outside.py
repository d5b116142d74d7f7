"""What leaves the window: files that are opened or saved, links, and mails handed to the mail program."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import UserError
from app.language import tr
from app.tickets.channels.mail_program import HandedOverMails
from app.tickets.page.attachment_row import FileLine
from app.tickets.page.received_files import ReceivedFiles, may_open, not_opened, safe_name
from app.ui.feature import Surroundings

_LINKS = ("https", "http")


def open_with_system(url: QUrl) -> bool:
    """Ask the system to open a file or an address; False when it has nothing to open it with."""
    return QDesktopServices.openUrl(url)


class Outside(QObject):
    """Asks the system; the system's answer comes on the window's thread, whoever asks."""

    _mail = Signal(str)

    def __init__(
        self,
        around: Surroundings,
        open_url: Callable[[QUrl], bool] = open_with_system,
        *,
        mails: HandedOverMails | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``mails`` is the folder of those that were handed to the mail program."""
        super().__init__(parent)
        self._mails = mails
        self._around = around
        self._open_url = open_url
        self._files = ReceivedFiles()
        self._mail.connect(self._open_mail)

    def open_mail(self, path: Path) -> bool:
        """Open a mail in the mail program. Any thread; whether that went well is said in the window."""
        self._mail.emit(str(path))
        return True

    def forget_mail(self, client_id: str) -> None:
        """A mail that was handed over has gone, or will not go: its copy here is no longer needed."""
        if self._mails is not None:
            self._around.jobs.keep(partial(self._mails.forget, client_id))

    def sweep(self) -> None:
        """Remove copies of mails that were forgotten long ago."""
        if self._mails is not None:
            self._around.jobs.keep(partial(self._mails.sweep, datetime.now(UTC)))

    def open_file(self, file: FileLine) -> None:
        """Look at an attachment with the program that the system has for it."""
        if not may_open(file.name):
            self._around.notices.fail(not_opened(file.name))
            return

        def work(_progress: object) -> Path:
            return self._files.copy(file.name, self._contents(file))

        self._around.jobs.read(work, title=tr("Opening a file"), owner=self, done=self._show, failed=self._around.notices.fail)

    def save_file(self, file: FileLine, window: QWidget) -> None:
        """Ask where, over ``window``, then write it there."""
        name, _ = QFileDialog.getSaveFileName(window, tr("Save the file"), safe_name(file.name))
        if name:
            self.save_file_to(file, Path(name))

    def save_file_to(self, file: FileLine, path: Path) -> None:
        """Write an attachment."""

        def work(_progress: object) -> None:
            self._files.save(path, self._contents(file))

        self._around.jobs.read(
            work,
            title=tr("Saving a file"),
            owner=self,
            done=lambda _nothing: self._around.notices.say(tr("“{name}” saved.", name=path.name)),
            failed=self._around.notices.fail,
        )

    def open_link(self, link: str) -> None:
        """Open the ticket's page at the helpdesk; nothing but a web address is ever opened."""
        url = QUrl(link, QUrl.ParsingMode.StrictMode)
        if url.scheme() not in _LINKS or not url.host() or url.userInfo() or not self._open_url(url):
            self._around.notices.fail(
                UserError(tr("The address of this ticket can't be opened."), tr("Look for its number at the helpdesk."))
            )

    def _contents(self, file: FileLine) -> bytes:
        data = self._around.desk.blobs.get(file.blob) if file.blob else None
        if data is None and file.blob:
            raise UserError(
                tr("“{name}” has not arrived on this computer yet.", name=file.name), tr("It comes from the computer where it was added.")
            )
        if data is None:
            raise UserError(tr("This file is not on this computer."), tr("Look at it at the helpdesk."))
        return data

    def _show(self, path: Path) -> None:
        if not self._open_url(QUrl.fromLocalFile(str(path))):
            self._around.notices.fail(
                UserError(tr("No program on this computer opens “{name}”.", name=path.name), tr("Save it and look at it on another one."))
            )

    def _open_mail(self, path: str) -> None:
        if not self._open_url(QUrl.fromLocalFile(path)):
            self._around.notices.fail(
                UserError(
                    tr("No mail program is set up on this computer."), tr("Set one up, or choose another way to TSS in the settings.")
                )
            )
