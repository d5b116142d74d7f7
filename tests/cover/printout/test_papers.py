"""The brief and the account on paper: what they say, on how many pages."""

from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from app.cover.printout.account import print_account
from app.cover.printout.brief import print_brief
from app.cover.rules.brief import Brief, BriefLine, BriefSection, Lead
from app.cover.rules.happened import About, Account, Deed, Subject, ToldDeed
from app.printing.paper import Heading, Page, Paper

HEADING = Heading("Parkview Elementary", "Hand-over brief", datetime(2026, 11, 23, 8, 5, tzinfo=UTC), printed_by="Lee Liaison")
LEAD = Lead("tickets", "ticket", "t1")


def words_of(path: Path) -> list[str]:
    """The text of each page, on one line."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def a_brief(tickets: int = 4) -> Brief:
    lines = [
        BriefLine(
            f"TSS-2087{number} · Panel has no touch", "PV-02210 · Room 203", LEAD, "answer by Mon 30 Nov", "info", "TSS: “Which port?”"
        )
        for number in range(tickets)
    ]
    return Brief(
        "Lee Liaison",
        "Dana Alt",
        "Monday 23 to Friday 27 November",
        "Workshop",
        "Cart B at noon\nAsk Amara",
        "Keys: Room 114\nSpares: cart B",
        "Office · 555-0142",
        (
            BriefSection("Open tickets", "ticket", lines, "No ticket is open.", "open ticket", "open tickets"),
            BriefSection("Set aside while troubleshooting", "list-checks", (), "Nothing is set aside.", "run", "runs"),
        ),
    )


@pytest.mark.parametrize("size", [Page.LETTER, Page.A4])
def test_the_brief_is_one_page_that_says_it_all(tmp_path: Path, size: Page) -> None:
    path = tmp_path / "brief.pdf"
    assert print_brief(path, a_brief(), paper=Paper(size), heading=HEADING) == 1
    (page,) = words_of(path)
    for words in (
        "Dana Alt covers for Lee Liaison",
        "Monday 23 to Friday 27 November · Workshop",
        "4 open tickets.",
        "Cart B at noon",
        "TSS-20870 · Panel has no touch",
        "answer by Mon 30 Nov",
        "TSS: “Which port?”",
        "Nothing is set aside.",
        "Where things are",
        "Keys: Room 114",
        "People to call",
        "Office · 555-0142",
        "Printed November 23, 2026 by Lee Liaison",
        "Page 1 of 1",
    ):
        assert words in page


def test_a_long_brief_goes_on_without_losing_a_line(tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    pages = print_brief(path, a_brief(60), paper=Paper(), heading=HEADING)
    assert pages > 1
    assert sum(page.count("Panel has no touch") for page in words_of(path)) == 60


def test_large_print_says_the_same(tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    assert print_brief(path, a_brief(2), paper=Paper(), heading=HEADING, large=True) > 1
    together = " ".join(words_of(path))
    assert "answer by Mon 30 Nov" in together
    assert "Office · 555-0142" in together


def test_a_brief_of_nothing_and_nobody_prints(tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    assert print_brief(path, Brief("", ""), paper=Paper(), heading=HEADING) == 1
    assert "Nothing is open" in words_of(path)[0]


def test_the_account_says_who_did_what_for_whom_and_when(tmp_path: Path) -> None:
    at = datetime(2026, 11, 23, 14, 3, tzinfo=UTC)
    deeds = [
        ToldDeed(Deed("u1", at, "Dana Alt", "Lee Liaison", "d", "12 devices moved to Room 114", 5)),
        ToldDeed(Deed("u2", at, "Dana Alt", "Lee Liaison", "d", "PV-03122 lost", 6), undone=True),
        ToldDeed(Deed("u3", at, "Pat", "", "p", "Ticket sent", 7, refused=True)),
    ]
    account = Account(
        (About(Subject("device 1", "Devices", "PV-03122 · Chromebook", "monitor"), deeds),), (("Dana Alt for Lee Liaison", 2),)
    )
    path = tmp_path / "account.pdf"
    heading = Heading("Parkview Elementary", "While Lee Liaison was away", HEADING.printed_at)
    assert print_account(path, account, "Monday 23 November", paper=Paper(), heading=heading) == 1
    (page,) = words_of(path)
    local = at.astimezone()
    for words in (
        "While Lee Liaison was away",
        "3 things were done: Dana Alt for Lee Liaison 2.",
        "PV-03122 · Chromebook",
        "12 devices moved to Room 114",
        f"Dana Alt for Lee Liaison · Mon {local.day} Nov, {local.hour}:03",
        "PV-03122 lost (taken back)",
        "Ticket sent (not permitted, without effect)",
    ):
        assert words in page
    assert print_account(path, Account(), "", paper=Paper(), heading=heading) == 1
    assert "Nothing was done." in words_of(path)[0]
