"""REST2 of Request Tracker: one request, and what is wrong with its answer as a ChannelTrouble with a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, cast

from app.language import marked, tr
from app.network.http import Answer, Http, Part
from app.network.trouble import NetworkTrouble
from app.network.waiting import asked_wait
from app.tickets.channels.channel import ChannelTrouble
from app.tickets.channels.words import one_line

HttpOf = Callable[[], Http]
"""Opens the way to the server; whoever asks closes it."""
PER_PAGE = 100
"""Request Tracker gives no more on a page, whatever is asked for."""
_MOST_EMPTY = 20
_MOST_PAGES = 1000
_LONGEST_NUMBER = 18
_SIGN_IN = marked(
    "Make a new token in Request Tracker (your name at the top right, Settings, Auth Tokens) and put it into the helpdesk's settings here."
)


class Missing(ChannelTrouble):
    """There is no such ticket, or this account may not see it. ``denied``: it is there, or may be, but not for us."""

    def __init__(self, what: str, advice: str = "", *, denied: bool = False) -> None:
        super().__init__(what, advice, about_this=True, lasting=True)
        self.denied = denied


class Rest:
    """The server while one thing is done with it."""

    def __init__(self, http: Http, name: str) -> None:
        self._http = http
        self._name = name

    def get(self, path: str, **params: object) -> Any:
        """What lies at ``path``, from its JSON. Raises Missing for 404 and 403."""
        return self._object(self.send("GET", path, params={name: str(value) for name, value in params.items()} or None))

    def tagged(self, path: str) -> tuple[Any, int]:
        """What lies at ``path``, and the number of its newest transaction that this account may see (0: not said)."""
        answer = self.send("GET", path)
        tag = answer.headers.get("ETag", "").removeprefix("W/").strip('"')
        return self._object(answer), number(tag)

    def search(self, query: str, fields: str, page: int = 1) -> Any:
        """One page of tickets; the query goes in the body, where it may be long."""
        form = {"query": query, "fields": fields, "per_page": str(PER_PAGE), "page": str(page), "orderby": "id"}
        return self._object(self.send("POST", "/tickets", form=form, reads=True), reads=True)

    def _object(self, answer: Answer, *, reads: bool = False) -> dict[str, Any]:
        """An answer that must be an object; where it has ``items``, they are objects too. Raises ChannelTrouble for any other."""
        told = self.json(answer, reads=reads)
        items = told.get("items", []) if isinstance(told, dict) else None
        if not isinstance(items, list):
            raise ChannelTrouble(
                tr("{helpdesk} gave an answer that makes no sense.", helpdesk=self._name), tr("Check the address in the settings.")
            )
        if "items" in told:
            told["items"] = [item for item in items if isinstance(item, dict)]
        return cast("dict[str, Any]", told)

    def send(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        json: object = None,
        parts: Sequence[Part] | None = None,
        reads: bool = False,
    ) -> Answer:
        """The answer to one request, when it is one of success. ``reads``: it changes nothing, whatever its method."""
        try:
            answer = self._http.send(method, path, params=params, form=form, json=json, parts=parts)
        except NetworkTrouble as trouble:
            raise from_network(trouble, reads=reads) from None
        if answer.status in (200, 201):
            return answer
        raise self._refused(answer, changes=method != "GET" and not reads)

    def made(self, answer: Answer) -> Any:
        """The JSON of an answer to something that was made; whatever else answers with success, it was not the helpdesk."""
        told = self.json(answer)
        if answer.status != 201:
            raise ChannelTrouble(
                tr("{helpdesk} gave an answer that makes no sense.", helpdesk=self._name),
                tr("Check the address in the settings."),
                unsure=True,
            )
        return told

    def json(self, answer: Answer, *, reads: bool = False) -> Any:
        """The JSON of an answer; a page of somebody else's is no answer."""
        try:
            return answer.json()
        except NetworkTrouble as trouble:
            raise from_network(trouble, reads=reads) from None

    def message(self, answer: Answer) -> str | None:
        """What Request Tracker says in an error; None when the answer is not its own."""
        try:
            told = answer.json()
        except NetworkTrouble:
            return None
        return one_line(str(told.get("message", ""))) if isinstance(told, dict) else None

    def _refused(self, answer: Answer, *, changes: bool) -> ChannelTrouble:
        status, said = answer.status, self.message(answer)
        if status in (429, 503):
            wait = asked_wait(answer.headers.get("Retry-After"), datetime.now(UTC))
            words = (
                marked("{helpdesk} asks to be left alone for a while.")
                if status == 429
                else marked("{helpdesk} is out of order for the moment.")
            )
            return ChannelTrouble(
                tr(words, helpdesk=self._name), tr("It is tried again by itself."), unsure=changes and status == 503, retry_after=wait
            )
        if status == 413:
            words = tr("The message is too large for {helpdesk}.", helpdesk=self._name)
            return ChannelTrouble(words, tr("Take some of the files off, or make them smaller."), lasting=True, about_this=True)
        if status >= 500:
            about = status == 500 and (said is not None or not answer.body)
            words = tr("{helpdesk} made a mistake of its own (error {status}).", helpdesk=self._name, status=status)
            return ChannelTrouble(words, tr("Try again later."), unsure=changes, about_this=about)
        if said is None:
            return self._not_the_tracker(answer)
        if status == 401:
            return ChannelTrouble(
                tr("{helpdesk} does not take the program's token: it has expired or was withdrawn.", helpdesk=self._name),
                tr(_SIGN_IN),
                lasting=True,
            )
        if status in (403, 404) or said == "Permission Denied":
            words = marked("{helpdesk} does not have that.") if status == 404 else marked("{helpdesk} does not let this account do that.")
            return Missing(tr(words, helpdesk=self._name), denied=status != 404)
        if status == 412:
            return ChannelTrouble(tr("The ticket has changed in the meantime."), tr("It is tried again by itself."))
        return ChannelTrouble(
            tr("{helpdesk} refused it: {said}", helpdesk=self._name, said=said or tr("error {status}", status=status)),
            tr("Change what it names, then send it again."),
            lasting=True,
            about_this=True,
        )

    def _not_the_tracker(self, answer: Answer) -> ChannelTrouble:
        try:
            answer.json()
        except NetworkTrouble as trouble:
            return from_network(trouble)
        return ChannelTrouble(
            tr("{helpdesk} gave an answer that makes no sense.", helpdesk=self._name),
            tr("Check the address in the settings."),
            unsure=answer.changes,
        )


