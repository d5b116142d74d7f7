"""The tour's morning: three problems, one of them without a network, through the rooms that they lead through."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.late import late

if TYPE_CHECKING:
    from app.shell.tour import helpdesk
    from app.tickets.page import tour_morning
    from app.troubleshooting.page import tour_steps
    from app.ui.feature import TourStep
else:
    helpdesk = late("app.shell.tour.helpdesk")
    tour_morning = late("app.tickets.page.tour_morning")
    tour_steps = late("app.troubleshooting.page.tour_steps")


def morning_steps() -> Sequence[TourStep]:
    """The steps in their order; they share a helpdesk on this computer."""
    practice = helpdesk.TourHelpdesk()
    return (*tour_morning.before_the_morning(practice), *tour_steps.morning_steps(), *tour_morning.morning_steps(practice))
