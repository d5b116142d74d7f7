"""What the tour does in troubleshooting: in its morning a run that ends well and one that goes to TSS; then the rest."""

from collections.abc import Sequence

from app.troubleshooting.page.page import TroubleshootingPage
from app.troubleshooting.rules.checklist import Step
from app.troubleshooting.rules.walking import way_to
from app.ui.feature import Tour, TourStep

_MINUTE = 60_000
_KEYS = {"yes": "Y", "no": "N", "cannot": "C"}


def troubleshooting_tour_steps() -> Sequence[TourStep]:
    """The steps beside the morning, in their order."""
    return (
        TourStep("Find a checklist", "A symptom is typed with a mistake; the checklist is the first that is found.", _find),
        TourStep("Set aside and go on", "A run waits while something else is more urgent, and goes on where it was.", _set_aside),
    )


def morning_steps() -> Sequence[TourStep]:
    """The first two problems of the tour's morning."""
    return (
        TourStep(
            "The first problem: a dark projector",
            "Symptom, scan, a few answers by key, one step back; it works, and the device remembers.",
            _fix,
        ),
        TourStep("The second problem: the panel", "What cannot be fixed here goes to TSS, with everything that was tried.", _send),
    )


def _page(tour: Tour) -> TroubleshootingPage:
    page = tour.page("troubleshooting")
    if not isinstance(page, TroubleshootingPage):
        raise TypeError(f"{type(page).__name__} is not the page of troubleshooting")
    tour.wait(lambda: page.known.shelf is not None, _MINUTE)
    if page.running.active:
        page.deeds.set_aside()
    return page


def _begin(tour: Tour, page: TroubleshootingPage, words: str) -> None:
    """Type a symptom, look at the first checklist, start it."""
    page.cards.library.search.setFocus()
    page.cards.library.search.clear()
    tour.type(words)
    tour.wait(lambda: bool(page.deeds.peek), _MINUTE)
    tour.press("Return")
    tour.press("Return")
    tour.wait(lambda: page.running.active, _MINUTE)


def _scan(page: TroubleshootingPage, tour: Tour, kind: str) -> None:
    """Scan the first device of a kind, as the scanner of the window would."""
    known = page.known.search(kind)
    if known:
        page.scanned(known[0].tag)
        tour.wait(lambda: not page.running.active or bool(page.deeds.subject.device), _MINUTE)


def _find(tour: Tour) -> None:
    page = _page(tour)
    tour.shot("The library of checklists")
    page.cards.library.search.setFocus()
    tour.type("projctor dark")
    tour.wait(lambda: bool(page.deeds.peek), _MINUTE)
    tour.shot("Found, with a typing mistake")
    page.cards.library.search.clear()


def _fix(tour: Tour) -> None:
    page = _page(tour)
    _begin(tour, page, "dark projector")
    _scan(page, tour, "projector")
    tour.press("N")
    tour.press("Backspace")
    tour.press("Y")
    tour.shot("One question at a time")
    _answer_until(tour, page, "fixed")
    tour.shot("It works again")
    tour.press("Return")
    tour.wait(lambda: page.running.run is None, _MINUTE)


def _set_aside(tour: Tour) -> None:
    page = _page(tour)
    before = len(page.known.open_runs)
    _begin(tour, page, "no logon servers")
    tour.press("Y")
    tour.click(page.aside_button)
    tour.wait(lambda: len(page.known.open_runs) > before, _MINUTE)
    tour.shot("Set aside")
    tour.click(page.cards.past.run_buttons()[0])
    tour.wait(lambda: page.running.active, _MINUTE)
    page.deeds.throw_away()
    tour.wait(lambda: len(page.known.open_runs) == before, _MINUTE)


def _send(tour: Tour) -> None:
    page = _page(tour)
    _begin(tour, page, "panel no signal")
    _scan(page, tour, "panel")
    _answer_until(tour, page, "ticket")
    tour.shot("TSS has to look at it")
    page.deeds.send()
    tour.wait(lambda: not page.isVisible(), _MINUTE)


def _answer_until(tour: Tour, page: TroubleshootingPage, kind: str) -> None:
    """Answer so that the run comes to an outcome of a kind by the shortest way."""
    run = page.running.run
    here = run.here if run is not None else None
    if run is None or not isinstance(here, Step):
        return
    for answer in way_to(run.checklist, here.key, kind) or ():
        tour.press(_KEYS[answer])
