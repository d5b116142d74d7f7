"""Who a desk is to others: a key that signs and a key that opens what is sealed for it. Its device id follows from the first.

Every desk has one from birth, in its encrypted database. It gets another when it finds that a copy of it is at work too;
it keeps the older ones, for what was sealed for them. Nothing here loads cryptography before something is signed,
sealed, opened or made.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

import orjson

from app.late import late

if TYPE_CHECKING:
    from app.store import signing
else:
    signing = late("app.store.signing")

KEY = 32
_ROW = "identity"


@dataclass(frozen=True)
class Identity:
    """The keys of one device: ids and public keys as hex."""

    device: str
    public: str
    box_public: str
    _sign: bytes = field(repr=False)
    _box: bytes = field(repr=False)

    @classmethod
    def from_private(cls, sign: bytes, box: bytes) -> Self:
        """The identity of two private keys of 32 bytes."""
        public = signing.public_of(sign).hex()
        return cls(device_of_key(public), public, signing.box_public_of(box).hex(), sign, box)

    @classmethod
    def fresh(cls) -> Self:
        """An identity that nobody has had before."""
        return cls.from_private(secrets.token_bytes(KEY), secrets.token_bytes(KEY))

    def sign(self, data: bytes) -> bytes:
        """The signature of ``data``, 64 bytes."""
        return signing.sign(self._sign, data)

    def open_box(self, sealed: bytes) -> bytes | None:
        """What was sealed for this device; None if it was not, or is not whole."""
        return signing.unseal(self._box, sealed)

    def to_keep(self) -> dict[str, str]:
        """As it is kept in the database."""
        return {
            "device": self.device,
            "public": self.public,
            "box_public": self.box_public,
            "sign": self._sign.hex(),
            "box": self._box.hex(),
        }

    @classmethod
    def kept(cls, state: dict[str, str]) -> Self:
        """What :meth:`to_keep` gave."""
        sign, box = bytes.fromhex(state["sign"]), bytes.fromhex(state["box"])
        return cls(state["device"], state["public"], state["box_public"], sign, box)


def device_of_key(public: str) -> str:
    """The id of the device that has a public signing key."""
    return hashlib.sha256(bytes.fromhex(public)).hexdigest()[:32]


def verify(public: str, signature: bytes, data: bytes) -> bool:
    """Whether the holder of a public key signed ``data``; False also for what is no key."""
    key = from_hex(public)
    return key is not None and signing.is_signed(key, signature, data)


def public_key_of(private: bytes) -> str:
    """The public key of a signing key that belongs to no device."""
    return signing.public_of(private).hex()


def sign_with(private: bytes, data: bytes) -> bytes:
    """The signature of ``data`` by a signing key that belongs to no device."""
    return signing.sign(private, data)


def seal_box(box_public: str, data: bytes) -> bytes:
    """``data`` for the holder of a public box key alone."""
    return signing.seal(bytes.fromhex(box_public), data)


def lock_with(key: bytes, data: bytes) -> bytes:
    """``data`` for everybody who has an epoch's key."""
    return signing.lock(key, data)


def unlock_with(key: bytes, locked: bytes) -> bytes | None:
    """What :func:`lock_with` closed; None if that was with another key, or it is not whole."""
    return signing.unlock(key, locked)


def from_hex(text: object) -> bytes | None:
    """The bytes that a text writes in hex; None if it does not."""
    try:
        return bytes.fromhex(text) if isinstance(text, str) else None
    except ValueError:
        return None


def load_identities(connection: Any) -> tuple[Identity, ...]:
    """The identities of a desk, the present one last."""
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (_ROW,)).fetchone()
    return tuple(Identity.kept(state) for state in orjson.loads(row[0])) if row else ()


def add_identity(connection: Any, identity: Identity) -> None:
    """Make ``identity`` the present one, in the open transaction."""
    kept = [one.to_keep() for one in (*load_identities(connection), identity)]
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_ROW, orjson.dumps(kept).decode()))
