"""A PDF comes to its place whole or not at all."""

from io import BytesIO
from pathlib import Path

import pytest

from app.errors import UserError
from app.printing.document import Document, write_safely
from app.printing.paper import Paper
from app.printing.tables import Column, Group, print_table
from tests.printing.reading import HEADING, bookmarks


class Stop(Exception):
    pass


def print_rows(target: Path, count: int = 300) -> None:
    print_table(target, HEADING, [Column("Tag")], [Group("", [[f"PV-{number}"] for number in range(count)])], Paper())


def test_cancelling_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "list.pdf"
    target.write_bytes(b"before")

    def cancel(done: int, total: int, words: str = "") -> None:
        raise Stop

    with pytest.raises(Stop):
        print_table(target, HEADING, [Column("Tag")], [Group("", [["x"]] * 500)], Paper(), progress=cancel)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("list.pdf", b"before")]


def test_a_missing_folder_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not there any more"):
        print_rows(tmp_path / "gone" / "list.pdf")


def test_a_target_that_cannot_be_replaced_is_said_plainly(tmp_path: Path) -> None:
    target = tmp_path / "list.pdf"
    target.mkdir()
    with pytest.raises(UserError, match=r"list\.pdf"):
        write_safely(target, b"data")
    assert list(tmp_path.iterdir()) == [target]
    assert list(target.iterdir()) == []


def test_an_existing_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "list.pdf"
    target.write_bytes(b"before")
    print_rows(target)
    assert target.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [target]


def test_a_stream_gets_the_same(tmp_path: Path) -> None:
    stream = BytesIO()
    print_table(stream, HEADING, [Column("Tag")], [Group("", [["x"]])], Paper())
    assert stream.getvalue().startswith(b"%PDF-")


def test_bookmarks_never_skip_a_level(tmp_path: Path) -> None:
    target = tmp_path / "marks.pdf"
    with Document(target, HEADING, 612, 792) as document:
        document.new_page()
        document.bookmark("deep", 700, 3)
        document.bookmark("deeper", 600, 3)
        document.bookmark("top", 500, 0)
    assert [(level, title) for level, title, _ in bookmarks(target)] == [(0, "deep"), (1, "deeper"), (0, "top")]
