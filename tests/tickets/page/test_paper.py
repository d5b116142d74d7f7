"""Paper from the tickets' page: made in the background, shown as it will be printed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from app.language import ENGLISH, EnglishAlone, in_language, speak, tr
from app.printing.paper import Paper
from app.tickets.page.month_picker import MonthPicker
from app.tickets.printout.tickets import print_tickets
from app.ui.languages.pseudo import Pseudo
from app.ui.languages.shipped import Shipped
from tests.tickets.page.around import Around
from tests.tickets.page.telling import sent, write


def printed(qtbot: QtBot, around: Around, kind: str) -> str:
    """The words of what is printed."""
    paper = around.page.paper
    with qtbot.waitSignal(paper.printed) as made:
        if kind == "list":
            paper.print_list()
        elif kind == "month":
            paper.print_this_month()
        else:
            paper.print_wanted(kind)
    words = "\n".join(page.extract_text() for page in PdfReader(Path(made.args[0])).pages)
    assert paper.dialog is not None
    paper.dialog.close()
    return words


def test_slip_ticket_list_and_month_are_printed(qtbot: QtBot, around: Around) -> None:
    ticket = sent(around)
    write(around, title="Not yet")
    around.settle()
    around.page.browse.show_ticket(ticket)
    around.settle()
    slip = printed(qtbot, around, "slip")
    assert {"Out for repair", "TSS-20881", "PV-04419"} <= set(slip.splitlines())
    assert "Room 114" in slip
    whole = printed(qtbot, around, "ticket")
    assert "Light is on." in whole
    assert "Exact message or what is seen" in whole.replace("\n", " ")
    listed = printed(qtbot, around, "list")
    assert "All tickets" in listed
    assert "Not yet" in listed
    assert "1 ticket was sent" in printed(qtbot, around, "month")


def test_without_a_ticket_there_is_no_slip(around: Around) -> None:
    around.page.paper.print_wanted("slip")
    assert around.words()[-1] == "Choose a ticket first."


def test_a_month_is_chosen_this_one_first(around: Around) -> None:
    around.page.paper.print_summary()
    picker = around.page.paper.dialog
    assert isinstance(picker, MonthPicker)
    first = picker.month
    picker.box.setCurrentIndex(1)
    assert picker.month == ((first[0], first[1] - 1) if first[1] > 1 else (first[0] - 1, 12))


@pytest.fixture
def pseudo_window() -> Iterator[None]:
    speak(Pseudo(), Shipped(development=True))
    yield
    speak(ENGLISH, EnglishAlone())


@pytest.mark.usefixtures("pseudo_window")
def test_a_list_is_printed_in_another_language_than_the_window_speaks(around: Around, tmp_path: Path) -> None:
    columns, _ = around.page.browse.table.as_shown()
    heading = around.page.paper.heading("Tickets")
    with in_language(ENGLISH.code):
        print_tickets(tmp_path / "english.pdf", columns, [["x"] * len(columns)], paper=Paper(), heading=heading)
    words = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "english.pdf").pages)
    assert [title for title, _ in columns if title not in words] == []
    assert "[" not in words
    assert {"Number", "Last message"} <= {title for title, _ in columns}
    assert around.page.browse.table.model.columns[0].title == tr("Number") != "Number"
