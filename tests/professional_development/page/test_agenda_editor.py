"""The agenda by hand and by keyboard: whatever is done, it adds up or says by how much it doesn't."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.professional_development.page.plan.agenda_card import AgendaCard
from app.professional_development.page.plan.agenda_editor import FRESH, AgendaDeed
from app.professional_development.page.plan.block_form import BlockText
from app.professional_development.page.plan.block_stack import agenda_of
from app.ui.accessible import missing_names
from app.ui.theme import ThemeState

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Shown = tuple[AgendaCard, list[AgendaDeed], QWidget]


@pytest.fixture
def shown(qtbot: QtBot, light: ThemeState) -> Shown:
    """Three blocks of an hour, and what is done with them."""
    del light
    card = AgendaCard(lambda minutes: f"{2 + (45 + minutes) // 60}:{(45 + minutes) % 60:02}", ("Opening", "Practice"))
    done: list[AgendaDeed] = []
    card.editor.done.connect(done.append)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(card)
    column.addStretch()
    qtbot.addWidget(page)
    page.resize(640, 700)
    with qtbot.waitExposed(page):
        page.show()
    blocks = [("a", 10, BlockText("Open")), ("b", 30, BlockText("Build", "Pairs")), ("c", 20, BlockText("Close"))]
    card.editor.show_state(agenda_of(60, blocks))
    return card, done, page


def test_tab_comes_to_the_blocks_where_they_stand_and_into_the_form_of_one(shown: Shown) -> None:
    card, _, page = shown
    after = QPushButton("After", page)
    after.show()
    blocks = [("n", 5, BlockText("New")), ("a", 10, BlockText("Open")), ("b", 30, BlockText("Build")), ("c", 15, BlockText("Close"))]
    card.editor.show_state(agenda_of(60, blocks))
    cards = card.editor.stack.cards
    card.add.setFocus()
    assert walked(5) == [cards["n"], cards["a"], cards["b"], cards["c"], after]
    card.editor.open_form("n")
    form = card.editor.form
    assert form is not None
    assert walked(4) == [form.minutes_editor, form.text.editor, form.needs.editor, form.kind.editor]


def walked(steps: int) -> list[QWidget | None]:
    """Where Tab leads from here."""
    found: list[QWidget | None] = []
    for _ in range(steps):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        found.append(QApplication.focusWidget())
    return found


def minutes(card: AgendaCard) -> dict[str, int]:
    return {block.id: block.minutes for block in card.editor.agenda.blocks}


def order(card: AgendaCard) -> str:
    return "".join(block.id for block in card.editor.agenda.blocks)


def drag(qtbot: QtBot, card: AgendaCard, block: str, start: QPoint, by: int) -> None:
    widget = card.editor.stack.cards[block]
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for part in (by // 2, by):
        QTest.mouseMove(widget, start + QPoint(0, part))
        qtbot.wait(1)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(0, by))


def test_the_sum_is_told(shown: Shown) -> None:
    card, _, _ = shown
    assert card.sum.text() == "60 of 60 minutes"
    assert not card.fit.isVisible()
    assert [one.line.clock for one in card.editor.stack.cards.values()] == ["2:45", "2:55", "3:25"]


def test_alt_and_arrows_move_a_block(shown: Shown) -> None:
    card, done, _ = shown
    card.editor.focus_block(2)
    QTest.keyClick(card.editor.stack.cards["c"], Qt.Key.Key_Up, ALT)
    assert order(card) == "acb"
    assert QApplication.focusWidget() is card.editor.stack.cards["c"]
    QTest.keyClick(card.editor.stack.cards["c"], Qt.Key.Key_Down, ALT)
    assert order(card) == "abc"
    assert done == [AgendaDeed("move", "c", 1), AgendaDeed("move", "c", 2)]


def test_ctrl_plus_and_minus_change_minutes_and_the_overrun_is_told(shown: Shown) -> None:
    card, done, _ = shown
    card.editor.focus_block(1)
    QTest.keyClick(card.editor.stack.cards["b"], Qt.Key.Key_Plus, CTRL)
    assert minutes(card) == {"a": 10, "b": 35, "c": 20}
    assert card.sum.text() == "65 of 60 minutes: 5 too many"
    assert "Runs 5 minutes over" in card.editor.stack.cards["c"].line.spoken
    card.fit.click()
    assert sum(minutes(card).values()) == 60
    QTest.keyClick(card.editor.stack.cards["b"], Qt.Key.Key_Minus, CTRL)
    assert card.sum.text() == "55 of 60 minutes: 5 left"
    assert [deed.kind for deed in done] == ["resize", "fit", "resize"]


def test_delete_takes_a_block_away_and_the_next_has_the_focus(shown: Shown) -> None:
    card, done, _ = shown
    card.editor.focus_block(0)
    QTest.keyClick(card.editor.stack.cards["a"], Qt.Key.Key_Delete)
    assert order(card) == "bc"
    assert QApplication.focusWidget() is card.editor.stack.cards["b"]
    assert done == [AgendaDeed("remove", "a")]


def test_insert_writes_a_new_block_after_this_one(shown: Shown) -> None:
    card, done, _ = shown
    card.editor.focus_block(0)
    QTest.keyClick(card.editor.stack.cards["a"], Qt.Key.Key_Insert)
    form = card.editor.form
    assert form is not None
    QTest.keyClicks(form.title.editor, "Warm up")
    form.minutes_editor.setValue(15)
    QTest.keyClick(form.title.editor, Qt.Key.Key_Return)
    assert done[-1].kind == "add"
    assert done[-1].number == 1
    assert done[-1].values["title"] == "Warm up"
    assert done[-1].values["minutes"] == 15


def test_a_new_block_without_words_goes_again(shown: Shown) -> None:
    card, done, _ = shown
    card.add.click()
    assert FRESH in minutes(card)
    form = card.editor.form
    assert form is not None
    QTest.keyClick(form.title.editor, Qt.Key.Key_Escape)
    assert order(card) == "abc"
    assert done == []


def test_enter_edits_and_escape_gives_up(shown: Shown) -> None:
    card, done, _ = shown
    card.editor.focus_block(1)
    QTest.keyClick(card.editor.stack.cards["b"], Qt.Key.Key_Return)
    form = card.editor.form
    assert form is not None
    QTest.keyClicks(form.title.editor, "Other")
    QTest.keyClick(form.title.editor, Qt.Key.Key_Escape)
    assert card.editor.form is None
    assert done == []
    assert QApplication.focusWidget() is card.editor.stack.cards["b"]


def test_leaving_the_form_keeps_what_was_typed(shown: Shown) -> None:
    card, done, _ = shown
    card.editor.open_form("b")
    form = card.editor.form
    assert form is not None
    QTest.keyClicks(form.title.editor, "Other")
    card.editor.focus_block(0)
    assert [(deed.kind, deed.block, deed.values["title"]) for deed in done] == [("change", "b", "Other")]


def test_the_lower_edge_takes_minutes_from_the_next_block(qtbot: QtBot, shown: Shown) -> None:
    card, done, _ = shown
    widget = card.editor.stack.cards["b"]
    drag(qtbot, card, "b", QPoint(200, widget.height() - 3), 30)
    assert sum(minutes(card).values()) == 60
    assert minutes(card)["b"] == 40
    assert done == [AgendaDeed("border", "b", 10)]


def test_a_block_is_dragged_to_another_place(qtbot: QtBot, shown: Shown) -> None:
    card, done, _ = shown
    drag(qtbot, card, "a", QPoint(200, 12), 140)
    assert order(card) == "bac"
    assert done == [AgendaDeed("move", "a", 1)]


def test_a_screen_reader_hears_every_block(shown: Shown) -> None:
    card, _, _ = shown
    assert missing_names(card) == []
    assert card.editor.stack.cards["b"].accessibleName() == "2:55, Build, 30 minutes. Pairs"
