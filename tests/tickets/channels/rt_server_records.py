"""What the in-process Request Tracker keeps: users, tickets, transactions, attachments; and what may be done with them."""

import dataclasses
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

CLIENT_ID, MESSAGE_ID = "Client id", "Client message id"
SCHOOLS = ("Northside Elementary", "Lincoln Middle", "École Sainte-Anne")
LIAISON = frozenset({"SeeQueue", "CreateTicket", "SeeCustomField", "SetInitialCustomField", "SeeMessageField", "ModifyMessageField"})
STAFF = LIAISON | {"ShowTicket", "ShowTicketComments", "ReplyToTicket", "CommentOnTicket", "ModifyTicket", "SeeEmail"}
LOOKER = frozenset({"SeeQueue", "SeeCustomField"})
BLIND = frozenset({"SeeQueue", "CreateTicket"})
UNSETTING = frozenset({"SeeQueue", "CreateTicket", "SeeCustomField", "SeeMessageField"})
QUEUES = ("TSS", "Loans")
"""Queues that those with rights may see; Loans has no fields."""
STATUSES = ("new", "open", "stalled", "resolved", "rejected", "deleted")


@dataclass
class User:
    """An account: its name, the token it signs in with and its rights (those through the requestor's role not among them)."""

    name: str
    real_name: str
    token: str
    email: str
    rights: frozenset[str]

    @property
    def id(self) -> str:
        """Its number, which the token names too."""
        return self.token.split("-")[1]


@dataclass
class Attachment:
    """A part of a transaction."""

    id: int
    transaction: int
    filename: str
    content_type: str
    content: bytes


@dataclass
class Transaction:
    """One thing that happened to a ticket."""

    id: int
    ticket: int
    type: str
    creator: str
    created: str
    field: str = ""
    old: str = ""
    new: str = ""
    message_id: str = ""
    asked_id: str = ""
    """The id that was asked for, whether it was kept or not (known to tests alone)."""
    attachments: list[int] = dataclasses.field(default_factory=list)


@dataclass
class Ticket:
    """A ticket; ``effective`` is another's id once it is merged into that."""

    id: int
    queue: str
    subject: str
    status: str
    creator: str
    requestors: list[str]
    created: str
    updated: str
    effective: int
    asked_id: str = ""
    """The client id that was asked for, whether it was kept or not (known to tests alone)."""
    fields: dict[str, str] = dataclasses.field(default_factory=dict)


@dataclass
class Records:
    """The database. A deep copy of it is a backup."""

    tickets: dict[int, Ticket] = dataclasses.field(default_factory=dict)
    transactions: dict[int, Transaction] = dataclasses.field(default_factory=dict)
    attachments: dict[int, Attachment] = dataclasses.field(default_factory=dict)
    last: dict[str, int] = dataclasses.field(default_factory=lambda: {"ticket": 0, "transaction": 57, "attachment": 0})

    def next(self, kind: str) -> int:
        """The next free id."""
        self.last[kind] += 1
        return self.last[kind]

    def ticket(self, number: int) -> Ticket | None:
        """The ticket of that number; the one it was merged into, if it was."""
        ticket = self.tickets.get(number)
        return self.tickets.get(ticket.effective) if ticket else None

    def history(self, ticket: Ticket) -> list[Transaction]:
        """All that happened to a ticket and to those that were merged into it."""
        ours = {one.id for one in self.tickets.values() if one.effective == ticket.id}
        return [one for one in self.transactions.values() if one.ticket in ours]

    def holder(self, client_id: str) -> Ticket | None:
        """The ticket with that client id."""
        return next((one for one in self.tickets.values() if one.fields.get(CLIENT_ID) == client_id), None)


