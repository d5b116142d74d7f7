"""Signatures and sealed boxes as bytes in, bytes out: Ed25519, and X25519 with HKDF-SHA-256 and AES-256-GCM.

Stands on cryptography, which takes a while to load: load this module late.
"""

import secrets

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY = 32
_USE = b"liaison desk box"
_NONCE = bytes(12)
"""Every box has a key of its own, used once."""


def public_of(private: bytes) -> bytes:
    """The public key of a signing key."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def box_public_of(private: bytes) -> bytes:
    """The public key of a box key."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def sign(private: bytes, data: bytes) -> bytes:
    """The signature (64 bytes) of ``data``."""
    return Ed25519PrivateKey.from_private_bytes(private).sign(data)


def is_signed(public: bytes, signature: bytes, data: bytes) -> bool:
    """Whether the holder of the key signed ``data``; False also for what is no key."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def seal(public: bytes, data: bytes) -> bytes:
    """``data`` for the holder of a box key alone. Raises ValueError for what is no key."""
    once = X25519PrivateKey.from_private_bytes(secrets.token_bytes(KEY))
    mine = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    return mine + AESGCM(_key(shared, mine, public)).encrypt(_NONCE, data, None)


def unseal(private: bytes, sealed: bytes) -> bytes | None:
    """What :func:`seal` closed; None if it is not for this key, or not whole."""
    own = X25519PrivateKey.from_private_bytes(private)
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(sealed[:KEY]))
        return AESGCM(_key(shared, sealed[:KEY], own.public_key().public_bytes_raw())).decrypt(_NONCE, sealed[KEY:], None)
    except (InvalidTag, ValueError):
        return None


def lock(key: bytes, data: bytes) -> bytes:
    """``data`` for everybody who has an epoch's key."""
    nonce = secrets.token_bytes(len(_NONCE))
    return nonce + AESGCM(_locking(key)).encrypt(nonce, data, None)


def unlock(key: bytes, locked: bytes) -> bytes | None:
    """What :func:`lock` closed; None if that was with another key, or it is not whole."""
    try:
        return AESGCM(_locking(key)).decrypt(locked[: len(_NONCE)], locked[len(_NONCE) :], None)
    except (InvalidTag, ValueError):
        return None


def _locking(key: bytes) -> bytes:
    """An epoch's key seals what is stored; keys of earlier epochs are locked with one of its own."""
    return HKDF(SHA256(), KEY, None, b"liaison desk earlier epochs").derive(key)


def _key(shared: bytes, once: bytes, public: bytes) -> bytes:
    """The key of one box."""
    return HKDF(SHA256(), KEY, once + public, _USE).derive(shared)
