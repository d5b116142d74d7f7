"""The tab of what needs an eye."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.theme import ThemeState
from tests.sync.eye.around import Around


@pytest.fixture
def around(tmp_path: Path, theme: ThemeState, qtbot: QtBot) -> Iterator[Around]:
    """Two desks that share, and the tab on one of them."""
    made = Around(tmp_path, theme, qtbot)
    yield made
    made.close()
    assert made.bugs == []
