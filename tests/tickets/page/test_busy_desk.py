"""Somebody goes on working while the desk is busy: no ticket is sent twice, lost or mixed with another."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.tickets.records import Ticket
from app.ui.feature import Place
from tests.tickets.page.around import Around
from tests.tickets.page.busy import CTRL, all_tickets, photo, shown, write_new
from tests.tickets.page.telling import column, sent, write
from tests.ui.busy import reading_long, writing_long


def test_a_ticket_that_is_sent_twice_goes_once(qtbot: QtBot, around: Around) -> None:
    write_new(around)
    compose = around.page.compose
    with writing_long(around):
        compose.send(anyway=True)
        compose.send(anyway=True)
        qtbot.keyClick(compose, Qt.Key.Key_Return, CTRL)
    assert column(around, "title") == ["Screen stays black"]
    assert len(around.helpdesk.tickets) == 1


def test_a_draft_that_is_kept_twice_is_kept_once(qtbot: QtBot, around: Around) -> None:
    write_new(around)
    with writing_long(around):
        qtbot.keyClick(around.page.compose.form.title.editor, Qt.Key.Key_Escape)
        around.page.compose.keep()
    assert column(around, "title") == ["Screen stays black"]
    assert not around.page.composing


def test_a_ticket_on_its_way_takes_no_more_words_and_makes_no_draft(qtbot: QtBot, around: Around) -> None:
    write_new(around)
    compose = around.page.compose
    with writing_long(around):
        compose.send(anyway=True)
        qtbot.keyClicks(compose.form.body.editor, "more")
        assert compose.form.body.value() == "", "a word that would not go along is not taken"
        qtbot.waitUntil(lambda: "busy" in compose.header.subtitle.text())
        compose.keep()
        compose.discard_button.click()
    assert column(around, "title") == ["Screen stays black"]
    assert len(around.helpdesk.tickets) == 1
    around.page.new_ticket()
    around.settle()
    assert "busy" not in compose.header.subtitle.text()
    qtbot.keyClicks(compose.form.body.editor, "more")
    assert compose.form.body.value() == "more"


def test_what_is_refused_can_be_written_on(qtbot: QtBot, around: Around) -> None:
    write_new(around, title="")
    compose = around.page.compose
    with writing_long(around):
        compose.send()
    assert compose.form.title.editor.hasFocus()
    qtbot.keyClicks(compose.form.title.editor, "Black")
    assert compose.form.title.value() == "Black"
    assert compose.send_button.isEnabled()


@pytest.mark.parametrize("begin", ["Ctrl N", "another draft", "another place"])
def test_what_is_begun_after_a_draft_stays_open(around: Around, begin: str) -> None:
    draft, other = write(around), write(around, "PV-00951", title="Printer jams")
    around.settle()
    page = around.page
    page.write_on(draft)
    around.settle()
    page.compose.form.title.put("Screen is dark")
    page.compose.form.edited.emit()
    if begin == "Ctrl N":
        page.new_ticket("PV-02210")
    elif begin == "another draft":
        page.show_place(Place("tickets", "ticket", other))
    else:
        page.show_place(Place("tickets", "device", "PV-02210"))
    around.settle()
    assert page.compose.is_open
    assert around.service.writing.values(draft)["title"] == "Screen is dark"
    if begin == "another draft":
        assert page.compose.form.title.value() == "Printer jams"
    else:
        assert page.compose.form.title.value() == ""
        assert page.compose.form.device.device is not None
        assert page.compose.form.device.device.tag == "PV-02210"
    page.compose.form.title.put("Goes on")
    page.compose.keep()
    around.settle()
    assert not page.composing
    assert "Goes on" in column(around, "title")


def test_a_device_of_another_page_is_not_mixed_with_what_is_being_written(around: Around) -> None:
    write_new(around)
    around.page.show_place(Place("tickets", "device", "PV-02210"))
    around.settle()
    form = around.page.compose.form
    assert form.device.device is not None
    assert (form.device.device.tag, form.title.value()) == ("PV-02210", "")
    assert column(around, "title") == ["Screen stays black"], "what was being written is a draft"


@pytest.mark.parametrize("leave", ["keep", "send"])
def test_a_draft_that_is_left_before_it_is_shown_keeps_its_words(around: Around, leave: str) -> None:
    draft = write(around)
    around.settle()
    with reading_long(around):
        around.page.write_on(draft)
        if leave == "keep":
            around.page.compose.keep()
        else:
            around.page.compose.send(anyway=True)
    values = around.service.writing.values(draft)
    assert (values["title"], values["body"]) == ("Screen stays black", "Light is on.")
    assert not around.page.composing
    assert len(around.helpdesk.tickets) == (leave == "send")


def test_what_was_typed_before_a_crash_is_kept_when_it_is_left_before_it_is_shown(around: Around) -> None:
    around.surroundings.drafts.save("ticket.new", {"values": {"title": "Black scr"}, "files": []})
    with reading_long(around):
        around.page.new_ticket()
        around.page.compose.keep()
    assert column(around, "title") == ["Black scr"]


def test_nothing_written_makes_no_draft(around: Around) -> None:
    with reading_long(around):
        around.page.new_ticket()
        around.page.compose.keep()
    assert column(around, "title") == []


def test_a_device_that_is_still_looked_up_goes_along(around: Around) -> None:
    around.page.new_ticket()
    around.settle()
    around.page.compose.form.title.put("Screen stays black")
    with reading_long(around):
        around.page.compose.take_scan("PV-04419")
        around.page.compose.send(anyway=True)
    (ticket,) = around.helpdesk.tickets.values()
    assert ticket.facts["Asset tag"] == "PV-04419"


@pytest.mark.parametrize("leave", ["send", "keep"])
def test_a_photo_that_is_still_read_goes_along(around: Around, tmp_path: Path, leave: str) -> None:
    write_new(around)
    compose = around.page.compose
    with reading_long(around):
        assert compose.form.well.take(photo(tmp_path))
        if leave == "send":
            compose.send(anyway=True)
        else:
            compose.keep()
    assert not around.page.composing
    (ticket,) = all_tickets(around)
    assert [one.name for one in around.service.files.of(ticket)] == ["photo-1.jpg"]


def test_asked_answers_go_along_to_the_known_ticket(around: Around) -> None:
    known = sent(around)
    write_new(around, "Still black")
    label, field = next(iter(around.page.compose.form.facts.fields.items()))
    field.put("no signal")
    field.edited.emit()
    around.page.compose.add_wanted.emit(known)
    around.settle()
    assert around.page.browse.conversation.reply.editor.toPlainText() == f"Still black\n{label}: no signal"


def test_keeping_that_is_refused_is_said_and_what_was_typed_is_there(around: Around) -> None:
    draft, known = write(around), sent(around, "PV-00951", "Printer jams")
    around.page.write_on(draft)
    around.settle()
    around.page.compose.form.body.put("Since this morning.")
    with around.desk.edit("Ticket deleted") as edit:
        edit.delete(Ticket, [draft])
    around.page.show_place(Place("tickets", "ticket", known))
    around.settle()
    compose = around.page.compose
    assert around.page.composing
    assert compose.strip is not None
    assert compose.form.body.value() == "Since this morning."
    assert compose.isEnabled()


def test_work_that_is_stopped_before_it_began_gives_the_form_back(qtbot: QtBot, around: Around) -> None:
    known = sent(around)
    shown(around, known)
    reply = around.page.browse.conversation.reply
    with writing_long(around):
        reply.editor.setPlainText("No, cold.")
        reply.send_button.click()
        new_title = "Still black"
        around.page.new_ticket()
        qtbot.waitUntil(lambda: around.page.compose.leaving.filled)
        around.page.compose.form.title.put(new_title)
        around.page.compose.send(anyway=True)
        for job in around.jobs.open_jobs():
            if job.title in ("Saving", "Queueing a ticket"):
                job.cancel()
    assert around.page.composing
    assert around.page.compose.isEnabled()
    assert around.page.compose.form.title.value() == new_title
    assert not reply.editor.isReadOnly()
    assert reply.editor.toPlainText() == "No, cold."
    assert around.helpdesk.replies == {}


@pytest.mark.parametrize("number", ["TSS-20881", ""])
def test_a_number_is_kept_or_refused_although_its_question_was_closed(qtbot: QtBot, around: Around, number: str) -> None:
    ticket = sent(around)
    around.page.deeds.take(ticket, "set number")
    sheet = around.page.deeds.dialog
    assert sheet is not None
    field = sheet.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(number)
    with writing_long(around), qtbot.waitSignal(sheet.destroyed):
        next(button for button in sheet.findChildren(QPushButton) if button.text() == "Keep the number").click()
        sheet.reject()
    assert around.said[-1].undoable == bool(number)


def test_a_refusal_with_a_way_out_offers_it(around: Around) -> None:
    draft, taken = write(around), list[str]()
    around.notices.offer(UserError, "I cover from now", lambda: taken.append("cover"), lambda: True)
    around.page.write_on(draft)
    around.settle()
    around.page.compose.form.body.put("Since this morning.")
    with around.desk.edit("Ticket deleted") as edit:
        edit.delete(Ticket, [draft])
    around.page.compose.keep()
    around.settle()
    assert around.said[-1].button == "I cover from now"
    assert around.page.compose.strip is None, "it is said once"
    assert around.page.compose.form.body.value() == "Since this morning."
