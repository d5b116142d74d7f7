"""Staff rosters: any table and OneRoster, compared with the inventory's people and taken over as one action."""

import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import UserError
from app.inventory.records import RECORDS, Person, Room
from app.inventory.service.known import SchoolDirectory
from app.professional_development.rules.rosters import from_oneroster, from_table, is_oneroster
from app.professional_development.service.rosters import Rosters, told
from app.store.desk import Desk
from app.wiring.learning import PeopleRoster

USERS = (
    "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,identifier,email\r\n"
    "u1,active,,true,o,teacher,amara,Amara,Okafor,70111,a.okafor@parkview.example\r\n"
    "u2,active,,true,o,student,kid,Some,Child,1,child@parkview.example\r\n"
    "u3,active,,true,o,administrator,b.halloran@parkview.example,Brigid,Halloran,70333,\r\n"
    "u4,tobedeleted,,true,o,teacher,gone,Old,Teacher,70999,old@parkview.example\r\n"
    "u5,active,,true,o,guardian,mum,A,Mother,2,mum@home.example\r\n"
)
USERS_12 = (
    USERS.replace(",role,", ",")
    .replace(",teacher,", ",")
    .replace(",student,", ",")
    .replace(",administrator,", ",")
    .replace(",guardian,", ",")
)
ROLES_12 = (
    "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\r\n"
    "r1,active,,u1,secondary,aide,,,o,\r\n"
    "r2,active,,u1,primary,teacher,,,o,\r\n"
    "r3,active,,u2,primary,student,,,o,\r\n"
    "r4,active,,u3,primary,principal,,,o,\r\n"
    "r5,tobedeleted,,u5,primary,teacher,,,o,\r\n"
)
TABLE = (
    "Last name;First name;Work email;Job title;Room number;Badge\n"
    "Okafor;Amara;a.okafor@parkview.example;Grade 5 teacher;Room 203;0070111\n"
    "Chen;David;D.Chen@parkview.example;Library media specialist;;70074\n"
    "Nguyen;Minh;;ESOL teacher;Room 999;\n"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An inventory with two people and a room."""
    opened = Desk.open(tmp_path / "desk", bytes(32), RECORDS, who="Marisol Rivera", clock=lambda: datetime(2026, 11, 21, tzinfo=UTC))
    with opened.edit("Begun") as edit:
        room = edit.create(Room, {"name": "Room 203"})
        values = {"name": "Amara Okafor", "email": "A.Okafor@parkview.example", "role": "Grade 4 teacher", "room": room}
        edit.create(Person, {**values, "employee_number": "70111", "active": True})
        edit.create(Person, {"name": "Old Teacher", "employee_number": "70999", "active": True})
    yield opened
    opened.close()


def people(desk: Desk) -> dict[str, tuple[str, str]]:
    return {one.name: (one.email, one.role) for one in SchoolDirectory(desk).people()}


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_any_table_is_mapped_compared_and_taken_over_by_one_undoable_action(desk: Desk, tmp_path: Path) -> None:
    rosters = Rosters(desk, PeopleRoster(desk))
    table = rosters.read(written(tmp_path / "staff.csv", TABLE))
    assert table.oneroster is None
    mapping = rosters.mapping(table)
    assert mapping.columns == ["family_name", "given_name", "email", "role", "room", "employee_number"]
    plan = rosters.plan(table, mapping)
    assert [(line.kind, line.words) for line in plan.lines] == [("changed", ""), ("new", ""), ("new", "Room 999 is no room here.")]
    assert told(plan) == "2 new, 1 changed"
    assert rosters.take_over(plan, table, mapping) == "Staff roster from staff.csv: 2 new and 1 changed"
    assert people(desk)["Amara Okafor"] == ("a.okafor@parkview.example", "Grade 5 teacher")
    assert people(desk)["Minh Nguyen"] == ("", "ESOL teacher")
    again = rosters.plan(rosters.read(tmp_path / "staff.csv"), rosters.mapping(table))
    assert told(again) == "3 as they are"
    assert rosters.take_over(again) == ""
    assert SchoolDirectory(desk).badge("0070074") == SchoolDirectory(desk).badge("d.chen@parkview.example")
    desk.undo()
    assert set(people(desk)) == {"Amara Okafor", "Old Teacher"}


def test_oneroster_takes_staff_and_no_students_and_keeps_better_roles(desk: Desk, tmp_path: Path) -> None:
    rosters = Rosters(desk, PeopleRoster(desk))
    plan = rosters.plan(rosters.read(written(tmp_path / "users.csv", USERS)))
    assert [(one.name, one.role, one.active) for one in plan.people] == [
        *(("Amara Okafor", "Teacher", True), ("Brigid Halloran", "Administrator", True), ("Old Teacher", "Teacher", False)),
    ]
    assert told(plan) == "1 new, 2 changed, 2 lines without staff left out"
    rosters.take_over(plan)
    assert people(desk) == {
        "Amara Okafor": ("a.okafor@parkview.example", "Grade 4 teacher"),
        "Brigid Halloran": ("b.halloran@parkview.example", "Administrator"),
    }


@pytest.mark.parametrize("packed", [False, True])
def test_oneroster_1_2_has_its_roles_in_a_file_of_their_own(desk: Desk, tmp_path: Path, packed: bool) -> None:
    path = written(tmp_path / "users.csv", USERS_12)
    written(tmp_path / "roles.csv", ROLES_12)
    if packed:
        path = tmp_path / "oneroster.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("export/users.csv", USERS_12)
            archive.writestr("export/roles.csv", ROLES_12)
            archive.writestr("export/classes.csv", "x")
    table = Rosters(desk, PeopleRoster(desk)).read(path)
    assert table.oneroster is not None
    assert table.oneroster.source == "OneRoster 1.2"
    assert [(one.name, one.role) for one in table.oneroster.people] == [("Amara Okafor", "Teacher"), ("Brigid Halloran", "Principal")]
    assert table.oneroster.left_out == 3


def test_archives_that_are_no_roster_are_refused_with_a_sentence(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "other.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../users.txt", "x")
    with pytest.raises(UserError, match=r"no users\.csv"):
        Rosters(desk, PeopleRoster(desk)).read(path)
    with pytest.raises(UserError, match="No column holds names"):
        rosters = Rosters(desk, PeopleRoster(desk))
        rosters.plan(rosters.read(written(tmp_path / "numbers.csv", "Cost,Amount\n1,2\n3,4\n")))


def test_lines_that_mean_nobody_or_several_are_refused(desk: Desk) -> None:
    with desk.edit("Twins") as edit:
        edit.create(Person, {"name": "Kim Lee", "active": True})
        edit.create(Person, {"name": "Kim Lee", "active": True})
    found = from_table(
        [["Kim Lee", "", ""], ["", "", "12"], ["Ana", "a@p.example", ""], ["Ben", "A@p.example", ""], ["", "", ""]],
        ["name", "email", "employee_number"],
    )
    assert found.left_out == 1
    steps = PeopleRoster(desk).compare(found.people)
    assert [step.kind for step in steps] == ["refused", "refused", "refused", "refused"]
    assert steps[0].words == "2 people are called Kim Lee: give a number or an address."


def test_names_written_backwards_and_addresses_that_are_none() -> None:
    (person,) = from_table([["Okafor, Amara", "see office", "no"]], ["name", "email", "active"]).people
    assert (person.name, person.email, person.active) == ("Amara Okafor", "", False)
    assert is_oneroster(["sourcedId", "givenName", "familyName", "username", "role"])
    assert not is_oneroster(["Name", "E-mail"])
    assert from_oneroster([{"sourcedid": "u", "role": "student"}]).people == ()
