"""What comes back from a server may be anybody's: only what is of the protocol counts, and everything else is said in words."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
import trustme

from app.sync.channels import s3, webdav
from app.sync.channels.address import S3, WEBDAV, StoreAddress
from app.sync.channels.choosing import store_for
from app.sync.channels.object_store import ObjectStore, StoreTrouble, Why
from tests.network.servers import Script, Server, Talk, server_context, serving

NAME = "log/0123.1-3.abcdef"
HTML = "<!DOCTYPE html><html><title>Welcome to the guest network</title></html>"
BOMB = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
PEEK = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
pytestmark = pytest.mark.usefixtures("trusted")
Serve = Callable[[Script], Server]


@pytest.fixture
def serve(authority: trustme.CA) -> Iterator[Serve]:
    """Starts servers that speak TLS; all end with the test."""
    open_ones = []

    def start(script: Script) -> Server:
        entered = serving(script, server_context(authority))
        open_ones.append(entered)
        return entered.__enter__()

    yield start
    for entered in open_ones:
        entered.__exit__(None, None, None)


def store_at(kind: str, server: Server) -> ObjectStore:
    return store_for(StoreAddress(kind, f"{server.url}/dav" if kind == WEBDAV else server.url, "who", "desks"), b"secret")


def trouble(act: Callable[[], object]) -> StoreTrouble:
    with pytest.raises(StoreTrouble) as raised:
        act()
    assert raised.value.what[0].isupper()
    assert raised.value.advice
    return raised.value


def acts(store: ObjectStore) -> list[Callable[[], object]]:
    return [lambda: store.list("log/"), lambda: store.get(NAME), lambda: store.put(NAME, b"x"), lambda: store.delete(NAME)]


def answers(body: str | bytes, status: str = "200 OK", *headers: str, media_type: str = "application/xml") -> Script:
    return lambda talk: talk.take(body, status, *headers, media_type=media_type)


def multistatus(*responses: str) -> str:
    return f'<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">{"".join(responses)}</D:multistatus>'


def entry(href: str, size: object = 5, status: str = "HTTP/1.1 200 OK", kind: str = "") -> str:
    prop = f"<D:prop><D:resourcetype>{kind}</D:resourcetype><D:getcontentlength>{size}</D:getcontentlength></D:prop>"
    return f"<D:response><D:href>{href}</D:href><D:propstat>{prop}<D:status>{status}</D:status></D:propstat></D:response>"


SELF = entry("/dav/log/", kind="<D:collection/>")


@pytest.mark.parametrize("kind", [WEBDAV, S3])
@pytest.mark.parametrize("media_type", ["text/html; charset=utf-8", "application/xml", "application/octet-stream"])
def test_a_portals_page_is_offline_and_never_data(serve: Serve, kind: str, media_type: str) -> None:
    for act in acts(store_at(kind, serve(answers(HTML, media_type=media_type)))):
        told = trouble(act)
        assert (told.why, told.passes) == (Why.OFFLINE, True)
        assert told.what.startswith("A web page answered in place of the ")


@pytest.mark.parametrize("kind", [WEBDAV, S3])
@pytest.mark.parametrize("where", ["https://portal.example.net/login", "/login", "http://127.0.0.1/dav/log/"])
def test_a_redirect_is_never_followed(serve: Serve, kind: str, where: str) -> None:
    server = serve(answers("", "302 Found", f"Location: {where}"))
    for act in acts(store_at(kind, server)):
        assert trouble(act).why is Why.OFFLINE
    assert len(server.heads) == 4


@pytest.mark.parametrize("kind", [WEBDAV, S3])
@pytest.mark.parametrize(
    ("status", "why"),
    [
        ("401 Unauthorized", Why.SIGN_IN),
        ("403 Forbidden", Why.RIGHTS),
        ("413 Too Large", Why.FULL),
        ("507 Insufficient Storage", Why.FULL),
        ("423 Locked", Why.BUSY),
        ("500 Broken", Why.BUSY),
        ("502 Bad Gateway", Why.BUSY),
        ("503 Busy", Why.BUSY),
        ("418 Teapot", Why.ADDRESS),
    ],
)
def test_every_refusal_is_a_sentence(serve: Serve, kind: str, status: str, why: Why) -> None:
    for act in acts(store_at(kind, serve(answers("", status)))):
        assert trouble(act).why is why


@pytest.mark.parametrize("kind", [WEBDAV, S3])
def test_as_long_as_a_busy_store_asks_for_is_told(serve: Serve, kind: str) -> None:
    assert trouble(acts(store_at(kind, serve(answers("", "503 Busy", "Retry-After: 120"))))[2]).wait == 120.0


@pytest.mark.parametrize("kind", [WEBDAV, S3])
def test_a_listing_that_is_cut_is_no_listing(serve: Serve, kind: str) -> None:
    whole = multistatus(SELF, entry("/dav/log/a.b")) if kind == WEBDAV else contents("log/a.b")

    def script(talk: Talk) -> None:
        talk.read_body()
        talk.say(f"HTTP/1.1 {'207 M' if kind == WEBDAV else '200 OK'}\r\nContent-Length: {len(whole)}\r\n\r\n{whole[:-30]}")
        talk.cut()

    def quiet(talk: Talk) -> None:
        talk.take(whole[:-30], "207 M" if kind == WEBDAV else "200 OK")

    for one in (script, quiet):
        assert trouble(acts(store_at(kind, serve(one)))[0]).why is Why.OFFLINE


@pytest.mark.parametrize("kind", [WEBDAV, S3])
@pytest.mark.parametrize("start", [BOMB, PEEK])
def test_no_entity_is_ever_read(serve: Serve, kind: str, start: str) -> None:
    body = start + (multistatus(SELF, entry("/dav/log/&a;")) if kind == WEBDAV else contents("log/&a;")).removeprefix(
        '<?xml version="1.0"?>'
    )
    told = trouble(acts(store_at(kind, serve(answers(body, "207 M" if kind == WEBDAV else "200 OK"))))[0])
    assert told.why is Why.OFFLINE


@pytest.mark.parametrize("kind", [WEBDAV, S3])
def test_an_open_connection_that_has_ended_costs_one_more_request_and_no_trouble(serve: Serve, kind: str) -> None:
    def script(talk: Talk) -> None:
        talk.take("data", media_type="application/octet-stream")
        if len(server.heads) == 1:
            talk.read_head()
            talk.cut()

    server = serve(script)
    store = store_at(kind, server)
    assert [store.get(NAME), store.get(NAME)] == [b"data", b"data"]


@pytest.mark.parametrize("kind", [WEBDAV, S3])
def test_what_is_larger_than_any_object_counts_as_not_there(serve: Serve, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (s3, webdav):
        monkeypatch.setattr(module, "LARGEST", 1000)
    store = store_at(kind, serve(answers(b"x" * 1001, media_type="application/octet-stream")))
    assert store.get(NAME) is None
    assert trouble(acts(store)[0]).why is Why.ADDRESS


def test_hrefs_may_be_addresses_or_paths_and_only_what_lies_right_in_the_folder_counts(serve: Serve) -> None:
    body = multistatus(
        entry("https://elsewhere.example.org/dav/log/", kind="<D:collection/>"),
        entry("/dav/log/a.1%20(copy)", 7),
        entry("https://127.0.0.1:1/dav/log/b%2B%25.2", 8),
        entry("/dav/log/deeper/c.3"),
        entry("/dav/log/folder", kind="<D:collection/>"),
        entry("/dav/log/%2e%2e/d.4"),
        entry("/dav/log/..%2fe.5"),
        entry("/dav/members/f.6"),
        entry("/other/log/g.7"),
        entry("/dav/log/.hidden"),
        entry("/dav/log/h.8", status="HTTP/1.1 404 Not Found"),
        entry("/dav/log/i.9", "-1"),
        entry("/dav/log/j.10", "many"),
    )
    store = store_at(WEBDAV, serve(answers(body, "207 Multi-Status")))
    assert store.list("log/") == {"log/a.1 (copy)": 7, "log/b+%.2": 8}


def test_a_listing_that_does_not_speak_of_the_folder_is_none(serve: Serve) -> None:
    for body in (multistatus(), multistatus(entry("/dav/members/", kind="<D:collection/>"), entry("/dav/log/a.b")), "<D/>", ""):
        assert trouble(acts(store_at(WEBDAV, serve(answers(body, "207 Multi-Status"))))[0]).why is Why.OFFLINE


def test_a_missing_webdav_folder_is_never_an_empty_one(serve: Serve) -> None:
    server = serve(answers("", "404 Not Found"))
    store = store_at(WEBDAV, server)
    for act in (acts(store)[0], acts(store)[2]):
        assert trouble(act).why is Why.MISSING
    assert not [head for head in server.heads if head.startswith("MKCOL /dav/ ")]


def test_the_folder_is_there_before_a_large_object_goes(serve: Serve) -> None:
    """Some servers answer before a body has arrived, and cut the connection, when its folder is missing."""
    made: list[str] = []

    def script(talk: Talk) -> None:
        method = talk.head.split()[0]
        if method == "MKCOL":
            made.append(talk.head.split()[1])
            talk.take("", "201 Created")
        elif method == "PUT" and not made:
            talk.answer("", "409 Conflict", "Connection: close")
            talk.cut()
        else:
            talk.take("", "201 Created")

    store = store_at(WEBDAV, serve(script))
    for _ in range(2):
        store.put("blobs/large", bytes(4_000_000))
    assert made == ["/dav/blobs/"]


def contents(*keys: str, more: str = "", truncated: str = "false") -> str:
    listed = "".join(f"<Contents><Key>{key}</Key><Size>5</Size></Contents>" for key in keys)
    return (
        '<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><EncodingType>url</EncodingType>'
        f"<IsTruncated>{truncated}</IsTruncated>{more}{listed}</ListBucketResult>"
    )


def test_only_keys_right_in_the_folder_count(serve: Serve) -> None:
    body = contents(
        "log/a.1%20%28copy%29", "log/deeper/b.2", "members/c.3", "logs/d.4", "log/.hidden", "log/", "log/%2e%2e/e", "log/f+g%2B.6"
    )
    assert store_at(S3, serve(answers(body))).list("log/") == {"log/a.1 (copy)": 5, "log/f g+.6": 5}


@pytest.mark.parametrize("more", ["", "<NextContinuationToken>same</NextContinuationToken>"])
def test_pages_that_never_end_are_no_listing(serve: Serve, more: str) -> None:
    server = serve(answers(contents("log/a.b", more=more, truncated="true")))
    assert trouble(acts(store_at(S3, server))[0]).why is Why.OFFLINE
    assert len(server.heads) <= 2


@pytest.mark.parametrize(
    ("off", "words"), [(3, "about 3 minutes behind"), (-300, "about 5 hours ahead of"), (60 * 24 * 365, "about 365 days behind")]
)
def test_a_clock_that_is_off_is_explained(serve: Serve, off: int, words: str) -> None:
    body = "<Error><Code>RequestTimeTooSkewed</Code></Error>"

    def script(talk: Talk) -> None:
        talk.take(body, "403 Forbidden", f"Date: {format_datetime(datetime.now(UTC) + timedelta(minutes=off), usegmt=True)}")

    for act in acts(store_at(S3, serve(script))):
        told = trouble(act)
        assert told.why is Why.CLOCK
        assert words in told.what
        assert "time zone" in told.advice


@pytest.mark.parametrize(
    ("status", "code", "why", "words"),
    [
        ("404 Not Found", "NoSuchBucket", Why.MISSING, "There is no such bucket"),
        ("403 Forbidden", "InvalidAccessKeyId", Why.SIGN_IN, "does not accept the sign-in"),
        ("403 Forbidden", "SignatureDoesNotMatch", Why.SIGN_IN, "does not accept the sign-in"),
        ("403 Forbidden", "AccessDenied", Why.RIGHTS, "does not allow"),
        ("403 Forbidden", "QuotaExceeded", Why.FULL, "no room"),
        ("503 Slow", "SlowDown", Why.BUSY, "busy"),
        ("400 Bad", "AuthorizationHeaderMalformed</Code><Region>eu-west-1</Region><Code>", Why.ADDRESS, "another region"),
    ],
)
def test_what_s3_says_is_a_sentence(serve: Serve, status: str, code: str, why: Why, words: str) -> None:
    for act in acts(store_at(S3, serve(answers(f"<Error><Code>{code}</Code></Error>", status)))):
        told = trouble(act)
        assert (told.why, words in told.what) == (why, True)
        assert why is not Why.ADDRESS or "eu-west-1" in told.advice


@pytest.mark.parametrize("kind", [WEBDAV, S3])
def test_no_secret_stands_in_words(serve: Serve, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    store = store_at(kind, serve(answers("", "403 Forbidden")))
    said = [repr(store), *(f"{trouble(act)!r} {trouble(act)}" for act in acts(store)), caplog.text]
    assert not [words for words in said if "secret" in words or "d2hv" in words]


def test_no_password_goes_to_a_server_that_is_not_trusted(authority: trustme.CA) -> None:
    with serving(answers(""), server_context(trustme.CA())) as server:
        for kind in (WEBDAV, S3):
            assert trouble(acts(store_at(kind, server))[0]).why is Why.CERTIFICATE
        assert server.heads == []
