"""How long work tells how far it is, and how it is stopped."""

from typing import Protocol


class Progress(Protocol):
    """Called now and then by long work; it may raise :class:`Cancelled`, and the work rolls back."""

    def __call__(self, done: int, total: int, words: str = "") -> None:
        """``done`` of ``total`` steps are behind us; ``words`` say what is going on."""


class Cancelled(Exception):
    """A person stopped the work; nothing of it stays."""


def silent(done: int, total: int, words: str = "") -> None:
    """A progress that nobody looks at."""
