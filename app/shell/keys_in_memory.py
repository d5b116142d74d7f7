"""Keys and secrets of desks that are thrown away: the tour's and the self-check's."""


class KeysInMemory:
    """Keeps keys as long as the program runs; they never leave the memory."""

    def __init__(self) -> None:
        self._keys: dict[str, bytes] = {}

    def get(self, name: str, /) -> bytes | None:
        """The key kept under ``name``."""
        return self._keys.get(name)

    def put(self, name: str, key: bytes, /) -> bool:
        """Keep ``key``."""
        self._keys[name] = key
        return True

    def forget(self, name: str, /) -> None:
        """Remove what is kept under ``name``."""
        self._keys.pop(name, None)
