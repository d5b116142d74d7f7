"""Looking whether something has arrived: by the field that keeps its id, by the line that names it."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from app.language import tr
from app.tickets.channels.channel import Sent
from app.tickets.channels.request_tracker.readiness import Readiness
from app.tickets.channels.request_tracker.rest import PER_PAGE, Missing, Rest, number, pages
from app.tickets.channels.request_tracker.settings import TrackerSettings

WAITS = (0.4, 1.2)
"""Seconds between looks: a request whose answer was lost may be carried out a moment later."""
_RECENT_DAYS = 30
_HISTORY = "Type,Creator,Created,CustomFields,_hyperlinks"
_LINE = "Desk reference: "
_REMEMBERED = 2_000


def desk_reference(client_id: str) -> str:
    """The line that names a ticket or a reply in its own text; the last resort where its field was not kept."""
    return f"{_LINE}{client_id}"


def escaped(text: str) -> str:
    """``text`` for a place between quotes in TicketSQL."""
    return text.replace("\\", "\\\\").replace("'", "\\'")


def field_value(told: Mapping[str, Any], name: str) -> str:
    """The value of a field in a ticket or transaction; empty when it has none or may not be seen."""
    fields = told.get("CustomFields")
    for field in fields if isinstance(fields, list) else ():
        if isinstance(field, dict) and str(field.get("name", "")).casefold() == name.casefold():
            values = field.get("values")
            return str(values[0]) if isinstance(values, list) and values else ""
    return ""


def id_of(told: object) -> str:
    """The id in a reference to something else."""
    return str(told.get("id", "")) if isinstance(told, dict) else ""


def reference_of(told: Mapping[str, Any]) -> str:
    """The name of a transaction that is new even when a restored server gives its number again."""
    return f"{number(told.get('id'))}@{told.get('Created', '')}"


def attachment_ids(transaction: Mapping[str, Any]) -> list[int]:
    """The ids of a transaction's parts, from its links."""
    links = transaction.get("_hyperlinks")
    kept = [link for link in links if isinstance(link, dict) and link.get("ref") == "attachment"] if isinstance(links, list) else []
    return [found for link in kept if (found := number(str(link.get("_url", "")).rpartition("/")[2]))]


def content_of(rest: Rest, attachment: int) -> tuple[str, bytes]:
    """Media type and bytes of a part. Raises ChannelTrouble."""
    told = rest.get(f"/attachment/{attachment}")
    try:
        content = base64.b64decode(str(told.get("Content") or ""))
    except (binascii.Error, ValueError):
        content = b""
    return str(told.get("ContentType") or ""), content


class FirstWords:
    """The lines of tickets' first words that name something. They never change, so they are asked for once.

    A ticket is known by its number and when it was created: a restored server gives numbers again.
    """

    def __init__(self) -> None:
        self._lines: dict[str, list[bytes]] = {}

    def of(self, ticket: Mapping[str, Any]) -> list[bytes] | None:
        """Those lines, if they are known."""
        return self._lines.get(reference_of(ticket))

    def keep(self, ticket: Mapping[str, Any], lines: list[bytes]) -> None:
        """They are these."""
        while len(self._lines) >= _REMEMBERED:
            del self._lines[next(iter(self._lines))]
        self._lines[reference_of(ticket)] = lines


