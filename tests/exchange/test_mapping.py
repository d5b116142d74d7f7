"""Columns find their fields by name and content."""

import json
from pathlib import Path

import pytest

from app.exchange.mapping import Mapping, Target, guess, offers_custom, signature
from app.exchange.profiles import Profile, normalised, profiles
from app.exchange.reading import read_table
from app.paths import resource
from tests.exchange.exports import EXPORTS, sample_rows

_FORMATS = {
    "purchase_date": "date", "last_seen": "date", "warranty_end": "date", "updates_end": "month", "cost": "money", "room": "reference",
    "person": "reference", "category": "choice", "status": "choice", "use": "choice", "condition": "choice", "funding_source": "choice",
}  # fmt: skip
_FIELDS = [
    "tag",
    "serial",
    "category",
    "manufacturer",
    "model",
    "status",
    "room",
    "slot",
    "person",
    "assigned_class",
    "purchase_date",
    "cost",
    "purchase_order",
    "funding_source",
    "warranty_end",
    "updates_end",
    "operating_system",
    "os_version",
    "mac",
    "use",
    "condition",
    "last_seen",
    "last_seen_by",
    "notes",
]
_PARTS = ("person_email", "person_given_name", "person_family_name", "person_username")
TARGETS = [Target(field, field.replace("_", " ").capitalize(), _FORMATS.get(field, "text")) for field in _FIELDS]

EXPECTED = {
    "Google Admin": "tag serial model status room person notes os_version mac updates_end last_seen last_seen_by",
    "GAM": "tag serial model status room person notes os_version mac updates_end last_seen",
    "Snipe-IT": "tag serial category manufacturer model status room person purchase_order purchase_date cost notes",
    "Intune": "serial manufacturer model person operating_system os_version mac category last_seen",
    "Jamf": "tag serial model os_version last_seen person room purchase_order purchase_date cost warranty_end mac",
    "Destiny": "tag serial category model status room person purchase_date cost purchase_order funding_source condition notes",
    "Homebox": "tag serial category manufacturer model room purchase_date warranty_end notes",
    "a European spreadsheet": "tag serial category manufacturer model room person purchase_date cost",
}


@pytest.fixture
def known() -> list[Profile]:
    return profiles(resource("district/column_names.toml"))


