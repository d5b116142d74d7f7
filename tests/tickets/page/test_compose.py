"""Writing a ticket, as a person does it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.feature import Place
from tests.tickets.page.around import Around
from tests.tickets.page.telling import MESSAGE, column, sent, write

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_scan_fills_a_new_ticket_and_it_is_sent(qtbot: QtBot, around: Around) -> None:
    around.page.new_ticket("PV-04419")
    around.settle()
    form = around.page.compose.form
    assert form.device.device is not None
    assert form.places["room"].value() == "Room 114"
    assert form.places["person"].value() == "A. Okafor"
    assert form.category.value() == "Computer"
    qtbot.keyClicks(form.title.editor, "Screen stays black")
    qtbot.keyClicks(form.body.editor, "Light is on.")
    around.settle()
    qtbot.keyClick(form.title.editor, Qt.Key.Key_Return, CTRL)
    around.settle()
    assert around.page.stack.currentIndex() == 1
    field = form.facts.fields[MESSAGE]
    assert field.editor.property("wrong")
    assert field.editor.hasFocus()
    qtbot.keyClicks(field.editor, "black")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return, CTRL)
    around.settle()
    assert not around.page.composing
    assert [ticket.subject for ticket in around.helpdesk.tickets.values()] == ["Screen stays black"]
    assert column(around, "shown_number") == ["TSS-20881"]
    assert around.words()[-1] == "TSS has your ticket: TSS-20881."


def test_a_trouble_that_tss_knows_is_shown_while_typing(around: Around) -> None:
    first = sent(around, title="Keyboard: three keys are dead")
    around.page.new_ticket("PV-04419")
    around.settle()
    form = around.page.compose.form
    form.title.put("Keys on the keyboard do not work")
    form.body.put("E and R.")
    around.settle()
    assert [one.id for one in form.likely.shown] == [first]
    assert form.likely.shown[0].number == "TSS-20881"
    form.likely.add_wanted.emit(first)
    around.settle()
    assert not around.page.composing
    assert around.page.browse.conversation.ticket == first
    assert around.page.browse.conversation.reply.editor.toPlainText() == "Keys on the keyboard do not work\nE and R."
    assert around.surroundings.drafts.load("ticket.new") is None


def test_what_is_typed_while_the_form_opens_stays(qtbot: QtBot, around: Around) -> None:
    around.page.new_ticket("PV-04419")
    qtbot.keyClicks(around.page.compose.form.title.editor, "Bl")
    around.settle()
    qtbot.keyClicks(around.page.compose.form.title.editor, "ack")
    assert around.page.compose.form.title.value() == "Black"
    assert around.page.compose.form.device.device is not None


def test_what_is_scanned_while_the_form_opens_stays(qtbot: QtBot, around: Around) -> None:
    compose = around.page.compose
    for _ in range(8):  # scan and form are read side by side: either may come first
        around.page.new_ticket()
        assert around.page.scanned("PV-04419")
        qtbot.keyClicks(compose.form.title.editor, "Black")
        around.settle()
        assert compose.form.device.device is not None
        assert compose.form.device.device.tag == "PV-04419"
        assert compose.form.places["room"].value() == "Room 114"
        assert compose.form.title.value() == "Black"
        compose.discard()
        around.settle()


def test_tab_goes_on_in_reading_order(qtbot: QtBot, around: Around) -> None:
    around.page.new_ticket("PV-04419")
    around.settle()
    form = around.page.compose.form
    form.places["person"].editor.setFocus()
    order = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        order.append(focused.accessibleName())
    assert order == [f"{MESSAGE} · needed", "5 more that may help", "Priority"]


def test_the_priority_says_why_and_can_be_changed(around: Around) -> None:
    around.page.new_ticket("PV-04419")
    around.settle()
    panel = around.page.compose.form.priority
    panel.flags["testing"].click()
    around.settle()
    assert (panel.box.currentText(), panel.reason.text()) == ("Urgent", "A test is going on.")
    panel.box.setCurrentText("Low")
    panel.box.activated.emit(panel.box.currentIndex())
    around.settle()
    assert panel.reason.text() == "Chosen by you."
    panel.by_rule.click()
    around.settle()
    assert panel.box.currentText() == "Urgent"


def test_a_photo_is_pasted_and_goes_with_the_ticket(qtbot: QtBot, around: Around, tmp_path: Path) -> None:
    around.page.new_ticket("PV-04419")
    around.settle()
    compose = around.page.compose
    image = QImage(2400, 1200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime = QMimeData()
    mime.setImageData(image)
    compose.form.body_editor.insertFromMimeData(mime)
    around.settle()
    log = tmp_path / "setup.log"
    log.write_text("exit code 1603", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(log))])
    assert compose.form.well.take(mime)
    around.settle()
    assert [file.name for file in compose.form.well.files] == ["photo-1.jpg", "setup.log"]
    compose.form.title.put("Cracked screen")
    compose.send(anyway=True)
    around.settle()
    (ticket,) = around.helpdesk.tickets.values()
    assert [one.name for one in ticket.attachments] == ["photo-1.jpg", "setup.log"]
    photo = QImage.fromData(ticket.attachments[0].read())
    assert (photo.width(), photo.height()) == (1600, 800)


def test_what_was_typed_is_kept_and_becomes_a_draft(around: Around, open_page: Callable[[], Around]) -> None:
    around.page.new_ticket("PV-04419")
    around.settle()
    around.page.compose.form.title.put("Black scr")
    around.settle()
    around.surroundings.drafts.keep_now()
    around.close()

    later = open_page()
    assert any(notice.button == "Go on" for notice in later.said)
    later.page.new_ticket()
    later.settle()
    form = later.page.compose.form
    assert form.title.value() == "Black scr"
    assert form.device.device is not None
    later.page.compose.keep()
    later.settle()
    assert column(later, "state_words") == ["Draft"]
    assert later.surroundings.drafts.load("ticket.new") is None
    assert later.said[-1].undoable


def test_a_draft_is_gone_on_with_and_thrown_away(qtbot: QtBot, around: Around) -> None:
    write(around)
    around.settle()
    around.page.browse.table.enter()
    around.settle()
    qtbot.keyClick(around.page.browse.table.view, Qt.Key.Key_Return)
    around.settle()
    assert around.page.composing
    assert around.page.compose.form.title.value() == "Screen stays black"
    assert around.page.compose.form.facts.fields[MESSAGE].value() == "black"
    around.page.compose.discard_button.click()
    around.settle()
    assert column(around, "title") == []
    assert around.said[-1].undoable
    around.desk.undo()
    around.settle()
    assert column(around, "title") == ["Screen stays black"]


def test_a_draft_that_another_page_made_is_opened_to_be_written_on(around: Around) -> None:
    ticket = around.service.writing.start(title="Panel: no picture", body="Power light is on.", device_id="d2", urgent=True)
    around.settle()
    assert around.page.show_place(Place("tickets", "ticket", ticket))
    around.settle()
    assert around.page.composing
    assert around.page.compose.form.body.value() == "Power light is on."
    assert around.page.compose.form.priority.box.currentText() == "Urgent"


def test_a_canned_text_is_filled_in(around: Around) -> None:
    around.page.new_ticket("PV-04419")
    around.settle()
    form = around.page.compose.form
    form.canned.click()
    around.settle()
    menu = form.canned.menu_of_texts
    assert menu.isVisible()
    placed = next(action for action in menu.actions() if "{" in action.toolTip())
    placed.trigger()
    menu.close()
    around.settle()
    written = form.body.value()
    assert written.startswith("PV-04419 (Lenovo 300")
    assert "{" not in written
