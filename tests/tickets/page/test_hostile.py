"""Words that nobody means in a ticket: endless ones, from right to left, with signs of every kind, and markup."""

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.tickets.records import Ticket, TicketMessage
from tests.tickets.page.around import Around

WORDS = (
    "x" * 10_000,
    "word " * 2_000,
    "שלום עולם 👩‍🏫🏳️‍🌈 " * 3 + "\u202eevil\u202c \u200b\u0000\u0007",
    "<b>bold</b><img src='file:///etc/passwd'><script>alert(1)</script>&nbsp;",
    "😀" * 3_000,
)


@pytest.mark.parametrize("words", WORDS, ids=("endless", "many", "rtl", "markup", "emoji"))
def test_a_ticket_of_any_kind(around: Around, words: str) -> None:
    width = around.window.width()
    begun = time.process_time()
    ticket = around.service.writing.start(title=words, body=words, facts={words[:60]: words})
    around.service.canned.add(words, words, words)
    with around.desk.edit("Heard") as edit:
        edit.change(Ticket, ticket, {"state": "open", "number": "20881", "need_words": words, "helpdesk_state": words})
        edit.create(TicketMessage, {"ticket": ticket, "direction": "in", "text": words, "author": words, "state": "received", "place": 1})
    around.settle()
    around.page.browse.show_ticket(ticket)
    around.settle()
    assert around.window.width() == width
    around.page.deeds.take(ticket, "history")
    around.settle()
    assert around.page.deeds.dialog is not None
    around.page.deeds.dialog.close()
    around.page.new_ticket()
    around.settle()
    around.page.compose.form.title.put(words)
    around.page.compose.form.body.put(words)
    around.page.compose.keep()
    around.settle()
    assert around.window.width() == width
    rich = [one for one in around.window.findChildren(QLabel) if words[:20] in one.text() and one.textFormat() != Qt.TextFormat.PlainText]
    assert rich == []
    assert time.process_time() - begun < 60, "it takes a moment, not minutes"


def test_markup_that_is_pasted_into_a_reply_is_plain(qtbot: QtBot, around: Around) -> None:
    ticket = around.service.writing.start(title="Panel is dark", body="No picture.")
    with around.desk.edit("Heard") as edit:
        edit.change(Ticket, ticket, {"state": "open", "number": "20881"})
    around.settle()
    around.page.browse.show_ticket(ticket)
    around.settle()
    around.page.browse.conversation.write_reply()
    editor = around.page.browse.conversation.reply.editor
    mime = QMimeData()
    mime.setHtml("<b>Bold</b> <img src='x'>")
    mime.setText("Bold")
    QGuiApplication.clipboard().setMimeData(mime)
    qtbot.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "Bold"


def test_a_ticket_that_is_deleted_elsewhere_while_its_reply_is_written(qtbot: QtBot, around: Around) -> None:
    ticket = around.service.writing.start(title="Panel is dark", body="No picture.")
    with around.desk.edit("Heard") as edit:
        edit.change(Ticket, ticket, {"state": "open", "number": "20881"})
    around.settle()
    around.page.browse.show_ticket(ticket)
    around.settle()
    editor = around.page.browse.conversation.reply.editor
    qtbot.keyClicks(editor, "It is the one by the window")
    with around.desk.edit("Ticket deleted") as edit:
        edit.delete(Ticket, [ticket])
    around.settle()
    around.desk.undo()
    around.settle()
    around.page.browse.show_ticket(ticket)
    around.settle()
    assert editor.toPlainText() == "It is the one by the window"


def test_a_draft_that_is_deleted_elsewhere_while_it_is_written(qtbot: QtBot, around: Around) -> None:
    ticket = around.service.writing.start(title="Panel is dark", body="No picture.")
    around.page.write_on(ticket)
    around.settle()
    body = around.page.compose.form.body_editor
    qtbot.keyClicks(body, "Since this morning. ")
    with around.desk.edit("Ticket deleted") as edit:
        edit.delete(Ticket, [ticket])
    around.settle()
    assert "Since this morning. " in body.toPlainText()
    around.page.compose.keep()
    around.settle()
    said = [*around.words(), *(label.text() for label in around.page.compose.findChildren(QLabel) if label.isVisible())]
    assert any("deleted" in words or "is gone" in words for words in said), "it is said"
    assert "Since this morning. " in body.toPlainText(), "and what was typed is there"
