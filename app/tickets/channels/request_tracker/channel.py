"""The helpdesk's Request Tracker 5 as a way for tickets."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from app.network.http import Http
from app.tickets.channels.channel import ChannelTrouble, Followed, News, OutgoingReply, OutgoingTicket, Sent, Unread
from app.tickets.channels.request_tracker.finding import Finding, FirstWords
from app.tickets.channels.request_tracker.hearing import Hearing
from app.tickets.channels.request_tracker.messages import Messages
from app.tickets.channels.request_tracker.readiness import Readiness, connection_sentences, must_create, must_find, read_readiness
from app.tickets.channels.request_tracker.reading_back import ReadingBack
from app.tickets.channels.request_tracker.rest import HttpOf, Rest, opened
from app.tickets.channels.request_tracker.sending import Sending
from app.tickets.channels.request_tracker.settings import MEGABYTE, TrackerSettings

LARGEST_ANSWER = 48 * MEGABYTE
"""Bytes of one answer: the largest file that is taken in, in base64, and some more."""
FRESH_SECONDS = 600.0
"""How long what is known of the queue counts; anything refused is reason to ask again at once."""


class RequestTracker:
    """Tickets to one queue over REST2. Methods may be called from different threads, one at a time each."""

    def __init__(
        self,
        settings: TrackerSettings,
        token: str,
        *,
        http_of: HttpOf | None = None,
        wait: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._token = token.strip()
        self._http_of = http_of or self._open
        self._wait = wait
        self._clock = clock
        self._ready: tuple[float, Readiness] | None = None
        self._keeps_message_ids = False
        self._first_words = FirstWords()

    @property
    def title(self) -> str:
        """What people call it."""
        return "Request Tracker"

    @property
    def can_search(self) -> bool:
        """It can be asked whether something has arrived."""
        return True

    @property
    def can_hear(self) -> bool:
        """It can be asked for answers."""
        return True

    def send_ticket(self, ticket: OutgoingTicket) -> Sent:
        """Send a ticket, once, and see what of it arrived. It has arrived, whatever goes wrong with seeing it."""
        sent = self.create_ticket(ticket)
        try:
            seen = self.read_back([sent.unread] if sent.unread else []).get(ticket.client_id)
        except ChannelTrouble:
            seen = None
        return replace(seen, notes=[*sent.notes, *seen.notes]) if seen else replace(sent, unread=None)

    def create_ticket(self, ticket: OutgoingTicket) -> Sent:
        """Send a ticket, once; what of it arrived is to be read back."""
        with self._opened() as rest:
            ready = self._readiness(rest)
            must_create(ready, self._settings)
            return Sending(rest, self._settings, ready, self._finding(rest, ready)).ticket(ticket)

    def read_back(self, unread: Sequence[Unread]) -> Mapping[str, Sent]:
        """What arrived of tickets that were created: one question for all of them."""
        with self._opened() as rest:
            ready = self._readiness(rest)
            return ReadingBack(rest, self._settings, ready.account, self._finding(rest, ready)).read(unread)

    def send_reply(self, reply: OutgoingReply) -> Sent:
        """Send a reply, once, and see what of it arrived."""
        with self._opened() as rest:
            ready = self._readiness(rest)
            sending = Sending(rest, self._settings, ready, self._finding(rest, ready))
            sent, kept = sending.reply(reply, with_line=not (ready.message_id and self._keeps_message_ids))
            self._keeps_message_ids = kept
            return sent

    def find_ticket(self, client_id: str) -> Sent | None:
        """The ticket as the helpdesk has it."""
        with self._opened() as rest:
            ready = self._readiness(rest)
            must_find(ready, self._settings)
            return self._finding(rest, ready).ticket(client_id)

    def find_reply(self, number: str, client_id: str) -> Sent | None:
        """The reply as the helpdesk has it."""
        with self._opened() as rest:
            return self._finding(rest, self._readiness(rest)).reply(number, client_id)

    def news(self, followed: Sequence[Followed], mark: str) -> News:
        """What happened since ``mark``."""
        if not followed:
            return News((), mark)
        with self._opened() as rest:
            ready = self._readiness(rest)
            messages = Messages(rest, self._settings, self._http_of)
            return Hearing(rest, self._settings, self._finding(rest, ready), messages, ready.account).news(followed, mark)

    def check(self) -> Sequence[str]:
        """What works, in sentences. Nothing is written."""
        with self._opened() as rest:
            return connection_sentences(rest, self._settings, self._token)

    def _finding(self, rest: Rest, ready: Readiness) -> Finding:
        return Finding(rest, self._settings, ready, self._wait, self._first_words)

    def _readiness(self, rest: Rest) -> Readiness:
        if self._ready is None or self._clock() - self._ready[0] > FRESH_SECONDS:
            self._ready = (self._clock(), read_readiness(rest, self._settings, self._token))
        return self._ready[1]

    @contextmanager
    def _opened(self) -> Iterator[Rest]:
        """The server for one thing; where that fails, what is known of it is asked for again next time."""
        done = False
        try:
            with opened(self._http_of, self._settings.name) as rest:
                yield rest
            done = True
        finally:
            if not done:
                self._ready = None

    def _open(self) -> Http:
        headers = {"Authorization": f"token {self._token}"}
        return Http(self._settings.base, headers=headers, service=self._settings.name, largest=LARGEST_ANSWER)