class Refused(Exception):
    """The server says no: a status, and a message in JSON unless that is empty."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


def utc(moment: float) -> str:
    """A time as RT writes it."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def as_text(content: bytes) -> bytes:
    """What becomes of a text part that is stored: UTF-8, cut at the first NUL."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        content = content.decode("latin-1").encode("utf-8")
    return content.split(b"\0")[0]


PATTERNS: Mapping[str, Callable[[str], bool]] = {
    "Asset tag": lambda value: re.fullmatch(r"[A-Z]{2}-\d{5}|", value) is not None,
    "School": lambda value: value in SCHOOLS,
}


class Desk:
    """What users do with the records, as RT does it: silently leaving out what it does not take."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.records = Records()
        self.fields = ["Asset tag", "Room", "School", CLIENT_ID]
        self.message_field = True
        self.drops: set[str] = set()
        """Fields whose values are lost at creation, as they are when the right to set them is missing."""
        self._now = now

    def can(self, user: User, right: str, ticket: Ticket | None = None) -> bool:
        """Whether ``user`` has the right, as the ticket's requestor if need be; both hold for one queue."""
        if ticket is not None and ticket.queue != "TSS":
            return user.name == "root"
        own = ticket is not None and bool({user.name, user.email} & set(ticket.requestors)) and right in ("ShowTicket", "ReplyToTicket")
        return right in user.rights or own

    def create(self, user: User, data: Mapping[str, Any]) -> Ticket:
        """A new ticket."""
        queue = data.get("Queue")
        if not queue:
            raise Refused(400, "Could not create ticket. Queue not set")
        if queue not in QUEUES or not self.can(user, "CreateTicket"):
            raise Refused(403, f"No permission to create tickets in the queue '{queue}'")
        parts = self._parts(data, "Field {} is required for each attachment in Attachments")
        fields = data.get("CustomFields") or {}
        if not isinstance(fields, dict):
            raise Refused(500, "")
        status = data.get("Status") or "new"
        if status not in STATUSES:
            raise Refused(400, f"Status '{status}' isn't a valid status for tickets in this queue.")
        now = utc(self._now())
        number = self.records.next("ticket")
        asked = data.get("Requestor") or []
        requestors = [str(one) for one in asked] if isinstance(asked, list) else [str(asked)]
        ticket = Ticket(
            number,
            queue,
            str(data.get("Subject") or "").encode("utf-8")[:200].decode("utf-8", "replace"),
            status,
            user.name,
            requestors,
            now,
            now,
            number,
        )
        ticket.asked_id = str(fields.get(CLIENT_ID, ""))
        if "SetInitialCustomField" in user.rights:
            ticket.fields = {name: str(value) for name, value in fields.items() if queue == "TSS" and self._takes(name, str(value))}
        self.records.tickets[number] = ticket
        body = (str(data.get("Content") or ""), str(data.get("ContentType") or "text/plain"))
        self._happened(user.name, ticket, "Create", parts=parts, body=body)
        return ticket

    def _takes(self, name: str, value: str) -> bool:
        if name not in self.fields or name in self.drops or not PATTERNS.get(name, bool)(value):
            return False
        return name != CLIENT_ID or self.records.holder(value) is None

    def _parts(self, data: Mapping[str, Any], missing: str) -> list[tuple[str, str, bytes]]:
        parts: list[tuple[str, str, bytes]] = list(data.get("Attachments") or ())
        for name, kind, content in parts:
            given = {"FileName": name not in ("", "0"), "FileType": kind, "FileContent": content}
            lacking = next((key for key, value in given.items() if not value), "")
            if lacking:
                raise Refused(400, missing.format(lacking))
        return parts

    def say(self, user: User, number: int, kind: str, data: Mapping[str, Any]) -> tuple[Transaction, list[str]]:
        """A reply or a private comment: what was made, and RT's texts about it."""
        ticket = self.records.ticket(number)
        parts = self._parts(data, "{} is a required field for each attachment in Attachments")
        if data.get("Content") and not data.get("ContentType"):
            raise Refused(400, "ContentType is a required field for application/json")
        if ticket is None or not self.can(user, "ReplyToTicket" if kind == "Correspond" else "CommentOnTicket", ticket):
            raise Refused(400, "Permission Denied")
        content = str(data.get("Content") or "")
        made = self._happened(user.name, ticket, kind, parts=parts, body=("" if content == "0" else content, str(data.get("ContentType"))))
        texts = ["Correspondence added" if kind == "Correspond" else "Comments added"]
        for name, value in (data.get("TxnCustomFields") or {}).items():
            texts.append(self._message_field(user, made, str(name), str(value)))
        if kind == "Correspond" and ticket.status != "open":
            self._set_status("RT_System", ticket, "open")
        if status := data.get("Status"):
            may = self.can(user, "ModifyTicket", ticket)
            texts.append(self._set_status(user.name, ticket, str(status)) if may else "Permission Denied")
        return made, texts

    def _message_field(self, user: User, made: Transaction, name: str, value: str) -> str:
        made.asked_id = value
        if name != MESSAGE_ID or not self.message_field:
            return f"Unable to load transaction custom field: {name}"
        taken = any(one.message_id == value for one in self.records.transactions.values())
        if "ModifyMessageField" in user.rights and not taken:
            made.message_id = value
        return "Custom fields updated"

    def update(self, user: User, number: int, data: Mapping[str, Any]) -> list[str]:
        """Change the status, or merge; RT's texts about it, also when it was denied."""
        ticket = self.records.ticket(number)
        if ticket is None:
            raise Refused(404, "Not Found")
        if not self.can(user, "ShowTicket", ticket):
            raise Refused(403, "Forbidden")
        if not {"Status", "MergeInto", "Queue"} & set(data):
            return []
        if not self.can(user, "ModifyTicket", ticket):
            return [f"Ticket {ticket.id}: Permission Denied"]
        texts = []
        if "Status" in data and data["Status"] != ticket.status:
            texts.append(f"Ticket {ticket.id}: {self._set_status(user.name, ticket, str(data['Status']))}")
        if "Queue" in data and data["Queue"] != ticket.queue:
            self._happened(user.name, ticket, "Set", change=("Queue", ticket.queue, str(data["Queue"])))
            ticket.queue = str(data["Queue"])
        if "MergeInto" in data:
            target = self.records.ticket(int(data["MergeInto"]))
            assert target is not None
            for one in (ticket, target):
                self._happened(user.name, one, "AddLink", change=("MergedInto", "", f"fsck.com-rt://rt.test/ticket/{target.id}"))
            ticket.effective = target.id
            texts.append("Merge Successful")
        return texts

    def _set_status(self, who: str, ticket: Ticket, status: str) -> str:
        old = ticket.status
        ticket.status = status
        self._happened(who, ticket, "Status", change=("Status", old, status))
        return f"Status changed from '{old}' to '{status}'"

    def _happened(
        self,
        who: str,
        ticket: Ticket,
        kind: str,
        *,
        change: tuple[str, str, str] = ("", "", ""),
        parts: list[tuple[str, str, bytes]] | None = None,
        body: tuple[str, str] | None = None,
    ) -> Transaction:
        now = utc(self._now())
        made = Transaction(self.records.next("transaction"), ticket.id, kind, who, now, *change)
        self.records.transactions[made.id] = made
        ticket.updated = now
        if body is not None:
            if parts:
                self._attach(made, "", "multipart/mixed", b"")
            self._attach(made, "", body[1] if body[1] != "None" else "text/plain", body[0].encode("utf-8"))
            for name, media_type, content in parts or ():
                self._attach(made, name.rpartition("/")[2], media_type, content)
        return made

    def _attach(self, made: Transaction, name: str, media_type: str, content: bytes) -> None:
        media_type = media_type.partition(";")[0].strip()
        kept = as_text(content) if media_type in ("text/plain", "text/html") else content
        number = self.records.next("attachment")
        self.records.attachments[number] = Attachment(number, made.id, name, media_type, kept)
        made.attachments.append(number)
