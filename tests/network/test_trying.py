"""“Test connection” goes from the cable to the service, and stops at the first thing that is wrong."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
import trustme

from app.errors import UserError
from app.network.trying import Outcome, Rung, Step, Way, climb, issuer_of, web_steps
from app.store.progress import Cancelled
from tests.network.servers import keep_authority, nobody_answers, server_context, serving

RIGHT, WRONG, NOT_TRIED = Outcome.RIGHT, Outcome.WRONG, Outcome.NOT_TRIED


def outcomes(rungs: list[Rung]) -> dict[str, Outcome]:
    return {rung.title: rung.outcome for rung in rungs}


def try_web(url: str, *, online: bool = True, proxy: str = "") -> list[Rung]:
    proxies = {"http": proxy, "https": proxy} if proxy else {}
    return climb(web_steps("TSS", url, "/rt", proxies=lambda _url: proxies, online=lambda: online))


def test_steps_after_the_first_wrong_one_are_not_tried() -> None:
    tried: list[str] = []

    def wrong() -> str:
        tried.append("second")
        raise UserError("No.", "Do this.")

    steps = [Step("first", lambda: "Fine."), Step("second", wrong), Step("third", lambda: pytest.fail("tried"))]
    seen: list[tuple[int, int, str]] = []
    rungs = climb(steps, lambda *now: seen.append(now))
    assert rungs == [Rung("first", RIGHT, "Fine."), Rung("second", WRONG, "No.", "Do this."), Rung("third", NOT_TRIED)]
    assert tried == ["second"]
    assert seen == [(0, 3, "first"), (1, 3, "second")]


def test_it_can_be_stopped_between_steps() -> None:
    def stop(done: int, total: int, words: str = "") -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        climb([Step("first", lambda: ""), Step("second", lambda: pytest.fail("tried"))], stop)


def test_all_is_well(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(keep_authority(authority, tmp_path)))
    with serving(lambda talk: talk.answer('{"message": "Unauthorized"}', "401 Unauthorized"), server_context(authority)) as server:
        rungs = try_web(server.url)
    assert outcomes(rungs) == dict.fromkeys(["Network", "Name", "Connection", "Certificate", "Right service"], RIGHT)
    assert all(rung.words.endswith(".") for rung in rungs)
    assert [head.split()[:2] for head in server.heads] == [["GET", "/rt"]]


def test_no_network_is_the_first_thing_looked_at() -> None:
    rungs = try_web("https://tss.example.org", online=False)
    assert [rung.outcome for rung in rungs] == [WRONG] + [NOT_TRIED] * 4
    assert "no network connection" in rungs[0].words


def test_a_name_nobody_has() -> None:
    rungs = try_web("https://tss.invalid")
    assert (rungs[1].title, rungs[1].outcome) == ("Name", WRONG)
    assert "tss.invalid" in rungs[1].words


def test_a_port_that_refuses_and_one_that_is_silent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    refused = try_web(f"http://127.0.0.1:{port}")
    with nobody_answers() as silent:
        waiting = climb(Way("TSS", "127.0.0.1", silent, seconds=0.2).steps(encrypted=False))
    assert [refused[2].outcome, waiting[2].outcome] == [WRONG, WRONG]
    assert "does not take the connection" in refused[2].words
    assert "did not answer in time" in waiting[2].words


def test_a_certificate_that_is_not_trusted(authority: trustme.CA) -> None:
    with serving(lambda talk: talk.answer(), server_context(authority)) as server:
        rungs = try_web(server.url)
    assert outcomes(rungs) == {"Network": RIGHT, "Name": RIGHT, "Connection": RIGHT, "Certificate": WRONG, "Right service": NOT_TRIED}
    assert "Ask your network office" in rungs[3].advice
    assert "issued by “trustme" in rungs[3].words
    assert server.heads == []


def test_who_issued_a_certificate_is_not_told_where_there_is_none() -> None:
    with serving(lambda talk: talk.say("220 no TLS here\r\n" * 9), speaks_first=True) as server:
        assert issuer_of("127.0.0.1", server.port, 1) == ""


@pytest.mark.parametrize(
    ("status", "header", "body"),
    [("302 Found", "Location: http://login.example.org/", ""), ("200 OK", "X-A: b", "<html>Welcome to the guest Wi-Fi")],
)
def test_a_portal_is_not_the_right_service(status: str, header: str, body: str) -> None:
    with serving(lambda talk: talk.answer(body, status, header, media_type="text/html")) as server:
        rungs = try_web(server.url)
    assert (rungs[-1].title, rungs[-1].outcome) == ("Right service", WRONG)
    assert "sign in" in rungs[-1].advice


def test_through_a_proxy_the_proxy_is_looked_for() -> None:
    with serving(lambda talk: talk.take("{}", "401 Unauthorized")) as proxy:
        rungs = try_web("http://tss.invalid", proxy=proxy.url)
        missing = try_web("http://tss.invalid", proxy="http://proxy.invalid:3128")
    assert outcomes(rungs) == dict.fromkeys(["Network", "Proxy: name", "Proxy: connection", "Right service"], RIGHT)
    assert missing[1].outcome is WRONG
    assert "proxy.invalid" in missing[1].words
