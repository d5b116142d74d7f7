"""The paper set of a session: each paper is read in the background, drawn and shown as it will come out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.language import marked, tr
from app.late import late
from app.printing.paper import Heading, Paper, Progress
from app.professional_development.page.handout.typed import as_typed
from app.professional_development.rules.paper_content import HandoutStyle
from app.ui.feature import Surroundings
from app.ui.paper.paperwork import Paperwork

if TYPE_CHECKING:
    from app.professional_development.printout import agenda, certificate, facilitator, feedback_form, handout, lists, sign_in, tents
    from app.professional_development.service import PdService
    from app.ui.paper import preview as previews
else:
    previews = late("app.ui.paper.preview")
    agenda = late("app.professional_development.printout.agenda")
    certificate = late("app.professional_development.printout.certificate")
    facilitator = late("app.professional_development.printout.facilitator")
    feedback_form = late("app.professional_development.printout.feedback_form")
    handout = late("app.professional_development.printout.handout")
    lists = late("app.professional_development.printout.lists")
    sign_in = late("app.professional_development.printout.sign_in")
    tents = late("app.professional_development.printout.tents")


@dataclass(frozen=True, slots=True)
class PaperKind:
    """One of the papers: its key and what it is called in menus."""

    key: str
    title: str
    file: str


PAPERS = (
    PaperKind("handout", marked("Handout"), marked("Handout")),
    PaperKind("handout_large", marked("Handout in large print"), marked("Handout large print")),
    PaperKind("handout_two_up", marked("Handout, two pages on one"), marked("Handout two-up")),
    PaperKind("agenda", marked("Agenda"), marked("Agenda")),
    PaperKind("facilitator", marked("Facilitator's notes"), marked("Facilitator's notes")),
    PaperKind("sign_in", marked("Sign-in sheet"), marked("Sign-in sheet")),
    PaperKind("tents", marked("Name tents"), marked("Name tents")),
    PaperKind("feedback_form", marked("Feedback form"), marked("Feedback form")),
    PaperKind("certificates", marked("Certificates"), marked("Certificates")),
)
"""Every paper of a session, in the order of the menu."""
_STYLES = {"handout": HandoutStyle.NORMAL, "handout_large": HandoutStyle.LARGE, "handout_two_up": HandoutStyle.TWO_UP}


class SessionPaper(Paperwork):
    """Papers of one session, and lists as they are shown."""

    def __init__(self, around: Surroundings, service: "PdService", page: QWidget) -> None:
        super().__init__(around, page)
        self._service = service
        self._handout_of = ""
        self.printed.connect(self._watch)

    def menu(self, session: str, parent: QWidget) -> QMenu:
        """Every paper of a session."""
        menu = QMenu(parent)
        for kind in PAPERS:
            action = QAction(f"{tr(kind.title)}…", menu)
            action.triggered.connect(lambda _checked=False, key=kind.key: self.print_kind(key, session))
            menu.addAction(action)
        return menu

    def print_kind(self, key: str, session: str) -> None:
        """Print one of the papers of a session."""
        kind = next(one for one in PAPERS if one.key == key)
        if not session:
            self.around.notices.say(tr("Choose a session first."))
            return
        paper, heading = self.paper(), self.heading(kind.title)
        self._handout_of = session if key in _STYLES else ""

        if key in _STYLES:
            told, style, papers = as_typed(self.around, session), _STYLES[key], self._service.papers

            def handed_out(path: Path, progress: Progress) -> int:
                content = told(replace(papers.handout(session), style=style))
                return handout.print_handout(path, content, paper=paper, heading=heading, progress=progress)

            self.draw(tr(kind.file), handed_out)
        else:
            self.draw(tr(kind.file), lambda path, _progress: self._draw_kind(key, session, path, paper, heading))

    def print_certificates(self, session: str, participations: Sequence[str]) -> None:
        """Certificates of some people; who has none yet gets one, later prints are marked."""
        paper, heading = self.paper(landscape=True), self.heading(marked("Certificates"))

        def made(content: Any) -> None:
            self.draw(
                tr("Certificates"), lambda path, _progress: certificate.print_certificates(path, content, paper=paper, heading=heading)
            )

        self.around.jobs.write(
            lambda _progress: self._service.certificates.issue(session, list(participations)),
            title=tr("Numbering certificates"),
            owner=self,
            done=made,
            failed=self.around.notices.fail,
        )

    def print_list(self, title: str, columns: Sequence[tuple[str, bool]], rows: Sequence[Sequence[str]], filters: Sequence[str]) -> None:
        """A list as it is filtered and sorted on the screen; its title and those of the columns as they are declared."""
        paper = Paper(self.paper().size, landscape=len(columns) > 5)
        heading = self.heading(title)
        self.draw(
            tr(title),
            lambda path, progress: lists.print_list(path, columns, rows, paper=paper, heading=heading, filters=filters, progress=progress),
        )

    def _watch(self, _path: str) -> None:
        """A handout that was sent to the printer, or saved, is known as printed."""
        session, self._handout_of = self._handout_of, ""
        if session and isinstance(self.dialog, previews.PrintPreview):
            self.dialog.printed.connect(lambda _pages: self._note_printed(session))
            self.dialog.saved.connect(lambda _path: self._note_printed(session))

    def _note_printed(self, session: str) -> None:
        handouts = self._service.handouts
        self.around.jobs.write(lambda _progress: handouts.printed(session), title="", owner=self)

    def _draw_kind(self, key: str, session: str, path: Path, paper: Paper, heading: Heading) -> int:
        """Read what the paper says, then draw it; on a background thread."""
        papers = self._service.papers
        makers: Mapping[str, Callable[[], int]] = {
            "agenda": lambda: agenda.print_agenda(path, papers.agenda(session), paper=paper, heading=heading),
            "facilitator": lambda: facilitator.print_facilitator(path, papers.facilitator(session), paper=paper, heading=heading),
            "sign_in": lambda: sign_in.print_sign_in(path, papers.sign_in(session), paper=paper, heading=heading),
            "tents": lambda: tents.print_tents(path, papers.tents(session), paper=paper, heading=heading),
            "feedback_form": lambda: feedback_form.print_feedback_form(path, papers.feedback_form(session), paper=paper, heading=heading),
            "certificates": lambda: certificate.print_certificates(path, papers.certificates(session), paper=paper, heading=heading),
        }
        return makers[key]()
