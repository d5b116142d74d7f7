"""Killed without a warning in the middle of a word: what was written is there at the next start."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.network.secrets import SERVICE
from app.shell.program import Program
from app.tickets.page.page import TicketsPage
from tests.conftest import PATIENCE, MadeDesk
from tests.keyrings import MemoryKeyring

ROOT = Path(__file__).resolve().parents[2]
LAST = 6
"""The word after whose confirmation the program is killed, while it takes the next one."""


def write_until_killed(desk_folder: Path, keys: Path) -> None:
    """Write in a process of its own, and kill it while it takes the next word."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "tests.keyrings.FileKeyring",
        "LIAISON_TEST_KEYRING": str(keys),
    }
    command = [sys.executable, "-m", "tests.journeys.typing_work", str(desk_folder)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        confirmed = next((line for line in iter(process.stdout.readline, "") if line.strip() == str(LAST)), "")
    finally:
        process.kill()
        process.communicate()
    assert confirmed, "it ended before it was killed"


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_a_ticket_that_was_being_written_is_there_after_a_kill(
    qtbot: QtBot,
    start_program: Callable[..., Program],
    sample_desk: MadeDesk,
    desk_folder: Path,
    tmp_path: Path,
    memory_keyring: MemoryKeyring,
) -> None:
    shutil.copytree(sample_desk.folder, desk_folder)
    keys = tmp_path / "keys.json"
    keys.write_text(json.dumps({name: secret for (service, name), secret in sample_desk.kept.items() if service == SERVICE}))
    write_until_killed(desk_folder, keys)
    memory_keyring.kept.update(sample_desk.kept)
    program = start_program()
    assert program.session is not None
    said: list[str] = []
    program.session.notices.said.connect(lambda notice: said.append(notice.text))
    page = program.session.pages.show("tickets")
    assert isinstance(page, TicketsPage)
    assert program.jobs.wait_idle(PATIENCE)
    assert "A ticket you were writing is still here." in said
    page.new_ticket()
    body = page.compose.form.body
    qtbot.waitUntil(lambda: bool(body.value()), timeout=PATIENCE)
    assert body.value().startswith("".join(f"word{number}." for number in range(LAST + 1)))
    assert program.session.desk.check().clean
