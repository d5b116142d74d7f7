"""Tickets and replies by e-mail, through a real mail server that may say no, ask for patience, or vanish."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from app.errors import UserError
from app.network.mail import Mail, MailServer, MailTimeouts, Security
from app.tickets.channels.channel import Attachment, Channel, ChannelTrouble, OutgoingReply, OutgoingTicket, Sent
from app.tickets.channels.email import GREYLISTED, EmailChannel
from app.tickets.channels.email_message import Letterhead
from tests.network.mail_servers import PASSWORD, USER, Postbox, Step, mail_server
from tests.network.servers import Talk, keep_authority, server_context, serving

HEAD = Letterhead("Maria Rivera", "maria@parkview.example.org", "TSS", "tss@district.example.org", "TSS-")
TICKET_ID, REPLY_ID = "0f3a9d2c4b5e4f60a1b2c3d4e5f60718", "18070f6e5d4c3b2a1f60e5b4c2d9a3f0"
TICKET = OutgoingTicket(TICKET_ID, "Projector dark", "No light.\n.\nNone.", "Maria Rivera", HEAD.sender_address, "Parkview", "High")
QUICK = MailTimeouts(connect=2, reply=1, taken=0.5, total=10)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """An authority of our own."""
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A server's context whose authority this computer trusts."""
    monkeypatch.setenv("SSL_CERT_FILE", str(keep_authority(authority, tmp_path)))
    return server_context(authority)


def channel_at(port: int, *, user: str = "", tls: bool = False, largest: int = 1_000_000) -> EmailChannel:
    server = MailServer("127.0.0.1", port, Security.TLS if tls else Security.STARTTLS, user, PASSWORD if user else "")
    return EmailChannel(HEAD, Mail(server, timeouts=QUICK), largest=largest, now=lambda: datetime(2026, 11, 22, 8, 42, tzinfo=UTC))


def trouble_of(channel: EmailChannel, ticket: OutgoingTicket = TICKET) -> ChannelTrouble:
    with pytest.raises(ChannelTrouble) as raised:
        channel.send_ticket(ticket)
    return raised.value


def test_it_is_a_channel() -> None:
    channel: Channel = channel_at(1)
    assert (channel.title, channel.can_search, channel.can_hear) == ("E-mail", False, False)
    assert channel.news([], "mark").mark == "mark"
    for ask in (lambda: channel.find_ticket(TICKET_ID), lambda: channel.find_reply("7", REPLY_ID)):
        with pytest.raises(ChannelTrouble):
            ask()


def test_a_ticket_and_its_reply_arrive_in_one_thread(trusted: ssl.SSLContext) -> None:
    box = Postbox()
    with mail_server(box, trusted, sign_in=True) as port:
        channel = channel_at(port, user=USER)
        sent = channel.send_ticket(TICKET)
        assert isinstance(sent, Sent)
        reply = OutgoingReply(REPLY_ID, TICKET_ID, "20881", "Projector dark", "Still dark.", [sent.reference])
        answer = channel.send_reply(reply)
    assert [mail["Message-ID"] for mail in box.mails] == [sent.reference, answer.reference]
    assert box.mails[1]["References"] == sent.reference
    assert box.mails[0].get_content().splitlines()[:5] == ["No light.", ".", "None.", "", "School: Parkview"]
    assert box.envelopes == [(HEAD.sender_address, [HEAD.helpdesk_address])] * 2
    assert (sent.number, sent.notes) == ("", ())


def test_an_attachment_of_some_size_arrives_whole(trusted: ssl.SSLContext) -> None:
    photo = bytes(range(256)) * 1500
    box = Postbox()
    with mail_server(box, trusted) as port:
        ticket = OutgoingTicket(TICKET_ID, "Dark", "See.", attachments=[Attachment("é.jpg", "image/jpeg", len(photo), lambda: photo)])
        channel_at(port).send_ticket(ticket)
    (part,) = box.mails[0].iter_attachments()
    assert (part.get_filename(), part.get_payload(decode=True)) == ("é.jpg", photo)


