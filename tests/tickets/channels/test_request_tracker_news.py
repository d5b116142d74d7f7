"""News from Request Tracker where servers, clocks and histories are odd."""

import random

import pytest

from app.tickets.channels.channel import ChannelTrouble, Followed, Heard, State
from app.tickets.channels.request_tracker import RequestTracker
from tests.tickets.channels.rt_server import Fault
from tests.tickets.channels.rt_server_records import Transaction
from tests.tickets.channels.rt_server_site import FakeSite, answer_to, made, new_id, outgoing

SAY = {"ContentType": "text/plain"}


@pytest.fixture
def site() -> FakeSite:
    return FakeSite()


class Listener:
    """Follows tickets as the outbox does: keeps the mark, and what it has heard."""

    def __init__(self, site: FakeSite, tracker: RequestTracker, *tickets: Followed) -> None:
        self.site, self.tracker, self.tickets = site, tracker, list(tickets)
        self.mark = ""
        self.heard: list[Heard] = []
        self.states: dict[str, State | None] = {}

    def listen(self) -> list[str]:
        """Ask once; the texts that are new."""
        known = frozenset(one.reference for one in self.heard)
        news = self.tracker.news([Followed(one.number, one.client_id, known) for one in self.tickets], self.mark)
        self.mark = news.mark
        new = [one for told in news.tickets for one in told.heard]
        self.states |= {told.number: told.state for told in news.tickets}
        self.heard += new
        return [one.text for one in new]


def listener(site: FakeSite, number: int = 1) -> Listener:
    tracker = site.tracker()
    sent = []
    for _ in range(number):
        ticket = outgoing()
        sent.append(Followed(tracker.send_ticket(ticket).number, ticket.client_id))
    return Listener(site, tracker, *sent)


def say(site: FakeSite, number: str, text: str, kind: str = "correspond", who: str = "tech") -> None:
    assert site.call("POST", f"/ticket/{number}/{kind}", who, json={**SAY, "Content": text}).status_code == 201


def reply_of(site: FakeSite) -> Transaction:
    """The only reply on the server."""
    (reply,) = (told for told in site.server.records.transactions.values() if told.type == "Correspond")
    return reply


@pytest.mark.parametrize("seed", range(6))
def test_polling_misses_nothing_and_repeats_nothing_whatever_clocks_do(site: FakeSite, seed: int) -> None:
    chance = random.Random(seed)
    one = listener(site, 4)
    said, heard = [], []
    for at in range(40):
        choice = chance.random()
        if choice < 0.5:
            said.append(f"answer {at}")
            say(site, chance.choice(one.tickets).number, said[-1])
        elif choice < 0.6:
            site.server.moment -= chance.choice((1, 3600, 86_400))
        elif choice < 0.7:
            site.server.moment += chance.choice((0.4, 1, 86_400 * 400))
        else:
            heard += one.listen()
    heard += one.listen()
    assert sorted(heard) == sorted(said)


def test_second_answer_within_the_same_second_is_heard(site: FakeSite) -> None:
    one = listener(site)
    number = one.tickets[0].number
    site.server.pass_time(3600)
    say(site, number, "first")
    assert one.listen() == ["first"]
    site.server.moment = float(int(site.server.moment))
    site.server.records.tickets[int(number)].updated = one.mark.split('"seen": {"1": "')[1][:20]
    moment = site.server.moment
    say(site, number, "second")
    site.server.records.tickets[int(number)].updated = one.mark.split('"seen": {"1": "')[1][:20]
    site.server.moment = moment
    assert one.listen() == ["second"]


def test_quiet_tickets_cost_one_request_for_a_hundred(site: FakeSite) -> None:
    one = listener(site, 150)
    one.listen()
    site.server.pass_time(60)
    one.listen()
    site.server.seen.clear()
    assert one.listen() == []
    assert site.server.seen == ["POST /tickets", "POST /tickets"]


@pytest.mark.parametrize("mark", ["", "nonsense", "[]", '{"seen": 3}', '{"seen": {}, "young": 1}', '{"seen": {"1": null}, "young": []}'])
def test_mark_that_makes_no_sense_costs_time_and_nothing_else(site: FakeSite, mark: str) -> None:
    one = listener(site)
    say(site, one.tickets[0].number, "hello")
    one.mark = mark
    assert one.listen() == ["hello"]


def test_history_goes_on_past_pages_that_seem_empty(site: FakeSite) -> None:
    one = listener(site)
    number = one.tickets[0].number
    say(site, number, "before")
    for _ in range(250):
        say(site, number, "private", "comment")
    say(site, number, "after")
    assert one.listen() == ["before", "after"]


