"""Paper speaks the window's language, or the one that is chosen for it in the preview; where English is alone nobody is asked."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from app.language import ENGLISH, EnglishAlone, in_language, marked, speak
from app.printing.paper import Heading, Paper
from app.printing.tables import Column, Group, print_table
from app.professional_development.printout.handout import print_handout
from app.professional_development.rules.paper_content import HandoutContent
from app.ui.languages.pseudo import CODE, Pseudo, pseudo
from app.ui.languages.shipped import Shipped
from app.ui.paper.preview import PrintPreview
from tests.ui.paper.test_preview import Memory

TITLE = marked("Device list")
HEADING = Heading("Parkview Elementary", TITLE, datetime(2026, 11, 2, 8, 30, tzinfo=UTC), printed_by="Marisol Rivera", marked=TITLE)


@pytest.fixture
def many_languages() -> Iterator[None]:
    speak(ENGLISH, Shipped(development=True))
    yield
    speak(ENGLISH, EnglishAlone())


def printed(target: Path) -> tuple[str, str]:
    """Words and language of a table on paper."""
    print_table(target, HEADING, [Column("Room"), Column("Devices")], [Group("", [["Library", "3"]])], Paper())
    document = pypdfium2.PdfDocument(target)
    with document:
        return document[0].get_textpage().get_text_range(), target.read_bytes().decode("latin-1")


@pytest.mark.usefixtures("many_languages")
def test_a_table_is_printed_in_another_language_than_the_window_speaks(tmp_path: Path) -> None:
    with in_language(CODE):
        words, file = printed(tmp_path / "other.pdf")
    assert pseudo("Room") in words.replace("\r\n", " ")
    assert pseudo(TITLE)[:8] in words
    assert f"/Lang ({CODE})" in file
    assert "Library" in words
    words, file = printed(tmp_path / "english.pdf")
    assert TITLE in words
    assert "/Lang (en-US)" in file


def test_a_window_of_another_language_can_print_english(tmp_path: Path) -> None:
    speak(Pseudo(), Shipped(development=True))
    try:
        with in_language(ENGLISH.code):
            words, _ = printed(tmp_path / "english.pdf")
    finally:
        speak(ENGLISH, EnglishAlone())
    assert TITLE in words


@pytest.mark.usefixtures("many_languages")
def test_the_foot_of_an_english_handout_is_in_one_language(tmp_path: Path) -> None:
    content = HandoutContent("Comments", "## Make the bank", language="en-US")
    with in_language("es"):
        print_handout(tmp_path / "handout.pdf", content, paper=Paper(), heading=HEADING)
    with pypdfium2.PdfDocument(tmp_path / "handout.pdf") as document:
        words = document[0].get_textpage().get_text_range()
    assert "Impreso el 2 de noviembre de 2026 por Marisol Rivera" in words
    assert "/Lang (en-US)" in (tmp_path / "handout.pdf").read_bytes().decode("latin-1")


def test_nobody_is_asked_while_english_is_alone(qtbot: QtBot, tmp_path: Path) -> None:
    preview = shown(qtbot, tmp_path)
    assert not preview.language.isVisible()


@pytest.mark.usefixtures("many_languages")
def test_the_preview_asks_for_the_language(qtbot: QtBot, tmp_path: Path) -> None:
    preview = shown(qtbot, tmp_path)
    assert preview.language.isVisible()
    assert preview.language.currentData() == ENGLISH.code
    preview.language.setCurrentIndex(preview.language.findData(CODE))
    with qtbot.waitSignal(preview.language_chosen) as chosen:
        preview.language.activated.emit(preview.language.currentIndex())
    assert chosen.args == [CODE]
    assert not preview.isVisible()


def shown(qtbot: QtBot, folder: Path) -> PrintPreview:
    printed(folder / "list.pdf")
    preview = PrintPreview(folder / "list.pdf", TITLE, Memory())
    qtbot.addWidget(preview)
    preview.offer_languages("")
    preview.show()
    return preview
