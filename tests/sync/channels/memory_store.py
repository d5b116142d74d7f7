"""A store in memory: what every store must be, in as few lines as it takes."""

from app.sync.channels.object_store import is_name, known_name, listed_prefix, new_name


class MemoryStore:
    """Objects in a dict."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def list(self, prefix: str) -> dict[str, int]:
        """What lies right in the folder."""
        at = len(listed_prefix(prefix))
        right_here = [name for name in self.kept if name.startswith(prefix) and "/" not in name[at:]]
        return {name: len(self.kept[name]) for name in right_here if is_name(name)}

    def get(self, name: str) -> bytes | None:
        """What is kept."""
        return self.kept.get(known_name(name))

    def put(self, name: str, data: bytes) -> None:
        """Keep it."""
        self.kept[new_name(name)] = data

    def delete(self, name: str) -> None:
        """Remove it."""
        self.kept.pop(known_name(name), None)
