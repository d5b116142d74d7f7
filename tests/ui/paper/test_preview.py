"""The preview with a real PDF: many pages, printing to a file, stopping, a locked folder, no printer."""

import itertools
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.printing.paper import Heading, Paper
from app.printing.tables import Column, Group, print_table
from app.ui.accessible import missing_names
from app.ui.paper.pages import PaperPages
from app.ui.paper.preview import FOLDER, PrintPreview
from app.ui.paper.printing import page_numbers


class Memory:
    """Settings in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}

    def get(self, key: str, default: Any) -> Any:
        return self.kept.get(key, default)

    def put(self, key: str, value: Any) -> None:
        self.kept[key] = value


@pytest.fixture(scope="session")
def make_pdf(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    def make(rows: int) -> Path:
        pdf = tmp_path_factory.mktemp("pdf") / f"{rows}.pdf"
        heading = Heading(school="Parkview", title="Devices", printed_at=datetime(2026, 11, 21, tzinfo=UTC))
        lines = [[f"PV-{number:05}", "Lenovo 300e Gen 3"] for number in range(rows)]
        print_table(pdf, heading, [Column("Tag"), Column("Model", 2)], [Group("All", lines)], Paper())
        return pdf

    return make


@pytest.fixture
def preview(qtbot: QtBot, make_pdf: Callable[[int], Path]) -> Iterator[PrintPreview]:
    made = PrintPreview(make_pdf(100), "Devices by room", Memory())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.done(0)


def file_printer(target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


def pages_of(pdf: Path) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def test_chosen_pages_are_printed(preview: PrintPreview, qtbot: QtBot, tmp_path: Path) -> None:
    preview.range.put("2-3")
    with qtbot.waitSignal(preview.printed) as printed:
        preview.start_printing(file_printer(tmp_path / "out.pdf"))
        assert preview.print_button.text() == "Stop"
    assert printed.args == [2]
    assert pages_of(tmp_path / "out.pdf") == 2
    assert preview.print_button.text() == "Print"


def test_wrong_range_is_said_beside_the_field(preview: PrintPreview, tmp_path: Path) -> None:
    preview.range.put("7-99")
    preview.start_printing(file_printer(tmp_path / "out.pdf"))
    assert "pages 1 to" in preview.range.editor.accessibleDescription()
    assert not (tmp_path / "out.pdf").exists()


def test_printing_can_be_stopped_and_holds_the_dialog_open(preview: PrintPreview, qtbot: QtBot, tmp_path: Path) -> None:
    sent: list[int] = []
    preview.printed.connect(sent.append)
    preview.start_printing(file_printer(tmp_path / "out.pdf"))
    preview.reject()
    assert preview.isVisible()
    preview.print_button.setEnabled(True)
    qtbot.mouseClick(preview.print_button, Qt.MouseButton.LeftButton)
    assert preview.print_button.text() == "Print"
    preview.reject()
    assert not preview.isVisible()
    assert sent == []


def test_saved_copy_is_the_same_file_and_the_folder_is_remembered(qtbot: QtBot, make_pdf: Callable[[int], Path], tmp_path: Path) -> None:
    pdf, memory = make_pdf(10), Memory()
    preview = PrintPreview(pdf, "Devices", memory)
    qtbot.addWidget(preview)
    with qtbot.waitSignal(preview.saved):
        preview.save_as(tmp_path / "devices.pdf")
    assert (tmp_path / "devices.pdf").read_bytes() == pdf.read_bytes()
    assert memory.kept[FOLDER] == str(tmp_path)
    preview.done(0)


def test_target_that_cannot_be_written_is_said_and_leaves_nothing(preview: PrintPreview, qtbot: QtBot, tmp_path: Path) -> None:
    taken = tmp_path / "taken.pdf"
    (taken / "inside").mkdir(parents=True)
    preview.save_as(taken)
    qtbot.waitUntil(lambda: "could not be saved" in preview.said())
    assert [path.name for path in tmp_path.iterdir()] == ["taken.pdf"]


def test_no_printer_leaves_saving(preview: PrintPreview) -> None:
    if preview.printer.count():
        pytest.skip("this computer has a printer")
    assert not preview.print_button.isEnabled()
    assert preview.save_button.isEnabled()


@pytest.mark.slow
def test_window_stays_alive_while_hundreds_of_pages_go_by(qtbot: QtBot, make_pdf: Callable[[int], Path]) -> None:
    preview = PrintPreview(make_pdf(10_000), "Devices", Memory())
    qtbot.addWidget(preview)
    preview.show()
    qtbot.waitExposed(preview)
    turns: list[float] = []
    watch = QTimer()
    watch.timeout.connect(lambda: turns.append(time.thread_time()))
    watch.start(0)
    bar = preview.view.verticalScrollBar()
    for step in range(30):
        bar.setValue(bar.maximum() * step // 30)
        qtbot.wait(5)
    QTest.keyClick(preview.view, Qt.Key.Key_End)
    qtbot.wait(20)
    longest = max(second - first for first, second in itertools.pairwise(turns))
    assert longest < 0.25, "a page drawn on the GUI thread takes longer"
    assert preview.view.pages_in_sight().stop == len(PaperPages(make_pdf(10_000)))
    preview.done(0)


def test_page_is_drawn_after_a_moment(preview: PrintPreview, qtbot: QtBot) -> None:
    def darkest() -> int:
        picture = preview.view.viewport().grab().toImage()
        return min(picture.pixelColor(x, y).lightness() for x in range(60, 400, 3) for y in range(40, 200, 3))

    qtbot.waitUntil(lambda: darkest() < 120)


def test_everything_has_a_name(preview: PrintPreview) -> None:
    assert missing_names(preview) == []


def test_file_that_is_no_pdf_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(b"not a pdf")
    with pytest.raises(UserError):
        PaperPages(tmp_path / "x.pdf")


@pytest.mark.parametrize(("words", "pages"), [("", [0, 1, 2]), ("1-3", [0, 1, 2]), ("3, 1", [2, 0]), (" 2 - 2 ", [1])])
def test_page_numbers(words: str, pages: list[int]) -> None:
    assert page_numbers(words, 3) == pages


@pytest.mark.parametrize("words", ["0", "4", "3-1", "a", "1-", "-2", "1,,2"])
def test_wrong_page_numbers(words: str) -> None:
    with pytest.raises(ValueError, match="pages"):
        page_numbers(words, 3)
