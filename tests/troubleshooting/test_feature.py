"""What troubleshooting hands to the program."""

from app.store.desk import Desk
from app.troubleshooting.feature import TroubleshootingRoom, happenings, make_feature, tell_hits
from app.troubleshooting.rules.runs import FIXED, Subject
from app.troubleshooting.service import TroubleshootingService
from app.ui.feature import Place
from tests.troubleshooting.checklists import projector
from tests.troubleshooting.desks import Clock, Tickets, answer
from tests.troubleshooting.directory import BRIGHTLINK, small_school


def room_of(desk: Desk) -> TroubleshootingRoom:
    made = TroubleshootingRoom(lambda _desk: small_school(), lambda _desk: Tickets())
    assert made.service(desk) is made.service(desk)
    return made


def test_ctrl_k_finds_checklists_by_symptom_and_error(service: TroubleshootingService) -> None:
    room = room_of(service.desk)
    found = room.find(service.desk, "no logon servers")
    assert found[0].place == Place("troubleshooting", "checklist", "sign-in-fails")
    assert found[0].score > 0.85
    assert room.find(service.desk, "qqqqq") == []


def test_open_runs_are_on_today_and_in_the_badge(service: TroubleshootingService, clock: Clock) -> None:
    room = room_of(service.desk)
    assert (room.today(service.desk), room.badge(service.desk)) == ([], "")
    for _ in range(5):
        run = answer(service, service.runs.start(projector(), Subject().with_device(BRIGHTLINK)), "yes")
        clock.go(minutes=1)
        service.runs.set_aside(run)
    items = room.today(service.desk)
    assert [item.badge for item in items] == ["set aside", "set aside", "set aside", ""]
    assert items[0].place == Place("troubleshooting", "run", run.id)
    assert items[0].detail == "Go on with it: PV-02210 · Room 203 · A. Okafor · 1 answer so far."
    assert items[-1].title == "2 more checklists are not finished"
    assert room.badge(service.desk) == "5"


def test_what_happened_to_a_device_leads_to_the_run(service: TroubleshootingService) -> None:
    run = service.runs.start(projector(), Subject().with_device(BRIGHTLINK))
    service.runs.finish(run, FIXED, minutes=3)
    (happening,) = happenings(service.desk, "d1")
    assert happening.place == Place("troubleshooting", "run", run.id)
    hits = service.desk.find("PV-02210")
    assert [found.place for found in tell_hits(service.desk, hits)] == [Place("troubleshooting", "run", run.id)]


def test_the_feature_has_its_parts() -> None:
    feature = make_feature(lambda _desk: small_school(), lambda _desk: Tickets())
    assert (feature.key, feature.title) == ("troubleshooting", "Troubleshoot")
    assert feature.records is not None
    assert len(feature.records()) == 4
    assert feature.tour is not None
    assert len(feature.tour()) == 3
