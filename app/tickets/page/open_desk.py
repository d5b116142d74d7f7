"""What of the tickets belongs to one open desk: its service, its outbox, and what sends and opens while a window is there."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6

from app.school.directory import SchoolDirectory
from app.tickets.channels.choosing import MailProgramNeeds, Secrets, Ways
from app.tickets.channels.mail_program import FOLDER, HandedOverMails
from app.tickets.page.outbox_runner import OutboxRunner
from app.tickets.page.outside import Outside
from app.tickets.rules.district import TicketDistrict
from app.tickets.service import TicketService
from app.tickets.service.others import OtherDesks
from app.ui.feature import Surroundings
from app.ui.reachability import SystemNetwork

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.tickets.channels.channel import Channel
    from app.tickets.service.others import Meetings


class TicketDesk:
    """Light to make; reads the district's words, and nothing of the desk."""

    def __init__(
        self,
        desk: "Desk",
        directory: SchoolDirectory,
        secrets: Callable[[], Secrets],
        channel_of: "Callable[[Desk], Channel] | None" = None,
        meetings: "Meetings | None" = None,
    ) -> None:
        self.service = TicketService(desk, TicketDistrict.load(), directory, others=OtherDesks(desk, meetings))
        self.mail_folder = desk.folder / FOLDER
        self._ways = Ways(secrets, MailProgramNeeds(self.mail_folder, self._open_mail))
        self._door: Outside | None = None
        self._runner: OutboxRunner | None = None
        settings = self.service.helpdesk
        self.outbox = self.service.outbox(
            (lambda: channel_of(desk)) if channel_of is not None else (lambda: self._ways.channel(settings.read()))
        )

    def door(self, around: Surroundings) -> Outside:
        """What opens files, links and mails."""
        if self._door is None or not shiboken6.isValid(self._door):
            self._door = Outside(around, mails=HandedOverMails(self.mail_folder))
        return self._door

    def runner(self, around: Surroundings) -> OutboxRunner:
        """What sends and listens in the background."""
        if self._runner is None or not shiboken6.isValid(self._runner):
            network = SystemNetwork()
            self._runner = OutboxRunner(around, self.service, self.outbox, network, around.jobs)
            network.setParent(self._runner)  # what listens must not outlive what it tells, nor go before it
        return self._runner

    def _open_mail(self, path: Path) -> bool:
        """Without a window no mail is opened."""
        door = self._door
        return door is not None and shiboken6.isValid(door) and door.open_mail(path)
