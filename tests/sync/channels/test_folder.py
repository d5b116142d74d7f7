"""What a folder does that no server does: it vanishes, leads elsewhere, is full, keeps others' files."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app.sync.channels.folder import FolderStore, long_path
from app.sync.channels.folder_trouble import trouble_of
from app.sync.channels.object_store import LARGEST, StoreTrouble, Why

ROOT = Path(__file__).resolve().parents[3]
NAME = "log/0123.1-3.abcdef"
linux = pytest.mark.skipif(sys.platform == "win32", reason="links and rights as POSIX has them")


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


def trouble(act: Any, *arguments: object) -> StoreTrouble:
    with pytest.raises(StoreTrouble) as raised:
        act(*arguments)
    assert raised.value.what
    assert raised.value.advice
    return raised.value


def test_a_folder_that_has_gone_is_never_an_empty_one_and_never_made_again(shared: Path) -> None:
    store = FolderStore(shared)
    store.put(NAME, b"x")
    shared.rename(shared.with_name("elsewhere"))
    for act, arguments in ((store.list, ("log/",)), (store.get, (NAME,)), (store.put, (NAME, b"y")), (store.delete, (NAME,))):
        assert trouble(act, *arguments).why is Why.MISSING
    assert not shared.exists()
    shared.with_name("elsewhere").rename(shared)
    assert store.list("log/") == {NAME: 1}


def test_a_drive_that_is_away_passes_by_itself(shared: Path) -> None:
    away = trouble(FolderStore(shared / "drive" / "desks").list, "log/")
    assert (away.why, away.passes) == (Why.OFFLINE, True)


@linux
def test_no_link_leads_out_of_the_folder(shared: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_bytes(b"secret")
    (shared / "log").mkdir()
    (shared / "log" / "linked").symlink_to(outside / "secret.txt")
    (shared / "members").symlink_to(outside)
    store = FolderStore(shared)
    assert store.list("log/") == {}
    assert store.get("log/linked") is None
    assert trouble(store.list, "members/").why is Why.ADDRESS
    assert trouble(store.get, "members/secret.txt").why is Why.ADDRESS
    assert trouble(store.put, "members/new.x", b"x").why is Why.ADDRESS
    store.put("log/linked", b"ours")
    assert ((outside / "secret.txt").read_bytes(), store.get("log/linked")) == (b"secret", b"ours")
    assert not (shared / "log" / "linked").is_symlink()


@linux
def test_the_folder_itself_may_be_a_link(shared: Path, tmp_path: Path) -> None:
    (tmp_path / "short").symlink_to(shared)
    FolderStore(tmp_path / "short").put(NAME, b"x")
    assert FolderStore(shared).list("log/") == {NAME: 1}


@linux
def test_what_is_no_file_is_neither_listed_nor_waited_for(shared: Path) -> None:
    (shared / "log" / "folder.x").mkdir(parents=True)
    os.mkfifo(shared / "log" / "pipe.x")
    store = FolderStore(shared)
    assert store.list("log/") == {}
    assert store.get("log/pipe.x") is None
    assert store.get("log/folder.x") is None


def test_a_file_in_place_of_a_folder_lists_nothing_and_says_so_when_written(shared: Path) -> None:
    (shared / "log").write_bytes(b"?")
    store = FolderStore(shared)
    assert store.list("log/") == {}
    trouble(store.put, NAME, b"x")


def test_a_file_larger_than_any_object_is_not_read(shared: Path) -> None:
    (shared / "log").mkdir()
    with (shared / NAME).open("wb") as file:
        file.truncate(LARGEST + 1)
    store = FolderStore(shared)
    assert store.list("log/") == {NAME: LARGEST + 1}
    assert store.get(NAME) is None


def test_a_crash_before_the_rename_leaves_what_was_there(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FolderStore(shared)
    store.put(NAME, b"old")

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", crash)
        with pytest.raises(KeyboardInterrupt):
            store.put(NAME, b"new and longer")
    assert (store.list("log/"), store.get(NAME)) == ({NAME: 3}, b"old")
    left = [path for path in (shared / "log").iterdir() if path.name.startswith("~")]
    assert [path.read_bytes() for path in left] == [b"new and longer"]
    FolderStore(shared).put(NAME, b"next")
    assert left[0].exists()
    os.utime(left[0], (time.time() - 2 * 86400,) * 2)
    FolderStore(shared).put(NAME, b"next")
    assert [path.name for path in (shared / "log").iterdir()] == [NAME.removeprefix("log/")]


_PUTS = """
import sys
from pathlib import Path
from app.sync.channels.folder import FolderStore
store = FolderStore(Path(sys.argv[1]))
for at in range(1_000_000):
    store.put(f"log/{at % 3}.x", bytes([at % 256]) * 300_000)
    print(at, flush=True)
