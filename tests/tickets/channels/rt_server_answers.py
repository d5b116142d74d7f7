"""What REST2 answers, request by request, over the records of the in-process Request Tracker."""

import base64
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from tests.tickets.channels.rt_server_records import CLIENT_ID, MESSAGE_ID, QUEUES, Attachment, Desk, Refused, Ticket, Transaction, User
from tests.tickets.channels.rt_server_search import Query

Reply = tuple[int, dict[str, str], bytes]
NEVER = "1970-01-01T00:00:00Z"
TICKET_FIELDS = (CLIENT_ID, "Room", "School", "Asset tag")


def in_json(value: object, status: int = 200, **headers: str) -> Reply:
    """``value`` as RT sends it."""
    return status, {"Content-Type": 'application/json; charset="utf-8"', **headers}, json.dumps(value).encode("utf-8")


class Resources:
    """The pages of REST2."""

    def __init__(self, desk: Desk, base: str, now: Callable[[], float], users: Callable[[], Iterable[User]]) -> None:
        self.desk, self.base, self._now, self._users = desk, base, now, users
        self._routes: Sequence[tuple[str, re.Pattern[str], Callable[..., Reply]]] = [
            (method, re.compile(path), handle)
            for method, path, handle in (
                ("GET", r"/rt", self._version),
                ("GET", r"/queue/(\w+)", self._queue),
                ("GET", r"/user/(\w+)", self._user),
                ("POST", r"/ticket", self._create),
                ("GET", r"/ticket/(\d+)", self._ticket),
                ("PUT", r"/ticket/(\d+)", self._update),
                ("POST", r"/ticket/(\d+)/(correspond|comment)", self._say),
                ("GET", r"/ticket/(\d+)/history", self._history),
                ("GET", r"/ticket/(\d+)/attachments", self._ticket_parts),
                ("GET", r"/transaction/(\d+)", self._transaction),
                ("GET", r"/customfield/(\d+)", self._customfield),
                ("GET", r"/attachment/(\d+)", self._attachment),
                ("GET", r"/tickets", self._tickets),
                ("POST", r"/tickets", self._tickets),
                ("GET", r"/transactions", self._transactions),
            )
        ]

    def answer(self, user: User, method: str, path: str, given: Mapping[str, Any], headers: Mapping[str, str]) -> Reply:
        """The answer to one request of ``user``; ``given`` is what it says in its address or its body."""
        for wanted, pattern, handle in self._routes:
            found = pattern.fullmatch(path)
            if found and wanted == method:
                try:
                    return handle(user, given, headers, *found.groups())
                except Refused as refused:
                    body = json.dumps({"message": refused.message}, separators=(",", ":")) if refused.message else ""
                    return refused.status, {"Content-Type": "application/json; charset=utf-8"}, body.encode("utf-8")
        return in_json({"message": "Not Found"}, 404)

    def _link(self, kind: str, id: object, **more: object) -> dict[str, object]:
        return {"type": kind, "id": str(id), "_url": f"{self.base}/{kind}/{id}", **more}

    def _version(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str]) -> Reply:
        return in_json({"Version": "5.0.3"})

    def _queue(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str], name: str) -> Reply:
        if name not in QUEUES or "SeeQueue" not in user.rights:
            raise Refused(403, "Forbidden")
        seen = self.desk.fields if name == "TSS" and "SeeCustomField" in user.rights else []
        fields = [self._link("customfield", at, name=field, ref="customfield") for at, field in enumerate(seen, 2)]
        create = [{"ref": "create", "type": "ticket", "_url": f"{self.base}/ticket?Queue=3"}] if "CreateTicket" in user.rights else []
        message = [self._link("customfield", 6, name=MESSAGE_ID, ref="customfield")] if name == "TSS" and self._sees_messages(user) else []
        queue = {"id": 3, "Name": name, "Lifecycle": "default", "TicketCustomFields": fields, "TicketTransactionCustomFields": message}
        return in_json({**queue, "_hyperlinks": [self._link("queue", 3, ref="self"), *create]}, ETag='"38"')

    def _customfield(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str], number: str) -> Reply:
        if "SetInitialCustomField" not in user.rights or int(number) - 2 not in range(len(self.desk.fields)):
            raise Refused(403, "Forbidden")
        name = self.desk.fields[int(number) - 2]
        return in_json({"id": int(number), "Name": name, "UniqueValues": "1" if name == CLIENT_ID else "0"})

    def _sees_messages(self, user: User) -> bool:
        return self.desk.message_field and "SeeMessageField" in user.rights

    def _user(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str], name: str) -> Reply:
        asked = next((one for one in self._users() if name in (one.name, one.id)), None)
        if asked is None:
            raise Refused(404, "Not Found")
        return in_json({"Name": asked.name, "EmailAddress": asked.email, "RealName": asked.real_name})

    def _create(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str]) -> Reply:
        made = self.desk.create(user, given)
        return in_json(self._link("ticket", made.id), 201, Location=f"/REST/2.0/ticket/{made.id}")

    def _seen(self, user: User, number: str) -> Ticket:
        ticket = self.desk.records.ticket(int(number))
        if ticket is None:
            raise Refused(404, "Not Found")
        if not self.desk.can(user, "ShowTicket", ticket):
            raise Refused(403, "Forbidden")
        return ticket

    def _visible(self, user: User, ticket: Ticket) -> list[Transaction]:
        return [one for one in self.desk.records.history(ticket) if one.type != "Comment" or "ShowTicketComments" in user.rights]

    def _etag(self, user: User, ticket: Ticket) -> str:
        return f'"{max(one.id for one in self._visible(user, ticket))}"'

    def _ticket(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str], number: str) -> Reply:
        ticket = self._seen(user, number)
        etag = self._etag(user, ticket)
        if headers.get("If-None-Match") == etag:
            return 304, {"ETag": etag}, b""
        links = [self._link("ticket", ticket.id, ref="self"), {"ref": "history", "_url": f"{self.base}/ticket/{ticket.id}/history"}]
        facts = {"id": ticket.id, "Type": "ticket", "Started": NEVER, "_hyperlinks": links}
        wanted = "Subject,Status,LastUpdated,Created,Queue,EffectiveId,CustomFields,Requestor,Creator"
        return in_json({**facts, **{name: self._field(user, ticket, name) for name in wanted.split(",")}}, ETag=etag)

    def _field(self, user: User, ticket: Ticket, name: str) -> object:
        if name == "CustomFields":
            seen = [one for one in TICKET_FIELDS if one in self.desk.fields] if "SeeCustomField" in user.rights else []
            return [
                self._link("customfield", at, name=one, values=[ticket.fields[one]] if one in ticket.fields else [])
                for at, one in enumerate(seen, 2)
            ]
        return {
            "Subject": ticket.subject,
            "Status": ticket.status,
            "LastUpdated": ticket.updated,
            "Created": ticket.created,
            "Queue": self._link("queue", 3),
            "EffectiveId": self._link("ticket", ticket.effective),
            "Requestor": [self._link("user", one) for one in ticket.requestors],
            "Creator": self._link("user", ticket.creator),
        }.get(name, "")

    def _update(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str], number: str) -> Reply:
        self._unchanged(user, headers, number)
        return in_json(self.desk.update(user, int(number), given))

    def _unchanged(self, user: User, headers: Mapping[str, str], number: str) -> None:
        ticket = self.desk.records.ticket(int(number))
        if ticket and headers.get("If-Match") not in (None, self._etag(user, ticket)):
            raise Refused(412, "Precondition Failed")

    def _say(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str], number: str, kind: str) -> Reply:
        self._unchanged(user, headers, number)
        made, texts = self.desk.say(user, int(number), "Correspond" if kind == "correspond" else "Comment", given)
        return in_json(texts, 201, Location=f"/REST/2.0/transaction/{made.id}")

    def _listed(self, items: Sequence[dict[str, object]], given: Mapping[str, Any], total: int | None, page: int, size: int) -> Reply:
        pages = None if total is None else -(-total // size)
        return in_json({"count": len(items), "total": total, "pages": pages, "page": page, "per_page": size, "items": items})

    def _paging(self, given: Mapping[str, Any]) -> tuple[int, int]:
        numbers = [str(given.get(name, "")) for name in ("page", "per_page")]
        page, size = (int(text) if text.isdecimal() else 0 for text in numbers)
        return page or 1, min(100, size or 20)

    def _told(self, user: User, one: Transaction) -> dict[str, object]:
        fields = [self._link("customfield", 6, name=MESSAGE_ID, values=[one.message_id] if one.message_id else [])]
        links = [{"ref": "attachment", "_url": f"{self.base}/attachment/{part}"} for part in one.attachments]
        told = {"Type": one.type, "Created": one.created, "Field": one.field, "OldValue": one.old, "NewValue": one.new, "Content": ""}
        seen = {
            "CustomFields": fields if self._sees_messages(user) else [],
            "_hyperlinks": [self._link("transaction", one.id, ref="self"), *links],
        }
        return {
            **self._link("transaction", one.id),
            **told,
            **seen,
            "Creator": self._link("user", one.creator),
            "ObjectId": str(one.ticket),
        }

    def _history(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str], number: str) -> Reply:
        ticket = self.desk.records.ticket(int(number))
        page, size = self._paging(given)
        every = self.desk.records.history(ticket) if ticket and self.desk.can(user, "ShowTicket", ticket) else []
        seen = {one.id for one in self._visible(user, ticket)} if ticket else set()
        items = [self._told(user, one) for one in every[(page - 1) * size : page * size] if one.id in seen]
        return self._listed(items, given, None, page, size)

    def _ticket_parts(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str], number: str) -> Reply:
        ticket = self.desk.records.ticket(int(number))
        page, size = self._paging(given)
        if "Parent" in str(given.get("fields", "")):
            raise Refused(500, "")
        seen = self._visible(user, ticket) if ticket and self.desk.can(user, "ShowTicket", ticket) else []
        parts = [self._part(self.desk.records.attachments[id]) for one in seen for id in one.attachments]
        return self._listed(parts[(page - 1) * size : page * size], given, None, page, size)

    def _part(self, part: Attachment) -> dict[str, object]:
        facts = {"Filename": part.filename, "ContentType": part.content_type, "ContentLength": str(len(part.content))}
        return {**self._link("attachment", part.id), **facts, "TransactionId": str(part.transaction)}

    def _transaction(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str], number: str) -> Reply:
        one = self.desk.records.transactions.get(int(number))
        ticket = self.desk.records.ticket(one.ticket) if one else None
        if one is None or ticket is None:
            raise Refused(500, "Internal Server Error")
        if not self.desk.can(user, "ShowTicket", ticket) or one not in self._visible(user, ticket):
            raise Refused(403, "Forbidden")
        return in_json({**self._told(user, one), "id": one.id, "Object": self._link("ticket", one.ticket)})

    def _attachment(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str], number: str) -> Reply:
        part = self.desk.records.attachments.get(int(number))
        if part is None:
            raise Refused(500, "Internal Server Error")
        self._transaction(user, given, headers, str(part.transaction))
        content = base64.encodebytes(part.content).decode("ascii")
        return in_json(
            {**self._part(part), "id": part.id, "TransactionId": self._link("transaction", part.transaction), "Content": content}
        )

    def _tickets(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str]) -> Reply:
        page, size = self._paging(given)
        records = self.desk.records
        found = [
            one for one in Query(str(given.get("query", "")), self.desk.fields, self._now()).found(records) if self._may_see(user, one)
        ]
        order = given.get("orderby")
        if order not in (None, "id", "LastUpdated"):
            return in_json({"count": 0, "total": len(found), "pages": 1, "page": 1, "per_page": size, "items": []})
        found.sort(key=lambda one: (one.updated if order == "LastUpdated" else "", one.id), reverse=given.get("order") == "DESC")
        wanted = [name for name in str(given.get("fields", "")).split(",") if name]
        items = [
            {
                **self._link("ticket", one.id),
                **{name: str(one.effective) if name == "EffectiveId" else self._field(user, one, name) for name in wanted},
            }
            for one in found[(page - 1) * size : page * size]
        ]
        return self._listed(items, given, len(found), page, size)

    def _may_see(self, user: User, ticket: Ticket) -> bool:
        return self.desk.can(user, "ShowTicket", ticket)

    def _transactions(self, user: User, given: Mapping[str, Any], headers: Mapping[str, str]) -> Reply:
        page, size = self._paging(given)
        found = re.fullmatch(r"CF\.\{([^}]*)\} ?= ?'((?:\\.|[^'\\])*)'", str(given.get("query", "")))
        if not found:
            raise Refused(400, "Wrong query")
        wanted = re.sub(r"\\(.)", r"\1", found[2])
        items = []
        for one in self.desk.records.transactions.values():
            ticket = self.desk.records.ticket(one.ticket)
            if found[1] == MESSAGE_ID and one.message_id == wanted and ticket and self.desk.can(user, "ShowTicket", ticket):
                items.append(self._told(user, one))
        return self._listed(items[(page - 1) * size : page * size], given, None, page, size)
