"""One service reached over HTTP: what is asked, what comes back, and every trouble in words.

A request that changes something leaves on a new connection and is never repeated here: whoever sends it decides.
Only where everything may be repeated, as in a store of immutable objects, one connection serves all.
"""

from __future__ import annotations

import json
import re
import ssl
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import urlencode, urljoin, urlsplit

import requests
from requests.adapters import BaseAdapter
from requests.auth import AuthBase
from requests.structures import CaseInsensitiveDict
from urllib3 import Timeout, encode_multipart_formdata
from urllib3.exceptions import HTTPError, ProtocolError
from urllib3.fields import RequestField

from app.errors import UserError
from app.language import tr
from app.network.adapter import Proxies, TrustingAdapter, make_session, system_proxies, system_trust
from app.network.trouble import Kind, NetworkTrouble, before_sending, has_way_out, sentence, trouble_of
from app.store.progress import Progress, silent

AGENT = "LiaisonDesk/0.1"
LARGEST = 32 * 1024 * 1024
_BLOCK = 64 * 1024
_SLOWEST = 32_000
"""Bytes a second that a line must carry for a long body to have the time it needs."""
_LONGEST_NUMBER = 18
"""Digits of a size that a server names; one with more is none."""
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+(; ?[\w-]+=[\w-]+)?", re.ASCII)
_READING = ("GET", "HEAD", "OPTIONS", "PROPFIND")


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds: until connected, without a byte, and for a whole answer."""

    connect: float = 10
    read: float = 30
    total: float = 300


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a form with files. Without ``filename`` it is a plain field."""

    name: str
    content: bytes
    filename: str = ""
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the service said, whatever its status; redirects never come this far."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    service: str = ""
    host: str = ""
    changes: bool = field(default=False)
    """Whether the request could have changed something."""

    def text(self) -> str:
        """The body as text; what is not UTF-8 shows as a mark."""
        return self.body.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as JSON. Raises NetworkTrouble (PORTAL) when somebody else answered in its place, or it is no JSON."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            raise self._not_the_service() from None

    def _not_the_service(self) -> NetworkTrouble:
        html = "html" in self.headers.get("Content-Type", "").lower() or self.body.lstrip()[:1] == b"<"
        if html and self.status < 500:
            what = tr("A web page answered in place of {service} ({host}).", service=self.service, host=self.host)
            advice = tr(
                "This network may want you to sign in first, or a web filter blocks the service: open a web page in the "
                "browser and see. If the page is the service's own, its address in the settings is not the right one."
            )
        else:
            what = tr("{service} ({host}) gave an answer that makes no sense.", service=self.service, host=self.host)
            advice = tr("It may be out of order for the moment. Try again later, or tell whoever runs it.")
        return NetworkTrouble(Kind.PORTAL, what, advice, reached=self.changes)


class _Watched:
    """A body on its way out: tells how far it is, stops at its time limit, and knows whether all of it has left."""

    def __init__(self, content: bytes, progress: Progress, seconds: float) -> None:
        self._content = content
        self._progress = progress
        self._ends = time.monotonic() + seconds + len(content) / _SLOWEST
        self._given = 0
        self.has_left = False

    def __len__(self) -> int:
        return len(self._content)

    def __iter__(self) -> Any:
        return iter(lambda: self.read(_BLOCK), b"")

    def read(self, size: int = -1) -> bytes:
        """The next block. It is asked for after the one before it has been given to the network."""
        if self._given == len(self._content):
            self.has_left = True
            return b""
        if time.monotonic() > self._ends:
            raise TimeoutError("sending took too long")
        self._progress(self._given, len(self._content), tr("Sending"))
        block = self._content[self._given :] if size < 0 else self._content[self._given : self._given + size]
        self._given += len(block)
        self.has_left = size < 0
        return block


