"""Tickets of a real space, by mail to a real server: who asks, who gives, who may send at all; and a folder that was copied."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from app.network.mail import Mail, MailServer, MailTimeouts, Security
from app.tickets.channels.email import EmailChannel
from app.tickets.channels.email_message import CLIENT_ID, Letterhead
from app.tickets.records import RECORDS
from app.tickets.rules import life
from app.tickets.service import TicketService
from app.tickets.service.others import OtherDesks
from app.tickets.service.outbox import Outbox
from app.tickets.service.reading import messages_of, ticket_of
from tests.network.mail_servers import Postbox, mail_server
from tests.network.servers import keep_authority, server_context
from tests.sync.school import School
from tests.tickets.desks import Clock, tickets_of

HEAD = Letterhead("Maria Rivera", "maria@parkview.example.org", "TSS", "tss@district.example.org", "TSS-")
QUICK = MailTimeouts(connect=2, reply=2, taken=1, total=10)


class Seat:
    """One desk of the space with its outbox; counts its own sessions."""

    def __init__(self, school: School, who: str, clock: Clock, port: int, computer: str = "") -> None:
        self.school, self.who, self.clock = school, who, clock
        self.begun = self.met = 0
        self.desk = school[who]
        others = OtherDesks(self.desk, self, computer)
        self.service: TicketService = tickets_of(self.desk, clock, f"run-{who}-{computer}", others)
        channel = EmailChannel(HEAD, Mail(MailServer("127.0.0.1", port, Security.STARTTLS), timeouts=QUICK))
        self.outbox: Outbox = self.service.outbox(lambda: channel, monotonic=clock.monotonic, chance=lambda: 0.5)

    def soon(self) -> None:
        """The test says when."""

    def meet(self, times: int = 2) -> None:
        """So many sessions."""
        for _ in range(times):
            self.begun += 1
            self.school.sync(self.who)
            self.met = self.begun

    def drain(self) -> list[str]:
        """One round, a minute later."""
        self.clock.go_on(60)
        return self.outbox.drain().sent


@pytest.fixture
def box() -> Postbox:
    return Postbox()


@pytest.fixture
def port(box: Postbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    authority = trustme.CA()
    monkeypatch.setenv("SSL_CERT_FILE", str(keep_authority(authority, tmp_path)))
    context: ssl.SSLContext = server_context(authority)
    with mail_server(box, context) as found:
        yield found


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = School(tmp_path / "school")
    made.types = RECORDS
    made.found("lee")
    made.join("dana", "lee")
    made.join("vic", "lee", "viewer")
    made.rest()
    yield made
    made.close()


def sent(box: Postbox) -> list[str]:
    return [str(mail[CLIENT_ID]) for mail in box.mails]


def test_asked_for_and_given_one_mail_goes(school: School, box: Postbox, port: int) -> None:
    clock = Clock()
    lee, dana = Seat(school, "lee", clock, port), Seat(school, "dana", clock, port)
    id = lee.service.writing.new({"title": "Projector dark"})
    lee.service.sending.queue(id, anyway=True)
    lee.meet()
    dana.meet()
    held = dana.service.facts.ticket(id)
    assert held is not None
    assert held.elsewhere is not None
    assert held.elsewhere.words.startswith("Lee")
    dana.service.taking_over.ask(id)
    assert dana.drain() == []
    dana.meet()
    lee.meet()
    assert lee.drain() == []
    lee.meet()
    for _ in range(2):
        dana.meet()
        dana.drain()
        lee.drain()
    assert sent(box) == [id]
    assert ticket_of(dana.desk, id).state == life.SENT
    dana.meet()
    lee.meet()
    assert ticket_of(lee.desk, id).state == life.SENT
    assert lee.desk.open_edits() == []


def test_both_offline_with_one_draft_and_back_together_one_mail_goes(school: School, box: Postbox, port: int) -> None:
    clock = Clock()
    lee, dana = Seat(school, "lee", clock, port), Seat(school, "dana", clock, port)
    id = lee.service.writing.new({"title": "Projector dark"})
    lee.meet()
    dana.meet()
    for seat in (lee, dana):
        seat.service.sending.queue(id, anyway=True)
        assert seat.drain() == []
    for _ in range(5):
        for seat in (lee, dana):
            seat.meet(1)
            seat.drain()
    assert sent(box) == [id]
    assert [ticket_of(seat.desk, id).state for seat in (lee, dana)] == [life.SENT, life.SENT]
    assert [one.field for seat in (lee, dana) for one in seat.desk.open_edits()] == []


def test_replies_of_both_go_once_each_and_are_on_both(school: School, box: Postbox, port: int) -> None:
    clock = Clock()
    lee, dana = Seat(school, "lee", clock, port), Seat(school, "dana", clock, port)
    id = lee.service.writing.new({"title": "Projector dark"})
    lee.service.sending.queue(id, anyway=True)
    lee.drain()
    lee.meet()
    dana.meet()
    replies = [lee.service.conversation.reply(id, "Still dark."), dana.service.conversation.reply(id, "It is the lamp.")]
    for _ in range(4):
        for seat in (lee, dana):
            seat.drain()
            seat.meet(1)
    assert sorted(sent(box)) == sorted([id, *replies])
    for seat in (lee, dana):
        assert {one.text for one in messages_of(seat.desk, id)} == {"Still dark.", "It is the lamp."}
        assert all(one.state == life.SENT for one in messages_of(seat.desk, id))
        assert seat.desk.open_edits() == []


def test_a_viewer_sends_nothing(school: School, box: Postbox, port: int) -> None:
    vic = Seat(school, "vic", Clock(), port)
    assert vic.drain() == []
    assert vic.outbox.hear() == []
    assert vic.outbox.status().waiting == 0


def test_a_copied_folder_sends_nothing_before_and_after_it_learns_that_it_is_one(school: School, box: Postbox, port: int) -> None:
    clock = Clock()
    lee = Seat(school, "lee", clock, port, "lee's computer")
    id = lee.service.writing.new({"title": "Projector dark"})
    lee.service.sending.queue(id, anyway=True)
    lee.meet()
    school.close("lee")
    school.copy("lee", "lee-again")
    for who in ("lee", "lee-again"):
        school.open(who)
    lee = Seat(school, "lee", clock, port, "lee's computer")
    copy = Seat(school, "lee-again", clock, port, "another computer")
    held = copy.service.facts.ticket(id)
    assert held is not None
    assert held.elsewhere is not None
    assert "copy of this desk" in held.elsewhere.words
    for seat in (copy, lee):
        seat.service.writing.new({"title": "Something else"})
        seat.meet()
    for _ in range(3):
        assert copy.drain() == []
        copy.meet()
        lee.meet()
        lee.drain()
    assert sent(box) == [id]
