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
    opened: list[Path] = []

    def shown(path: Path) -> bool:
        opened.append(path)
        return True

    files = ReceivedFiles(shown)
    with pytest.raises(UserError, match="could run"):
        files.show("photo.jpg.exe", b"MZ")
    assert opened == []
    assert not may_open("run.lnk")
    files.show("a/b/photo.jpg", b"picture")
    assert opened[0].name == "photo.jpg"
    assert opened[0].read_bytes() == b"picture"
    files.save(tmp_path / "kept.exe", b"MZ")
    assert (tmp_path / "kept.exe").read_bytes() == b"MZ"


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone\.txt"):
        ReceivedFiles(lambda _path: True).save(tmp_path / "nowhere" / "gone.txt", b"")
    with pytest.raises(UserError, match="No program"):
        ReceivedFiles(lambda _path: False).show("a.pdf", b"%PDF")
