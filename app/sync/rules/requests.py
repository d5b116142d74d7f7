"""What a session asks of the store, one thing at a time; whoever runs it gives the answer back."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, TypeVar


@dataclass(frozen=True)
class List:
    """The names that begin with ``prefix``; the answer is a dict of their sizes."""

    prefix: str


@dataclass(frozen=True)
class Get:
    """The bytes of an object; the answer is None if there is none."""

    name: str


@dataclass(frozen=True)
class Put:
    """Write an object, whole; there is no answer."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Delete:
    """Remove an object, if it is there; there is no answer."""

    name: str


@dataclass(frozen=True)
class Pause:
    """Nothing is asked: a point between two transactions, where the program may end."""


Request = List | Get | Put | Delete | Pause
T = TypeVar("T")
Steps = Generator[Request, Any, T]
"""Something done with a store, one request at a time; in the end it returns a T."""
