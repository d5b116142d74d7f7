"""Every trouble on the way, made by real sockets: its kind, its words, and whether the request may have arrived."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from functools import partial

import pytest

from app.network.http import Http, Part, Timeouts
from app.network.trouble import Kind, NetworkTrouble
from tests.network.servers import Script, Talk, nobody_answers, serving

LARGE = 12_000_000
QUICK = Timeouts(connect=1, read=1, total=5)
PATIENCE = 30


def direct(url: str) -> dict[str, str]:
    del url
    return {}


def trouble_at(url: str, method: str = "POST", size: int = 10, online: bool = True, timeouts: Timeouts = QUICK) -> NetworkTrouble:
    http = Http(url, service="TSS", timeouts=timeouts, proxies=direct, online=lambda: online)
    parts = [Part("JSON", bytes(size))] if method == "POST" else None
    with pytest.raises(NetworkTrouble) as raised:
        http.send(method, "/ticket", parts=parts).json()
    assert raised.value.what.endswith(".")
    assert raised.value.advice.endswith(".")
    return raised.value


def trouble_of_script(script: Script, method: str = "POST", size: int = 10, timeouts: Timeouts = QUICK) -> NetworkTrouble:
    with serving(script) as server:
        return trouble_at(server.url, method, size, timeouts=timeouts)


def cut_after(read: Callable[[Talk], object], answer: str = "") -> Script:
    def script(talk: Talk) -> None:
        read(talk)
        talk.say(answer)
        talk.cut() if not answer else talk.connection.shutdown(socket.SHUT_RDWR)

    return script


BEFORE_THE_BODY = cut_after(lambda talk: None)
WITHIN_THE_BODY = cut_after(lambda talk: talk.read_body(1_000_000))
AFTER_THE_BODY = cut_after(Talk.read_body)


@pytest.mark.parametrize("script", [BEFORE_THE_BODY, WITHIN_THE_BODY])
def test_a_body_that_was_cut_on_its_way_has_not_arrived(script: Script) -> None:
    trouble = trouble_of_script(script, size=LARGE)
    assert (trouble.kind, trouble.reached) == (Kind.CUT, False)
    assert "TSS (127.0.0.1) was cut" in trouble.what


@pytest.mark.parametrize("size", [10, LARGE])
def test_a_body_that_left_whole_may_have_arrived(size: int) -> None:
    trouble = trouble_of_script(AFTER_THE_BODY, size=size)
    assert (trouble.kind, trouble.reached) == (Kind.CUT, True)


@pytest.mark.parametrize(
    "begun",
    [
        "HTTP/1.1 201 Cre",
        "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n",
        'HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{"id": "7"',
        "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[1,",
        "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n[1,",
        "nonsense\r\n\r\n",
    ],
)
def test_an_answer_that_was_cut_came_from_somebody_who_read_the_request(begun: str) -> None:
    trouble = trouble_of_script(cut_after(Talk.read_body, begun))
    assert (trouble.kind, trouble.reached) == (Kind.CUT, True)


@pytest.mark.parametrize("script", [BEFORE_THE_BODY, AFTER_THE_BODY])
def test_a_question_changes_nothing_wherever_it_is_cut(script: Script) -> None:
    trouble = trouble_of_script(script, "GET")
    assert (trouble.kind, trouble.reached) == (Kind.CUT, False)


def test_no_answer_in_time_may_have_arrived() -> None:
    silence = partial(trouble_of_script, lambda talk: (talk.read_body(), talk.connection.recv(1)), timeouts=Timeouts(1, 0.2, 5))
    assert (silence().kind, silence().reached) == (Kind.TIMEOUT, True)


def test_a_server_that_does_not_take_the_body_has_not_got_it() -> None:
    given_up = threading.Event()

    def script(talk: Talk) -> None:
        talk.connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        given_up.wait(PATIENCE)
        talk.cut()

    with serving(script) as server:
        try:
            trouble = trouble_at(server.url, size=LARGE, timeouts=Timeouts(0.2, 0.2, 5))
        finally:
            given_up.set()
    assert (trouble.kind, trouble.reached) == (Kind.TIMEOUT, False)


@pytest.mark.parametrize("start", ["HTTP/1.1 200 OK\r\nX-A: ", "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"])
def test_an_answer_that_trickles_for_ever_is_given_up(start: str) -> None:
    given_up = threading.Event()

    def script(talk: Talk) -> None:
        talk.say(start)
        while not given_up.wait(0.02):
            talk.say("a")

    with serving(script) as server:
        try:
            trouble = trouble_at(server.url, "GET", timeouts=Timeouts(1, 1, 0.3))
        finally:
            given_up.set()
    assert trouble.kind is Kind.TIMEOUT


def test_nobody_takes_the_connection() -> None:
    with nobody_answers() as port:
        trouble = trouble_at(f"http://127.0.0.1:{port}", timeouts=Timeouts(0.2, 1, 5))
    assert (trouble.kind, trouble.reached) == (Kind.TIMEOUT, False)


def test_a_closed_port_refuses() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    trouble = trouble_at(f"http://127.0.0.1:{port}")
    assert (trouble.kind, trouble.reached) == (Kind.REFUSED, False)
    assert "does not take the connection" in trouble.what


@pytest.mark.parametrize("host", ["tss.invalid", "a" * 70 + ".example.org", "xn--.example.org", "a..b"])
def test_a_name_that_nobody_has_is_not_found(host: str) -> None:
    trouble = trouble_at(f"http://{host}")
    assert (trouble.kind, trouble.reached) == (Kind.NAME, False)
    assert host in trouble.what


def test_a_name_without_any_network_is_no_fault_of_the_name() -> None:
    trouble = trouble_at("http://tss.invalid", online=False)
    assert (trouble.kind, trouble.reached) == (Kind.NO_NETWORK, False)
    assert "no network connection" in trouble.what


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See", "307 Temporary", "308 Permanent"])
@pytest.mark.parametrize("location", ["http://login.example.org/portal?for=geheim", "//login.example.org/portal"])
def test_a_portal_that_sends_us_elsewhere_is_not_followed(status: str, location: str) -> None:
    with serving(lambda talk: talk.take("", status, f"Location: {location}")) as server:
        trouble = trouble_at(server.url)
        assert len(server.heads) == 1
    assert (trouble.kind, trouble.reached, trouble.where) == (Kind.PORTAL, False, "http://login.example.org/portal")
    assert "open a web page in the browser" in trouble.advice


@pytest.mark.parametrize("location", ["/NoAuth/Login.html?next=abc", "https://127.0.0.1/rt", ""])
def test_a_service_that_moved_says_where(location: str) -> None:
    trouble = trouble_of_script(lambda talk: talk.take("", "302 Found", f"Location: {location}"))
    assert (trouble.kind, trouble.reached) == (Kind.PORTAL, True)
    assert trouble.where in trouble.what
    assert "next=" not in trouble.what
    assert "settings" in trouble.advice


@pytest.mark.parametrize("page", ["<!DOCTYPE html><title>Welcome</title>", "\n <html>", "Please sign in"])
def test_a_web_page_in_place_of_json_is_a_portal(page: str) -> None:
    html = partial(trouble_of_script, lambda talk: talk.take(page, media_type="text/html; charset=utf-8"))
    assert (html().kind, html().reached, html("GET").reached) == (Kind.PORTAL, True, False)
    assert "web page answered in place of TSS" in html().what


@pytest.mark.parametrize("body", ["", "nonsense", '{"id": ', "[" * 100_000])
def test_an_answer_that_is_no_json_makes_no_sense(body: str) -> None:
    trouble = trouble_of_script(lambda talk: talk.take(body))
    assert (trouble.kind, trouble.reached) == (Kind.PORTAL, True)
    assert "makes no sense" in trouble.what


def test_a_page_about_a_broken_server_is_not_a_portal() -> None:
    trouble = trouble_of_script(lambda talk: talk.take("<html>", "502 Bad Gateway", media_type="text/html"))
    assert "makes no sense" in trouble.what


@pytest.mark.parametrize("status", ["200 OK", "401 Unauthorized", "404 Not Found", "413 Too Large", "429 Slow", "500 Error", "503 Away"])
def test_any_other_status_is_an_answer(status: str) -> None:
    with serving(lambda talk: talk.take('{"message": "no"}', status, "Retry-After: 7")) as server:
        answer = Http(server.url, timeouts=QUICK, proxies=direct).send("POST", "/", json={})
    assert (answer.status, answer.headers["retry-after"], answer.json()) == (int(status[:3]), "7", {"message": "no"})
