"""What every start reads lies unpacked in the archive of the built program, and all of it can be read."""

import json
import marshal
import tomllib
from pathlib import Path

import pytest

from app.paths import resource
from app.ui import tokens
from tests.packaging.quick_archive import FIRST_PAGE, archive_writer, loaded_by


def test_only_what_a_start_reads_is_unpacked(tmp_path: Path) -> None:
    writer = pytest.importorskip("PyInstaller.archive.writers").ZlibArchiveWriter
    reader = pytest.importorskip("PyInstaller.loader.pyimod01_archive").ZlibArchiveReader
    code = compile("words = 'the same words, ' * 3, " + "'as ever and ever', " * 200, "app.py", "exec")
    entries = [("often", "often.py", "PYMODULE"), ("seldom", "seldom.py", "PYMODULE")]
    archive_writer(writer, ["often"])(str(tmp_path / "archive"), entries, {"often": code, "seldom": code})
    archive = reader(str(tmp_path / "archive"))
    sizes = {name: length for name, (_, _, length) in archive.toc.items()}
    assert sizes["often"] > len(marshal.dumps(code)) > 2 * sizes["seldom"]
    assert archive.extract("often").co_consts == archive.extract("seldom").co_consts == code.co_consts


def test_the_first_page_tells_what_a_start_reads() -> None:
    loaded = loaded_by(FIRST_PAGE)
    assert {"app.main", "app.shell.program", "app.inventory.page.devices_view", "keyring.core", "enum"} <= set(loaded)
    assert not {"app.shell.self_check", "app.inventory.page.labels_dialog", "tomllib"} & set(loaded)


def test_the_built_program_has_the_same_tokens() -> None:
    assert json.loads(tokens.quick_text()) == tomllib.loads(resource("theme/tokens.toml").read_text(encoding="utf-8"))
