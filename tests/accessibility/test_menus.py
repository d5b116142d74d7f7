"""The menu of every table, opened by the keyboard: each entry has a name, and a way without the menu."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from app.professional_development.page.plan.block_card import BlockCard
from app.shell.program import Program
from app.ui.feature import Page
from app.ui.tables.view import RecordsView
from tests.accessibility.deeds import done
from tests.accessibility.views import open_deeper, press, session_of, settle

PLACES: Mapping[str, Sequence[str]] = {
    "tickets": ("",),
    "inventory": ("", "rooms", "people", "stock", "models"),
    "pd": ("", "people", "evidence"),
    "plan": ("",),
}
"""Where the tables are: pages, and what opens in them."""
_WITHOUT_TABLE = {"today", "troubleshooting", "sharing", "cover"}


def menu_of(widget: QWidget) -> QMenu:
    """What the menu key opens: the system's part of Qt, which is not there offscreen, makes this event of it."""
    widget.setFocus()
    place = widget.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), widget
    return menu


def tables(program: Program) -> Iterator[tuple[str, Page, RecordsView]]:
    """Every table, with a line chosen."""
    for key, names in PLACES.items():
        for name in names:
            page = open_deeper(program, key, name)
            shown = [one for one in page.findChildren(RecordsView) if one.isVisible()]
            assert shown, (key, name)
            for view in shown:
                view.setFocus()
                press("Home", program)
                yield f"{key} {name}".strip(), page, view


def has_button(page: Page, action: QAction) -> bool:
    """Whether the same stands on a button, to which Tab comes."""
    return any(one.isVisible() and one.text() == action.text() for one in page.findChildren(QAbstractButton))


@pytest.mark.slow
def test_every_entry_of_every_table_s_menu_has_a_name_and_a_way_without_it(sample_program: Program) -> None:
    sample_program.window.resize(1280, 800)
    assert set(session_of(sample_program).pages.keys_offered()) == {*PLACES, *_WITHOUT_TABLE}
    wrong, seen = [], 0
    for name, page, view in tables(sample_program):
        menu = menu_of(view)
        entries = [action for action in menu.actions() if not action.isSeparator()]
        wrong += [f"{name}: an entry without words" for action in entries if not action.text().strip()]
        assert len(entries) > 3, name
        menu.close()
        settle(sample_program)
        for action in entries:
            seen += 1
            if action.isEnabled() and not has_button(page, action) and not done(sample_program, action):
                wrong.append(f"{name}: {action.text()}")
            view.setFocus()
    assert wrong == []
    assert seen > 60


def test_the_menu_of_a_line_opens_and_is_walked_by_keys(sample_program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shift F10, which Qt knows on Windows alone; there the system asks for the menu."""
    view = next(view for name, _, view in tables(sample_program) if name == "tickets")
    monkeypatch.setattr("sys.platform", "linux")
    QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    row = view.visualRect(view.currentIndex())
    assert row.contains(view.viewport().mapFromGlobal(menu.pos()) - QPoint(1, 1))
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is menu.actions()[0]
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert QApplication.focusWidget() is view


def test_every_entry_of_a_block_s_menu_says_its_keys(sample_program: Program) -> None:
    page = open_deeper(sample_program, "pd", "plan")
    menu = menu_of(next(card for card in page.findChildren(BlockCard) if card.isVisible()))
    entries: list[QAction] = menu.actions()
    menu.close()
    assert len(entries) > 5
    assert all(words and keys for words, _, keys in (action.text().partition("\t") for action in entries))
