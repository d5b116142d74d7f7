"""Desks with troubleshooting, a clock that can be moved, and a desk for tickets."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.errors import UserError
from app.store.desk import Desk
from app.troubleshooting.records import RECORDS
from app.troubleshooting.rules.checklist import Step
from app.troubleshooting.rules.handover import TicketStart
from app.troubleshooting.rules.runs import RunState
from app.troubleshooting.rules.walking import BACK
from app.troubleshooting.service import TroubleshootingService
from app.troubleshooting.service.runs import next_answer
from app.ui.feature import Place
from tests.troubleshooting.checklists import write_library

KEY = bytes(range(32))
PIXEL = bytes.fromhex("89504e470d0a1a0a") + b"picture"


@dataclass
class Clock:
    """A clock that stands until it is moved."""

    moment: datetime = datetime(2026, 11, 20, 13, 39, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def go(self, **by: float) -> datetime:
        """Move it on."""
        self.moment += timedelta(**by)
        return self.moment


@dataclass
class Tickets:
    """Takes tickets; refuses while ``refusing`` says why."""

    begun: list[TicketStart] = field(default_factory=list)
    refusing: str = ""

    def start(self, start: TicketStart) -> str:
        """Keep it."""
        if self.refusing:
            raise UserError(self.refusing)
        self.begun.append(start)
        return f"ticket{len(self.begun)}"

    def place(self, ticket_id: str) -> Place:
        """Where it would be shown."""
        return Place("tickets", "ticket", ticket_id)


def open_service(folder: Path, clock: Clock, who: str = "Marisol Rivera") -> TroubleshootingService:
    """Troubleshooting on the desk in ``folder``/desk, with the tests' library."""
    desk = Desk.open(folder / "desk", KEY, RECORDS, who=who, clock=clock)
    return TroubleshootingService(desk, write_library(folder / "checklists"), clock)


def answer(service: TroubleshootingService, run: RunState, answer: str, note: str = "", value: str = "") -> RunState:
    """Give an answer as the page does; Back from an outcome too."""
    here = run.here
    step = here if isinstance(here, Step) else run.checklist.steps[run.held[-1].step]
    assert isinstance(here, Step) or answer == BACK
    taken = next_answer(run, step, answer, service.runs.clock(), note=note, value=value)
    service.runs.answer(run.id, taken, run.checklist.short)
    return run.with_answer(taken)
