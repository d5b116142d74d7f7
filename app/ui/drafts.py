"""What is being typed, kept safe from a crash until it is saved or thrown away."""

import copy
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer

from app.ui.jobs import Jobs

KEEP_AFTER_MS = 250
"""A key stroke is on the disk this much later and what a small write takes: together under half a second."""

PREFIX = "draft."


class DraftStore(Protocol):
    """Where drafts lie: the desk's settings (encrypted, durable)."""

    def get(self, name: str, default: dict[str, Any]) -> dict[str, Any]:
        """What was put under ``name``, else ``default``."""

    def put(self, name: str, value: dict[str, Any]) -> None:
        """Keep ``value`` durably."""

    def delete(self, name: str) -> None:
        """Forget ``name``."""

    def names(self, prefix: str = "") -> list[str]:
        """All names that begin so."""


class Drafts(QObject):
    """Drafts by key ("device.new", "device.<id>"); values are plain JSON.

    All drafts are few and small: they are read once, at the first question, and then known here. With ``jobs``
    they are written in its quiet lane, so that nothing on the GUI thread waits for the disk.
    """

    def __init__(self, store: DraftStore, parent: QObject | None = None, *, jobs: Jobs | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = jobs
        self._known: dict[str, dict[str, Any]] | None = None
        self._waiting: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self._hand_over)

    def save(self, key: str, values: dict[str, Any]) -> None:
        """Keep ``values`` within half a second, also while somebody goes on typing; later ones replace them."""
        self._all()[key] = copy.deepcopy(values)
        self._waiting.add(key)
        if not self._timer.isActive():
            self._timer.start()

    def load(self, key: str) -> dict[str, Any] | None:
        """The draft under ``key``, or None."""
        return copy.deepcopy(self._all().get(key)) or None

    def clear(self, key: str) -> None:
        """Forget a draft: what was typed has been saved, or thrown away knowingly."""
        self._waiting.discard(key)
        if self._all().pop(key, None) is not None:
            self._keep(partial(self._store.delete, PREFIX + key))

    def keys(self, prefix: str = "") -> list[str]:
        """The keys of all drafts that begin with ``prefix``."""
        return sorted(key for key in self._all() if key.startswith(prefix))

    def keep_now(self) -> None:
        """Write what waits and come back when it is on the disk; call it before closing."""
        self._hand_over()
        if self._jobs is not None:
            self._jobs.wait_kept()

    def _hand_over(self) -> None:
        self._timer.stop()
        waiting, self._waiting = self._waiting, set()
        for key in waiting:
            self._keep(partial(self._store.put, PREFIX + key, self._all()[key]))

    def _keep(self, work: Callable[[], None]) -> None:
        if self._jobs is None:
            work()
        else:
            self._jobs.keep(work)

    def _all(self) -> dict[str, dict[str, Any]]:
        if self._known is None:
            self._known = {name.removeprefix(PREFIX): self._store.get(name, {}) for name in self._store.names(PREFIX)}
        return self._known
