"""A full disk is said plainly and costs nothing that was there."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.errors import UserError
from app.printing.paper import Paper
from app.printing.tables import Column, Group, print_table
from tests.printing.reading import HEADING

limits = pytest.importorskip("resource", reason="the limit is set by the system's own means")


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """A disk that takes no more than ``size`` bytes of a file."""
    before = limits.getrlimit(limits.RLIMIT_FSIZE)
    limits.setrlimit(limits.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        limits.setrlimit(limits.RLIMIT_FSIZE, before)


def test_a_full_disk_is_said_plainly_and_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "list.pdf"
    target.write_bytes(b"before")
    with largest_file(2000), pytest.raises(UserError, match="The disk is full") as told:
        print_table(target, HEADING, [Column("Tag")], [Group("", [[f"PV-{number}"] for number in range(300)])], Paper())
    assert isinstance(told.value.__cause__, OSError)
    assert told.value.__cause__.errno == errno.EFBIG
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("list.pdf", b"before")]
