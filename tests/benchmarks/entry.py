"""One figure: what was measured, what bounds it, and whether it stays within its limit."""

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypedDict


class Entry(TypedDict):
    """A figure as ``dev.py bench --json`` writes it."""

    name: str
    value: float
    unit: str
    bound: float | None
    ratio: float | None
    limit: float
    ok: bool


@dataclass(frozen=True)
class Measured:
    """A figure of several runs.

    With a ``bound`` (measured in the same run, same unit) ``limit`` is what value ÷ bound may be at most;
    without one it is what the value itself may be at most.
    """

    name: str
    value: float
    unit: str
    bound: float | None
    limit: float
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Value ÷ bound, where there is a bound."""
        return None if self.bound is None else self.value / self.bound

    @property
    def ok(self) -> bool:
        """Whether the figure stays within its limit."""
        return (self.value if self.ratio is None else self.ratio) <= self.limit

    def entry(self) -> Entry:
        """The figure as plain data."""
        ratio = None if self.ratio is None else round(self.ratio, 3)
        bound = None if self.bound is None else round(self.bound, 4)
        return Entry(name=self.name, value=round(self.value, 4), unit=self.unit, bound=bound, ratio=ratio, limit=self.limit, ok=self.ok)


def seconds(work: Callable[[], object]) -> float:
    """How long ``work`` takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def interleaved(runs: int, *measures: Callable[[], float]) -> list[float]:
    """Medians of ``runs`` rounds; each round takes every measure once, so that a slow moment of the machine meets all alike."""
    taken = [[measure() for measure in measures] for _ in range(runs)]
    return [statistics.median(column) for column in zip(*taken, strict=True)]


def percentile(values: list[float], share: float) -> float:
    """The value that ``share`` (0 to 1) of ``values`` do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def ordinary_environment() -> dict[str, str]:
    """The environment as a person has it: Python keeps what it has compiled for the next start."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