class Finding:
    """Searches of one account in one queue."""

    def __init__(
        self, rest: Rest, settings: TrackerSettings, ready: Readiness, wait: Callable[[float], None], first_words: FirstWords
    ) -> None:
        self._first_words = first_words
        self._rest = rest
        self._settings = settings
        self._ready = ready
        self._wait = wait

    def holders(self, client_id: str) -> list[Mapping[str, Any]]:
        """All tickets with that client id, oldest first; one that was merged into another counts."""
        return self.holders_of([client_id])[client_id]

    def holders_of(self, client_ids: Sequence[str]) -> Mapping[str, list[Mapping[str, Any]]]:
        """The same of several client ids, with one question."""
        name = self._settings.client_id
        wanted = " OR ".join(f"CF.{{{name}}} = '{escaped(client_id)}'" for client_id in client_ids)
        told = self._rest.search(f"({wanted}) AND EffectiveId > 0", "Created,CustomFields")
        items = sorted((item for item in told.get("items", ()) if number(item.get("id"))), key=lambda item: number(item["id"]))
        if len(client_ids) == 1:
            return {client_ids[0]: items}
        return {client_id: [item for item in items if field_value(item, name) == client_id] for client_id in client_ids}

    def ticket(self, client_id: str) -> Sent | None:
        """The ticket sent under that id, looked for more than once."""
        for seconds in (0.0, *WAITS):
            if seconds:
                self._wait(seconds)
            if found := self.holders(client_id):
                return self.sent(found)
        named = [ticket for ticket in self._without_id() if self._names(ticket, client_id)]
        return self.sent(named) if named else None

    def sent(self, found: Sequence[Mapping[str, Any]]) -> Sent:
        """The oldest of several tickets, with a word about the others."""
        first, *others = [str(number(item["id"])) for item in found]
        created = found[0].get("Created", "")
        notes = [self.second_copy(other) for other in others]
        return Sent(first, f"ticket {first}@{created}", self._settings.link(first), notes)

    def second_copy(self, copy: str) -> str:
        """What to say of a ticket that arrived a second time."""
        return tr("It also arrived as number {copy}. Tell {helpdesk} that {copy} can be closed.", copy=copy, helpdesk=self._settings.name)

    def _without_id(self) -> Iterator[Mapping[str, Any]]:
        """This account's tickets of the last weeks that have lost their id, or never had one."""
        mine = f"Creator = '{escaped(self._ready.account)}' AND " if self._ready.account else ""
        query = f"{mine}Created > '{_RECENT_DAYS} days ago' AND EffectiveId > 0 AND id > "
        last = 0
        while True:
            items = self._rest.search(f"{query}{last}", "Created,CustomFields").get("items", ())
            yield from (item for item in items if not field_value(item, self._settings.client_id))
            if len(items) < PER_PAGE:
                return
            last = max(number(item.get("id")) for item in items)

    def is_another(self, ticket: str, told: Mapping[str, Any], client_id: str) -> bool:
        """Whether the number belongs to another ticket than ours by now, as after a server was restored.

        ``told`` is what the server has under it. A merged ticket answers as its target, which is right. One that has
        no id is ours when its first words name it.
        """
        kept = field_value(told, self._settings.client_id)
        if not client_id or kept == client_id or number(told.get("id")) != number(ticket):
            return False
        return bool(kept) or not self._names(told, client_id)

    def _names(self, ticket: Mapping[str, Any], client_id: str) -> bool:
        """Whether a ticket's first words carry the line with that id."""
        lines = self._first_words.of(ticket)
        if lines is None:
            path = f"/ticket/{number(ticket.get('id'))}/history"
            first: Mapping[str, Any] = next(iter(self._rest.get(path, fields=_HISTORY, per_page=1).get("items", ())), {})
            texts = list(self._texts(first))
            lines = [line for text in texts for line in text.splitlines() if _LINE.encode() in line]
            if texts and ticket.get("Created"):
                self._first_words.keep(ticket, lines)
        return any(desk_reference(client_id).encode() in line for line in lines)

    def _says(self, transaction: Mapping[str, Any], client_id: str) -> bool:
        return any(desk_reference(client_id).encode() in text for text in self._texts(transaction))

    def _texts(self, transaction: Mapping[str, Any]) -> Iterator[bytes]:
        """The words of a transaction's first parts; without what cannot be read."""
        for part in attachment_ids(transaction)[:3]:
            try:
                kind, content = content_of(self._rest, part)
            except Missing:
                continue
            if kind.startswith("text/"):
                yield content

    def reply(self, ticket: str, client_id: str) -> Sent | None:
        """The reply sent under that id, looked for more than once."""
        for seconds in (0.0, *WAITS):
            if seconds:
                self._wait(seconds)
            if found := self.reply_by_field(client_id):
                return self._sent_reply(ticket, found)
        for said in self.history(ticket):
            mine = not self._ready.account or id_of(said.get("Creator")) == self._ready.account
            kept = field_value(said, self._settings.message_id)
            if said.get("Type") == "Correspond" and (kept == client_id or (mine and not kept and self._says(said, client_id))):
                return self._sent_reply(ticket, said)
        return None

    def reply_by_field(self, client_id: str) -> Mapping[str, Any] | None:
        """The oldest transaction whose field keeps that id."""
        query = f"CF.{{{self._settings.message_id}}} = '{escaped(client_id)}'"
        items = self._rest.get("/transactions", query=query, fields="Type,Created,Creator", per_page=PER_PAGE).get("items", ())
        return min(items, key=lambda item: number(item.get("id")), default=None)

    def history(self, ticket: str, last: int = 0) -> Iterator[Mapping[str, Any]]:
        """All that happened to a ticket, as far as this account may see it; ``last`` is the highest number to expect."""
        path = f"/ticket/{number(ticket)}/history"
        return pages(lambda page: self._rest.get(path, fields=_HISTORY, per_page=PER_PAGE, page=page), last)

    def _sent_reply(self, ticket: str, found: Mapping[str, Any]) -> Sent:
        return Sent(ticket, reference_of(found), self._settings.link(ticket))
