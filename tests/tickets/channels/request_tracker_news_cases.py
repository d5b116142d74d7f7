"""What is heard of Request Tracker: tried on the server in this process and on a real one."""

from app.tickets.channels.channel import Followed, State, TicketNews
from app.tickets.channels.request_tracker import RequestTracker
from tests.tickets.channels.rt_server_site import Site, a_file, answer_to, made, new_id, outgoing

LATIN = "Grüße aus dem Süden".encode("latin-1")
HTML = "<html><body><p>We come on <b>Monday</b>.</p><ul><li>bring a <a href='https://tss.example/lamp'>lamp</a></li></ul><script>steal()</script></body></html>"


def followed(tracker: RequestTracker, subject: str = "Projector is dark") -> Followed:
    """A ticket that has been sent."""
    ticket = outgoing(subject)
    return Followed(tracker.send_ticket(ticket).number, ticket.client_id)


def news_of(tracker: RequestTracker, *tickets: Followed) -> list[TicketNews]:
    """All that is to be heard of tickets."""
    return list(tracker.news(tickets, "").tickets)


def say(site: Site, number: str, text: str, kind: str = "correspond", who: str = "tech", media_type: str = "text/plain") -> None:
    """Staff write something."""
    answer = site.call("POST", f"/ticket/{number}/{kind}", who, json={"Content": text, "ContentType": media_type})
    assert answer.status_code == 201


class Hearing:
    """What happened there."""

    def test_answers_become_plain_text(self, site: Site) -> None:
        one = followed(site.tracker())
        say(site, one.number, HTML, media_type="text/html")
        heard = [heard for told in news_of(site.tracker(), one) for heard in told.heard]
        assert [(told.author, told.text) for told in heard] == [
            ("Tess Tech", "We come on Monday.\n\n• bring a lamp (https://tss.example/lamp)")
        ]

    def test_private_comments_and_status_changes_are_no_messages(self, site: Site) -> None:
        one = followed(site.tracker())
        say(site, one.number, "private", "comment")
        site.call("PUT", f"/ticket/{one.number}", "tech", json={"Status": "stalled"})
        assert [(told.state, told.heard) for told in news_of(site.tracker(), one)] == [(State.WAITING_ON_US, [])]

    def test_nothing_is_missed_and_nothing_repeated(self, site: Site) -> None:
        tracker = site.tracker()
        tickets = [followed(tracker, f"ticket {at}") for at in range(3)]
        mark, heard = "", []
        known: dict[str, set[str]] = {one.number: set() for one in tickets}
        for at in range(6):
            say(site, tickets[at % 3].number, f"answer {at}")
            news = tracker.news([Followed(one.number, one.client_id, frozenset(known[one.number])) for one in tickets], mark)
            mark = news.mark
            for told in news.tickets:
                known[told.number] |= {one.reference for one in told.heard}
                heard += [one.text for one in told.heard]
        assert heard == [f"answer {at}" for at in range(6)]

    def test_statuses_say_where_a_ticket_stands(self, site: Site) -> None:
        one = followed(site.tracker())
        states = []
        for status in ("open", "stalled", "resolved", "rejected", "deleted"):
            site.call("PUT", f"/ticket/{one.number}", "root", json={"Status": status})
            states += [told.state for told in news_of(site.tracker(), one)]
        assert states == [State.OPEN, State.WAITING_ON_US, State.SOLVED, State.CLOSED, State.CLOSED]

    def test_own_meaning_of_a_status(self, site: Site) -> None:
        one = followed(site.tracker())
        site.call("PUT", f"/ticket/{one.number}", "tech", json={"Status": "stalled"})
        assert [told.state for told in news_of(site.tracker(status_stalled="waiting on part"), one)] == [State.WAITING_ON_PART]

    def test_merged_ticket_goes_on_as_its_target(self, site: Site) -> None:
        one, other = followed(site.tracker()), followed(site.tracker())
        site.call("PUT", f"/ticket/{one.number}", "tech", json={"MergeInto": other.number})
        say(site, other.number, "Both are one.")
        told = news_of(site.tracker(), one)[0]
        assert (told.number, told.client_id, told.gone) == (one.number, one.client_id, False)
        assert [heard.text for heard in told.heard] == [
            "Both are one.",
            f"TSS joined this ticket with number {other.number}; what is said there is shown here.",
        ]
        assert told.link.endswith(f"id={other.number}")
        again = Followed(one.number, one.client_id, frozenset(heard.reference for heard in told.heard))
        assert [heard for told in news_of(site.tracker(), again) for heard in told.heard] == []

    def test_ticket_that_is_gone_or_another_s_is_gone(self, site: Site) -> None:
        other = followed(site.tracker())
        hidden = made(site, "liaison2")
        tickets = [Followed("99999", new_id()), Followed(other.number, new_id()), Followed(hidden, new_id())]
        heard = news_of(site.tracker(), *tickets)
        assert [(told.number, told.client_id, told.gone) for told in heard] == [(one.number, one.client_id, True) for one in tickets]
        assert [told.hidden for told in heard] == [False, False, True]

    def test_ticket_that_was_moved_out_of_sight_is_hidden_until_it_comes_back(self, site: Site) -> None:
        one = followed(site.tracker())
        site.call("PUT", f"/ticket/{one.number}", "root", json={"Queue": "Secret"})
        (told,) = news_of(site.tracker(), one)
        assert (told.client_id, told.gone, told.hidden) == (one.client_id, True, True)
        site.call("PUT", f"/ticket/{one.number}", "root", json={"Queue": "TSS"})
        (told,) = news_of(site.tracker(), one)
        assert (told.client_id, told.gone, told.hidden) == (one.client_id, False, False)

    def test_files_of_an_answer_are_fetched_when_wanted(self, site: Site) -> None:
        one, tech = followed(site.tracker()), site.tracker("tech")
        files = [a_file("../../note.txt", LATIN), a_file("photo.png", b"\x89PNG", "image/png")]
        tech.send_reply(answer_to(outgoing(client_id=one.client_id), one.number, "See these.", attachments=files))
        (heard,) = (heard for told in news_of(site.tracker(), one) for heard in told.heard)
        assert [(file.name, file.media_type, file.size, file.read()) for file in heard.attachments] == [
            ("note.txt", "application/octet-stream", len(LATIN), LATIN),
            ("photo.png", "image/png", 4, b"\x89PNG"),
        ]
