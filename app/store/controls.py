"""Control actions: what they say, in the form that every desk agrees on, and what they must be signed with.

``invite`` {invitation, public, box, role, name} · ``join`` {invitation, public, box, person, computer, proof} ·
``rekey`` {of, public, box, proof} · ``role`` {device, role} · ``remove`` {devices {device: [tips]}, epoch, boxes, before?, proof?} ·
``epoch`` {epoch, boxes, before?} · ``withdraw`` {invitation} · ``lost`` {ids} · ``cover`` {device, open, of}.
Keys, proofs and boxes are hex; ``before`` has the keys of earlier epochs, locked with the new one.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import orjson

from app.store.rights import ROLES

Content = Mapping[str, Any]

_DEVICE = re.compile(r"[0-9a-f]{16,64}\Z")
_KEY = re.compile(r"[0-9a-f]{64}\Z")
_PROOF = re.compile(r"[0-9a-f]{128}\Z")
_HEX = re.compile(r"([0-9a-f]{2}){1,300}\Z")
_ID = re.compile(r"[0-9a-f]{16,64}\.[0-9]{1,15}\.[0-9a-f]{16}\Z")
_LONGEST = 200


class Control(NamedTuple):
    """A control action that was applied. ``known`` has a bit for every other that its author had seen; its own is ``number``.

    ``proven``: its signatures are what they must be; where one is not needed it is True as well.
    """

    number: int
    seq: int
    id: str
    device: str
    lamport: int
    known: int
    kind: str
    content: Content
    proven: bool
    at: str = ""

    @property
    def bit(self) -> int:
        """Its bit in the ``known`` of others."""
        return 1 << self.number

    def known_to(self, known: int) -> bool:
        """Whether who has seen these control actions has seen it."""
        return bool(known >> self.number & 1)

    @property
    def rank(self) -> tuple[int, str]:
        """Which of two comes first, where that must be the same for all."""
        return self.lamport, self.id


def wrong_part(control: Any) -> str | None:
    """What is wrong with a control of a kind that this program knows; None if nothing is."""
    if not isinstance(control, dict) or not isinstance(control.get("kind"), str):
        return "kind"
    for name, fits in _PARTS.get(control["kind"], {}).items():
        if not fits(control.get(name)):
            return name
    return None


def join_statement(space: str, device: str) -> bytes:
    """What the key of an invitation signs for the device that uses it."""
    return f"liaison desk join|{space}|{device}".encode()


def rekey_statement(device: str) -> bytes:
    """What a device signs for the one that goes on in its place."""
    return f"liaison desk rekey|{device}".encode()


def removal_statement(space: str, content: Content) -> bytes:
    """What the paper recovery key signs to remove devices."""
    said = orjson.dumps({"devices": content["devices"], "epoch": content["epoch"]}, option=orjson.OPT_SORT_KEYS)
    return f"liaison desk remove|{space}|".encode() + said


def _is(pattern: re.Pattern[str]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and pattern.match(value) is not None


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST


def _is_ids(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) and _ID.match(one) for one in value)


def _is_devices(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and all(_DEVICE.match(device) and _is_ids(tips) for device, tips in value.items())


def _is_boxes(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(one, str) and _HEX.match(one) for one in value.values())


_PARTS: dict[str, dict[str, Callable[[Any], bool]]] = {
    "invite": {
        "invitation": _is(_DEVICE),
        "public": _is(_KEY),
        "box": _is(_KEY),
        "role": lambda value: value in ROLES,
        "name": _is_text,
    },
    "join": {
        "invitation": _is(_DEVICE),
        "public": _is(_KEY),
        "box": _is(_KEY),
        "person": _is_text,
        "computer": _is_text,
        "proof": _is(_PROOF),
    },
    "rekey": {"of": _is(_DEVICE), "public": _is(_KEY), "box": _is(_KEY), "proof": _is(_PROOF)},
    "role": {"device": _is(_DEVICE), "role": lambda value: value in ROLES},
    "remove": {
        "devices": _is_devices,
        "epoch": _is(_DEVICE),
        "boxes": _is_boxes,
        "before": lambda value: value is None or _is_boxes(value),
        "proof": lambda value: value is None or bool(_is(_PROOF)(value)),
    },
    "epoch": {"epoch": _is(_DEVICE), "boxes": _is_boxes, "before": lambda value: value is None or _is_boxes(value)},
    "withdraw": {"invitation": _is(_DEVICE)},
    "lost": {"ids": _is_ids},
    "cover": {"device": _is(_DEVICE), "open": lambda value: type(value) is bool, "of": _is_text},
}
