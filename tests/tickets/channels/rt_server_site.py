"""A Request Tracker to be tried, the one in this process or a real one, as the cases of both see it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Protocol
from uuid import uuid4

import requests

from app.tickets.channels.channel import Attachment, OutgoingReply, OutgoingTicket
from app.tickets.channels.request_tracker import RequestTracker, tracker_settings
from tests.tickets.channels.rt_server import ADDRESS, PATH, RtServer

File = tuple[str, bytes, str]
"""Name, contents, media type."""


class Site(Protocol):
    """A server with the seed that both have."""

    def call(
        self, method: str, path: str, who: str = "liaison", headers: Mapping[str, str] | None = None, **options: Any
    ) -> requests.Response:
        """One bare request."""

    def tracker(self, who: str = "liaison", queue: str = "TSS", **custom: str) -> RequestTracker:
        """The program's channel, signed in as ``who``; ``custom``: settings, with _ for spaces."""


class FakeSite:
    """The server in this process."""

    def __init__(self, server: RtServer | None = None) -> None:
        self.server = server or RtServer()
        self._session = self.server.session()

    def call(
        self, method: str, path: str, who: str = "liaison", headers: Mapping[str, str] | None = None, **options: Any
    ) -> requests.Response:
        """One bare request."""
        given = {"Authorization": f"token {self.server.tokens[who]}"} if who else {}
        return self._session.request(method, ADDRESS + PATH + path, headers={**given, **(headers or {})}, allow_redirects=False, **options)

    def tracker(self, who: str = "liaison", queue: str = "TSS", **custom: str) -> RequestTracker:
        """The program's channel."""
        return RequestTracker(
            tracker_settings(ADDRESS, queue, name="TSS", custom={key.replace("_", " "): value for key, value in custom.items()}),
            self.server.tokens[who],
            http_of=lambda: self.server.http(who),
            wait=self.server.pass_time,
            clock=lambda: self.server.moment,
        )


def new_id() -> str:
    """An id as the program makes them."""
    return uuid4().hex


def create(site: Site, who: str = "liaison", **given: Any) -> requests.Response:
    """Ask bare for a new ticket."""
    return site.call("POST", "/ticket", who, json={"Queue": "TSS", "Requestor": who, "Subject": "Dark", "Content": "It is dark.", **given})


def made(site: Site, who: str = "liaison", **given: Any) -> str:
    """The number of a new ticket."""
    answer = create(site, who, **given)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def with_files(site: Site, path: str, told: Mapping[str, Any], *files: File, who: str = "liaison") -> requests.Response:
    """A bare request as a form with files."""
    parts = [("JSON", (None, json.dumps(told), "application/json")), *[("Attachments", file) for file in files]]
    return site.call("POST", path, who, files=parts)


def values(site: Site, ticket: str, who: str = "liaison") -> dict[str, list[str]]:
    """Field → values of a ticket."""
    return {one["name"]: one["values"] for one in site.call("GET", f"/ticket/{ticket}", who).json()["CustomFields"]}


def found(site: Site, query: str, who: str = "liaison", **options: object) -> list[str]:
    """The numbers that a search finds."""
    answer = site.call("GET", "/tickets", who, params={"query": query, "per_page": 100, **options})
    assert answer.status_code == 200, answer.text
    return [str(item["id"]) for item in answer.json()["items"]]


def outgoing(
    subject: str = "Projector is dark", attachments: Sequence[Attachment] = (), client_id: str = "", **given: Any
) -> OutgoingTicket:
    """A ticket to be sent."""
    return OutgoingTicket(client_id or new_id(), subject, "It does not light up.", "Maria Rivera", attachments=attachments, **given)


def answer_to(ticket: OutgoingTicket, number: str, body: str = "Still dark.", client_id: str = "", **given: Any) -> OutgoingReply:
    """A reply to be sent."""
    return OutgoingReply(client_id or new_id(), ticket.client_id, number, ticket.subject, body, **given)


def a_file(name: str, content: bytes, media_type: str = "application/octet-stream") -> Attachment:
    """A file that goes along."""
    return Attachment(name, media_type, len(content), lambda: content)
