"""What the tour's helpdesk knows, and what it answers: as much of Request Tracker's REST2 as a desk asks for in a morning."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from app.shell.tour.helpdesk_requests import Request

_FIRST = 20_901
_LIAISON, _STAFF = "marisol.rivera", "tss"
_PEOPLE = {
    _LIAISON: {"Name": _LIAISON, "RealName": "Marisol Rivera", "EmailAddress": "marisol.rivera@parkview.example"},
    _STAFF: {"Name": _STAFF, "RealName": "TSS Field Team", "EmailAddress": "tss@district.example"},
}
_ROOT = "/REST/2.0"
_CLIENT_ID, _MESSAGE_ID = "Client id", "Client message id"
_FIELDS = (_CLIENT_ID, "School", "Room", "Asset tag", "Priority")
_SAME = re.compile(r"CF\.\{([^}]+)\} = '([^']*)'")
_NUMBERED = re.compile(r"\bid = (\d+)")
_ONE = re.compile(r"/(ticket|transaction|attachment|user|queue|customfield)/([^/]+)(/history|/attachments|/correspond)?")
Reply = tuple[int, object, dict[str, str]]
NOTHING: Reply = (404, {"message": "Resource does not exist"}, {})


@dataclass(slots=True)
class Said:
    """Something that was said in a ticket."""

    id: int
    ticket: int
    kind: str
    writer: str
    words: str
    files: list[tuple[str, str, bytes]] = field(default_factory=list)
    client_id: str = ""
    at: str = ""


@dataclass(slots=True)
class Ticket:
    """A ticket that has arrived."""

    id: int
    subject: str
    fields: Mapping[str, str]
    status: str = "new"
    at: str = ""
    changed: str = ""


class Records:
    """Tickets, what was said in them, and the files that came with it. A ticket from before this morning has no news."""

    def __init__(self) -> None:
        self.queue = "TSS"
        self.tickets: dict[int, Ticket] = {}
        self.said: dict[int, Said] = {}

    def answer(self, number: int, words: str, status: str) -> None:
        """A technician writes. Raises KeyError for no such ticket."""
        ticket = self.tickets[number]
        self._say(ticket, "Correspond", _STAFF, words)
        ticket.status = status

    def reply(self, request: Request) -> Reply:
        """Status, what is told, and headers."""
        path = request.path.removeprefix(_ROOT)
        if request.method == "POST" and path == "/ticket":
            return self._create(request)
        if path == "/tickets":
            return self._search(request.form().get("query", ""))
        if path == "/transactions":
            return self._search_said(request.params.get("query", ""))
        if path == "/rt":
            return 200, {"Version": "5.0 (tour)"}, {}
        found = _ONE.fullmatch(path)
        return self._one(request, *found.groups()) if found else NOTHING

    def _one(self, request: Request, kind: str, key: str, inner: str | None) -> Reply:
        number = int(key) if key.isdecimal() else 0
        if kind == "ticket":
            return self._about(request, number, inner)
        if kind == "transaction" and number in self.said:
            return 200, self._transaction(self.said[number]), {}
        if kind == "attachment":
            return self._content(number)
        if kind == "user":
            return 200, _PEOPLE.get(key, _PEOPLE[_LIAISON]), {}
        if kind == "queue" and key == self.queue:
            fields = [{"id": place, "name": name} for place, name in enumerate(_FIELDS, start=1)]
            messages = [{"id": len(fields) + 1, "name": _MESSAGE_ID}]
            links = [{"ref": "create", "type": "ticket"}]
            told = {"Name": key, "TicketCustomFields": fields, "TicketTransactionCustomFields": messages, "_hyperlinks": links}
            return 200, told, {}
        return (200, {"id": number, "UniqueValues": "1"}, {}) if kind == "customfield" else NOTHING

    def _about(self, request: Request, number: int, inner: str | None) -> Reply:
        ticket = self.tickets.get(number)
        if inner == "/correspond":
            return self._correspond(request, ticket) if ticket else NOTHING
        mine = [said for said in self.said.values() if said.ticket == number]
        if inner == "/history":
            return 200, _page([self._transaction(said) for said in mine]), {}
        if inner == "/attachments":
            return 200, _page([part for said in mine for part in _parts(said)]), {}
        told = self._told(ticket) if ticket else {"id": number, "Status": "", "LastUpdated": "", "CustomFields": []}
        return 200, told, {"ETag": f'"{mine[-1].id if mine else 0}"'}

    def _create(self, request: Request) -> Reply:
        told, files = request.parts()
        number = _FIRST + len(self.tickets)
        fields = {str(name): str(value) for name, value in told.get("CustomFields", {}).items()}
        ticket = self.tickets[number] = Ticket(number, str(told.get("Subject", "")), fields, at=_now())
        self._say(ticket, "Create", _LIAISON, str(told.get("Content", "")), files)
        return 201, {"id": str(number), "type": "ticket"}, {"Location": f"{_ROOT}/ticket/{number}"}

    def _correspond(self, request: Request, ticket: Ticket) -> Reply:
        told, files = request.parts()
        said = self._say(ticket, "Correspond", _LIAISON, str(told.get("Content", "")), files)
        said.client_id = str(told.get("TxnCustomFields", {}).get(_MESSAGE_ID, ""))
        ticket.status = str(told.get("Status") or ticket.status)
        return 201, ["Correspondence added"], {"Location": f"{_ROOT}/transaction/{said.id}"}

    def _search(self, query: str) -> Reply:
        same, numbers = _SAME.search(query), {int(one) for one in _NUMBERED.findall(query)}
        if same:
            found = [ticket for ticket in self.tickets.values() if ticket.fields.get(same[1]) == same[2]]
        else:
            found = [ticket for number, ticket in self.tickets.items() if number in numbers]
        earlier = [{"id": number, "LastUpdated": "", "Status": ""} for number in sorted(numbers - set(self.tickets))]
        return 200, _page([*(self._told(ticket) for ticket in found), *(earlier if "seconds ago" not in query else [])]), {}

    def _search_said(self, query: str) -> Reply:
        same = _SAME.search(query)
        return 200, _page([self._transaction(said) for said in self.said.values() if same and said.client_id == same[2]]), {}

    def _say(self, ticket: Ticket, kind: str, writer: str, words: str, files: list[tuple[str, str, bytes]] | None = None) -> Said:
        number = 1000 * (len(self.said) + 1)
        ticket.changed = _now()
        said = self.said[number] = Said(number, ticket.id, kind, writer, words, files or [], at=ticket.changed)
        return said

    def _content(self, number: int) -> Reply:
        said = self.said.get(number - number % 1000)
        if said is None or not 0 < number % 1000 <= len(said.files) + 1:
            return NOTHING
        kind, content = ("text/plain", said.words.encode("utf-8")) if number % 1000 == 1 else said.files[number % 1000 - 2][1:]
        return 200, {"ContentType": kind, "Content": base64.b64encode(content).decode("ascii")}, {}

    def _told(self, ticket: Ticket) -> dict[str, Any]:
        fields = [{"name": name, "values": [value]} for name, value in ticket.fields.items()]
        return {
            "id": ticket.id,
            "Subject": ticket.subject,
            "Status": ticket.status,
            "Created": ticket.at,
            "LastUpdated": ticket.changed,
            "CustomFields": fields,
        }

    def _transaction(self, said: Said) -> dict[str, Any]:
        links = [{"ref": "attachment", "_url": f"/attachment/{part['id']}"} for part in _parts(said)]
        fields = [{"name": _MESSAGE_ID, "values": [said.client_id]}] if said.client_id else []
        told = {"id": said.id, "Type": said.kind, "Creator": {"id": said.writer}, "Created": said.at}
        return {**told, "CustomFields": fields, "_hyperlinks": links}


def _parts(said: Said) -> list[dict[str, Any]]:
    """The words of what was said, then its files; the number of each begins with that of what was said."""
    parts = [("", "text/plain", said.words.encode("utf-8")), *said.files]
    return [
        {"id": said.id + place, "Filename": name, "ContentType": kind, "ContentLength": len(content), "TransactionId": said.id}
        for place, (name, kind, content) in enumerate(parts, start=1)
    ]


def _page(items: list[dict[str, Any]]) -> dict[str, Any]:
    return {"items": items, "count": len(items), "page": 1, "pages": 1, "total": len(items)}


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
