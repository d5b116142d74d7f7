"""Words from outside on what could mark keys or read markup: an ampersand is shown, a tag is no tag."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.actions import page_actions
from app.ui.buttons import LinkButton, PrimaryButton, QuietButton, Segments, ShortLink
from app.ui.forms import FormField
from app.ui.keyboard import key_lines
from app.ui.texts import no_key
from app.ui.widgets import Chip, FactRow, Strip, WrapCheckBox

APP = Path(__file__).parents[2] / "app"
NAME = "R&D <b>lab</b>"
WHOLE: dict[str, Callable[[], QWidget]] = {
    "primary": lambda: PrimaryButton(NAME),
    "quiet": lambda: QuietButton(NAME),
    "link": lambda: LinkButton(NAME),
    "short": lambda: ShortLink(NAME),
    "segment": lambda: Segments([("one", NAME)], "Lists"),
    "chip": lambda: Chip(NAME, removable=False),
    "box": lambda: WrapCheckBox(NAME),
}


def shown(button: QAbstractButton) -> str:
    """What Qt was told to show; some of ours say their words without the doubled sign."""
    return QPushButton.text(button) if isinstance(button, QPushButton) else button.text()


@pytest.mark.parametrize("kind", WHOLE)
def test_an_ampersand_on_a_button_is_shown_and_marks_no_key(qtbot: QtBot, kind: str) -> None:
    whole = WHOLE[kind]()
    qtbot.addWidget(whole)
    button = whole if isinstance(whole, QAbstractButton) else whole.findChildren(QAbstractButton)[0]
    assert [shown(button).replace("\n", " "), button.shortcut()] == [no_key(NAME), QKeySequence()]
    assert NAME in button.accessibleName()


def test_words_that_come_later_are_shown_alike_and_read_as_they_were_given(qtbot: QtBot) -> None:
    button = QuietButton("Room 1")
    qtbot.addWidget(button)
    button.setText(NAME)
    assert [QPushButton.text(button), button.text()] == [no_key(NAME), NAME]


def test_the_button_of_a_strip(qtbot: QtBot) -> None:
    strip = Strip("Done", button=NAME)
    qtbot.addWidget(strip)
    assert QPushButton.text(strip.button) == no_key(NAME)


def test_a_title_beside_a_field_and_a_fact_that_leads_somewhere(qtbot: QtBot) -> None:
    field, fact = FormField(NAME, QLineEdit()), FactRow("Room", NAME, link=True)
    for made in (field, fact):
        qtbot.addWidget(made)
    label = next(one for one in field.findChildren(QLabel) if one.buddy() is not None)
    assert [label.text(), label.textFormat()] == [no_key(NAME), Qt.TextFormat.PlainText]
    assert isinstance(fact.value, LinkButton)
    assert QPushButton.text(fact.value) == no_key(NAME)


def test_an_action_says_its_words_in_menus_and_in_the_list_of_keys(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    (action,) = page_actions(page, [(f"Send to {NAME}", "Ctrl+R", page.show)])
    page.show()
    assert action.text() == no_key(f"Send to {NAME}")
    assert [line.what for line in key_lines([action])] == [f"Send to {NAME}"]


def _labels(tree: ast.AST) -> Iterator[ast.Call]:
    for one in ast.walk(tree):
        if isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and one.func.id == "QLabel" and one.args:
            yield one


def _own(words: ast.expr) -> bool:
    """Whether these are words of the program itself, or no words at all."""
    return isinstance(words, ast.Constant) or ast.unparse(words) == "self" or ast.unparse(words).startswith("tr(")


def test_no_label_guesses_whether_what_it_shows_is_markup() -> None:
    """``text(…)`` makes plain ones; a label by hand shows words of the program alone, or says that it is plain."""
    found = []
    for path in sorted(APP.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if "setTextFormat(Qt.TextFormat.PlainText)" not in source:
            found += [f"{path.relative_to(APP)}: {ast.unparse(one)}" for one in _labels(ast.parse(source)) if not _own(one.args[0])]
    assert found == []
