"""A small live page of the handout, beside the plan."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.language import tr, trn
from app.professional_development.page.handout.keeper import HandoutText, WithHandouts
from app.professional_development.page.handout.proofs import Proof, Proofs, Wanted
from app.professional_development.rules.paper_content import HandoutContent
from app.ui.feature import Surroundings
from app.ui.icons import theme_colour
from app.ui.press_area import PressArea
from app.ui.widgets import text

_LETTER: Final = 11 / 8.5
_SHADE: Final = 26
_RADIUS: Final = 10


class HandoutPreview(QWidget):
    """The first page as it prints, and how many there are. Signal ``opened``: a person wants to write it."""

    opened = Signal()

    def __init__(self, around: Surroundings, service: WithHandouts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._keeper = around, service.handouts
        self._session = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(text(tr("Handout"), "pane_title"))
        head.addStretch()
        self.count = text("", "soft")
        head.addWidget(self.count)
        column.addLayout(head)
        self.sheet = _Sheet()
        self.sheet.clicked.connect(self.opened)
        column.addWidget(self.sheet)
        column.addStretch(1)
        self.proofs = Proofs(around, self)
        self.proofs.made.connect(self._show)
        self.proofs.refused.connect(lambda error: self.count.setText(error.what))

    def show_session(self, session: str) -> None:
        """Show the handout of a session."""
        if session != self._session:
            self._session = session
            self.sheet.show_page(QImage())
            self.count.setText("")
        self.refresh()

    def refresh(self) -> None:
        """Read the handout again and show its first page."""
        session, keeper = self._session, self._keeper
        if session:
            self._around.jobs.read(
                lambda _report: (keeper.text(session), keeper.images(session)),
                title=tr("Reading the handout"),
                owner=self,
                done=partial(self._take, session),
                failed=self._around.notices.fail,
            )

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pane that the sheet lies on, a little darker than others."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme_colour("line"))
            painter.setBrush(theme_colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _take(self, session: str, loaded: tuple[HandoutText, Mapping[str, bytes]]) -> None:
        if session != self._session:
            return
        kept, images = loaded
        if not kept.markdown.strip():
            self.sheet.show_page(QImage())
            self.count.setText(tr("Nothing written yet"))
            return
        content = HandoutContent(kept.title, kept.markdown, kept.eyebrow, kept.language or "en-US", images)
        width = round(max(self.sheet.width(), 200) * self.devicePixelRatioF())
        self.proofs.ask(content, [Wanted(0, width=width)])

    def _show(self, proof: Proof) -> None:
        proof.pages.close()
        self.sheet.show_page(next(iter(proof.ready.values()), QImage()))
        self.count.setText(tr("1 page") if proof.total == 1 else trn(proof.total, "1 of {number} page", "1 of {number} pages"))


class _Sheet(PressArea):
    """A sheet of paper with a thin shadow; a click or Enter opens the handout."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setAccessibleName(tr("First page of the handout: open it"))
        self.setToolTip(tr("Write the handout"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_page(self, image: QImage) -> None:
        """Show a page; none is blank paper."""
        self._image = image
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the page is at this width."""
        return QSize(300, self._height(300))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape of the page."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page on its shadow."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            place = self.rect().adjusted(1, 1, -2, -4)
            shadow = theme_colour("ink")
            shadow.setAlpha(_SHADE)
            painter.fillRect(place.translated(0, 2), shadow)
            painter.fillRect(place, Qt.GlobalColor.white)
            if not self._image.isNull():
                painter.drawImage(place, self._image, QRect(0, 0, self._image.width(), self._image.height()))
            painter.setPen(theme_colour("accent" if self.hasFocus() else "line"))
            painter.drawRect(place)

    def _height(self, width: int) -> int:
        shape = self._image.height() / self._image.width() if not self._image.isNull() else _LETTER
        return round(width * shape)

    def _fit(self) -> None:
        self.setFixedHeight(self._height(self.width()) + 4)
