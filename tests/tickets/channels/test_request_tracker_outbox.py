"""Never twice, never lost, with every request of the real channel: the outbox's machine over HTTP, faults at each request."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from tests.effort import examples as tried
from tests.tickets.channels.rt_server import Fault
from tests.tickets.channels.rt_server_world import TrackerWorld
from tests.tickets.desks import open_desk
from tests.tickets.test_outbox_machine import KILLS, OutboxMachine

FAULTS = st.lists(st.none() | st.sampled_from(Fault), max_size=8)


class TrackerMachine(OutboxMachine):
    """What people, networks, disks and a Request Tracker do, in any order."""

    def __init__(self) -> None:
        RuleBasedStateMachine.__init__(self)
        self.world = TrackerWorld(Path(tempfile.mkdtemp(dir=self.place)), self.template)
        self.yesterday = self.world.server.backup()
        self.old_disk: Path | None = None
        self.said: dict[str, tuple[str, int]] = {}
        self.written = 0

    def all_is_delivered(self) -> None:
        """Besides, nothing is left to be read back."""
        super().all_is_delivered()
        assert self.world.settings.names("tickets.unread.") == []

    @rule(faults=FAULTS, kill=KILLS)
    def drain(self, faults: list[Fault | None], kill: int | None) -> None:
        """The outbox has its turn."""
        self.world.running(self.world.outbox.drain, faults, kill)  # type: ignore[arg-type]

    @rule(faults=FAULTS, kill=KILLS)
    def hear(self, faults: list[Fault | None], kill: int | None) -> None:
        """The helpdesk is asked for news."""
        self.world.running(self.world.outbox.hear, faults, kill)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """A folder in memory, where there is one, with a new desk to be copied."""
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
    open_desk(folder / "template").close()
    yield folder
    shutil.rmtree(folder)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_nothing_is_sent_twice_or_lost_over_http(place: Path) -> None:
    TrackerMachine.place, TrackerMachine.template = place, place / "template"
    steps = settings(max_examples=tried(40), stateful_step_count=50, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(TrackerMachine, settings=steps)
