"""Paper from the tickets' page: made in the background, shown as it will be printed."""

from pathlib import Path

from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from app.tickets.page.month_picker import MonthPicker
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
