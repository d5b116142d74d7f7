"""A mail as somebody saved it, read without trusting any of it: words as plain text, files with names that are names."""

from __future__ import annotations

import email
import hashlib
import mimetypes
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from app.errors import UserError
from app.language import tr
from app.tickets.channels.channel import Attachment
from app.tickets.channels.email_message import CLIENT_ID
from app.tickets.channels.html_words import from_html
from app.tickets.channels.words import one_line, plain
from app.tickets.rules.attachments import file_name, megabytes

LARGEST = 60 * 2**20
"""Bytes of a whole mail that is read."""
_LARGEST_TEXT = 2 * 2**20
_MOST_PARTS = 200
_MOST_NAMES = 40
_OUTLOOK = b"\xd0\xcf\x11\xe0"
_NAME = re.compile(r"<[^<>\s@]{1,200}@[^<>\s]{1,200}>")
_UNREADABLE = (MessageError, LookupError, UnicodeError, ValueError, TypeError, AttributeError, RecursionError)
"""What the standard library's parser raises of mails that no mail program makes."""


@dataclass(frozen=True, slots=True)
class ReadMail:
    """``names``: the mails that it answers, nearest first. ``tracker``: what Request Tracker says it is about. ``at`` None: not said.

    ``automatic``: a machine confirms, nobody asks. Helpdesks call their people's answers "generated", so only "replied" counts.
    ``own``: our id when it is our own mail.
    """

    reference: str
    names: tuple[str, ...]
    subject: str
    tracker: str
    author: str
    address: str
    at: datetime | None
    text: str
    attachments: tuple[Attachment, ...] = ()
    automatic: bool = False
    own: str = ""


def read_mail(data: bytes) -> ReadMail:
    """Read a saved mail. Raises UserError with the sentence for what is none."""
    if len(data) > LARGEST:
        raise UserError(
            tr("This mail has {size}; up to {largest} are read.", size=megabytes(len(data)), largest=megabytes(LARGEST)),
            tr("Paste its text, and add its files."),
        )
    if data.startswith(_OUTLOOK):
        raise UserError(
            tr("This is a mail in Outlook's own format (.msg)."), tr("Save it as .eml there, or copy its text and paste it here.")
        )
    try:
        mail = email.message_from_bytes(data)
        return _read(mail, data)
    except _UNREADABLE as error:
        raise _no_mail() from error


def _no_mail() -> UserError:
    return UserError(tr("This file is no mail that can be read."), tr("Save the mail as .eml, or copy its text and paste it here."))


def _read(mail: Message, data: bytes) -> ReadMail:
    if not any(mail.get(name) for name in ("From", "Message-ID", "Subject", "Date")):
        raise _no_mail()
    name, address = parseaddr(str(mail.get("From", "")))
    text, files = _contents(mail)
    return ReadMail(
        reference=_reference(mail, data),
        names=_answered(mail),
        subject=_line(mail, "Subject"),
        tracker=_line(mail, "X-RT-Ticket"),
        author=one_line(_decoded(name), 80),
        address=one_line(address, 200),
        at=_moment(mail),
        text=text,
        attachments=tuple(files),
        automatic=_line(mail, "Auto-Submitted").casefold().startswith("auto-replied"),
        own=_line(mail, CLIENT_ID),
    )


def _line(mail: Message, name: str) -> str:
    return one_line(_decoded(str(mail.get(name, ""))), 400)


def _decoded(value: str) -> str:
    """A header with its encoded words read; as it stands when they are wrong."""
    try:
        return str(make_header(decode_header(value[:4000])))
    except (MessageError, LookupError, UnicodeError, ValueError):
        return value[:4000]


def _reference(mail: Message, data: bytes) -> str:
    """Its name; for a mail without one, what stays the same when it is read again."""
    found = _NAME.search(str(mail.get("Message-ID", ""))[:1000])
    return found[0] if found else f"mail {hashlib.sha256(data).hexdigest()[:40]}"


def _answered(mail: Message) -> tuple[str, ...]:
    nearest = _NAME.findall(str(mail.get("In-Reply-To", ""))[:4000])
    thread = _NAME.findall(str(mail.get("References", ""))[-20_000:])
    return tuple(dict.fromkeys([*nearest, *reversed(thread)]))[:_MOST_NAMES]


def _moment(mail: Message) -> datetime | None:
    try:
        at = parsedate_to_datetime(str(mail.get("Date", "")))
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _parts(mail: Message) -> Iterator[Message]:
    """Every part that holds something; a mail inside this one is one part."""
    waiting: list[Message] = [mail]
    seen = 0
    while waiting and seen < _MOST_PARTS:
        part = waiting.pop(0)
        seen += 1
        inside = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inside, list):
            waiting[:0] = [one for one in inside[:_MOST_PARTS] if isinstance(one, Message)]
        else:
            yield part


def _contents(mail: Message) -> tuple[str, list[Attachment]]:
    """The words, as plain text where the mail has some, else those of its HTML; and the files."""
    words: dict[str, list[str]] = {"text/plain": [], "text/html": []}
    files: list[Attachment] = []
    for part in _parts(mail):
        kind = part.get_content_type()
        if kind in words and not part.get_filename() and part.get_content_disposition() != "attachment":
            words[kind].append(_words(part, kind))
        else:
            files.append(_file(part, kind, len(files) + 1))
    chosen = words["text/plain"] if any(words["text/plain"]) else words["text/html"]
    return "\n\n".join(filter(None, chosen)), [one for one in files if one.size]


def _words(part: Message, kind: str) -> str:
    content = _bytes(part)
    if len(content) > _LARGEST_TEXT:
        return "[The message is too large to be shown here; open it in your mail program.]"
    try:
        text = content.decode(str(part.get_content_charset() or "utf-8"), "replace")
    except (LookupError, UnicodeError, ValueError):
        text = content.decode("utf-8", "replace")
    return (from_html(text) if kind == "text/html" else plain(text)).strip()


def _bytes(part: Message) -> bytes:
    inside = part.get_payload()
    if isinstance(inside, list):
        return inside[0].as_bytes() if inside and isinstance(inside[0], Message) else b""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _file(part: Message, kind: str, place: int) -> Attachment:
    content = _bytes(part)
    named = _decoded(str(part.get_filename() or ""))
    ending = ".eml" if kind.startswith("message/") else mimetypes.guess_extension(kind) or ""
    name = named or f"{'picture' if kind.startswith('image/') else 'file'} {place}{ending}"
    return Attachment(file_name(name), kind, len(content), _given(content))


def _given(content: bytes) -> Callable[[], bytes]:
    return lambda: content
