"""The middle of the page: one card at a time, and the panes beside it, in as many columns as there is room for."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.school.directory import SchoolDirectory
from app.troubleshooting.page.about_card import AboutCard
from app.troubleshooting.page.ended_card import EndedCard
from app.troubleshooting.page.library_pane import LibraryPane
from app.troubleshooting.page.look import set_shown
from app.troubleshooting.page.outcome_card import OutcomeCard
from app.troubleshooting.page.past_pane import PastPane
from app.troubleshooting.page.question_card import QuestionCard
from app.troubleshooting.page.so_far import SoFarPane
from app.ui.feature import Surroundings
from app.ui.icons import scaled
from app.ui.scroll_column import ScrollColumn

LEFT, RIGHT = 258, 290
THREE_COLUMNS = 940
"""Pixels, at the usual text size, from which list, question and findings stand beside each other."""
TWO_COLUMNS = 620
_LIST_ABOVE = 300


class Cards(ScrollColumn):
    """List, card and side. ``show_run_side``: whether a run is in front (its findings on the right) or the library."""

    def __init__(
        self, around: Surroundings, directory: SchoolDirectory, picture: Callable[[str], bytes | None], parent: QWidget | None = None
    ) -> None:
        """``picture`` gives a photo by the name of its blob; it is called in the background."""
        super().__init__(spacing=0, parent=parent)
        self.library = LibraryPane()
        self.about, self.question, self.outcome, self.ended = AboutCard(), QuestionCard(), OutcomeCard(), EndedCard()
        self.so_far = SoFarPane(around, directory, picture)
        self.past = PastPane(around, directory)
        self._all = (self.about, self.question, self.outcome, self.ended)
        self._middle, self._side = QWidget(), QWidget()
        for holder, widgets in ((self._middle, self._all), (self._side, (self.so_far, self.past))):
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            for widget in widgets:
                column.addWidget(widget, 1)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panes.setSpacing(16)
        self._panes.addWidget(self.library)
        self._panes.addWidget(self._middle, 1)
        self._panes.addWidget(self._side)
        self.column.addLayout(self._panes, 1)
        self._running = False
        self.so_far.hide()
        self.show_card(self.about)

    def show_card(self, card: AboutCard | QuestionCard | OutcomeCard | EndedCard) -> None:
        """Bring one card to the middle."""
        for each in self._all:
            set_shown(each, each is card)

    def reveal(self) -> None:
        """Scroll to where one goes on: the card, or the list above it in the library."""
        wanted: QWidget = self.library if self.card is self.about and not self.library.isHidden() else self._middle
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(wanted.y()))

    @property
    def card(self) -> AboutCard | QuestionCard | OutcomeCard | EndedCard:
        """The card in the middle."""
        return next((each for each in self._all if not each.isHidden()), self.about)

    def show_run_side(self, running: bool) -> None:
        """Findings of a run on the right, or the device in hand and earlier runs."""
        if running == self._running:
            return
        self._running = running
        self.so_far.setVisible(running)
        self.past.setVisible(not running)
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """As many columns as fit; with two, a run hides the list; with one, all stand below each other."""
        columns = 1 + (width >= scaled(TWO_COLUMNS)) + (width >= scaled(THREE_COLUMNS))
        across = columns > 1
        self._panes.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)
        self.library.setVisible(columns == 3 or not self._running)
        self._side.setVisible(columns != 2 or self._running)
        _set_width(self.library, scaled(LEFT) if across else 0)
        _set_width(self._side, max(scaled(RIGHT), self.so_far.least_width()) if across else 0)
        for pane in (self.so_far, self.past):
            pane.inside.grow(not across)
        self.library.setMinimumHeight(0 if across else scaled(_LIST_ABOVE))


def _set_width(widget: QWidget, width: int) -> None:
    """A fixed width, or any for 0."""
    if width:
        widget.setFixedWidth(width)
    else:
        widget.setMinimumWidth(0)
        widget.setMaximumWidth(16_777_215)
    widget.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
