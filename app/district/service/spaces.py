"""Spaces for many schools: founded by the district, an invitation for each liaison, on paper and as a file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.district.rules.schools import School, address_of
from app.district.service.visiting import Visiting
from app.errors import UserError
from app.printing.paper import Heading, Paper
from app.store.rights import DISTRICT, LIAISON
from app.sync.channels.address import FOLDER
from app.sync.printout.invitation import PrintedInvitation, print_invitation
from app.sync.printout.recovery import print_recovery
from app.sync.rules.invitations import ENDING, Invitation, file_text
from app.sync.rules.names import LOG
from app.sync.rules.roles import role_may, role_title
from app.sync.service.inviting import PERSON, SCHOOL
from app.sync.service.sharing import SyncService


@dataclass(frozen=True, slots=True)
class Made:
    """What became of one school: its space is new or was there; its liaison is invited now, was invited, or has joined; or what is wrong."""

    school: School
    founded: bool = False
    invited: str = ""
    problem: str = ""


class Spaces:
    """Makes what is missing and leaves alone what is there, so that it can be run again at any point."""

    def __init__(self, visiting: Visiting, inviter: str) -> None:
        self._visiting = visiting
        self._inviter = inviter

    def make(self, schools: Sequence[School], sheets: Path) -> Iterator[Made]:
        """One answer for each school, as it is done. The sheets of open invitations are laid into ``sheets``."""
        sheets.mkdir(parents=True, exist_ok=True)
        for school in schools:
            try:
                yield self._make(school, sheets)
            except UserError as error:
                yield Made(school, problem=str(error))
            except OSError as error:
                yield Made(school, problem=f"A file cannot be written: {error.strerror or error}")

    def _make(self, school: School, sheets: Path) -> Made:
        address = address_of(self._visiting.district.store, school.code)
        if address.kind == FOLDER:
            Path(address.place).mkdir(exist_ok=True)
        with self._visiting.open(school, self._inviter) as service:
            founded = self._found(school, service)
            service.connection.keep(address, self._visiting.district.store_secret())
            service.desk.settings.put(SCHOOL, school.name)
            service.desk.settings.put(PERSON, self._inviter)
            service.turn()  # what others have done since comes before anything is decided
            invited = self._invite(school, service)
            service.turn()
            self._lay_sheets(school, service, sheets)
        return Made(school, founded, invited)

    def _found(self, school: School, service: SyncService) -> bool:
        if service.desk.space.facts is not None:
            return False
        if self._visiting.store(school).list(LOG):
            what = f"Desks meet at the place of {school.name} already, and this district did not found their space."
            raise UserError(what, "Choose another code, or use the district folder that founded it.")
        service.members.keep_recovery(service.desk.space.found(DISTRICT))
        return True

    def _invite(self, school: School, service: SyncService) -> str:
        space = service.desk.space
        if any(one.role == LIAISON and not one.removed for one in space.members()):
            return "has joined"
        if any(one.role == LIAISON and not one.withdrawn and not one.used_by for one in space.invitations()):
            return "was invited"
        service.inviting.invite(LIAISON, school.liaison or f"Liaison of {school.name}")
        return "invited"

    def _lay_sheets(self, school: School, service: SyncService, sheets: Path) -> None:
        """Paper and file for each invitation that is open and was made here; the recovery key once."""
        for one in service.desk.space.invitations():
            if one.used_by or one.withdrawn or one.id not in service.inviting.mine():
                continue
            invitation = service.inviting.again(one.id)
            stem = f"{school.code}-{one.role}-{one.id[:6]}"
            text = file_text(invitation, school.name, self._inviter, role_title(one.role).lower())
            (sheets / f"{stem}.{ENDING}").write_text(text, encoding="utf-8")
            self._print(sheets / f"{stem}.pdf", school, invitation, one.name, one.role)
        recovery = sheets / f"{school.code}-recovery-key.pdf"
        words = service.members.recovery_words()
        if words and not recovery.exists():
            print_recovery(recovery, words, paper=Paper(), heading=self._heading(school, "Recovery key"))

    def _print(self, path: Path, school: School, invitation: Invitation, name: str, role: str) -> None:
        place = address_of(self._visiting.district.store, school.code)
        where = " · ".join(filter(None, [place.place, place.bucket, place.prefix]))
        said = PrintedInvitation(
            *(name, role_title(role), role_may(role), self._inviter, school.name, where), *(invitation.words(), invitation.code())
        )
        print_invitation(path, said, paper=Paper(), heading=self._heading(school, "Invitation"))

    def _heading(self, school: School, title: str) -> Heading:
        return Heading(school.name, title, datetime.now().astimezone(), printed_by=self._inviter)
