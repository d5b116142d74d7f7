"""What the tour does with tickets beside its morning: the lists, one that is told already, and what is printed."""

from collections.abc import Sequence
from pathlib import Path

from app.tickets.page.page import TicketsPage
from app.ui.feature import Place, Tour, TourStep

_MINUTE = 60_000


def ticket_tour_steps() -> Sequence[TourStep]:
    """The steps in their order."""
    return (
        TourStep("The tickets", "Who waits on whom: the lists, the tickets, and the conversation of one of them.", _look),
        TourStep(
            "TSS knows already", "While a ticket is typed the one that is open already is found; it is kept as a draft.", _told_already
        ),
        TourStep("Tickets on paper", "The slip for the device, the whole ticket, the month for the principal.", _paper),
    )


def _page(tour: Tour) -> TicketsPage:
    page = tour.page("tickets")
    if not isinstance(page, TicketsPage):
        raise TypeError(f"{type(page).__name__} is not the tickets")
    _rest(tour, page)
    return page


def _rest(tour: Tour, page: TicketsPage) -> None:
    table = page.browse.table
    tour.wait(lambda: not table.loader.loading and not table.model.finder.busy, _MINUTE)


def _list(tour: Tour, page: TicketsPage, key: str) -> int:
    """Show a list and its first ticket; gives how many are on it."""
    page.show_place(Place("tickets", filter={"waiting": key}))
    _rest(tour, page)
    table = page.browse.table
    if table.model.rowCount():
        table.enter()
        tour.wait(lambda: page.browse.conversation.known is not None, _MINUTE)
    return table.model.rowCount()


def _look(tour: Tour) -> None:
    page = _page(tour)
    for key, words in (("us", "What waits on us"), ("needs you", "What needs you"), ("all", "All tickets")):
        if _list(tour, page, key):
            tour.shot(words)


def _begin(tour: Tour, page: TicketsPage, code: str, title: str, words: str) -> None:
    page.new_ticket(code)
    tour.wait(lambda: page.compose.form.device.device is not None, _MINUTE)
    tour.type(title)
    tour.press("Tab")
    tour.type(words)


def _device(page: TicketsPage) -> str:
    """The id of a device that is there."""
    found = page.service.directory.search("chromebook", 1)
    if not found:
        raise LookupError("there is no device to write a ticket about")
    return found[0].id


def _told_already(tour: Tour) -> None:
    page = _page(tour)
    _begin(tour, page, _device(page), "No picture on the panel", "The Chromebook gets no picture there.")
    tour.wait(lambda: bool(page.compose.form.likely.shown), _MINUTE)
    tour.shot("TSS may know of this already")
    tour.press("Escape")
    tour.wait(lambda: not page.composing, _MINUTE)


def _paper(tour: Tour) -> None:
    page = _page(tour)
    if _list(tour, page, "us") == 0:
        raise LookupError("there is no ticket to print")
    for kind, name in (("slip", "Ticket slip"), ("ticket", "Ticket"), ("month", "Monthly summary")):
        _print(tour, page, kind, name)


def _print(tour: Tour, page: TicketsPage, kind: str, name: str) -> None:
    """Begin printing, look at the preview, keep the PDF."""
    made: list[str] = []
    page.paper.printed.connect(made.append)
    if kind == "month":
        page.paper.print_this_month()
    else:
        page.paper.print_wanted(kind)
    tour.wait(lambda: bool(made), _MINUTE)
    page.paper.printed.disconnect(made.append)
    preview = page.paper.dialog
    tour.keep_pdf(Path(made[0]), name)
    if preview is not None:
        tour.shot(f"{name}: the pages", preview)
        preview.close()
