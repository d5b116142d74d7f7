"""A Request Tracker inside the test process: it answers as the real one (test_rt_server_conformance.py) and fails on demand.

It stands at the edge of the process: an adapter of ``requests``, so everything of ours runs, and no time is lost on sockets.
"""

import copy
import json
import re
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPResponse
from urllib3.connection import HTTPConnection
from urllib3.exceptions import NewConnectionError, ProtocolError

from app.network.http import Http
from tests.tickets.channels.rt_server_answers import Reply, Resources, in_json
from tests.tickets.channels.rt_server_records import BLIND, LIAISON, LOOKER, STAFF, UNSETTING, Desk, Records, User
from tests.tickets.helpdesk_model import Killed

ADDRESS = "http://rt.test"
PATH = "/REST/2.0"
BEGINNING = 1_790_000_000.0
REQUEST_SECONDS = 0.05
LATE_SECONDS = 0.2
NOWHERE = ssl.create_default_context()
PAGE = b"<!DOCTYPE html><html><head><title>Guest Wi-Fi</title></head><body>Please accept the terms.</body></html>"


class Fault(Enum):
    """What goes wrong with a request; whether it was carried out all the same."""

    NO_NETWORK = "no connection is made"
    CUT_SENDING = "cut while it is being sent"
    CUT_BEFORE = "sent whole, never carried out, no answer"
    CUT_AFTER = "carried out, the answer lost"
    LATE = "no answer, carried out a little later"
    TIMEOUT_BEFORE = "no answer in time, never carried out"
    TIMEOUT_AFTER = "carried out, no answer in time"
    ERROR_BEFORE = "500 with nothing in it, not carried out"
    ERROR_AFTER = "carried out, the proxy answers 502"
    BUSY = "429 with Retry-After, not carried out"
    AWAY = "503 with Retry-After, not carried out"
    PORTAL = "a sign-in page answers with 200"
    MOVED = "sent on to a sign-in page"
    SIGNED_OUT = "401"
    TOO_LARGE = "413 from a proxy"
    KILLED_BEFORE = "the program ends before the request leaves"
    KILLED_AFTER = "carried out, the program ends before the answer comes"


BEFORE = {Fault.NO_NETWORK, Fault.CUT_SENDING, Fault.CUT_BEFORE, Fault.TIMEOUT_BEFORE, Fault.ERROR_BEFORE, Fault.BUSY, Fault.AWAY}
BEFORE |= {Fault.PORTAL, Fault.MOVED, Fault.SIGNED_OUT, Fault.TOO_LARGE, Fault.KILLED_BEFORE}
"""Faults after which the request has not been carried out, and will not be."""
ANSWERS: Mapping[Fault, Reply] = {
    Fault.ERROR_BEFORE: (500, {"Content-Type": 'application/json; charset="utf-8"'}, b""),
    Fault.ERROR_AFTER: (502, {"Content-Type": "text/html"}, b"<html><body><h1>502 Bad Gateway</h1></body></html>"),
    Fault.BUSY: (429, {"Retry-After": "30", "Content-Type": "text/html"}, b"<html>Too many requests</html>"),
    Fault.AWAY: (503, {"Retry-After": "120", "Content-Type": "text/html"}, b"<html>Maintenance</html>"),
    Fault.PORTAL: (200, {"Content-Type": "text/html"}, PAGE),
    Fault.MOVED: (302, {"Location": "http://wifi.example/login", "Content-Type": "text/html"}, PAGE),
    Fault.TOO_LARGE: (413, {"Content-Type": "text/html"}, b"<html><h1>413 Request Entity Too Large</h1></html>"),
    Fault.SIGNED_OUT: in_json({"message": "Unauthorized"}, 401),
}


@dataclass
class Planned:
    """A fault for the next requests whose ``METHOD /path`` matches ``only``."""

    fault: Fault
    times: int
    only: re.Pattern[str]


