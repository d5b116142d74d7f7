"""What the inventory knows, as other rooms ask for it; and what other rooms know, as the inventory shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from app.inventory.feature import DeviceNumbers
from app.inventory.page.elsewhere import Deed, Elsewhere, Happening
from app.language import marked, tr
from app.late import late
from app.store.desk import Desk
from app.today.rules import StatusCount
from app.ui.feature import Place

if TYPE_CHECKING:
    from app.inventory.rules import district
    from app.inventory.service import inventory
else:
    district = late("app.inventory.rules.district")
    inventory = late("app.inventory.service.inventory")


class SchoolDevices:
    """How the school's devices stand, for Today."""

    def __init__(self, desk: Desk) -> None:
        self._numbers = DeviceNumbers(desk)

    def counts(self) -> Sequence[StatusCount]:
        """How many devices have each status."""
        return [StatusCount(each.value or tr("No status"), each.count, each.tone) for each in self._numbers.counts()]

    def updates_ending(self, before: str) -> int:
        """How many devices get no updates from the month ``before`` on."""
        return self._numbers.updates_ending(before)

    def counts_place(self, status: str) -> Place:
        """The devices with a status."""
        return self._numbers.counts_place(status)

    def updates_place(self, before: str) -> Place:
        """The devices whose updates end before a month."""
        return self._numbers.updates_place(before)

    def import_place(self) -> Place:
        """Where devices are imported."""
        return self._numbers.import_place()


class TouredDevices:
    """The devices of a desk, as far as the tour changes them."""

    def __init__(self, desk: Desk) -> None:
        self._service = inventory.InventoryService(desk, district.District.load())

    def some(self) -> str:
        """The id of a device that is in use."""
        return next(str(row[0]) for part in self._service.table.rows(("status",)) for row in part if row[1] == "Deployed")

    def say(self, id: str, status: str, notes: str = "") -> None:
        """Write down what became of a device."""
        self._service.devices.change(id, {"status": status, **({"notes": notes} if notes else {})})

    def status(self, id: str) -> str:
        """What is written down of it."""
        device = self._service.devices.get(id)
        return str(device.status) if device is not None else ""

    def place(self, id: str) -> Place:
        """Where it is shown."""
        return Place("inventory", "device", id)


class Told(Protocol):
    """What a room tells of a device."""

    @property
    def at(self) -> datetime:
        """When (UTC)."""

    @property
    def who(self) -> str:
        """By whom."""

    @property
    def text(self) -> str:
        """In a few words."""


Tell = Callable[[Desk, str], Sequence[tuple[Told, Place]]]


def elsewhere(*rooms: Tell) -> Elsewhere:
    """What the rooms tell of a device, and what they do with one: for its details in the inventory."""

    def happened(desk: Desk, device: str) -> list[Happening]:
        return [Happening(told.text, told.at, told.who, place) for tell in rooms for told, place in tell(desk, device)]

    deeds = (
        Deed(marked("Troubleshoot…"), "list-checks", lambda device: Place("troubleshooting", "device", device)),
        Deed(marked("New ticket…"), "ticket", lambda device: Place("tickets", "device", device), marked("Ticket")),
    )
    return Elsewhere(happened, deeds)
