"""Who works here and for which school, kept in the desk's settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.feature import School

if TYPE_CHECKING:
    from app.shell.entry.first_start import Answers
    from app.store.settings import Settings

PERSON, SCHOOL, PAPER = "person.name", "school.name", "school.paper"


def keep_answers(settings: Settings, answers: Answers) -> None:
    """Keep what the first start asked."""
    settings.put(PERSON, answers.name)
    settings.put(SCHOOL, answers.school)
    settings.put(PAPER, answers.paper)


def recall_school(settings: Settings) -> School:
    """The school as it was kept."""
    return School(settings.get(SCHOOL, ""), settings.get(PERSON, ""), settings.get(PAPER, "letter"))


def keep_school(settings: Settings, name: str, person: str, paper: str) -> None:
    """Keep what was edited in the settings."""
    settings.put(PERSON, person)
    settings.put(SCHOOL, name)
    settings.put(PAPER, paper)
