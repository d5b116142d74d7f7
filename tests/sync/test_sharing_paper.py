"""The sheets of an invitation and of the recovery key: one page, the words in their order, a code that scanners read."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from pypdf import PdfReader

from app.printing.paper import Heading, Page, Paper
from app.sync.printout.invitation import PrintedInvitation, print_invitation
from app.sync.printout.recovery import print_recovery
from app.sync.rules.invitations import Invitation, read_invitation

HEADING = Heading("Parkview Elementary", "Recovery key", datetime(2026, 11, 21, 8, 42, tzinfo=UTC), printed_by="Maria Rivera")
ADDRESS = '{"kind":"webdav","place":"https://files.example.org/remote.php/dav/files/liaison/the-desk-of-parkview","user":"liaison"}'


def sheet(invitation: Invitation, role: str = "alternate", name: str = "Dana Chen") -> PrintedInvitation:
    """What stands on a sheet."""
    return PrintedInvitation(
        *(name, role.capitalize(), "can read everything.", "Maria Rivera", "Parkview Elementary", "S:\\Liaison Desk"),
        *(invitation.words(), invitation.code()),
        alternate=role == "alternate",
    )


@pytest.mark.parametrize("paper", [Paper(), Paper(Page.A4)], ids=["letter", "a4"])
def test_the_invitation_is_one_page_with_words_and_a_code_that_is_read(paper: Paper, tmp_path: Path) -> None:
    invitation = Invitation.fresh(ADDRESS, b"a long password of the meeting place")
    target = tmp_path / "invitation.pdf"
    assert print_invitation(target, sheet(invitation), paper=paper, heading=HEADING) == 1
    reader = PdfReader(target)
    words = reader.pages[0].extract_text()
    places = [words.find(f"{word}") for word in invitation.words()]
    assert -1 not in places
    for wanted in ("Invitation for Dana Chen", "Join a school's desk", "S:\\Liaison Desk", "It works once", "I cover from now"):
        assert wanted in words
    picture = pypdfium2.PdfDocument(target)[0].render(scale=2).to_pil()
    (found,) = zxingcpp.read_barcodes(picture)
    assert read_invitation(found.text) == invitation


def test_a_partner_is_not_told_to_cover_and_long_names_stay_on_the_page() -> None:
    target = BytesIO()
    name = "Maximiliane-Alexandra von und zu Hohenstein-Weißenburg " * 2
    assert print_invitation(target, sheet(Invitation.fresh(), "partner", name), paper=Paper(), heading=HEADING) == 1
    assert "I cover" not in PdfReader(target).pages[0].extract_text()


def test_the_recovery_key_is_one_page_and_says_where_to_keep_it() -> None:
    words = Invitation.fresh().words()
    target = BytesIO()
    assert print_recovery(target, words, paper=Paper(), heading=HEADING) == 1
    said = " ".join(PdfReader(target).pages[0].extract_text().split())
    for wanted in (*words, "The 12 words", "safe", "Nobody can print it again"):
        assert wanted in said
