"""The way to the helpdesk by e-mail: one message for each ticket and reply, handed to the school's mail server."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from email.message import EmailMessage
from typing import Protocol

from app.language import tr
from app.network.mail_trouble import MailKind, MailTrouble
from app.network.trouble import Kind, NetworkTrouble
from app.tickets.channels.channel import ChannelTrouble, Followed, HandedOver, News, OutgoingReply, OutgoingTicket, Sent
from app.tickets.channels.email_message import Letterhead, as_bytes, cannot_search, reply_message, ticket_message, written
from app.tickets.rules.attachments import megabytes

LARGEST = 25 * 2**20
"""Bytes of a whole message: what most mail servers take at all."""
GREYLISTED = 300.0
"""Seconds after which a server that asked to come back later lets a mail through."""
_A_PERSON_MUST = {MailKind.NO_TLS, MailKind.SIGN_IN, MailKind.SENDER, MailKind.RECIPIENT, MailKind.SIZE, MailKind.MESSAGE}


class PostOffice(Protocol):
    """Who takes finished messages: ``app.network.mail.Mail``."""

    def send(self, message: bytes, sender: str, recipient: str) -> None:
        """Take one message, once. Raises MailTrouble and NetworkTrouble."""

    def check(self, sender: str, recipient: str) -> None:
        """Do all but sending. Raises likewise."""


class EmailChannel:
    """Sends and cannot hear: the helpdesk's answers come to the sender's mailbox."""

    title = "E-mail"
    can_search = False
    can_hear = False

    def __init__(
        self, head: Letterhead, post: PostOffice, *, largest: int = LARGEST, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._head, self._post, self._largest, self._now = head, post, largest, now

    def send_ticket(self, ticket: OutgoingTicket) -> Sent | HandedOver:
        """One mail; its number comes to the mailbox, so it is not known here."""
        return self._send(written(lambda: ticket_message(ticket, self._head, self._now())))

    def send_reply(self, reply: OutgoingReply) -> Sent | HandedOver:
        """One mail in the thread of its ticket."""
        return self._send(written(lambda: reply_message(reply, self._head, self._now())))

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
        """Everything up to the message itself; nothing is sent."""
        head = self._head
        try:
            self._post.check(head.sender_address, head.helpdesk_address)
        except (MailTrouble, NetworkTrouble) as error:
            raise channel_trouble(error, head.helpdesk_name) from None
        return [
            tr("The connection is encrypted, and the sign-in is right where one is set."),
            tr(
                "The mail server takes mail from {sender} to {helpdesk}. Nothing was sent.",
                sender=head.sender_address,
                helpdesk=head.helpdesk_address,
            ),
        ]

    def _send(self, mail: EmailMessage) -> Sent:
        message = as_bytes(mail)
        if len(message) > self._largest:
            what = tr(
                "With its attachments this message has {size}; mail servers take up to {largest}.",
                size=megabytes(len(message)),
                largest=megabytes(self._largest),
            )
            raise ChannelTrouble(what, tr("Take an attachment off, or send it with a reply of its own."), lasting=True, about_this=True)
        try:
            self._post.send(message, self._head.sender_address, self._head.helpdesk_address)
        except (MailTrouble, NetworkTrouble) as error:
            raise channel_trouble(error, self._head.helpdesk_name) from None
        return Sent(reference=str(mail["Message-ID"]))


def channel_trouble(error: MailTrouble | NetworkTrouble, helpdesk: str) -> ChannelTrouble:
    """What the outbox has to know of ``error``."""
    if isinstance(error, MailTrouble):
        return ChannelTrouble(
            error.what,
            error.advice,
            lasting=error.kind in _A_PERSON_MUST,
            about_this=error.about_this,
            retry_after=GREYLISTED if error.later else None,
        )
    if error.reached:
        advice = tr(
            "It may have arrived. Look for a confirmation from {helpdesk} before it is sent again.", helpdesk=helpdesk or tr("the helpdesk")
        )
        what = f"{error.what} {tr('The message had left already.')}"
        return ChannelTrouble(what, advice, unsure=True)
    return ChannelTrouble(error.what, error.advice, lasting=error.kind is Kind.CERTIFICATE)
