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


@dataclass(frozen=True)
class Batch:
    """The first of some actions, that make the next segment. ``notice`` is the key epoch that it hands out, "" for ordinary actions;
    ``followed``: a notice comes right after them.
    """

    number: int
    notice: str = ""
    followed: bool = False


def notice_of(data: bytes) -> str:
    """The key epoch that an action hands out; "" for most. Such a notice travels alone and is sealed with the founding key, for who has no newer one."""
    if b'"boxes"' not in data:
        return ""
    control = orjson.loads(data).get("control")
    return str(control.get("epoch", "")) if isinstance(control, dict) and "boxes" in control else ""


def first_batch(actions: Sequence[bytes]) -> Batch:
    """What makes the next segment of these actions."""
    for number, data in enumerate(actions):
        notice = notice_of(data)
        if notice:
            return Batch(number, followed=True) if number else Batch(1, notice)
    return Batch(len(actions))


def level(actions: int) -> int:
    """Segments of 1-3, 4-31, 32-255 … actions are of one level."""
    return actions.bit_length() // 3


def by_level(segments: Iterable[tuple[str, int]]) -> dict[int, list[str]]:
    """Names by level; a segment is its name and how many actions it has."""
    levels: dict[int, list[str]] = {}
    for name, actions in segments:
        levels.setdefault(level(actions), []).append(name)
    return levels
