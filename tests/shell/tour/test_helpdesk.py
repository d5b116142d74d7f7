"""The tour's helpdesk takes what the desk's own channel to Request Tracker sends, and can really be away."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from app.shell.tour.helpdesk import TourHelpdesk
from app.tickets.channels.channel import Attachment, ChannelTrouble, Followed, News, OutgoingReply, OutgoingTicket, State
from app.tickets.channels.request_tracker import RequestTracker, tracker_settings
from tests.conftest import PATIENCE

ID, REPLY = "019a1c5e-0000-7000-8000-000000000001", "019a1c5e-0000-7000-8000-000000000002"
PHOTO = Attachment("panel.png", "image/png", 4, lambda: b"\x89PNG")
TICKET = OutgoingTicket(ID, "Panel: no signal", "It stays dark.", facts={"Room": "Room 101"}, attachments=(PHOTO,))
T = TypeVar("T")
Ask = Callable[[Callable[[], T]], T]


@pytest.fixture
def helpdesk(qtbot: QtBot) -> Iterator[TourHelpdesk]:
    made = TourHelpdesk()
    made.come()
    yield made
    made.go()


@pytest.fixture
def tracker(helpdesk: TourHelpdesk) -> RequestTracker:
    return RequestTracker(tracker_settings(helpdesk.address, helpdesk.queue, name="TSS"), helpdesk.token, wait=lambda _seconds: None)


@pytest.fixture
def ask(qtbot: QtBot) -> Iterator[Callable[[Callable[[], object]], object]]:
    """Asks from another thread, as the desk does, while this one serves the helpdesk."""
    with ThreadPoolExecutor(1) as others:

        def wait_for(work: Callable[[], object]) -> object:
            answer = others.submit(work)
            qtbot.waitUntil(answer.done, timeout=PATIENCE)
            return answer.result()

        yield wait_for


def test_the_connection_is_right(tracker: RequestTracker, ask: Ask[list[str]]) -> None:
    said = ask(lambda: list(tracker.check()))
    assert said[1:] == [
        "You are signed in as Marisol Rivera.",
        "Tickets can be written to the queue “TSS”.",
        "The field “Client id” is there, so no ticket goes twice.",
    ]


def test_a_ticket_gets_a_number_and_everything_of_it_has_arrived(tracker: RequestTracker, helpdesk: TourHelpdesk, ask: Ask[object]) -> None:
    sent = ask(lambda: tracker.send_ticket(TICKET))
    assert [getattr(sent, "number", ""), getattr(sent, "notes", None), helpdesk.tickets()] == ["20901", [], ["Panel: no signal"]]
    assert ask(lambda: tracker.find_ticket(ID)) == sent
    (said,) = helpdesk.records.said.values()
    assert said.files == [("panel.png", "image/png", b"\x89PNG")]


def test_a_reply_and_an_answer_are_one_conversation(tracker: RequestTracker, helpdesk: TourHelpdesk, ask: Ask[object]) -> None:
    ask(lambda: tracker.send_ticket(TICKET))
    ask(lambda: tracker.send_reply(OutgoingReply(REPLY, ID, "20901", "Panel", "Still dark.")))
    helpdesk.answer("20901", "Is the cable longer than 3 m?", "stalled")
    news = ask(lambda: tracker.news([Followed("20901", ID)], ""))
    assert isinstance(news, News)
    (about,) = news.tickets
    assert [about.state, [(said.author, said.text) for said in about.heard]] == [
        State.WAITING_ON_US,
        [("Marisol Rivera", "Still dark."), ("TSS Field Team", "Is the cable longer than 3 m?")],
    ]


def test_a_ticket_from_before_has_no_news_and_is_not_gone(tracker: RequestTracker, ask: Ask[object]) -> None:
    news = ask(lambda: tracker.news([Followed("20881", "")], ""))
    assert isinstance(news, News)
    assert [(each.gone, each.state, list(each.heard)) for each in news.tickets] == [(False, None, [])]


def test_without_the_network_nothing_arrives_and_afterwards_it_is_the_same_helpdesk(
    tracker: RequestTracker, helpdesk: TourHelpdesk, ask: Ask[object]
) -> None:
    before = helpdesk.address
    helpdesk.go()
    with pytest.raises(ChannelTrouble, match="does not take the connection"):
        ask(lambda: tracker.send_ticket(TICKET))
    assert helpdesk.tickets() == []
    helpdesk.come()
    assert helpdesk.address == before
    ask(lambda: tracker.send_ticket(TICKET))
    assert helpdesk.tickets() == ["Panel: no signal"]


def test_a_stranger_is_turned_away(helpdesk: TourHelpdesk, ask: Ask[object]) -> None:
    stranger = RequestTracker(tracker_settings(helpdesk.address, helpdesk.queue, name="TSS"), "1-7-00")
    with pytest.raises(ChannelTrouble, match="token"):
        ask(lambda: stranger.send_ticket(TICKET))
