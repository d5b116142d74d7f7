"""A one-time invitation: 16 random bytes, as words on paper, as a code that a scanner reads, as a file.

Everything that belongs to it follows from the bytes: the keys with which its bearer proves to be invited and opens what
lies ready in the store, and the name under which it lies there. The code and the file also say where the store is.
"""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
import zlib
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import orjson

from app.errors import UserError
from app.language import tr
from app.late import late
from app.sync.rules import words

if TYPE_CHECKING:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf import hkdf
else:
    hashes = late("cryptography.hazmat.primitives.hashes")
    hkdf = late("cryptography.hazmat.primitives.kdf.hkdf")

SEED = 16
WORDS = 12
ENDING = "liaison-invitation"
"""How the name of an invitation's file ends."""
_START = "LD1"
_CODE = re.compile(r"\bLD1[-\s]?([A-Z2-7]{20,})", re.IGNORECASE)
_CHECK = 4
_LARGEST = 20_000
"""Bytes that the inside of a code may have; more is no invitation."""


class WrongInvitation(UserError):
    """What was typed, scanned or opened is no invitation that can be read."""


@dataclass(frozen=True)
class Invitation:
    """``seed`` is the secret. ``address`` says where the desks meet ("" in the words alone), ``access`` is the store's password there."""

    seed: bytes = field(repr=False)
    address: str = ""
    access: bytes = field(default=b"", repr=False)

    @classmethod
    def fresh(cls, address: str = "", access: bytes = b"") -> Invitation:
        """A new one, which nobody has seen."""
        return cls(secrets.token_bytes(SEED), address, access)

    @cached_property
    def signing_key(self) -> bytes:
        """The private Ed25519 key whose signature proves that its bearer was invited."""
        return self._derive(b"sign")

    @cached_property
    def box_key(self) -> bytes:
        """The private X25519 key for which keys of the space are sealed."""
        return self._derive(b"box")

    @cached_property
    def bundle_key(self) -> bytes:
        """The key under which what a new desk needs lies in the store."""
        return self._derive(b"bundle")

    def words(self) -> list[str]:
        """The 12 words."""
        return words.words_of(self.seed)

    def code(self) -> str:
        """Everything in letters and figures, as it stands in the QR code and in the file."""
        inside = {"a": self.address, "s": base64.b64encode(self.access).decode()}
        packed = self.seed + zlib.compress(orjson.dumps(inside), 9)
        text = base64.b32encode(packed + hashlib.sha256(packed).digest()[:_CHECK]).decode().rstrip("=")
        return f"{_START}-{text}"

    def _derive(self, what: bytes) -> bytes:
        made = hkdf.HKDF(hashes.SHA256(), 32, b"liaison desk invitation", what)
        return made.derive(self.seed)


def read_invitation(text: str) -> Invitation:
    """The invitation in a text: 12 words, a code, a file, or the mail around it. Raises WrongInvitation or WrongWords."""
    found = _CODE.search(text)
    if found is not None:
        return _decode(found[1].upper())
    if not text.strip():
        raise WrongInvitation(tr("There is no invitation yet."), tr("Type the 12 words, scan the code, or open the file."))
    if _START in text.upper() and len(words.split_words(text)) < WORDS:
        raise _damaged()
    return Invitation(words.secret_of(text, WORDS))


def file_text(invitation: Invitation, school: str, inviter: str, role: str) -> str:
    """What the file says to a person who opens it, and the code."""
    return tr(
        "Invitation to the Liaison Desk of {school}\nfrom {inviter}, to work there as {role}.\n\nStart Liaison "
        "Desk, choose “Join a school's desk” and open this file there.\nIt works once. Whoever has it can "
        "join: keep it as you would a key, and delete it afterwards.\n\n{code}\n",
        school=school,
        inviter=inviter,
        role=role,
        code=invitation.code(),
    )


def _decode(text: str) -> Invitation:
    try:
        data = base64.b32decode(text + "=" * (-len(text) % 8))
    except ValueError as error:
        raise _damaged() from error
    packed, check = data[:-_CHECK], data[-_CHECK:]
    if len(packed) <= SEED or hashlib.sha256(packed).digest()[:_CHECK] != check:
        raise _damaged()
    try:
        inside = orjson.loads(zlib.decompressobj().decompress(packed[SEED:], _LARGEST))
        return Invitation(packed[:SEED], str(inside["a"]), base64.b64decode(inside["s"]))
    except (zlib.error, ValueError, KeyError, TypeError) as error:
        raise _damaged() from error


def _damaged() -> WrongInvitation:
    return WrongInvitation(tr("The code is not whole."), tr("Scan it again, or copy all of it; the 12 words do as well."))
