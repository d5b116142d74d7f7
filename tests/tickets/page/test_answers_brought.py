"""Answers that a person brings to the page: dropped, and pasted."""

from email.message import EmailMessage
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.tickets.rules import life
from app.ui.widgets import PrimaryButton
from tests.tickets.page.around import Around
from tests.tickets.page.telling import sent


def mail(folder: Path, subject: str, name: str = "answer.eml") -> Path:
    """A saved mail."""
    made = EmailMessage()
    made["From"] = "R. Castellane <r@district.example>"
    made["Subject"] = subject
    made["Message-ID"] = f"<{name}@district.example>"
    made.set_content("Is the lamp on?")
    path = folder / name
    path.write_bytes(made.as_bytes())
    return path


def drop(around: Around, mime: QMimeData, at: QPoint) -> bool:
    """Drop something on the list's page; whether it was taken."""
    whole, action = around.page.browse, Qt.DropAction.CopyAction
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at, action, mime, left, none)
    QApplication.sendEvent(whole, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(whole, QDropEvent(QPointF(at), action, mime, left, none))
    around.settle()
    return True


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_mail_dropped_anywhere_finds_its_ticket(around: Around, tmp_path: Path) -> None:
    id = sent(around, title="Projector dark")
    assert drop(around, files(mail(tmp_path, "Re: [TSS #20881] dark")), QPoint(2, 2))
    assert around.words()[-1] == "Answer to TSS-20881 added."
    assert around.page.browse.conversation.ticket == id
    (message,) = around.service.conversation.messages(id)
    assert (message.text, message.author) == ("Is the lamp on?", "R. Castellane <r@district.example>")
    assert around.service.writing.values(id)["state"] == life.WAITING_ON_US


def test_a_mail_that_names_no_ticket_belongs_to_the_one_it_is_dropped_on(around: Around, tmp_path: Path) -> None:
    id = sent(around, title="Projector dark")
    saved = mail(tmp_path, "Your problem")
    assert drop(around, files(saved), QPoint(2, 2))
    assert around.words()[-1].startswith("The mail “Your problem” names no ticket of yours.")
    around.page.browse.show_ticket(id)
    around.settle()
    pane = around.page.browse.conversation
    assert drop(around, files(saved), pane.mapTo(around.page.browse, QPoint(20, 20)))
    assert [one.text for one in around.service.conversation.messages(id)] == ["Is the lamp on?"]


def test_what_is_no_mail_is_not_taken(around: Around, tmp_path: Path) -> None:
    sent(around, title="Projector dark")
    photo = tmp_path / "photo.png"
    photo.write_bytes(b"")
    assert not drop(around, files(photo), QPoint(2, 2))
    outlook = tmp_path / "answer.msg"
    outlook.write_bytes(b"\xd0\xcf\x11\xe0 of its own")
    assert drop(around, files(outlook), QPoint(2, 2))
    assert around.words()[-1].startswith("This is a mail in Outlook's own format (.msg).")


def test_an_answer_is_pasted(qtbot: QtBot, around: Around) -> None:
    id = sent(around, title="Projector dark")
    around.page.browse.conversation.show_ticket("")
    around.page.brought.paste()
    assert around.words()[-1] == "Choose the ticket that was answered first."
    around.page.browse.show_ticket(id)
    around.settle()
    around.page.brought.paste()
    sheet = around.page.brought.dialog
    assert sheet is not None
    go = next(one for one in sheet.findChildren(PrimaryButton) if one.text() == "Add to the conversation")
    go.click()
    around.settle()
    assert around.page.brought.dialog is sheet
    qtbot.keyClicks(sheet.findChild(QPlainTextEdit), "Try the other lamp.")
    qtbot.keyClicks(next(one for one in sheet.findChildren(QLineEdit) if one.isVisible()), "R. Castellane")
    go.click()
    around.settle()
    (message,) = around.service.conversation.messages(id)
    assert (message.text, message.author, message.direction) == ("Try the other lamp.", "R. Castellane", "in")
