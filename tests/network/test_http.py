"""What a request carries and what comes back, over real sockets."""

from __future__ import annotations

import gzip
import hashlib
import json
import logging
import socket
import zlib
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue

import pytest

from app.network.http import Http, Part, Timeouts
from app.network.signing import s3_signer
from app.network.trouble import Kind, NetworkTrouble
from app.store.progress import Cancelled
from tests.network.servers import Script, Talk, serving

QUICK = Timeouts(connect=2, read=2, total=5)


def asking(url: str, **options: object) -> Http:
    return Http(url, service="TSS", timeouts=QUICK, proxies=lambda _url: {}, **options)  # type: ignore[arg-type]


def failing(script: Script, act: Callable[[Http], object], **options: object) -> NetworkTrouble:
    """The trouble that comes of ``act`` on a server with ``script``."""
    with serving(script) as server, pytest.raises(NetworkTrouble) as raised:
        act(asking(server.url, **options))
    return raised.value


def test_json_goes_there_and_back() -> None:
    heard: list[bytes] = []

    def script(talk: Talk) -> None:
        heard.append(talk.read_body())
        talk.answer('{"id": "7", "name": "Ålesund 日本"}', "201 Created", "Location: /REST/2.0/ticket/7")

    with serving(script) as server:
        answer = asking(server.url + "/rt/", headers={"Authorization": "token 1-29"}).send(
            "POST", "/ticket", json={"Subject": "日本"}, params={"a b": "ü&="}
        )
    assert (answer.status, answer.json()["name"], answer.headers["location"]) == (201, "Ålesund 日本", "/REST/2.0/ticket/7")
    assert json.loads(heard[0]) == {"Subject": "日本"}
    assert server.heads[0].startswith("POST /rt/ticket?a+b=%C3%BC%26%3D HTTP/1.1\r\n")
    assert "Authorization: token 1-29\r\n" in server.heads[0]
    assert "User-Agent: LiaisonDesk/" in server.heads[0]
    assert "Mozilla" not in server.heads[0]


def test_files_go_as_parts_and_a_name_cannot_break_out_of_its_header() -> None:
    heard: list[bytes] = []

    def script(talk: Talk) -> None:
        heard.append(talk.read_body())
        talk.answer()

    parts = [
        Part("JSON", b"{}", media_type="application/json"),
        Part("Attachments", bytes(range(256)), '日本 "1"\r\nX-Bad: 1.png', "image/png\r\nX-Worse: 1"),
    ]
    with serving(script) as server:
        asking(server.url).send("POST", "/ticket", parts=parts)
    assert 'filename="日本 %221%22%0D%0AX-Bad: 1.png"\r\nContent-Type: application/octet-stream\r\n\r\n'.encode() in heard[0]
    assert bytes(range(256)) in heard[0]
    assert b"\r\nX-" not in heard[0]


def test_a_form_is_sent_as_one() -> None:
    heard: list[bytes] = []

    def script(talk: Talk) -> None:
        heard.append(talk.read_body())
        talk.answer()

    with serving(script) as server:
        asking(server.url).send("POST", "/tickets", form={"query": "Queue='TSS' AND ü"})
    assert heard == [b"query=Queue%3D%27TSS%27+AND+%C3%BC"]
    assert "Content-Type: application/x-www-form-urlencoded\r\n" in server.heads[0]


def test_a_length_of_thousands_of_digits_is_none() -> None:
    def script(talk: Talk) -> None:
        talk.read_body()
        talk.connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 5_000 + b"\r\nContent-Type: application/json\r\n\r\n{}")
        talk.connection.shutdown(socket.SHUT_WR)

    with serving(script) as server:
        assert asking(server.url).send("GET", "/").body == b"{}"


def test_cookies_are_neither_kept_nor_sent() -> None:
    with serving(lambda talk: talk.answer("{}", "200 OK", "Set-Cookie: RT_SID=abc; Path=/")) as server:
        http = asking(server.url)
        http.send("GET", "/")
        http.send("GET", "/")
        http.send("POST", "/")
    assert len(server.heads) == 3
    assert not [head for head in server.heads if "cookie" in head.lower()]


def test_netrc_and_bundles_of_the_environment_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login somebody password else\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "none.pem"))
    with serving(lambda talk: talk.answer()) as server:
        asking(server.url, headers={"Authorization": "token ours"}).send("GET", "/")
        asking(server.url).send("GET", "/")
    assert "Authorization: token ours\r\n" in server.heads[0]
    assert "authorization" not in server.heads[1].lower()


def test_reading_reuses_a_connection_and_writing_takes_a_new_one() -> None:
    def script(talk: Talk) -> None:
        talk.read_body()
        talk.answer()

    with serving(script) as server:
        http = asking(server.url)
        http.send("GET", "/1")
        http.send("GET", "/2")
        assert server.connections == 1
        http.send("POST", "/3", json={})
        http.send("GET", "/4")
        assert server.connections == 2
        http.close()


