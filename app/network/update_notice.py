"""What a district says of a new version of the program: a short text that it has signed, fetched from an address of its own.

The text is JSON with ``notice`` (itself JSON, as text) and ``signature`` (Ed25519 over that text, in Base64), so that what
is signed and what is read are the same bytes. Whatever is not signed by the district's key is as if nothing had been said.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.errors import UserError
from app.language import tr
from app.network.adapter import Proxies, system_proxies
from app.network.http import Http, Timeouts

PROGRAM = "liaison-desk"
LARGEST = 64 * 1024
_CONTEXT = b"liaison-desk update notice 1\n"
"""Signed along, so that nothing else that the key may sign can be taken for a notice."""
_VERSION = re.compile(r"\d{1,4}(?:\.\d{1,4}){1,3}")
_MOST_LINES, _LONGEST_LINE, _LONGEST_ADDRESS = 12, 200, 500
_TIMEOUTS = Timeouts(connect=10, read=10, total=30)


class NotSigned(UserError):
    """What answered is no notice that the district has signed."""


@dataclass(frozen=True, slots=True)
class Update:
    """A version that can be had: what is new in it, a line each, and the page that tells where to get it."""

    version: str
    new: tuple[str, ...]
    where: str


def is_newer(theirs: str, ours: str) -> bool:
    """Whether ``theirs`` comes after ``ours``; a version that cannot be read is never newer, and never old."""
    if not (_VERSION.fullmatch(theirs) and _VERSION.fullmatch(ours)):
        return False
    first, second = ([*map(int, words.split(".")), 0, 0, 0][:4] for words in (theirs, ours))
    return first > second


def public_key_of(words: str) -> Ed25519PublicKey:
    """The district's key from its 32 bytes in Base64. Raises ValueError."""
    try:
        return Ed25519PublicKey.from_public_bytes(base64.b64decode(words.strip(), validate=True))
    except binascii.Error:
        raise ValueError("no Base64") from None


def signed_notice(update: Update, key: Ed25519PrivateKey) -> bytes:
    """The file that a district lays at its address. Raises ValueError where no desk would take it."""
    notice = json.dumps({"program": PROGRAM, "version": update.version, "new": list(update.new), "where": update.where}, ensure_ascii=False)
    if _update(json.loads(notice)) is None:
        raise ValueError("a version (1.2 or 1.2.3), up to 12 lines of up to 200 letters, and an https address")
    signature = base64.b64encode(key.sign(_CONTEXT + notice.encode("utf-8"))).decode("ascii")
    return json.dumps({"notice": notice, "signature": signature}, ensure_ascii=False, indent=1).encode("utf-8")


def read_notice(content: bytes, key: Ed25519PublicKey) -> Update:
    """What ``content`` says. Raises NotSigned for whatever the holder of the key has not written."""
    try:
        envelope = json.loads(content.decode("utf-8"))
        notice, signature = str(envelope["notice"]).encode("utf-8"), base64.b64decode(str(envelope["signature"]), validate=True)
        key.verify(signature, _CONTEXT + notice)
        said = _update(json.loads(notice))
    except (InvalidSignature, ValueError, LookupError, TypeError, RecursionError):
        said = None
    if said is None:
        raise NotSigned(
            tr("What answered at the district's address is not signed by the district."),
            tr("It was not used. A network that wants you to sign in first answers like this, too; it is asked again tomorrow."),
        )
    return said


def _update(said: Any) -> Update | None:
    """The notice in ``said``, if it is one as it must be."""
    if not isinstance(said, Mapping) or said.get("program") != PROGRAM:
        return None
    version, new, where = said.get("version"), said.get("new"), said.get("where")
    if not (isinstance(version, str) and _VERSION.fullmatch(version) and isinstance(new, list) and isinstance(where, str)):
        return None
    lines = tuple(line for line in new if isinstance(line, str) and 0 < len(line) <= _LONGEST_LINE and line.isprintable())
    if len(lines) != len(new) or len(lines) > _MOST_LINES or not _is_page(where):
        return None
    return Update(version, lines, where)


def _is_page(address: str) -> bool:
    parts = urlsplit(address)
    plain = len(address) <= _LONGEST_ADDRESS and address.isascii() and address.isprintable() and " " not in address
    return plain and parts.scheme == "https" and bool(parts.hostname) and parts.username is None


class NoticeSource:
    """The district's address. Nothing is sent to it but the request itself: no name, no version, no number of this desk."""

    def __init__(
        self, address: str, key: Ed25519PublicKey, *, trust: ssl.SSLContext | None = None, proxies: Proxies = system_proxies
    ) -> None:
        """Raises ValueError when ``address`` is no https address."""
        if not _is_page(address):
            raise ValueError("not an https address")
        parts = urlsplit(address)
        self._path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        self._key = key
        self._make: Callable[[], Http] = lambda: Http(
            f"https://{parts.netloc}",
            service=tr("The district's page of updates"),
            timeouts=_TIMEOUTS,
            largest=LARGEST,
            trust=trust,
            proxies=proxies,
        )

    def ask(self) -> Update:
        """What the district says now. Raises NetworkTrouble or NotSigned."""
        http = self._make()
        try:
            answer = http.send("GET", self._path)
        finally:
            http.close()
        if answer.status != 200:
            raise NotSigned(
                tr("The district's page of updates answered with {status}.", status=answer.status), tr("It is asked again tomorrow.")
            )
        return read_notice(answer.body, self._key)
