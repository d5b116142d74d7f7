"""The inventory's tab, as a person uses it."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.inventory.page.bulk_edit import BulkEdit
from app.inventory.page.paste_preview import PastePreview
from app.inventory.service import InventoryService
from app.ui.feature import Place
from app.ui.tables.layout import ColumnLayout
from tests.inventory.page.around import Around


def shown_texts(around: Around, column: str) -> list[str]:
    model = around.page.devices.table.model
    number = model.snapshot.index_of(column)
    return [model.text(row, number) for row in range(model.rowCount())]


def choose_rows(around: Around, *rows: int) -> list[str]:
    model, view = around.page.devices.table.model, around.page.devices.table.view
    ids = [model.id_at(row) for row in rows]
    view.setFocus()
    view.select_ids(ids)
    return ids


def show_columns(around: Around, *names: str) -> None:
    around.page.devices.table.control.set_layout(ColumnLayout(names))


def type_in_cell(qtbot: QtBot, around: Around, row: int, column: str, words: str) -> QLineEdit:
    table = around.page.devices.table
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(row, table.model.snapshot.index_of(column)))
    table.view.edit_current()
    editor = table.view.viewport().findChild(QLineEdit, "cellEditor")
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, words)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    return editor


def test_the_page_opens_with_its_filter_ready(qtbot: QtBot, around: Around) -> None:
    qtbot.waitUntil(lambda: around.page.header.subtitle.text() == "30 devices")
    qtbot.keyClicks(around.page.devices.table.bar.search, "nguyen")
    around.settle()
    qtbot.waitUntil(lambda: around.page.header.subtitle.text() == "30 devices · 10 selected by filter")
    assert set(shown_texts(around, "where")) == {"Staff · T. Nguyễn"}


def test_a_cell_is_saved_and_undone(qtbot: QtBot, around: Around) -> None:
    type_in_cell(qtbot, around, 0, "status", "in repair")
    around.settle()
    assert shown_texts(around, "status")[0] == "In repair"
    assert around.said[-1].undoable
    outcome = around.service.desk.undo()
    assert outcome is not None
    qtbot.waitUntil(lambda: shown_texts(around, "status")[0] == "Deployed")


def test_a_room_is_typed_by_name(qtbot: QtBot, around: Around) -> None:
    show_columns(around, "tag", "room", "where")
    type_in_cell(qtbot, around, 2, "room", "library")
    around.settle()
    assert shown_texts(around, "room")[2] == "Library"
    assert shown_texts(around, "where")[2].startswith("Library")


def test_a_room_that_is_not_there_is_refused_beside_the_cell(qtbot: QtBot, around: Around) -> None:
    show_columns(around, "tag", "room", "where")
    editor = type_in_cell(qtbot, around, 2, "room", "Room 999")
    note = around.page.devices.table.view.viewport().findChild(QLabel, "cellComplaint")
    assert note is not None
    assert "Room 999" in note.text()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert shown_texts(around, "room")[2] != "Room 999"


def test_a_tag_that_is_taken_goes_back_with_the_reason(qtbot: QtBot, around: Around) -> None:
    type_in_cell(qtbot, around, 0, "tag", "PV-0002")
    around.settle()
    qtbot.waitUntil(lambda: shown_texts(around, "tag")[0] == "PV-0001")
    assert around.said[-1].tone == "bad"


def test_many_are_changed_at_once(qtbot: QtBot, around: Around) -> None:
    ids = choose_rows(around, 1, 2, 4)
    around.page.devices.bulk_edit()
    sheet = around.page.devices.findChild(BulkEdit)
    assert sheet is not None
    sheet.field_box.setCurrentIndex(sheet.field_box.findData("status"))
    sheet.value_box.setCurrentText("On loan")
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    around.settle()
    assert [text for text in shown_texts(around, "status") if text == "On loan"] == ["On loan"] * 3
    assert around.page.devices.table.view.selected_ids() == ids
    assert "3 devices" in around.said[-1].text


def test_a_pasted_block_is_looked_at_before_it_is_saved(qtbot: QtBot, around: Around) -> None:
    table = around.page.devices.table
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(3, table.model.snapshot.index_of("model")))
    QGuiApplication.clipboard().setText("Acer C733\tNEW1\nAcer C733\tNEW2\n")
    table.editing.paste()
    qtbot.waitUntil(lambda: table.findChild(PastePreview) is not None)
    preview = table.findChild(PastePreview)
    assert preview is not None
    assert preview.subtitle.text() == "4 cells of 2 rows will change."
    preview.accept()
    around.settle()
    assert shown_texts(around, "serial")[3:5] == ["NEW1", "NEW2"]
    assert around.service.desk.undo() is not None
    qtbot.waitUntil(lambda: shown_texts(around, "serial")[3] == "5NX0R0004")


def test_filling_down_is_one_action(qtbot: QtBot, around: Around) -> None:
    type_in_cell(qtbot, around, 0, "status", "Missing")
    around.settle()
    choose_rows(around, 0, 1, 2)
    view, model = around.page.devices.table.view, around.page.devices.table.model
    status = model.index(0, model.snapshot.index_of("status"))
    view.selectionModel().setCurrentIndex(status, view.selectionModel().SelectionFlag.NoUpdate)
    around.page.devices.table.editing.fill_down()
    preview = around.page.devices.table.findChild(PastePreview)
    assert preview is not None
    preview.accept()
    around.settle()
    assert shown_texts(around, "status")[:4] == ["Missing", "Missing", "Missing", "Deployed"]


def test_a_device_is_added_with_a_draft_that_survives(around: Around) -> None:
    around.page.add_device()
    form = around.page.devices.form
    assert form is not None
    form.form.fields["tag"].put("PV-9001")
    form.form.fields["model"].put("HP ProBook 450 G9")
    around.surroundings.drafts.keep_now()
    form.left.emit()
    around.page.add_device()
    again = around.page.devices.form
    assert again is not None
    assert again.form.values()["tag"] == "PV-9001"
    again.save()
    around.settle()
    assert "PV-9001" in shown_texts(around, "tag")
    assert around.surroundings.drafts.load("device.new") is None


def test_the_form_says_beside_the_field_what_is_wrong(around: Around) -> None:
    around.page.add_device()
    form = around.page.devices.form
    assert form is not None
    form.form.fields["tag"].put("PV-0003")
    form.form.fields["cost"].put("a lot")
    form.save()
    assert form.form.fields["cost"].editor.property("wrong")
    form.form.fields["cost"].put("312.50")
    form.save()
    around.settle()
    assert form.form.fields["tag"].editor.property("wrong")


def test_deleting_offers_undo(qtbot: QtBot, around: Around) -> None:
    choose_rows(around, 0, 1)
    around.page.devices.delete()
    around.settle()
    assert len(shown_texts(around, "tag")) == 28
    assert around.said[-1].undoable
    around.service.desk.undo()
    qtbot.waitUntil(lambda: len(shown_texts(around, "tag")) == 30)


def test_details_follow_the_row_and_show_history(qtbot: QtBot, around: Around) -> None:
    type_in_cell(qtbot, around, 0, "status", "Missing")
    around.settle()
    details = around.page.devices.details
    qtbot.waitUntil(lambda: details.facts is not None and details.facts.status == "Missing")

    def words() -> list[str]:
        return [label.text() for label in details.findChildren(QLabel) if label.isVisibleTo(details)]

    qtbot.waitUntil(lambda: "Missing" in words())
    assert "Added" in words()
    assert any(text.startswith("Marisol Rivera · today") for text in words())


def test_a_photo_is_pasted_and_deleted(qtbot: QtBot, around: Around) -> None:
    choose_rows(around, 0)
    details = around.page.devices.details
    qtbot.waitUntil(lambda: details.facts is not None)
    picture = QMimeData()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    picture.setImageData(image)
    assert details.photos.take(picture)
    around.settle()
    qtbot.waitUntil(lambda: len(details.photos.thumbnails) == 1)
    (photo,) = around.service.photos.of(details.device)
    details.photos.removed.emit(photo.id)
    around.settle()
    qtbot.waitUntil(lambda: not details.photos.thumbnails)
    assert around.said[-1].undoable


def test_a_scan_opens_the_device(qtbot: QtBot, around: Around) -> None:
    around.page.devices.table.bar.search.setText("library")
    around.settle()
    assert around.page.scanned("PV-0009")
    around.settle()
    qtbot.waitUntil(lambda: around.page.devices.details.facts is not None and around.page.devices.details.facts.tag == "PV-0009")
    assert not around.page.scanned("nothing-like-it")


def test_other_pages_can_ask_for_a_filter(around: Around) -> None:
    assert around.page.show_place(Place("inventory", filter={"person": "T. Nguyễn"}))
    around.settle()
    assert len(shown_texts(around, "tag")) == 10
    assert around.page.show_place(Place("inventory", filter={"updates_end": "empty", "status": "Deployed|Missing"}))
    around.settle()
    assert len(around.page.devices.table.control.conditions) == 2


def test_a_new_field_of_the_schools_own_becomes_a_column(around: Around, inventory: InventoryService) -> None:
    key = inventory.lists.add_custom_field("Charger number")
    around.settle()
    model = around.page.devices.table.model
    assert model.columns[model.snapshot.index_of(f"custom.{key}")].title == "Charger number"
    around.settle()
    assert model.rowCount() == 30


def test_a_room_that_is_renamed_shows_its_new_name(qtbot: QtBot, around: Around, inventory: InventoryService) -> None:
    room = next(one for one in inventory.rooms.all() if one.name == "Room 114")
    inventory.rooms.change(room.id, {"name": "Room 214"})
    around.settle()
    qtbot.waitUntil(lambda: "Room 214 · Cart B" in shown_texts(around, "where"))


def test_lists_beside_the_devices(qtbot: QtBot, around: Around) -> None:
    around.page.show_view("rooms")
    around.settle()
    rooms = around.page.lists.view("rooms")
    assert [rooms.model.text(row, 0) for row in range(rooms.model.rowCount())] == ["Library", "Room 114"]
    qtbot.waitUntil(lambda: around.page.header.subtitle.text() == "2 rooms")
    assert around.page.add_button.text() == "Add room"


def test_a_dropped_table_is_read(qtbot: QtBot, around: Around, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Tag,Serial\nPV-7001,S7001\n", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert around.page.files.table_file(mime) == path


def test_a_file_that_is_no_table_says_so(around: Around, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"%PDF-1.4 not a table at all")
    around.page.files.import_file(path)
    around.settle()
    assert around.said[-1].tone == "bad"


def test_every_control_has_a_name(around: Around) -> None:
    for box in around.page.findChildren(QComboBox):
        assert box.accessibleName()


def test_rooms_print_as_their_list_shows_them(qtbot: QtBot, around: Around) -> None:
    around.page.show_view("rooms")
    around.settle()
    rooms = around.page.lists.view("rooms")
    qtbot.waitUntil(lambda: rooms.model.rowCount() > 1)
    _, shown = rooms.as_shown()
    with qtbot.waitSignal(around.page.files.printed) as printed:
        around.page.print_list()
    text = " ".join(page.extract_text() for page in PdfReader(printed.args[0]).pages)
    assert "Rooms" in text
    assert [row[0] for row in shown if row[0] not in text] == []
