"""Every page, and what opens in it, without a mouse: all of it is reached, in the order it is read, with a name and a role."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.shell.program import Program
from app.shell.window_keys import of_page
from app.ui.keyboard import KeyLine
from app.ui.widgets import Segments
from tests.accessibility.deeds import done
from tests.accessibility.views import View, press, session_of, settle, views
from tests.accessibility.walking import not_reached, out_of_order, stops, trapped, without_words
from tests.patience import PATIENCE

APP = Path(__file__).parents[2] / "app"


@pytest.mark.slow
def test_every_view_is_walked_in_reading_order_with_names_and_roles(sample_program: Program) -> None:
    """One walk for all that the tree of widgets can tell, as each takes seconds."""
    sample_program.window.resize(1280, 800)
    found: dict[str, list[str]] = {}
    shown: set[str] = set()
    for view in views(sample_program):
        shown.add(view.name)
        wrong = _walk(sample_program, view)
        if wrong:
            found[view.name] = wrong
    assert found == {}
    assert len(shown) > 30


def _walk(program: Program, view: View) -> list[str]:
    window = program.window
    program.window.chrome.rail.buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)
    found = stops(window)
    wrong = [f"trapped: {one}" for one in trapped(found)]
    wrong += [f"not reached: {one}" for one in not_reached(window.chrome, found)]
    wrong += [f"out of order: {one}" for one in out_of_order(view.page, found)]
    return wrong + [f"without words: {one}" for one in without_words(window, found)]


@pytest.mark.slow
def test_every_action_of_every_page_is_done_by_its_keys_or_by_ctrl_k(sample_program: Program) -> None:
    """What an action does is taken off, so that pressing its keys shows that they reach it and does nothing else."""
    missed: list[str] = []
    for key in session_of(sample_program).pages.keys_offered():
        page = session_of(sample_program).pages.show(key)
        settle(sample_program)
        for action in page.page_actions():
            if action.isEnabled() and action.isVisible() and not done(sample_program, action):
                missed.append(f"{key}: {action.text()}")
    assert missed == []


def _keys_of_pages(program: Program) -> dict[str, set[KeyLine]]:
    pages = session_of(program).pages
    return {each.key: set(of_page(each.title, pages.page(each.key), each.late_keys).lines) for each in program.features}


@pytest.mark.slow
def test_the_list_of_keys_has_them_all_before_their_parts_are_opened(sample_program: Program) -> None:
    """Parts of a page that are made late declare their keys: after everything was opened there is none that was missing before."""
    before = _keys_of_pages(sample_program)
    for _view in views(sample_program):
        pass
    after = _keys_of_pages(sample_program)
    assert {key: after[key] - before[key] for key in after if after[key] - before[key]} == {}


def test_settings_show_the_keys_of_pages_that_nobody_has_opened(sample_program: Program, qtbot: QtBot) -> None:
    session_of(sample_program).open_settings("keyboard")
    page = session_of(sample_program).pages.current
    assert page is not None
    wanted = {"Everywhere", "Troubleshoot", "Tickets", "Inventory", "PD sessions", "Sharing", "Cover", "In a list", "Barcode scanner"}
    wanted |= {"Leaves now", "Save the checklist", "Keep the chosen ones as shown", "Canned text"}
    qtbot.waitUntil(lambda: wanted <= {one.text() for one in page.findChildren(QLabel)}, timeout=PATIENCE)


def test_arrows_choose_among_those_of_whom_one_is_chosen(sample_program: Program) -> None:
    session_of(sample_program).open_settings("appearance")
    settle(sample_program)
    page = session_of(sample_program).pages.current
    assert page is not None
    segments = next(one for one in page.findChildren(Segments) if one.isVisible())
    buttons = list(segments.buttons.values())
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    for expected in buttons[1:]:
        press("Right", sample_program)
        assert [expected.hasFocus(), expected.isChecked()] == [True, True]


def _heard(tree: ast.AST) -> Iterator[tuple[str, set[str], set[str]]]:
    for one in ast.walk(tree):
        if isinstance(one, ast.ClassDef):
            bases = {base.id for base in one.bases if isinstance(base, ast.Name)}
            yield one.name, bases, {each.name for each in one.body if isinstance(each, ast.FunctionDef)}


def test_what_hears_the_mouse_hears_keys() -> None:
    """A class that looks at clicks by itself looks at keys too, or is one of Qt's that does."""
    does = {"mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent"}
    found = [
        f"{path.relative_to(APP)}: {name}"
        for path in sorted(APP.rglob("*.py"))
        for name, bases, methods in _heard(ast.parse(path.read_text(encoding="utf-8")))
        if methods & does and not {"keyPressEvent", "eventFilter"} & methods and "PressArea" not in bases
    ]
    assert found == []
