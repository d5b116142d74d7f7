"""Why a session is held: the goal it serves, its standards, what each person can do by its end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.language import tr
from app.professional_development.page.plan.field_line import FieldLine, PickLine
from app.professional_development.page.plan.fields import OBJECTIVE
from app.professional_development.page.plan.folded_card import PlanTexts
from app.store.value import Value
from app.ui.texts import no_key
from app.ui.widgets import Pane


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: its id or key, the part that stands out, the rest."""

    key: str
    strong: str
    words: str = ""

    @property
    def whole(self) -> str:
        """In one line."""
        return f"{self.strong} · {self.words}" if self.strong and self.words else self.strong or self.words


class WhyCard(Pane):
    """``district_goal`` is shown elsewhere. ``saved`` (name, value), ``typed`` (name, words); ``standards_wanted`` asks for the list of standards."""

    saved = Signal(str, object)
    typed = Signal(str, str)
    standards_wanted = Signal()
    goals_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Why this session"), parent=parent)
        self.goal = PickLine(tr("Plan goal"), tr("Choose a goal of the improvement plan"))
        self.district_goal = PickLine(tr("District goal"), tr("Choose a goal of the district"))
        self.standards = PickLine(tr("Standards"), tr("Choose the standards that it meets"))
        self.objective = PlanTexts((OBJECTIVE,))
        self._goals: Sequence[Choice] = ()
        self._district_goals: Sequence[Choice] = ()
        self.body.setSpacing(8)
        self.body.addWidget(FieldLine(tr("Plan goal"), self.goal))
        self.body.addWidget(FieldLine(tr("Standards"), self.standards))
        self.body.addWidget(self.objective)
        self.objective.saved.connect(self.saved)
        self.objective.typed.connect(self.typed)
        self.goal.wanted.connect(self._offer_goals)
        self.district_goal.wanted.connect(self._offer_district_goals)
        self.standards.wanted.connect(self.standards_wanted)

    def show_plan(
        self, values: Mapping[str, Value], goals: Sequence[Choice], district_goals: Sequence[Choice], standards: Sequence[str]
    ) -> None:
        """Show what is kept, with everything that can be chosen."""
        self._goals, self._district_goals = goals, district_goals
        for line, known, name in ((self.goal, goals, "goal"), (self.district_goal, district_goals, "district_goal")):
            chosen = next((one for one in known if one.key == values.get(name)), None)
            line.show_words(f" · {chosen.words}" if chosen and chosen.words else "", chosen.strong if chosen else "")
        self.standards.show_chips(list(standards))
        self.objective.put(values)

    def _offer_goals(self) -> None:
        menu = self._menu("goal", self._goals, tr("No goal"))
        menu.addSeparator()
        plan = QAction(tr("Open the improvement plan"), menu)
        plan.triggered.connect(lambda _checked=False: self.goals_wanted.emit())
        menu.addAction(plan)
        menu.popup(self.goal.mapToGlobal(self.goal.rect().bottomLeft()))

    def _offer_district_goals(self) -> None:
        menu = self._menu("district_goal", self._district_goals, tr("No goal of the district"))
        menu.popup(self.district_goal.mapToGlobal(self.district_goal.rect().bottomLeft()))

    def _menu(self, name: str, choices: Sequence[Choice], none: str) -> QMenu:
        menu = QMenu(self)
        for choice in (*choices, Choice("", none)):
            action = QAction(no_key(choice.whole), menu)
            action.triggered.connect(lambda _checked=False, key=choice.key: self.saved.emit(name, key or None))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
