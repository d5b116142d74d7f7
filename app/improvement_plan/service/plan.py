"""The goals of the improvement plan: add, change, archive and bring back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.errors import UserError
from app.improvement_plan.records import Goal
from app.improvement_plan.rules import goals as rules
from app.improvement_plan.rules.goals import PlanDistrict
from app.language import tr
from app.store.desk import Desk
from app.store.records import Value, living, record_type
from app.store.seen import Seen

Values = Mapping[str, Value]
WRITTEN = ("number", "area", "title", "measure", "target", "owner", "school_year")
"""The fields that a person fills in."""
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class GoalFact:
    """A goal as it is shown; "" for what is not known."""

    id: str
    number: str
    area: str
    title: str
    measure: str
    target: str
    owner: str
    school_year: str
    archived: bool

    @property
    def words(self) -> str:
        """The goal as it is read out: ``Goal 2 · Writing: students revise from feedback``."""
        said = f"{self.area}: {self.title}" if self.area and self.title else self.area or self.title
        return f"{self.number} · {said}" if self.number and said else self.number or said


class PlanService:
    """Everything a person can do with goals. Light to make; reads nothing until asked."""

    def __init__(self, desk: Desk, district: PlanDistrict, *, clock: Callable[[], datetime] | None = None) -> None:
        self.desk = desk
        self.district = district
        self._clock = clock or desk.now

    def goals(self, year: str = "", *, archived: bool = False) -> list[GoalFact]:
        """The goals of a year (of all, without one), the newest year first, by number; archived ones only when asked for."""
        return [goal for goal in self.all() if (archived or not goal.archived) and year in ("", goal.school_year)]

    def all(self) -> list[GoalFact]:
        """Every goal, archived ones too, the newest year first, by number."""
        with self.desk.read() as session:
            found = [_fact(goal) for goal in session.scalars(living(Goal))]
        found.sort(key=lambda goal: (rules.number_order(goal.number), goal.id))
        return sorted(found, key=lambda goal: goal.school_year, reverse=True)

    def get(self, id: str) -> GoalFact | None:
        """One goal; None when there is none of that id."""
        with self.desk.read() as session:
            found = session.scalar(living(Goal).where(Goal.id == id))
            return _fact(found) if found is not None else None

    def values(self, id: str) -> dict[str, Value]:
        """The values of a goal for its form. Raises UserError when it is gone."""
        goal = self._goal(id)
        return {name: getattr(goal, name) for name in WRITTEN if getattr(goal, name)}

    def seen(self, id: str) -> Seen:
        """What a form that is opened now shows; give it back with the change."""
        return self.desk.seen(Goal, id)

    def suggested(self, area: str = "") -> dict[str, Value]:
        """What a new goal begins with: the next number, this school year, and the district's sample for its area."""
        year = self.this_year()
        values: dict[str, Value] = {
            "number": rules.next_number(goal.number for goal in self.goals(year, archived=True)),
            "school_year": year,
        }
        sample = next((one for one in self.district.templates if area and one.area == area), None)
        if sample is not None:
            values |= {"area": sample.area, "title": sample.title, "measure": sample.measure, "target": sample.target}
        return values

    def problems(self, values: Values, id: str = "") -> dict[str, str]:
        """What is wrong with a form's values, by field, each as a sentence beside it."""
        kept = _kept(values)
        found = {}
        if "title" in kept and not kept["title"]:
            found["title"] = tr("Say in a line what is to be reached.")
        if kept.get("school_year") and not rules.is_year(str(kept["school_year"])):
            found["school_year"] = tr("A school year is written 2026-27.")
        if kept.get("number"):
            year = kept.get("school_year") or self.this_year()
            same = [goal for goal in self.goals(str(year)) if goal.number.casefold() == str(kept["number"]).casefold() and goal.id != id]
            if same:
                found["number"] = tr("{number} of {year} is “{title}”.", number=same[0].number, year=year, title=same[0].title)
        return found

    def add(self, values: Values) -> str:
        """Add a goal; returns its id. Raises UserError with the first thing that is wrong."""
        kept = {**self.suggested(), **_kept({"title": "", **values})}
        self._refuse(self.problems(kept))
        with self.desk.edit(tr("{kept} added", kept=kept["number"] or tr("Goal"))) as edit:
            return edit.create(Goal, {name: value for name, value in kept.items() if value})

    def save(self, id: str, values: Values, seen: Seen | None = None) -> str:
        """Change a goal; returns the label ("" = nothing new). Raises UserError with the first thing that is wrong."""
        before = self._goal(id)
        kept = _kept(values)
        old = {name: getattr(before, name) for name in WRITTEN}
        changes = {name: value for name, value in kept.items() if (old[name] or None) != (value or None)}
        self._refuse(self.problems({**old, **changes}, id) if changes else {})
        if not changes:
            return ""
        label = tr("{kept} changed", kept=kept.get("number") or before.number or tr("Goal"))
        with self.desk.edit(label) as edit:
            edit.change(Goal, id, changes, seen)
        return label

    def archive(self, ids: Sequence[str]) -> str:
        """Put goals aside; sessions keep their link. Returns the label."""
        return self._set_archived(ids, tr("put aside"), archived=True)

    def bring_back(self, ids: Sequence[str]) -> str:
        """Work on goals again. Returns the label."""
        return self._set_archived(ids, tr("worked on again"), archived=False)

    def this_year(self) -> str:
        """The school year that it is."""
        return rules.school_year(self._clock().astimezone().date(), self.district.begins)

    def years(self) -> list[str]:
        """The school years that have goals, and this one; the newest first."""
        return sorted({*(goal.school_year for goal in self.all() if goal.school_year), self.this_year()}, reverse=True)

    def _set_archived(self, ids: Sequence[str], words: str, *, archived: bool) -> str:
        goals = [self._goal(id) for id in ids]
        if not goals:
            return ""
        label = (
            f"{goals[0].number or tr('Goal')} {words}" if len(goals) == 1 else tr("{number} goals {words}", number=len(goals), words=words)
        )
        with self.desk.edit(label) as edit:
            edit.change_many(Goal, {goal.id: {"archived": archived} for goal in goals if bool(goal.archived) != archived})
        return label if edit.outcome is not None else ""

    def _goal(self, id: str) -> Goal:
        with self.desk.read() as session:
            found = session.scalar(living(Goal).where(Goal.id == id))
            if found is None:
                raise UserError(tr("This goal was deleted meanwhile."), tr("Undo brings it back."))
            session.expunge(found)
            return found

    @staticmethod
    def _refuse(problems: Mapping[str, str]) -> None:
        if problems:
            raise UserError(next(iter(problems.values())))


def _kept(values: Values) -> dict[str, Value]:
    """The values as they are kept. Raises KeyError for a field that no goal has."""
    kept: dict[str, Value] = {}
    for name, value in values.items():
        if name not in WRITTEN:
            raise KeyError(name)
        text = str(value or "").replace("\r\n", "\n").replace("\r", "\n")
        long = record_type(Goal).fields[name].format == "long_text"
        clean = "".join(letter for letter in text if letter.isprintable() or (letter in "\n\t" and long))
        kept[name] = clean.strip()[:_LONGEST] if long else " ".join(clean.split())
    return kept


def _fact(goal: Goal) -> GoalFact:
    number, area, title, measure, target, owner, year = (getattr(goal, name) or "" for name in WRITTEN)
    return GoalFact(goal.id, number, area, title, measure, target, owner, year, archived=bool(goal.archived))
