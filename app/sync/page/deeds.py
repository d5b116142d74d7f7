"""What people do on the page: invite, show, print, change, remove, withdraw."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.errors import UserError
from app.language import marked, tr
from app.late import late
from app.store.problems import NotAllowed
from app.sync.rules.invitations import ENDING, file_text
from app.sync.rules.roles import role_may, role_title
from app.ui.feature import Place, Surroundings
from app.ui.paper.paperwork import Paperwork
from app.ui.sheet_answers import closing, refusing

if TYPE_CHECKING:
    from app.store.membership import Invitation as Invited
    from app.store.membership import Member
    from app.store.progress import Progress
    from app.sync.page import invite_sheet, member_sheets
    from app.sync.page.runner import SyncRunner
    from app.sync.printout import invitation as invitation_sheet
    from app.sync.printout import recovery as recovery_sheet
    from app.sync.rules import waits
    from app.sync.rules.invitations import Invitation
    from app.sync.rules.waits import Stuck
    from app.sync.service.sharing import SyncService
else:
    invitation_sheet = late("app.sync.printout.invitation")
    invite_sheet = late("app.sync.page.invite_sheet")
    member_sheets = late("app.sync.page.member_sheets")
    recovery_sheet = late("app.sync.printout.recovery")
    waits = late("app.sync.rules.waits")

T = TypeVar("T")
PAGE = "sharing"


class SharingDeeds(QObject):
    """Signal ``done`` after each."""

    done = Signal()

    def __init__(self, around: Surroundings, service: SyncService, runner: SyncRunner, page: QWidget) -> None:
        super().__init__(page)
        self._around, self._service, self._runner, self._page = around, service, runner, page
        self.paper = Paperwork(around, page)

    def open_settings(self) -> None:
        """Where the desks meet."""
        self._around.navigate(Place("settings", record_id=PAGE))

    def open_eye(self) -> None:
        """The edits that need an eye."""
        self._around.navigate(Place(PAGE, filter={"tab": "eye"}))

    def invite(self) -> None:
        """Ask whom and to what, then show the invitation."""
        sheet = invite_sheet.InviteSheet(self._around.drafts, self._page.window())

        def wanted(role: str, name: str) -> None:
            def made(invitation: Invitation) -> None:
                self._around.drafts.clear(invite_sheet.DRAFT)
                closing(sheet)()
                self._runner.wake()
                self.show_invitation(invitation, role, name)

            self._run(lambda: self._service.inviting.invite(role, name), made, refusing(sheet, sheet.refuse, self._around.notices))

        sheet.wanted.connect(wanted)
        self.paper.open(sheet)

    def show_again(self, invited: Invited) -> None:
        """Show an open invitation once more."""
        service = self._service
        self._run(lambda: service.inviting.again(invited.id), lambda made: self.show_invitation(made, invited.role, invited.name))

    def show_invitation(self, invitation: Invitation, role: str, name: str) -> None:
        """Words, code, sheet and file."""
        sheet = invite_sheet.InvitationSheet(name, role, invitation.words(), invitation.code(), self._page.window())
        sheet.print_wanted.connect(lambda: self.print_invitation(invitation, role, name))
        sheet.file_wanted.connect(lambda: self._save_file(invitation, role, sheet))
        self.paper.open(sheet)

    def print_invitation(self, invitation: Invitation, role: str, name: str) -> None:
        """The sheet for whoever was invited."""
        school, service = self._around.school, self._service
        paper, heading = self.paper.paper(), self.paper.heading(marked("Invitation"))

        def draw(path: Path, _progress: Progress) -> int:
            address = service.connection.address
            said = invitation_sheet.PrintedInvitation(
                *(name, role_title(role), role_may(role), school.person, school.name, address.place if address else ""),
                *(invitation.words(), invitation.code()),
                alternate=role == "alternate",
            )
            return invitation_sheet.print_invitation(path, said, paper=paper, heading=heading)

        self.paper.draw(tr("Invitation for {name}", name=name), draw)

    def ask_recovery(self) -> None:
        """Show the recovery key, as long as it is not on paper."""

        def show(words: list[str]) -> None:
            if not words:
                self._around.notices.say(tr("The recovery key is on paper; it is on no computer any more."))
                return
            sheet = invite_sheet.RecoverySheet(words, self._page.window())
            sheet.print_wanted.connect(lambda: self._print_recovery(words))
            sheet.kept.connect(lambda: self._run(self._service.members.recovery_is_on_paper, closing(sheet)))
            self.paper.open(sheet)

        self._run(self._service.members.recovery_words, show)

    def change_role(self, member: Member) -> None:
        """Give somebody another role."""
        sheet = member_sheets.RoleSheet(member.person, member.role, self._page.window())

        def wanted(role: str) -> None:
            deed = self._service.members.change_role
            self._run(
                lambda: deed(member.device, member.person, role),
                lambda words: self._told(words, sheet),
                refusing(sheet, sheet.refuse, self._around.notices),
            )

        sheet.wanted.connect(wanted)
        self.paper.open(sheet)

    def remove(self, member: Member, *, by_right: bool = True) -> None:
        """Take somebody out; only with the recovery key where this desk has not the right."""
        sheet = member_sheets.RemoveSheet(member.person, member.computer, self._page.window(), by_right=by_right)

        def wanted(recovery: str) -> None:
            def refuse(problem: UserError) -> None:
                sheet.refuse(problem, ask_recovery=isinstance(problem, NotAllowed))

            refused = refusing(sheet, refuse, self._around.notices)
            deed = self._service.members.remove
            self._run(lambda: deed(member.device, member.person, recovery), lambda words: self._told(words, sheet), refused)

        sheet.wanted.connect(wanted)
        self.paper.open(sheet)

    def go_on_without(self, stuck: Stuck) -> None:
        """Ask, and let what waits for something lost take effect without it."""
        sheet = member_sheets.GoOnSheet(waits.question(stuck, datetime.now().astimezone()), self._page.window())

        def wanted() -> None:
            deed = self._service.members.declare_lost
            self._run(
                lambda: deed(stuck.ids),
                lambda _words: self._told(tr("{edits} no longer wait", edits=waits.edits(stuck.number)), sheet),
                refusing(sheet, sheet.refuse, self._around.notices),
            )

        sheet.wanted.connect(wanted)
        self.paper.open(sheet)

    def save_kept(self) -> None:
        """What only this removed desk has, as a table."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._page.window(), tr("Save as a table"), f"{tr('Only on this computer')}.csv", tr("CSV (*.csv)")
        )
        if chosen:
            path, outside = Path(chosen), self._service.outside
            self._run(
                lambda: outside.save(path), lambda _number: self._around.notices.say(tr("Saved as {name}.", name=path.name), tone="ok")
            )

    def withdraw(self, invited: Invited) -> None:
        """The invitation opens nothing any more."""
        service = self._service
        self._run(
            lambda: service.inviting.withdraw(invited.id, invited.name),
            lambda _none: self._told(tr("The invitation of {name} is withdrawn", name=invited.name)),
        )

    def _told(self, words: str, sheet: QDialog | None = None) -> None:
        if sheet is not None:
            closing(sheet)()
        self._around.notices.say(f"{words}.", tone="ok")
        self._runner.wake()

    def _print_recovery(self, words: list[str]) -> None:
        paper, heading = self.paper.paper(), self.paper.heading(marked("Recovery key"))
        self.paper.draw(
            tr("Recovery key"), lambda path, _progress: recovery_sheet.print_recovery(path, words, paper=paper, heading=heading)
        )

    def _save_file(self, invitation: Invitation, role: str, parent: QWidget) -> None:
        school = self._around.school
        plain = f"{tr('Invitation')} - {role_title(role)}"  # nobody's name: a file that is opened is named in the list of processes
        chosen, _ = QFileDialog.getSaveFileName(
            parent, tr("Save the invitation"), f"{plain}.{ENDING}", tr("Invitation (*.{ending})", ending=ENDING)
        )
        if not chosen:
            return
        words = file_text(invitation, school.name, school.person, role_title(role).lower())

        def work() -> None:
            try:
                Path(chosen).write_text(words, encoding="utf-8")
            except OSError as error:
                raise UserError(
                    tr("The invitation could not be saved there ({strerror}).", strerror=error.strerror), tr("Choose another folder.")
                ) from error

        self._run(
            work, lambda _none: self._around.notices.say(tr("The invitation is saved. Delete the file when it has been used."), tone="ok")
        )

    def _run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[UserError], None] | None = None) -> None:
        def told(answer: T) -> None:
            done(answer)
            self.done.emit()

        self._around.jobs.write(
            lambda _progress: work(), title=tr("Sharing"), owner=self, done=told, failed=failed or self._around.notices.fail
        )