"""


@pytest.mark.parametrize("after", [1, 5, 12])
def test_a_program_that_is_killed_while_writing_leaves_only_whole_objects(shared: Path, after: int) -> None:
    with subprocess.Popen([sys.executable, "-c", _PUTS, str(shared)], cwd=ROOT, stdout=subprocess.PIPE) as writing:
        assert writing.stdout is not None
        for _ in range(after):
            assert writing.stdout.readline()
        writing.kill()
    store = FolderStore(shared)
    listed = store.list("log/")
    assert listed
    assert set(listed.values()) == {300_000}
    for name in listed:
        assert len(set(store.get(name) or b"")) == 1


def test_a_full_disk_is_said_and_nothing_half_stays(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert trouble(FolderStore(shared).put, NAME, b"x").why is Why.FULL
    assert list((shared / "log").iterdir()) == []


def test_a_drive_that_cannot_flush_is_written_all_the_same(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cannot(_handle: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(os, "fsync", cannot)
    FolderStore(shared).put(NAME, b"x")
    assert FolderStore(shared).get(NAME) == b"x"


def held(*_: object) -> None:
    """As Windows says that another program has the file open."""
    error = PermissionError(errno.EACCES, "in use")
    error.winerror = 32  # type: ignore[attr-defined]
    raise error


def test_a_file_that_a_scanner_holds_for_a_moment_is_waited_for(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    real = Path.replace

    def first_held(path: Path, target: Path) -> Path:
        if len(pauses) < 2:
            held()
        return real(path, target)

    monkeypatch.setattr(Path, "replace", first_held)
    FolderStore(shared, pause=pauses.append).put(NAME, b"x")
    assert (FolderStore(shared).get(NAME), pauses) == (b"x", [0.05, 0.2])


def test_a_file_that_stays_held_counts_as_written_when_it_holds_the_same(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FolderStore(shared, pause=lambda _: None)
    store.put(NAME, b"same")
    monkeypatch.setattr(Path, "replace", held)
    store.put(NAME, b"same")
    assert trouble(store.put, NAME, b"other").why is Why.RIGHTS
    monkeypatch.setattr(Path, "unlink", held)
    store.delete(NAME)


@pytest.mark.parametrize(
    ("number", "windows", "why"),
    [
        (errno.EACCES, 1326, Why.SIGN_IN),
        (errno.EINVAL, 1219, Why.SIGN_IN),
        (errno.ENOENT, 53, Why.OFFLINE),
        (errno.EINVAL, 64, Why.OFFLINE),
        (errno.EACCES, 21, Why.OFFLINE),
        (errno.ENOTCONN, None, Why.OFFLINE),
        (errno.ESTALE, None, Why.OFFLINE),
        (errno.EDQUOT, None, Why.FULL),
        (errno.EROFS, None, Why.RIGHTS),
        (errno.EACCES, None, Why.RIGHTS),
        (errno.ELOOP, None, Why.OFFLINE),
    ],
)
def test_what_the_system_says_becomes_a_sentence(number: int, windows: int | None, why: Why) -> None:
    error = OSError(number, os.strerror(number))
    if windows is not None:
        error.winerror = windows  # type: ignore[attr-defined]
    told = trouble_of(error, Path("/drive/away/desks"), writing=True)
    assert (told.why, bool(told.what), bool(told.advice)) == (why, True, True)


@pytest.mark.parametrize(
    ("path", "long"),
    [
        ("D:\\School\\desks", "\\\\?\\D:\\School\\desks"),
        ("D:/School/./x/../desks", "\\\\?\\D:\\School\\desks"),
        ("\\\\server\\share\\desks", "\\\\?\\UNC\\server\\share\\desks"),
        ("\\\\?\\D:\\desks", "\\\\?\\D:\\desks"),
    ],
)
def test_windows_paths_may_be_long(path: str, long: str) -> None:
    assert long_path(path) == long


def test_a_store_under_a_very_long_path_works(tmp_path: Path) -> None:
    deep = tmp_path
    for at in range(12):
        deep = deep / f"{at:02}-a-folder-with-a-long-name"
    (Path(long_path(str(deep))) if sys.platform == "win32" else deep).mkdir(parents=True)
    store = FolderStore(deep)
    store.put(NAME, b"x")
    assert store.list("log/") == {NAME: 1}


def test_a_listing_survives_what_vanishes_meanwhile(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FolderStore(shared)
    store.put(NAME, b"x")
    store.put("log/gone.x", b"x")
    real = os.scandir

    class Vanishing:
        def __init__(self, entries: Any) -> None:
            self._entries = entries

        def __enter__(self) -> Any:
            found = list(self._entries)
            (shared / "log" / "gone.x").unlink(missing_ok=True)
            return [entry for entry in found if entry.name != "gone.x" or sys.platform != "win32"]

        def __exit__(self, *_: object) -> None:
            self._entries.close()

    monkeypatch.setattr(os, "scandir", lambda path: Vanishing(real(path)))
    assert store.list("log/") == {NAME: 1}
