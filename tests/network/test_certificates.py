"""Whom this computer trusts is the system's decision, and what it does not trust is said plainly."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from app.network.adapter import TrustingAdapter, make_session, system_trust
from app.network.http import Http, Timeouts
from app.network.trouble import Kind, NetworkTrouble
from tests.network.servers import Server, keep_authority, server_context, serving

QUICK = Timeouts(connect=2, read=2, total=5)


def ask(server: Server, trust: ssl.SSLContext | None = None) -> str:
    http = Http(server.url, service="TSS", timeouts=QUICK, proxies=lambda _url: {}, trust=trust)
    return http.send("GET", "/").text()


def refusal(context: ssl.SSLContext) -> NetworkTrouble:
    with serving(lambda talk: talk.answer("{}"), context) as server:
        with pytest.raises(NetworkTrouble) as raised:
            ask(server)
        assert server.heads == []
    assert (raised.value.kind, raised.value.reached) == (Kind.CERTIFICATE, False)
    return raised.value


def test_a_certificate_that_the_system_trusts_is_trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(keep_authority(authority, tmp_path)))
    with serving(lambda talk: talk.answer('"hello"'), server_context(authority)) as server:
        assert ask(server) == '"hello"'


def test_a_filters_certificate_is_refused_and_whom_to_ask_is_said(authority: trustme.CA) -> None:
    trouble = refusal(server_context(authority))
    assert "does not trust the certificate that 127.0.0.1 shows" in trouble.what
    assert "web filter" in trouble.advice
    assert "Ask your network office" in trouble.advice


def test_a_certificate_of_another_name_is_told_apart(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(keep_authority(authority, tmp_path)))
    assert "belongs to another name" in refusal(server_context(authority, "login.example.org")).what


def test_an_expired_certificate_points_at_the_clock(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(keep_authority(authority, tmp_path)))
    trouble = refusal(server_context(authority, until=datetime(2024, 1, 1, tzinfo=UTC)))
    assert "not valid today" in trouble.what
    assert "date and time" in trouble.advice


def test_a_server_that_speaks_no_tls_is_told_apart() -> None:
    with (
        serving(lambda talk: talk.say("220 mail.example.org\r\n" * 9), speaks_first=True) as server,
        pytest.raises(NetworkTrouble) as raised,
    ):
        Http(server.url.replace("http:", "https:"), timeouts=QUICK, proxies=lambda _url: {}).send("POST", "/", json={})
    assert (raised.value.kind, raised.value.reached) == (Kind.REFUSED, False)
    assert "no encrypted connection" in raised.value.what


def test_the_librarys_own_list_of_authorities_does_not_count(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(keep_authority(authority, tmp_path)))
    refusal(server_context(authority))


def test_the_session_of_each_service_is_its_own() -> None:
    one, other = (make_session(TrustingAdapter(system_trust(), 1)) for _ in range(2))
    assert one.get_adapter("https://a.example.org") is not other.get_adapter("https://a.example.org")
    assert not one.trust_env
