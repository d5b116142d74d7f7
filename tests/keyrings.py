"""Keyrings for tests: one in memory, and one in a file for programs that are started as a process of their own.

Set PYTHON_KEYRING_BACKEND=tests.keyrings.FileKeyring and LIAISON_TEST_KEYRING=FILE to use the second.
"""

import base64
import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.backends import fail

from app.network.secrets import SERVICE


class MemoryKeyring(KeyringBackend):
    """A keyring that lives as long as the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """What was kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""
        del self.kept[service, username]


class FileKeyring(MemoryKeyring):
    """A keyring in the JSON file that LIAISON_TEST_KEYRING names."""

    def __init__(self) -> None:
        super().__init__()
        file = Path(os.environ["LIAISON_TEST_KEYRING"])
        if file.exists():
            self.kept = {(SERVICE, name): secret for name, secret in json.loads(file.read_text()).items()}

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it in the file."""
        super().set_password(service, username, password)
        names = {name: secret for (_, name), secret in self.kept.items()}
        Path(os.environ["LIAISON_TEST_KEYRING"]).write_text(json.dumps(names))


class NoKeyring(fail.Keyring):
    """What a computer without a keyring has."""


def write_key(file: Path, identity: str, key: bytes) -> None:
    """Put the key of the desk ``identity`` (``app.store.folder.desk_id``) into the file for ``FileKeyring``."""
    file.write_text(json.dumps({identity: base64.b64encode(key).decode("ascii")}))
