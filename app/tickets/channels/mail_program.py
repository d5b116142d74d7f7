"""The way that needs no settings: the finished message is opened in the person's own mail program, to be sent there.

The file lies in a private folder until the person says that it was sent; what is forgotten there goes after some days.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

from app.language import tr
from app.tickets.channels.channel import ChannelTrouble, Followed, HandedOver, News, OutgoingReply, OutgoingTicket, Sent
from app.tickets.channels.email_message import Letterhead, as_bytes, cannot_search, reply_message, ticket_message, written

KEPT_DAYS = 7
FOLDER = "handed-over"
Opener = Callable[[Path], bool]
"""Opens a file with the program that the system has for it; False when there is none."""


class HandedOverMails:
    """The folder of messages that were handed over. Nobody else on this computer can read it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, client_id: str, content: bytes) -> Path:
        """Write the message of ``client_id``, in place of an earlier one. Raises OSError."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._path(client_id)
        path.unlink(missing_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb") as file:
            file.write(content)
        return path

    def forget(self, client_id: str) -> None:
        """Remove the message: it was sent, or will not be."""
        self._remove(self._path(client_id))

    def sweep(self, now: datetime, days: int = KEPT_DAYS) -> None:
        """Remove what has lain here for more than ``days``."""
        oldest = (now - timedelta(days=days)).timestamp()
        for path in self._folder.glob("*.eml"):
            try:
                old = path.lstat().st_mtime < oldest
            except OSError:
                continue
            if old:
                self._remove(path)

    def _path(self, client_id: str) -> Path:
        return self._folder / f"{hashlib.sha256(client_id.encode('utf-8', 'replace')).hexdigest()[:32]}.eml"

    @staticmethod
    def _remove(path: Path) -> None:
        """A mail program may still hold the file; then it goes with a later sweep."""
        try:
            path.unlink(missing_ok=True)
        except OSError:
            return


class MailProgramChannel:
    """Hands over; only the person knows whether it was sent."""

    title = "Mail program"
    can_search = False
    can_hear = False

    def __init__(
        self, head: Letterhead, mails: HandedOverMails, open_file: Opener, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._head, self._mails, self._open, self._now = head, mails, open_file, now

    def send_ticket(self, ticket: OutgoingTicket) -> Sent | HandedOver:
        """Open the mail of a ticket, ready to be sent."""
        return self._hand_over(ticket.client_id, written(lambda: ticket_message(ticket, self._head, self._now())))

    def send_reply(self, reply: OutgoingReply) -> Sent | HandedOver:
        """Open the mail of a reply, ready to be sent."""
        return self._hand_over(reply.client_id, written(lambda: reply_message(reply, self._head, self._now())))

    def find_ticket(self, client_id: str) -> Sent | None:
        """Nobody can search the helpdesk's mailbox. Raises ChannelTrouble."""
        raise cannot_search(client_id)

    def find_reply(self, number: str, client_id: str) -> Sent | None:
        """Nobody can search the helpdesk's mailbox. Raises ChannelTrouble."""
        raise cannot_search(number + client_id)

    def news(self, followed: Sequence[Followed], mark: str) -> News:
        """Answers come to the mailbox, not here."""
        del followed
        return News(mark=mark)

    def check(self) -> Sequence[str]:
        """Nothing is opened: only what would happen is said."""
        to = self._head.helpdesk_address or tr("nobody yet: type the helpdesk's address in the mail, or enter it in the settings")
        return [tr("Each ticket opens in your mail program, addressed to {address}. You press Send there.", address=to)]

    def _hand_over(self, client_id: str, mail: EmailMessage) -> HandedOver:
        mail["X-Unsent"] = "1"
        now = self._now()
        self._mails.sweep(now)
        try:
            path = self._mails.keep(client_id, as_bytes(mail))
        except OSError as error:
            advice = tr("Make room on the disk and try again. The system says: {reason}.", reason=error.strerror or tr("nothing more"))
            raise ChannelTrouble(tr("The message for your mail program could not be written."), advice, lasting=True) from None
        if not self._open(path):
            self._mails.forget(client_id)
            what = tr("No mail program opened the message.")
            advice = tr("Set up a mail program on this computer, or choose another way to the helpdesk in the settings.")
            raise ChannelTrouble(what, advice, lasting=True)
        return HandedOver(str(mail["Message-ID"]))