class RtServer(HTTPAdapter):
    """The server. ``moment`` is its clock: it moves by what requests take and by ``pass_time`` alone."""

    def __init__(self) -> None:
        super().__init__()
        self.moment = BEGINNING
        self.late_seconds = LATE_SECONDS
        self.desk = Desk(lambda: self.moment)
        self.resources = Resources(self.desk, ADDRESS + PATH, lambda: self.moment, lambda: self.users.values())
        self.expired: set[str] = set()
        self.seen: list[str] = []
        """What was asked, as ``METHOD /path``."""
        self.script: list[Fault | None] = []
        """What befalls the next requests, one each, before anything that is planned."""
        self.on_kill: Callable[[], object] = list
        self._planned: list[Planned] = []
        self._late: list[tuple[float, Callable[[], object]]] = []
        self.users = {
            user.token: user
            for user in (
                User("liaison", "Lea Liaison", "1-29-" + "a" * 32, "liaison@school.test", LIAISON),
                User("liaison2", "Lou Liaison", "1-31-" + "b" * 32, "liaison2@school.test", LIAISON),
                User("tech", "Tess Tech", "1-33-" + "c" * 32, "tech@tss.test", STAFF),
                User("root", "Enoch Root", "1-14-" + "d" * 32, "root@rt.test", STAFF),
                User("looker", "Luca Looker", "1-38-" + "f" * 32, "looker@school.test", LOOKER),
                User("blind", "Bo Blind", "1-40-" + "0" * 32, "blind@school.test", BLIND),
                User("unsetting", "Uma Unset", "1-42-" + "1" * 32, "unsetting@school.test", UNSETTING),
                User("nobodyatall", "", "1-35-" + "e" * 32, "nobody@school.test", frozenset()),
            )
        }

    @property
    def records(self) -> Records:
        """What it keeps."""
        return self.desk.records

    @property
    def tokens(self) -> dict[str, str]:
        """Name → token."""
        return {user.name: user.token for user in self.users.values()}

    def http(self, who: str = "liaison", **options: Any) -> Http:
        """The program's own way to it, signed in as ``who``."""
        headers = {"Authorization": f"token {self.tokens.get(who, who)}"}
        made = Http(ADDRESS + PATH, headers=headers, service="TSS", trust=NOWHERE, proxies=lambda _: {}, online=lambda: True, **options)
        made._session.mount(ADDRESS, self)
        return made

    def session(self) -> requests.Session:
        """A bare session of ``requests`` to it."""
        session = requests.Session()
        session.mount(ADDRESS, self)
        return session

    def fail(self, fault: Fault, times: int = 1, only: str = "") -> None:
        """Plan a fault for the next ``times`` requests whose ``METHOD /path`` matches the pattern ``only``."""
        self._planned.append(Planned(fault, times, re.compile(only)))

    def heal(self) -> None:
        """Forget all planned faults."""
        self._planned.clear()

    def pass_time(self, seconds: float) -> None:
        """Let time pass on the server; what was late is done."""
        self.moment += seconds
        self._do_late()

    def backup(self) -> Records:
        """The database as it is now."""
        return copy.deepcopy(self.desk.records)

    def restore(self, records: Records) -> None:
        """Go back to a backup; the numbers given since are given again."""
        self.desk.records = copy.deepcopy(records)
        self._late.clear()

    def expire(self, who: str) -> None:
        """The token of ``who`` is not taken any more."""
        self.expired |= {who}

    def renew(self) -> None:
        """All tokens are taken again."""
        self.expired = set()

    @property
    def busy(self) -> bool:
        """Whether something is late and still to be done."""
        return bool(self._late)

    def close(self) -> None:
        """Nothing is open."""

    def send(self, request: requests.PreparedRequest, *_: object, **__: object) -> requests.Response:
        """Answer, or fail as planned."""
        address = urlsplit(request.url or "")
        path = address.path.removeprefix(PATH)
        line = f"{request.method} {path}"
        fault = self._next_fault(line)
        if fault is Fault.NO_NETWORK:
            reason = NewConnectionError(HTTPConnection("rt.test"), "refused")
            reason.__cause__ = ConnectionRefusedError(111, "Connection refused")
            raise requests.exceptions.ConnectionError(reason, request=request) from reason
        if fault is Fault.KILLED_BEFORE:
            self.on_kill()
            raise Killed
        if fault is Fault.CUT_SENDING:
            raise requests.exceptions.ConnectionError(ProtocolError("cut", ConnectionResetError(104, "reset")), request=request)
        body = _whole(request.body)
        self.seen.append(line)
        self.moment += REQUEST_SECONDS
        self._do_late()

        def carry_out() -> Reply:
            return self._answer(request, path, address.query, body)

        return self._respond(request, fault, carry_out)

    def _respond(self, request: requests.PreparedRequest, fault: Fault | None, carry_out: Callable[[], Reply]) -> requests.Response:
        if fault is Fault.LATE:
            self._late.append((self.moment + self.late_seconds, carry_out))
        answer = None if fault in BEFORE or fault is Fault.LATE else carry_out()
        if fault is Fault.KILLED_AFTER:
            self.on_kill()
            raise Killed
        if fault in (Fault.CUT_BEFORE, Fault.CUT_AFTER, Fault.LATE):
            raise requests.exceptions.ConnectionError(ProtocolError("cut", ConnectionResetError(104, "reset")), request=request)
        if fault in (Fault.TIMEOUT_BEFORE, Fault.TIMEOUT_AFTER):
            raise requests.exceptions.ReadTimeout(request=request)
        status, headers, content = ANSWERS[fault] if fault else answer or in_json({}, 500)
        headers = {"Content-Length": str(len(content)), "Connection": "close", **headers}
        raw = HTTPResponse(BytesIO(content), headers, status, preload_content=False, request_method=request.method)
        return self.build_response(request, raw)

    def _next_fault(self, line: str) -> Fault | None:
        if self.script:
            return self.script.pop(0)
        for planned in self._planned:
            if planned.only.search(line):
                planned.times -= 1
                if planned.times <= 0:
                    self._planned.remove(planned)
                return planned.fault
        return None

    def _do_late(self) -> None:
        due = [one for one in self._late if one[0] <= self.moment]
        self._late = [one for one in self._late if one[0] > self.moment]
        for _, carry_out in due:
            carry_out()

    def _answer(self, request: requests.PreparedRequest, path: str, query: str, body: bytes) -> Reply:
        headers = request.headers
        user = self.users.get(headers.get("Authorization", "").removeprefix("token "))
        if user is None or user.name in self.expired:
            if "Cookie" in headers or headers.get("User-Agent", "").startswith("Mozilla"):
                return 302, {"Location": "/", "Content-Type": "text/html"}, b"Login required"
            return ANSWERS[Fault.SIGNED_OUT]
        given = {**dict(parse_qsl(query)), **_given(headers.get("Content-Type", ""), body)}
        return self.resources.answer(user, str(request.method), path, given, headers)


