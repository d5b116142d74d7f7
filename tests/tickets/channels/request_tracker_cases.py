"""What the channel to Request Tracker makes of its traps: tried on the server in this process and on a real one."""

import base64
import hashlib

import pytest

from app.tickets.channels.channel import ChannelTrouble, Followed, Sent
from tests.tickets.channels.request_tracker_news_cases import followed, news_of
from tests.tickets.channels.rt_server_site import Site, a_file, answer_to, made, new_id, outgoing, values

LATIN = "Grüße aus dem Süden".encode("latin-1")


class Sending:
    """Tickets on their way."""

    def test_ticket_arrives_whole(self, site: Site) -> None:
        ticket = outgoing(
            "Ünïcode ” subject", school="Lincoln Middle", facts={"Room": "114", "Asset tag": "RM-00012", "Serial number": "5CD1"}
        )
        sent = site.tracker().send_ticket(ticket)
        told = site.call("GET", f"/ticket/{sent.number}").json()
        assert told["Subject"] == ticket.subject
        assert values(site, sent.number) == {
            "Client id": [ticket.client_id],
            "Room": ["114"],
            "Asset tag": ["RM-00012"],
            "School": ["Lincoln Middle"],
        }
        assert sent.notes == []
        assert sent.link.endswith(f"/Ticket/Display.html?id={sent.number}")

    def test_requestors_are_the_account_and_the_person(self, site: Site) -> None:
        one = site.tracker().send_ticket(outgoing(requester_email="teacher@school.test"))
        other = site.tracker().send_ticket(outgoing(requester_email="Liaison@School.test"))
        asked = [[person["id"] for person in site.call("GET", f"/ticket/{sent.number}").json()["Requestor"]] for sent in (one, other)]
        assert asked == [["liaison", "teacher@school.test"], ["liaison"]]

    def test_dropped_fields_are_named_and_stand_in_the_text(self, site: Site) -> None:
        sent = site.tracker().send_ticket(outgoing(school="Nowhere High", facts={"Asset tag": "12", "Room": "114"}))
        assert sorted(sent.notes) == [
            "TSS did not take “12” for the field “Asset tag”; it stands in the text.",
            "TSS did not take “Nowhere High” for the field “School”; it stands in the text.",
        ]
        parts = site.call("GET", f"/ticket/{sent.number}/attachments").json()["items"]
        assert b"Nowhere High" in _content(site, str(parts[0]["id"]))

    def test_second_copy_is_noticed_and_the_older_kept(self, site: Site) -> None:
        ticket = outgoing()
        first, second = (site.tracker().send_ticket(ticket) for _ in range(2))
        assert second.number == first.number
        assert [note.startswith("It also arrived as number ") for note in second.notes] == [True]

    def test_many_tickets_are_read_back_with_one_question(self, site: Site) -> None:
        tracker, twice = site.tracker(), outgoing(facts={"Room": "114"})
        older = tracker.send_ticket(twice)
        tickets = [outgoing(facts={"Asset tag": f"{at}"}) for at in range(18)]
        sent = [tracker.create_ticket(ticket) for ticket in (*tickets, twice, outgoing(facts={"Room": "116"}))]
        assert [(bool(one.number), one.notes) for one in sent] == [(True, [])] * 20
        found = tracker.read_back([one.unread for one in sent if one.unread])
        assert [list(found[ticket.client_id].notes) for ticket in tickets] == [
            [f"TSS did not take “{at}” for the field “Asset tag”; it stands in the text."] for at in range(18)
        ]
        assert (found[twice.client_id].number, len(found[twice.client_id].notes)) == (older.number, 1)
        assert sent[-1].unread
        assert found[sent[-1].unread.client_id].notes == []
        assert len(found) == 20

    def test_ticket_that_lost_its_id_or_was_merged_is_read_back_among_others(self, site: Site) -> None:
        tracker = site.tracker("unsetting")
        sent = [tracker.create_ticket(outgoing()) for _ in range(2)]
        found = tracker.read_back([one.unread for one in sent if one.unread])
        assert [["did not keep the field “Client id”" in note for note in one.notes] for one in found.values()] == [[True], [True]]
        merging = [site.tracker().create_ticket(outgoing(facts={"Room": room})) for room in ("114", "116")]
        site.call("PUT", f"/ticket/{merging[0].number}", "tech", json={"MergeInto": merging[1].number})
        seen = site.tracker().read_back([one.unread for one in merging if one.unread])
        assert [(one.number, list(one.notes)) for one in seen.values()] == [(one.number, []) for one in merging]

    def test_field_that_is_not_kept_is_said_and_the_line_in_the_text_takes_its_place(self, site: Site) -> None:
        ticket = outgoing()
        tracker = site.tracker("unsetting")
        sent = tracker.send_ticket(ticket)
        assert any("did not keep the field “Client id”" in note for note in sent.notes)
        found = site.tracker("unsetting").find_ticket(ticket.client_id)
        assert isinstance(found, Sent)
        assert found.number == sent.number
        assert site.tracker("unsetting").find_ticket(new_id()) is None

    def test_files_arrive_byte_by_byte(self, site: Site) -> None:
        files = [
            a_file("latin.txt", LATIN, "text/plain"),
            a_file("nul.html", b"<p>one\0two</p>", "text/html"),
            a_file("mail.eml", b"Subject: x\r\n\r\nbody\xe9", "message/rfc822"),
            a_file("日本 ”x”.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "image/png"),
            a_file("plain.txt", "Grüße\r\n".encode(), "text/plain; charset=utf-8"),
            a_file("odd", b"x", "no media type"),
            a_file("0", b"zero", "text/csv"),
        ]
        sent = site.tracker().send_ticket(outgoing(attachments=files))
        parts = site.call("GET", f"/ticket/{sent.number}/attachments", params={"fields": "Filename", "per_page": 100}).json()["items"][2:]
        assert [part["Filename"] for part in parts] == [*(file.name for file in files[:-1]), "file 0"]
        kept = [hashlib.sha256(_content(site, str(part["id"]))).digest() for part in parts]
        assert kept == [hashlib.sha256(file.read()).digest() for file in files]

    def test_empty_file_is_left_out_and_said(self, site: Site) -> None:
        sent = site.tracker().send_ticket(outgoing(attachments=[a_file("empty.txt", b"", "text/plain"), a_file("full.bin", b"1")]))
        assert sent.notes == ["The file “empty.txt” is empty and was left out."]
        assert len(site.call("GET", f"/ticket/{sent.number}/attachments").json()["items"]) == 3

    def test_path_in_a_name_is_cut(self, site: Site) -> None:
        sent = site.tracker().send_ticket(outgoing(attachments=[a_file('C:\\secret\\..\\a"b.txt', b"1")]))
        parts = site.call("GET", f"/ticket/{sent.number}/attachments", params={"fields": "Filename"}).json()["items"]
        assert "secret" not in parts[-1]["Filename"]
        assert parts[-1]["Filename"].endswith("b.txt")

    def test_long_subject_and_control_characters_do_no_harm(self, site: Site) -> None:
        sent = site.tracker().send_ticket(outgoing("é" * 300 + "\0\n", facts={"Room": "1\0\n2"}))
        told = site.call("GET", f"/ticket/{sent.number}").json()
        assert told["Subject"] == "é" * 98 + "…"
        assert values(site, sent.number)["Room"] == ["1 2"]

    @pytest.mark.parametrize(
        ("who", "queue", "words"),
        [
            ("looker", "TSS", "does not let this account write tickets to the queue “TSS”"),
            ("nobodyatall", "TSS", "has no queue “TSS” that this account may see"),
            ("liaison", "Secret / Nope", "has no queue “Secret / Nope”"),
            ("liaison", "Loans", "The queue “Loans” has no field “Client id” that this account may see"),
            ("blind", "TSS", "The queue “TSS” has no field “Client id” that this account may see"),
        ],
    )
    def test_what_is_missing_is_said_before_anything_is_sent(self, site: Site, who: str, queue: str, words: str) -> None:
        for attempt in (lambda tracker: tracker.send_ticket(outgoing()), lambda tracker: tracker.check()):
            with pytest.raises(ChannelTrouble, match=words) as trouble:
                attempt(site.tracker(who, queue))
            assert (trouble.value.lasting, trouble.value.unsure) == (True, False)

    def test_connection_is_described_step_by_step(self, site: Site) -> None:
        told = site.tracker().check()
        assert told[0].startswith("TSS answers: Request Tracker 5.")
        assert told[1:4] == [
            "You are signed in as Lea Liaison.",
            "Tickets can be written to the queue “TSS”.",
            "The field “Client id” is there, so no ticket goes twice.",
        ]


class Replying:
    """Replies on their way."""

    def test_reply_arrives_once_and_is_known_again(self, site: Site) -> None:
        tracker, ticket = site.tracker(), outgoing()
        number = tracker.send_ticket(ticket).number
        reply = answer_to(ticket, number, "Still dark. 0", attachments=[a_file("a.bin", b"12")])
        sent = tracker.send_reply(reply)
        assert tracker.find_reply(number, reply.client_id) == Sent(number, sent.reference, sent.link)
        heard = [one for told in news_of(tracker, Followed(number, ticket.client_id)) for one in told.heard]
        assert [(one.reference, one.client_id, one.text, one.author) for one in heard] == [
            (sent.reference, reply.client_id, "Still dark. 0", "Lea Liaison")
        ]
        assert tracker.find_reply(number, new_id()) is None

    def test_reply_of_a_single_0_keeps_its_text(self, site: Site) -> None:
        tracker, ticket = site.tracker(), outgoing()
        number = tracker.send_ticket(ticket).number
        for _ in range(2):
            tracker.send_reply(answer_to(ticket, number, "0"))
        heard = [one.text for told in news_of(tracker, Followed(number, ticket.client_id)) for one in told.heard]
        assert heard == ["0", "0"]

    def test_line_with_the_id_goes_away_once_the_field_has_proven_itself(self, site: Site) -> None:
        tracker, ticket = site.tracker(), outgoing()
        number = tracker.send_ticket(ticket).number
        for text in ("one", "two"):
            tracker.send_reply(answer_to(ticket, number, text))
        parts = site.call("GET", f"/ticket/{number}/attachments", params={"fields": "ContentType"}).json()["items"]
        texts = [_content(site, str(part["id"])) for part in parts if part["ContentType"] == "text/plain"]
        assert [b"Desk reference" in text for text in texts] == [True, True, False]

    def test_without_the_right_to_the_message_field_the_line_finds_the_reply(self, site: Site) -> None:
        tracker, ticket = site.tracker("unsetting"), outgoing()
        number = tracker.send_ticket(ticket).number
        replies = [answer_to(ticket, number, "Same words.") for _ in range(2)]
        sent = [tracker.send_reply(reply) for reply in replies]
        found = [site.tracker("unsetting").find_reply(number, reply.client_id) for reply in replies]
        assert [one and one.reference for one in found] == [one.reference for one in sent]
        assert site.tracker("unsetting").find_reply(number, new_id()) is None

    def test_second_copy_of_a_reply_is_noticed(self, site: Site) -> None:
        tracker, ticket = site.tracker(), outgoing()
        reply = answer_to(ticket, tracker.send_ticket(ticket).number)
        first, second = tracker.send_reply(reply), tracker.send_reply(reply)
        assert second.reference == first.reference
        assert second.notes == ["This reply arrived twice; the second copy stands below the first."]

    def test_message_kept_but_status_denied_is_said(self, site: Site) -> None:
        tracker, ticket = site.tracker(), outgoing()
        sent = tracker.send_reply(answer_to(ticket, tracker.send_ticket(ticket).number, solved=True))
        assert sent.notes == ["TSS has the message, but did not set the ticket to solved; it stays “open” there."]

    def test_reply_that_solves_with_the_right_to_it(self, site: Site) -> None:
        tracker, ticket = site.tracker("tech"), outgoing()
        number = tracker.send_ticket(ticket).number
        assert tracker.send_reply(answer_to(ticket, number, solved=True)).notes == []
        assert site.call("GET", f"/ticket/{number}", "tech").json()["Status"] == "resolved"

    def test_nothing_is_said_to_strangers(self, site: Site) -> None:
        for other in (site.tracker().send_ticket(outgoing()).number, made(site)):
            with pytest.raises(ChannelTrouble, match=f"Number {other} is another ticket") as trouble:
                site.tracker().send_reply(answer_to(outgoing(), other))
            assert (trouble.value.lasting, trouble.value.about_this, trouble.value.unsure) == (True, True, False)

    def test_ticket_that_is_gone_or_hidden_takes_no_reply(self, site: Site) -> None:
        hidden = made(site, "liaison2")
        for number in ("99999", hidden):
            with pytest.raises(ChannelTrouble, match="has no ticket") as trouble:
                site.tracker().send_reply(answer_to(outgoing(), number))
            assert (trouble.value.lasting, trouble.value.about_this) == (True, True)


class Finding:
    """Has it arrived?"""

    def test_what_never_arrived_is_not_there(self, site: Site) -> None:
        assert site.tracker().find_ticket(new_id()) is None

    def test_ticket_is_found_after_it_was_merged(self, site: Site) -> None:
        one, other = followed(site.tracker()), followed(site.tracker())
        site.call("PUT", f"/ticket/{one.number}", "tech", json={"MergeInto": other.number})
        found = site.tracker().find_ticket(one.client_id)
        assert found is not None
        assert found.number == one.number

    def test_search_is_refused_when_it_could_only_say_no(self, site: Site) -> None:
        with pytest.raises(ChannelTrouble, match="a ticket could arrive twice"):
            site.tracker("blind").find_ticket(new_id())


def _content(site: Site, part: str) -> bytes:
    """The contents of a part."""
    return base64.b64decode(site.call("GET", f"/attachment/{part}").json().get("Content") or "")
