"""What the tour does with Cover: an absence is planned, and the brief is printed."""

from collections.abc import Sequence
from pathlib import Path

from app.cover.page.page import CoverPage
from app.cover.page.sheets import PlanSheet
from app.ui.feature import Tour, TourStep

_MINUTE = 60_000


def cover_tour_steps() -> Sequence[TourStep]:
    """The steps in their order."""
    return (
        TourStep("Plan an absence", "Who covers, when, what they should know; what would be handed over stands beside it.", _plan),
        TourStep("The hand-over brief", "Open tickets with their promises, what is set aside, PD to come: on one page.", _brief),
    )


def _page(tour: Tour) -> CoverPage:
    page = tour.page("cover")
    if not isinstance(page, CoverPage):
        raise TypeError(f"{type(page).__name__} is not Cover")
    tour.wait(lambda: page.facts is not None, _MINUTE)
    return page


def _plan(tour: Tour) -> None:
    page = _page(tour)
    tour.shot("Cover")
    covers = len(page.facts.situation.covers) if page.facts else 0
    tour.click(page.plan_button)
    tour.wait(lambda: isinstance(page.deeds.paper.dialog, PlanSheet), _MINUTE)
    sheet = page.deeds.paper.dialog
    if not isinstance(sheet, PlanSheet):
        raise LookupError("the form of an absence did not open")
    sheet.form.put({"alternate": "David Chen", "why": "County science fair", "notes": "Cart A is promised to Room 205 at ten."})
    sheet.first.put(_in_weeks(page, 3))
    sheet.last.put(_in_weeks(page, 3))
    tour.shot("Plan an absence", sheet)
    tour.click(sheet.go)
    tour.wait(lambda: page.facts is not None and len(page.facts.situation.covers) > covers, _MINUTE)
    tour.shot("An absence is planned")


def _brief(tour: Tour) -> None:
    page = _page(tour)
    made: list[str] = []
    page.deeds.paper.printed.connect(made.append)
    for large, name in ((False, "Hand-over brief"), (True, "Hand-over brief in large print")):
        made.clear()
        page.deeds.print_brief(page.facts.cover if page.facts else None, large=large)
        tour.wait(lambda: bool(made), _MINUTE)
        preview = page.deeds.paper.dialog
        tour.keep_pdf(Path(made[0]), name)
        if preview is not None:
            tour.shot(f"{name}: the pages", preview)
            preview.close()
    page.deeds.paper.printed.disconnect(made.append)


def _in_weeks(page: CoverPage, weeks: int) -> str:
    """A Wednesday in so many weeks."""
    today = page.service.today()
    return today.fromordinal(today.toordinal() - today.weekday() + 2 + 7 * weeks).isoformat()
