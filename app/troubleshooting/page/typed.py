"""What is being typed about a run and was not given yet: kept for each place of each run, until it is answered or the run ends."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from app.troubleshooting.page.outcome_card import OutcomeCard
from app.troubleshooting.page.question_card import QuestionCard
from app.troubleshooting.page.running import Running
from app.troubleshooting.rules.checklist import Step
from app.ui.drafts import Drafts


class Typed(QObject):
    """Survives going back, setting aside, another run in between, and a crash."""

    def __init__(self, drafts: Drafts, running: Running, question: QuestionCard, outcome: OutcomeCard, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._running = running
        self._question = question
        self._outcome = outcome
        question.typing.connect(self._keep_answer)
        question.came.connect(self._show_answer)
        outcome.typing.connect(self._keep_outcome)
        outcome.came.connect(self._show_outcome)

    def given(self, place: str) -> None:
        """It was taken."""
        self._put({key: kept for key, kept in self._places().items() if key != place})

    def forget(self) -> None:
        """The run ends, and has taken what it needs."""
        self._put({})

    def _keep_answer(self) -> None:
        here = self._running.here
        if isinstance(here, Step):
            note, value = self._question.typed()
            self._put({**self._places(), here.key: {"note": note, "value": value}})

    def _keep_outcome(self) -> None:
        shown = self._outcome.outcome
        if shown is not None:
            self._put({**self._places(), shown.key: self._outcome.typed()})

    def _show_answer(self) -> None:
        here = self._running.here
        kept = self._places().get(here.key, {}) if isinstance(here, Step) else {}
        self._question.put_typed(str(kept.get("note", "")), str(kept.get("value", "")))

    def _show_outcome(self) -> None:
        shown = self._outcome.outcome
        self._outcome.put_typed(self._places().get(shown.key, {}) if shown is not None else {})

    def _places(self) -> dict[str, dict[str, Any]]:
        kept = self._drafts.load(self._key) if self._running.run is not None else None
        return {place: words for place, words in (kept or {}).items() if isinstance(words, dict)}

    def _put(self, places: Mapping[str, Mapping[str, Any]]) -> None:
        if self._running.run is None:
            return
        if places:
            self._drafts.save(self._key, dict(places))
        else:
            self._drafts.clear(self._key)

    @property
    def _key(self) -> str:
        return f"troubleshooting.{self._running.run.id}" if self._running.run is not None else ""
