"""The PD sessions of the sample school, played with the room's own deeds: ``resources/sample_school/sessions.toml``."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

from app.paths import resource
from app.professional_development.rules import life
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.outside import Goals, SchoolDirectory
from app.professional_development.rules.times import kept, moment_at
from app.professional_development.service.people import participation_id
from app.professional_development.service.sessions import PdService
from app.store.desk import Desk
from app.store.records import Value
from app.store.story import Step

Telling = Mapping[str, Any]
Service = Callable[[Desk], PdService]
_FILE = "sample_school/sessions.toml"
_PLAIN = (
    *("title", "kind", "minutes", "place", "district_goal", "need", "evidence", "objective", "guiding_question", "audience"),
    *("devices_needed", "materials", "bring", "differentiation", "outputs", "effectiveness", "follow_up", "handout"),
)


def sample_steps(directory: Callable[[Desk], SchoolDirectory], goals: Callable[[Desk], Goals]) -> list[Step]:
    """The sessions of the sample school and what became of them, each as a step of its story."""
    with resource(_FILE).open("rb") as file:
        told: list[Telling] = tomllib.load(file)["session"]
    district = PdDistrict.load()

    def service(desk: Desk) -> PdService:
        return PdService(desk, district, directory(desk), goals(desk))

    steps = []
    for session in told:
        steps.append(Step(session["who"], session["days_ago"], session["at"], partial(_plan, service, session)))
        for then in session.get("then", ()):
            playing = partial(_go_on, service, _Then(session, then))
            ago = then["days_ago"] if "days_ago" in then else -then["day"]
            steps.append(_OnItsDay(then.get("who", session["who"]), ago, then["at"], playing, session, then))
    return list(steps)


@dataclass(frozen=True, slots=True)
class _OnItsDay(Step):
    """A step on the day of its session, which is never at a weekend: whatever day the sample is made on."""

    session: Telling
    then: Telling

    def moment(self, now: datetime) -> datetime:
        """When it was done (UTC)."""
        today = now.astimezone().date()
        if "day" not in self.then:
            return Step.moment(self, now)
        day = _day(self.session, today) + timedelta(days=self.then["day"] - self.session["day"])
        moment = moment_at(f"{day}T{self.at}", self.session.get("zone", ""))
        return moment.astimezone(UTC) if moment is not None else Step.moment(self, now)


@dataclass(frozen=True, slots=True)
class _Then:
    """What happened to a session, and when."""

    session: Telling
    then: Telling

    @property
    def title(self) -> str:
        """The title by which the session is found again."""
        return str(self.session["title"])


def _day(told: Telling, today: date, days: int | None = None) -> date:
    """The day of a session: so many days from today, on its weekday of that week (never in another direction of time)."""
    day = today + timedelta(days=told["day"] if days is None else days)
    shift = (told["weekday"] - day.weekday()) % 7
    return day + timedelta(days=shift - 7 if day <= today and shift else shift)


def _plan(service: Service, told: Telling, desk: Desk) -> None:
    pd = service(desk)
    today = desk.now().astimezone().date() + timedelta(days=told["days_ago"])
    goals = {goal.number: goal.id for goal in pd.goals.all()}
    rooms = {room.name: room.id for room in pd.directory.rooms()}
    values: dict[str, Value] = {name: told[name] for name in _PLAIN if name in told}
    values |= {"starts": f"{_day(told, today)}T{told['time']}", "standards": "\n".join(told.get("standards", ()))}
    values |= {"goal": goals.get(told.get("goal", ""), ""), "room": rooms.get(told.get("room", ""), "")}
    if "room" in told and "place" not in told:
        values["place"] = told["room"]
    id = pd.planning.new(values)
    for place, block in enumerate(told["blocks"]):
        pd.agenda.add(id, place, block)
    pd.people.invite(id, _invited(pd, told["invite"]))
    rows = [row.id for row in pd.people.rows(id)]
    yes = told["coming"]
    pd.people.answer(rows[:yes], life.COMING)
    if told["not_coming"]:
        pd.people.answer(rows[yes : yes + told["not_coming"]], life.NOT_COMING)
    if "series" in told:
        made = pd.planning.make_series(id, [f"{_day(told, today, days)}T{told['time']}" for days in told["series"]])
        for one in made:
            pd.people.invite(one, _invited(pd, told["invite"]))


def _invited(pd: PdService, wanted: Sequence[str]) -> list[str]:
    groups = {group.key: group.people for group in pd.people.groups()}
    names = {person.name: person.id for person in pd.directory.people()}
    return [id for name in wanted for id in (groups.get(name) or ((names[name],) if name in names else ()))]


def _go_on(service: Service, telling: _Then, desk: Desk) -> None:
    pd, then = service(desk), telling.then
    ids = [
        id for part in pd.table.rows(("title", "series_place")) for id, title, place in part if title == telling.title and place in ("", 1)
    ]
    if not ids:
        return
    id = ids[0]
    deeds: Mapping[str, Callable[[PdService, str, Telling], object]] = {
        "told": lambda pd, id, _: pd.invitations.sent(id, pd.invitations.waiting(id)),
        "cancel": lambda pd, id, then: pd.deeds.cancel(id, then["text"]),
        "sign": _sign,
        "hold": lambda pd, id, _: pd.deeds.hold(id),
        "certify": lambda pd, id, _: pd.certificates.issue(id, pd.certificates.ready(id)),
        "feedback": lambda pd, id, then: [pd.feedback.enter(id, form) for form in then["forms"]],
        "look": _look,
    }
    deeds[then["does"]](pd, id, then)


def _look(pd: PdService, id: str, then: Telling) -> None:
    prompt = pd.district.prompt(then["prompt"])
    found = next((one for one in pd.looks_back.of(id) if prompt is not None and one.title == prompt.title), None)
    if found is not None:
        pd.looks_back.finish(found.id, then["text"])


def _sign(pd: PdService, id: str, then: Telling) -> None:
    plan = pd.planning.get(id)
    if plan is None:
        return
    rows = [row for row in pd.people.rows(id) if row.answer == life.COMING]
    people = [row.person for row in rows[: then.get("first", 0)]]
    names = {person.name: person.id for person in pd.directory.people()}
    people += [names[name] for name in then.get("names", ()) if name in names]
    if then["how"] == life.PAPER:
        pd.people.invite(id, people)
        pd.sign_in.paper(id, [participation_id(id, person) for person in people])
        return
    at = moment_at(plan.starts or "", plan.zone or "", then["minutes_in"])
    for person in people:
        pd.sign_in.sign(id, person, then["how"], kept(at) if at is not None else "")
