"""Mails are read back by another parser as what they were written from, whatever somebody typed."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.tickets.channels.channel import Attachment, OutgoingReply, OutgoingTicket
from app.tickets.channels.email_message import CLIENT_ID, Letterhead, as_bytes, message_id, reply_message, ticket_message
from tests.effort import few_if_quick

NOW = datetime(2026, 11, 22, 8, 42, tzinfo=UTC)
HEAD = Letterhead("Maria Rivera", "maria@parkview.example.org", "TSS", "tss@district.example.org", "TSS-")
TICKET_ID, REPLY_ID = "0f3a9d2c4b5e4f60a1b2c3d4e5f60718", "18070f6e5d4c3b2a1f60e5b4c2d9a3f0"
HEADERS = {
    *("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", CLIENT_ID, "MIME-Version"),
    *("Content-Type", "Content-Transfer-Encoding", "Reply-To", "In-Reply-To", "References"),
}
ANY_TEXT = st.text(max_size=60)


def attached(name: str, content: bytes = b"abc", media_type: str = "image/png") -> Attachment:
    return Attachment(name, media_type, len(content), lambda: content)


def read_back(mail: EmailMessage) -> EmailMessage:
    data = as_bytes(mail)
    data.decode("ascii")
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert b"\n" not in data.replace(b"\r\n", b"")
    read = message_from_bytes(data, policy=policy.default)
    assert isinstance(read, EmailMessage)
    return read


def words(mail: EmailMessage) -> str:
    body = mail.get_body()
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def ticket(**values: object) -> OutgoingTicket:
    return OutgoingTicket(**{"client_id": TICKET_ID, "subject": "Projector dark", "body": "No light.", **values})  # type: ignore[arg-type]


def test_a_ticket_is_one_plain_mail() -> None:
    facts = {"Asset tag": "RM-00012", "Tried": "cable\nother outlet", "Left out": ""}
    mail = read_back(
        ticket_message(
            ticket(requester_name="Maria Rivera", school="Parkview", priority="High", facts=facts, subject="Beamer – größer 日本"),
            HEAD,
            NOW,
        )
    )
    assert mail["Subject"] == "Beamer – größer 日本"
    assert mail["From"] == "Maria Rivera <maria@parkview.example.org>"
    assert mail["To"] == "TSS <tss@district.example.org>"
    assert mail["Message-ID"] == f"<{TICKET_ID}@parkview.example.org>"
    assert mail[CLIENT_ID] == TICKET_ID
    assert mail["Date"].datetime == NOW
    assert mail["Auto-Submitted"] == "no"
    assert mail.get_content_type() == "text/plain"
    assert words(mail) == (
        "No light.\n\nSchool: Parkview\nReported by: Maria Rivera\nPriority: High\nAsset tag: RM-00012\nTried: cable\n    other outlet\n"
    )
    assert mail["Reply-To"] is None


def test_every_attempt_has_the_same_name_and_every_ticket_its_own() -> None:
    first, again = (read_back(ticket_message(ticket(body=body), HEAD, NOW))["Message-ID"] for body in ("a", "b"))
    assert first == again
    assert message_id(REPLY_ID, HEAD) != first
    assert message_id("with space\r\nBcc: x@y", HEAD).count("\r") == 0
    assert message_id("a" * 20, Letterhead()) == f"<{'a' * 20}@liaison-desk.invalid>"


def test_a_reply_stands_in_the_thread_of_its_ticket() -> None:
    first = message_id(TICKET_ID, HEAD)
    before = [first, "<second@parkview.example.org>", "no id\r\nBcc: x@y", "<bad id@x>"]
    reply = OutgoingReply(REPLY_ID, TICKET_ID, "20881", "Projector\r\ndark", "It is back.", before, (attached("a.png"),), solved=True)
    mail = read_back(reply_message(reply, HEAD, NOW))
    assert mail["Subject"] == "Re: Projector dark [TSS-20881]"
    assert mail["In-Reply-To"] == "<second@parkview.example.org>"
    assert mail["References"] == f"{first} <second@parkview.example.org>"
    assert mail["Message-ID"] == message_id(REPLY_ID, HEAD)
    assert words(mail) == "It is back.\n\nThis ticket is solved for us. You may close it.\n"
    assert [part.get_filename() for part in mail.iter_attachments()] == ["a.png"]


def test_a_reply_to_a_ticket_of_unknown_reference_still_finds_its_thread() -> None:
    mail = read_back(reply_message(OutgoingReply(REPLY_ID, TICKET_ID, "", "Dark", "Well?"), HEAD, NOW))
    assert mail["In-Reply-To"] == mail["References"] == message_id(TICKET_ID, HEAD)
    assert mail["Subject"] == "Re: Dark"


def test_a_long_thread_keeps_its_first_and_its_last_references() -> None:
    before = [f"<{number}@parkview.example.org>" for number in range(300)]
    kept = str(read_back(reply_message(OutgoingReply(REPLY_ID, TICKET_ID, "", "Dark", "Well?", before), HEAD, NOW))["References"]).split()
    assert (kept[0], kept[-1], len(kept)) == (before[0], before[-1], 21)


def test_somebody_else_who_asks_gets_the_answers() -> None:
    mail = read_back(ticket_message(ticket(requester_name="Li, Ana", requester_email="ana.li@parkview.example.org"), HEAD, NOW))
    assert str(mail["Reply-To"]) == '"Li, Ana" <ana.li@parkview.example.org>'
    assert mail["From"].addresses[0].addr_spec == "maria@parkview.example.org"
    assert read_back(ticket_message(ticket(requester_email="not an address"), HEAD, NOW))["Reply-To"] is None


def test_attachments_arrive_byte_for_byte_under_safe_names_of_their_own() -> None:
    every_byte = bytes(range(256)) * 3
    given_files = [
        attached("../../etc/passwd", every_byte, "text/plain"),
        attached("photo.png"),
        attached("PHOTO.png"),
        attached("日本 é\r\nX-Bad: 1.jpg", every_byte, "image/jpeg\r\nX-Worse: 1"),
        attached("C:\\temp\\mail.eml", b"Subject: inner\r\n\r\nx", "message/rfc822"),
        attached("", b"", "TEXT/HTML"),
    ]
    mail = read_back(ticket_message(ticket(attachments=given_files), HEAD, NOW))
    parts = list(mail.iter_attachments())
    names = [str(part.get_filename()) for part in parts]
    assert names[:3] == ["passwd", "photo.png", "PHOTO (2).png"]
    assert "日本 é" in names[3]
    assert names[4:] == ["mail.eml", "file"]
    assert [part.get_payload(decode=True) for part in parts] == [one.read() for one in given_files]
    assert parts[3].get_content_type() == parts[4].get_content_type() == "application/octet-stream"
    assert {name.lower() for part in parts for name in part} <= {name.lower() for name in HEADERS} | {"content-disposition"}


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\x00", "\ud800"])
@pytest.mark.parametrize("place", ["subject", "requester_name", "requester_email", "school", "client_id"])
def test_nothing_typed_becomes_a_header(line_end: str, place: str) -> None:
    mail = read_back(ticket_message(ticket(**{place: f"a{line_end}Bcc: x@y.example.org{line_end}{line_end}b"}), HEAD, NOW))
    assert mail["Bcc"] is None
    assert set(mail.keys()) <= HEADERS
    assert words(mail).startswith("No light.")


@settings(max_examples=few_if_quick(40))
@given(ANY_TEXT, ANY_TEXT, st.text(max_size=2000), st.dictionaries(ANY_TEXT, ANY_TEXT, max_size=3), ANY_TEXT)
def test_any_text_travels_safely(subject: str, name: str, body: str, facts: dict[str, str], file: str) -> None:
    mail = read_back(
        ticket_message(ticket(subject=subject, requester_name=name, body=body, facts=facts, attachments=[attached(file)]), HEAD, NOW)
    )
    assert set(mail.keys()) <= HEADERS
    assert mail["From"].addresses[0].addr_spec == HEAD.sender_address
    assert [str(one.addr_spec) for one in mail["To"].addresses] == [HEAD.helpdesk_address]
    assert mail["Message-ID"] == message_id(TICKET_ID, HEAD)
    assert [part.get_payload(decode=True) for part in mail.iter_attachments()] == [b"abc"]


@settings(max_examples=few_if_quick(40))
@given(
    st.text(st.characters(exclude_categories=("C", "Z"), include_characters=" "), min_size=1, max_size=150).map(
        lambda text: " ".join(text.split())
    )
)
def test_a_subject_arrives_as_it_was_typed(subject: str) -> None:
    mail = read_back(ticket_message(ticket(subject=subject), HEAD, NOW))
    assert str(mail["Subject"]) == (normalize("NFC", subject) or "A problem")
