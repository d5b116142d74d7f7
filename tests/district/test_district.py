"""The district's commands from the list of schools to the table of all devices, in folders."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from app.exchange.reading import read_table
from tests.district.schools import Keyring, Liaison, Technician

SCHOOLS = [("oak", "Oak Elementary", "Lee Liaison"), ("elm-2", "Elm Middle", "Dana Dee"), ("ash", "Ash High", "")]


@pytest.fixture
def technician(tmp_path: Path) -> Technician:
    """A district whose schools meet in a folder."""
    made = Technician(tmp_path)
    assert made.begin_in_folder(tmp_path / "store") == 0
    assert made.make(SCHOOLS) == 0
    return made


@pytest.fixture
def lee(technician: Technician, tmp_path: Path) -> Iterator[Liaison]:
    """The liaison of Oak Elementary."""
    made = Liaison(tmp_path / "lee", technician.invitation("oak"))
    yield made
    made.close()


def devices_in(path: Path) -> list[dict[str, str]]:
    (sheet, *_) = read_table(path).sheets
    return [dict(zip(sheet.header, row, strict=True)) for row in sheet.rows]


def test_each_school_gets_a_space_and_two_sheets(technician: Technician, tmp_path: Path) -> None:
    assert sorted(path.name for path in (tmp_path / "store").iterdir()) == ["ash", "elm-2", "oak"]
    for code, _, _ in SCHOOLS:
        names = sorted(path.suffix for path in technician.sheets.glob(f"{code}-*"))
        assert names == [".liaison-invitation", ".pdf", ".pdf"]
    assert "Oak Elementary" in technician.invitation("oak").read_text("utf-8")
    kept = [path.read_bytes() for path in (tmp_path / "district").glob("*.json")]
    assert kept
    assert not any(secret.hex().encode() in data for secret in technician.keyring.kept.values() for data in kept)


@pytest.mark.slow
def test_run_again_nothing_is_made_twice(technician: Technician, lee: Liaison, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(path.name for path in technician.sheets.iterdir())
    capsys.readouterr()
    assert technician.make([*SCHOOLS, ("fir", "Fir Primary", "")]) == 0
    told = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [(one[0], *one[2:]) for one in told] == [
        ("oak", "there", "has joined"),
        ("elm-2", "there", "was invited"),
        ("ash", "there", "was invited"),
        ("fir", "new", "invited"),
    ]
    after = sorted(path.name for path in technician.sheets.iterdir())
    assert [name for name in after if not name.startswith("fir")] == before
    members = lee.service.members.company().members
    assert [(one.person, one.role) for one in members] == [("Pat Park", "district"), ("Lee Liaison", "liaison")] or len(members) == 2


def test_devices_of_all_schools_in_one_table(technician: Technician, lee: Liaison, tmp_path: Path) -> None:
    lee.add(30)
    own = lee.add_field("Cart key")
    lee.add(2, start=30, fields={own: "K7", "notes": "=HYPERLINK(1)"})
    lee.sync()
    dana = Liaison(tmp_path / "dana", technician.invitation("elm-2"))
    dana.add(5)
    dana.sync()
    dana.close()
    for name in ("all.csv", "all.xlsx"):
        assert technician.run("roll-up", "--to", tmp_path / name) == 0
        found = devices_in(tmp_path / name)
        assert len(found) == 37
        assert {one["School"] for one in found} == {"Oak Elementary", "Elm Middle"}
        (marked,) = {(one["Cart key"], one["Notes"]) for one in found if one["Cart key"]}
        assert marked[0] == "K7"
        assert marked[1].lstrip("'") == "=HYPERLINK(1)"
        assert {one["Room"] for one in found} >= {"Room 100", "Room 104"}
    raw = (tmp_path / "all.csv").read_text("utf-8-sig")
    assert ",=HYPERLINK" not in raw


@pytest.mark.slow
def test_only_what_changed_is_read(technician: Technician, lee: Liaison, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lee.add(3)
    lee.sync()
    for _ in range(2):
        technician.run("roll-up", "--to", tmp_path / "all.csv")
    capsys.readouterr()
    shutil.rmtree(tmp_path / "district" / "desks" / "ash")  # what is as it was is not even opened
    assert technician.run("roll-up", "--to", tmp_path / "all.csv") == 0
    assert "0 schools were read anew, 3 are as they were" in capsys.readouterr().err
    lee.add(4, start=3)
    lee.sync()
    assert technician.run("roll-up", "--to", tmp_path / "all.csv") == 0
    assert "1 schools were read anew, 2 are as they were" in capsys.readouterr().err
    assert len(devices_in(tmp_path / "all.csv")) == 7


@pytest.mark.slow
def test_a_school_that_cannot_be_read_is_named_and_stops_no_other(
    technician: Technician, lee: Liaison, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lee.add(3)
    lee.sync()
    assert technician.run("roll-up", "--to", tmp_path / "all.csv") == 0
    (tmp_path / "store" / "oak").rename(tmp_path / "gone")
    capsys.readouterr()
    assert technician.run("roll-up", "--to", tmp_path / "all.csv") == 1
    told = capsys.readouterr().err
    assert "oak: " in told
    assert "Its devices of the last visit are in the table." in told
    assert len(devices_in(tmp_path / "all.csv")) == 3


@pytest.mark.slow
def test_database_takes_what_is_new(technician: Technician, lee: Liaison, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"sqlite:///{tmp_path / 'all.db'}"
    lee.add(3)
    lee.sync()
    for _ in range(2):
        assert technician.run("roll-up", "--to", url) == 0
    capsys.readouterr()
    assert technician.run("roll-up", "--to", url) == 0
    assert "0 schools were written" in capsys.readouterr().err
    lee.add(1, start=3, fields={"notes": "=1+1"})
    lee.sync()
    assert technician.run("roll-up", "--to", url) == 0
    assert "1 schools were written" in capsys.readouterr().err
    engine = create_engine(url)
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT school_code, tag, cost, purchase_date, notes FROM liaison_devices ORDER BY tag")).all()
    engine.dispose()
    assert [(row.school_code, row.tag) for row in rows] == [("oak", f"EC-{at:06}") for at in range(4)]
    assert rows[3].notes == "=1+1"


@pytest.mark.slow
def test_a_column_of_a_newer_program_is_added(technician: Technician, lee: Liaison, tmp_path: Path) -> None:
    lee.add(1)
    lee.sync()
    with sqlite3.connect(tmp_path / "all.db") as old:
        old.execute("CREATE TABLE liaison_devices (school_code TEXT, device_id TEXT, tag TEXT, own_fields TEXT)")
    assert technician.run("roll-up", "--to", f"sqlite:///{tmp_path / 'all.db'}") == 0
    with sqlite3.connect(tmp_path / "all.db") as kept:
        assert kept.execute("SELECT tag, serial FROM liaison_devices").fetchall() == [("EC-000000", "SN00000000")]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("postgresql+pg8000://pat:secret@db/x", "password of the database stands in its address"),
        ("oracle+nothing://db/x", "no driver"),
        ("sqlite:////nowhere/at/all.db", "did not take the roll-up"),
    ],
)
def test_database_that_cannot_be_used(technician: Technician, url: str, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert technician.run("roll-up", "--to", url) == 2
    assert words in capsys.readouterr().err


@pytest.mark.slow
def test_health_of_every_school(technician: Technician, lee: Liaison, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lee.add(2)
    lee.sync()
    (tmp_path / "store" / "elm-2").rename(tmp_path / "gone")
    capsys.readouterr()
    assert technician.run("health", "--to", tmp_path / "health.xlsx") == 1
    told = {line.split("\t")[1]: line for line in capsys.readouterr().out.splitlines()}
    assert told["oak"].startswith("well\t")
    assert "2 devices, last heard of Lee Liaison" in told["oak"]
    assert "Nobody has joined yet; invited: Liaison of Ash High (liaison)." in told["ash"]
    assert told["elm-2"].startswith("look\t")
    rows = {one["School code"]: one for one in devices_in(tmp_path / "health.xlsx")}
    assert (rows["oak"]["Devices"], rows["oak"]["Members"], rows["elm-2"]["Standing"]) == ("2", "1", "look")


def test_without_a_keyring_the_key_comes_from_the_environment(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    technician = Technician(tmp_path, Keyring(works=False))
    technician.begin_in_folder(tmp_path / "store")
    key = capsys.readouterr().out.strip()
    assert technician.make(SCHOOLS[:1]) == 2
    assert "Put it into the variable LIAISON_DISTRICT_KEY" in capsys.readouterr().err
    technician.environment["LIAISON_DISTRICT_KEY"] = key
    assert technician.make(SCHOOLS[:1]) == 0
    assert technician.begin_in_folder(tmp_path / "store") == 0
    technician.environment["LIAISON_DISTRICT_KEY"] = "no key"
    assert technician.make(SCHOOLS[:1]) == 2


@pytest.mark.slow
def test_a_place_where_others_meet_is_left_alone(
    technician: Technician, lee: Liaison, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = Technician(tmp_path / "other", Keyring())
    other.folder.mkdir()
    other.begin_in_folder(tmp_path / "store")
    capsys.readouterr()
    assert other.make(SCHOOLS[:1]) == 1
    assert "did not found their space" in capsys.readouterr().err


@pytest.mark.slow
def test_the_liaison_invites_and_the_district_writes_no_records(technician: Technician, lee: Liaison) -> None:
    me = lee.desk.space.me()
    assert me is not None
    assert me.role == "liaison"
    lee.service.inviting.invite("partner", "Sam Shelf")
    lee.sync()
    assert technician.run("health") == 1
    assert [(one.name, one.role) for one in lee.desk.space.invitations() if not one.used_by] == [("Sam Shelf", "partner")]
