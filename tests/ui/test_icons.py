"""Icons: every one can be drawn, in the tone and size asked for, and every name used is there."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from app.paths import resource
from app.ui.icons import icon, pixmap, scaled, svg
from app.ui.tokens import load_tokens
from tests.ui.conftest import Look

ROOT = Path(__file__).resolve().parents[2]


def test_every_icon_can_be_drawn(qtbot: QtBot) -> None:
    names = [path.stem for path in resource("icons").glob("*.svg")]
    assert names
    blank = [name for name in names if pixmap(name).toImage().allGray() and pixmap(name).toImage().pixelColor(0, 0).alpha() == 255]
    assert blank == []


def test_icon_has_the_colour_of_its_tone_and_is_faint_when_disabled(qtbot: QtBot, look: Look) -> None:
    look("light", 1.0)
    tokens = load_tokens(dark=False)

    def colours(mode: QIcon.Mode) -> set[str]:
        image = icon("square-check", "bad", 24).pixmap(24, 24, mode).toImage()
        return {image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() == 255}

    assert tokens["bad"].lower() in colours(QIcon.Mode.Normal)
    assert colours(QIcon.Mode.Disabled) == {tokens["faint"].lower()}
    assert icon("square-check", "bad", 24).pixmap(24, 24, QIcon.Mode.Disabled).toImage().pixelColor(0, 0).alpha() == 0


def test_gap_is_left_empty(qtbot: QtBot) -> None:
    image = pixmap("square-check", "ink", 18, 6).toImage()
    assert image.width() == 24
    assert all(image.pixelColor(x, y).alpha() == 0 for x in range(19, 24) for y in range(18))


def test_lines_are_as_the_design_wants_them() -> None:
    assert 'stroke-width="1.75"' in svg("printer", "#112233")
    assert 'stroke="#112233"' in svg("printer", "#112233")


def test_lengths_grow_with_the_text(qtbot: QtBot, look: Look) -> None:
    look("light", 1.0)
    assert scaled(18) == 18
    look("light", 1.5)
    assert scaled(18) == 27


def test_icon_that_there_is_not_is_a_mistake(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        pixmap("no-such-icon")


def test_every_icon_named_in_the_program_is_there() -> None:
    """Looks at the calls that take an icon's name first, or as ``icon=``."""
    called = re.compile(
        r'(?:\b(?:icon|pixmap|IconButton|IconLabel|EmptyState|tinted|tinted_picture)\((?:(?:self\.)?_?theme, )?|icon(?:_name)?=)"([a-z0-9-]+)"'
    )
    missing = {
        (path.name, name)
        for path in (ROOT / "app").rglob("*.py")
        for name in called.findall(path.read_text(encoding="utf-8"))
        if not resource(f"icons/{name}.svg").exists()
    }
    assert missing == set()
