"""A slip in painting is told like any other: a painter that stays open behind it would end the program without a word."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

APP = Path(__file__).resolve().parents[2] / "app"


class Slips(QWidget):
    """Begins to paint, as every widget of the program does, and fails."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fail."""
        with QPainter(self) as painter:
            painter.drawPoint(1, 1)
            raise ValueError("a slip")


def test_a_window_lives_on_behind_a_slip_in_painting(qtbot: QtBot) -> None:
    widget = Slips()
    qtbot.addWidget(widget)
    with qtbot.captureExceptions() as slips:
        widget.show()
        qtbot.waitUntil(lambda: bool(slips))
        widget.update()
        qtbot.waitUntil(lambda: len(slips) > 1)
    assert {str(slip[1]) for slip in slips} == {"a slip"}


def opened_otherwise(tree: ast.AST) -> list[int]:
    """The lines where a painter begins on something, but not as ``with QPainter(…) as painter``."""
    within = {id(item.context_expr) for node in ast.walk(tree) if isinstance(node, ast.With) for item in node.items}
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    return [call.lineno for call in calls if ast.unparse(call.func) == "QPainter" and call.args and id(call) not in within]


@pytest.mark.parametrize(("code", "lines"), [("painter = QPainter(self)", [1]), ("with QPainter(self) as painter:\n    pass", [])])
def test_painters_that_stay_open_are_found(code: str, lines: list[int]) -> None:
    assert opened_otherwise(ast.parse(code)) == lines


@pytest.mark.slow
def test_every_painter_ends_whatever_happens() -> None:
    found = {str(file.relative_to(APP)): opened_otherwise(ast.parse(file.read_text(encoding="utf-8"))) for file in APP.rglob("*.py")}
    assert {name: lines for name, lines in found.items() if lines} == {}
