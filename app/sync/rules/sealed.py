"""Objects sealed with a key: a header line that anyone can read, then what only who has the key can.

``header\\n`` + 12 bytes nonce + AES-256-GCM of the content; the header is sealed with it, so that neither fits another.
"""

import secrets
from collections.abc import Mapping
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE = 12
LONGEST_HEADER = 1_000

CUT = "cut"
FOREIGN = "foreign"
NEWER = "newer"
FORGED = "forged"
GARBLED = "garbled"
NO_KEY = "no key"


class Unusable(Exception):
    """The bytes are not what their name promises, or not yet for us; ``why`` is one of the words above."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def line_of(header: Mapping[str, Any]) -> bytes:
    """A header as it is written."""
    return orjson.dumps(header)


def seal(header: Mapping[str, Any], key: bytes, content: bytes) -> bytes:
    """The object with this header and content."""
    line = line_of(header)
    nonce = secrets.token_bytes(NONCE)
    return b"".join((line, b"\n", nonce, AESGCM(key).encrypt(nonce, content, line)))


def header_of(data: bytes) -> tuple[dict[str, Any], bytes, int]:
    """The header, its line as it is, and where the rest begins. Raises Unusable."""
    end = data.find(b"\n", 0, LONGEST_HEADER)
    if end < 0:
        raise Unusable(GARBLED)
    line = data[:end]
    try:
        header = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise Unusable(GARBLED) from error
    if not isinstance(header, dict):
        raise Unusable(GARBLED)
    return header, line, end + 1


def unseal(line: bytes, sealed: bytes, key: bytes) -> bytes:
    """The content of what follows a header line. Raises Unusable if a single bit of either differs."""
    if len(sealed) < NONCE:
        raise Unusable(GARBLED)
    try:
        return AESGCM(key).decrypt(sealed[:NONCE], sealed[NONCE:], line)
    except InvalidTag as error:
        raise Unusable(FORGED) from error