def test_a_message_that_no_server_takes_stays_here(trusted: ssl.SSLContext) -> None:
    box = Postbox()
    large = OutgoingTicket(TICKET_ID, "Dark", "See.", attachments=[Attachment("a.jpg", "image/jpeg", 3, lambda: bytes(3_000_000))])
    with mail_server(box, trusted) as port:
        trouble = trouble_of(channel_at(port), large)
    assert (trouble.about_this, trouble.lasting, trouble.unsure) == (True, True, False)
    assert "4 MB" in trouble.what
    assert box.mails == []


def test_a_file_that_is_gone_stops_this_message_alone() -> None:
    def gone() -> bytes:
        raise UserError("“a.jpg” is not on this computer.", "Take the file off.")

    trouble = trouble_of(channel_at(1), OutgoingTicket(TICKET_ID, "Dark", "See.", attachments=[Attachment("a.jpg", "image/jpeg", 3, gone)]))
    assert (trouble.about_this, trouble.lasting, trouble.what) == (True, True, "“a.jpg” is not on this computer.")


@pytest.mark.parametrize(
    ("step", "reply", "lasting", "about_this", "retry_after"),
    [
        ("RCPT", "450 4.2.0 Greylisted", False, False, GREYLISTED),
        ("DATA", "451 4.3.0 Busy", False, False, GREYLISTED),
        ("RCPT", "550 5.1.1 User unknown", True, False, None),
        ("MAIL", "550 5.7.60 Not your address", True, False, None),
        ("DATA", "554 5.6.0 Spam", True, True, None),
        ("DATA", "552 5.2.3 Too large", True, True, None),
    ],
)
def test_what_is_refused_has_surely_not_arrived_and_says_who_must_act(
    trusted: ssl.SSLContext, step: Step, reply: str, lasting: bool, about_this: bool, retry_after: float | None
) -> None:
    box = Postbox({step: [reply]})
    with mail_server(box, trusted) as port:
        trouble = trouble_of(channel_at(port))
        assert box.mails == []
        channel_at(port).send_ticket(TICKET)
    assert not trouble.unsure
    assert (trouble.lasting, trouble.about_this, trouble.retry_after) == (lasting, about_this, retry_after)
    assert len(box.mails) == 1


def test_a_wrong_password_needs_a_person(trusted: ssl.SSLContext) -> None:
    with mail_server(Postbox(), trusted, sign_in=True) as port:
        trouble = trouble_of(channel_at(port, user="nobody"))
    assert (trouble.lasting, trouble.unsure) == (True, False)


def vanishing(talk: Talk, moment: str) -> None:
    """A server that takes everything and goes away before or after the whole message."""
    talk.say("220 hello\r\n")
    lines = talk.connection.makefile("rb")
    for line in lines:
        if line == b"DATA\r\n":
            break
        talk.say("250 ok\r\n")
    if moment == "after":
        talk.say("354 go on\r\n")
        for line in lines:
            if line == b".\r\n":
                break
    talk.cut()


@pytest.mark.parametrize(("moment", "unsure"), [("before", False), ("after", True)])
def test_a_connection_cut_after_the_message_leaves_it_open_whether_it_went(trusted: ssl.SSLContext, moment: str, unsure: bool) -> None:
    with serving(lambda talk: vanishing(talk, moment), trusted, speaks_first=True) as server:
        trouble = trouble_of(channel_at(server.port, tls=True))
    assert (trouble.unsure, trouble.lasting, trouble.about_this) == (unsure, False, False)
    assert ("Look for a confirmation from TSS" in trouble.advice) is unsure


def test_nobody_at_the_port_can_be_tried_again() -> None:
    trouble = trouble_of(channel_at(1))
    assert (trouble.unsure, trouble.lasting, trouble.about_this) == (False, False, False)


def test_a_check_sends_nothing_and_says_what_works(trusted: ssl.SSLContext) -> None:
    box = Postbox()
    with mail_server(box, trusted, sign_in=True) as port:
        said = channel_at(port, user=USER).check()
    assert "from maria@parkview.example.org to tss@district.example.org" in said[1]
    assert (box.mails, len(box.sign_ins)) == ([], 1)
    with pytest.raises(ChannelTrouble):
        channel_at(1).check()
