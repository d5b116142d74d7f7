"""The staff roster comes in from a file: mapped, looked at, taken over as one action."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.professional_development.page.roster_import import RosterImport, RosterSheet
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.outside import RosterChange, RosterPerson
from app.professional_development.service.rosters import Rosters
from app.ui.theme import ThemeState
from tests.professional_development.page.around import Around

TABLE = "Staff name,Address,Job title\nAna Okafor,a.okafor@parkview.example,Teacher\nNew Person,n.person@parkview.example,Nurse\n"
USERS = (
    "sourcedId,status,enabledUser,role,username,givenName,familyName,identifier,email\n"
    "u1,active,true,teacher,new,New,Person,7,n.person@parkview.example\n"
    "u2,active,true,student,kid,Some,Child,8,\n"
)


class KnownStaff:
    """A list of people that keeps what it was given."""

    def __init__(self) -> None:
        self.taken: list[RosterPerson] = []

    def compare(self, people: Sequence[RosterPerson]) -> Sequence[RosterChange]:
        """Ana is there already."""
        known = {"Ana Okafor", *(one.name for one in self.taken)}
        return [RosterChange("same" if one.name in known else "new", one) for one in people]

    def take_over(self, people: Sequence[RosterPerson], label: str) -> str:
        """Keep them."""
        self.taken += people
        return label


@pytest.fixture
def around(tmp_path: Path, theme: ThemeState) -> Iterator[Around]:
    """The page with a list of people behind it."""
    made = Around(tmp_path / "desk", PdDistrict.load(), theme)
    made.service.rosters = Rosters(made.desk, KnownStaff())
    yield made
    made.close()


def begin(around: Around, path: Path) -> RosterSheet:
    page = around.page
    RosterImport(around.surroundings, around.service, page.deeds, page.paper, page).begin(path)
    around.settle()
    sheet = page.paper.dialog
    assert isinstance(sheet, RosterSheet)
    return sheet


def test_a_table_is_mapped_looked_at_and_taken_over(around: Around, tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text(TABLE, encoding="utf-8")
    sheet = begin(around, path)
    assert sheet.columns == ["name", "email", "role"]
    assert [badge.text() for badge in sheet.counts] == ["1 new", "0 changed", "1 as they are", "0 refused"]
    assert sheet.go.text() == "Take 1 person over"
    for box in sheet.boxes[:2]:
        box.setCurrentIndex(0)
    around.settle()
    assert not sheet.go.isEnabled()
    sheet.boxes[0].setCurrentIndex(1)
    around.settle()
    assert sheet.go.isEnabled()
    sheet.go.click()
    around.settle()
    assert begin(around, path).go.isEnabled() is False


def test_oneroster_needs_no_mapping(around: Around, tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    path.write_text(USERS, encoding="utf-8")
    sheet = begin(around, path)
    assert sheet.boxes == []
    assert sheet.counts[0].text() == "1 new"
    assert "1 lines" not in sheet.refused.text()
    assert "1 line without staff is left out." in sheet.refused.text()
