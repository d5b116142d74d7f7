"""The same faults on real disks and among real processes: what the failing disk of the table plays is how systems behave.

Two windows of one desk: ``tests/store/test_opening.py``. On Windows another program that holds a file is told by a sharing
violation, which comes as the error that the table's "file held a moment" plays.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as driver

from app.store.folder import DATABASE
from app.store.problems import DiskFull, HeldByAnother, NotWritable
from app.store.replacing import restore
from app.store.settings import FILE as SETTINGS
from tests.faults.failing_disk import build, why_not
from tests.faults.real_disks import SmallDisk, small_disk
from tests.store.desks import KEY, add, gadgets, open_desk

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="locks of files and rights are others there")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A small one."""
    with small_disk(tmp_path / "disk", 4) as made:
        yield made


def desk_on(disk: SmallDisk) -> Path:
    """A closed desk with one gadget."""
    desk = open_desk(disk.root / "desk")
    add(desk, tag="1")
    desk.backups.make()
    desk.close()
    return disk.root / "desk"


def test_a_desk_on_a_full_disk_says_so_when_it_is_opened(disk: SmallDisk) -> None:
    folder = desk_on(disk)
    disk.fill()
    with pytest.raises(DiskFull):
        open_desk(folder)
    disk.make_room()
    desk = open_desk(folder)
    assert len(gadgets(desk)) == 1
    desk.close()


def test_a_write_protected_desk_says_so_and_is_whole_afterwards(disk: SmallDisk) -> None:
    folder = desk_on(disk)
    (backup,) = (path for path in (folder / "backups").glob("*.db") if path.name != SETTINGS)
    disk.protect(on=True)
    with pytest.raises(NotWritable) as told:
        open_desk(folder)
    assert str(folder) in told.value.what
    with pytest.raises(NotWritable):
        restore(folder, KEY, backup)
    disk.protect(on=False)
    desk = open_desk(folder)
    assert len(gadgets(desk)) == 1
    assert desk.check().clean
    desk.close()


AS_NOBODY = """
import os, sys
from pathlib import Path
from app.store.problems import NotWritable
from tests.store.desks import open_desk
from tests.store.sample_records import Gadget
folder = Path(sys.argv[1])
desk = open_desk(folder)
if os.geteuid() == 0:
    os.setgid(65534); os.setuid(65534)
else:
    folder.chmod(0o500); (folder / "backups").chmod(0o500)
try:
    desk.backups.make()
except NotWritable as error:
    print(error.what)
with desk.edit("Goes on: the file is open") as edit:
    edit.create(Gadget, {"tag": "1"})
print("saved")
"""


@pytest.mark.slow
def test_a_right_that_is_taken_away_stops_the_backup_and_not_the_work(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    desk = open_desk(folder)
    desk.backups.make()
    desk.close()
    done = subprocess.run([sys.executable, "-c", AS_NOBODY, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False)
    for one in (folder, folder / "backups"):
        one.chmod(0o700)
    assert done.stdout.splitlines() == [f"Nothing can be written in the folder {folder}.", "saved"], done.stderr
    desk = open_desk(folder)
    assert len(gadgets(desk)) == 1
    assert desk.check().clean
    desk.close()


HOLD = """
import fcntl, sys
files = [open(name, "r+b") for name in sys.argv[1:]]
for file in files:
    if file.name.endswith("-shm"):
        fcntl.lockf(file, fcntl.LOCK_EX, 1, 120)  # SQLite's place for whoever writes
    else:
        fcntl.lockf(file, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""


class Scanner:
    """Another program that keeps files for itself."""

    def __init__(self, *paths: Path) -> None:
        command = [sys.executable, "-c", HOLD, *map(str, paths)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "held\n"

    def let_go(self) -> None:
        """It has looked at them."""
        self._process.communicate("")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Databases wait for others a moment, not ten seconds."""
    connect = driver.connect

    def soon(*arguments: Any, **options: Any) -> Any:
        return connect(*arguments, **{**options, "timeout": 0.02})

    monkeypatch.setattr(driver, "connect", soon)


@pytest.mark.usefixtures("impatient")
def test_a_desk_whose_file_a_scanner_holds_is_opened_when_it_lets_go(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    add(desk, tag="1")
    desk.close()
    scanner = Scanner(tmp_path / DATABASE)
    with pytest.raises(HeldByAnother) as told:
        open_desk(tmp_path)
    assert "Try again" in told.value.advice
    scanner.let_go()
    desk = open_desk(tmp_path)
    assert len(gadgets(desk)) == 1
    desk.close()


@pytest.mark.usefixtures("impatient")
def test_work_goes_on_when_a_scanner_lets_go_of_the_open_desk(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    add(desk, tag="1")
    desk.settings.put("draft", "typed")
    scanner = Scanner(*(tmp_path / f"{name}-shm" for name in (DATABASE, "local.db")))
    with pytest.raises(HeldByAnother):
        add(desk, tag="2")
    with pytest.raises(HeldByAnother):
        desk.settings.put("draft", "typed on")
    scanner.let_go()
    add(desk, tag="2")
    desk.settings.put("draft", "typed on")
    assert len(gadgets(desk)) == 2
    assert desk.check().clean
    desk.close()


ON_A_SHARE = """
import sys
from pathlib import Path
from app.shell.entry.opener import DeskOpener
from app.store.problems import NetworkDrive
from app.store.progress import silent
from tests.faults.failing_disk import FailingDisk
from tests.store.desks import TYPES, open_desk
folder, table = map(Path, sys.argv[1:])
with FailingDisk().mounts(table):
    for attempt in (lambda: open_desk(folder), lambda: DeskOpener(folder, lambda: TYPES, dict).make("Ann", "four words for tests", silent)):
        try:
            attempt()
        except NetworkDrive as error:
            print(error.what, sorted(path.name for path in folder.iterdir()) if folder.exists() else [])
"""


@pytest.mark.slow
@pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")
def test_a_profile_on_a_network_drive_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    folder, table = tmp_path / "profile" / "desk", tmp_path / "mounts"
    table.write_text(f"//server/home {tmp_path / 'profile'} cifs rw 0 0\n", "utf-8")
    environment = {**os.environ, "LD_PRELOAD": str(build(tmp_path))}
    command = [sys.executable, "-c", ON_A_SHARE, str(folder), str(table)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    one, other = done.stdout.splitlines() or ["", done.stderr]
    for line in (one, other):
        assert line.startswith(f"The folder {folder} is on a network drive (cifs)")
        assert line.endswith("[]")
