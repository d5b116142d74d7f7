"""How the helpdesk's Request Tracker is reached and set up."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.errors import UserError
from app.language import tr
from app.paths import resource
from app.tickets.channels.channel import State

REST = "/REST/2.0"
MEGABYTE = 1024 * 1024
_FORBIDDEN_IN_FIELDS = frozenset("{}'\"\\")


@dataclass(frozen=True, slots=True)
class TrackerSettings:
    """Everything a channel to one queue needs to know, but for the token. ``name`` is what people call the helpdesk."""

    address: str
    queue: str
    name: str = "The helpdesk"
    requester: str = ""
    """Address of the requester, used when the account behind the token cannot be told."""
    client_id: str = "Client id"
    message_id: str = "Client message id"
    fields: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Field of Request Tracker → titles of the facts that fill it."""
    states: Mapping[str, State] = field(default_factory=dict)
    """Status of Request Tracker, in small letters → where the ticket stands."""
    largest_file: int = 25 * MEGABYTE
    """Bytes of a file from the helpdesk that is taken in."""

    @property
    def web(self) -> str:
        """Address of the pages that people see."""
        address = self.address.strip().rstrip("/")
        return address[: address.index("/REST/")] if "/REST/" in address else address

    @property
    def base(self) -> str:
        """Address of REST2."""
        return self.web + REST

    def link(self, number: str) -> str:
        """Address of a ticket's page."""
        return f"{self.web}/Ticket/Display.html?id={number}"

    def state(self, status: str) -> State | None:
        """Where a ticket with that status stands; None when nobody has said what it means."""
        return self.states.get(status.strip().casefold())


def tracker_settings(
    address: str,
    queue: str,
    *,
    name: str = "",
    requester: str = "",
    custom: Mapping[str, object] | None = None,
    district: Path | None = None,
) -> TrackerSettings:
    """The district's settings with a desk's own upon them.

    ``custom`` may hold ``client id field``, ``message id field``, ``field <name>`` (titles of facts, separated by
    commas) and ``status <name>`` (``solved``, ``waiting on us``, …). Raises UserError where one of them makes no sense.
    """
    path = district or resource("district/request_tracker.toml")
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
        states = dict(_states(given.get("states", {})))
        fields = {str(one): [str(title) for title in titles] for one, titles in given.get("fields", {}).items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(
            tr("{name} can't be read: {error}.", name=path.name, error=error), tr("Put the file right, or install the program again.")
        ) from None
    settings = TrackerSettings(
        address,
        queue.strip(),
        name or tr("The helpdesk"),
        requester,
        str(given.get("client_id", "Client id")),
        str(given.get("message_id", "Client message id")),
        fields,
        states,
    )
    return _with_own(settings, custom or {})


def _states(table: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, State]]:
    for state, statuses in table.items():
        for status in statuses:
            yield str(status).casefold(), State(state)


def _with_own(settings: TrackerSettings, custom: Mapping[str, object]) -> TrackerSettings:
    fields, states = dict(settings.fields), dict(settings.states)
    for key, value in custom.items():
        kind, _, name = key.partition(" ")
        words = str(value or "").strip()
        if kind == "field" and name and words:
            fields[name] = [title.strip() for title in words.split(",") if title.strip()]
        elif kind == "status" and name and words:
            try:
                states[name.casefold()] = State(words.casefold())
            except ValueError:
                known = ", ".join(state.value for state in State)
                raise UserError(
                    tr("“{words}” is not where a ticket can stand.", words=words), tr("Choose one of: {known}.", known=known)
                ) from None
    client_id = str(custom.get("client id field") or settings.client_id).strip()
    message_id = str(custom.get("message id field") or settings.message_id).strip()
    for name in (client_id, message_id):
        if _FORBIDDEN_IN_FIELDS & set(name):
            raise UserError(
                tr("The field “{name}” can't be searched for.", name=name), tr("A name without quotes, braces and backslashes is needed.")
            )
    return replace(settings, client_id=client_id, message_id=message_id, fields=fields, states=states)
