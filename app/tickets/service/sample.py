"""The tickets of the sample school, played with the room's own deeds and outbox: ``resources/sample_school/tickets.toml``."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from sqlalchemy import select

from app.paths import resource
from app.school.directory import SchoolDirectory
from app.store.desk import Desk
from app.store.records import Value
from app.store.story import Step
from app.tickets.channels.channel import (
    Followed,
    HandedOver,
    Heard,
    News,
    OutgoingReply,
    OutgoingTicket,
    Sent,
    State,
    TicketNews,
)
from app.tickets.records import Ticket
from app.tickets.rules.district import FLAGS, TicketDistrict
from app.tickets.rules.facts import FACT
from app.tickets.service.tickets import TicketService

Telling = Mapping[str, Any]
Directory = Callable[[Desk], SchoolDirectory]
Tickets = Callable[[Desk], TicketService]
_FILE = "sample_school/tickets.toml"


def sample_steps(directory: Directory) -> list[Step]:
    """What the people of the sample school wrote to the helpdesk, and what it answered, for playing on a new desk."""
    with resource(_FILE).open("rb") as file:
        told: list[Telling] = tomllib.load(file)["ticket"]
    district = TicketDistrict.load()

    def service(desk: Desk) -> TicketService:
        return TicketService(desk, district, directory(desk))

    steps = []
    for ticket in told:
        steps.append(Step(ticket["who"], ticket["days_ago"], ticket["at"], partial(_write, service, ticket)))
        for then in ticket.get("then", ()):
            who = then.get("who", ticket["who"])
            steps.append(Step(who, then["days_ago"], then["at"], partial(_go_on, service, ticket, then)))
    return steps


def _write(tickets: Tickets, told: Telling, desk: Desk) -> None:
    service = tickets(desk)
    known = service.directory
    values: dict[str, Value] = {}
    if "device" in told:
        values |= service.writing.from_device(told["device"])
    rooms = {room.name: room.id for room in known.rooms()}
    people = {person.name: person.id for person in known.people()}
    values |= {"room": rooms[told["room"]]} if "room" in told else {}
    values |= {"person": people[told["person"]]} if "person" in told else {}
    values |= {name: told[name] for name in ("title", "body", "category", *FLAGS) if name in told}
    values |= {FACT + label: answer for label, answer in told.get("facts", {}).items()}
    id = service.writing.new(values)
    if "number" in told or told.get("handed_over"):
        service.sending.queue(id, anyway=True)
        service.outbox(lambda: _Helpdesk(told)).drain()


def _go_on(tickets: Tickets, told: Telling, then: Telling, desk: Desk) -> None:
    service = tickets(desk)
    id = service.table.by_number(told["number"])
    if id is None:
        return
    text = then.get("text", "")
    match then["does"]:
        case "reply":
            service.conversation.reply(id, text)
        case "solve":
            service.deeds.solve(id, text)
        case "close":
            service.deeds.close(id)
        case "read":
            service.conversation.read(id)
    outbox = service.outbox(lambda: _Helpdesk(told, _news(told, then, desk, _state(desk, id))))
    outbox.drain()
    outbox.hear()


def _state(desk: Desk, id: str) -> str:
    with desk.connection() as connection:
        return connection.scalar(select(Ticket.helpdesk_state).where(Ticket.id == id)) or ""


def _news(told: Telling, then: Telling, desk: Desk, before: str) -> TicketNews | None:
    """What the helpdesk says at this point of the story; it says nothing to what people here do."""
    number = told["number"]
    if then["does"] == "state":
        return TicketNews(number, state=State(then["state"]))
    if then["does"] != "answer":
        return None
    heard = Heard(f"<{number}.{then['days_ago']}.{then['at']}@tss.example>", desk.now(), then["author"], then["text"])
    return TicketNews(number, state=State(before) if before else State.OPEN, heard=[heard])


class _Helpdesk:
    """The helpdesk of the story: takes everything, gives the number that is told, and says what is told."""

    title = "E-mail"
    can_search = True
    can_hear = True

    def __init__(self, told: Telling, news: TicketNews | None = None) -> None:
        self._told = told
        self._news = news

    def send_ticket(self, ticket: OutgoingTicket) -> Sent | HandedOver:
        if self._told.get("handed_over"):
            return HandedOver(f"<{ticket.client_id}@parkview.example>")
        return Sent(self._told["number"], f"<{ticket.client_id}@parkview.example>")

    def send_reply(self, reply: OutgoingReply) -> Sent | HandedOver:
        return Sent(reply.number, f"<{reply.client_id}@parkview.example>")

    def find_ticket(self, client_id: str) -> Sent | None:
        del client_id
        return None

    def find_reply(self, number: str, client_id: str) -> Sent | None:
        return Sent(number, f"<{client_id}@parkview.example>")

    def news(self, followed: Sequence[Followed], mark: str) -> News:
        del followed, mark
        return News([self._news] if self._news else [])

    def check(self) -> Sequence[str]:
        return ()