def test_server_restored_to_yesterday(site: FakeSite) -> None:
    one = listener(site)
    yesterday = site.server.backup()
    say(site, one.tickets[0].number, "said and lost")
    tracker, ticket = site.tracker(), outgoing()
    one.tickets.append(Followed(tracker.send_ticket(ticket).number, ticket.client_id))
    assert one.listen() == ["said and lost"]
    site.server.restore(yesterday)
    assert one.listen() == []
    news = tracker.news(one.tickets, one.mark)
    assert [(told.number, told.client_id) for told in news.tickets if told.gone] == [(one.tickets[1].number, one.tickets[1].client_id)]
    site.server.pass_time(60)
    say(site, one.tickets[0].number, "said under the same transaction")
    again = made(site, CustomFields={"Client id": new_id()})
    assert again == one.tickets[1].number
    assert one.listen() == ["said under the same transaction"]
    news = tracker.news(one.tickets, "")
    assert [told.client_id for told in news.tickets if told.gone] == [one.tickets[1].client_id]


def test_number_given_to_a_ticket_without_an_id_is_another_when_ours_is_elsewhere(site: FakeSite) -> None:
    one = listener(site, 2)
    first, second = one.tickets
    site.server.records.tickets[int(first.number)].fields.clear()
    assert [told.gone for told in site.tracker().news([first], "").tickets] == [False]
    assert [told.gone for told in site.tracker().news([Followed(first.number, second.client_id)], "").tickets] == [True]


def test_one_ticket_that_cannot_be_read_does_not_silence_the_others(site: FakeSite) -> None:
    one = listener(site, 3)
    for ticket in one.tickets:
        say(site, ticket.number, f"for {ticket.number}")
    broken = one.tickets[1].number
    site.server.fail(Fault.ERROR_BEFORE, only=rf"GET /ticket/{broken}/history")
    assert one.listen() == [f"for {ticket.number}" for ticket in one.tickets if ticket.number != broken]
    assert one.listen() == [f"for {broken}"]


def test_what_was_heard_before_the_network_went_counts(site: FakeSite) -> None:
    one = listener(site, 3)
    for ticket in one.tickets:
        say(site, ticket.number, f"for {ticket.number}")
    site.server.fail(Fault.CUT_BEFORE, only=rf"GET /ticket/{one.tickets[2].number}$")
    assert one.listen() == [f"for {ticket.number}" for ticket in one.tickets[:2]]
    assert one.listen() == [f"for {one.tickets[2].number}"]
    say(site, one.tickets[0].number, "more")
    site.server.fail(Fault.CUT_BEFORE, only=r"GET /ticket/")
    with pytest.raises(ChannelTrouble):
        one.listen()
    assert one.listen() == ["more"]


def test_unknown_status_says_nothing(site: FakeSite) -> None:
    one = listener(site)
    site.server.records.tickets[1].status = "on the moon"
    one.listen()
    assert one.states == {"1": None}


def test_file_that_is_too_large_is_named_and_not_fetched(site: FakeSite) -> None:
    one = listener(site)
    tech = site.tracker("tech")
    ours = outgoing(client_id=one.tickets[0].client_id)
    tech.send_reply(answer_to(ours, one.tickets[0].number, "See it.", attachments=()))
    part = reply_of(site)
    site.server.desk._attach(part, "huge\u202egnp.zip", "application/zip", b"\0" * (26 * 2**20))
    site.server.desk._attach(part, "", "image/png", b"\x89PNG")
    one.listen()
    (heard,) = one.heard
    assert heard.text.endswith("[“hugegnp.zip” (26 MB) is too large to be fetched; open it in Request Tracker.]")
    (picture,) = heard.attachments
    assert picture.name.startswith("picture ")
    assert picture.name.endswith(".png")


def test_file_that_has_gone_or_was_cut_says_so_when_it_is_wanted(site: FakeSite) -> None:
    one = listener(site)
    say(site, one.tickets[0].number, "See it.")
    site.server.desk._attach(reply_of(site), "a.bin", "application/octet-stream", b"12345")
    one.listen()
    (file,) = one.heard[0].attachments
    number = max(site.server.records.attachments)
    site.server.records.attachments[number].content = b"123"
    with pytest.raises(ChannelTrouble, match=r"only a part of “a\.bin”"):
        file.read()
    del site.server.records.attachments[number]
    with pytest.raises(ChannelTrouble, match=r"does not have “a\.bin” any more"):
        file.read()


def test_quoted_line_of_ours_in_an_answer_of_theirs_makes_it_not_ours(site: FakeSite) -> None:
    one = listener(site)
    text = f"Thanks.\n> Still dark.\nDesk reference: {new_id()}"
    say(site, one.tickets[0].number, text)
    assert one.listen() == [text]
    assert one.heard[0].client_id == ""
