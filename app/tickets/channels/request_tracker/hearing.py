"""What happened at the helpdesk since the last time.

Nothing depends on a clock of ours. The tickets followed are asked for by number; one is read again when the time of its
last change differs from the one noted, or when it had changed so short a time before, by the server's own clock, that
another change could bear the same second. The mark holds times of the server's only, and they are only compared for being
the same, so a clock put back or a server restored to yesterday hides nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from app.tickets.channels.channel import ChannelTrouble, Followed, Heard, News, State, TicketNews
from app.tickets.channels.request_tracker.finding import Finding, field_value, id_of, reference_of
from app.tickets.channels.request_tracker.messages import Messages, without_reference
from app.tickets.channels.request_tracker.rest import PER_PAGE, Missing, Rest, number
from app.tickets.channels.request_tracker.settings import TrackerSettings

_SETTLED_SECONDS = 5
"""Two changes further apart than this bear different seconds, with time to spare."""
_DELETED = "deleted"


@dataclass(slots=True)
class _Mark:
    """Number → the change noted last; those that may have changed again within the same second."""

    seen: dict[str, str] = field(default_factory=dict)
    young: set[str] = field(default_factory=set)

    @classmethod
    def read(cls, text: str) -> _Mark:
        """What ``text`` keeps; nothing when it makes no sense, so that everything is read."""
        try:
            told = json.loads(text or "{}")
            return cls({str(key): str(value) for key, value in told["seen"].items()}, {str(one) for one in told["young"]})
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return cls()

    def text(self) -> str:
        """As it is kept."""
        return json.dumps({"seen": self.seen, "young": sorted(self.young)}, sort_keys=True)


class Hearing:
    """Reads the news of one account's tickets."""

    def __init__(self, rest: Rest, settings: TrackerSettings, finding: Finding, messages: Messages, account: str) -> None:
        self._rest = rest
        self._settings = settings
        self._finding = finding
        self._messages = messages
        self._account = account

    def news(self, followed: Sequence[Followed], text: str) -> News:
        """News of the tickets followed. What fails in the middle is asked for again next time; what was read counts."""
        before = _Mark.read(text)
        listed = self._listed([one.number for one in followed])
        changed = [one for one in followed if self._changed(one, listed, before)]
        after = _Mark({one.number: listed[one.number] for one in followed if one.number in listed})
        after.young = self._young([one.number for one in changed])
        told: list[TicketNews] = []
        for at, one in enumerate(changed):
            try:
                told += self._ticket(one)
            except ChannelTrouble as trouble:
                left = [one] if trouble.about_this else changed[at:]
                if not trouble.about_this and not told:
                    raise
                for other in left:
                    after.seen.pop(other.number, None)
                if not trouble.about_this:
                    break
        return News(told, after.text())

    def _changed(self, one: Followed, listed: Mapping[str, str], before: _Mark) -> bool:
        updated = listed.get(one.number)
        return updated is None or updated != before.seen.get(one.number) or one.number in before.young

    def _listed(self, numbers: Sequence[str]) -> dict[str, str]:
        """Number → what says whether it changed: the time, and the status, which a restored server may have put back.

        Tickets that were merged into others, deleted or hidden are not among them: those are looked at one by one.
        """
        listed: dict[str, str] = {}
        for query in _queries(numbers):
            told = self._rest.search(query, "Status,LastUpdated")
            listed |= {
                str(number(item.get("id"))): f"{item.get('LastUpdated', '')} {item.get('Status', '')}" for item in told.get("items", ())
            }
        return listed

    def _young(self, numbers: Sequence[str]) -> set[str]:
        """Those that changed in these seconds. The server's own clock says so: only relative times are read alike everywhere."""
        young: set[str] = set()
        for query in _queries(numbers):
            told = self._rest.search(f"{query} AND LastUpdated > '{_SETTLED_SECONDS} seconds ago'", "LastUpdated")
            young |= {str(number(item.get("id"))) for item in told.get("items", ())}
        return young

    def _ticket(self, one: Followed) -> list[TicketNews]:
        try:
            told, newest = self._rest.tagged(f"/ticket/{number(one.number)}")
        except Missing as refused:
            return [TicketNews(one.number, one.client_id, gone=True, hidden=refused.denied)]
        target = str(number(told.get("id")))
        merged = target != one.number
        if self._finding.is_another(one.number, told, one.client_id):
            return [TicketNews(one.number, one.client_id, gone=True)]
        heard = list(self._heard(one, newest))
        if merged and (joined := f"merged into {target}") not in one.known:
            heard.append(self._joined(joined, target, told))
        state = self._settings.state(str(told.get("Status", "")))
        if str(told.get("Status", "")).casefold() == _DELETED:
            state = State.CLOSED
        return [TicketNews(one.number, one.client_id, state, heard, self._settings.link(target))]

    def _joined(self, reference: str, target: str, told: Mapping[str, Any]) -> Heard:
        words = f"{self._settings.name} joined this ticket with number {target}; what is said there is shown here."
        return Heard(reference, moment(told.get("LastUpdated")), self._settings.name, words)

    def _heard(self, one: Followed, last: int) -> Iterator[Heard]:
        new = [
            said
            for said in self._finding.history(one.number, last)
            if said.get("Type") == "Correspond" and reference_of(said) not in one.known
        ]
        if not new:
            return
        parts = self._messages.parts(one.number)
        for said in new:
            text, attachments = self._messages.read(parts.get(number(said.get("id")), []))
            writer = id_of(said.get("Creator"))
            client_id = field_value(said, self._settings.message_id)
            if self._account in ("", writer):
                text, named = without_reference(text)
                client_id = client_id or named
            author = self._messages.author(writer)
            yield Heard(reference_of(said), moment(said.get("Created")), author, text, attachments, client_id)


def _queries(numbers: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(numbers), PER_PAGE):
        yield f"({' OR '.join(f'id = {number(one)}' for one in numbers[start : start + PER_PAGE])})"


def moment(text: object) -> datetime:
    """A time of the server's; the beginning of all time when it is none."""
    try:
        return datetime.strptime(str(text), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