def test_where_everything_may_be_repeated_one_connection_serves_all() -> None:
    heard: list[bytes] = []

    def script(talk: Talk) -> None:
        heard.append(talk.read_body())
        talk.answer()

    with serving(script) as server:
        http = asking(server.url, repeatable=True)
        for method in ("PUT", "GET", "DELETE", "PROPFIND"):
            http.send(method, "/1", content=b"as \0 it is" if method == "PUT" else None)
        http.send("PUT", "/2", content=b"")
        http.close()
    assert server.connections == 1
    assert heard == [b"as \0 it is", b"", b"", b"", b""]
    assert "Content-Type: application/octet-stream\r\n" in server.heads[0]
    assert "Content-Length: 0\r\n" in server.heads[4]


def test_a_signature_covers_what_is_sent_and_never_holds_the_key() -> None:
    with serving(lambda talk: talk.take()) as server:
        http = asking(server.url, signer=s3_signer("KEYID", "the secret key", "eu-west-1"), repeatable=True)
        for content in (b"one", b"two"):
            http.send("PUT", "/desks/log/a.b", content=content)
        http.send("GET", "/desks/?list-type=2&prefix=log%2F")
        http.close()
    signed = [line for head in server.heads for line in head.splitlines() if line.startswith("Authorization: ")]
    assert len(set(signed)) == 3
    assert all(
        line.startswith("Authorization: AWS4-HMAC-SHA256 Credential=KEYID/") and "/eu-west-1/s3/aws4_request" in line for line in signed
    )
    hashes = [line.partition(": ")[2] for head in server.heads for line in head.splitlines() if line.startswith("x-amz-content-sha256: ")]
    assert hashes == [hashlib.sha256(content).hexdigest() for content in (b"one", b"two", b"")]
    assert not [head for head in server.heads if "secret" in head]


@pytest.mark.parametrize("packed", [gzip.compress(b'{"a": 1}', mtime=0), zlib.compress(b'{"a": 1}')], ids=["gzip", "deflate"])
def test_a_packed_answer_is_unpacked(packed: bytes) -> None:
    coding = "gzip" if packed[:2] == b"\x1f\x8b" else "deflate"
    with serving(lambda talk: talk.answer(packed, "200 OK", f"Content-Encoding: {coding}")) as server:
        assert asking(server.url).send("GET", "/").json() == {"a": 1}


def test_a_chunked_answer_is_put_together() -> None:
    with serving(lambda talk: talk.say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n[1,\r\n2\r\n2]\r\n0\r\n\r\n")) as server:
        assert asking(server.url).send("GET", "/").json() == [1, 2]


def test_too_large_an_answer_is_left_where_it_is() -> None:
    bomb = gzip.compress(bytes(50_000_000))
    declared = failing(lambda talk: talk.answer(bytes(3_000_000)), lambda http: http.send("GET", "/"), largest=2_000_000)
    packed = failing(
        lambda talk: talk.answer(bomb, "200 OK", "Content-Encoding: gzip"), lambda http: http.send("GET", "/"), largest=2_000_000
    )
    for trouble in (declared, packed):
        assert trouble.kind is Kind.TOO_LARGE
        assert "2 MB" in trouble.advice


def test_progress_counts_what_is_sent_or_else_what_is_received() -> None:
    def script(talk: Talk) -> None:
        talk.read_body()
        talk.answer(bytes(200_000))

    seen: list[tuple[int, int, str]] = []
    with serving(script) as server:
        http = asking(server.url)
        http.send("POST", "/", parts=[Part("a", bytes(100_000))], progress=lambda *now: seen.append(now))
        assert {words for _, _, words in seen} == {"Sending"}
        assert [done for done, _, _ in seen] == sorted(done for done, _, _ in seen)
        assert max(done for done, _, _ in seen) < seen[0][1]
        seen.clear()
        http.send("GET", "/", progress=lambda *now: seen.append(now))
        assert seen[-1] == (200_000, 200_000, "Receiving")


def test_a_request_that_was_stopped_never_arrives_whole() -> None:
    arrived: SimpleQueue[int] = SimpleQueue()

    def stop_at_half(done: int, total: int, words: str = "") -> None:
        if done > total / 2:
            raise Cancelled

    with serving(lambda talk: arrived.put(len(talk.read_body()))) as server:
        with pytest.raises(Cancelled):
            asking(server.url).send("POST", "/", parts=[Part("a", bytes(400_000))], progress=stop_at_half)
        assert arrived.get(timeout=60) < 400_000


def test_only_a_web_address_is_a_base_and_only_a_path_below_it_is_asked() -> None:
    for base in ("ftp://tss.example.org", "tss.example.org", "https://", "https://me:secret@tss.example.org", "file:///etc/passwd"):
        with pytest.raises(ValueError, match="not a web address"):
            Http(base)
    with pytest.raises(ValueError, match="begins with /"):
        Http("https://tss.example.org").send("GET", "https://elsewhere.example.org/")


def test_no_secret_stands_in_an_error_or_a_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    trouble = failing(
        lambda talk: talk.answer("", "302 Found", "Location: http://else.example.org/in?token=geheim"),
        lambda http: http.send("POST", "/ticket", json={"text": "geheim"}),
        headers={"Authorization": "token geheim"},
    )
    assert "geheim" not in repr(trouble) + trouble.where + caplog.text + repr(asking("https://tss.example.org", headers={"a": "geheim"}))
