"""What arrives from another desk leaves alone the ticket that is written, and nothing that was typed anywhere is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.tickets.records import RECORDS, CannedText, Ticket
from tests.tickets.page.around import Around
from tests.ui.elsewhere import Elsewhere


@pytest.fixture
def elsewhere(around: Around, tmp_path: Path) -> Iterator[Elsewhere]:
    """Another desk."""
    made = Elsewhere(around.desk, tmp_path, RECORDS)
    yield made
    made.close()


def test_a_draft_that_is_written(qtbot: QtBot, around: Around, elsewhere: Elsewhere) -> None:
    ticket = around.service.writing.start(title="Panel is dark", body="No picture.")
    elsewhere.learn()
    around.page.write_on(ticket)
    around.settle()
    body = around.page.compose.form.body_editor
    body.setFocus()
    qtbot.keyClicks(body, "Since this morning. ")
    cursor = body.textCursor()
    cursor.setPosition(6)
    body.setTextCursor(cursor)
    elsewhere.change(Ticket, ticket, {"title": "Panel in Room 204 is dark"})
    elsewhere.create(Ticket, {"title": "Another", "state": "draft"})
    around.settle()
    assert QApplication.focusWidget() is body
    assert body.textCursor().position() == 6
    assert around.page.compose.form.body.value().startswith("Since this morning. ")
    around.page.compose.keep()
    around.settle()
    kept = around.service.writing.values(ticket)
    assert kept["title"] == "Panel in Room 204 is dark", "who left the title alone did not change it back"
    assert "Since this morning. " in str(kept["body"])
    assert around.desk.open_edits() == []


def test_the_same_field_of_a_draft_is_a_question(qtbot: QtBot, around: Around, elsewhere: Elsewhere) -> None:
    ticket = around.service.writing.start(title="Panel is dark", body="No picture.")
    elsewhere.learn()
    around.page.write_on(ticket)
    around.settle()
    around.page.compose.form.title.put("Panel is dark again")
    elsewhere.change(Ticket, ticket, {"title": "Panel in Room 204 is dark"})
    around.page.compose.keep()
    around.settle()
    (edit,) = [one for one in around.desk.open_edits() if one.field == "title"]
    assert {one.value for one in edit.contenders} == {"Panel is dark again", "Panel in Room 204 is dark"}


def test_a_reply_that_is_written(qtbot: QtBot, around: Around, elsewhere: Elsewhere) -> None:
    ticket = elsewhere.create(Ticket, {"title": "Panel is dark", "number": "20881", "state": "open", "sent": "2026-11-20T15:00:00Z"})
    around.settle()
    around.page.browse.show_ticket(ticket)
    around.settle()
    around.page.browse.conversation.write_reply()
    editor = around.page.browse.conversation.reply.editor
    qtbot.keyClicks(editor, "It is the one by the wind")
    place = editor.textCursor().position()
    elsewhere.change(Ticket, ticket, {"priority": "High"})
    elsewhere.create(Ticket, {"title": "Another", "state": "draft"})
    around.settle()
    assert QApplication.focusWidget() is editor
    assert (editor.toPlainText(), editor.textCursor().position()) == ("It is the one by the wind", place)
    assert around.page.browse.table.current == ticket


def test_a_canned_text_that_is_changed(around: Around, elsewhere: Elsewhere) -> None:
    texts = around.service.canned
    id = texts.add("Key", "The key of {room} hangs in the office.")
    elsewhere.learn()
    seen = texts.seen(id)
    elsewhere.change(CannedText, id, {"title": "Key of the room", "text": "Ask Ms. Alvarez for the key of {room}."})
    assert texts.change(id, "Key", "The key of {room} hangs at the door.", seen=seen) == "Canned text Key changed"
    assert {one.field for one in around.desk.open_edits()} == {"text"}, "who left the title alone did not change it back"
    assert texts.change(id, "Key", "The key of {room} hangs in the office.", seen=seen) == ""
    around.settle()
