"""Pictures and other contents in the store (format 1): named so that only members can tell what they are, sealed, and checked by hash.

The name is made of the content's hash with the founding key: the same content has one name, whoever puts it and in whichever epoch.
"""

import hashlib
import hmac
from collections.abc import Mapping

from app.sync.rules import sealed
from app.sync.rules.names import BLOBS
from app.sync.rules.sealed import CUT, FOREIGN, NEWER, NO_KEY, Unusable
from app.sync.rules.segments import Epoch

FORMAT = 1
_TAG = 16


def blob_name(founding_key: bytes, content_hash: str) -> str:
    """The name of a content in the store."""
    return BLOBS + hmac.new(founding_key, bytes.fromhex(content_hash), hashlib.sha256).hexdigest()[:32]


def write_blob(space: str, epoch: Epoch, content: bytes) -> bytes:
    """The bytes of a content's object."""
    return sealed.seal(_header(space, epoch.id), epoch.key, content)


def written_size(space: str, epoch: str, size: int) -> int:
    """How large the object of a content of ``size`` bytes is; alike in every epoch."""
    return len(sealed.line_of(_header(space, epoch))) + 1 + sealed.NONCE + size + _TAG


def read_blob(name: str, data: bytes, space: str, epochs: Mapping[str, bytes], founding_key: bytes) -> bytes:
    """The content of an object. Raises Unusable if it is not what the name promises."""
    header, line, start = sealed.header_of(data)
    if type(header.get("format")) is not int:
        raise Unusable(CUT)
    if header["format"] != FORMAT:
        raise Unusable(NEWER)
    if header.get("space") != space:
        raise Unusable(FOREIGN)
    key = epochs.get(str(header.get("epoch")))
    if key is None:
        raise Unusable(NO_KEY)
    content = sealed.unseal(line, data[start:], key)
    if blob_name(founding_key, hashlib.sha256(content).hexdigest()) != name:
        raise Unusable(CUT)
    return content


def _header(space: str, epoch: str) -> dict[str, object]:
    return {"format": FORMAT, "space": space, "epoch": epoch}
