"""What REST2 of Request Tracker 5 does, trap by trap: true of the real one, and so demanded of the one in this process."""

import base64
from datetime import timedelta
from typing import Any

import pytest

from app.tickets.channels.request_tracker.hearing import moment
from tests.tickets.channels.rt_server_site import Site, create, found, made, new_id, values, with_files

FORM = {"Queue": "TSS", "Requestor": "liaison", "Subject": "s", "Content": "c", "ContentType": "text/plain"}
SAY = {"Content": "More.", "ContentType": "text/plain"}


class SigningIn:
    """Who one is."""

    def test_bad_token_is_401_in_json(self, site: Site) -> None:
        for headers in ({"Authorization": "token 1-29-" + "0" * 32}, {}):
            answer = site.call("GET", "/rt", "", headers=headers)
            assert (answer.status_code, answer.json()) == (401, {"message": "Unauthorized"})
            assert "WWW-Authenticate" not in answer.headers

    @pytest.mark.parametrize("headers", [{"Cookie": "a=b"}, {"User-Agent": "Mozilla/5.0"}])
    def test_cookie_or_browser_agent_turns_401_into_302(self, site: Site, headers: dict[str, str]) -> None:
        assert site.call("GET", "/rt", "", headers=headers).status_code == 302

    def test_token_names_the_account_that_nothing_else_tells(self, site: Site) -> None:
        token = site.tracker()._token
        answer = site.call("GET", f"/user/{token.split('-')[1]}")
        assert (answer.json()["Name"], answer.json()["EmailAddress"]) == ("liaison", "liaison@school.test")


class Creating:
    """New tickets."""

    def test_answer_names_the_ticket(self, site: Site) -> None:
        answer = create(site)
        assert set(answer.json()) == {"id", "type", "_url"}
        assert answer.headers["Location"] == f"/REST/2.0/ticket/{answer.json()['id']}"

    def test_without_requestor_the_creator_may_not_read_it(self, site: Site) -> None:
        ticket = made(site, Requestor=None)
        assert site.call("GET", f"/ticket/{ticket}").status_code == 403

    def test_several_requestors_are_taken(self, site: Site) -> None:
        ticket = made(site, Requestor=["liaison", "teacher@school.test"])
        asked = [one["id"] for one in site.call("GET", f"/ticket/{ticket}").json()["Requestor"]]
        assert asked == ["liaison", "teacher@school.test"]

    def test_201_hides_what_was_dropped(self, site: Site) -> None:
        ticket = made(site, CustomFields={"Nope": "x", "School": "Nowhere", "Asset tag": "bad", "Room": "114"}, Nonsense=1)
        assert {name: kept for name, kept in values(site, ticket).items() if kept} == {"Room": ["114"]}

    def test_without_the_right_every_field_is_dropped(self, site: Site) -> None:
        ticket = made(site, "unsetting", CustomFields={"Client id": new_id(), "Room": "114"})
        assert not any(values(site, ticket, "unsetting").values())

    def test_unreadable_field_shows_nothing_but_can_be_searched(self, site: Site) -> None:
        assert site.call("GET", "/queue/TSS", "blind").json()["TicketCustomFields"] == []

    @pytest.mark.parametrize(
        ("given", "status"), [({"Queue": "Nope"}, 403), ({"Queue": None}, 400), ({"Status": "bogus"}, 400), ({"CustomFields": [1]}, 500)]
    )
    def test_what_is_refused(self, site: Site, given: dict[str, Any], status: int) -> None:
        answer = create(site, **given)
        assert answer.status_code == status
        assert bool(answer.content) == (status != 500)

    def test_no_right_is_403(self, site: Site) -> None:
        assert create(site, "looker").status_code == 403
        assert site.call("GET", "/queue/Secret").status_code == site.call("GET", "/queue/Nope").status_code == 403

    def test_long_subject_is_cut_by_bytes(self, site: Site) -> None:
        ticket = made(site, Subject="é" * 300)
        assert len(site.call("GET", f"/ticket/{ticket}").json()["Subject"]) == 100

    def test_empty_file_and_file_named_0_are_refused(self, site: Site) -> None:
        assert with_files(site, "/ticket", FORM, ("e.txt", b"", "text/plain")).status_code == 400
        assert with_files(site, "/ticket", FORM, ("0", b"x", "text/plain")).status_code == 400

    def test_files_of_a_form_keep_name_and_bytes(self, site: Site) -> None:
        png = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
        answer = with_files(site, "/ticket", FORM, ("日本.png", png, "image/png"), ("é.csv", b"caf\xe9", "text/csv"))
        path = f"/ticket/{answer.json()['id']}/attachments"
        items = site.call("GET", path, params={"fields": "Filename,ContentType"}).json()["items"]
        assert [item["ContentType"] for item in items] == ["multipart/mixed", "text/plain", "image/png", "text/csv"]
        assert [item["Filename"] for item in items[2:]] == ["日本.png", "é.csv"]
        kept = [base64.b64decode(site.call("GET", f"/attachment/{item['id']}").json()["Content"]) for item in items[2:]]
        assert kept == [png, b"caf\xe9"]

    def test_text_files_are_rewritten(self, site: Site) -> None:
        answer = with_files(site, "/ticket", FORM, ("a.html", b"caf\xe9", "text/html"), ("b.txt", b"one\0two", "text/plain"))
        path = f"/ticket/{answer.json()['id']}/attachments"
        items = site.call("GET", path).json()["items"]
        kept = [base64.b64decode(site.call("GET", f"/attachment/{item['id']}").json()["Content"]) for item in items[2:]]
        assert kept[0] == "café".encode()
        assert kept[1] != b"one\0two"

    def test_second_holder_of_a_client_id_loses_it(self, site: Site) -> None:
        mine = new_id()
        first, second = made(site, CustomFields={"Client id": mine}), made(site, CustomFields={"Client id": mine})
        assert [values(site, one)["Client id"] for one in (first, second)] == [[mine], []]
        assert found(site, f"Queue='TSS' AND CF.{{Client id}} = '{mine}'") == [first]


