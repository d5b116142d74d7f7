"""Answers that come by mail: which ticket they belong to, what is taken in, and that none comes twice."""

import shutil
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from app.errors import UserError
from app.tickets.records import Ticket
from app.tickets.rules import life
from app.tickets.service import TicketService
from app.tickets.service.mail_answers import TRACKER_TITLE, NoTicketNamed
from tests.tickets.desks import Clock, open_desk, tickets_of
from tests.tickets.helpdesk_model import ModelChannel, Server

PNG = b"\x89PNG\r\n\x1a\n!"


class MailWay(ModelChannel):
    """A way by mail: no numbers come back, and a message has its name."""

    def send_ticket(self, ticket):  # type: ignore[no-untyped-def]
        sent = super().send_ticket(ticket)
        return type(sent)("", f"<{ticket.client_id}@parkview.example>")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def service(tmp_path: Path, new_desk: Path, clock: Clock) -> Iterator[TicketService]:
    desk = open_desk(shutil.copytree(new_desk, tmp_path / "desk"), clock=clock.now)
    made = tickets_of(desk, clock)
    made.helpdesk.change({"address": "tss@district.example", "name": "TSS", "prefix": "TSS-"})
    yield made
    desk.close()


def sent(service: TicketService, clock: Clock, title: str = "Projector dark") -> str:
    """A ticket that went by mail."""
    id = service.writing.new({"title": title})
    service.sending.queue(id, anyway=True)
    way = MailWay(Server(), clock.monotonic, searching=False, hearing=False)
    assert service.outbox(lambda: way, monotonic=clock.monotonic).drain().sent == [id]
    return id


def answer(subject: str = "Re: Projector dark", text: str = "Is the lamp on?", **headers: str) -> EmailMessage:
    """What the helpdesk wrote."""
    mail = EmailMessage()
    mail["From"] = "R. Castellane <rcastellane@district.example>"
    mail["Subject"] = subject
    mail["Date"] = "Mon, 16 Nov 2026 10:00:00 -0500"
    for name, value in {"Message_ID": "<answer-1@district.example>", **headers}.items():
        if value:
            mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail


def state(service: TicketService, id: str) -> tuple[object, object, object]:
    values = service.writing.values(id)
    return values["state"], values.get("number"), values.get("need")


def test_an_answer_is_found_by_what_it_answers_and_tells_the_number(service: TicketService, clock: Clock) -> None:
    other, id = sent(service, clock, "Another"), sent(service, clock)
    mail = answer(
        "[TSS #20881] Projector dark", "Is the lamp on?\n\nOn 16 Nov, Marisol wrote:\n> It is dark.", In_Reply_To=f"<{id}@parkview.example>"
    )
    mail.add_attachment(PNG, maintype="image", subtype="png", filename="../../lamp.png")
    taken = service.mail_answers.take(mail.as_bytes(), other)
    assert (taken.ticket, taken.number, taken.label) == (id, "20881", "Answer to TSS-20881")
    assert state(service, id) == (life.WAITING_ON_US, "20881", None)
    (message,) = service.conversation.messages(id)
    assert (message.direction, message.text, message.author, message.at) == (
        "in",
        "Is the lamp on?",
        "R. Castellane",
        "2026-11-16T15:00:00Z",
    )
    (file,) = message.attachments
    assert (file.name, file.media_type, service.files.contents(file.blob)) == ("lamp.png", "image/png", PNG)
    assert service.conversation.messages(other) == []


@pytest.mark.parametrize(
    "subject", ["Re: [TSS #20500] dark", "RE: TSS-20500 dark", "TSS 20500: an update", "About ticket #20500", "AW: Incident 20500"]
)
def test_an_answer_is_found_by_the_number_in_its_subject(service: TicketService, clock: Clock, subject: str) -> None:
    id = sent(service, clock)
    service.sending.set_number(id, "20500")
    assert service.mail_answers.take(answer(subject).as_bytes()).ticket == id
    assert state(service, id)[0] == life.WAITING_ON_US


def test_a_number_with_letters_is_known_where_a_ticket_has_it(service: TicketService, clock: Clock) -> None:
    id = sent(service, clock)
    service.sending.set_number(id, "INC0012345")
    assert service.mail_answers.take(answer("INC0012345 has been updated").as_bytes()).ticket == id


def test_a_reply_in_the_thread_of_our_reply_finds_its_ticket(service: TicketService, clock: Clock) -> None:
    id = sent(service, clock)
    first = service.mail_answers.take(answer(References=f"<{id}@parkview.example>").as_bytes())
    again = answer("Hello", "And now?", Message_ID="<answer-2@district.example>", References="<x@y.example> <answer-1@district.example>")
    assert service.mail_answers.take(again.as_bytes()).ticket == first.ticket == id
    assert [one.text for one in service.conversation.messages(id)] == ["Is the lamp on?", "And now?"]


def test_a_mail_that_names_no_ticket_needs_a_person(service: TicketService, clock: Clock) -> None:
    id = sent(service, clock)
    mail = answer("Your problem").as_bytes()
    with pytest.raises(NoTicketNamed, match="names no ticket of yours"):
        service.mail_answers.take(mail)
    assert service.mail_answers.take(mail, id).ticket == id


