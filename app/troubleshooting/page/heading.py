"""The words at the head of the page, and its actions with their keys."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.troubleshooting.page.question_card import QuestionCard
from app.troubleshooting.rules.runs import RunState

if TYPE_CHECKING:
    from app.troubleshooting.service.library import Shelf

_DISTRICT = "District library"


def run_heading(run: RunState) -> tuple[str, str]:
    """Title and line below it while a run is in front."""
    checklist = run.checklist
    owner = checklist.owner.lower() if checklist.owner == _DISTRICT else checklist.owner
    words = (f"Checklist from the {owner}" if owner else "Checklist", f"version {checklist.version}")
    return checklist.title, " · ".join((*words, f"usually {checklist.minutes} minutes"))


def library_heading(title: str, shelf: "Shelf | None", waiting: int) -> tuple[str, str]:
    """Title and line below it in the library; ``waiting`` runs are to be gone on with."""
    count = len(shelf.listed()) if shelf is not None else 0
    if not count:
        return title, ""
    words = ("1 checklist" if count == 1 else f"{count} checklists", f"{waiting} to go on with" if waiting else "")
    return title, " · ".join(filter(None, words))


def answer_actions(card: QuestionCard, page: QWidget) -> list[QAction]:
    """Answers, for Ctrl K and the list of keys. The card itself hears the keys, so that letters typed elsewhere stay letters."""
    made = []
    for words, keys, button in (
        ("Answer yes", "Y", card.yes),
        ("Answer no", "N", card.no),
        ("Can\u2019t check this", "C", card.cannot),
        ("One question back", "Backspace", card.back),
    ):
        action = QAction(words, page)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(button.click)
        made.append(action)
    return made
