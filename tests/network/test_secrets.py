"""Secrets go to a keyring that keeps them, and nowhere else."""

from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from app.network.secrets import KeyringSecrets, safe_backend
from tests.keyrings import MemoryKeyring


class LockedKeyring(MemoryKeyring):
    """A keyring whose owner said no."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("locked")


class ForgetfulKeyring(MemoryKeyring):
    """A keyring that says yes and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


class OddError(Exception):
    """What pywintypes.error and secretstorage's errors are: neither a KeyringError nor an OSError."""


class OddKeyring(MemoryKeyring):
    """A keyring that fails as the systems' own do."""

    def get_password(self, service: str, username: str) -> str | None:
        raise OddError(1312, "CredRead", "A specified logon session does not exist")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OddError(1783, "CredWrite", "The stub received bad data")

    def delete_password(self, service: str, username: str) -> None:
        raise OddError(5, "CredDelete", "Access is denied")


def test_a_secret_comes_back_as_it_was_put() -> None:
    secrets = KeyringSecrets(MemoryKeyring())
    key = bytes(range(256))
    assert secrets.put("desk-1", key)
    assert secrets.get("desk-1") == key
    assert secrets.get("desk-2") is None
    secrets.forget("desk-1")
    assert secrets.get("desk-1") is None


def test_no_keyring_keeps_nothing_and_says_so() -> None:
    for backend in (fail.Keyring(), null.Keyring()):
        secrets = KeyringSecrets(backend)
        assert not secrets.works
        assert not secrets.put("desk", b"key")
        assert secrets.get("desk") is None
        secrets.forget("desk")


def test_a_keyring_that_refuses_or_forgets_is_noticed() -> None:
    assert not KeyringSecrets(LockedKeyring()).put("desk", b"key")
    assert not KeyringSecrets(ForgetfulKeyring()).put("desk", b"key")


def test_a_keyring_that_fails_in_its_own_way_is_no_bug_of_the_program() -> None:
    secrets = KeyringSecrets(OddKeyring())
    assert not secrets.put("desk", b"key")
    assert secrets.get("desk") is None
    secrets.forget("desk")


def test_what_somebody_else_wrote_there_is_not_a_key() -> None:
    backend = MemoryKeyring()
    backend.set_password("Liaison Desk", "desk", "not base64 ü")
    assert KeyringSecrets(backend).get("desk") is None


def test_a_keyring_of_plain_files_is_not_safe() -> None:
    plain = type("PlaintextKeyring", (MemoryKeyring,), {"__module__": "keyrings.alt.file"})
    assert not safe_backend(plain())
    assert safe_backend(MemoryKeyring())
