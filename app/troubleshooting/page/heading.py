"""The words at the head of the page, and its actions with their keys."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.language import tr, trn
from app.troubleshooting.page.question_card import QuestionCard
from app.troubleshooting.rules.runs import RunState

if TYPE_CHECKING:
    from app.troubleshooting.service.library import Shelf

_DISTRICT = "District library"


def run_heading(run: RunState) -> tuple[str, str]:
    """Title and line below it while a run is in front."""
    checklist = run.checklist
    if checklist.owner == _DISTRICT:
        whose = tr("Checklist from the district library")
    else:
        whose = tr("Checklist from the {owner}", owner=checklist.owner) if checklist.owner else tr("Checklist")
    takes = trn(checklist.minutes, "usually {number} minute", "usually {number} minutes")
    return checklist.title, " · ".join((whose, tr("version {version}", version=checklist.version), takes))


def library_heading(title: str, shelf: "Shelf | None", waiting: int) -> tuple[str, str]:
    """Title and line below it in the library; ``waiting`` runs are to be gone on with."""
    count = len(shelf.listed()) if shelf is not None else 0
    if not count:
        return title, ""
    words = (trn(count, "{number} checklist", "{number} checklists"), tr("{number:,} to go on with", number=waiting) if waiting else "")
    return title, " · ".join(filter(None, words))


def answer_actions(card: QuestionCard, page: QWidget) -> list[QAction]:
    """Answers, for Ctrl K and the list of keys. The card itself hears the keys, so that letters typed elsewhere stay letters."""
    made = []
    for words, keys, button in (
        (tr("Answer yes"), "Y", card.yes),
        (tr("Answer no"), "N", card.no),
        (tr("Can’t check this"), "C", card.cannot),
        (tr("One question back"), "Backspace", card.back),
    ):
        action = QAction(words, page)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(button.click)
        made.append(action)
    return made
