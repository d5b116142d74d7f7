"""What a district says of a new version counts only as it has signed it, from an address that it has named, over a line that can be trusted."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as some

from app.network.http import AGENT
from app.network.trouble import Kind, NetworkTrouble
from app.network.update_notice import LARGEST, NoticeSource, NotSigned, Update, is_newer, public_key_of, read_notice, signed_notice
from tests.network.servers import Talk, keep_authority, server_context, serving

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
UPDATE = Update("0.2.0", ("Labels print faster", "Más claro: español"), "https://updates.district.example/liaison-desk")
NOTICE = signed_notice(UPDATE, KEY)
Ask = Callable[..., Update]


@pytest.fixture
def ask(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Asks a real server that does as its script says, over TLS, once."""
    monkeypatch.setenv("SSL_CERT_FILE", str(keep_authority(authority, tmp_path)))

    def asked(script: Callable[[Talk], object], *, key: Ed25519PrivateKey = KEY, heads: list[str] | None = None) -> Update:
        with serving(script, server_context(authority)) as server:
            try:
                return NoticeSource(f"{server.url}/desk/notice.json", key.public_key(), proxies=lambda _url: {}).ask()
            finally:
                if heads is not None:
                    heads += server.heads

    return asked


def test_a_signed_notice_arrives_whole_and_nothing_is_told_for_it(ask: Ask) -> None:
    heads: list[str] = []
    assert ask(lambda talk: talk.answer(NOTICE), heads=heads) == UPDATE
    (head,) = heads
    lines = {line.split(": ")[0].lower(): line for line in head.strip().splitlines()}
    assert head.startswith("GET /desk/notice.json HTTP/1.1")
    assert set(lines) - {"get /desk/notice.json http/1.1"} <= {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert lines["user-agent"].endswith(AGENT)


def test_another_districts_key_does_not_count(ask: Ask) -> None:
    with pytest.raises(NotSigned, match="not signed by the district"):
        ask(lambda talk: talk.answer(signed_notice(UPDATE, Ed25519PrivateKey.generate())))


@pytest.mark.parametrize(
    "portal",
    [
        "<html>Sign in to the Wi-Fi</html>",
        "",
        "null",
        "[]",
        '{"notice": 5, "signature": null}',
        '{"notice": "{}", "signature": "***"}',
        "[" * 100_0,
    ],
)
def test_a_portal_that_answers_in_its_place_is_no_notice(ask: Ask, portal: str) -> None:
    with pytest.raises(NotSigned):
        ask(lambda talk: talk.answer(portal))


def test_a_portal_that_sends_elsewhere_is_not_followed(ask: Ask) -> None:
    with pytest.raises(NetworkTrouble) as raised:
        ask(lambda talk: talk.answer("", "302 Found", "Location: https://portal.example/login"))
    assert raised.value.kind is Kind.PORTAL


def test_a_page_that_is_gone_is_said(ask: Ask) -> None:
    with pytest.raises(NotSigned, match="answered with 404"):
        ask(lambda talk: talk.answer(NOTICE, "404 Not Found"))


def test_an_endless_answer_is_cut_off(ask: Ask) -> None:
    with pytest.raises(NetworkTrouble) as raised:
        ask(lambda talk: talk.answer(b" " * (LARGEST + 1)))
    assert raised.value.kind is Kind.TOO_LARGE


def test_a_line_that_is_not_trusted_is_not_asked(authority: trustme.CA) -> None:
    with serving(lambda talk: talk.answer(NOTICE), server_context(authority)) as server:
        source = NoticeSource(f"{server.url}/notice.json", KEY.public_key(), proxies=lambda _url: {})
        with pytest.raises(NetworkTrouble) as raised:
            source.ask()
        assert server.heads == []
    assert raised.value.kind is Kind.CERTIFICATE


@pytest.mark.parametrize(
    "address",
    [
        "http://updates.district.example/",
        "updates.district.example",
        "https://",
        "https://me:secret@x.example/",
        "file:///x",
        "https://a b/",
    ],
)
def test_only_an_https_address_is_taken(address: str) -> None:
    with pytest.raises(ValueError, match="https"):
        NoticeSource(address, KEY.public_key())


@given(place=some.integers(0, len(NOTICE) - 1), byte=some.integers(1, 255))
def test_no_byte_of_what_is_signed_can_be_another(place: int, byte: int) -> None:
    changed = bytearray(NOTICE)
    changed[place] ^= byte
    try:
        said = read_notice(bytes(changed), KEY.public_key())
    except NotSigned:
        return
    assert said == UPDATE


@given(
    some.binary(max_size=300)
    | some.text(max_size=300).map(str.encode)
    | some.recursive(
        some.none() | some.text(max_size=5),
        lambda inner: some.lists(inner) | some.dictionaries(some.sampled_from(["notice", "signature"]), inner),
    ).map(lambda value: json.dumps(value).encode())
)
def test_whatever_answers_is_refused_and_breaks_nothing(content: bytes) -> None:
    with pytest.raises(NotSigned):
        read_notice(content, KEY.public_key())


@pytest.mark.parametrize(
    "change",
    [
        {"program": "another-program"},
        {"version": "0.2.0; rm"},
        {"version": 2},
        {"version": "1" * 50},
        {"new": "one"},
        {"new": ["a line\nand another"]},
        {"new": ["x" * 201]},
        {"new": ["x"] * 13},
        {"new": [5]},
        {"where": "http://updates.district.example"},
        {"where": "javascript:alert(1)"},
        {"where": "https://" + "x" * 600},
    ],
)
def test_even_what_is_signed_must_be_as_it_should(change: dict[str, object]) -> None:
    notice = json.dumps({"program": "liaison-desk", "version": "0.2.0", "new": ["x"], "where": "https://x.example/"} | change)
    signature = base64.b64encode(KEY.sign(b"liaison-desk update notice 1\n" + notice.encode())).decode()
    with pytest.raises(NotSigned):
        read_notice(json.dumps({"notice": notice, "signature": signature}).encode(), KEY.public_key())


def test_a_signature_over_the_bare_text_is_none() -> None:
    notice = json.loads(NOTICE)["notice"]
    signature = base64.b64encode(KEY.sign(notice.encode())).decode()
    with pytest.raises(NotSigned):
        read_notice(json.dumps({"notice": notice, "signature": signature}).encode(), KEY.public_key())


def test_what_no_desk_would_take_is_not_signed() -> None:
    with pytest.raises(ValueError, match="https address"):
        signed_notice(Update("0.2.0", (), "http://updates.district.example"), KEY)


@pytest.mark.parametrize(
    ("theirs", "ours", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10", "0.9.9", True),
        ("1.0", "1.0.0", False),
        ("1.0.0.1", "1.0", True),
        ("0.1.0", "0.2.0", False),
        ("0.1.0", "0.1.0", False),
        ("soon", "0.1.0", False),
        ("0.2.0", "", False),
        ("0.2.0\n", "0.1.0", False),
    ],
)
def test_versions_are_compared_by_their_numbers(theirs: str, ours: str, newer: bool) -> None:
    assert is_newer(theirs, ours) is newer


@pytest.mark.parametrize("words", ["", "AAAA", "not Base64!", "ü"])
def test_a_key_that_is_none_is_refused(words: str) -> None:
    with pytest.raises(ValueError):
        public_key_of(words)
