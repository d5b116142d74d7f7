"""How wide the columns of a table are: as its content asks, as the page allows."""

from collections.abc import Sequence
from dataclasses import dataclass

MORE_ROOM = 1.35  # a column is widened at most this much beyond its content to fill the page


@dataclass(frozen=True)
class Demand:
    """What a column asks for, in points: ``least`` keeps its longest word whole, ``best`` its longest line."""

    least: float
    best: float
    weight: float = 1.0


def share(demands: Sequence[Demand], room: float) -> list[float]:
    """Widths that add up to at most ``room`` points.

    Every column gets its best when that fits, and some air; otherwise narrow columns get their best and the wide ones share what is left
    by weight, none below its least; when not even the longest words fit, all shrink alike.
    """
    best = sum(demand.best for demand in demands)
    if best <= room:
        factor = min(MORE_ROOM, room / best) if best else 1.0
        return [demand.best * factor for demand in demands]
    least = sum(demand.least for demand in demands)
    if least >= room:
        return _squeeze(demands, room)
    low, high = 0.0, room / min(demand.weight for demand in demands)
    for _ in range(40):
        level = (low + high) / 2
        if sum(_at(demand, level) for demand in demands) > room:
            high = level
        else:
            low = level
    return [_at(demand, low) for demand in demands]


def _at(demand: Demand, level: float) -> float:
    return min(demand.best, max(demand.least, level * demand.weight))


def _squeeze(demands: Sequence[Demand], room: float) -> list[float]:
    """Short words stay whole as long as they can; the long ones give way."""
    low, high = 0.0, room
    for _ in range(40):
        level = (low + high) / 2
        if sum(min(demand.least, level) for demand in demands) > room:
            high = level
        else:
            low = level
    return [min(demand.least, low) for demand in demands]


def bands(demands: Sequence[Demand], room: float) -> list[list[int]]:
    """Columns in order, in as few bands as let every band keep its longest words whole; each band is a line of the row.

    Of all ways to need no more bands, the one whose fullest band asks for least is taken, so that all have air.
    """
    fewest = len(_fill(demands, room))
    low, high = 0.0, room
    for _ in range(20):
        level = (low + high) / 2
        if len(_fill(demands, level)) > fewest:
            low = level
        else:
            high = level
    return _fill(demands, high)


def _fill(demands: Sequence[Demand], room: float) -> list[list[int]]:
    found: list[list[int]] = [[]]
    used = 0.0
    for number, demand in enumerate(demands):
        if found[-1] and used + demand.least > room:
            found.append([])
            used = 0.0
        found[-1].append(number)
        used += demand.least
    return found