class Saying:
    """Replies and comments."""

    def test_partial_success_is_201(self, site: Site) -> None:
        answer = site.call("POST", f"/ticket/{made(site)}/correspond", json={**SAY, "Status": "resolved"})
        assert (answer.status_code, answer.json()) == (201, ["Correspondence added", "Permission Denied"])
        assert answer.headers["Location"].startswith("/REST/2.0/transaction/")

    def test_denied_is_400_also_when_there_is_no_ticket(self, site: Site) -> None:
        ticket = made(site)
        for path, who in (
            (f"/ticket/{ticket}/correspond", "liaison2"),
            ("/ticket/99999/correspond", "liaison"),
            (f"/ticket/{ticket}/comment", "liaison"),
        ):
            answer = site.call("POST", path, who, json=SAY)
            assert (answer.status_code, answer.json()) == (400, {"message": "Permission Denied"})

    def test_content_type_is_required(self, site: Site) -> None:
        assert site.call("POST", f"/ticket/{made(site)}/correspond", json={"Content": "x"}).status_code == 400

    def test_message_field_is_found_once(self, site: Site) -> None:
        ticket, mine = made(site), new_id()
        told = {**SAY, "TxnCustomFields": {"Client message id": mine}}
        first, second = (site.call("POST", f"/ticket/{ticket}/correspond", json=told) for _ in range(2))
        assert first.json() == second.json() == ["Correspondence added", "Custom fields updated"]
        items = site.call("GET", "/transactions", params={"query": f"CF.{{Client message id}} = '{mine}'"}).json()["items"]
        assert [str(item["id"]) for item in items] == [first.headers["Location"].rpartition("/")[2]]

    def test_without_the_right_the_message_field_is_said_to_be_updated(self, site: Site) -> None:
        ticket, mine = made(site, "unsetting"), new_id()
        answer = site.call(
            "POST", f"/ticket/{ticket}/correspond", "unsetting", json={**SAY, "TxnCustomFields": {"Client message id": mine}}
        )
        assert answer.json() == ["Correspondence added", "Custom fields updated"]
        told = site.call("GET", answer.headers["Location"].removeprefix("/REST/2.0"), "unsetting").json()
        assert [field["values"] for field in told["CustomFields"]] == [[]]

    def test_reply_opens_a_solved_ticket_again(self, site: Site) -> None:
        ticket = made(site)
        site.call("PUT", f"/ticket/{ticket}", "tech", json={"Status": "resolved"})
        site.call("POST", f"/ticket/{ticket}/correspond", json=SAY)
        assert site.call("GET", f"/ticket/{ticket}").json()["Status"] == "open"

    def test_outdated_tag_is_412(self, site: Site) -> None:
        path = f"/ticket/{made(site)}"
        assert site.call("POST", f"{path}/correspond", headers={"If-Match": '"1"'}, json=SAY).status_code == 412
        assert site.call("PUT", path, "tech", headers={"If-Match": '"1"'}, json={"Status": "open"}).status_code == 412


