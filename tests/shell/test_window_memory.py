"""The window comes back as it was, whatever lies in the file."""

from pathlib import Path

import pytest

from app.shell.window_memory import WindowMemory, recall, remember


def test_what_is_remembered_comes_back(tmp_path: Path) -> None:
    memory = WindowMemory(geometry="AdnQ", page="inventory", mode="dark", text_size=150, sounds=False)
    remember(tmp_path / "new" / "desk", memory)
    assert recall(tmp_path / "new" / "desk") == memory


@pytest.mark.parametrize("text", ["", "[]", "{", '{"mode": 7, "text_size": "big"}', '{"mode": "pink", "other": 1}', "\udcff"])
def test_a_spoilt_file_means_the_defaults(tmp_path: Path, text: str) -> None:
    (tmp_path / "window.json").write_text(text, encoding="utf-8", errors="surrogateescape")
    assert recall(tmp_path) == WindowMemory()


def test_sizes_stay_readable(tmp_path: Path) -> None:
    (tmp_path / "window.json").write_text('{"text_size": 100000}')
    assert recall(tmp_path).text_size == 200


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    remember(tmp_path / "file", WindowMemory(page="today"))
    assert recall(tmp_path / "file") == WindowMemory()
