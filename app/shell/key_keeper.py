"""What keeps the desks' keys."""

from typing import Protocol


class KeyKeeper(Protocol):
    """Where keys are kept: the keyring of the system."""

    def get(self, name: str, /) -> bytes | None:
        """The key kept under ``name``; None if there is none or it cannot be asked."""

    def put(self, name: str, key: bytes, /) -> bool:
        """Keep ``key``; False if that did not work."""