class Reading:
    """What is there, and what is not."""

    def test_missing_and_hidden_things(self, site: Site) -> None:
        ticket = made(site)
        statuses = [site.call("GET", path).status_code for path in ("/ticket/99999", "/attachment/99999", "/transaction/99999")]
        assert statuses == [404, 500, 500]
        assert site.call("GET", f"/ticket/{ticket}", "liaison2").status_code == 403
        for path, who in (
            ("/ticket/99999/history", "liaison"),
            (f"/ticket/{ticket}/history", "liaison2"),
            (f"/ticket/{ticket}/attachments", "liaison2"),
        ):
            answer = site.call("GET", path, who)
            assert (answer.status_code, answer.json()["count"]) == (200, 0)

    def test_field_parent_of_attachments_is_500(self, site: Site) -> None:
        assert site.call("GET", f"/ticket/{made(site)}/attachments", params={"fields": "Parent"}).status_code == 500

    def test_private_comments_are_hidden_and_pages_short(self, site: Site) -> None:
        ticket = made(site)
        for _ in range(3):
            site.call("POST", f"/ticket/{ticket}/comment", "tech", json=SAY)
        site.call("POST", f"/ticket/{ticket}/correspond", "tech", json=SAY)
        path = f"/ticket/{ticket}/history"
        whole = site.call("GET", path, params={"fields": "Type", "per_page": 100}).json()
        assert (whole["total"], whole["pages"]) == (None, None)
        assert "Comment" not in [item["Type"] for item in whole["items"]]
        numbers = [site.call("GET", path, params={"per_page": 1, "page": page}).json()["count"] for page in range(1, 10)]
        assert 0 in numbers[: numbers.index(1, 1)]

    def test_tag_is_the_newest_transaction_one_may_see(self, site: Site) -> None:
        ticket = made(site)
        said = site.call("POST", f"/ticket/{ticket}/correspond", "tech", json=SAY).headers["Location"].rpartition("/")[2]
        before = site.call("GET", f"/ticket/{ticket}").headers["ETag"]
        site.call("POST", f"/ticket/{ticket}/comment", "tech", json=SAY)
        assert int(before.strip('"')) >= int(said)
        assert site.call("GET", f"/ticket/{ticket}", headers={"If-None-Match": before}).status_code == 304
        assert site.call("GET", f"/ticket/{ticket}").headers["ETag"] == before

    def test_merged_ticket_answers_as_its_target_and_hides_from_searches(self, site: Site) -> None:
        mine = new_id()
        ticket, target = made(site, CustomFields={"Client id": mine}), made(site)
        assert site.call("PUT", f"/ticket/{ticket}", "tech", json={"MergeInto": target}).json() == ["Merge Successful"]
        assert str(site.call("GET", f"/ticket/{ticket}").json()["id"]) == target
        assert found(site, f"CF.{{Client id}} = '{mine}'") == []
        assert found(site, f"CF.{{Client id}} = '{mine}' AND EffectiveId > 0") == [ticket]

    def test_deleted_ticket_hides_from_every_search(self, site: Site) -> None:
        mine = new_id()
        ticket = made(site, CustomFields={"Client id": mine})
        site.call("PUT", f"/ticket/{ticket}", "root", json={"Status": "deleted"})
        assert found(site, f"CF.{{Client id}} = '{mine}' AND EffectiveId > 0") == []
        assert site.call("GET", f"/ticket/{ticket}").json()["Status"] == "deleted"

    def test_put_says_200_whatever_came_of_it(self, site: Site) -> None:
        ticket = made(site)
        denied = site.call("PUT", f"/ticket/{ticket}", json={"Status": "resolved"})
        assert (denied.status_code, denied.json()) == (200, [f"Ticket {ticket}: Permission Denied"])
        assert site.call("PUT", f"/ticket/{ticket}", "tech", json={"Status": "new"}).json() == []
        assert site.call("PUT", f"/ticket/{ticket}", "liaison2", json={"Status": "new"}).status_code == 403


