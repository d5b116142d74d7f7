"""The system's proxy is used, also for what is encrypted; when it is in the way, that is said."""

from __future__ import annotations

import contextlib
import socket
import threading
from pathlib import Path

import pytest
import trustme

from app.network.adapter import system_proxies
from app.network.http import Http, Timeouts
from app.network.trouble import Kind, NetworkTrouble
from tests.network.servers import Talk, keep_authority, server_context, serving

QUICK = Timeouts(connect=2, read=2, total=5)


def pass_on(source: socket.socket, target: socket.socket) -> None:
    """Copy what one side says to the other, until it ends."""
    with contextlib.suppress(OSError):
        while block := source.recv(65536):
            target.sendall(block)
        target.shutdown(socket.SHUT_WR)


def tunnel(talk: Talk) -> None:
    """What a proxy does for CONNECT."""
    port = int(talk.head.split()[1].rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port)) as target:
        talk.say("HTTP/1.1 200 Connection established\r\n\r\n")
        back = threading.Thread(target=pass_on, args=(target, talk.connection), daemon=True)
        back.start()
        pass_on(talk.connection, target)
        back.join(5)


def ask(url: str, proxy: str) -> str:
    http = Http(url, service="TSS", timeouts=QUICK, proxies=lambda _url: {"http": proxy, "https": proxy})
    try:
        return http.send("POST", "/ticket", json={}).text()
    finally:
        http.close()


def test_plain_requests_go_to_the_proxy_with_the_whole_address() -> None:
    with serving(lambda talk: talk.take('"by proxy"')) as proxy:
        assert ask("http://tss.invalid/rt", proxy.url) == '"by proxy"'
    assert proxy.heads[0].startswith("POST http://tss.invalid/rt/ticket HTTP/1.1\r\n")


def test_encrypted_requests_go_through_a_tunnel(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(keep_authority(authority, tmp_path)))
    with serving(lambda talk: talk.take('"inside"'), server_context(authority)) as server, serving(tunnel) as proxy:
        assert ask(server.url, proxy.url) == '"inside"'
    assert proxy.heads[0].startswith("CONNECT 127.0.0.1:")
    assert "ticket" not in "".join(proxy.heads)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_wants_a_sign_in_is_named(scheme: str) -> None:
    refuse = "407 Proxy Authentication Required"
    with serving(lambda talk: talk.take("", refuse)) as proxy, pytest.raises(NetworkTrouble) as raised:
        ask(f"{scheme}://tss.example.org", proxy.url)
    assert (raised.value.kind, raised.value.reached) == (Kind.PROXY, False)
    assert "tss.example.org" in raised.value.what
    assert "network office" in raised.value.advice


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_is_not_there_is_named(scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    with pytest.raises(NetworkTrouble) as raised:
        ask(f"{scheme}://tss.example.org", f"http://127.0.0.1:{port}")
    assert (raised.value.kind, raised.value.reached) == (Kind.PROXY, False)


def test_the_environment_names_proxies_and_what_goes_past_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example.org:3128")
    monkeypatch.setenv("no_proxy", "school.example.org")
    assert system_proxies("https://tss.example.org/rt")["https"] == "http://proxy.example.org:3128"
    assert system_proxies("https://rt.school.example.org:8443/") == {}
    assert "no" not in system_proxies("https://tss.example.org/rt")
