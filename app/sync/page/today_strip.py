"""What sharing puts at the top of Today: the edits that need an eye, in a sentence, with a button that leads there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.language import tr
from app.late import late
from app.ui.feature import Place, Surroundings
from app.ui.widgets import IconLabel, QuietButton, text

if TYPE_CHECKING:
    from app.store.progress import Progress
    from app.sync.service import eye
    from app.sync.service.eye import MakeNames
    from app.sync.service.sharing import SyncService
else:
    eye = late("app.sync.service.eye")


class Top(Protocol):
    """What another room puts at the top of Today."""

    @property
    def widget(self) -> QWidget:
        """What is shown."""

    @property
    def told(self) -> SignalInstance:
        """Carries words for the line below the greeting, and whether the first button of the head is of use."""

    def refresh(self) -> None:
        """Something may have changed."""


class TodayStrip(QWidget):
    """The strip, which hides itself while nothing needs an eye, and ``below`` it what another room has to say."""

    told = Signal(str, bool)

    def __init__(self, around: Surroundings, service: SyncService, names: MakeNames, below: Callable[[Surroundings], Top]) -> None:
        super().__init__()
        self._around, self._service, self._names = around, service, names
        self.below = below(around)
        self.title = text("", "strong", wrap=True)
        self.words = text("", wrap=True)
        self.review = QuietButton(tr("Review"))
        self.review.setAccessibleName(tr("Review the edits that need your eye"))
        self.review.clicked.connect(lambda: around.navigate(Place("sharing", filter={"tab": "eye"})))
        self.strip = self._make_strip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.strip)
        column.addWidget(self.below.widget)
        self.below.told.connect(self.told)
        self.strip.hide()

    @property
    def widget(self) -> QWidget:
        """What Today shows."""
        return self

    def refresh(self) -> None:
        """Read it anew."""
        self.below.refresh()
        desk, names, service = self._around.desk, self._names, self._service

        def work(_progress: Progress) -> tuple[str, str] | None:
            return eye.eye_words(desk, names) if service.shares and eye.how_many(desk, names) else None

        self._around.jobs.read(work, title="", owner=self, done=self._show, failed=self._around.notices.fail)

    def _show(self, said: tuple[str, str] | None) -> None:
        self.strip.setVisible(said is not None)
        if said is not None:
            self.title.setText(f"{said[0]}.")
            self.words.setText(said[1])
            self.strip.setAccessibleName(f"{said[0]}. {said[1]}")

    def _make_strip(self) -> QFrame:
        strip = QFrame()
        strip.setProperty("strip", True)
        strip.setProperty("tone", "warn")
        row = QHBoxLayout(strip)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(IconLabel("git-merge", "warn"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.words)
        row.addLayout(words, 1)
        row.addWidget(self.review)
        return strip
