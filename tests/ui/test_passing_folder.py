"""What is put down for other programs to show does not stay behind."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from app.ui.passing_folder import PassingFolder


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_it_goes_with_whoever_had_it(place: Path) -> None:
    folder = PassingFolder()
    assert list(place.iterdir()) == [], "nothing is made before it is needed"
    (folder.path / "a.pdf").write_bytes(b"x")
    assert folder.path == folder.path
    assert list(place.rglob("*.pdf"))
    del folder
    assert list(place.iterdir()) == []


def test_what_a_crash_left_is_swept_and_nothing_else(place: Path) -> None:
    for name, days in (("liaison-desk-files-old", 4), ("liaison-desk-files-new", 1), ("liaison-desk-theme", 9), ("other", 9)):
        made = place / name
        made.mkdir()
        (made / "x.pdf").touch()
        moment = made.stat().st_mtime - days * 86_400
        os.utime(made, (moment, moment))
    folder = PassingFolder()
    assert folder.path.is_dir()
    assert {one.name for one in place.iterdir()} == {"liaison-desk-files-new", "liaison-desk-theme", "other", folder.path.name}


def test_who_uses_it_again_after_days_finds_it(place: Path) -> None:
    folder = PassingFolder()
    first = folder.path
    long_ago = first.stat().st_mtime - 9 * 86_400
    os.utime(first, (long_ago, long_ago))
    assert folder.path == first
    assert PassingFolder().path.is_dir()
    assert first.is_dir(), "in use a moment ago"
    shutil.rmtree(first)
    assert folder.path.is_dir(), "made anew where something else has swept it away"
    assert [one for one in place.iterdir() if one.is_dir()]
