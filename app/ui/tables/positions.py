"""Positions of rows in a snapshot, kept compactly."""

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Positions = array[int]
else:
    Positions = array


def positions(items: Sequence[int] = ()) -> Positions:
    """Compact room for positions."""
    return array("i", items)
