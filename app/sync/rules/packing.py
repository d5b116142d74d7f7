"""What goes into one segment, and which segments become one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import orjson

T = TypeVar("T")


@dataclass(frozen=True)
class Sizes:
    """How large segments are: actions and plain bytes in a new one, how many of one level are merged, which are large enough."""

    actions: int = 4_096
    plain: int = 4 * 1024 * 1024
    fan: int = 8
    large: int = 256 * 1024


def is_notice(data: bytes) -> bool:
    """Whether an action hands out keys. It travels alone and is sealed with the founding key, for who has no newer one yet."""
    if b'"boxes"' not in data:
        return False
    control = orjson.loads(data).get("control")
    return isinstance(control, dict) and "boxes" in control and control.get("kind") != "invite"


def first_batch(actions: Sequence[bytes]) -> tuple[int, bool]:
    """How many of these actions make the next segment, and whether it is a notice."""
    for number, data in enumerate(actions):
        if is_notice(data):
            return (number, False) if number else (1, True)
    return len(actions), False


def level(actions: int) -> int:
    """Segments of 1-3, 4-31, 32-255 … actions are of one level."""
    return actions.bit_length() // 3


def by_level(segments: Iterable[tuple[str, int]]) -> dict[int, list[str]]:
    """Names by level; a segment is its name and how many actions it has."""
    levels: dict[int, list[str]] = {}
    for name, actions in segments:
        levels.setdefault(level(actions), []).append(name)
    return levels
