"""The tickets' tab, as a person uses it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.tickets.channels.channel import State
from app.ui.accessible import cut_texts, missing_names
from app.ui.feature import Place
from tests.tickets.page.around import Around
from tests.tickets.page.telling import column, conversation_words, sent, write

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_page_without_tickets_says_what_belongs_here(around: Around) -> None:
    assert around.page.browse.stack.currentIndex() == 1
    write(around)
    around.settle()
    assert around.page.browse.stack.currentIndex() == 0


def test_other_pages_ask_for_lists_and_new_tickets(around: Around) -> None:
    sent(around)
    write(around, title="Not yet")
    around.settle()
    assert around.page.show_place(Place("tickets", filter={"waiting": "draft"}))
    around.settle()
    assert column(around, "title") == ["Not yet"]
    assert around.page.browse.lists.buttons["draft"].text().endswith("1")
    assert around.page.show_place(Place("tickets", "device", "d2"))
    around.settle()
    device = around.page.compose.form.device.device
    assert device is not None
    assert device.tag == "PV-02210"


def test_tss_answers_and_is_answered(qtbot: QtBot, around: Around) -> None:
    ticket = sent(around)
    around.helpdesk.answer(ticket, "<b>Which</b> jack?", State.WAITING_ON_US)
    around.page.check_now()
    around.settle()
    assert any("TSS-20881" in words for words in around.words())
    around.page.browse.show_ticket(ticket)
    around.settle()
    assert "<b>Which</b> jack?" in conversation_words(around)
    reply = around.page.browse.conversation.reply
    qtbot.keyClicks(reply.editor, "114-B")
    qtbot.keyClick(reply.editor, Qt.Key.Key_Return, CTRL)
    around.settle()
    assert [one.body for one in around.helpdesk.replies.values()] == ["114-B"]
    assert reply.editor.toPlainText() == ""
    assert column(around, "state_words") == ["With TSS"]


def test_a_reply_without_a_network_can_be_taken_back(around: Around) -> None:
    ticket = sent(around)
    around.line.there = False
    around.page.browse.show_ticket(ticket)
    around.settle()
    reply = around.page.browse.conversation.reply
    reply.editor.setPlainText("Never mind.")
    reply.send_button.click()
    around.settle()
    assert "Waits to be sent" in conversation_words(around)
    shown = [one for one in around.page.browse.conversation.findChildren(QPushButton) if one.isVisible()]
    (button,) = [one for one in shown if one.text() == "Take it back"]
    button.click()
    around.settle()
    assert reply.editor.toPlainText() == "Never mind."
    around.line.set(there=True)
    around.settle()
    assert around.helpdesk.replies == {}


def test_what_waits_goes_when_the_network_comes_back(around: Around) -> None:
    around.line.set(there=False)
    around.helpdesk.away = True
    ticket = write(around)
    around.service.sending.queue(ticket, anyway=True)
    around.settle()
    assert column(around, "state_words") == ["Waits to be sent"]
    assert around.outbox.status().words == "1 message waits for the helpdesk · no network"
    around.helpdesk.away = False
    around.line.set(there=True)
    around.settle()
    assert column(around, "shown_number") == ["TSS-20881"]


def test_a_note_stays_here(around: Around) -> None:
    ticket = sent(around)
    around.page.browse.show_ticket(ticket)
    around.settle()
    reply = around.page.browse.conversation.reply
    reply.editor.setPlainText("Told the class.")
    reply.note_button.click()
    around.settle()
    assert {"Told the class.", "Note"} <= set(conversation_words(around))
    assert around.helpdesk.replies == {}


def test_files_of_a_ticket_are_opened_and_saved_under_harmless_names(around: Around, tmp_path: Path) -> None:
    ticket = write(around)
    around.service.files.attach(ticket, b"\x89PNG\r\n\x1a\n0", "../../evil.png")
    around.service.files.attach(ticket, b"MZ", "setup.exe", "application/x-msdownload")
    around.settle()
    around.page.browse.show_ticket(ticket)
    around.settle()
    known = around.page.browse.conversation.known
    assert known is not None
    picture, program = known.lines[0].files
    around.outside.open_file(picture)
    around.settle()
    assert Path(around.opened[0].toLocalFile()).name == "evil.png"
    around.outside.open_file(program)
    assert len(around.opened) == 1
    assert "could run" in around.words()[-1]
    around.outside.save_file_to(program, tmp_path / "kept.bin")
    around.settle()
    assert (tmp_path / "kept.bin").read_bytes() == b"MZ"
    around.outside.open_link("javascript:alert(1)")
    around.outside.open_link("file:///etc/passwd")
    around.outside.open_link("https://tss.example/ticket/1")
    assert [url.scheme() for url in around.opened] == ["file", "https"]


def test_everything_has_a_name_and_fits(qtbot: QtBot, around: Around) -> None:
    ticket = sent(around)
    around.helpdesk.answer(ticket, "Which jack?", State.WAITING_ON_US)
    around.page.check_now()
    around.settle()
    around.page.browse.show_ticket(ticket)
    around.settle()
    assert missing_names(around.page) == []
    assert cut_texts(around.page.browse.conversation) == []
    around.theme.choose("light", 2.0)
    around.page.browse.show_ticket(ticket)
    around.settle()
    pane = around.page.browse.conversation
    assert not around.page.browse.table.isVisible()
    assert pane.rect().contains(pane.reply.send_button.mapTo(pane, pane.reply.send_button.rect().bottomRight()))
    pane.back.click()
    assert around.page.browse.table.isVisible()
    around.theme.choose("light", 1.0)
    around.page.new_ticket("PV-04419")
    around.settle()
    around.page.compose.send()
    around.settle()
    for scale in (2.0, 1.0):
        around.theme.choose("dark", scale)
        around.settle()
        assert missing_names(around.page) == []
        assert cut_texts(around.page.compose) == []
