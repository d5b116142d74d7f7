"""A full disk: a clear sentence, nothing half, nothing lost, and on it goes when there is room again."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.desk import Desk
from app.store.problems import DiskFull, DiskTrouble
from tests.store import crash_work
from tests.store.desks import add, gadgets, open_desk
from tests.store.sample_records import Gadget

resource = pytest.importorskip("resource")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="file systems of a chosen size are not to be had there")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MB; where none can be made, the test is left out."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs the right to mount a small disk; the test with a limit on files runs anyway")
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(tmp_path)], check=False, capture_output=True)
    if made.returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield tmp_path
    subprocess.run(["umount", "--lazy", str(tmp_path)], check=True)


def fill(desk: Desk) -> int:
    """Import until something is refused; gives how many records there were before."""
    for _ in range(200):
        before = len(gadgets(desk))
        with desk.edit("Import") as edit:
            edit.create_many(Gadget, [{"tag": os.urandom(40).hex()} for _ in range(1_200)])
    return before


def test_a_full_disk(small_disk: Path) -> None:
    desk = open_desk(small_disk)
    record = add(desk, tag="first")
    with pytest.raises(DiskFull) as caught:
        fill(desk)
    assert caught.value.what == "The disk is full, so this could not be saved."
    assert caught.value.advice
    there = gadgets(desk)
    assert len(there) % 1_200 == 1
    assert there[record]["tag"] == "first"
    with pytest.raises(DiskFull):
        desk.backups.make()
    desk.close()
    desk = open_desk(small_disk)
    assert gadgets(desk) == there
    assert desk.check().problems == []
    desk.close()


def test_room_again(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    desk = open_desk(small_disk)
    ballast.write_bytes(bytes(2_000_000))
    with pytest.raises(DiskFull):
        fill(desk)
    before = len(gadgets(desk))
    ballast.unlink()
    add(desk, tag="again")
    assert len(gadgets(desk)) == before + 1
    assert desk.check().problems == []
    desk.close()


def test_no_file_may_grow_any_more(tmp_path: Path) -> None:
    """In a process of its own, which may write no file beyond 1 MB."""
    code = f"from pathlib import Path; from tests.store import test_full_disk as t; t.limited(Path({str(tmp_path)!r}))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(crash_work.__file__).parents[2], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip().endswith("sound"), done.stderr


def limited(folder: Path) -> None:
    """What that process does."""
    desk = open_desk(folder)
    add(desk, tag="first")
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, resource.RLIM_INFINITY))
    try:
        fill(desk)
    except (DiskFull, DiskTrouble) as error:
        print(error)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    there = gadgets(desk)
    assert len(there) % 1_200 == 1
    desk.close()
    desk = open_desk(folder)
    assert gadgets(desk) == there
    print("sound" if desk.check().clean else "broken")
