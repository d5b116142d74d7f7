"""What the tour does with tickets in its morning: the way to the helpdesk, a ticket with a number, one without a network."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QToolButton

from app.language import tr
from app.tickets.page.helpdesk import HelpdeskPage
from app.tickets.page.helpdesk_forms import SECRET
from app.tickets.page.page import TicketsPage
from app.tickets.rules import life
from app.tickets.service.facts import TicketFacts
from app.tickets.service.helpdesk import REQUEST_TRACKER
from app.ui.feature import Place, Tour, TourStep

_MINUTE = 60_000
_THIRD_TITLE = "Chromebook gets no picture on the panel"


class TourHelpdesk(Protocol):
    """The helpdesk of the tour: a small server on this computer that can be taken off the network."""

    @property
    def address(self) -> str:
        """Its web address."""

    @property
    def token(self) -> str:
        """What signs the desk in."""

    @property
    def queue(self) -> str:
        """Where tickets go."""

    def come(self) -> None:
        """The network is there."""

    def go(self) -> None:
        """The network is taken away."""

    def tickets(self) -> list[str]:
        """The subjects of what has arrived."""

    def answer(self, number: str, words: str, status: str) -> None:
        """A technician writes to a ticket."""


def before_the_morning(helpdesk: TourHelpdesk) -> Sequence[TourStep]:
    """How the desk learns where tickets go."""
    what = "The helpdesk's address, queue and token are typed, tried rung by rung, and kept: the token in the keyring alone."
    return (TourStep("Where tickets go", what, partial(_connect, helpdesk)),)


def morning_steps(helpdesk: TourHelpdesk) -> Sequence[TourStep]:
    """The ticket that a checklist has begun gets its number; the next problem comes without a network."""
    return (
        TourStep("It becomes a ticket", "What TSS would ask for is named before it goes; then TSS gives it a number.", _number),
        TourStep(
            "The third problem, and no network",
            "The network is taken away. The ticket is written all the same; it waits, and the line at the foot says so.",
            partial(_without_network, helpdesk),
        ),
        TourStep(
            "The network is back",
            "What waited goes once, and gets its number; an answer of TSS comes in.",
            partial(_network_again, helpdesk),
        ),
    )


def _page(tour: Tour) -> TicketsPage:
    page = tour.page("tickets")
    if not isinstance(page, TicketsPage):
        raise TypeError(f"{type(page).__name__} is not the tickets")
    return page


def _connect(helpdesk: TourHelpdesk, tour: Tour) -> None:
    tickets = _page(tour)
    tour.page("settings").show_place(Place("settings", record_id="tickets"))
    settings = tour.window.findChild(HelpdeskPage)
    if not isinstance(settings, HelpdeskPage):
        raise LookupError("the settings have no helpdesk")
    tour.wait(settings.isEnabled, _MINUTE)
    tour.click(settings.ways.buttons[REQUEST_TRACKER])
    typed = {"tracker_address": helpdesk.address, "tracker_queue": helpdesk.queue, SECRET: helpdesk.token}
    for name, words in typed.items():
        settings.form().fields[name].editor.setFocus()
        tour.press("Ctrl+A")
        tour.type(words)
    tour.click(settings.test)
    tour.wait(lambda: tr("It works.") in settings.trial.list.said(), _MINUTE)
    tour.shot("The connection is tried")
    tour.click(settings.save)
    tour.wait(lambda: tickets.service.helpdesk.read().channel == REQUEST_TRACKER, _MINUTE)


def _number(tour: Tour) -> None:
    page = _page(tour)
    tour.wait(lambda: page.composing and page.compose.form.device.device is not None and bool(page.compose.ticket), _MINUTE)
    ticket = page.compose.ticket
    tour.shot("The ticket with the steps tried")
    _send(tour, page, "Green, then it blinks")
    tour.wait(lambda: bool(_facts(page, ticket).shown_number), _MINUTE)
    _show(tour, page, ticket)
    tour.shot("Sent, with its number")


def _without_network(helpdesk: TourHelpdesk, tour: Tour) -> None:
    page = _page(tour)
    helpdesk.go()
    device = next(iter(page.service.directory.search("chromebook", 1)), None)
    if device is None:
        raise LookupError("there is no device to write a ticket about")
    before, told = _waiting(page), _status(tour)
    page.new_ticket()
    tour.wait(lambda: page.composing, _MINUTE)
    page.scanned(device.tag)
    tour.wait(lambda: page.compose.form.device.device is not None, _MINUTE)
    tour.type(_THIRD_TITLE)
    tour.press("Tab")
    tour.type("Two cables tried. The same computer is fine in Room 118.")
    _send(tour, page, "No signal")
    tour.wait(lambda: _waiting(page) > before, _MINUTE)
    tour.wait(lambda: _status(tour) not in ("", told), _MINUTE)
    page.show_place(Place("tickets", filter={"waiting": "queued"}))
    tour.wait(lambda: page.browse.table.model.rowCount() > 0, _MINUTE)
    page.browse.table.enter()
    tour.wait(lambda: page.browse.conversation.known is not None, _MINUTE)
    if _THIRD_TITLE in helpdesk.tickets():
        raise AssertionError("a ticket went although there was no network")
    tour.shot("Without a network it waits")
    tour.page("today")
    tour.shot("Today, without a network")


def _network_again(helpdesk: TourHelpdesk, tour: Tour) -> None:
    page = _page(tour)
    ticket = page.browse.conversation.ticket
    helpdesk.come()
    tour.press("F5")
    tour.wait(lambda: bool(_facts(page, ticket).shown_number), _MINUTE)
    if helpdesk.tickets().count(_THIRD_TITLE) != 1:
        raise AssertionError("the ticket did not arrive exactly once")
    _show(tour, page, ticket)
    tour.shot("It went, once, and has its number")
    number = page.service.facts.ticket(ticket)
    helpdesk.answer(_digits(number), "We have seen this with the new panels. Is the cable longer than 3 m?", "stalled")
    tour.press("F5")
    tour.wait(lambda: _facts(page, ticket).state == life.WAITING_ON_US, _MINUTE)
    _show(tour, page, ticket)
    tour.shot("TSS answers, and waits for us")


def _send(tour: Tour, page: TicketsPage, fact: str) -> None:
    """Send; where something is missing, say it, and send what is still open anyway."""
    tour.press("Ctrl+Return")
    tour.wait(lambda: page.compose.strip is not None or not page.composing, _MINUTE)
    if page.composing:
        tour.type(fact)
        tour.shot("What TSS would ask for is named")
        page.send_anyway()
    tour.wait(lambda: not page.composing, _MINUTE)


def _show(tour: Tour, page: TicketsPage, ticket: str) -> None:
    """The ticket in the whole list, with its conversation."""
    page.show_place(Place("tickets", "ticket", ticket))

    def shown() -> bool:
        known = page.browse.conversation.known
        return known is not None and known.id == ticket

    tour.wait(shown, _MINUTE)


def _facts(page: TicketsPage, ticket: str) -> TicketFacts:
    facts = page.service.facts.ticket(ticket)
    if facts is None:
        raise LookupError("the ticket is not there any more")
    return facts


def _digits(facts: TicketFacts | None) -> str:
    return "".join(letter for letter in (facts.shown_number if facts else "") if letter.isdecimal())


def _waiting(page: TicketsPage) -> int:
    return page.service.table.counts().get("queued", 0)


def _status(tour: Tour) -> str:
    """What the line at the foot says of the rooms."""
    return " ".join(button.accessibleName() for button in tour.window.findChildren(QToolButton, "status_line"))