@pytest.mark.parametrize("name", EXPORTS)
def test_every_export_is_recognised(tmp_path: Path, known: list[Profile], name: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(EXPORTS[name](sample_rows(40)))
    sheet = read_table(path).best
    mapping = guess(sheet.header, sheet.rows[:50], TARGETS, known)
    usual = name.removesuffix(" with defects")
    assert mapping.source == (None if "European" in name else usual)
    assert {column for column in mapping.columns if column} == set(EXPECTED[usual].split())
    for field in ("serial", "tag"):
        if field in mapping.columns:
            expected = {row[field] for row in sample_rows(40)}
            assert set(sheet.column(mapping.columns.index(field))) == expected


def test_every_field_in_the_resource_exists(known: list[Profile]) -> None:
    people = profiles(resource("district/column_names.toml"), "person")[-1]
    for profile in known:
        allowed = {*_FIELDS, *_PARTS} if profile.record == "device" else {"name", "email", "role", "room", "employee_number", "active"}
        assert {field for fields in profile.columns.values() for field in fields} <= allowed, profile.name
        assert profile.needs <= len(profile.signature) or not profile.name
    assert {field for fields in people.columns.values() for field in fields} <= {
        "name",
        "email",
        "role",
        "room",
        "employee_number",
        "active",
    }


def test_spellings_and_near_misses(known: list[Profile]) -> None:
    header = ["ASSET-TAG", "S/N", "Serail Number", "Room #", "PO#", "Something"]
    mapping = guess(header, [["1", "", "S1", "114", "7", "x"]], TARGETS, known)
    assert mapping.columns == ["tag", None, "serial", "room", "purchase_order", None] or mapping.columns[1] == "serial"
    assert mapping.columns.count("serial") == 1
    assert mapping.columns[5] is None
    assert mapping.confidence[0] > 0.85
    assert mapping.why[0]


def test_never_two_columns_for_one_field(known: list[Profile]) -> None:
    mapping = guess(["Tag", "Asset Tag", "Asset Tag (2)", "Barcode"], [["1", "2", "3", "4"]], TARGETS, known)
    assert [column for column in mapping.columns if column] == ["tag"]


def test_a_filled_column_wins_over_a_blank_one(known: list[Profile]) -> None:
    header = ["Asset Tag", "Location", "Classroom"]
    assert guess(header, [["1", "", "114"]], TARGETS, known).columns == ["tag", None, "room"]
    assert guess(header, [["1", "114", ""]], TARGETS, known).columns == ["tag", "room", None]


def test_content_speaks_where_names_do_not(known: list[Profile]) -> None:
    header = ["Column 1", "Column 2", "Column 3", "Column 4", "Column 5"]
    rows = [[f"5CD{n}X{n}Q", f"3c:52:82:00:00:{n:02x}", f"p{n}@x.org", "Chromebook", "lorem ipsum"] for n in range(10, 30)]
    mapping = guess(header, rows, TARGETS, known, {"category": ["Chromebook", "Tablet"]})
    assert mapping.columns == ["serial", "mac", "person", "category", None]
    assert max(mapping.confidence) < 0.75


def test_a_name_with_unfitting_content_is_not_trusted(known: list[Profile]) -> None:
    rows = [["1", "three years from purchase"]] * 5
    mapping = guess(["Tag", "Warranty"], rows, TARGETS, known)
    assert mapping.columns == ["tag", None]
    assert offers_custom(["Tag", "Warranty"], rows, mapping) == [1]


def test_known_useless_columns_are_not_offered(tmp_path: Path, known: list[Profile]) -> None:
    header = ["deviceId", "serialNumber", "annotatedAssetId", "lastPolicySync", "provisionStatus", "enrollmentTime", "Cart", "Empty"]
    rows = [["id", "S1", "1", "2026-01-01", "ACTIVE", "2026-01-01", "4", ""]]
    mapping = guess(header, rows, TARGETS, known)
    assert offers_custom(header, rows, mapping, known) == [6]


def test_people_list_is_told_apart(known: list[Profile]) -> None:
    header = (
        "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email"
    )
    mapping = guess(header.split(","), [["x"] * 13], TARGETS, known)
    assert mapping.source == "OneRoster users"


def test_no_columns_no_rows(known: list[Profile]) -> None:
    assert guess([], [], TARGETS, known).columns == []
    assert guess(["Asset Tag"], [], TARGETS, known).columns == ["tag"]
    assert guess(["Asset Tag"], [], TARGETS, []).columns == [None]


def test_remembered(known: list[Profile]) -> None:
    mapping = guess(["Asset Tag", "x"], [["1", "2"]], TARGETS, known)
    assert Mapping.from_dict(json.loads(json.dumps(mapping.to_dict()))) == mapping
    assert signature(["Asset Tag", "x"]) == signature(["asset_tag", "X"])
    assert signature(["Asset Tag", "x"]) != signature(["x", "Asset Tag"])
    for damaged in ({}, {"columns": [1]}, {"columns": ["tag", "tag"]}, {"columns": "tag"}):
        with pytest.raises(ValueError, match="remembered"):
            Mapping.from_dict(damaged)


def test_normalised() -> None:
    assert normalised(" Asset_Tag # ") == "assettagnumber"
    assert normalised("Número") == "número"


def test_broken_profile_files(tmp_path: Path) -> None:
    path = tmp_path / "names.toml"
    path.write_text("[[profile]]\nname = 1\n")
    with pytest.raises(ValueError, match="name"):
        profiles(path)
    path.write_text('[[profile]]\nname = "A"\nrecord = "device"\nneeds = 1\nsignature = 2\n')
    with pytest.raises(ValueError, match="signature"):
        profiles(path)


def test_parts_of_a_person(tmp_path: Path, known: list[Profile]) -> None:
    targets = [*TARGETS, *(Target(field, field, "text") for field in _PARTS)]
    found = {}
    for name, make in EXPORTS.items():
        path = tmp_path / "a.csv"
        path.write_bytes(make(sample_rows(20)))
        sheet = read_table(path).best
        mapping = guess(sheet.header, sheet.rows, targets, known)
        found[name] = {
            column: sheet.header[index] for index, column in enumerate(mapping.columns) if column and column.startswith("person")
        }
    assert found["Google Admin"] == {"person_email": "annotatedUser"}
    assert found["Snipe-IT"] == {
        "person_username": "Checked Out To: Username",
        "person_given_name": "Checked Out To: First Name",
        "person_family_name": "Checked Out To: Last Name",
        "person_email": "Checked Out To: Email",
    }
    assert found["Intune"] == {
        "person_email": "Primary user email address",
        "person_username": "Primary user UPN",
        "person": "Primary user display name",
    }
    assert found["Jamf"] == {"person_username": "Username", "person": "Full Name", "person_email": "Email Address"}
    assert found["Destiny"] == {"person": "Custodian"}


def test_a_name_in_google_s_user_column_is_a_name(known: list[Profile]) -> None:
    targets = [*TARGETS, Target("person_email", "E-mail of the person", "text")]
    header = ["deviceId", "serialNumber", "annotatedAssetId", "lastPolicySync", "provisionStatus", "annotatedUser"]
    rows = [["id", "S1", "1", "2026-01-01", "ACTIVE", "A. Okafor"]]
    assert guess(header, rows, targets, known).columns[-1] == "person"


def test_own_exports_come_back_by_title_whatever_else_matches(known: list[Profile]) -> None:
    header = [target.title for target in TARGETS] + ["Location", "Asset Tag", "Purchase Cost"]
    rows = [[""] * len(TARGETS) + ["Room 1", "0001", "12.00"]]
    mapping = guess(header, rows, TARGETS, known)
    assert mapping.columns[: len(TARGETS)] == [target.field for target in TARGETS]
    assert mapping.confidence[: len(TARGETS)] == [1.0] * len(TARGETS)
    assert mapping.columns[len(TARGETS) :] == [None, None, None]
