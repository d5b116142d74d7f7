"""Never twice, never lost, on a real Request Tracker behind a bad network; and what only a real one can show."""

import random
import socket
import threading
import time
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.network.http import Http
from app.tickets.channels.channel import ChannelTrouble, Followed
from app.tickets.channels.request_tracker import RequestTracker, tracker_settings
from app.tickets.rules import life
from app.tickets.service import TicketService
from app.tickets.service.reading import messages_of
from tests.services.rt.faulty import FAULTS, FaultyNetwork
from tests.services.rt.sites import RealSite
from tests.services.rt.tracker import RealTracker
from tests.tickets.channels.rt_server_site import a_file, answer_to, create, found, made, new_id, outgoing, values
from tests.tickets.desks import Clock, open_desk, tickets_of

pytestmark = pytest.mark.services
STEPS = 150
ROUNDS = 60


@pytest.fixture
def site(tracker: RealTracker) -> RealSite:
    return RealSite(tracker)


class Desk:
    """A desk whose outbox goes to a real server over a network that fails."""

    def __init__(self, site: RealSite, folder: Path) -> None:
        self.site, self.clock, self.network = site, Clock(), FaultyNetwork()
        self.desk = open_desk(folder, clock=self.clock.now)
        self.service: TicketService = tickets_of(self.desk, self.clock)
        self.channel = self._channel()
        self.outbox = self.service.outbox(lambda: self.channel, monotonic=self.clock.monotonic, chance=lambda: 0.5)
        self.sent: list[str] = []
        self.replies: list[str] = []
        self.answers: list[str] = []

    def _channel(self) -> RequestTracker:
        settings = tracker_settings(self.site.server.address, "TSS", name="TSS")
        return RequestTracker(settings, self.site.server.tokens["liaison"], http_of=self._http, wait=lambda _: None)

    def _http(self) -> Http:
        http = self.site.http()
        http._session.mount("http://", self.network)
        return http


@pytest.mark.timeout(600)
def test_outbox_among_faults_sends_everything_once(site: RealSite, tmp_path: Path) -> None:
    chance = random.Random(20_881)
    one = Desk(site, tmp_path)
    for at in range(STEPS):
        choice = chance.random()
        one.network.script = [chance.choice((None, None, *FAULTS)) for _ in range(chance.randrange(5))]
        if choice < 0.15:
            id = one.service.writing.new({"title": f"Projector {at} is dark"})
            one.service.sending.queue(id, anyway=True)
            one.sent.append(id)
        elif choice < 0.3 and one.sent:
            one.replies.append(one.service.conversation.reply(chance.choice(one.sent), f"Reply {at}"))
        elif choice < 0.6:
            one.outbox.drain()
        elif choice < 0.75:
            one.outbox.hear()
        elif choice < 0.85 and (numbers := [found(site, f"CF.{{Client id}} = '{id}'") for id in one.sent]) and any(numbers):
            number = chance.choice([number for number in numbers if number])[0]
            site.call("POST", f"/ticket/{number}/correspond", "tech", json={"Content": f"Answer {at}", "ContentType": "text/plain"})
            one.answers.append(f"Answer {at}")
        else:
            one.clock.go_on(chance.choice((1, 30, 600, 3600)))
    one.network.script = []
    for _ in range(ROUNDS):
        one.clock.go_on(max(one.outbox.due_in() or 0.0, 60.0))
        if not one.outbox.drain().waiting:
            break
    one.outbox.hear()
    _all_is_there_once(site, one)
    one.desk.close()


def test_what_was_not_read_back_before_the_program_ended_is_read_back_afterwards(site: RealSite, tmp_path: Path) -> None:
    one = Desk(site, tmp_path)
    for at in range(3):
        one.sent.append(one.service.writing.new({"title": f"Panel {at} is dark", **one.service.writing.from_device("device-1")}))
        one.service.sending.queue(one.sent[-1], anyway=True)
    one.channel.read_back = _ended  # type: ignore[assignment,method-assign]
    with pytest.raises(KeyboardInterrupt):
        one.outbox.drain()
    numbers = [ticket.number for id in one.sent if (ticket := one.service.writing.get(id))]
    assert [found(site, f"CF.{{Client id}} = '{id}'") for id in one.sent] == [[number] for number in numbers]
    site.call("PUT", f"/ticket/{numbers[1]}", "root", json={"CustomFields": {"Room": ""}})
    one.channel = one._channel()
    assert one.outbox.drain().sent == []
    kept = [one.service.writing.get(id) for id in one.sent]
    assert [ticket and ticket.delivery_notes for ticket in kept] == [
        None,
        "TSS did not take “Room 114” for the field “Room”; it stands in the text.",
        None,
    ]
    one.desk.close()


