"""What the tour does in the inventory: what a liaison does on a first morning."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from app.inventory.page.bulk_edit import BulkEdit
from app.inventory.page.import_dialog import ImportDialog
from app.inventory.page.labels_dialog import LabelsDialog
from app.inventory.page.page import InventoryPage
from app.inventory.page.print_options import PrintOptions
from app.ui.feature import Tour, TourStep
from app.ui.tables.query import Condition

_MINUTE = 60_000
_HEADER = (
    "deviceId",
    "serialNumber",
    "model",
    "status",
    "annotatedAssetId",
    "annotatedLocation",
    "annotatedUser",
    "notes",
    "osVersion",
    "lastSync",
)
_KNOWN, _NEW = 24, 12


def inventory_tour_steps() -> Sequence[TourStep]:
    """The steps in their order; each leaves the page as it found it, but for the import."""
    return (
        TourStep("The device list", "The whole list of the school, with the details of one device beside it.", _look),
        TourStep(
            "Filter as you type", "Words over all columns and two chips narrow the list at once; the view is kept under a name.", _filter
        ),
        TourStep("Edit in place", "A status is typed into its cell; a word that is no status is refused beside it.", _edit),
        TourStep("Change many and undo", "Twelve devices go to the same shelf; one Undo takes it back.", _change_many),
        TourStep("Import a Google Admin export", "The file is recognised, previewed line by line, and imported as one action.", _import),
        TourStep("Print the list", "The filtered list, grouped by room with subtotals, as a PDF.", _print_list),
        TourStep("Labels", "Labels for six devices, beginning at the fourth label of a sheet.", _print_labels),
        TourStep("Device card", "Everything that is known of one device, on paper.", _print_card),
        TourStep("Rooms, people, stock", "The short lists beside the devices.", _lists),
    )


def _page(tour: Tour) -> InventoryPage:
    page = tour.page("inventory")
    if not isinstance(page, InventoryPage):
        raise TypeError(f"{type(page).__name__} is not the inventory")
    page.show_view("devices")
    _rest(tour, page)
    return page


def _rest(tour: Tour, page: InventoryPage) -> None:
    """Until the list is complete."""
    table = page.devices.table
    tour.wait(lambda: not table.loader.loading and not table.model.finder.busy, _MINUTE)


def _clear(tour: Tour, page: InventoryPage) -> None:
    page.devices.table.show_only(())
    _rest(tour, page)


def _go_to(tour: Tour, page: InventoryPage, row: int, column: str) -> None:
    view, model = page.devices.table.view, page.devices.table.model
    view.setFocus()
    view.setCurrentIndex(model.index(row, model.snapshot.index_of(column)))
    tour.wait(lambda: page.devices.details.facts is not None and page.devices.details.facts.id == view.current_id(), _MINUTE)


def _dialog(tour: Tour, page: InventoryPage, kind: type[QDialog]) -> QDialog:
    """The dialog that was opened, as soon as it is there."""
    found: list[QWidget] = []

    def there() -> bool:
        dialog = page.files.dialog
        if isinstance(dialog, kind):
            found.append(dialog)
        return bool(found)

    tour.wait(there, _MINUTE)
    dialog = found[-1]
    if not isinstance(dialog, kind):
        raise TypeError(dialog)
    return dialog


def _look(tour: Tour) -> None:
    page = _page(tour)
    _clear(tour, page)
    _go_to(tour, page, min(3, page.devices.table.model.rowCount() - 1), "tag")
    tour.shot("The device list")


def _filter(tour: Tour) -> None:
    page = _page(tour)
    table = page.devices.table
    table.bar.search.setFocus()
    tour.type("room 2 chromebook")
    _rest(tour, page)
    table.control.set_conditions([Condition("status", "is", ("Deployed", "In repair")), Condition("updates_end", "after", ("2026-06",))])
    _rest(tour, page)
    table.control.save_view("Chromebooks upstairs")
    _go_to(tour, page, 0, "tag")
    tour.shot("Filtered with words and chips")
    table.control.forget_view("Chromebooks upstairs")
    _clear(tour, page)


def _edit(tour: Tour) -> None:
    page = _page(tour)
    _go_to(tour, page, 1, "status")
    _type_in_cell(tour, page, "Brokn")
    tour.shot("A word that is no status is refused")
    tour.press("Escape")
    page.devices.table.view.setFocus()
    _type_in_cell(tour, page, "In repair")
    if _editor(page) is not None:
        tour.press("Return")
    _rest(tour, page)
    tour.wait(lambda: page.devices.table.model.text(1, page.devices.table.model.snapshot.index_of("status")) == "In repair", _MINUTE)
    tour.shot("Edited in place")


def _editor(page: InventoryPage) -> QLineEdit | None:
    """The line that is open in a cell."""
    return next((line for line in page.devices.table.view.viewport().findChildren(QLineEdit) if line.isVisible()), None)


def _type_in_cell(tour: Tour, page: InventoryPage, words: str) -> None:
    tour.press("F2")
    tour.wait(lambda: _editor(page) is not None, _MINUTE)
    tour.press("Ctrl+A")
    tour.type(words)
    tour.press("Return")


def _change_many(tour: Tour) -> None:
    page = _page(tour)
    table = page.devices.table
    chosen = table.model.ids()[:12]
    table.view.select_ids(chosen)
    page.devices.bulk_edit()
    sheet = page.devices.findChild(BulkEdit)
    if sheet is None:
        raise LookupError("the sheet to change many did not open")
    sheet.field_box.setCurrentIndex(sheet.field_box.findData("slot"))
    sheet.value_box.setCurrentText("Shelf 4")
    tour.shot("One value for twelve devices", sheet)
    tour.click(sheet.go)
    _rest(tour, page)
    slot = table.model.snapshot.index_of("slot")
    place = table.model.snapshot.position_of[chosen[0]]
    tour.wait(lambda: table.model.snapshot.text(place, slot) == "Shelf 4", _MINUTE)
    tour.shot("Changed, with Undo")
    tour.window.activateWindow()
    tour.wait(lambda: QApplication.activeWindow() is tour.window, _MINUTE)
    table.view.setFocus()
    tour.press("Ctrl+Z")
    tour.wait(lambda: table.model.snapshot.text(place, slot) != "Shelf 4", _MINUTE)
    _rest(tour, page)


def _import(tour: Tour) -> None:
    page = _page(tour)
    path = tour.folder() / "google-admin-october.csv"
    _write_export(path, page)
    before = len(page.devices.table.model.snapshot)
    page.files.import_file(path)
    dialog = _dialog(tour, page, ImportDialog)
    if not isinstance(dialog, ImportDialog):
        raise TypeError(dialog)
    tour.shot("Where each column goes", dialog)
    tour.click(dialog.preview_button)
    tour.wait(lambda: dialog.plan is not None, _MINUTE)
    tour.shot("What would happen, line by line", dialog)
    tour.click(dialog.import_button)
    tour.wait(lambda: len(page.devices.table.model.snapshot) > before, _MINUTE)
    _rest(tour, page)
    tour.shot("Imported, with Undo")
    path.unlink()


def _write_export(path: Path, page: InventoryPage) -> None:
    """Known devices with news, new devices, and two lines with defects, as the console writes them."""
    snapshot = page.devices.table.model.snapshot
    serial, model, category = (snapshot.index_of(name) for name in ("serial", "model", "category"))
    places = [place for place in snapshot.position_of.values() if snapshot.value(place, category) == "Chromebook"][:_KNOWN]
    known = [(str(snapshot.value(place, serial) or ""), str(snapshot.value(place, model) or "")) for place in places]
    rows = [_line(number, code, name, "", "Charger replaced") for number, (code, name) in enumerate(known)]
    rows += [
        _line(_KNOWN + number, f"5NX0R4{number:03}", "Lenovo 500e Chromebook Gen 3", f"PV-07{number:03}", "") for number in range(_NEW)
    ]
    rows += [_line(90, "1.23457E+11", "Lenovo 500e Chromebook Gen 3", "PV-07901", ""), _line(91, "", "Acer Chromebook C733", "", "")]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_HEADER)
        writer.writerows(rows)


def _line(number: int, serial: str, model: str, tag: str, notes: str) -> tuple[str, ...]:
    device = f"00000000-0000-4000-8000-{number:012}"
    return (device, serial, model, "ACTIVE", tag, "Room 203", "", notes, "139.0.7258.137", f"2026-10-{number % 28 + 1:02}T07:31:00.000Z")


def _print_list(tour: Tour) -> None:
    page = _page(tour)
    page.devices.table.show_only([Condition("status", "is", ("Deployed", "In repair"))], "room 2")
    _rest(tour, page)
    page.files.print_list()
    options = _dialog(tour, page, PrintOptions)
    if isinstance(options, PrintOptions):
        options.group_box.setCurrentIndex(options.group_box.findData("room"))
    tour.shot("How to print the list", options)
    _print(tour, page, "Device list by room", options.accept)
    _clear(tour, page)


def _print_labels(tour: Tour) -> None:
    page = _page(tour)
    table = page.devices.table
    table.view.select_ids(table.model.ids()[:6])
    page.files.print_labels()
    dialog = _dialog(tour, page, LabelsDialog)
    if isinstance(dialog, LabelsDialog):
        dialog.picker.choose(4)
    tour.shot("Where on the sheet printing begins", dialog)
    _print(tour, page, "Labels", dialog.accept)


def _print_card(tour: Tour) -> None:
    page = _page(tour)
    _go_to(tour, page, 1, "tag")
    _print(tour, page, "Device card", page.files.print_card)


def _print(tour: Tour, page: InventoryPage, name: str, begin: Callable[[], None]) -> None:
    """Begin printing, look at the preview, keep the PDF."""
    made: list[str] = []
    page.files.printed.connect(made.append)
    begin()
    tour.wait(lambda: bool(made), _MINUTE)
    page.files.printed.disconnect(made.append)
    preview = page.files.dialog
    tour.keep_pdf(Path(made[0]), name)
    if preview is not None:
        tour.shot(f"{name}: the pages", preview)
        preview.close()


def _lists(tour: Tour) -> None:
    page = _page(tour)
    for key, words in (("rooms", "Rooms"), ("stock", "Stock that is counted"), ("models", "Models")):
        page.show_view(key)
        view = page.lists.view(key)
        tour.wait(lambda view=view: view.model.rowCount() > 0 and not view.model.finder.busy, _MINUTE)  # type: ignore[misc]
        tour.shot(words)
    page.show_view("devices")
