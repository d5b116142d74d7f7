"""Long lists part by part: what runs through a whole one at once lets no other thread, the window's least of all, have a turn."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

T = TypeVar("T")
H = TypeVar("H", bound=Hashable)
V = TypeVar("V")

AT_ONCE = 4_000


def parts(items: Sequence[T], size: int = AT_ONCE) -> Iterator[Sequence[T]]:
    """The items, ``size`` at a time."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def distinct(items: Sequence[H]) -> set[H]:
    """The set of the items."""
    found: set[H] = set()
    for part in parts(items):
        found.update(part)
    return found


def each(function: Callable[[T], V], items: Sequence[T]) -> list[V]:
    """What the function makes of each of the items, in their order."""
    made: list[V] = []
    for part in parts(items):
        made.extend(map(function, part))
    return made


def let_go(lists: Iterable[list[Any]], size: int = AT_ONCE // 4) -> None:
    """Empty lists that nobody needs any more, from their ends. Best on a thread on which nobody waits."""
    for one in lists:
        while one:
            del one[-size:]
