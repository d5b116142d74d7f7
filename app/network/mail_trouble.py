"""What a mail server can say no to, in sentences."""

from __future__ import annotations

import re
from enum import Enum

from app.errors import UserError
from app.language import marked, tr


class MailKind(Enum):
    """What the server would not do. What goes wrong before it can say anything is a ``NetworkTrouble``."""

    NO_TLS = "no encryption offered"
    SIGN_IN = "sign-in"
    SENDER = "sender"
    RECIPIENT = "recipient"
    LATER = "later"
    SIZE = "size"
    MESSAGE = "message"
    NO_MAIL_SERVER = "no mail server"


class MailTrouble(UserError):
    """The server's answer was no. The message has not gone: a server that answers knows.

    ``later``: the same message may go in some minutes. ``about_this``: only this message is refused.
    """

    def __init__(self, kind: MailKind, what: str, advice: str = "", *, later: bool = False, about_this: bool = False) -> None:
        super().__init__(what, advice)
        self.kind = kind
        self.later = later
        self.about_this = about_this


class ServerSaid(Exception):
    """A reply that is not the one hoped for, and at which step it came."""

    def __init__(self, step: str, code: int, words: bytes) -> None:
        super().__init__(f"{step}: {code}")
        self.step, self.code = step, code
        self.words = said(words)


_LONGEST_SAID = 200
_SIZE_CODES = ("5.2.3", "5.3.4")
_LIFTED = marked("The server said: “{words}”")


def said(words: bytes) -> str:
    """A server's words as one short line of plain text."""
    text = " ".join(words.decode("utf-8", "replace").split())
    return "".join(letter for letter in text if letter.isprintable())[:_LONGEST_SAID]


def trouble_of_reply(reply: ServerSaid, host: str, sender: str, recipient: str) -> MailTrouble:
    """The reply as a sentence. What is said of a sign-in is not repeated: it may name more than it should."""
    enhanced = next(iter(re.findall(r"\b[245]\.\d{1,3}\.\d{1,3}\b", reply.words[:40])), "")
    quoted = tr(_LIFTED, words=reply.words) if reply.words else ""
    if reply.step == "sign-in":
        return _sign_in(reply, host)
    if reply.code == 530 or enhanced == "5.7.0":
        return MailTrouble(
            MailKind.SIGN_IN,
            tr("{host} takes mail only after a sign-in.", host=host),
            tr("Enter the user name and the password in the settings."),
        )
    if 400 <= reply.code < 500:
        advice = tr("This is usual for first mails and busy servers; it is tried again by itself. {quoted}", quoted=quoted).strip()
        return MailTrouble(MailKind.LATER, tr("{host} asks to try again later.", host=host), advice, later=True)
    if enhanced in _SIZE_CODES or (reply.code == 552 and enhanced not in ("5.2.2",)):
        return too_large(host)
    if reply.step == "sender":
        what = tr("{host} does not let you send as {sender}.", host=host, sender=sender)
        return MailTrouble(MailKind.SENDER, what, tr("Check the sender's address in the settings. {quoted}", quoted=quoted).strip())
    if reply.step == "recipient":
        what = tr("{host} does not take mail for {recipient}.", host=host, recipient=recipient)
        return MailTrouble(
            MailKind.RECIPIENT,
            what,
            tr("Check the helpdesk's address, and whether this server needs a sign-in. {quoted}", quoted=quoted).strip(),
        )
    if reply.step in ("message", "data"):
        what = tr("{host} did not take this message.", host=host)
        return MailTrouble(
            MailKind.MESSAGE, what, tr("Take its attachments off and try again. {quoted}", quoted=quoted).strip(), about_this=True
        )
    what = tr("What answers at {host} is no mail server that this program can use.", host=host)
    return MailTrouble(MailKind.NO_MAIL_SERVER, what, tr("Check the name and the port. {quoted}", quoted=quoted).strip())


def _sign_in(reply: ServerSaid, host: str) -> MailTrouble:
    if 400 <= reply.code < 500:
        return MailTrouble(
            MailKind.LATER, tr("{host} cannot check the sign-in just now.", host=host), tr("It is tried again by itself."), later=True
        )
    advice = tr(
        "Enter the password again. If it is right, your district may not allow this way any more: "
        "ask for an app password, or let your mail program send the tickets."
    )
    return MailTrouble(MailKind.SIGN_IN, tr("{host} did not accept the user name and password.", host=host), advice)


def too_large(host: str, limit: int = 0, size: int = 0) -> MailTrouble:
    """The message is larger than the server takes; ``limit`` and ``size`` in bytes when they are known."""
    what = tr("This message is too large for {host}.", host=host)
    if limit and size:
        what = tr("This message has {amount}, and {host} takes {amount_2}.", amount=_amount(size), host=host, amount_2=_amount(limit))
    return MailTrouble(MailKind.SIZE, what, tr("Take an attachment off, or make the photos smaller."), about_this=True)


def no_encryption(host: str) -> MailTrouble:
    """The server offers no encryption; nothing was sent."""
    what = tr("{host} offers no encrypted connection, so nothing was sent.", host=host)
    advice = tr(
        "Check the port and the kind of encryption with your network office. If they are right, something on the way may be stripping it."
    )
    return MailTrouble(MailKind.NO_TLS, what, advice)


def _amount(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1_000_000 else f"{max(1, size // 1000)} KB"
