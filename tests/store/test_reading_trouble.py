"""The disk fails while the desk is read: a sentence on every way of reading, never a bug."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2 as driver

from app.store.cipher import reading_trouble
from app.store.database import Database
from app.store.folder import DATABASE
from app.store.problems import Unreadable
from tests.store.desks import add, gadgets, open_desk
from tests.store.sample_records import Gadget

KEY = b"k" * 32


def by_connection(database: Database) -> None:
    with database.connection() as connection:
        connection.execute(text("SELECT count(*) FROM thing WHERE words LIKE '%x%'")).all()


def by_session(database: Database) -> None:
    with database.session() as session:
        session.execute(text("SELECT count(*) FROM thing WHERE words LIKE '%x%'")).all()


def by_driver(database: Database) -> None:
    with database.reader() as connection:
        connection.execute("SELECT count(*) FROM thing WHERE words LIKE '%x%'").fetchall()


WAYS = [by_connection, by_session, by_driver]


def big_file(path: Path) -> None:
    """A database of some hundred pages."""
    database = Database(path, KEY)
    with database.writing() as connection:
        connection.execute("CREATE TABLE thing (words TEXT)")
        connection.executemany("INSERT INTO thing VALUES (?)", [("word " * 100,) for _ in range(2_000)])
    database.close()


@pytest.mark.parametrize("read", WAYS)
def test_a_damaged_part_is_a_sentence(tmp_path: Path, read: Callable[[Database], None]) -> None:
    path = tmp_path / "desk.db"
    big_file(path)
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"spoilt" * 2_000)
    database = Database(path, KEY)
    try:
        with pytest.raises(Unreadable) as caught:
            read(database)
    finally:
        database.close()
    assert "damaged" in caught.value.what
    assert "backup" in caught.value.advice


@pytest.mark.parametrize("read", WAYS)
def test_a_file_that_is_gone_is_a_sentence(tmp_path: Path, read: Callable[[Database], None]) -> None:
    path = tmp_path / "desk" / "desk.db"
    path.parent.mkdir()
    big_file(path)
    database = Database(path, KEY)
    path.parent.rename(tmp_path / "elsewhere")
    try:
        with pytest.raises(Unreadable) as caught:
            read(database)
    finally:
        database.close()
    assert "could not be read" in caught.value.what


def test_a_mistake_of_the_program_stays_one(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    big_file(path)
    database = Database(path, KEY)
    try:
        with pytest.raises(OperationalError), database.connection() as connection:
            connection.execute(text("SELECT nothing FROM nowhere"))
        with pytest.raises(driver.OperationalError), database.reader() as raw:
            raw.execute("SELECT nothing FROM nowhere")
    finally:
        database.close()
    assert reading_trouble(ValueError("x")) is None


def test_a_whole_desk_says_it_and_goes_on_when_the_disk_is_back(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "desk")
    (tmp_path / "desk").rename(tmp_path / "elsewhere")
    with pytest.raises(Unreadable):
        gadgets(desk)
    (tmp_path / "elsewhere").rename(tmp_path / "desk")
    assert gadgets(desk) == {}
    desk.close()


@pytest.mark.parametrize("read", WAYS)
def test_reading_goes_on_when_the_disk_reads_again(tmp_path: Path, read: Callable[[Database], None]) -> None:
    path = tmp_path / "desk.db"
    big_file(path)
    database = Database(path, KEY)
    middle = path.stat().st_size // 2
    try:
        with path.open("r+b") as file:
            file.seek(middle)
            whole = file.read(12_000)
            file.seek(middle)
            file.write(b"spoilt" * 2_000)
        with pytest.raises(Unreadable):
            read(database)
        with path.open("r+b") as file:
            file.seek(middle)
            file.write(whole)
        read(database)
    finally:
        database.close()


def test_writing_goes_on_when_the_disk_reads_again(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "desk")
    with desk.edit("Many came") as edit:
        for number in range(400):
            edit.create(Gadget, {"tag": f"G-{number}", "notes": "word " * 100})
    desk.close()
    desk = open_desk(tmp_path / "desk")
    path = tmp_path / "desk" / DATABASE
    sound = path.read_bytes()
    with path.open("r+b") as file:
        file.seek(4096 * 4)
        file.write(b"\0" * (len(sound) - 4096 * 4))
    with pytest.raises(Unreadable):
        add(desk, tag="lost")
    with path.open("r+b") as file:
        file.write(sound)
    add(desk, tag="kept")
    assert "kept" in {each["tag"] for each in gadgets(desk).values()}
    desk.close()