class Http:
    """One service at a base address. For one job at a time; ``close`` it when done."""

    def __init__(
        self,
        base: str,
        *,
        headers: Mapping[str, str] | None = None,
        service: str = "",
        timeouts: Timeouts = Timeouts(),
        largest: int = LARGEST,
        trust: ssl.SSLContext | None = None,
        proxies: Proxies = system_proxies,
        online: Callable[[], bool] = has_way_out,
        adapter: BaseAdapter | None = None,
        signer: AuthBase | None = None,
        repeatable: bool = False,
    ) -> None:
        """Raises ValueError when ``base`` is no web address, UserError when a header cannot be sent.

        ``adapter`` answers in place of the network, ``signer`` signs each request. With ``repeatable`` no request does
        harm when it arrives twice, so that what changes something goes over the open connection too.
        """
        parts = urlsplit(base)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None:
            raise ValueError("not a web address")
        self._base, self._host, self._service = base.rstrip("/"), parts.hostname, service or tr("The service")
        self._headers = {
            "User-Agent": AGENT,
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            **_checked(headers or {}, self._service),
        }
        self._timeouts, self._largest = timeouts, largest
        self._proxies, self._online = proxies, online
        self._session = make_session(adapter or TrustingAdapter(trust or system_trust(), timeouts.total))
        self._session.auth = signer
        self._repeatable = repeatable

    def __repr__(self) -> str:
        return f"Http({self._host})"

    def close(self) -> None:
        """Close what connections are open."""
        self._session.close()

    def send(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        json: object = None,
        parts: Sequence[Part] | None = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        progress: Progress = silent,
    ) -> Answer:
        """Send one request below the base address, once. Raises NetworkTrouble; any status but a redirect is an answer.

        ``content`` goes as it is.
        ``progress`` counts the bytes sent, or those received where nothing is sent; when it raises, the request has
        not left whole.
        """
        if not path.startswith("/"):
            raise ValueError("a path begins with /")
        sent, media_type = (content, "application/octet-stream") if content is not None else _encoded(form, json, parts)
        body = _Watched(sent, progress, self._timeouts.total) if sent else None
        given = {**self._headers, **({"Content-Type": media_type} if body else {}), **(headers or {})}
        changes = method not in _READING
        if changes and not self._repeatable:
            self._session.get_adapter(self._base).close()
        url = self._base + path + (f"?{urlencode(params)}" if params else "")
        try:
            with self._request(method, url, body, given) as response:
                return self._answer(response, changes, silent if body else progress)
        except (requests.RequestException, HTTPError, OSError, UnicodeError) as error:
            left = not before_sending(error) if body is None else body.has_left
            raise trouble_of(error, self._service, self._host, reached=changes and left, online=self._online()) from None

    def _request(self, method: str, url: str, body: _Watched | None, headers: Mapping[str, str]) -> requests.Response:
        return self._session.request(
            method,
            url,
            data=cast("Any", body),
            headers=headers,
            timeout=cast("Any", Timeout(connect=self._timeouts.connect, read=self._timeouts.read)),
            proxies=dict(self._proxies(url)),
            allow_redirects=False,
            stream=True,
        )

    def _answer(self, response: requests.Response, changes: bool, progress: Progress) -> Answer:
        if response.status_code in (301, 302, 303, 307, 308):
            raise self._moved(response, changes)
        if not response.headers:
            raise ProtocolError("the head of the answer was cut")
        if response.status_code == 407:
            raise trouble_of(requests.exceptions.ProxyError(), self._service, self._host, reached=False, online=True)
        declared = response.headers.get("Content-Length", "")
        total = int(declared) if declared.isdecimal() and len(declared) <= _LONGEST_NUMBER else 0
        blocks: list[bytes] = []
        received = 0
        while block := response.raw.read1(_BLOCK, decode_content=True):
            blocks.append(block)
            received += len(block)
            if received > self._largest:
                raise self._too_large(changes)
            progress(received, max(total, received), tr("Receiving"))
        headers = CaseInsensitiveDict(response.headers)
        return Answer(response.status_code, headers, b"".join(blocks), self._service, self._host, changes)

    def _too_large(self, changes: bool) -> NetworkTrouble:
        limit = tr("It is more than {largest} MB. Open it in the browser instead.", largest=self._largest // 1000000)
        return NetworkTrouble(Kind.TOO_LARGE, sentence(Kind.TOO_LARGE, self._service, self._host), limit, reached=changes)

    def _moved(self, response: requests.Response, changes: bool) -> NetworkTrouble:
        target = urlsplit(urljoin(response.url or self._base, response.headers.get("Location", "")))
        where = "".join(letter for letter in f"{target.scheme}://{target.hostname or ''}{target.path}" if letter.isprintable())[:120]
        if target.hostname == self._host:
            what = tr("{service} ({host}) sends the program on to {where}.", service=self._service, host=self._host, where=where)
            return NetworkTrouble(Kind.PORTAL, what, tr("Check the address in the settings, https included."), reached=changes, where=where)
        what = tr(
            "Something on the way to {service} ({host}) sends the program to {where}.", service=self._service, host=self._host, where=where
        )
        advice = tr("This network may want you to sign in first: open a web page in the browser, sign in there, and try again.")
        return NetworkTrouble(Kind.PORTAL, what, advice, where=where)


def _media_type(words: str) -> str | None:
    """A media type that is nothing but one; what else was given could break out of its header."""
    if not words:
        return None
    return words if _MEDIA_TYPE.fullmatch(words) else "application/octet-stream"


def _checked(headers: Mapping[str, str], service: str) -> Mapping[str, str]:
    if all(name.isascii() and value.isascii() and value.isprintable() for name, value in headers.items()):
        return headers
    raise UserError(
        tr("The sign-in kept for {service} holds letters that cannot be sent.", service=service),
        tr("Copy it again and enter it in the settings."),
    )


def _encoded(form: Mapping[str, str] | None, value: object, parts: Sequence[Part] | None) -> tuple[bytes, str]:
    if parts is not None:
        fields = []
        for part in parts:
            one = RequestField(part.name, part.content, filename=part.filename or None)
            one.make_multipart(content_type=_media_type(part.media_type))
            fields.append(one)
        return encode_multipart_formdata(fields)
    if form is not None:
        return urlencode(form).encode("ascii"), "application/x-www-form-urlencoded"
    if value is not None:
        return json.dumps(value).encode("utf-8"), "application/json"
    return b"", ""