def test_the_same_mail_comes_once_and_again_after_undo(service: TicketService, clock: Clock) -> None:
    id = sent(service, clock)
    mail = answer(References=f"<{id}@parkview.example>").as_bytes()
    service.mail_answers.take(mail)
    with pytest.raises(UserError, match="already"):
        service.mail_answers.take(mail)
    assert service.desk.undo_label() == "Answer to ticket “Projector dark”"
    service.desk.undo()
    assert service.conversation.messages(id) == []
    assert state(service, id)[0] == life.SENT
    service.mail_answers.take(mail)
    assert len(service.conversation.messages(id)) == 1


def test_a_confirmation_tells_the_number_and_asks_nothing(service: TicketService, clock: Clock) -> None:
    id = sent(service, clock)
    mail = answer("[TSS #20881] AutoReply: Projector dark", Auto_Submitted="auto-replied", References=f"<{id}@parkview.example>")
    assert service.mail_answers.take(mail.as_bytes()).number == "20881"
    assert state(service, id) == (life.SENT, "20881", None)
    assert len(service.conversation.messages(id)) == 1


def test_an_answer_proves_that_a_ticket_in_doubt_has_gone(service: TicketService, clock: Clock) -> None:
    id = service.writing.new({"title": "Projector dark"})
    service.sending.queue(id, anyway=True)
    with service.desk.edit("Ticket in doubt") as edit:
        edit.change(Ticket, id, {"need": life.UNSURE, "need_words": "Nobody knows."})
    service.mail_answers.take(answer(References=f"<{id}@parkview.example>").as_bytes())
    assert state(service, id) == (life.WAITING_ON_US, None, None)


def test_what_waits_and_what_is_a_draft_takes_no_answer(service: TicketService) -> None:
    id = service.writing.new({"title": "Projector dark"})
    with pytest.raises(UserError, match="is a draft"):
        service.mail_answers.take(answer().as_bytes(), id)
    service.sending.queue(id, anyway=True)
    with pytest.raises(UserError, match="waits to be sent"):
        service.mail_answers.take_text("Hello", id)
    assert service.conversation.messages(id) == []


def test_our_own_mail_is_no_answer(service: TicketService, clock: Clock) -> None:
    id = sent(service, clock)
    mail = answer(X_Liaison_Desk_Client_Id=id).as_bytes()
    with pytest.raises(UserError, match="your own mail"):
        service.mail_answers.take(mail, id)


def test_a_stranger_is_shown_with_the_address(service: TicketService, clock: Clock) -> None:
    id = sent(service, clock)
    mail = answer(References=f"<{id}@parkview.example>")
    mail.replace_header("From", '"TSS" <somebody@elsewhere.example>')
    service.mail_answers.take(mail.as_bytes())
    assert service.conversation.messages(id)[0].author == "TSS <somebody@elsewhere.example>"


def test_pasted_text_enters_once_with_its_number(service: TicketService, clock: Clock) -> None:
    id = sent(service, clock)
    taken = service.mail_answers.take_text("Subject: [TSS #20881] dark\n<script>alert(1)</script> Try the other lamp.\x00", id)
    assert (taken.ticket, taken.number) == (id, "20881")
    (message,) = service.conversation.messages(id)
    assert message.text == "Subject: [TSS #20881] dark\n<script>alert(1)</script> Try the other lamp."
    assert message.author == "TSS"
    with pytest.raises(UserError, match="already"):
        service.mail_answers.take_text("Subject: [TSS #20881] dark\n<script>alert(1)</script> Try the other lamp.", id)
    with pytest.raises(UserError, match="no text"):
        service.mail_answers.take_text(" \n", id)


def test_a_file_that_is_not_there_is_said_so(service: TicketService, clock: Clock, tmp_path: Path) -> None:
    id = sent(service, clock)
    with pytest.raises(UserError, match=r"“gone\.eml” could not be read"):
        service.mail_answers.take_file(tmp_path / "gone.eml", id)
    saved = tmp_path / "there.eml"
    saved.write_bytes(answer().as_bytes())
    assert service.mail_answers.take_file(saved, id).ticket == id


def test_a_ticket_whose_answers_come_by_themselves_takes_no_mail(service: TicketService, clock: Clock) -> None:
    id = sent(service, clock)
    service.helpdesk.change({"channel": "request tracker"})
    service.mail_answers.take_text("From before the change.", id)
    with service.desk.edit("It went there") as edit:
        edit.change(Ticket, id, {"channel": TRACKER_TITLE})
    with pytest.raises(UserError, match="come by themselves"):
        service.mail_answers.take_text("Hello", id)


def test_a_number_that_another_ticket_has_is_not_learned(service: TicketService, clock: Clock) -> None:
    first, second = sent(service, clock, "First"), sent(service, clock, "Second")
    service.sending.set_number(first, "20500")
    mail = answer("Ticket 20500", References=f"<{second}@parkview.example>").as_bytes()
    assert service.mail_answers.take(mail).number == ""
    assert state(service, second)[1] is None
