"""Sessions are planned, copied, moved, called off, held; every deed is one action that one undo takes back."""

import pytest

from app.errors import UserError
from app.professional_development.rules import life
from tests.professional_development.school import Room


def test_a_session_from_a_template_has_its_agenda_and_adds_up(room: Room) -> None:
    id = room.planned()
    view = room.service.agenda.view(id)
    assert [(block.clock, block.minutes) for block in view.blocks] == [("2:45", 5), ("2:50", 10), ("3:00", 25), ("3:25", 15), ("3:40", 5)]
    assert (view.words, view.tone, view.ends) == ("60 of 60 minutes", "ok", "3:45 pm")
    plan = room.service.planning.get(id)
    assert plan is not None
    assert (plan.place, plan.zone, plan.state, plan.sequence) == ("Library", "America/New_York", life.PLANNED, 0)
    assert plan.calendar_uid == f"{id}@liaison-desk"
    assert room.service.papers.facts(id).facilitators == ("Marisol Rivera",)
    room.desk.undo()
    assert room.service.planning.get(id) is None
    assert room.service.table.count() == 0


def test_what_is_wrong_with_a_plan_is_said_and_nothing_is_written(room: Room) -> None:
    id = room.planned()
    assert room.service.planning.problems({"title": " ", "starts": "soon", "minutes": 0, "budget": -1}).keys() == {
        *("title", "starts", "minutes", "budget"),
    }
    with pytest.raises(UserError, match="no day and time"):
        room.service.planning.save(id, {"starts": "2026-02-30T10:00"})
    with pytest.raises(KeyError):
        room.service.planning.save(id, {"state": "held"})
    assert room.service.planning.save(id, {"title": "Feedback that students use "}) == ""


def test_only_what_calendars_show_raises_their_revision_and_a_move_is_remembered(room: Room) -> None:
    id = room.planned()
    room.service.planning.save(id, {"need": "Drafts are put away."})
    assert room.service.planning.values(id)["sequence"] == 0
    assert room.service.deeds.move(id, "2026-12-10T14:45", place="Gymnasium") == (
        "Session “Feedback that students use” moved to Thu 10 Dec · 2:45–3:45 pm"
    )
    values = room.service.planning.values(id)
    assert (values["sequence"], values["moved_from"], values["place"]) == (1, "2026-12-03T14:45 Library", "Gymnasium")
    assert room.service.deeds.move(id, "2026-12-10T14:45") == ""


def test_a_session_that_is_called_off_comes_back_with_a_new_revision(room: Room) -> None:
    id = room.planned()
    assert room.service.deeds.cancel(id, "Snow") == "Session “Feedback that students use” called off"
    with pytest.raises(UserError, match="Only a planned session"):
        room.service.deeds.hold(id)
    assert room.service.table.heading(id).endswith("cancelled")
    room.service.deeds.bring_back(id)
    values = room.service.planning.values(id)
    assert (values["state"], values["sequence"], values.get("why_cancelled")) == (life.PLANNED, 2, None)


def test_held_asks_for_looks_back_once_and_only_after_it_began(room: Room) -> None:
    id = room.planned()
    with pytest.raises(UserError, match="not begun yet"):
        room.service.deeds.hold(id)
    room.clock.set("2026-12-03T15:50")
    room.service.deeds.hold(id)
    due = [(one.level, one.due) for one in room.service.looks_back.of(id)]
    assert due == [(3, "2027-01-02"), (4, "2027-01-02"), (4, "2027-03-03"), (5, "2027-03-03")]
    room.service.looks_back.finish(room.service.looks_back.of(id)[0].id, "Two carts have outlets now.")
    room.service.deeds.bring_back(id)
    assert [one.words for one in room.service.looks_back.of(id)] == ["Two carts have outlets now."]
    room.service.deeds.hold(id)
    assert len(room.service.looks_back.of(id)) == 4
    with pytest.raises(UserError, match="held already"):
        room.service.deeds.move(id, "2026-12-10T14:45")


