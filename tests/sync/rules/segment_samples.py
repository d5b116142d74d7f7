"""Segments for tests: real actions, made by hand, of a device with a real key."""

import secrets
from typing import Any

from app.store.action import action_id, encode
from app.store.identity import Identity
from app.sync.rules.names import SegmentName, read_segment_name
from app.sync.rules.segments import Epoch, write_segment

SPACE = "5" * 32
EPOCH = Epoch("e" * 32, bytes(range(32)))
EPOCHS = {EPOCH.id: EPOCH.key}


def action(identity: Identity, number: int, **parts: Any) -> bytes:
    """The bytes of one action."""
    body = {"format": 1, "d": identity.device, "n": number, "deps": [], "lam": number, "at": "2026-01-01T00:00:00Z", "who": "Ann"}
    change = {"t": "gadget", "r": f"{number:032x}", "set": {"tag": f"PV-{number}", "deleted": False}}
    return encode(body | {"label": "Added", "salt": secrets.token_hex(8), "ch": [change]} | parts)


def ids(identity: Identity, actions: list[bytes], first: int = 1) -> list[str]:
    """The ids of actions with the numbers from ``first``."""
    return [action_id({"d": identity.device, "n": number}, data) for number, data in enumerate(actions, first)]


def segment(
    identity: Identity, actions: list[bytes], space: str = SPACE, epoch: Epoch = EPOCH, first: int = 1
) -> tuple[SegmentName, bytes]:
    """Name and bytes of a segment with these actions, numbered from ``first``."""
    name, data = write_segment(identity, space, epoch, list(enumerate(actions, first)))
    read = read_segment_name(name)
    assert read is not None
    return read, data
