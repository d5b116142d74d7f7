"""Answers that came by mail: a mail that somebody saved, or its text, taken into the conversation of the ticket it belongs to."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from app.errors import UserError
from app.language import tr
from app.late import late
from app.store.desk import Desk
from app.tickets.channels.channel import Heard
from app.tickets.records import Ticket, TicketMessage
from app.tickets.rules import life, mail_matching, notes
from app.tickets.rules.texts import clean_text, quoted
from app.tickets.service.hearing import Hearing
from app.tickets.service.helpdesk import REQUEST_TRACKER, HelpdeskSettings
from app.tickets.service.reading import find_ticket, ticket_of
from app.tickets.service.sending import Sending

if TYPE_CHECKING:
    from app.tickets.channels import mail_reading
    from app.tickets.channels.mail_reading import ReadMail
else:
    mail_reading = late("app.tickets.channels.mail_reading")


TRACKER_TITLE = "Request Tracker"
"""How a ticket that went there names its way."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a mail: the ticket that it belongs to, a label for it, and the number that was learned from it ("" = none)."""

    ticket: str
    label: str
    number: str = ""


class NoTicketNamed(UserError):
    """The mail names no ticket of this desk."""

    def __init__(self, subject: str) -> None:
        super().__init__(
            tr("The mail {subject} names no ticket of yours.", subject=quoted(subject)),
            tr("Open the ticket that it is about, and drop the mail there."),
        )


