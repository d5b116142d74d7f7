"""The evidence of all sessions, opened from the list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import tr
from app.late import late
from app.professional_development.page.deeds import SessionDeeds
from app.professional_development.page.paper import SessionPaper
from app.ui.feature import Surroundings
from app.ui.widgets import PageHeader, QuietButton

if TYPE_CHECKING:
    from app.professional_development.page.evidence import evidence_tab
    from app.professional_development.page.evidence.evidence_tab import EvidenceTab
    from app.professional_development.service import PdService
else:
    evidence_tab = late("app.professional_development.page.evidence.evidence_tab")


class EvidencePage(QWidget):
    """``left``: back to the list."""

    left = Signal()

    def __init__(
        self, around: Surroundings, service: "PdService", deeds: SessionDeeds, paper: SessionPaper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tab: EvidenceTab = evidence_tab.EvidenceTab(around, service, deeds, paper)
        self.transcripts_button = QuietButton(tr("All transcripts"), "printer")
        self.back_button = QuietButton(tr("All sessions"), "arrow-left")
        header = PageHeader(
            tr("Evidence"), tr("From the goals of the plan to what came of every session"), (self.transcripts_button, self.back_button)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)  # its head stands where that of the list does
        column.setSpacing(14)
        column.addWidget(header)
        column.addWidget(self.tab, 1)
        self.back_button.clicked.connect(self.left)
        self.transcripts_button.clicked.connect(self.tab.print_all_transcripts)

    def show_view(self, view: str) -> None:
        """Report, transcript or standards."""
        self.tab.show_session("")
        self.tab.show_view(view)

    def refresh(self) -> None:
        """Something changed."""
        if self.isVisible():
            self.tab.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
