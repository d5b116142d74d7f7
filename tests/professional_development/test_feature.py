"""What PD sessions hand to the program."""

from app.professional_development.feature import PdRoom, make_feature
from app.professional_development.records import RECORDS
from app.store.search import Hit
from app.ui.feature import Place
from tests.professional_development.school import Goals, Room, School


def test_today_badge_and_ctrl_k_lead_to_the_session_and_its_tab(room: Room) -> None:
    made = PdRoom(lambda _desk: School(), lambda _desk: Goals())
    feature = make_feature(made)
    assert feature.today is not None
    assert feature.badge is not None
    assert feature.tell_hits is not None
    assert (feature.today(room.desk), feature.badge(room.desk)) == ([], "")
    id = room.planned()
    room.service.people.invite(id, ["p1"])
    room.clock.set("2026-12-02T09:00")
    (item,) = feature.today(room.desk)
    assert item.place == Place("pd", "session", id, {"tab": "plan"})
    assert (item.title, item.badge) == ("Feedback that students use", "tomorrow")
    assert feature.badge(room.desk) == "1"
    (row,) = room.service.people.rows(id)
    (found,) = feature.tell_hits(room.desk, [Hit("participation", row.id, "", "", 1.0)])
    assert found.place == Place("pd", "session", id, {"tab": "people"})
    assert feature.tell_hits(room.desk, []) == []


def test_the_room_declares_its_records_and_one_service_for_a_desk(room: Room) -> None:
    made = PdRoom(lambda _desk: School(), lambda _desk: Goals())
    feature = make_feature(made)
    assert feature.records is not None
    assert tuple(feature.records()) == RECORDS
    assert made.service(room.desk) is made.service(room.desk)
