"""Telling people of a session: mails for the mail program or a folder, and the calendar file."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import UserError
from app.language import tr, trn
from app.professional_development.page import files
from app.professional_development.page.deeds import SessionDeeds
from app.professional_development.page.paper import SessionPaper
from app.professional_development.page.people.guest_sheet import GuestSheet
from app.professional_development.page.people.invite_sheet import InviteSheet
from app.ui.dialogs import Sheet
from app.ui.feature import Surroundings
from app.ui.passing_folder import PassingFolder
from app.ui.sheet_answers import closing, refusing
from app.ui.widgets import LinkButton, PrimaryButton, QuietButton, WrapRow, text

if TYPE_CHECKING:
    from app.professional_development.rules.groups import Group
    from app.professional_development.rules.mail import Mail
    from app.professional_development.service import PdService
    from app.school.directory import KnownPerson


def open_with_system(url: QUrl) -> bool:
    """Ask the system to open a file; False when it has nothing to open it with."""
    return QDesktopServices.openUrl(url)


class Telling(QObject):
    """Asks who, then how; ``open_url`` stands for the system."""

    def __init__(self, around: Surroundings, service: "PdService", deeds: SessionDeeds, paper: SessionPaper, page: QWidget) -> None:
        super().__init__(page)
        self._around, self._service, self._deeds, self._paper = around, service, deeds, paper
        self._page = page
        self.open_url: Callable[[QUrl], bool] = open_with_system
        self._folder = PassingFolder()

    def ask_people(
        self, session: str, people: "Sequence[KnownPerson]", rooms: Mapping[str, str], groups: "Sequence[Group]", there: Sequence[str]
    ) -> None:
        """Who is to be invited."""
        sheet = InviteSheet(people, rooms, groups, there, self._page.window())
        sheet.chosen.connect(lambda ids: self._deeds.run(lambda: self._service.people.invite(session, ids)))
        sheet.guest_wanted.connect(lambda: self.ask_guest(session))
        self._paper.open(sheet)

    def ask_guest(self, session: str) -> None:
        """Somebody from elsewhere."""
        sheet = GuestSheet(self._page.window())

        def save(name: str, role: str, email: str) -> None:
            def done(_id: str) -> None:
                self._around.notices.say(tr("{name} is on the list.", name=name), undoable=True)
                closing(sheet)()

            refused = refusing(sheet, sheet.refuse, self._around.notices)
            self._deeds.make(lambda: self._service.people.invite_guest(session, name, role, email), done, refused)

        sheet.wanted.connect(save)
        self._paper.open(sheet)

    def ask(self, session: str) -> None:
        """How those who don't know yet are told."""
        service = self._service

        def done(waiting: list[str]) -> None:
            sheet = TellSheet(len(waiting), self._page.window())
            sheet.calendar_wanted.connect(lambda: self.save_calendar(session))
            sheet.folder_wanted.connect(lambda: self._ask_folder(session, sheet))
            sheet.open_wanted.connect(lambda: self._hand_over(session, sheet))
            sheet.gone.connect(lambda ids: self._deeds.run(lambda: service.invitations.sent(session, ids), quiet=True))
            self._paper.open(sheet)

        self._around.jobs.read(
            lambda _progress: service.invitations.waiting(session), title="", owner=self, done=done, failed=self._around.notices.fail
        )

    def save_calendar(self, session: str) -> None:
        """Ask where, then write the calendar file."""
        name, _ = QFileDialog.getSaveFileName(self._page, tr("Save the calendar file"), tr("PD session.ics"), tr("Calendar (*.ics)"))
        if name:
            self.write_calendar(session, Path(name))

    def write_calendar(self, session: str, path: Path) -> None:
        """Write the calendar file of a session."""
        files.write_file(self._around, self, path, lambda: files.write_bytes(path, self._service.invitations.calendar(session, "REQUEST")))

    def write_mails(self, session: str, folder: Path, sheet: "TellSheet") -> None:
        """Write the mails into a folder."""
        self._write(
            session,
            folder,
            lambda paths, ids: sheet.handed(
                trn(len(paths), "{number} written into “{folder}”.", "{number} written into “{folder}”.", folder=folder.name), ids
            ),
            sheet,
        )

    def _ask_folder(self, session: str, sheet: "TellSheet") -> None:
        name = QFileDialog.getExistingDirectory(self._page, tr("Where to save the mails"))
        if name:
            self.write_mails(session, Path(name), sheet)

    def _hand_over(self, session: str, sheet: "TellSheet") -> None:
        def done(paths: list[Path], ids: list[str]) -> None:
            if all(self.open_url(QUrl.fromLocalFile(str(path))) for path in paths):
                sheet.handed(tr("Your mail program has the invitation. Send it there."), ids)
            else:
                sheet.show_error(tr("No mail program is set up on this computer. Save the mails instead."))

        self._write(session, self._folder.path, done, sheet)

    def _write(self, session: str, folder: Path, done: Callable[[list[Path], list[str]], None], sheet: "TellSheet") -> None:
        def work(_progress: object) -> tuple[list[Path], list[str]]:
            mails = self._service.invitations.mails(session)
            return [_written(folder, mail, number) for number, mail in enumerate(mails, 1)], [id for mail in mails for id in mail.people]

        def failed(problem: UserError) -> None:
            sheet.show_error(str(problem))

        self._around.jobs.read(work, title=tr("Writing invitations"), owner=sheet, done=lambda found: done(*found), failed=failed)


