"""What the harness knows of a reader: how it is called, what it is fed, and what it may raise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from app.errors import UserError

Mutate = Callable[[bytes, Random, Sequence[bytes]], bytes]
"""An input, chance, and all inputs kept so far → another input."""


@dataclass(frozen=True)
class Reader:
    """``read`` takes an input and gives what it is to the program, or raises one of ``refusals``, and nothing else.

    ``inputs``: how many the recorded run tries. ``words``: what is worth putting in anywhere. Whatever ``read`` asserts of
    its value, and of what must not have been written, is part of what is proved.
    """

    name: str
    what: str
    read: Callable[[bytes], object]
    seeds: Callable[[], Sequence[bytes]]
    mutate: Mutate
    inputs: int = 20_000
    refusals: tuple[type[Exception], ...] = (UserError,)
    largest: int = 60_000
    """Bytes; larger inputs are cut."""
