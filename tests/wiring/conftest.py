"""The sample school on a Friday morning, as all rooms have filled it."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.store.desk import Desk
from app.store.story import play_story
from app.wiring.sample import records, steps
from tests.made_once import made_once

KEY = bytes(range(32))
NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


def _play(folder: Path) -> None:
    play_story(folder / "desk", KEY, records(), steps(), now=NOW)
    desk = Desk.open(folder / "desk", KEY, records())
    desk.search.catch_up(60)
    desk.close()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A copy of it, open."""
    folder = tmp_path_factory.mktemp("school") / "desk"
    shutil.copytree(made_once(tmp_path_factory, "friday", _play) / "desk", folder)
    opened = Desk.open(folder, KEY, records(), clock=lambda: NOW)
    yield opened
    opened.close()
