"""The outbox by e-mail: what was refused goes later and once; what may have gone asks a person and never goes by itself."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme

from app.network.mail import Mail, MailServer, MailTimeouts, Security
from app.tickets.channels.channel import Channel, ChannelTrouble
from app.tickets.channels.choosing import MailProgramNeeds, Ways
from app.tickets.channels.email import EmailChannel
from app.tickets.channels.email_message import CLIENT_ID, Letterhead
from app.tickets.records import Ticket
from app.tickets.rules import life
from app.tickets.service import TicketService
from app.tickets.service.helpdesk import MAIL
from app.tickets.service.outbox import Outbox
from app.tickets.service.reading import ticket_of
from tests.network.mail_servers import Postbox, mail_server
from tests.network.servers import Talk, keep_authority, server_context, serving
from tests.tickets.desks import Clock, open_desk, tickets_of

HEAD = Letterhead("Maria Rivera", "maria@parkview.example.org", "TSS", "tss@district.example.org", "TSS-")
QUICK = MailTimeouts(connect=2, reply=2, taken=1, total=10)


class World:
    """One desk whose tickets go by e-mail."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.desk = open_desk(folder / "desk", clock=self.clock.now)
        self.service: TicketService = tickets_of(self.desk, self.clock)

    def outbox(self, channel: Channel) -> Outbox:
        """An outbox over a channel."""
        return self.outbox_of(lambda: channel)

    def outbox_of(self, channel_of: Callable[[], Channel]) -> Outbox:
        """An outbox over whatever is set when it is asked."""
        return self.service.outbox(channel_of, monotonic=self.clock.monotonic, chance=lambda: 0.5)

    def queued(self, title: str = "Projector dark") -> str:
        """A ticket that waits to be sent."""
        self.clock.go_on(1)
        id = self.service.writing.start(title=title, body="No light.", category="Display")
        self.service.sending.queue(id, anyway=True)
        return id

    def ticket(self, id: str) -> Ticket:
        """How a ticket stands."""
        return ticket_of(self.desk, id)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The desk of the test."""
    made = World(tmp_path)
    yield made
    made.desk.close()


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A server's context whose authority this computer trusts."""
    authority = trustme.CA()
    monkeypatch.setenv("SSL_CERT_FILE", str(keep_authority(authority, tmp_path)))
    return server_context(authority)


def channel_at(port: int) -> EmailChannel:
    return EmailChannel(HEAD, Mail(MailServer("127.0.0.1", port, Security.STARTTLS), timeouts=QUICK))


def test_one_mail_for_each_ticket_in_one_thread_with_its_replies(world: World, trusted: ssl.SSLContext) -> None:
    box, first, second = Postbox(), world.queued(), world.queued("Printer jams")
    with mail_server(box, trusted) as port:
        outbox = world.outbox(channel_at(port))
        assert sorted(outbox.drain().sent) == sorted([first, second])
        world.service.conversation.reply(first, "Still dark.")
        outbox.drain()
        outbox.drain()
    assert [mail[CLIENT_ID] for mail in box.mails[:2]] == [first, second]
    assert len(box.mails) == 3
    assert box.mails[2]["In-Reply-To"] == box.mails[0]["Message-ID"] == world.ticket(first).reference
    assert world.ticket(first).state == life.SENT


def test_greylisted_tickets_go_some_minutes_later_and_once(world: World, trusted: ssl.SSLContext) -> None:
    box, ticket = Postbox({"RCPT": ["450 4.2.0 Greylisted"]}), world.queued()
    with mail_server(box, trusted) as port:
        outbox = world.outbox(channel_at(port))
        assert outbox.drain().sent == []
        assert world.ticket(ticket).state == life.QUEUED
        due = outbox.due_in()
        assert due is not None
        assert due >= 300
        world.clock.go_on(due + 1)
        assert outbox.drain().sent == [ticket]
        outbox.drain()
    assert len(box.mails) == 1


def test_a_refused_message_needs_a_person_and_others_go(world: World, trusted: ssl.SSLContext) -> None:
    box, first, second = Postbox({"DATA": ["554 5.6.0 Looks like spam"]}), world.queued(), world.queued("Printer jams")
    with mail_server(box, trusted) as port:
        world.outbox(channel_at(port)).drain()
    assert (world.ticket(first).need, world.ticket(second).state) == (life.REFUSED, life.SENT)
    assert "did not take this message" in (world.ticket(first).need_words or "")


def swallowing(talk: Talk) -> None:
    """A server that takes a whole message and goes away without a word."""
    talk.say("220 hello\r\n")
    lines = talk.connection.makefile("rb")
    for line in lines:
        if line == b".\r\n":
            break
        if line == b"DATA\r\n":
            talk.say("354 go on\r\n")
        elif line[:4].strip().upper() in (b"EHLO", b"MAIL", b"RCPT"):
            talk.say("250 ok\r\n")
    talk.cut()


def test_what_may_have_gone_asks_a_person_and_never_goes_again_by_itself(world: World, trusted: ssl.SSLContext) -> None:
    ticket = world.queued()
    with serving(swallowing, trusted, speaks_first=True) as server:
        channel = EmailChannel(HEAD, Mail(MailServer("127.0.0.1", server.port, Security.TLS), timeouts=QUICK))
        outbox = world.outbox(channel)
        outbox.drain()
        assert world.ticket(ticket).need == life.UNSURE
        for _ in range(3):
            world.clock.go_on(3_600)
            outbox.try_now()
            outbox.drain()
        assert server.connections == 1
    box = Postbox()
    with mail_server(box, trusted) as port:
        world.service.sending.send_again(ticket)
        world.outbox(channel_at(port)).drain()
    assert [mail[CLIENT_ID] for mail in box.mails] == [ticket]


def test_without_its_settings_everything_waits_and_says_why(world: World, tmp_path: Path) -> None:
    class NoSecrets:
        def get(self, name: str) -> bytes | None:
            return None

        def put(self, name: str, secret: bytes) -> bool:
            return False

        def forget(self, name: str) -> None:
            return

    world.service.helpdesk.change({"channel": MAIL, "address": "tss@district.example.org"})
    ways = Ways(NoSecrets, MailProgramNeeds(tmp_path, lambda _path: False))
    outbox, ticket = world.outbox_of(lambda: ways.channel(world.service.helpdesk.read())), world.queued()
    assert outbox.drain().sent == []
    assert world.ticket(ticket).state == life.QUEUED
    assert "not set up yet" in outbox.status().halted
    with pytest.raises(ChannelTrouble):
        ways.channel(world.service.helpdesk.read())
