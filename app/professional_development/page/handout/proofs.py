"""The real pages of what is being written: made beside the window, the newest wins."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.errors import UserError
from app.language import tr
from app.late import late
from app.professional_development.rules.paper_content import HandoutContent
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.printing import paper as papers
    from app.printing.paper import Heading, Paper
    from app.professional_development.printout import handout as printout
    from app.store.progress import Progress
    from app.ui.paper import pages as opened
    from app.ui.paper import rendering
    from app.ui.paper.pages import PaperPages
    from app.ui.paper.rendering import Picture
else:
    papers = late("app.printing.paper")
    printout = late("app.professional_development.printout.handout")
    opened = late("app.ui.paper.pages")
    rendering = late("app.ui.paper.rendering")


class Wanted(NamedTuple):
    """A page (from 0) that is in sight, and how sharp or how wide it is to be: dots per inch, or pixels if ``width`` is given."""

    page: int
    dots: int = 0
    width: int = 0


class Proof(NamedTuple):
    """A handout as it will print: its open PDF, the pictures that were wanted, its pages, and on which of them each line of the text begins."""

    pages: "PaperPages"
    ready: "dict[Picture, QImage]"
    total: int
    sheet_of_lines: Sequence[tuple[int, int]]


class _Order(NamedTuple):
    content: HandoutContent
    heading: "Heading"
    paper: "Paper"
    wanted: Sequence[Wanted]


class Proofs(QObject):
    """Makes one proof after the other. Signals: ``made`` with each Proof, whose pages the receiver closes; ``refused`` with a UserError."""

    made = Signal(object)
    refused = Signal(object)

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._press: printout.HandoutPress | None = None
        self._under_way = False
        self._next: _Order | None = None

    @property
    def busy(self) -> bool:
        """Whether a proof is being made."""
        return self._under_way

    def ask(self, content: HandoutContent, wanted: Sequence[Wanted]) -> None:
        """Make a proof of ``content``; what was asked for before and is not begun yet is forgotten."""
        school = self._around.school
        size = papers.Page.A4 if school.paper_size == "a4" else papers.Page.LETTER
        heading = papers.Heading(school.name, content.title, datetime.now().astimezone(), printed_by=school.person)
        self._next = _Order(content, heading, papers.Paper(size), wanted)
        if not self._under_way:
            self._begin()

    def _begin(self) -> None:
        order, self._next = self._next, None
        if order is None:
            return
        self._under_way = True
        self._around.jobs.read(
            partial(_make, self._press, order), title=tr("Making the page"), owner=self, done=self._take, failed=self._tell_refused
        )

    def _take(self, answer: "tuple[printout.HandoutPress, Proof]") -> None:
        self._under_way = False
        self._press, proof = answer
        self.made.emit(proof)
        self._begin()

    def _tell_refused(self, error: UserError) -> None:
        self._under_way = False
        self.refused.emit(error)
        self._begin()


def _make(press: "printout.HandoutPress | None", order: _Order, _report: "Progress") -> "tuple[printout.HandoutPress, Proof]":
    """The press that was used last prints only what is new."""
    if press is None or (press.style, press.paper) != (order.content.style, order.paper):
        press = printout.HandoutPress(order.content.style, order.paper)
    target = BytesIO()
    printed = press.print(target, order.content, order.heading)
    pages = opened.PaperPages(target.getvalue())
    ready = {}
    for page, dots, width in order.wanted:
        if page < len(pages):
            sharpness = dots or max(1, round(width / pages.sizes[page][0] * opened.POINTS_PER_INCH))
            ready[rendering.Picture(page, sharpness)] = pages.image(page, sharpness)
    across = max(1, -(-printed.pages // max(1, printed.sheets)))
    lines = [(line, (page - 1) // across) for line, page in printed.pages_of_lines]
    return press, Proof(pages, ready, printed.pages, lines)
