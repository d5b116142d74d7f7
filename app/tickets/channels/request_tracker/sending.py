"""A ticket or a reply on its way: what is said, which fields are filled, what of it arrived."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from app.errors import UserError
from app.language import tr
from app.network.http import Answer, Part
from app.tickets.channels.channel import Attachment, ChannelTrouble, OutgoingReply, OutgoingTicket, Sent, State, Unread
from app.tickets.channels.request_tracker.finding import Finding, desk_reference, field_value, reference_of
from app.tickets.channels.request_tracker.readiness import Readiness
from app.tickets.channels.request_tracker.reading_back import are_large, cut_files
from app.tickets.channels.request_tracker.rest import Missing, Rest, number
from app.tickets.channels.request_tracker.settings import TrackerSettings
from app.tickets.channels.words import one_line, plain
from app.tickets.rules.attachments import file_name

_LONGEST_SUBJECT = 200
"""Bytes; Request Tracker cuts longer ones without a word, and in the middle of a letter."""
_LONGEST_BODY = 500_000
_PLAIN = "application/octet-stream"


class Sending:
    """What one account writes to one queue."""

    def __init__(self, rest: Rest, settings: TrackerSettings, ready: Readiness, finding: Finding) -> None:
        self._rest = rest
        self._settings = settings
        self._ready = ready
        self._finding = finding

    def ticket(self, ticket: OutgoingTicket) -> Sent:
        """Send a ticket, once; what of it arrived is to be read back."""
        notes: list[str] = []
        files = self._files(ticket.attachments, notes)
        fields = self._fields(ticket)
        asked = {
            "Queue": self._settings.queue,
            "Requestor": self._requesters(ticket),
            "Subject": sent_subject(ticket.subject),
            "Content": ticket_text(ticket),
            "ContentType": "text/plain",
            "CustomFields": {
                **fields,
                self._ready.fields.get(self._settings.client_id.casefold(), self._settings.client_id): ticket.client_id,
            },
        }
        try:
            answer = self._rest.send("POST", "/ticket", parts=[_json_part(asked), *files])
        except Missing as refused:
            raise self._may_not_create(refused) from None
        told = self._rest.made(answer)
        made = (number(told.get("id")) if isinstance(told, dict) else 0) or _last_number(answer)
        if not made:
            raise ChannelTrouble(
                tr("{helpdesk} gave an answer that makes no sense.", helpdesk=self._settings.name), tr("Try again later."), unsure=True
            )
        return self._created(ticket, fields, str(made), files, notes)

    def _created(self, ticket: OutgoingTicket, fields: Mapping[str, str], made: str, files: Sequence[Part], notes: list[str]) -> Sent:
        """It has arrived; nothing that goes wrong from now on may say otherwise."""
        link = self._settings.link(made)
        unread = Unread(ticket.client_id, made, link, fields, large_files=are_large(files))
        return Sent(made, f"ticket {made}@", link, notes, unread)

    def _may_not_create(self, refused: Missing) -> ChannelTrouble:
        if not refused.denied:
            return ChannelTrouble(
                tr("There is no Request Tracker 5 at {web}.", web=self._settings.web),
                tr("Check the address in the settings."),
                lasting=True,
            )
        what = tr(
            "{helpdesk} does not let this account write tickets to the queue “{queue}”.",
            helpdesk=self._settings.name,
            queue=self._settings.queue,
        )
        return ChannelTrouble(what, tr("Ask the people who run it for the right to create tickets there (CreateTicket)."), lasting=True)

    def _requesters(self, ticket: OutgoingTicket) -> list[str]:
        """The account itself, without which it could not read its own ticket, and the person whom the answer should reach."""
        account = self._ready.account or self._settings.requester
        named = [account] if account else []
        address = ticket.requester_email.strip()
        known = {account.casefold(), self._ready.account_address.casefold()}
        return [*named, address] if address and address.casefold() not in known else named

    def _fields(self, ticket: OutgoingTicket) -> dict[str, str]:
        """What goes into fields of the queue: those that the settings name, and those that are called like a fact."""
        facts = {title.casefold(): value for title, value in _all_facts(ticket).items()}
        own = self._settings.client_id.casefold()
        wanted = {name.casefold(): titles for name, titles in self._settings.fields.items()}
        filled = {}
        for key, name in self._ready.fields.items():
            value = next((facts[title.casefold()] for title in wanted.get(key, (name,)) if facts.get(title.casefold())), "")
            if value and key != own:
                filled[name] = one_line(value, 250)
        return filled

    def reply(self, reply: OutgoingReply, *, with_line: bool) -> tuple[Sent, bool]:
        """Send a reply, once. With ``with_line`` its id stands in its text too. Also: whether its id was kept in the field."""
        self._must_be_ours(reply)
        notes: list[str] = []
        files = self._files(reply.attachments, notes)
        text = plain(reply.body, _LONGEST_BODY).strip() or ("Solved." if reply.solved else "See the files.")
        told: dict[str, object] = {
            "Content": f"{text}\n\n{desk_reference(reply.client_id)}\n" if with_line else f"{text}\n",
            "ContentType": "text/plain",
        }
        if self._ready.message_id:
            told["TxnCustomFields"] = {self._settings.message_id: reply.client_id}
        if reply.solved:
            told["Status"] = next((status for status, state in self._settings.states.items() if state is State.SOLVED), "resolved")
        path = f"/ticket/{number(reply.number)}"
        try:
            answer = self._rest.send("POST", f"{path}/correspond", parts=[_json_part(told), *files])
        except Missing:
            raise Missing(
                tr("{helpdesk} does not let this account write to ticket {number}.", helpdesk=self._settings.name, number=reply.number),
                tr("Ask the people who run it."),
            ) from None
        self._rest.made(answer)
        notes += self._not_solved(path, reply)
        return self._seen_reply(reply, _last_number(answer), files, notes)

    def _must_be_ours(self, reply: OutgoingReply) -> None:
        """A restored server may have given the number to another ticket: nothing is said to strangers."""
        try:
            told = self._rest.get(f"/ticket/{number(reply.number)}")
        except Missing:
            what = tr(
                "{helpdesk} has no ticket {number} any more that this account may see.", helpdesk=self._settings.name, number=reply.number
            )
            raise Missing(what, tr("Ask there what became of it; send the ticket again if it is lost.")) from None
        if self._finding.is_another(reply.number, told, reply.ticket_client_id):
            what = tr("Number {number} is another ticket at {helpdesk} by now.", number=reply.number, helpdesk=self._settings.name)
            raise Missing(what, tr("Ask there what became of yours; send the ticket again if it is lost."))

    def _not_solved(self, path: str, reply: OutgoingReply) -> list[str]:
        if not reply.solved:
            return []
        try:
            status = str(self._rest.get(path).get("Status", ""))
        except ChannelTrouble:
            return []
        if self._settings.state(status) in (State.SOLVED, State.CLOSED):
            return []
        return [
            tr(
                "{helpdesk} has the message, but did not set the ticket to solved; it stays “{status}” there.",
                helpdesk=self._settings.name,
                status=one_line(status, 40),
            )
        ]

    def _seen_reply(self, reply: OutgoingReply, made: int, files: Sequence[Part], notes: list[str]) -> tuple[Sent, bool]:
        link = self._settings.link(reply.number)
        try:
            told: Mapping[str, Any] = self._rest.get(f"/transaction/{made}")
            kept = self._ready.message_id and field_value(told, self._settings.message_id) == reply.client_id
            if not kept and self._ready.message_id and (older := self._finding.reply_by_field(reply.client_id)):
                notes.append(tr("This reply arrived twice; the second copy stands below the first."))
                return Sent(reply.number, reference_of(older), link, notes), True
        except ChannelTrouble:
            return Sent(reply.number, "", link, notes), False
        if are_large(files):
            notes += cut_files(self._finding, self._settings, reply.number)
        return Sent(reply.number, reference_of(told), link, notes), kept

    def _files(self, attachments: Sequence[Attachment], notes: list[str]) -> list[Part]:
        parts = []
        for attachment in attachments:
            try:
                content = attachment.read()
            except UserError as error:
                raise ChannelTrouble(error.what, error.advice, lasting=True, about_this=True) from None
            if content:
                parts.append(Part("Attachments", content, _sent_name(attachment.name), sent_type(attachment.media_type, content)))
            else:
                notes.append(tr("The file “{name}” is empty and was left out.", name=one_line(attachment.name, 80)))
        return parts


def _all_facts(ticket: OutgoingTicket) -> dict[str, str]:
    facts = {"School": ticket.school, "Priority": ticket.priority, **ticket.facts}
    return {title: value for title, value in facts.items() if value.strip()}


def ticket_text(ticket: OutgoingTicket) -> str:
    """The text of a ticket: what happened, then every fact, so that none is lost where a field does not take it."""
    sender = f"{ticket.requester_name} <{ticket.requester_email}>" if ticket.requester_email else ticket.requester_name
    lines = [f"{one_line(title, 80)}: {plain(value, 4000).strip()}" for title, value in _all_facts(ticket).items()]
    lines += [f"From: {one_line(sender)}"] if sender.strip() else []
    return (
        "\n\n".join([plain(ticket.body, _LONGEST_BODY).strip() or ticket.subject, "\n".join(lines), desk_reference(ticket.client_id)])
        + "\n"
    )


def sent_subject(subject: str) -> str:
    """A subject that arrives as it is."""
    line = one_line(subject, _LONGEST_SUBJECT)
    if len(line.encode("utf-8")) <= _LONGEST_SUBJECT:
        return line
    return line.encode("utf-8")[: _LONGEST_SUBJECT - len("…".encode())].decode("utf-8", "ignore").rstrip() + "…"


def sent_type(media_type: str, content: bytes) -> str:
    """The media type under which a file arrives byte by byte: texts that are no UTF-8, and mails, would be rewritten."""
    kind = one_line(media_type.partition(";")[0], 100).lower()
    if kind.count("/") != 1 or not kind.isascii() or kind.startswith(("message/", "multipart/")):
        return _PLAIN
    if kind.startswith("text/"):
        try:
            content.decode("utf-8")
        except UnicodeDecodeError:
            return _PLAIN
        return _PLAIN if b"\0" in content else kind
    return kind


def _sent_name(name: str) -> str:
    """A file name that passes through a form unchanged; one that Perl takes for “no” is refused by the server."""
    kept = file_name(name).replace('"', "'")
    return "file 0" if kept == "0" else kept


def _json_part(told: Mapping[str, object]) -> Part:
    return Part("JSON", json.dumps(told).encode("utf-8"), "", "application/json")


def _last_number(answer: Answer) -> int:
    return number(answer.headers.get("Location", "").rpartition("/")[2])