def _whole(body: Any) -> bytes:
    if body is None:
        return b""
    if isinstance(body, str):
        return body.encode("utf-8")
    if isinstance(body, bytes):
        return body
    return b"".join(iter(lambda: body.read(65536), b""))


def _given(media_type: str, body: bytes) -> dict[str, Any]:
    """What a body says, whatever its encoding."""
    if media_type.startswith("multipart/form-data"):
        given: dict[str, Any] = {}
        files: list[tuple[str, str, bytes]] = []
        for name, filename, kind, content in _parts(media_type, body):
            if name == "JSON":
                given = json.loads(content)
            else:
                files.append((filename, kind, content))
        return {**given, "Attachments": files}
    if media_type.startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(body.decode("ascii")))
    return dict(json.loads(body)) if body else {}


def _parts(media_type: str, body: bytes) -> list[tuple[str, str, str, bytes]]:
    boundary = b"--" + media_type.partition("boundary=")[2].strip('"').encode("ascii")
    parts = []
    for block in body.split(boundary)[1:-1]:
        head, _, content = block.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        text = head.decode("utf-8")
        name, filename, kind = (
            found[1] if (found := re.search(pattern, text, re.I)) else ""
            for pattern in (r'\bname="([^"]*)"', r'filename="([^"]*)"', r"Content-Type: ([^\r\n]*)")
        )
        parts.append((name, filename, kind, content.removesuffix(b"\r\n")))
    return parts
