"""Which way to the helpdesk is set, and what of it is still missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.language import tr
from app.late import late
from app.tickets.channels.channel import Channel, ChannelTrouble
from app.tickets.channels.email_message import Letterhead
from app.tickets.channels.mail_program import HandedOverMails, MailProgramChannel, Opener
from app.tickets.channels.needs import missing, secret_name
from app.tickets.service.helpdesk import MAIL, REQUEST_TRACKER, HelpdeskFacts

if TYPE_CHECKING:
    from app.network import mail
    from app.network.mail import MailServer
    from app.tickets.channels import email, request_tracker
else:
    mail = late("app.network.mail")
    email = late("app.tickets.channels.email")
    request_tracker = late("app.tickets.channels.request_tracker")


class Secrets(Protocol):
    """Where secrets are kept: ``app.network.secrets.KeyringSecrets``. It may wait on the system."""

    def get(self, name: str) -> bytes | None:
        """The secret kept as ``name``."""

    def put(self, name: str, secret: bytes) -> bool:
        """Keep it; False when that was not possible."""

    def forget(self, name: str) -> None:
        """Remove it."""


def mail_server(helpdesk: HelpdeskFacts, password: str = "") -> MailServer:
    """The mail server that is set. Whatever the record says, it is never one without encryption."""
    security = mail.Security.TLS if helpdesk.mail_security == mail.Security.TLS.value else mail.Security.STARTTLS
    return mail.MailServer(helpdesk.mail_server.strip(), helpdesk.mail_port, security, helpdesk.mail_user, password)


@dataclass(frozen=True, slots=True)
class MailProgramNeeds:
    """What the mail program's way needs: a private folder, and somebody who opens files."""

    folder: Path
    open_mail: Opener


class Ways:
    """Gives the way that is set now. The same one while nothing of it changes: it remembers what the helpdesk told it."""

    def __init__(self, secrets: Callable[[], Secrets], mail_program: MailProgramNeeds) -> None:
        self._secrets, self._mail_program = secrets, mail_program
        self._last: tuple[HelpdeskFacts, bytes | None, Channel] | None = None

    def channel(self, helpdesk: HelpdeskFacts) -> Channel:
        """The way; it asks the keyring, so never on the GUI thread. Raises ChannelTrouble when something is not set."""
        name = secret_name(helpdesk)
        secret = self._secrets().get(name) if name else None
        if self._last is None or self._last[:2] != (helpdesk, secret):
            self._last = (helpdesk, secret, channel_for(helpdesk, secret, self._mail_program))
        return self._last[2]


def channel_for(helpdesk: HelpdeskFacts, secret: bytes | None, mail_program: MailProgramNeeds) -> Channel:
    """The way that is set, with ``secret`` for it. Raises ChannelTrouble when something is not set."""
    wrong = missing(helpdesk)
    if wrong:
        raise _not_set_up(helpdesk, next(iter(wrong.values())))
    if secret_name(helpdesk) and secret is None:
        token = helpdesk.channel == REQUEST_TRACKER
        sentence = tr("Its token is not in this computer's keyring.") if token else tr("Its password is not in this computer's keyring.")
        raise _not_set_up(helpdesk, sentence)
    if helpdesk.channel == REQUEST_TRACKER:
        settings = request_tracker.tracker_settings(
            helpdesk.tracker_address,
            helpdesk.tracker_queue,
            name=helpdesk.name,
            requester=helpdesk.sender_address,
            custom=helpdesk.custom,
        )
        return request_tracker.RequestTracker(settings, _text(secret))
    if helpdesk.channel == MAIL:
        return email.EmailChannel(letterhead(helpdesk), mail.Mail(mail_server(helpdesk, _text(secret))))
    return MailProgramChannel(letterhead(helpdesk), HandedOverMails(mail_program.folder), mail_program.open_mail)


def letterhead(helpdesk: HelpdeskFacts) -> Letterhead:
    """Who writes to whom."""
    return Letterhead(helpdesk.sender_name, helpdesk.sender_address, helpdesk.name, helpdesk.address, helpdesk.prefix)


def _text(secret: bytes | None) -> str:
    return (secret or b"").decode("utf-8", "replace")


def _not_set_up(helpdesk: HelpdeskFacts, sentence: str) -> ChannelTrouble:
    what = tr("The way to {name} is not set up yet. {sentence}", name=helpdesk.name or tr("the helpdesk"), sentence=sentence)
    return ChannelTrouble(what, tr("Open Settings, Helpdesk, and enter it there. Your tickets wait here."), lasting=True)