class MailAnswers:
    """Takes in mails. What a mail answers, or the number in its subject, says which ticket it is about; else the person does."""

    def __init__(self, desk: Desk, helpdesk: HelpdeskSettings, sending: Sending, hearing: Hearing) -> None:
        self._desk = desk
        self._helpdesk = helpdesk
        self._sending = sending
        self._hearing = hearing

    def take(self, data: bytes, ticket: str = "") -> TakenIn:
        """Take in a saved mail; ``ticket`` is the one that a person dropped it on, if any.

        Raises NoTicketNamed when nothing says what it is about, and UserError with the sentence for what cannot be taken in.
        """
        mail = mail_reading.read_mail(data)
        if mail.own:
            raise UserError(tr("This is your own mail to the helpdesk."), tr("Drop the answer that came to it."))
        about = self.ticket_of(mail) or ticket
        if not about:
            raise NoTicketNamed(mail.subject)
        text = mail_matching.without_quote(mail.text) or notes.NO_WORDS
        at = mail.at or self._desk.now()
        heard = Heard(mail.reference, at, self._author(mail), text, mail.attachments, automatic=mail.automatic)
        return self._take(about, heard, self._numbers(f"{mail.subject} [{mail.tracker}]"))

    def take_file(self, path: Path, ticket: str = "") -> TakenIn:
        """As :meth:`take`, from a file. Raises UserError also for one that cannot be read."""
        try:
            with path.open("rb") as file:
                data = file.read(mail_reading.LARGEST + 1)
        except OSError as error:
            raise UserError(
                tr("“{name}” could not be read: {reason}.", name=path.name, reason=error.strerror or error),
                tr("Copy it to this computer first."),
            ) from error
        return self.take(data, ticket)

    def take_text(self, text: str, ticket: str, author: str = "") -> TakenIn:
        """Take in an answer that was copied as text. Raises UserError when there is nothing in it."""
        words = clean_text(text)
        if not words:
            raise UserError(tr("There is no text yet."), tr("Copy the answer in your mail program and paste it here."))
        reference = f"text {hashlib.sha256(words.encode()).hexdigest()[:40]}"
        heard = Heard(reference, self._desk.now(), author.strip() or self._helpdesk.read().name, words)
        numbers = [number for line in words.split("\n")[:12] for number in self._numbers(line)]
        return self._take(ticket, heard, numbers)

    def ticket_of(self, mail: ReadMail) -> str:
        """The ticket that a mail says it is about: what it answers counts more than a number in its subject. "" for none."""
        return self._answered(list(mail.names)) or self._numbered(f"{mail.subject} [{mail.tracker}]")

    def _answered(self, names: list[str]) -> str:
        ids = mail_matching.ids_in(names)
        if not names:
            return ""
        tickets = select(Ticket.id).where(Ticket.deleted.is_(False), or_(Ticket.id.in_(ids), Ticket.reference.in_(names)))
        messages = (
            select(TicketMessage.ticket)
            .join(Ticket, Ticket.id == TicketMessage.ticket)
            .where(Ticket.deleted.is_(False), or_(TicketMessage.id.in_(ids), TicketMessage.reference.in_(names)))
        )
        with self._desk.connection() as connection:
            return connection.scalar(tickets.limit(1)) or connection.scalar(messages.limit(1)) or ""

    def _numbered(self, line: str) -> str:
        wanted = [*self._numbers(line), *mail_matching.own_numbers_in(line)]
        statement = select(Ticket.id, Ticket.number).where(Ticket.deleted.is_(False), Ticket.number.in_(wanted))
        with self._desk.connection() as connection:
            found = {row.number: row.id for row in connection.execute(statement)} if wanted else {}
        return next((found[number] for number in wanted if number in found), "")

    def _numbers(self, line: str) -> list[str]:
        return mail_matching.numbers_in(line, self._helpdesk.read().prefix)

    def _author(self, mail: ReadMail) -> str:
        """Who wrote it; somebody who does not write from the helpdesk's own domain is shown with the address."""
        home = self._helpdesk.read().address.rpartition("@")[2].casefold()
        known = home and mail.address.rpartition("@")[2].casefold() == home
        if not mail.author:
            return mail.address or tr("Unknown")
        return mail.author if known or not mail.address else f"{mail.author} <{mail.address}>"

    def _take(self, id: str, heard: Heard, numbers: Sequence[str]) -> TakenIn:
        ticket = ticket_of(self._desk, id)
        if ticket.state == life.DRAFT:
            raise UserError(
                tr("This ticket is a draft: nothing was sent that could be answered."), tr("Send it first, or choose another ticket.")
            )
        if self._is_there(id, heard.reference):
            raise UserError(tr("This mail is in the conversation already."), tr("There is nothing to do."))
        if ticket.channel == TRACKER_TITLE and self._helpdesk.read().channel == REQUEST_TRACKER:
            raise UserError(tr("The answers to this ticket come by themselves."), tr("Check for answers brings them."))
        number = self._learned(ticket, numbers)
        fresh = find_ticket(self._desk, id)
        if fresh is None or fresh.state not in life.LEFT:
            raise UserError(tr("This ticket waits to be sent."), tr("Send it, or say that it has gone, before you add an answer."))
        self._hearing.take(id, heard)
        name = self._helpdesk.shown_number(fresh.number) if fresh.number else quoted(fresh.title or "")
        return TakenIn(id, tr("Answer to {name}", name=name), number)

    def _learned(self, ticket: Ticket, numbers: Sequence[str]) -> str:
        """The number of a ticket that had none. A ticket that was in doubt, or handed over, has gone: it was answered."""
        number = next((one for one in numbers if not ticket.number and not self._numbered_at_all(one)), "")
        if number:
            self._sending.set_number(ticket.id, number)
        elif life.possible("it has gone", ticket.state or life.DRAFT, ticket.need or ""):
            self._sending.it_has_gone(ticket.id)
        return number

    def _numbered_at_all(self, number: str) -> bool:
        with self._desk.connection() as connection:
            return connection.scalar(select(Ticket.id).where(Ticket.number == number, Ticket.deleted.is_(False)).limit(1)) is not None

    def _is_there(self, ticket: str, reference: str) -> bool:
        statement = select(TicketMessage.id).where(TicketMessage.ticket == ticket, TicketMessage.reference == reference)
        with self._desk.connection() as connection:
            return connection.scalar(statement.where(TicketMessage.deleted.is_(False)).limit(1)) is not None
