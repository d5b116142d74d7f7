"""A ticket or a reply as a mail: one problem a message, in plain text, under a name that stays the same.

Nothing typed can break out of its header: every text is made one line first, addresses are plain addresses,
and the standard library encodes the rest.

``Auto-Submitted: no`` is on purpose. RFC 3834 keeps ``auto-generated`` for messages that no person caused; here a person
wrote each one and pressed Send. Helpdesks drop or leave unanswered what calls itself automatic (Request Tracker does),
and it is their confirmation with the number that we want.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from app.errors import UserError
from app.language import tr
from app.network.mail_address import is_address
from app.tickets.channels.channel import Attachment, ChannelTrouble, OutgoingReply, OutgoingTicket
from app.tickets.rules.attachments import file_name
from app.tickets.rules.texts import clean_line, clean_text, shown_number

CLIENT_ID = "X-Liaison-Desk-Client-Id"
_MOST_REFERENCES = 20
_PLAIN_ID = re.compile(r"[A-Za-z0-9_-]{8,64}", re.ASCII)
_MESSAGE_ID = re.compile(r"<[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,128}@[A-Za-z0-9.-]{1,128}>", re.ASCII)
_MEDIA_TYPE = re.compile(r"([a-z]+)/([a-z0-9.+-]{1,100})", re.ASCII)
_OWN_STRUCTURE = ("message", "multipart")
_SEVEN_BIT = SMTP.clone(cte_type="7bit")
"""Every server takes it as it is; nothing on the way has a reason to encode it anew."""
_NOWHERE = "liaison-desk.invalid"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes and to whom. ``number_prefix`` stands before a number ("TSS-")."""

    sender_name: str = ""
    sender_address: str = ""
    helpdesk_name: str = ""
    helpdesk_address: str = ""
    number_prefix: str = ""

    @property
    def domain(self) -> str:
        """What the names of our messages end in: the school's own domain, or none that exists."""
        return self.sender_address.rpartition("@")[2].lower() or _NOWHERE


def written(write: Callable[[], EmailMessage]) -> EmailMessage:
    """The message that ``write`` puts together; a file that cannot be read stops this one alone."""
    try:
        return write()
    except ChannelTrouble:
        raise
    except UserError as error:
        raise ChannelTrouble(error.what, error.advice, lasting=True, about_this=True) from None


def cannot_search(client_id: str) -> ChannelTrouble:
    """What is asked of a channel that has no memory."""
    del client_id
    return ChannelTrouble(
        tr("Nobody can look into the helpdesk's mailbox from here."), tr("Look for its confirmation in your own mailbox."), lasting=True
    )


def _line(words: str, longest: int = 200) -> str:
    """``words`` as one line: what ends a line becomes a space, what steers goes."""
    return clean_line(" ".join(words.splitlines()), longest)


def message_id(client_id: str, head: Letterhead) -> str:
    """The name of the message of ``client_id``: the same for every attempt."""
    plain = client_id if _PLAIN_ID.fullmatch(client_id) else hashlib.sha256(client_id.encode("utf-8", "replace")).hexdigest()
    return f"<{plain}@{head.domain}>"


def ticket_message(ticket: OutgoingTicket, head: Letterhead, at: datetime) -> EmailMessage:
    """The mail that opens a ticket."""
    mail = _envelope(head, ticket.client_id, _line(ticket.subject), at, ticket.requester_name)
    answer_to = _line(ticket.requester_email)
    if is_address(answer_to) and answer_to.lower() != head.sender_address.lower():
        mail["Reply-To"] = Address(_line(ticket.requester_name), addr_spec=answer_to)
    facts = {"School": ticket.school, "Reported by": ticket.requester_name, "Priority": ticket.priority, **ticket.facts}
    mail.set_content("\n\n".join(filter(None, [clean_text(ticket.body).strip(), _facts(facts)])) + "\n", cte=None)
    _attach(mail, ticket.attachments)
    return mail


def reply_message(reply: OutgoingReply, head: Letterhead, at: datetime) -> EmailMessage:
    """A message to a ticket that has been sent; mail programs and helpdesks put it beside the first."""
    number = f" [{shown_number(_line(reply.number, 40), head.number_prefix)}]" if reply.number else ""
    mail = _envelope(head, reply.client_id, f"Re: {_line(reply.subject)}{number}", at, "")
    before = [reference for reference in reply.references if _MESSAGE_ID.fullmatch(reference)]
    first = message_id(reply.ticket_client_id, head)
    thread = before if before else [first]
    mail["In-Reply-To"] = thread[-1]
    mail["References"] = " ".join([thread[0], *thread[1:][-_MOST_REFERENCES:]])
    solved = "\n\nThis ticket is solved for us. You may close it." if reply.solved else ""
    mail.set_content(f"{clean_text(reply.body).strip()}{solved}\n", cte=None)
    _attach(mail, reply.attachments)
    return mail


def as_bytes(mail: EmailMessage) -> bytes:
    """The mail as it travels: lines of ASCII that end in CRLF."""
    return mail.as_bytes(policy=_SEVEN_BIT)


def _envelope(head: Letterhead, client_id: str, subject: str, at: datetime, writer: str) -> EmailMessage:
    mail = EmailMessage(policy=_SEVEN_BIT)
    if head.sender_address:
        mail["From"] = Address(_line(writer) or _line(head.sender_name), addr_spec=head.sender_address)
    if head.helpdesk_address:
        mail["To"] = Address(_line(head.helpdesk_name), addr_spec=head.helpdesk_address)
    mail["Subject"] = subject or "A problem"
    mail["Date"] = at
    mail["Message-ID"] = message_id(client_id, head)
    mail["Auto-Submitted"] = "no"
    mail[CLIENT_ID] = _line(client_id, 100)
    return mail


def _facts(facts: Mapping[str, str]) -> str:
    """Title and value, one a line; further lines of a value stand below it, set in."""
    shown = {_line(title): clean_text(value).strip() for title, value in facts.items()}
    return "\n".join(f"{title}: {value}".replace("\n", "\n    ") for title, value in shown.items() if title and value)


def _attach(mail: EmailMessage, attachments: Sequence[Attachment]) -> None:
    taken: set[str] = set()
    for attachment in attachments:
        name = _free(file_name(attachment.name), taken)
        taken.add(name.lower())
        known = _MEDIA_TYPE.fullmatch(attachment.media_type.lower())
        main, sub = known.groups() if known and known[1] not in _OWN_STRUCTURE else ("application", "octet-stream")
        mail.add_attachment(attachment.read(), maintype=main, subtype=sub, filename=name)


def _free(name: str, taken: set[str]) -> str:
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, dot + ending) if stem else (name, "")
    number, free = 1, name
    while free.lower() in taken:
        number += 1
        free = f"{stem} ({number}){ending}"
    return free
