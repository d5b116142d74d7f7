"""What the sample school troubleshot over the last weeks, played with the room's own deeds: ``resources/sample_school/runs.toml``."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from app.paths import resource
from app.school.directory import SchoolDirectory
from app.store.desk import Desk
from app.store.story import Step as StoryStep
from app.troubleshooting.rules.checklist import Step
from app.troubleshooting.rules.runs import RunState, Subject
from app.troubleshooting.rules.walking import place, way_to
from app.troubleshooting.service.runs import next_answer
from app.troubleshooting.service.troubleshooting import TroubleshootingService

_FILE = "sample_school/runs.toml"


def sample_steps(directory: Callable[[Desk], SchoolDirectory]) -> list[StoryStep]:
    """The runs of the sample school, each as a step of its story."""
    with resource(_FILE).open("rb") as file:
        told = tomllib.load(file)["run"]
    return [StoryStep(run["who"], run["days_ago"], run["at"], partial(_play, directory, run)) for run in told]


def _play(directory: Callable[[Desk], SchoolDirectory], told: Mapping[str, Any], desk: Desk) -> None:
    """Run a checklist as it is told: by the shortest way to an outcome of a kind, or a few answers and then set aside."""
    clock = _Clock(desk.now())
    service = TroubleshootingService(desk, clock=clock.time)
    checklist = service.library.shelf().get(told["checklist"])
    if checklist is None:
        return
    known = directory(desk)
    device = known.by_code(told["device"]) if "device" in told else None
    subject = Subject().with_device(device) if device is not None else Subject()
    for person in known.people():
        if person.name == told.get("person"):
            subject = replace(subject, person=person.id, person_name=person.name)
    run = service.runs.start(checklist, subject)
    kind = {"gave up": "ticket"}.get(told["ends"], told["ends"])
    answers = told.get("answers") or way_to(checklist, checklist.start, kind) or ()
    for number, answer in enumerate(answers):
        run = _answer(service, run, answer, told.get("notes", {}).get(str(number + 1), ""), clock)
    clock.wait(40)
    if told["ends"] == "aside":
        service.runs.set_aside(run)
    else:
        outcome = place(checklist, run.taken)
        title = getattr(outcome, "title", "")
        service.runs.finish(run, told["ends"], title=title, minutes=told.get("minutes"), note=told.get("note", ""))


def _answer(service: TroubleshootingService, run: RunState, answer: str, note: str, clock: "_Clock") -> RunState:
    here = run.here
    if not isinstance(here, Step):
        return run
    clock.wait(45)
    taken = next_answer(run, here, answer, service.runs.now(), note=note)
    service.runs.answer(run.id, taken, run.checklist.short)
    return run.with_answer(taken)


class _Clock:
    """A clock that goes on only when it is told to."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def time(self) -> datetime:
        """The moment where it stands."""
        return self._moment

    def wait(self, seconds: int) -> None:
        """Let so many seconds go by."""
        self._moment += timedelta(seconds=seconds)
