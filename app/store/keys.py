"""The key of a desk: 32 random bytes, kept outside it."""

import secrets
from typing import Protocol

LENGTH = 32


class KeySource(Protocol):
    """Where keys are kept, such as the keyring of the system."""

    def get(self, desk_id: str) -> bytes | None:
        """The key of a desk; None if it is not kept here, or the place cannot be used."""

    def put(self, desk_id: str, key: bytes) -> bool:
        """Keep a key. False if that did not work and another place is needed."""


def new_key() -> bytes:
    """A fresh random key."""
    return secrets.token_bytes(LENGTH)
