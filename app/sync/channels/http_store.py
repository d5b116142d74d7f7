"""What stores over HTTP have alike: one connection, requests that may be repeated, and answers told from a portal's page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from app.errors import UserError
from app.language import marked, tr
from app.network.http import Answer, Http
from app.network.trouble import Kind, NetworkTrouble
from app.network.waiting import asked_wait
from app.sync.channels.object_store import StoreTrouble, Why

_KEPT = marked("What you do meanwhile is kept here and goes later.")
_BUSY = (423, 425, 429, 500, 502, 503, 504)
_FULL = (413, 507)

Opener = Callable[[], Http]
"""Makes the way to the service."""


class _TooLarge(StoreTrouble):
    """More came than anything that is ours has."""


class Doing(NamedTuple):
    """What was asked for: how it is said that this sign-in may not, and that this service does not do it as others do."""

    forbidden: str
    foreign: str


READ = Doing(
    marked("{name} does not allow this sign-in to read there."),
    marked("{name} does not read in the way this program needs ({status})."),
)
WRITE = Doing(
    marked("{name} does not allow this sign-in to write there."),
    marked("{name} does not write in the way this program needs ({status})."),
)
DELETE = Doing(
    marked("{name} does not allow this sign-in to delete there."),
    marked("{name} does not delete in the way this program needs ({status})."),
)
LIST = Doing(
    marked("{name} does not allow this sign-in to list what is there."),
    marked("{name} does not list in the way this program needs ({status})."),
)


class HttpStore:
    """Asks, and says every trouble in words.

    ``name`` is what the service is called at the beginning of a sentence (“The …”), ``called`` elsewhere in one (“the …”).
    """

    def __init__(self, open_http: Opener, name: str, called: str) -> None:
        self._open = open_http
        self._http: Http | None = None
        self._name, self._called = name, called

    def close(self) -> None:
        """Close the connection; the next request opens another."""
        if self._http is not None:
            self._http.close()
        self._http = None

    def ask(self, method: str, path: str, *, content: bytes | None = None, headers: Mapping[str, str] | None = None) -> Answer:
        """One request, sent once more when the open connection turns out to have ended. Raises StoreTrouble when nothing usable came."""
        given = {"Accept": "*/*", **(headers or {})}
        fresh = self._http is None
        for again in (not fresh, False):
            self._http = self._http or self._open()
            try:
                answer = self._http.send(method, path, content=content, headers=given)
            except NetworkTrouble as trouble:
                self.close()
                if again and trouble.kind is Kind.CUT:
                    continue
                raise self._unreachable(trouble) from None
            except UserError as trouble:
                raise StoreTrouble(Why.ADDRESS, trouble.what, trouble.advice) from None
            if is_page(answer):
                self.close()
                raise self.portal()
            return answer
        raise AssertionError("the second request either answers or raises")

    def fetch(self, path: str) -> Answer | None:
        """The answer to a GET; None when what is there is larger than any object."""
        try:
            return self.ask("GET", path)
        except _TooLarge:
            return None

    def _unreachable(self, trouble: NetworkTrouble) -> StoreTrouble:
        if trouble.kind is Kind.TOO_LARGE:
            return _TooLarge(Why.ADDRESS, trouble.what, tr("It is no meeting place of desks, or something else was put there."))
        why = Why.CERTIFICATE if trouble.kind is Kind.CERTIFICATE else Why.OFFLINE
        return StoreTrouble(why, trouble.what, trouble.advice if why is Why.CERTIFICATE else f"{trouble.advice} {tr(_KEPT)}".strip())

    def portal(self) -> StoreTrouble:
        """Somebody else answered."""
        advice = tr("This network may want you to sign in first: open a web page in the browser and see. {kept}", kept=tr(_KEPT))
        return StoreTrouble(Why.OFFLINE, tr("A web page answered in place of {called}.", called=self._called), advice)

    def nonsense(self) -> StoreTrouble:
        """The answer is none of the protocol's, or was cut."""
        advice = tr("It may be out of order for the moment, or a filter is in the way. The program tries again. {kept}", kept=tr(_KEPT))
        return StoreTrouble(Why.OFFLINE, tr("{name} gave an answer that makes no sense.", name=self._name), advice)

    @staticmethod
    def missing(what: str) -> StoreTrouble:
        """The folder or bucket is not there, as ``what`` says."""
        return StoreTrouble(Why.MISSING, what, tr("Check its name, or ask whoever runs it to make it again."))

    def refusal(self, answer: Answer, doing: Doing) -> StoreTrouble:
        """A status that says no."""
        status = answer.status
        if status == 401:
            return self.signed_out()
        if status == 403:
            what = tr(doing.forbidden, name=self._name)
            return StoreTrouble(Why.RIGHTS, what, tr("Ask whoever runs it for the right to read, write and delete in this place."))
        if status in _FULL:
            what = tr("There is no room left at {called}.", called=self._called)
            return StoreTrouble(Why.FULL, what, tr("Ask whoever runs it for more room. {kept}", kept=tr(_KEPT)))
        if status in _BUSY:
            wait = asked_wait(answer.headers.get("Retry-After"), datetime.now(UTC))
            return StoreTrouble(
                Why.BUSY,
                tr("{name} is busy or out of order ({status}).", name=self._name, status=status),
                tr("The program tries again. {kept}", kept=tr(_KEPT)),
                wait=wait,
            )
        what = tr(doing.foreign, name=self._name, status=status)
        return StoreTrouble(Why.ADDRESS, what, tr("Check the address: it must be that of a folder or bucket, not of its web page."))

    def signed_out(self) -> StoreTrouble:
        """The sign-in is not accepted."""
        advice = tr("The password or key may have been changed: enter it again, or ask whoever runs it.")
        return StoreTrouble(Why.SIGN_IN, tr("{name} does not accept the sign-in.", name=self._name), advice)


def is_page(answer: Answer) -> bool:
    """Whether a web page came with a status of success, where a store gives bytes or XML. (Apache's 201 has a page of its own.)"""
    if answer.status not in (200, 203, 206, 207):
        return False
    start = answer.body[:512].lstrip().lower()
    kind = answer.headers.get("Content-Type", "").lower()
    return start.startswith((b"<!doctype html", b"<html")) or ("html" in kind and start[:1] in (b"<", b""))
