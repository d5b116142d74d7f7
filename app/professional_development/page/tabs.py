"""Makes the tabs of a session when they are first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.late import late
from app.professional_development.page.deeds import SessionDeeds
from app.professional_development.page.paper import SessionPaper
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.professional_development.page.evidence import evidence_tab
    from app.professional_development.page.feedback import feedback_tab
    from app.professional_development.page.handout import editor
    from app.professional_development.page.people import people_tab
    from app.professional_development.service import PdService
else:
    evidence_tab = late("app.professional_development.page.evidence.evidence_tab")
    feedback_tab = late("app.professional_development.page.feedback.feedback_tab")
    editor = late("app.professional_development.page.handout.editor")
    people_tab = late("app.professional_development.page.people.people_tab")


def make_tab(key: str, around: Surroundings, service: "PdService", deeds: SessionDeeds, paper: SessionPaper) -> QWidget:
    """A tab by its key: all of them have ``show_session`` and ``refresh``."""
    match key:
        case "handout":
            return editor.HandoutEditor(around, service)
        case "people":
            return people_tab.PeopleTab(around, service, deeds, paper)
        case "feedback":
            return feedback_tab.FeedbackTab(around, service, deeds, paper)
    return evidence_tab.EvidenceTab(around, service, deeds, paper)
