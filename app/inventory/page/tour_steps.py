"""What the tour does in the inventory."""

from collections.abc import Sequence

from app.ui.feature import TourStep


def inventory_tour_steps() -> Sequence[TourStep]:
    """Filter, open, edit, change many, undo, import, print."""
    return ()
