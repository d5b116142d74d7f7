"""Segments (format 1): actions of one device, compressed, sealed for the school and signed by the device.

``header\\n`` + nonce + AES-256-GCM of zlib of JSON lines + 64 bytes Ed25519 signature over all of it. The header is
``{"format": 1, "space", "device", "public", "first", "last", "epoch", "compression": "zlib"}``; the device is the hash of
its public key. The name carries the hash of the file. Everything is checked before a single action is believed.
"""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from app.store.action import Action, decode
from app.store.identity import device_of_key, from_hex, verify
from app.store.problems import BadAction
from app.sync.rules import sealed
from app.sync.rules.names import SegmentName, segment_name, short_hash
from app.sync.rules.sealed import CUT, FOREIGN, FORGED, GARBLED, NEWER, NO_KEY, Unusable

FORMAT = 1
COMPRESSION = "zlib"
SIGNATURE = 64
LARGEST_FILE = 64 * 1024 * 1024
"""Bytes; nothing larger is fetched."""
LARGEST_PLAIN = 256 * 1024 * 1024
"""Bytes that a segment may become when it is unpacked."""
_LEVEL = 6


class Signer(Protocol):
    """Who signs a segment."""

    @property
    def device(self) -> str:
        """The device's id."""

    @property
    def public(self) -> str:
        """Its public key as hex, from which the id follows."""

    def sign(self, data: bytes) -> bytes:
        """A signature."""


@dataclass(frozen=True)
class Epoch:
    """A key of the space and its id."""

    id: str
    key: bytes


@dataclass(frozen=True)
class Segment:
    """A segment that was read and found good: its actions with their canonical bytes."""

    name: str
    device: str
    actions: tuple[tuple[Action, bytes], ...]


def write_segment(signer: Signer, space: str, epoch: Epoch, actions: Sequence[tuple[int, bytes]]) -> tuple[str, bytes]:
    """Name and bytes of a segment with these actions (number and canonical bytes each) of the signer."""
    numbers = [number for number, _ in actions]
    first, last = min(numbers), max(numbers)
    header = {"format": FORMAT, "space": space, "device": signer.device, "public": signer.public}
    header |= {"first": first, "last": last, "epoch": epoch.id, "compression": COMPRESSION}
    unsigned = sealed.seal(header, epoch.key, zlib.compress(b"\n".join(data for _, data in actions), _LEVEL))
    data = unsigned + signer.sign(unsigned)
    return segment_name(signer.device, first, last, data), data


def read_segment(name: SegmentName, data: bytes, space: str, epochs: Mapping[str, bytes]) -> Segment:
    """The actions of a segment. Raises Unusable if anything about it is not as its name and its device promise."""
    if short_hash(data) != name.hash:
        raise Unusable(CUT)
    header, line, start = sealed.header_of(data)
    _check_signature(name, header, data)
    if type(header.get("format")) is not int:
        raise Unusable(GARBLED)
    if header["format"] != FORMAT or header.get("compression") != COMPRESSION:
        raise Unusable(NEWER)
    if header.get("space") != space:
        raise Unusable(FOREIGN)
    if (header.get("first"), header.get("last")) != (name.first, name.last):
        raise Unusable(FORGED)
    key = epochs.get(str(header.get("epoch")))
    if key is None:
        raise Unusable(NO_KEY)
    packed = sealed.unseal(line, data[start:-SIGNATURE], key)
    return Segment(name.text, name.device, _actions(name, _unpack(packed)))


def _check_signature(name: SegmentName, header: Mapping[str, Any], data: bytes) -> None:
    """The device's own key has signed these very bytes. Header line and signature are the same in every format to come."""
    public = header.get("public")
    if header.get("device") != name.device or not isinstance(public, str) or from_hex(public) is None:
        raise Unusable(FORGED)
    if device_of_key(public) != name.device or not verify(public, data[-SIGNATURE:], data[:-SIGNATURE]):
        raise Unusable(FORGED)


def _unpack(packed: bytes) -> bytes:
    """The JSON lines; no more than LARGEST_PLAIN bytes are ever made of them."""
    unpacker = zlib.decompressobj()
    try:
        plain = unpacker.decompress(packed, LARGEST_PLAIN)
    except zlib.error as error:
        raise Unusable(GARBLED) from error
    if not unpacker.eof or unpacker.unused_data:
        raise Unusable(GARBLED)
    return plain


def _actions(name: SegmentName, plain: bytes) -> tuple[tuple[Action, bytes], ...]:
    """The actions in these lines: all of this device, with the numbers that the name says."""
    lines = plain.split(b"\n")
    try:
        read = tuple((decode(line), line) for line in lines)
    except BadAction as error:
        raise Unusable(GARBLED) from error
    numbers = [action.body["n"] for action, _ in read]
    if (min(numbers), max(numbers)) != (name.first, name.last) or len({action.id for action, _ in read}) < len(read):
        raise Unusable(GARBLED)
    if any(action.body["d"] != name.device for action, _ in read):
        raise Unusable(FORGED)
    return read
