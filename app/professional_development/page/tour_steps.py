"""What the tour does with PD sessions: plan, look at the handout, print, sign people in, hear them, prove it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.professional_development.page.page import PdPage
from app.professional_development.page.paper import PAPERS
from app.ui.feature import Place, Tour, TourStep

if TYPE_CHECKING:
    from app.professional_development.page.evidence.evidence_tab import EvidenceTab
    from app.professional_development.page.feedback.feedback_tab import FeedbackTab
    from app.professional_development.page.handout.editor import HandoutEditor
    from app.professional_development.page.people.people_tab import PeopleTab

_MINUTE = 60_000


def session_tour_steps() -> Sequence[TourStep]:
    """The steps in their order."""
    return (
        TourStep("PD sessions", "The sessions of the school as a list and as a month.", _look),
        TourStep("A session is planned", "Goal, standards, and an agenda whose blocks always add up to the session.", _plan),
        TourStep("The handout", "What is written on the left is the page that prints on the right.", _handout),
        TourStep("The paper set", "Agenda, notes, sign-in sheet, name tents and feedback form, as they will come out.", _paper),
        TourStep("People sign in", "At the door by badge or name, afterwards from the signed sheet.", _sign_in),
        TourStep("Feedback", "Forms entered by digits alone, and what all of them say.", _feedback),
        TourStep("Evidence", "From a goal to its sessions and hours, a person's transcript, the standards of the year.", _evidence),
    )


def _page(tour: Tour) -> PdPage:
    page = tour.page("pd")
    if not isinstance(page, PdPage):
        raise TypeError(f"{type(page).__name__} is not the PD sessions")
    _rest(tour, page)
    return page


def _rest(tour: Tour, page: PdPage) -> None:
    table = page.browse.table
    tour.wait(lambda: not (table.loader.loading or table.model.finder.busy or page.session.busy), _MINUTE)


def _open(tour: Tour, page: PdPage, state: str, tab: str = "plan") -> str:
    """The next session that is planned, or the last one of another state, in one of its tabs."""
    ids = page.service.table.ids({"state": state})
    if not ids:
        raise LookupError(f"there is no session that is {state}")
    wanted = ids[0 if state == "planned" else -1]
    if page.show_place(Place("pd", "session", wanted, {"tab": tab})):
        tour.wait(lambda: page.session.known is not None and page.session.known.id == wanted, _MINUTE)
    _rest(tour, page)
    return wanted


def _look(tour: Tour) -> None:
    page = _page(tour)
    page.show_place(Place("pd"))
    _rest(tour, page)
    tour.shot("Every session")
    page.browse.show_list("month")
    _rest(tour, page)
    tour.shot("The month")
    page.browse.show_list("all")


def _plan(tour: Tour) -> None:
    page = _page(tour)
    _open(tour, page, "planned")
    tour.shot("Why this session, and its agenda")
    editor = page.session.plan.agenda.editor
    if not editor.agenda.blocks:
        raise LookupError("the session has no agenda")
    editor.focus_block(0)
    tour.press("Ctrl++")
    _rest(tour, page)
    tour.shot("Five minutes more are told")
    editor.focus_block(0)
    tour.press("Ctrl+-")
    _rest(tour, page)
    editor.focus_block(1)
    tour.press("Return")
    tour.wait(lambda: editor.form is not None, _MINUTE)
    tour.shot("A block is edited where it stands")
    tour.press("Escape")


def _tab(page: PdPage, key: str) -> QWidget:
    return page.session.tab(key)


def _handout(tour: Tour) -> None:
    page = _page(tour)
    _open(tour, page, "planned", "handout")
    editor: HandoutEditor = page.session.tabs["handout"]  # type: ignore[assignment]
    tour.wait(lambda: editor.pane.view is not None, _MINUTE)
    tour.shot("Words and page beside each other")


def _paper(tour: Tour) -> None:
    page = _page(tour)
    session = _open(tour, page, "planned")
    for kind in PAPERS:
        if kind.key != "certificates":
            _print(tour, page, kind.key, kind.file, session)


def _print(tour: Tour, page: PdPage, kind: str, name: str, session: str) -> None:
    """Begin printing, look at the preview, keep the PDF."""
    made: list[str] = []
    page.paper.printed.connect(made.append)
    page.paper.print_kind(kind, session)
    tour.wait(lambda: bool(made), _MINUTE)
    page.paper.printed.disconnect(made.append)
    preview = page.paper.dialog
    tour.keep_pdf(Path(made[0]), name)
    if preview is not None:
        tour.shot(f"{name}: the pages", preview)
        preview.close()


def _sign_in(tour: Tour) -> None:
    page = _page(tour)
    session = _open(tour, page, "planned", "people")
    tab: PeopleTab = _tab(page, "people")  # type: ignore[assignment]
    tour.wait(lambda: tab.known is not None and not tab.busy, _MINUTE)
    tour.shot("Who is invited, who is coming")
    tab.sign_in()
    names = [row.name for row in page.service.people.rows(session) if not row.arrived and row.name.isascii()][:3]
    for name in names:
        before = tab.door.last
        tour.type(name)
        tour.press("Return")
        tour.wait(lambda before=before: tab.door.last is not before and not tab.busy, _MINUTE)  # type: ignore[misc]
    tour.shot("At the door")
    tab.show_view("sheet")
    tour.shot("From the signed sheet")


def _feedback(tour: Tour) -> None:
    page = _page(tour)
    _open(tour, page, "held", "feedback")
    tab: FeedbackTab = _tab(page, "feedback")  # type: ignore[assignment]
    tour.wait(lambda: tab.known is not None, _MINUTE)
    tour.shot("What people said")
    tab.enter_forms()
    for digit in "454":
        tour.type(digit)
    tour.shot("A form entered by digits")
    tab.entry.put({})
    tab.entry.edited.emit()
    tour.press("Escape")


def _evidence(tour: Tour) -> None:
    page = _page(tour)
    page.show_evidence("report")
    if page.evidence is None:
        raise LookupError("there is no evidence to show")
    tab: EvidenceTab = page.evidence.tab
    tour.wait(lambda: tab.found is not None and not tab.busy, _MINUTE)
    tour.shot("From goals to sessions, hours and feedback")
    said = tab.words.text()
    tab.show_view("coverage")
    tour.wait(lambda: tab.words.text() != said and not tab.busy, _MINUTE)
    tour.shot("The standards of the year")
    said = tab.words.text()
    tab.show_view("transcript")
    if tab.person.count():
        tab.person.setCurrentIndex(min(1, tab.person.count() - 1))
        tour.wait(lambda: tab.words.text() != said and not tab.busy, _MINUTE)
        tour.shot("A person's transcript")
    page.back_to_list()
