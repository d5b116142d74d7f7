"""A store in memory that keeps book of what is asked of it, and can be made to fail."""

from dataclasses import dataclass, field

from app.sync.channels.object_store import StoreTrouble, Why


@dataclass
class MemoryStore:
    """Names and bytes. ``asked`` is what was asked, in short; ``ends_after`` requests it is out of reach."""

    objects: dict[str, bytes] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    ends_after: int | None = None

    def _note(self, what: str, name: str) -> None:
        if self.ends_after is not None and len(self.asked) >= self.ends_after:
            raise StoreTrouble(Why.OFFLINE, "The store cannot be reached.", "")
        self.asked.append((what, name))

    def counts(self) -> dict[str, int]:
        """How often each was asked since the last time."""
        found = {what: sum(1 for one, _ in self.asked if one == what) for what, _ in self.asked}
        self.asked.clear()
        return found

    def list(self, prefix: str) -> dict[str, int]:
        """As every store."""
        self._note("list", prefix)
        return {name: len(data) for name, data in self.objects.items() if name.startswith(prefix)}

    def get(self, name: str) -> bytes | None:
        """As every store."""
        self._note("get", name)
        return self.objects.get(name)

    def put(self, name: str, data: bytes) -> None:
        """As every store."""
        self._note("put", name)
        self.objects[name] = data

    def delete(self, name: str) -> None:
        """As every store."""
        self._note("delete", name)
        self.objects.pop(name, None)

    def log(self) -> dict[str, bytes]:
        """The segments."""
        return {name: data for name, data in self.objects.items() if name.startswith("log/")}
