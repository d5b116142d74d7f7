"""What servers answer: Request Tracker, WebDAV, S3, and the district's word of a new version."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from app.errors import UserError
from app.network.http import Answer
from app.network.trouble import Kind, NetworkTrouble
from app.network.update_notice import _CONTEXT, is_newer, public_key_of, read_notice
from app.network.waiting import asked_wait
from app.sync.channels.address import StoreAddress
from app.sync.channels.object_store import is_name
from app.sync.channels.s3 import S3Store
from app.sync.channels.webdav import WebDavStore
from app.tickets.channels.channel import Followed, Unread
from app.tickets.channels.request_tracker import RequestTracker, tracker_settings
from tests.fuzzing.mutation import byte_mutation
from tests.fuzzing.reader import Reader
from tests.fuzzing.structures import json_mutation, xml_mutation
from tests.network.test_update_notice import KEY, NOTICE
from tests.tickets.channels.rt_server import ADDRESS
from tests.tickets.channels.rt_server_site import FakeSite, answer_to, outgoing

_CLIENT_ID = UUID(int=7).hex
_NOW = datetime(2026, 11, 22, tzinfo=UTC)
_MULTISTATUS = b"""<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">
<D:response><D:href>/dav/log/</D:href><D:propstat><D:prop><D:resourcetype><D:collection/></D:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
<D:response><D:href>/dav/log/0123.1-3.0123</D:href><D:propstat><D:prop><D:resourcetype/><D:getcontentlength>7</D:getcontentlength></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
<D:response><D:href>https://d.example/dav/log/a%20b</D:href><D:propstat><D:prop><D:getcontentlength>x</D:getcontentlength></D:prop><D:status>HTTP/1.1 404 Not Found</D:status></D:propstat></D:response>
</D:multistatus>"""
_BUCKET = b"""<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>false</IsTruncated><EncodingType>url</EncodingType>
<Contents><Key>a/log/0123.1-3.0123</Key><Size>7</Size></Contents><Contents><Key>a/log/x+y%2Fz</Key><Size>08</Size></Contents><NextContinuationToken>t</NextContinuationToken></ListBucketResult>"""
_REFUSED = b"<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-central-1</Region></Error>"


class _Line:
    """Stands in for the way to a server: whatever is asked, ``answer`` says what comes."""

    def __init__(self, answer: Callable[[str, str, bool], tuple[int, Mapping[str, str], bytes]]) -> None:
        self._answer = answer

    def send(self, method: str, path: str, *, params: Mapping[str, str] | None = None, **_: object) -> Answer:
        status, headers, body = self._answer(method, path, (params or {}).get("page", "1") != "1")
        return Answer(status, headers, body, "The service", "d.example", method not in ("GET", "PROPFIND"))

    def close(self) -> None:
        """Nothing is open."""


def _webdav(data: bytes) -> object:
    place = StoreAddress("webdav", "https://d.example/dav", "ann")
    line: Any = _Line(lambda _method, _path, _later: (207, {}, data))
    return _listed(WebDavStore(place, "x", open_http=lambda: line).list("log/"))


def _s3(data: bytes) -> object:
    place = StoreAddress("s3", "https://s3.example", "AK", "desks", "a")
    status = 200 if len(data) % 4 else 403
    line: Any = _Line(lambda _method, _path, _later: (status, {"Date": "Mon, 16 Nov 2026 10:00:00 GMT"}, data))
    return _listed(S3Store(place, "x", open_http=lambda: line).list("log/"))


def _listed(found: Mapping[str, int]) -> object:
    assert all(is_name(name) and name.startswith("log/") and name.count("/") == 1 and size >= 0 for name, size in found.items())
    return found


class _Recorded:
    """Answers of a helpdesk by what was asked for, out of one JSON: ``[[status, path, body], …]``. Paths are asked by their end."""

    def __init__(self, data: bytes) -> None:
        told = json.loads(data)
        self.replies = [one for one in told if isinstance(one, list) and len(one) == 3] if isinstance(told, list) else []
        self.asked = 0

    def answer(self, _method: str, path: str, later: bool = False) -> tuple[int, Mapping[str, str], bytes]:
        self.asked += 1
        if self.asked > 400:
            raise NetworkTrouble(Kind.CUT, "It ends here.")
        for status, wanted, body in self.replies:
            if isinstance(wanted, str) and path.partition("?")[0] == wanted:
                return _reply(status, {**body, "items": []} if later and isinstance(body, dict) and body.get("items") else body)
        return 404, {}, b'{"message": "Not found"}'


def _reply(status: object, body: object) -> tuple[int, Mapping[str, str], bytes]:
    text = json.dumps(body).encode("utf-8", "surrogatepass")
    return status if type(status) is int and 100 <= status < 600 else 200, {"ETag": 'W/"7"', "Retry-After": str(status)}, text


def _tracker(data: bytes) -> object:
    """Everything that the program asks a helpdesk, answered by what was recorded and then changed."""
    try:
        recorded = _Recorded(data)
    except (ValueError, RecursionError):
        recorded = _Recorded(json.dumps([[200, "/ticket/1", data.decode("latin-1")]]).encode())
    line: Any = _Line(recorded.answer)
    settings = tracker_settings(ADDRESS, "TSS", name="TSS")
    tracker = RequestTracker(settings, "1-1-abc", http_of=lambda: line, wait=lambda _seconds: None, clock=lambda: 0.0)
    ticket = outgoing(client_id=_CLIENT_ID)
    refused: UserError | None = None
    steps: Sequence[Callable[[], object]] = (
        lambda: _heard(tracker),
        lambda: tracker.find_ticket(_CLIENT_ID),
        lambda: tracker.find_reply("1", _CLIENT_ID),
        lambda: tracker.read_back([Unread(_CLIENT_ID, "1", settings.link("1"), {"Room": "203"}, large_files=True)]),
        tracker.check,
        lambda: tracker.send_reply(answer_to(ticket, "1")),
        lambda: tracker.send_ticket(ticket),
    )
    for step in steps:
        try:
            step()
        except UserError as error:
            refused = error
    if refused is not None:
        raise refused
    return recorded.asked


def _heard(tracker: RequestTracker) -> object:
    news = tracker.news([Followed("1", _CLIENT_ID), Followed("2", "")], "")
    for told in news.tickets:
        for heard in told.heard:
            assert "\0" not in heard.text
            assert "\n" not in heard.author
            for one in heard.attachments:
                assert one.name
                assert "/" not in one.name
                one.read()
    return tracker.news([Followed("1", _CLIENT_ID)], news.mark)


def _recordings() -> list[bytes]:
    """What a helpdesk says from the first question to the last, as it was said."""
    site, kept = FakeSite(), []
    tracker = site.tracker()
    sent = tracker.send_ticket(outgoing(client_id=_CLIENT_ID))
    site.call("POST", f"/ticket/{sent.number}/correspond", "tech", json={"ContentType": "text/html", "Content": "<p>Is it <b>on</b>?</p>"})
    paths = [
        "/rt",
        "/queue/TSS",
        "/user/1",
        f"/ticket/{sent.number}",
        f"/ticket/{sent.number}/history",
        f"/ticket/{sent.number}/attachments",
    ]
    paths += ["/transactions", *(f"/attachment/{number}" for number in range(1, 6)), *(f"/customfield/{number}" for number in range(1, 6))]
    for path in paths:
        asked = (
            {"fields": "Type,Creator,Created,CustomFields,_hyperlinks,Filename,ContentType,ContentLength,TransactionId"}
            if "/ticket/1/" in path
            else {}
        )
        answer = site.call("GET", path, params=asked)
        if answer.ok:
            kept.append([answer.status_code, path, answer.json()])
    listed = site.call("GET", "/tickets", params={"query": "id = 1", "fields": "Status,LastUpdated,Created,CustomFields"}).json()
    kept.append([200, "/tickets", listed])
    kept.append([200, "/transactions", {"count": 0, "items": []}])
    kept.append([200, "/transaction/0", {"id": 60, "Type": "Correspond", "Created": "2026-11-22T10:00:00Z", "CustomFields": []}])
    kept.append([201, "/ticket", {"id": "1", "type": "ticket"}])
    kept.append([201, "/ticket/1/correspond", ["Correspondence added"]])
    return [json.dumps(kept).encode()]


def _notice(data: bytes) -> object:
    """A notice that the district has signed, whatever it says; every other one as it came, which is nothing."""
    envelope = data
    if len(data) % 3:
        signature = b64encode(KEY.sign(_CONTEXT + data)).decode("ascii")
        envelope = json.dumps({"notice": data.decode("utf-8", "replace"), "signature": signature}).encode()
    update = read_notice(envelope, KEY.public_key())
    assert update.where.lower().startswith("https:")
    return is_newer(update.version, "0.1.0")


def _notice_key(data: bytes) -> object:
    try:
        return public_key_of(data.decode("utf-8", "replace"))
    except ValueError as error:
        return str(error)


def _wait(data: bytes) -> object:
    seconds = asked_wait(data.decode("latin-1"), _NOW)
    assert seconds is None or 0 <= seconds <= 86_400
    return seconds


def _inner_notice() -> list[bytes]:
    return [json.loads(NOTICE)["notice"].encode(), NOTICE]


_DAV = (
    b"<D:response>",
    b"<D:href>",
    b"</D:href>",
    b"<D:collection/>",
    b"HTTP/1.1 200 OK",
    b"%2e%2e/",
    b"/dav/log/../x",
    b"http://[x/",
    b"://",
    b"/dav/log/%00",
    b"//[",
)
_KEYS = json_mutation(
    "items", "id", "_hyperlinks", "CustomFields", "values", "name", "Creator", "pages", "message", "Content", "TransactionId"
)

READERS = (
    Reader("webdav", "listings of WebDAV servers", _webdav, lambda: [_MULTISTATUS], xml_mutation(*_DAV), 60_000),
    Reader("s3", "listings and refusals of S3 services", _s3, lambda: [_BUCKET, _REFUSED + b" " * (-len(_REFUSED) % 4)], xml_mutation(b"<Contents>", b"<Key>a/log/", b"<Size>", b"true", b"NoSuchBucket"), 60_000),
    Reader("tracker", "everything that Request Tracker answers", _tracker, _recordings, _KEYS, 20_000),
    Reader("update_notice", "the district's signed word of a new version", _notice, _inner_notice, json_mutation("program", "version", "new", "where", "notice"), 50_000),
    Reader("notice_key", "the key in the district's file", _notice_key, lambda: [b64encode(bytes(range(32)))], byte_mutation(b"=", b"+"), 100_000),
    Reader("retry_after", "how long a server asks to wait", _wait, lambda: [b"120", b"Mon, 16 Nov 2026 10:00:00 GMT", b"Mon, 16 Nov 26 10:00 -0500"], byte_mutation(b" GMT", b",", b":"), 150_000),
)  # fmt: skip
