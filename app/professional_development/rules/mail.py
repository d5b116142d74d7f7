"""An invitation as a mail that a mail program opens, ready to be sent: words for people, the calendar's event for programs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from app.language import tr
from app.network.mail_address import is_address
from app.professional_development.rules.calendar_file import Attendee, Method
from app.professional_development.rules.texts import clean_line

AT_ONCE = 100
"""Addresses of one mail; more become several mails."""
_SEVEN_BIT = SMTP.clone(cte_type="7bit")


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail to be opened: a name for its file, whom it reaches (ids of participations), and its bytes."""

    name: str
    people: tuple[str, ...]
    data: bytes


def invitation(subject: str, words: str, calendar: bytes, method: Method, sender: Attendee, to: Sequence[Attendee], at: datetime) -> bytes:
    """The mail: multipart/alternative with the words and the event, and the event once more as a file for programs that need one."""
    mail = EmailMessage(policy=_SEVEN_BIT)
    if is_address(sender.email):
        mail["From"] = _address(sender)
    mail["To"] = tuple(_address(one) for one in to if is_address(one.email))
    mail["Subject"] = clean_line(subject) or tr("PD session")
    mail["Date"] = at
    mail["X-Unsent"] = "1"
    mail.set_content(words.rstrip() + "\n", cte="base64" if not words.isascii() else None)
    mail.add_alternative(calendar, maintype="text", subtype="calendar", params={"method": method, "charset": "utf-8"})
    mail.add_attachment(calendar, maintype="text", subtype="calendar", filename="invite.ics", params={"method": method, "charset": "utf-8"})
    return mail.as_bytes()


def _address(one: Attendee) -> Address:
    return Address(clean_line(one.name, 120), addr_spec=one.email)
