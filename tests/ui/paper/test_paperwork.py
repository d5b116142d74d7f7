"""Printing from any page: made in the background, shown, and gone with the preview."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.errors import UserError
from app.printing.paper import Heading, Page, Paper
from app.printing.tables import Column, Group, print_table
from app.store.desk import Desk
from app.ui.paper.paperwork import Paperwork
from app.ui.paper.preview import PrintPreview
from app.ui.theme import ThemeState
from tests.ui.surrounded import Surrounded


class Scene(Surrounded):
    """A page that prints, and nothing else."""

    def __init__(self, desk: Desk, theme: ThemeState) -> None:
        super().__init__(desk, theme)
        self.window = QWidget()
        self.paperwork = Paperwork(self.surroundings, self.window)

    def draw(self, path: Path, _progress: object) -> int:
        """One row on a page."""
        heading = self.paperwork.heading("Carts")
        return print_table(path, heading, [Column("Cart")], [Group("All", [["Cart B"]])], self.paperwork.paper())

    def made(self, qtbot: QtBot, title: str = "Carts") -> Path:
        """Draw and wait for the preview."""
        with qtbot.waitSignal(self.paperwork.printed) as printed:
            self.paperwork.draw(title, self.draw)
        return Path(printed.args[0])

    def close_dialog(self) -> None:
        """Close what is open."""
        if self.paperwork.dialog is not None:
            self.paperwork.dialog.close()


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Iterator[Scene]:
    """A page on a desk without records."""
    desk = Desk.open(tmp_path / "desk", bytes(range(32)), [], who="Marisol Rivera")
    made = Scene(desk, ThemeState("light"))
    qtbot.addWidget(made.window)
    yield made
    made.close_dialog()
    made.close()
    desk.close()
    assert made.bugs == []


def test_pages_are_shown_and_go_with_their_preview(qtbot: QtBot, scene: Scene) -> None:
    path = scene.made(qtbot)
    assert "Cart B" in PdfReader(path).pages[0].extract_text()
    preview = scene.paperwork.dialog
    assert isinstance(preview, PrintPreview)
    preview.close()
    qtbot.waitUntil(lambda: scene.paperwork.dialog is None)
    assert not path.exists()


@pytest.mark.parametrize("title", ["Room 114: lamp/panel?", "..\\..\\away", "Stundenplan für Jürgen" * 20, ""])
def test_any_title_makes_a_file_in_the_folder(qtbot: QtBot, scene: Scene, title: str) -> None:
    first = scene.made(qtbot, title)
    scene.close_dialog()
    second = scene.made(qtbot, title)
    assert first != second
    assert first.parent == second.parent
    assert len(first.name) < 120


def test_a_preview_that_was_closed_does_not_make_another_forgotten(qtbot: QtBot, scene: Scene) -> None:
    scene.made(qtbot)
    first = scene.paperwork.dialog
    other = QDialog(scene.window)
    scene.paperwork.open(other, modal=False)
    assert first is not None
    first.close()
    qtbot.waitUntil(lambda: not isValid(first))
    assert scene.paperwork.dialog is other


def test_what_cannot_be_drawn_is_said(scene: Scene) -> None:
    def refuse(_path: Path, _progress: object) -> int:
        raise UserError("There is no session to print.")

    scene.paperwork.draw("Agenda", refuse)
    scene.settle()
    assert scene.words() == ["There is no session to print."]
    assert scene.paperwork.dialog is None


def test_a_file_that_is_no_pdf_is_said(scene: Scene) -> None:
    scene.paperwork.draw("Agenda", lambda path, _progress: path.write_text("nothing"))
    scene.settle()
    assert len(scene.words()) == 1
    assert scene.paperwork.dialog is None


def test_paper_and_heading_are_the_schools(scene: Scene) -> None:
    assert scene.paperwork.paper() == Paper(Page.LETTER)
    scene.surroundings.school.change(paper_size="a4")
    assert scene.paperwork.paper(landscape=True) == Paper(Page.A4, landscape=True)
    heading = scene.paperwork.heading("Carts")
    assert isinstance(heading, Heading)
    assert (heading.school, heading.title, heading.printed_by) == ("Parkview Elementary", "Carts", "Marisol Rivera")
    assert heading.printed_at.tzinfo is not None
