"""The sample school's runs are real ones, each by its person on its day."""

from datetime import UTC, datetime
from pathlib import Path

from app.store.desk import Desk
from app.store.story import play_story
from app.troubleshooting.records import RECORDS
from app.troubleshooting.rules.runs import Subject
from app.troubleshooting.service import TroubleshootingService
from app.troubleshooting.service.sample import sample_steps
from tests.troubleshooting.desks import KEY
from tests.troubleshooting.directory import BRIGHTLINK, small_school

NOW = datetime(2026, 11, 20, 15, tzinfo=UTC)


def test_the_sample_is_played_by_its_people_on_its_days(tmp_path: Path) -> None:
    play_story(tmp_path / "desk", KEY, RECORDS, sample_steps(lambda _desk: small_school()), now=NOW)
    desk = Desk.open(tmp_path / "desk", KEY, RECORDS, clock=lambda: NOW)
    service = TroubleshootingService(desk)
    recent = service.past.recent(50)
    assert len(recent) == 7
    assert {line.by for line in recent} == {"Marisol Rivera", "David Chen"}
    assert max(line.at for line in recent) < NOW
    assert (NOW - min(line.at for line in recent)).days in (61, 62)
    (aside,) = service.past.open_runs()
    assert aside.state == "aside"
    (repeat,) = service.past.repeats("projector-no-picture", Subject().with_device(BRIGHTLINK), NOW)
    assert repeat.words == "Third time since September"
    run = service.runs.load(recent[-1].id)
    assert run is not None
    assert run.held[1].note == "It hung loose behind the desk"
    assert [line.outcome_title for line in recent if line.outcome_title in ("", "Fixed", "Spare given")] == []
    desk.close()
