"""The lists beside the devices, and the details' own buttons: whoever presses one is led on or told what is missing."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.inventory.page.custom_fields import CustomFields
from app.inventory.page.details import DetailsPane
from app.inventory.page.elsewhere import Deed, Elsewhere
from app.inventory.service import InventoryService
from app.ui.feature import Place
from app.ui.image_well import ImageWell
from app.ui.theme import ThemeState
from tests.inventory.page.around import Around
from tests.ui.surrounded import Surrounded


def press(around: Around, key: str, words: str) -> None:
    """Press a button below a list."""
    next(button for button in around.page.lists.view(key).findChildren(QPushButton) if button.text() == words).click()


def focused_words() -> str:
    """The words of the button that has the focus."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    return focused.text()


def test_a_button_below_a_list_says_that_a_row_has_to_be_chosen(around: Around) -> None:
    around.page.show_view("rooms")
    around.settle()
    for words in ("Edit", "Show devices", "Room card", "Delete"):
        said = len(around.said)
        press(around, "rooms", words)
        assert [notice.text for notice in around.said[said:]] == ["Choose a room in the list first."], words


def test_a_list_without_anything_offers_the_first_step(qtbot: QtBot, around: Around) -> None:
    around.page.show_view("stock")
    around.settle()
    stock = around.page.lists.view("stock")
    shown = {button.text() for button in stock.findChildren(QPushButton) if button.isVisibleTo(stock)}
    assert "Add stock item" in shown
    assert not shown & {"Edit", "Take some", "Delete"}
    assert not stock.view.isVisibleTo(stock)
    around.service.stock.add({"name": "HDMI cable"}, 3)
    around.settle()
    qtbot.waitUntil(lambda: stock.view.isVisibleTo(stock))
    shown = {button.text() for button in stock.findChildren(QPushButton) if button.isVisibleTo(stock)}
    assert {"Edit", "Take some", "Delete"} <= shown
    assert "Add stock item" not in shown


def test_models_say_how_many_devices_there_are_of_each(around: Around, inventory: InventoryService) -> None:
    around.page.show_view("models")
    around.settle()
    model = around.page.lists.view("models").model
    at = model.snapshot.index_of("devices")
    (name, number) = next(iter(inventory.lists.devices_of_models().items()))
    row = model.row_of(name)
    assert row is not None
    assert model.text(row, at) == str(number)
    device = around.page.devices.table.model.ids()[0]
    inventory.devices.delete([device])
    around.settle()
    row = model.row_of(name)
    assert row is not None
    assert model.text(row, at) == str(number - 1)


def test_a_ticket_is_begun_below_the_details(qtbot: QtBot, inventory: InventoryService, around: Around, theme: ThemeState) -> None:
    own, menu = Surrounded(inventory.desk, theme), QMenu()
    qtbot.addWidget(menu)
    deeds = (Deed("Troubleshoot…", "list-checks", lambda _id: Place("troubleshooting")), Deed("New ticket…", "ticket", _ticket, "Ticket"))
    pane = DetailsPane(own.surroundings, inventory, menu, Elsewhere(deeds=deeds))
    qtbot.addWidget(pane)
    device = around.page.devices.table.model.ids()[0]
    pane.show_device(device)
    qtbot.waitUntil(lambda: pane.facts is not None)
    buttons = {button.text(): button for button in pane.findChildren(QPushButton)}
    assert "Troubleshoot…" not in buttons
    buttons["Ticket"].click()
    assert own.places == [Place("tickets", "device", device)]
    own.close()


def test_a_photo_goes_to_the_device_it_was_taken_for(qtbot: QtBot, around: Around) -> None:
    table, details = around.page.devices.table, around.page.devices.details
    first, second = table.model.ids()[:2]
    table.view.setFocus()
    table.view.select_ids([first])
    qtbot.waitUntil(lambda: details.facts is not None and details.facts.id == first)
    picture = QMimeData()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    picture.setImageData(image)
    well: ImageWell = details.photos
    assert well.take(picture)
    details.photos.show_photos(second, [])  # another device is shown before the photo is read
    around.settle()
    assert len(around.service.photos.of(first)) == 1
    assert around.service.photos.of(second) == []


def _ticket(device: str) -> Place:
    return Place("tickets", "device", device)


def test_what_else_can_be_done_with_the_inventory_is_seen(around: Around) -> None:
    menu = around.page.more_button.menu()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Export the list…", "Fields of your own…"]
    menu.actions()[1].trigger()
    around.settle()
    assert isinstance(around.page.files.dialog, CustomFields)


def test_without_devices_the_other_lists_are_one_step_away(qtbot: QtBot, around: Around) -> None:
    page = around.page
    page.devices.table.bar.search.setFocus()
    around.service.devices.delete(page.devices.table.model.ids())
    around.settle()
    qtbot.waitUntil(lambda: page.empty.isVisibleTo(page))
    assert focused_words() == "Import your device list"
    next(button for button in page.empty.findChildren(QPushButton) if button.text() == "Rooms").click()
    around.settle()
    assert page.lists.view("rooms").isVisibleTo(page)
    page.show_view("devices")
    assert page.empty.isVisibleTo(page)
    assert focused_words() == "Import your device list"
    page.add_device()
    assert page.devices.isVisibleTo(page)
    assert page.devices.form is not None
