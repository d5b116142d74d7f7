"""Names from outside never become paths."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.tickets.page.received_files import ReceivedFiles, may_open, safe_name


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("photo.jpg", "photo.jpg"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\win.ini", "win.ini"),
        ("..", "file"),
        ("", "file"),
        ("con.txt", "_con.txt"),
        ("a\x00b\r\n.png", "ab.png"),
        ("invoice\u202egpj.exe", "invoicegpj.exe"),
        ("C:evil.txt", "C_evil.txt"),
        ("name. . .", "name"),
        ("é\u0301clair.pdf", "é\u0301clair.pdf"),
    ],
)
def test_a_name_is_made_harmless(given_name: str, kept: str) -> None:
    assert safe_name(given_name) == kept


@given(st.text(max_size=200))
def test_no_name_leaves_its_folder(name: str) -> None:
    made = safe_name(name)
    folder = Path("folder")
    assert (folder / made).parent == folder
    assert 0 < len(made) <= 80
    assert made not in (".", "..")
    assert safe_name(made) == made


def test_programs_are_not_opened_but_can_be_saved(tmp_path: Path) -> None:
    files = ReceivedFiles()
    with pytest.raises(UserError, match="could run"):
        files.copy("photo.jpg.exe", b"MZ")
    assert not may_open("run.lnk")
    copies = [files.copy("a/b/photo.jpg", data) for data in (b"picture", b"another")]
    assert [copy.name for copy in copies] == ["photo.jpg", "photo.jpg"]
    assert [copy.read_bytes() for copy in copies] == [b"picture", b"another"]
    files.save(tmp_path / "kept.exe", b"MZ")
    del files
    assert not any(copy.parent.exists() for copy in copies), "nobody's file stays in the folder for temporary files"
    assert (tmp_path / "kept.exe").read_bytes() == b"MZ"


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone\.txt"):
        ReceivedFiles().save(tmp_path / "nowhere" / "gone.txt", b"")
