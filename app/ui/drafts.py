"""What is being typed, kept safe from a crash until it is saved or thrown away."""

from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer

KEEP_AFTER_MS = 400
PREFIX = "draft."


class DraftStore(Protocol):
    """Where drafts lie: the desk's settings (encrypted, durable)."""

    def get(self, key: str, default: dict[str, Any]) -> dict[str, Any]:
        """What was put under ``key``, else ``default``."""

    def put(self, key: str, value: dict[str, Any]) -> None:
        """Keep ``value`` durably."""

    def delete(self, key: str) -> None:
        """Forget ``key``."""

    def keys(self, prefix: str) -> list[str]:
        """All keys that begin so."""


class Drafts(QObject):
    """Drafts by key ("device.new", "device.<id>"); values are plain JSON."""

    def __init__(self, store: DraftStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._waiting: dict[str, dict[str, Any]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)

    def save(self, key: str, values: dict[str, Any]) -> None:
        """Keep ``values`` within half a second; later ones replace them."""
        self._waiting[key] = dict(values)
        self._timer.start()

    def load(self, key: str) -> dict[str, Any] | None:
        """The draft under ``key``, or None."""
        if key in self._waiting:
            return dict(self._waiting[key])
        return self._store.get(PREFIX + key, {}) or None

    def clear(self, key: str) -> None:
        """Forget a draft: what was typed has been saved, or thrown away knowingly."""
        self._waiting.pop(key, None)
        self._store.delete(PREFIX + key)

    def keys(self, prefix: str = "") -> list[str]:
        """The keys of all drafts that begin with ``prefix``."""
        kept = {key.removeprefix(PREFIX) for key in self._store.keys(PREFIX + prefix)}
        return sorted(kept | {key for key in self._waiting if key.startswith(prefix)})

    def keep_now(self) -> None:
        """Write what waits; call it before closing."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for key, values in waiting.items():
            self._store.put(PREFIX + key, values)