def from_network(trouble: NetworkTrouble, *, reads: bool = False) -> ChannelTrouble:
    """A trouble on the way as the outbox knows it. It may have arrived when the request left whole and could change something."""
    return ChannelTrouble(trouble.what, trouble.advice, unsure=trouble.reached and not reads)


@contextmanager
def opened(http_of: HttpOf, name: str) -> Iterator[Rest]:
    """The server for the length of one thing that is done with it."""
    http = http_of()
    try:
        yield Rest(http, name)
    finally:
        http.close()


def pages(ask: Callable[[int], Any], last: int = 0) -> Iterator[Mapping[str, Any]]:
    """All items of a list. Totals may be missing and pages short, even empty, with more to come.

    ``last`` is the highest id to expect, if known: then only what holds it ends the list; otherwise two empty pages do.
    """
    page, empty = 0, 0
    while empty < (_MOST_EMPTY if last else 2):
        page += 1
        told = ask(page)
        items = told.get("items") if isinstance(told, dict) else None
        if not isinstance(items, list):
            raise ChannelTrouble(tr("The helpdesk gave a list that makes no sense."), tr("Try again later."))
        yield from (item for item in items if isinstance(item, dict))
        empty = 0 if items else empty + 1
        known = told.get("pages")
        if isinstance(known, int | float) and page >= known:
            return
        if last and any(isinstance(item, dict) and number(item.get("id")) >= last for item in items):
            return
        if not last and known is None and page >= _MOST_PAGES:
            return


def number(value: object) -> int:
    """An id, which comes as text in lists and as a number inside; 0 when it is neither."""
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdecimal() and len(value) <= _LONGEST_NUMBER else 0
    return value if type(value) is int and abs(value) < 10**_LONGEST_NUMBER else 0