class Searching:
    """TicketSQL."""

    def test_only_relative_times_mean_the_same_everywhere(self, site: Site) -> None:
        ticket = made(site)
        before = moment(site.call("GET", f"/ticket/{ticket}").json()["LastUpdated"]) - timedelta(seconds=1)
        matches = {
            f"{before:%Y-%m-%d %H:%M:%S}": False,
            "60 seconds ago": True,
            "5 minutes ago": True,
            "no time at all": True,
            "0 seconds ago": False,
        }
        assert {text: ticket in found(site, f"id = {ticket} AND LastUpdated > '{text}'") for text in matches} == matches

    def test_time_in_its_own_form_loses_the_time_of_day(self, site: Site) -> None:
        ticket = made(site)
        updated = moment(site.call("GET", f"/ticket/{ticket}").json()["LastUpdated"])
        later, yesterday = (f"{updated + timedelta(seconds=by):%Y-%m-%dT%H:%M:%SZ}" for by in (60, -86400))
        same = [found(site, f"id = {ticket} AND LastUpdated > '{text}'") for text in (later, later[:11] + "00:00:00Z")]
        assert same[0] == same[1]
        assert found(site, f"id = {ticket} AND LastUpdated > '{yesterday}'") == [ticket]

    def test_unknown_field_finds_nothing_and_is_no_error(self, site: Site) -> None:
        made(site)
        assert found(site, "CF.{Nope} = 'x'") == []

    def test_quotes_are_escaped_with_a_backslash(self, site: Site) -> None:
        ticket = made(site, CustomFields={"Room": "O'Neill \\ 1"})
        assert found(site, f"id = {ticket} AND CF.{{Room}} = 'O\\'Neill \\\\ 1'") == [ticket]

    @pytest.mark.parametrize("query", ["Nonsense = 1", "id =", "(id = 1"])
    def test_bad_query_is_400(self, site: Site, query: str) -> None:
        assert site.call("GET", "/tickets", params={"query": query}).status_code == 400

    def test_unknown_order_gives_an_empty_list_with_a_total(self, site: Site) -> None:
        ticket = made(site)
        told = site.call("GET", "/tickets", params={"query": f"id = {ticket}", "orderby": "Nope"}).json()
        assert (told["count"], told["total"]) == (0, 1)

    def test_pages_hold_100_at_most_and_totals_count_own_tickets(self, site: Site) -> None:
        tickets = [made(site) for _ in range(3)]
        query = " OR ".join(f"id = {one}" for one in tickets)
        told = site.call("POST", "/tickets", data={"query": query, "per_page": "500", "fields": "Status"}).json()
        assert (told["per_page"], told["total"], told["pages"], told["count"]) == (100, 3, 1, 3)
        assert site.call("GET", "/tickets", params={"query": query, "per_page": 2}).json()["pages"] == 2
        assert site.call("GET", "/tickets", "liaison2", params={"query": query}).json()["total"] == 0
