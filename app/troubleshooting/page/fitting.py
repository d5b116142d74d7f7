"""Which checklists are about the device in hand."""

from typing import TYPE_CHECKING

from app.late import late
from app.school.directory import KnownDevice

if TYPE_CHECKING:
    from app.troubleshooting.rules import searching
    from app.troubleshooting.service.library import Shelf
else:
    searching = late("app.troubleshooting.rules.searching")


def fitting(shelf: "Shelf", device: KnownDevice | None) -> list[str]:
    """The keys of the checklists that name the device's model or its category, the models first; none without a device."""
    if device is None:
        return []
    named = [entry.checklist for entry in shelf.listed() if entry.checklist.models or entry.checklist.categories]
    fit = [checklist for checklist in named if searching.fits(checklist, device.category, device.model)]
    return [checklist.key for checklist in sorted(fit, key=lambda checklist: not checklist.models)]
