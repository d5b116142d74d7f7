"""Lists, labels and cards from the page to the preview."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.inventory.page.labels_dialog import LabelsDialog
from app.inventory.page.print_options import PrintOptions
from tests.inventory.page.around import Around


def pages_of(around: Around, path: str) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def test_the_filtered_list_is_printed_by_room(qtbot: QtBot, around: Around) -> None:
    around.page.devices.table.bar.search.setText("room 114")
    around.settle()
    around.page.files.print_list()
    options = around.page.files.dialog
    assert isinstance(options, PrintOptions)
    options.group_box.setCurrentIndex(options.group_box.findData("room"))
    with qtbot.waitSignal(around.page.files.printed) as printed:
        options.accept()
    text = "\n".join(pages_of(around, printed.args[0]))
    assert "PARKVIEW ELEMENTARY" in text.upper()
    assert "PV-0001" in text
    assert "PV-0003" not in text
    assert "Room 114" in text


def test_labels_begin_where_a_person_says(qtbot: QtBot, around: Around) -> None:
    view, model = around.page.devices.table.view, around.page.devices.table.model
    view.select_ids([model.id_at(0), model.id_at(1)])
    around.page.files.print_labels()
    dialog = around.page.files.dialog
    assert isinstance(dialog, LabelsDialog)
    dialog.picker.setFocus()
    qtbot.keyClick(dialog.picker, Qt.Key.Key_Right)
    assert dialog.start_box.value() == 2
    with qtbot.waitSignal(around.page.files.printed) as printed:
        dialog.accept()
    text = "\n".join(pages_of(around, printed.args[0]))
    assert "PV-0001" in text
    assert "PV-0003" not in text


def test_a_device_card_is_printed(qtbot: QtBot, around: Around) -> None:
    view, model = around.page.devices.table.view, around.page.devices.table.model
    view.setCurrentIndex(model.index(4, 0))
    with qtbot.waitSignal(around.page.files.printed) as printed:
        around.page.files.print_card()
    assert "PV-0005" in pages_of(around, printed.args[0])[0]


def test_the_list_is_exported_and_reads_back_the_same(qtbot: QtBot, around: Around, tmp_path: Path) -> None:
    path = tmp_path / "devices.csv"
    around.page.files.export_to(path)
    around.settle()
    assert around.said[-1].text == "30 devices written to devices.csv."
    around.page.files.import_file(path)
    around.settle()
    dialog = around.page.files.dialog
    assert dialog is not None
    dialog.make_preview()  # type: ignore[attr-defined]
    around.settle()
    counts = dialog.plan.counts  # type: ignore[attr-defined]
    assert (counts.new, counts.changed, counts.same, counts.refused) == (0, 0, 30, 0)
