"""Sharing on the tour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.feature import TourStep


def sharing_tour_steps() -> Sequence[TourStep]:
    """The steps in their order."""
    return ()
