"""Secrets in the system's keyring: Windows Credential Manager, macOS Keychain, Secret Service, KWallet.

A keyring that would keep a secret in a plain file, or forget it, counts as no keyring at all. Every call may
wait on the system (a locked keychain asks the person), so none of them belongs on the GUI thread.
"""

from __future__ import annotations

import base64
import binascii
from contextlib import suppress
from typing import TYPE_CHECKING

from app.late import late

if TYPE_CHECKING:
    import urllib.request  # noqa: F401

    import keyring
    from keyring.backend import KeyringBackend
    from keyring.backends import chainer, fail, null
else:
    # keyring's helpers name these for what is hardly ever asked of them here: most of what keyring takes to load
    for name in ("urllib.request", "more_itertools", "importlib_metadata", "backports.tarfile"):
        with suppress(ModuleNotFoundError):  # newer Pythons bring some of them
            late(name)
    keyring = late("keyring")
    chainer = late("keyring.backends.chainer")
    fail = late("keyring.backends.fail")
    null = late("keyring.backends.null")

SERVICE = "Liaison Desk"

_UNSAFE_MODULES = ("keyrings.alt.file", "keyrings.alt.keyczar", "keyrings.alt.multi")


def safe_backend(backend: KeyringBackend) -> bool:
    """Whether ``backend`` keeps what it is given, and keeps it encrypted."""
    if isinstance(backend, (fail.Keyring, null.Keyring)) or type(backend).__module__.startswith(_UNSAFE_MODULES):
        return False
    if isinstance(backend, chainer.ChainerBackend):
        return any(safe_backend(part) for part in backend.backends)
    return True


class KeyringSecrets:
    """Secrets of this person on this computer, one per name."""

    def __init__(self, backend: KeyringBackend | None = None, service: str = SERVICE) -> None:
        self._backend = backend or keyring.get_keyring()
        self._service = service

    @property
    def works(self) -> bool:
        """Whether secrets can be kept here at all; ``put`` finds out for certain."""
        return safe_backend(self._backend)

    def get(self, name: str) -> bytes | None:
        """The secret kept as ``name``; None when there is none, or the keyring cannot be asked."""
        if not self.works:
            return None
        try:
            text = self._backend.get_password(self._service, name)
        except Exception:  # noqa: BLE001  each system's keyring has errors of its own: Windows' and D-Bus's are no KeyringError
            return None
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            return None

    def put(self, name: str, secret: bytes) -> bool:
        """Keep ``secret`` as ``name``; False when the keyring did not keep it (it is read back to be sure)."""
        if not self.works:
            return False
        try:
            self._backend.set_password(self._service, name, base64.b64encode(secret).decode("ascii"))
        except Exception:  # noqa: BLE001  as above; Windows refuses more than 2,560 bytes so
            return False
        return self.get(name) == secret

    def forget(self, name: str) -> None:
        """Remove the secret kept as ``name``, if there is one."""
        if not self.works:
            return
        with suppress(Exception):
            self._backend.delete_password(self._service, name)
