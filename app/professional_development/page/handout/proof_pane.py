"""The real pages beside the Markdown: page count, style, size."""

from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.language import marked, tr, trn
from app.late import late
from app.professional_development.page.handout.choices import CODES, STYLE
from app.professional_development.page.handout.proofs import Proof, Wanted
from app.professional_development.rules.paper_content import HandoutStyle
from app.ui.feature import Surroundings
from app.ui.page_header import WrapRow
from app.ui.widgets import IconButton, Segments, text

if TYPE_CHECKING:
    from app.ui.paper import rendering, view
    from app.ui.paper.pages import PaperPages
else:
    rendering = late("app.ui.paper.rendering")
    view = late("app.ui.paper.view")

STYLES: Final = (
    (HandoutStyle.NORMAL.value, marked("Normal")),
    (HandoutStyle.LARGE.value, marked("Large print")),
    (HandoutStyle.TWO_UP.value, marked("Two-up")),
)
_FIRST_DOTS: Final = 72


class ProofPane(QWidget):
    """Shows proofs, each in the place of the one before. Signal ``changed``: the style is another."""

    changed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._open: list[PaperPages] = []
        self.destroyed.connect(partial(_close, self._open))
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(partial(_close, self._open))
        self._lines: list[tuple[int, int]] = []
        self._count = 0
        self._sheet_of_caret = 0
        self.view: view.PaperView | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addLayout(self._head())
        self.problem = text("", "error", wrap=True)
        self.problem.hide()
        self.column.addWidget(self.problem)

    def style_chosen(self) -> HandoutStyle:
        """How the handout is to be set."""
        return next(style for style in HandoutStyle if self.styles.buttons[style.value].isChecked())

    def wanted(self) -> list[Wanted]:
        """What is in sight and must be there with the next proof."""
        if self.view is None:
            return [Wanted(0, _FIRST_DOTS)]
        return [Wanted(picture.page, picture.dots) for picture in self.view.wanted()]

    def show_proof(self, proof: Proof) -> None:
        """Show the newest pages where the older ones were."""
        self.problem.hide()
        self._count, self._lines = proof.total, list(proof.sheet_of_lines)
        if self.view is None:
            self.view = view.PaperView(proof.pages, rendering.PagePictures(proof.pages, self._around.jobs, self))
            self.view.page_changed.connect(lambda _page: self._tell_page())
            self.column.addWidget(self.view, 1)
        self.view.turn_to(proof.pages, proof.ready)
        _close(self._open)
        self._open.append(proof.pages)
        self._tell_page()

    def show_problem(self, error: UserError) -> None:
        """Say why there is no newer page; the last one stays."""
        self.problem.setText(str(error))
        self.problem.show()

    def follow(self, line: int) -> None:
        """The caret is on a line of the text: where it has come to another page, show that page."""
        place = bisect_right(self._lines, line, key=lambda each: each[0]) - 1
        sheet = self._lines[place][1] if place >= 0 else 0
        if sheet != self._sheet_of_caret:
            self._sheet_of_caret = sheet
            if self.view is not None and sheet not in self.view.pages_in_sight():
                self.view.go_to(sheet + 1)

    def forget(self) -> None:
        """Another session: begin at its first page."""
        self._lines, self._sheet_of_caret = [], 0
        if self.view is not None:
            self.view.go_to(1)

    def showEvent(self, event: QShowEvent) -> None:
        """The line of the count is as high as the buttons beside it, which have their look now."""
        super().showEvent(event)
        self.count.setMinimumHeight(self._larger.sizeHint().height())

    def _head(self) -> QHBoxLayout:
        self.count = text("", "soft")
        self.styles = Segments([(key, tr(words)) for key, words in STYLES], tr("Style of the handout"))
        kept: Any = self._around.desk.settings.get(STYLE, HandoutStyle.NORMAL.value)
        self.styles.choose(kept if kept in self.styles.buttons else HandoutStyle.NORMAL.value)
        self.styles.chosen.connect(self._take_style)
        self.codes = QCheckBox(tr("QR codes for links"))
        self.codes.setChecked(bool(self._around.desk.settings.get(CODES, False)))
        self.codes.toggled.connect(self._take_codes)
        smaller, larger = IconButton("zoom-out", tr("Smaller")), IconButton("zoom-in", tr("Larger"))
        smaller.clicked.connect(lambda: self._zoom(1 / 1.2))
        larger.clicked.connect(lambda: self._zoom(1.2))
        self._larger = larger
        row = QHBoxLayout()
        row.addWidget(WrapRow([self.styles, self.codes]), 1)
        for widget in (self.count, smaller, larger):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _take_style(self, style: str) -> None:
        self._around.desk.settings.put(STYLE, style)
        self.changed.emit()

    def _take_codes(self, on: bool) -> None:
        self._around.desk.settings.put(CODES, on)
        self.changed.emit()

    def _zoom(self, factor: float) -> None:
        if self.view is not None:
            self.view.zoom_by(factor)

    def _tell_page(self) -> None:
        self.count.setText(pages_words(self._count))


def _close(pages: "list[PaperPages]", *_gone: object) -> None:
    """Let open PDFs go."""
    while pages:
        pages.pop().close()


def pages_words(count: int) -> str:
    """How many pages there are."""
    return "" if not count else trn(count, "{number} page", "{number} pages")