def test_a_copy_and_a_series_carry_plan_agenda_and_handout_and_have_calendars_of_their_own(room: Room) -> None:
    id = room.planned(objective="One rubric as a comment bank", devices_needed="12 Chromebooks")
    room.service.handouts.save(id, "# Hello")
    name = room.service.handouts.add_image(id, "cart.png", "A cart", b"\x89PNG\r\n\x1a\n1")
    series = room.service.planning.make_series(id, ["2026-12-10T14:45", "2026-12-17T14:45"])
    first, *others = [room.service.planning.values(one) for one in (id, *series)]
    assert [one["series_place"] for one in (first, *others)] == [1, 2, 3]
    assert len({one["series"] for one in (first, *others)}) == 1
    assert len({one["calendar_uid"] for one in (first, *others)}) == 3
    assert all(one["objective"] == first["objective"] and one["handout"] == "# Hello" for one in others)
    assert room.service.handouts.images(series[0]) == {name: b"\x89PNG\r\n\x1a\n1"}
    assert len(room.service.agenda.view(series[1]).blocks) == 5
    assert room.service.table.ids({"series": str(first["series"])}) == [id, *series]
    room.desk.undo()
    assert "series" not in room.service.planning.values(id)
    assert room.service.table.count() == 1


def test_templates_of_the_school_are_kept_renamed_used_and_deleted(room: Room) -> None:
    id = room.planned(objective="Know it", starts="2026-12-03T14:45")
    key = room.service.templates.keep(id, "Our hour")
    room.service.templates.rename(key, "Our usual hour")
    assert room.service.templates.all()[0].title == "Our usual hour"
    made = room.service.planning.new({}, key)
    values = room.service.planning.values(made)
    assert (values["objective"], values["minutes"]) == ("Know it", 60)
    assert "starts" not in values
    assert room.service.table.heading(made) == "No day yet"
    room.service.templates.delete([key])
    with pytest.raises(UserError, match="deleted meanwhile"):
        room.service.planning.new({}, key)


def test_deleting_takes_all_that_belongs_to_it_and_undo_brings_all_back(room: Room) -> None:
    id = room.planned()
    room.service.people.invite(id, ["p1", "p2"])
    assert room.service.planning.discard([id]) == "Session “Feedback that students use” deleted"
    with pytest.raises(UserError, match="deleted meanwhile"):
        room.service.agenda.view(id)
    room.desk.undo()
    assert len(room.service.agenda.view(id).blocks) == 5
    assert len(room.service.people.rows(id)) == 2


def test_every_agenda_deed_is_one_action_and_undo_brings_the_agenda_back(room: Room) -> None:
    id = room.planned()
    agenda = room.service.agenda
    before = agenda.view(id)
    blocks = [block.id for block in before.blocks]
    assert agenda.move(id, blocks[4], 0) == "Block “Close” moved"
    assert agenda.drag_border(id, blocks[1], 5) == "Block “What it changes”: 15 min"
    assert agenda.resize(id, blocks[2], 40) == "Block “Build it together”: 40 min"
    assert agenda.view(id).words.endswith("too many")
    assert agenda.fit(id) == "Agenda fitted to 60 minutes"
    new = agenda.add(id, 2, {"title": "Breathe", "minutes": 3})
    assert [block.title for block in agenda.view(id).blocks][2] == "Breathe"
    assert agenda.change(new, {"text": "Stand up\nlook out"}) == "Block “Breathe” changed"
    assert agenda.change(new, {"text": "Stand up\nlook out"}) == ""
    assert agenda.remove(id, [new, blocks[0]]) == "2 blocks deleted"
    with pytest.raises(UserError, match="deleted meanwhile"):
        agenda.move(id, new, 0)
    for _ in range(7):
        room.desk.undo()
    assert agenda.view(id) == before


def test_clashes_needs_and_clocks_are_told(room: Room) -> None:
    id = room.planned(devices_needed="12 Chromebooks")
    other = room.planned(title="Data team", starts="2026-12-03T15:30")
    room.service.people.invite(id, ["p1", "p2"])
    room.service.people.invite(other, ["p2"])
    checks = room.service.checks.of(id)
    assert [clash.kind for clash in checks.clashes] == ["room", "facilitator", "people"]
    assert [need.words for need in checks.needs] == ["12 × Chromebook: only 8 in Library, 4 more needed."]
    assert not checks.fine
    room.service.people.answer([row.id for row in room.service.people.rows(other)], life.NOT_COMING)
    room.service.planning.save(other, {"room": "", "place": "Online", "mode": "online", "facilitators": "A guest"})
    assert room.service.checks.of(id).clashes == ()
    night = room.planned(title="Night", starts="2026-11-01T01:30", room="", minutes=60)
    assert room.service.checks.of(night).clocks == "The clocks show this time twice: the first one is meant."
