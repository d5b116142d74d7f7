"""The writing connection is opened anew: the file is held against other programs as it was before."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.store.database import Database
from app.store.desk import Desk
from app.store.folder import DATABASE
from app.store.problems import Unreadable
from tests.store.desks import KEY, add, gadgets, open_desk
from tests.store.sample_records import Gadget

pytestmark = pytest.mark.skipif(os.name == "nt", reason="on Windows a lock belongs to what was opened, not to the process")
_PAGE = 4_096
_HELD = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 1073741826)
"""
"""Another program takes the bytes that everybody holds who has an SQLite database open (``SHARED_FIRST``): it may then take the log away."""


def _is_held(folder: Path) -> bool:
    """Whether another program is kept from the desk's database. This process must not open the file: closing it gives up the locks."""
    tried = subprocess.run([sys.executable, "-c", _HELD, str(folder / DATABASE)], check=False, capture_output=True, text=True)
    assert tried.returncode == 0 or "BlockingIOError" in tried.stderr, tried.stderr
    return tried.returncode != 0


@contextmanager
def _spoilt_for_a_while(folder: Path) -> Iterator[Callable[[], None]]:
    """All pages but the first four are zeros, until what this gives is called; the file stays open meanwhile."""
    file = os.open(folder / DATABASE, os.O_RDWR)
    size = os.fstat(file).st_size
    sound = os.pread(file, size, 0)

    def mend() -> None:
        os.pwrite(file, sound, 0)

    os.pwrite(file, bytes(size - _PAGE * 4), _PAGE * 4)
    try:
        yield mend
    finally:
        os.close(file)


def _big_desk(folder: Path) -> Desk:
    """More pages than the writing connection keeps."""
    desk = open_desk(folder)
    with desk.edit("Many came") as edit:
        for number in range(400):
            edit.create(Gadget, {"tag": f"G-{number}", "notes": "word " * 100})
    desk.close()
    return open_desk(folder)


def test_a_connection_that_is_opened_anew_holds_the_file_as_the_first_did(tmp_path: Path) -> None:
    desk = _big_desk(tmp_path)
    assert len(gadgets(desk)) == 400
    with _spoilt_for_a_while(tmp_path) as mend:
        assert _is_held(tmp_path)
        with pytest.raises(Unreadable):
            add(desk, tag="lost")
        assert _is_held(tmp_path)
        mend()
        add(desk, tag="kept")
        assert _is_held(tmp_path)
        desk.close()
    assert not _is_held(tmp_path)
    desk = open_desk(tmp_path)
    assert "kept" in {each["tag"] for each in gadgets(desk).values()}
    desk.close()


def test_a_file_that_is_gone_is_not_made_anew(tmp_path: Path) -> None:
    """SQLite would begin an empty database in its place."""
    folder, elsewhere = tmp_path / "desk", tmp_path / "elsewhere"
    folder.mkdir()
    database = Database(folder / DATABASE, KEY)
    with database.writing() as connection:
        connection.execute("CREATE TABLE thing (words TEXT)")
    database.writer.spent = True
    (folder / DATABASE).rename(elsewhere)
    database.writer.renew()
    still = database.writer.spent
    assert not (folder / DATABASE).exists()
    elsewhere.rename(folder / DATABASE)
    with database.writing() as connection:
        connection.execute("INSERT INTO thing VALUES ('kept')")
    assert (still, database.writer.spent) == (True, False)
    database.close()
