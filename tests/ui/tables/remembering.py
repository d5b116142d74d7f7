"""Settings kept in memory."""


class Remembering:
    """Stands in for a desk's settings, with the same two calls."""

    def __init__(self) -> None:
        self._kept: dict[str, dict[str, object]] = {}

    def get(self, key: str, default: dict[str, object]) -> dict[str, object]:
        return self._kept.get(key, default)

    def put(self, key: str, value: dict[str, object]) -> None:
        self._kept[key] = value
