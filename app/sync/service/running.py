"""Carrying out what a session asks of a store, with a figure of how far it is and a way to stop it in between."""

from __future__ import annotations

from typing import Any

from app.store.progress import Progress
from app.sync.channels.object_store import ObjectStore
from app.sync.rules.names import LOG
from app.sync.rules.requests import Get, List, Request, Steps, T
from app.sync.service.driving import answer


def run(steps: Steps[T], store: ObjectStore, progress: Progress) -> T:
    """The outcome of ``steps``. Raises StoreTrouble, and Cancelled when ``progress`` does; what was done until then is kept."""
    figure = _Figure(progress)
    reply: Any = None
    try:
        while True:
            request = steps.send(reply)
            figure.tell()
            reply = answer(store, request)
            figure.note(request, reply)
    except StopIteration as end:
        outcome: T = end.value
        return outcome
    finally:
        steps.close()


class _Figure:
    """How many bytes of the log have come, of those that were listed; the first listing counts."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._sizes: dict[str, int] = {}
        self._done = 0

    def note(self, request: Request, reply: Any) -> None:
        match request:
            case List(prefix) if prefix == LOG and not self._sizes:
                self._sizes = dict(reply)
            case Get(name):
                self._done += self._sizes.get(name, 0)

    def tell(self) -> None:
        total = sum(self._sizes.values()) if self._done else 0
        self._progress(self._done // 1024, total // 1024, "kB")
