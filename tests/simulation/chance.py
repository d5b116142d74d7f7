"""Randomness and time of a schedule: everything that the program draws at random follows from the seed."""

import os
import random
import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from unittest.mock import patch

BEGIN = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)


@contextmanager
def seeded(seed: int) -> Iterator[None]:
    """While it lasts, salts, nonces, ids and keys come from ``seed`` and not from the system."""
    source = random.Random(f"bytes of schedule {seed}")

    def some_bytes(number: int | None = None) -> bytes:
        return source.randbytes(32 if number is None else number)

    with ExitStack() as stack:
        stack.enter_context(patch.object(secrets, "token_bytes", some_bytes))
        stack.enter_context(patch.object(secrets, "token_hex", lambda number=None: some_bytes(number).hex()))
        stack.enter_context(patch.object(os, "urandom", some_bytes))
        yield


class Time:
    """The time of the world, and what each laptop believes it to be."""

    def __init__(self) -> None:
        self.now = BEGIN

    def pass_by(self, seconds: float) -> None:
        """Time goes on."""
        self.now += timedelta(seconds=seconds)


class WallClock:
    """A laptop's clock; it may be years off, and may be set anew."""

    def __init__(self, time: Time, off: timedelta = timedelta()) -> None:
        self.time = time
        self.off = off

    def __call__(self) -> datetime:
        return self.time.now + self.off