def _ended(unread: object) -> None:
    raise KeyboardInterrupt


def _all_is_there_once(site: RealSite, one: Desk) -> None:
    """The server has each ticket and each reply once, and the desk every answer once."""
    assert len(one.sent) > 10
    assert len(one.replies) > 10
    subjects: Counter[str] = Counter()
    last = 0
    while items := site.call(
        "GET",
        "/tickets",
        "root",
        params={"query": f"id > {last} AND Subject LIKE 'Projector '", "orderby": "id", "per_page": 100, "fields": "CustomFields"},
    ).json()["items"]:
        last = int(items[-1]["id"])
        fields = [field for item in items for field in item["CustomFields"] if field["name"] == "Client id"]
        subjects.update(id for field in fields for id in field["values"] if id in one.sent)
    assert subjects == Counter(one.sent)
    said, heard = Counter[str](), []
    for id in one.sent:
        (number,) = found(site, f"CF.{{Client id}} = '{id}'")
        told = site.call("GET", f"/ticket/{number}/history", params={"fields": "Type,CustomFields", "per_page": 100}).json()["items"]
        said.update(
            str(field["values"][0]) for item in told for field in item["CustomFields"] if item["Type"] == "Correspond" and field["values"]
        )
        kept_here = messages_of(one.desk, id)
        heard += [message.text for message in kept_here if message.direction == "in"]
        assert all(message.state == life.SENT for message in kept_here if message.direction == "out")
    assert said == Counter(one.replies)
    assert sorted(text for text in heard if text) == sorted(one.answers)


def test_request_of_a_client_that_went_away_is_carried_out_and_found(site: RealSite) -> None:
    mine = new_id()
    address = urlsplit(site.server.base)
    body = f'{{"Queue":"TSS","Requestor":"liaison","Subject":"s","Content":"c","CustomFields":{{"Client id":"{mine}"}}}}'
    head = f"POST {address.path}/ticket HTTP/1.1\r\nHost: x\r\nAuthorization: token {site.server.tokens['liaison']}\r\nContent-Type: application/json\r\n"
    with socket.create_connection((address.hostname or "", address.port or 0)) as line:
        line.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n{body}".encode())
    found_again = RequestTracker(
        tracker_settings(site.server.address, "TSS"), site.server.tokens["liaison"], http_of=site.http
    ).find_ticket(mine)
    assert found_again is not None


def test_of_tickets_made_at_the_same_time_one_keeps_the_id(site: RealSite) -> None:
    mine = new_id()
    numbers: list[str] = []
    makers = [threading.Thread(target=lambda: numbers.append(made(site, CustomFields={"Client id": mine}))) for _ in range(3)]
    for maker in makers:
        maker.start()
    for maker in makers:
        maker.join()
    assert sorted(values(site, number)["Client id"] for number in numbers) == [[], [], [mine]]


def test_large_file_that_the_server_cuts_is_said(site: RealSite) -> None:
    sent = site.tracker().send_ticket(outgoing(attachments=[a_file("video.mp4", b"\x01" * 3_500_000, "video/mp4")]))
    assert sent.notes == ["TSS cut a large file short, or left it out. Send it another way."]


def test_server_restored_to_yesterday(own_tracker: RealTracker) -> None:
    site = RealSite(own_tracker)
    tracker = site.tracker()
    kept, lost = outgoing("kept"), outgoing("lost")
    kept_number = tracker.send_ticket(kept).number
    yesterday = own_tracker.backup()
    lost_number = tracker.send_ticket(lost).number
    followed = [Followed(kept_number, kept.client_id), Followed(lost_number, lost.client_id)]
    mark = tracker.news(followed, "").mark
    own_tracker.restore(yesterday)
    assert [(told.number, told.gone) for told in tracker.news(followed, mark).tickets if told.gone] == [(lost_number, True)]
    assert str(create(site).json()["id"]) == lost_number
    for ticket in (kept, lost):
        with pytest.raises(ChannelTrouble, match="is another ticket at TSS"):
            tracker.send_reply(answer_to(ticket, lost_number))
    assert tracker.find_ticket(lost.client_id) is None
    again = tracker.send_ticket(lost)
    assert again.number not in (lost_number, kept_number)


def test_server_that_is_away_says_so_and_comes_back(own_tracker: RealTracker) -> None:
    tracker = RealSite(own_tracker).tracker()
    own_tracker.stop()
    with pytest.raises(ChannelTrouble, match="does not take the connection") as trouble:
        tracker.send_ticket(outgoing())
    assert not trouble.value.unsure
    own_tracker.start()
    began = time.monotonic()
    assert tracker.check()
    assert time.monotonic() - began < 60
