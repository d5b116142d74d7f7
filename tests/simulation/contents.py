"""What lies in the store, and what exists anywhere at all."""

from collections.abc import Iterable

from tests.simulation.fault_store import FaultStore, intact, true_name
from tests.simulation.laptop import Laptop


class Contents:
    """Knows of every segment that was ever put which actions it has."""

    def __init__(self, store: FaultStore) -> None:
        self._store = store
        self._ids: dict[str, frozenset[str]] = {}
        self._looked_at: dict[str, tuple[bytes, bool]] = {}

    def note(self, laptop: Laptop, name: str) -> None:
        """A laptop is about to put a segment."""
        true = true_name(name)
        if true is not None and true not in self._ids:
            self._ids[true] = laptop.desk.travel.ids(true)

    def ids(self, name: str) -> frozenset[str]:
        """The actions in a segment."""
        return self._ids.get(true_name(name) or "", frozenset())

    def in_store(self, *, torn: bool = False) -> set[str]:
        """The actions that lie intact in the store; ``torn``: or whose upload was cut, which the uploader will see."""
        there: set[str] = set()
        for name, data in self._store.objects.items():
            if self._is_intact(name, data) or (torn and name in self._store.torn):
                there |= self.ids(name)
        return there

    def _is_intact(self, name: str, data: bytes) -> bool:
        """As :func:`intact`; the same bytes are looked at once."""
        known = self._looked_at.get(name)
        if known is None or known[0] is not data:
            known = self._looked_at[name] = data, intact(name, data)
        return known[1]

    def exist(self, laptops: Iterable[Laptop]) -> set[str]:
        """The actions that are on one of these disks, or intact in the store."""
        return self.in_store().union(*(laptop.known() for laptop in laptops))
