"""Whether tickets can go to the queue, and never twice: the account, the queue, its fields."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from app.language import tr
from app.tickets.channels.channel import ChannelTrouble
from app.tickets.channels.request_tracker.rest import Missing, Rest
from app.tickets.channels.request_tracker.settings import TrackerSettings
from app.tickets.channels.words import one_line

_TOKEN = re.compile(r"\d+-(\d+)-[0-9a-f]+")


@dataclass(frozen=True, slots=True)
class Readiness:
    """What is known of the server before something is sent. ``fields``: name in small letters → name as it is there."""

    account: str
    account_name: str
    account_address: str
    queue: str
    may_create: bool
    fields: dict[str, str]
    client_id: str
    """Where the client id field is found; empty when this account sees none."""
    message_id: bool


def read_readiness(rest: Rest, settings: TrackerSettings, token: str) -> Readiness:
    """Ask the server. Raises ChannelTrouble when the queue is not there for this account."""
    account = _account(rest, token)
    queue = _queue(rest, settings)
    told = queue.get("TicketCustomFields")
    names = [str(one.get("name", "")) for one in told if isinstance(one, dict)] if isinstance(told, list) else []
    fields = {name.casefold(): name for name in names}
    links = queue.get("_hyperlinks")
    may_create = isinstance(links, list) and any(isinstance(one, dict) and one.get("ref") == "create" for one in links)
    messages = queue.get("TicketTransactionCustomFields") or ()
    return Readiness(
        account=str(account.get("Name") or ""),
        account_name=one_line(str(account.get("RealName") or account.get("Name") or ""), 80),
        account_address=str(account.get("EmailAddress") or ""),
        queue=one_line(str(queue.get("Name") or settings.queue), 80),
        may_create=may_create,
        fields=fields,
        client_id=_field_link(told, settings.client_id),
        message_id=bool(_field_link(messages, settings.message_id)),
    )


def _account(rest: Rest, token: str) -> dict[str, Any]:
    """The account behind the token. There is nothing to ask for it, but the token itself names its number."""
    found = _TOKEN.fullmatch(token.strip())
    if not found:
        return {}
    try:
        told = rest.get(f"/user/{found[1]}")
    except Missing:
        return {}
    return told if isinstance(told, dict) else {}


def _queue(rest: Rest, settings: TrackerSettings) -> dict[str, Any]:
    try:
        told = rest.get(f"/queue/{quote(settings.queue, safe='')}")
    except Missing:
        what = tr("{helpdesk} has no queue “{queue}” that this account may see.", helpdesk=settings.name, queue=settings.queue)
        raise ChannelTrouble(
            what, tr("Check the name of the queue in the settings, or ask for the right to see it (SeeQueue)."), lasting=True
        ) from None
    if not isinstance(told, dict) or "TicketCustomFields" not in told:
        raise ChannelTrouble(
            tr("{helpdesk} gave an answer that makes no sense.", helpdesk=settings.name),
            tr("Check the address in the settings: Request Tracker 5 is needed."),
        )
    return told


def _field_link(told: object, name: str) -> str:
    fields = told if isinstance(told, list) else []
    found = next((one for one in fields if isinstance(one, dict) and str(one.get("name", "")).casefold() == name.casefold()), None)
    return f"/customfield/{found.get('id')}" if found else ""


def must_create(ready: Readiness, settings: TrackerSettings) -> None:
    """Raise the ChannelTrouble that keeps a ticket from going, if there is one."""
    if not ready.may_create:
        what = tr("{helpdesk} does not let this account write tickets to the queue “{queue}”.", helpdesk=settings.name, queue=ready.queue)
        raise ChannelTrouble(what, tr("Ask the people who run it for the right to create tickets there (CreateTicket)."), lasting=True)
    must_find(ready, settings)


def must_find(ready: Readiness, settings: TrackerSettings) -> None:
    """Raise ChannelTrouble when there is no field to find a ticket by: it would say “not there” of every ticket."""
    if not ready.client_id:
        what = tr(
            "The queue “{queue}” has no field “{field}” that this account may see, so a ticket could arrive twice.",
            queue=ready.queue,
            field=settings.client_id,
        )
        advice = tr(
            "Ask the people who run {helpdesk} for it: a ticket field, free text, unique values, with the rights to "
            "see it and to set it at the start.",
            helpdesk=settings.name,
        )
        raise ChannelTrouble(what, advice, lasting=True)


def connection_sentences(rest: Rest, settings: TrackerSettings, token: str) -> Sequence[str]:
    """What works, step by step. Raises ChannelTrouble at the first thing that does not. Nothing is left on the server."""
    told = rest.get("/rt")
    version = one_line(str(told.get("Version", "")), 40) if isinstance(told, dict) else ""
    if not version:
        raise ChannelTrouble(
            tr("{helpdesk} gave an answer that makes no sense.", helpdesk=settings.name),
            tr("Check the address in the settings: Request Tracker 5 is needed."),
        )
    ready = read_readiness(rest, settings, token)
    must_create(ready, settings)
    sentences = [
        tr("{helpdesk} answers: Request Tracker {version}.", helpdesk=settings.name, version=version),
        tr("You are signed in as {name}.", name=ready.account_name) if ready.account_name else tr("You are signed in."),
        tr("Tickets can be written to the queue “{queue}”.", queue=ready.queue),
        _client_id_sentence(rest, ready, settings),
    ]
    if not ready.message_id:
        sentences.append(
            tr(
                "There is no field “{field}” for replies that this account may see: a line at the end of each reply takes its place.",
                field=settings.message_id,
            )
        )
    if not ready.account and not settings.requester:
        sentences.append(
            tr("The account behind the token is not known: put its mail address into the settings, so that you may read your own tickets.")
        )
    absent = [name for name in settings.fields if name.casefold() not in ready.fields]
    if absent:
        sentences.append(tr("The queue has no field {fields}; what belongs there stands in the text.", fields=_listed(absent)))
    return sentences


def _client_id_sentence(rest: Rest, ready: Readiness, settings: TrackerSettings) -> str:
    try:
        told = rest.get(ready.client_id)
        unique = not isinstance(told, dict) or str(told.get("UniqueValues", "1")) == "1"
    except Missing:
        unique = True
    if unique:
        return tr("The field “{field}” is there, so no ticket goes twice.", field=settings.client_id)
    return tr(
        "The field “{field}” is there, but takes the same value twice. Ask for unique values, so that a ticket that went twice is noticed.",
        field=settings.client_id,
    )


def _listed(names: Sequence[str]) -> str:
    quoted = [f"“{name}”" for name in names]
    return quoted[0] if len(quoted) == 1 else tr("{names} and {last}", names=", ".join(quoted[:-1]), last=quoted[-1])
