"""Hands the inventory to ``main``: its page, its records, what Ctrl K can do with it and what Today says of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.inventory.page.elsewhere import Elsewhere
from app.inventory.page.page import InventoryPage
from app.inventory.rules.district import District
from app.inventory.service import InventoryService
from app.language import figure, listed, marked, tr, trn
from app.late import late
from app.ui.feature import Command, Feature, Page, Place, Surroundings, TodayItem, TourStep

if TYPE_CHECKING:
    from app.inventory import records
    from app.inventory.page import tour_steps
    from app.inventory.service.table import Count
    from app.store.desk import Desk
    from app.store.records import Record
else:
    records = late("app.inventory.records")
    tour_steps = late("app.inventory.page.tour_steps")

KEY = "inventory"
_COMMANDS = (
    (marked("Add device"), "plus", "add", "new asset tag"),
    (marked("Import devices…"), "file-up", "import", "csv xlsx excel google admin snipe-it intune jamf destiny homebox upload"),
    (marked("Print the device list…"), "printer", "print", "paper pdf report"),
    (marked("Print labels…"), "tag", "labels", "barcode qr avery sticker"),
    (marked("Export devices…"), "download", "export", "csv xlsx excel save"),
)


def make_feature(elsewhere: Elsewhere | None = None) -> Feature:
    """The inventory as a room of the program; ``elsewhere`` is what other rooms tell of its devices.

    The district's lists are read once, when something of them is first asked for.
    """
    district = District.later()
    return Feature(
        key=KEY,
        title="Inventory",
        icon="monitor-smartphone",
        make_page=partial(_make_page, district, elsewhere),
        records=_records,
        commands=_commands,
        today=partial(today_items, district),
        badge=partial(_badge, district),
        tour=_tour,
    )


class DeviceNumbers:
    """How the school's devices stand, and where each number leads."""

    def __init__(self, desk: Desk, district: District | None = None) -> None:
        self._table = InventoryService(desk, district or District.load()).table

    def counts(self) -> list[Count]:
        """How many devices have each status, in the district's order."""
        return self._table.counts("status")

    def updates_ending(self, before: str) -> int:
        """How many devices get no updates from the month ``before`` (YYYY-MM) on."""
        return self._table.updates_ending(before)

    def counts_place(self, status: str) -> Place:
        """The devices with a status."""
        return Place(KEY, filter={"status": status})

    def updates_place(self, before: str) -> Place:
        """The devices whose updates end before a month."""
        return Place(KEY, filter={"updates_end": f"before {before}"})

    def import_place(self) -> Place:
        """Where devices are imported."""
        return Place(KEY, "action", "import")


def today_items(district: District, desk: Desk) -> list[TodayItem]:
    """What in the inventory waits for a person."""
    service = InventoryService(desk, district)
    items = [_status_item(count) for count in service.table.counts("status") if count.value == "Missing"]
    duplicates = service.table.duplicates()
    if duplicates:
        codes = listed([duplicate.value for duplicate in duplicates])
        place = Place(KEY, filter={duplicates[0].field: duplicates[0].value})
        title = trn(
            len(duplicates), "{number} tag or serial is on more than one device", "{number} tags or serials are on more than one device"
        )
        items.append(TodayItem(title, tr("Look which device has {codes}.", codes=codes), "copy", place, tone="warn"))
    low = [fact.name for fact in service.stock.all() if fact.low]
    if low:
        title = trn(len(low), "{number} stock item runs low", "{number} stock items run low")
        items.append(TodayItem(title, tr("Order {low}.", low=listed(low)), "boxes", Place(KEY, "action", "stock"), tone="info"))
    return items


def _status_item(count: Count) -> TodayItem:
    title = trn(count.count, "{number} device is missing", "{number} devices are missing")
    return TodayItem(
        title, tr("Ask around, look in the carts, then tell TSS."), "search", Place(KEY, filter={"status": "Missing"}), tone=count.tone
    )


def _make_page(district: District, elsewhere: Elsewhere | None, around: Surroundings) -> Page:
    return InventoryPage(around, InventoryService(around.desk, district), elsewhere)


def _tour() -> Sequence[TourStep]:
    return tour_steps.inventory_tour_steps()


def _records() -> Sequence[type[Record]]:
    return records.RECORDS


def _badge(district: District, desk: Desk) -> str:
    number = InventoryService(desk, district).table.count()
    return figure(number) if number else ""


def _commands(around: Surroundings) -> list[Command]:
    def doing(what: str) -> Callable[[], None]:
        return lambda: around.navigate(Place(KEY, "action", what))

    return [Command(tr(title), icon, doing(what), keywords) for title, icon, what, keywords in _COMMANDS]
