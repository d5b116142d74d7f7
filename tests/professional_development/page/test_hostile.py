"""Words that nobody means: endless ones, from right to left, with signs of every kind, and markup."""

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.professional_development.records import PdSession
from tests.professional_development.page.around import Around, open_session

WORDS = (
    "x" * 10_000,
    "word " * 2_000,
    "שלום עולם 👩‍🏫🏳️‍🌈 " * 3 + "\u202eevil\u202c \u200b\u0000\u0007",
    "<b>bold</b><img src='file:///etc/passwd'><script>alert(1)</script>&nbsp;",
    "😀" * 3_000,
)


@pytest.mark.slow
@pytest.mark.parametrize("words", WORDS, ids=("endless", "many", "rtl", "markup", "emoji"))
def test_a_title_of_any_kind(around: Around, words: str) -> None:
    id = open_session(around, "plan")
    width = around.window.width()
    begun = time.process_time()
    around.service.planning.save(id, {"title": words, "objective": words, "place": words, "facilitators": words, "audience": words})
    block = around.service.agenda.view(id).blocks[0].id
    around.service.agenda.change(block, {"title": words, "text": words, "needs": words})
    around.service.people.invite_guest(id, words, words, words)
    around.settle()
    for tab in ("people", "feedback", "evidence", "handout", "plan"):
        around.page.open_session(id, tab)
        around.settle()
        assert around.window.width() == width, tab
        assert around.window.minimumSizeHint().width() <= 1000, tab
    around.page.session.left.emit()
    around.settle()
    around.page.asking.show_history()
    around.settle()
    if around.page.paper.dialog is not None:
        around.page.paper.dialog.close()
    rich = [one for one in around.window.findChildren(QLabel) if one.text() == words and one.textFormat() != Qt.TextFormat.PlainText]
    assert rich == []
    assert time.process_time() - begun < 60, "it takes a moment, not minutes"


def test_markup_that_is_pasted_is_plain(around: Around) -> None:
    open_session(around, "plan")
    editor = around.page.session.plan.why.objective.editors["objective"]
    mime = QMimeData()
    mime.setHtml("<b>Bold</b> <img src='x'>")
    mime.setText("Bold")
    QGuiApplication.clipboard().setMimeData(mime)
    editor.setFocus()
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "Bold"
    editor.settle()
    around.settle()


def test_a_session_that_is_deleted_while_it_is_open_elsewhere(around: Around) -> None:
    id = open_session(around, "plan")
    editor = around.page.session.plan.why.objective.editors["objective"]
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Half a word")
    with around.desk.edit("Session deleted") as edit:
        edit.delete(PdSession, [id])
    around.settle()
    assert not around.page.in_session
    assert any("deleted meanwhile" in said for said in around.words())
    around.settle()
    assert around.surroundings.drafts.load(f"pd.session.{id}") is None
    assert {one.field for one in around.desk.open_edits()} == {"deleted"}
    assert around.service.planning.values(id)["objective"] == "Half a word"