class TellSheet(Sheet):
    """How people are told. ``gone`` carries the people whose mails have left."""

    calendar_wanted = Signal()
    folder_wanted = Signal()
    open_wanted = Signal()
    gone = Signal(list)

    def __init__(self, waiting: int, parent: QWidget | None = None) -> None:
        words = tr("Everybody knows how it stands.")
        if waiting:
            words = trn(waiting, "{number} person does not know of it as it stands.", "{number} people do not know of it as it stands.")
        super().__init__(tr("Send invitations"), words, parent, width=540)
        self._ids: list[str] = []
        about = tr("The invitation goes as a calendar entry by mail: people accept it, and later changes find the same entry.")
        self.body.addWidget(text(about, "soft", wrap=True))
        self.open_button = PrimaryButton(tr("Open in the mail program"), "mail")
        self.folder_button = QuietButton(tr("Save the mails…"), "folder")
        self.calendar_button = LinkButton(tr("Save a calendar file…"), "calendar-days")
        self.body.addWidget(WrapRow((self.open_button, self.folder_button, self.calendar_button)))
        self.state = text("", "strong", wrap=True)
        self.body.addWidget(self.state)
        self.gone_button = QuietButton(tr("They have gone"), "check")
        close = QuietButton(tr("Close"))
        self.add_buttons([close, self.gone_button])
        self.gone_button.setEnabled(False)
        for button in (self.open_button, self.folder_button):
            button.setEnabled(bool(waiting))
        close.clicked.connect(self.reject)
        self.open_button.clicked.connect(self.open_wanted)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.calendar_button.clicked.connect(self.calendar_wanted)
        self.gone_button.clicked.connect(self._say_gone)

    def handed(self, words: str, ids: Sequence[str]) -> None:
        """The mails are out of our hands."""
        self._ids = list(ids)
        self.show_error("")
        self.state.setText(f"{words} {tr('When they have gone, say so here: then nobody is told twice.')}")
        self.gone_button.setEnabled(True)
        self.gone_button.setFocus()
        self.fit()

    def _say_gone(self) -> None:
        self.gone.emit(self._ids)
        self.accept()


def _written(folder: Path, mail: "Mail", number: int) -> Path:
    name = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in mail.name).strip() or tr("Invitation")
    path = folder / f"{name} {number}.eml"
    files.write_bytes(path, mail.data)
    return path
