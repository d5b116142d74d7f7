"""Somebody goes on writing replies while the desk is busy: none goes twice, is lost, or to another ticket."""

import threading
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from tests.patience import PATIENCE
from tests.tickets.page.around import Around
from tests.tickets.page.busy import CTRL, photo, shown, write_new
from tests.tickets.page.telling import sent
from tests.ui.busy import reading_long, writing_long


def test_a_reply_that_is_sent_twice_goes_once(qtbot: QtBot, around: Around) -> None:
    ticket = sent(around)
    shown(around, ticket)
    reply = around.page.browse.conversation.reply
    with writing_long(around):
        qtbot.keyClicks(reply.editor, "No, cold.")
        qtbot.keyClick(reply.editor, Qt.Key.Key_Return, CTRL)
        qtbot.keyClick(reply.editor, Qt.Key.Key_Return, CTRL)
        reply.note_button.click()
        qtbot.keyClicks(reply.editor, " And dark.")
        assert reply.editor.toPlainText() == "No, cold.", "a word that would not go along is not taken"
    assert [one.body for one in around.helpdesk.replies.values()] == ["No, cold."]
    assert reply.editor.toPlainText() == ""
    qtbot.keyClicks(reply.editor, "Thanks")
    assert reply.editor.toPlainText() == "Thanks"


def test_a_reply_to_another_ticket_stays_while_the_first_one_goes(qtbot: QtBot, around: Around) -> None:
    first, second = sent(around), sent(around, "PV-00951", "Printer jams")
    shown(around, first)
    reply = around.page.browse.conversation.reply
    go = threading.Event()
    around.jobs.write(lambda _progress: go.wait(PATIENCE / 1000), title="Importing", owner=around)
    qtbot.keyClicks(reply.editor, "No, cold.")
    reply.send_button.click()
    around.page.browse.show_ticket(second)
    qtbot.waitUntil(lambda: around.page.browse.conversation.known is not None and around.page.browse.conversation.known.id == second)
    qtbot.keyClicks(reply.editor, "Tray two")
    go.set()
    around.settle()
    assert reply.editor.toPlainText() == "Tray two"
    assert [one.body for one in around.helpdesk.replies.values()] == ["No, cold."]
    shown(around, first)
    assert reply.editor.toPlainText() == ""


def test_a_reply_that_is_refused_is_there_to_be_changed(qtbot: QtBot, around: Around) -> None:
    ticket = sent(around)
    shown(around, ticket)
    reply = around.page.browse.conversation.reply
    reply.editor.setPlainText("The password is hunter2")
    reply.send_button.click()
    around.settle()
    assert around.helpdesk.replies == {}
    assert reply.editor.toPlainText() == "The password is hunter2"
    qtbot.keyClicks(reply.editor, "x")
    assert "x" in reply.editor.toPlainText()


def test_a_photo_of_a_reply_goes_to_its_own_ticket(qtbot: QtBot, around: Around, tmp_path: Path) -> None:
    first, second = sent(around), sent(around, "PV-00951", "Printer jams")
    shown(around, first)
    reply = around.page.browse.conversation.reply
    go = threading.Event()
    around.jobs.write(lambda _progress: go.wait(PATIENCE / 1000), title="Importing", owner=around)
    log = tmp_path / "setup.log"
    log.write_text("ok")
    mime = photo(tmp_path)
    mime.setUrls([*mime.urls(), QUrl.fromLocalFile(str(log))])
    assert reply.well.take(mime)
    around.page.browse.show_ticket(second)
    qtbot.waitUntil(lambda: around.page.browse.conversation.known is not None and around.page.browse.conversation.known.id == second)
    go.set()
    around.settle()
    assert reply.well.files == []
    shown(around, first)
    assert sorted(file.name for file in reply.well.files) == ["photo-1.jpg", "setup.log"]


def test_a_reply_waits_for_its_photo(around: Around, tmp_path: Path) -> None:
    ticket = sent(around)
    shown(around, ticket)
    reply = around.page.browse.conversation.reply
    with reading_long(around):
        assert reply.well.take(photo(tmp_path))
        reply.editor.setPlainText("So it looks.")
        reply.send_button.click()
    (gone,) = around.helpdesk.replies.values()
    assert (gone.body, [one.name for one in gone.attachments]) == ("So it looks.", ["photo-1.jpg"])


def test_photos_of_a_note_stay_with_it(around: Around, tmp_path: Path) -> None:
    ticket = sent(around)
    shown(around, ticket)
    reply = around.page.browse.conversation.reply
    assert reply.well.take(photo(tmp_path))
    around.settle()
    reply.editor.setPlainText("How it looked.")
    reply.note_button.click()
    around.settle()
    note = around.service.conversation.messages(ticket)[-1]
    assert (note.text, [one.name for one in note.attachments]) == ("How it looked.", ["photo-1.jpg"])
    assert around.helpdesk.replies == {}


def test_words_for_a_known_ticket_stand_after_those_begun_there(around: Around) -> None:
    known = sent(around)
    shown(around, known)
    reply = around.page.browse.conversation.reply
    reply.editor.setPlainText("It is by the window.")
    write_new(around, "Still black")
    around.page.compose.add_wanted.emit(known)
    around.settle()
    assert reply.editor.toPlainText() == "It is by the window.\nStill black"


def test_a_reply_is_begun_to_the_ticket_that_is_chosen(qtbot: QtBot, around: Around) -> None:
    first, second = sent(around), sent(around, "PV-00951", "Printer jams")
    shown(around, first)
    around.page.browse.table.view.setFocus()
    reply = around.page.browse.conversation.reply
    with reading_long(around):
        around.page.browse.show_ticket(second)
        around.page.browse.conversation.write_reply()
        assert not reply.editor.hasFocus(), "the place still belongs to the other ticket"
    assert reply.editor.hasFocus()
    qtbot.keyClicks(reply.editor, "Tray two")
    shown(around, first)
    assert reply.editor.toPlainText() == ""
    shown(around, second)
    assert reply.editor.toPlainText() == "Tray two"
