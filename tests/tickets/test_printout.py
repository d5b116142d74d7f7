"""What of the tickets goes on paper."""

from datetime import UTC, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.printing.paper import Heading, Page, Paper
from app.tickets.printout.month import print_month
from app.tickets.printout.slip import Slip, print_slip
from app.tickets.printout.ticket import PrintedTicket, print_ticket
from app.tickets.printout.tickets import print_tickets
from app.tickets.rules.month import MonthSummary

HEADING = Heading("Parkview Elementary", "Tickets", datetime(2026, 11, 21, 8, 42, tzinfo=UTC), printed_by="M. Rivera")
HOSTILE = "<b>%s</b> {0} \u202e\x07 العربية 한국어 " + "x" * 300


def text_of(target: BytesIO) -> str:
    """All words of a PDF."""
    return "\n".join(page.extract_text() for page in PdfReader(target).pages)


@pytest.mark.parametrize("paper", [Paper(), Paper(Page.A4)], ids=["letter", "a4"])
def test_the_slip_is_one_sheet_with_number_code_and_who_to_ask(paper: Paper) -> None:
    target = BytesIO()
    slip = Slip("Out for repair", "TSS-20881", "Three keys dead", "PV-04419", "Lenovo 300e", (("Room", "Room 114"), ("Ask", "M. Rivera")))
    assert print_slip(target, slip, paper, HEADING) == 1
    words = text_of(target)
    for wanted in ("Out for repair", "TSS-20881", "PV-04419", "Room 114", "M. Rivera", "Stays with the device", "For the folder"):
        assert wanted in words


def test_a_slip_takes_any_title_and_needs_neither_number_nor_device() -> None:
    target = BytesIO()
    assert print_slip(target, Slip("Out of order", "", HOSTILE), Paper(), HEADING) == 1
    assert "Out of order" in text_of(target)


def test_a_ticket_is_printed_with_its_whole_conversation() -> None:
    target = BytesIO()
    messages = [(f"{hour}:00", "K. Adeyemi (TSS)", f"Message {hour}. " + "Look again. " * 40) for hour in range(8, 20)]
    ticket = PrintedTicket(
        "TSS-20881", "Three keys dead", "With TSS", "info", [("Room", "Room 114")], [*messages, ("20:00", "TSS", HOSTILE)], ["Room"]
    )
    assert print_ticket(target, ticket, Paper(), HEADING) > 1
    words = text_of(target)
    assert "TSS-20881" in words
    assert all(f"Message {hour}." in words for hour in range(8, 20))
    assert "Not as it was sent" in words


def test_the_list_says_what_it_is_filtered_by() -> None:
    target = BytesIO()
    rows = [[f"TSS-{number}", "Screen stays black", "Room 114"] for number in range(60)]
    columns = [("Number", False), ("Title", False), ("Room", False)]
    assert print_tickets(target, columns, rows, paper=Paper(), heading=HEADING, filters=["Waiting on TSS"]) == 2
    words = text_of(target)
    assert "Waiting on TSS" in words
    assert "Total: 60 tickets" in words
    empty = BytesIO()
    assert print_tickets(empty, columns, [], paper=Paper(), heading=HEADING) == 1
    assert "No ticket is on this list." in text_of(empty)


def test_the_month_tells_numbers_and_what_is_open() -> None:
    month = MonthSummary(
        "November 2026",
        "12 tickets were sent.",
        [("Sent to TSS", "12"), ("Solved", "9")],
        [("By category", [("Display", 7), ("", 5)]), ("By room", [(f"Room {number}", 1) for number in range(30)]), ("None", [])],
        [("TSS-20874", "Switch port", "Room 204", "12 Nov 2026", "Waiting on a part")],
    )
    target = BytesIO()
    assert print_month(target, month, Paper(), HEADING) <= 2
    words = text_of(target)
    for wanted in ("November 2026", "Display", "Not said", "All others", "TSS-20874", "Waiting on a part", "Principal"):
        assert wanted in words
