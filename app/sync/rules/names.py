"""Names of objects in the store. They say what an object is.

Programs that carry folders from computer to computer mark copies in a name's end or before its last dot ("(conflicted
copy)", "-DESKTOP7", " (1)"). Such marks are ignored: the hash says what the bytes are.
"""

import hashlib
import re
from functools import lru_cache
from typing import NamedTuple

LOG = "log/"
BLOBS = "blobs/"
MEMBERS = "members/"

_SEGMENT = re.compile(
    r"log/(?P<device>[0-9a-f]{32})\.(?P<first>[1-9][0-9]{0,14})-(?P<last>[1-9][0-9]{0,14})(?:[^0-9./][^/]{0,120}?)?\.(?P<hash>[0-9a-f]{16})"
)
_BLOB = re.compile(r"blobs/[0-9a-f]{32}")
_BUNDLE = re.compile(r"members/(?P<invitation>[0-9a-f]{32})\.(?P<hash>[0-9a-f]{16})")


class SegmentName(NamedTuple):
    """What a segment's name says: whose actions, from which number to which, and the hash of its bytes."""

    text: str
    device: str
    first: int
    last: int
    hash: str

    def spans(self, other: "SegmentName") -> bool:
        """Whether all numbers of ``other`` lie within mine: without it I cannot hold all of its actions."""
        return self.device == other.device and self.first <= other.first and other.last <= self.last


def short_hash(data: bytes) -> str:
    """The hash that names carry."""
    return hashlib.sha256(data).hexdigest()[:16]


def segment_name(device: str, first: int, last: int, data: bytes) -> str:
    """The name of a segment with these bytes."""
    return f"{LOG}{device}.{first}-{last}.{short_hash(data)}"


@lru_cache(maxsize=20_000)
def read_segment_name(listed: str) -> SegmentName | None:
    """What a listed name says, without whatever a file-sync tool has put into it; None if it is no segment's."""
    found = _SEGMENT.match(listed)
    if found is None:
        return None
    device, first, last, digest = found["device"], int(found["first"]), int(found["last"]), found["hash"]
    return SegmentName(f"{LOG}{device}.{first}-{last}.{digest}", device, first, last, digest) if first <= last else None


def is_blob_name(listed: str) -> bool:
    """Whether a listed name is a blob's, exactly."""
    return _BLOB.fullmatch(listed) is not None


def bundle_name(invitation: str, data: bytes) -> str:
    """The name of an invitation's bundle with these bytes."""
    return f"{MEMBERS}{invitation}.{short_hash(data)}"


def read_bundle_name(listed: str) -> tuple[str, str] | None:
    """The invitation and the hash in a listed name, whatever follows them; None if it is no bundle's."""
    found = _BUNDLE.match(listed)
    return (found["invitation"], found["hash"]) if found else None
