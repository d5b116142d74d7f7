"""Whether tickets can go to the queue, and never twice: the account, the queue, its fields."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

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
    links = {one.get("ref") for one in queue.get("_hyperlinks", ()) if isinstance(one, dict)}
    messages = queue.get("TicketTransactionCustomFields") or ()
    return Readiness(
        account=str(account.get("Name") or ""),
        account_name=one_line(str(account.get("RealName") or account.get("Name") or ""), 80),
        account_address=str(account.get("EmailAddress") or ""),
        queue=one_line(str(queue.get("Name") or settings.queue), 80),
        may_create="create" in links,
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
        what = f"{settings.name} has no queue “{settings.queue}” that this account may see."
        raise ChannelTrouble(
            what, "Check the name of the queue in the settings, or ask for the right to see it (SeeQueue).", lasting=True
        ) from None
    if not isinstance(told, dict) or "TicketCustomFields" not in told:
        raise ChannelTrouble(
            f"{settings.name} gave an answer that makes no sense.", "Check the address in the settings: Request Tracker 5 is needed."
        )
    return told


def _field_link(told: object, name: str) -> str:
    fields = told if isinstance(told, list) else []
    found = next((one for one in fields if isinstance(one, dict) and str(one.get("name", "")).casefold() == name.casefold()), None)
    return f"/customfield/{found.get('id')}" if found else ""


def must_create(ready: Readiness, settings: TrackerSettings) -> None:
    """Raise the ChannelTrouble that keeps a ticket from going, if there is one."""
    if not ready.may_create:
        what = f"{settings.name} does not let this account write tickets to the queue “{ready.queue}”."
        raise ChannelTrouble(what, "Ask the people who run it for the right to create tickets there (CreateTicket).", lasting=True)
    must_find(ready, settings)


def must_find(ready: Readiness, settings: TrackerSettings) -> None:
    """Raise ChannelTrouble when there is no field to find a ticket by: it would say “not there” of every ticket."""
    if not ready.client_id:
        what = f"The queue “{ready.queue}” has no field “{settings.client_id}” that this account may see, so a ticket could arrive twice."
        advice = f"Ask the people who run {settings.name} for it: a ticket field, free text, unique values, with the rights to see it and to set it at the start."
        raise ChannelTrouble(what, advice, lasting=True)


def connection_sentences(rest: Rest, settings: TrackerSettings, token: str) -> Sequence[str]:
    """What works, step by step. Raises ChannelTrouble at the first thing that does not. Nothing is left on the server."""
    told = rest.get("/rt")
    version = one_line(str(told.get("Version", "")), 40) if isinstance(told, dict) else ""
    if not version:
        raise ChannelTrouble(
            f"{settings.name} gave an answer that makes no sense.", "Check the address in the settings: Request Tracker 5 is needed."
        )
    ready = read_readiness(rest, settings, token)
    who = f" as {ready.account_name}" if ready.account_name else ""
    must_create(ready, settings)
    sentences = [
        f"{settings.name} answers: Request Tracker {version}.",
        f"You are signed in{who}.",
        f"Tickets can be written to the queue “{ready.queue}”.",
        _client_id_sentence(rest, ready, settings),
    ]
    if not ready.message_id:
        field = f"There is no field “{settings.message_id}” for replies that this account may see"
        sentences.append(f"{field}: a line at the end of each reply takes its place.")
    if not ready.account and not settings.requester:
        sentences.append(
            "The account behind the token is not known: put its mail address into the settings, so that you may read your own tickets."
        )
    absent = [name for name in settings.fields if name.casefold() not in ready.fields]
    if absent:
        sentences.append(f"The queue has no field {_listed(absent)}; what belongs there stands in the text.")
    return sentences


def _client_id_sentence(rest: Rest, ready: Readiness, settings: TrackerSettings) -> str:
    try:
        told = rest.get(ready.client_id)
        unique = not isinstance(told, dict) or str(told.get("UniqueValues", "1")) == "1"
    except Missing:
        unique = True
    if unique:
        return f"The field “{settings.client_id}” is there, so no ticket goes twice."
    return f"The field “{settings.client_id}” is there, but takes the same value twice. Ask for unique values, so that a ticket that went twice is noticed."


def _listed(names: Sequence[str]) -> str:
    quoted = [f"“{name}”" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"
