"""Which way to the helpdesk is set, and what of it is still missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from app.network.mail import Mail, MailServer, Security
from app.network.mail_address import is_address
from app.tickets.channels.channel import Channel, ChannelTrouble
from app.tickets.channels.email import EmailChannel
from app.tickets.channels.email_message import Letterhead
from app.tickets.channels.mail_program import HandedOverMails, MailProgramChannel, Opener
from app.tickets.channels.request_tracker import RequestTracker, tracker_settings
from app.tickets.service.helpdesk import MAIL, REQUEST_TRACKER, HelpdeskFacts


class Secrets(Protocol):
    """Where secrets are kept: ``app.network.secrets.KeyringSecrets``. It may wait on the system."""

    def get(self, name: str) -> bytes | None:
        """The secret kept as ``name``."""

    def put(self, name: str, secret: bytes) -> bool:
        """Keep it; False when that was not possible."""

    def forget(self, name: str) -> None:
        """Remove it."""


def secret_name(helpdesk: HelpdeskFacts) -> str:
    """What the secret of this way is called in the keyring; "" where none is needed.

    The name holds the computer that the secret is for: when somebody else changes the helpdesk's address, the secret
    of the old one is not sent to the new one; it is asked for.
    """
    if helpdesk.channel == MAIL and helpdesk.mail_user:
        server = mail_server(helpdesk)
        return f"helpdesk mail {helpdesk.mail_user}@{server.host.lower()}:{server.usual_port}"
    if helpdesk.channel == REQUEST_TRACKER and helpdesk.tracker_address:
        return f"helpdesk tracker {helpdesk.tracker_address.strip().rstrip('/').lower()}"
    return ""


def mail_server(helpdesk: HelpdeskFacts, password: str = "") -> MailServer:
    """The mail server that is set. Whatever the record says, it is never one without encryption."""
    security = Security.TLS if helpdesk.mail_security == Security.TLS.value else Security.STARTTLS
    return MailServer(helpdesk.mail_server.strip(), helpdesk.mail_port, security, helpdesk.mail_user, password)


def missing(helpdesk: HelpdeskFacts) -> dict[str, str]:
    """What is missing or cannot be, field → sentence; the mail program needs nothing."""
    wrong: dict[str, str] = {}
    if helpdesk.channel != REQUEST_TRACKER and helpdesk.address and not is_address(helpdesk.address):
        wrong["address"] = "This is no mail address. It looks like name@school.org."
    if helpdesk.sender_address and not is_address(helpdesk.sender_address):
        wrong["sender_address"] = "This is no mail address. It looks like name@school.org."
    if helpdesk.channel == MAIL:
        wrong |= {name: sentence for name, sentence in _MAIL_NEEDS.items() if not getattr(helpdesk, name)}
        if helpdesk.mail_server and not _is_host(helpdesk.mail_server):
            wrong["mail_server"] = "This is no name of a server. It looks like smtp.school.org."
    if helpdesk.channel == REQUEST_TRACKER:
        address = _wrong_address(helpdesk.tracker_address)
        wrong |= {"tracker_address": address} if address else {}
        wrong |= {} if helpdesk.tracker_queue else {"tracker_queue": "Which queue do tickets go to? Ask the helpdesk."}
    return wrong


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
        thing = "token" if helpdesk.channel == REQUEST_TRACKER else "password"
        raise _not_set_up(helpdesk, f"Its {thing} is not in this computer's keyring.")
    if helpdesk.channel == REQUEST_TRACKER:
        settings = tracker_settings(
            helpdesk.tracker_address,
            helpdesk.tracker_queue,
            name=helpdesk.name,
            requester=helpdesk.sender_address,
            custom=helpdesk.custom,
        )
        return RequestTracker(settings, _text(secret))
    if helpdesk.channel == MAIL:
        return EmailChannel(letterhead(helpdesk), Mail(mail_server(helpdesk, _text(secret))))
    return MailProgramChannel(letterhead(helpdesk), HandedOverMails(mail_program.folder), mail_program.open_mail)


def letterhead(helpdesk: HelpdeskFacts) -> Letterhead:
    """Who writes to whom."""
    return Letterhead(helpdesk.sender_name, helpdesk.sender_address, helpdesk.name, helpdesk.address, helpdesk.prefix)


def _text(secret: bytes | None) -> str:
    return (secret or b"").decode("utf-8", "replace")


def _not_set_up(helpdesk: HelpdeskFacts, sentence: str) -> ChannelTrouble:
    what = f"The way to {helpdesk.name or 'the helpdesk'} is not set up yet. {sentence}"
    return ChannelTrouble(what, "Open Settings, Helpdesk, and enter it there. Your tickets wait here.", lasting=True)


def _is_host(words: str) -> bool:
    return is_address(f"a@{words.strip()}") or _is_number(words.strip())


def _is_number(words: str) -> bool:
    try:
        ip_address(words)
    except ValueError:
        return False
    return True


def _wrong_address(words: str) -> str:
    try:
        parts = urlsplit(words.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return _NO_WEB_ADDRESS
    del port
    if parts.scheme not in ("http", "https") or not _is_host(host) or parts.query or parts.fragment:
        return _NO_WEB_ADDRESS
    if parts.username is not None:
        return "Leave the name and the password out of the address."
    if parts.scheme == "http" and not _is_here(host):
        return "Without https, everybody on the way could read the token. Ask the helpdesk for its https address."
    return ""


def _is_here(host: str) -> bool:
    return host == "localhost" or (_is_number(host) and ip_address(host).is_loopback)


_NO_WEB_ADDRESS = "This is no web address. It looks like https://help.district.org/rt."
_MAIL_NEEDS = {
    "address": "Where does the helpdesk take mail? It looks like help@district.org.",
    "sender_address": "Which address do you send from? Answers come there.",
    "mail_server": "Which server sends your mail? It looks like smtp.school.org.",
}
