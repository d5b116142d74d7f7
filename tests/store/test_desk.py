"""What rooms do with a desk: edit, read, undo, look back."""

import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from app.store.changes import Changes
from app.store.desk import Desk
from app.store.problems import ExistingRecord, MissingRecord, NotUndoable
from app.store.progress import Cancelled
from app.store.records import key_id, living, record_type
from tests.store.desks import add, change, gadgets, open_desk
from tests.store.sample_records import Gadget, Place


def test_a_record_type_knows_itself() -> None:
    known = record_type(Gadget)
    assert (known.name, known.title, known.plural) == ("gadget", "gadget", "gadgets")
    assert known.fields["place"].refers == "place"
    assert known.fields["number"].kind == "counter"
    assert known.fields["notes"].kind == "text"
    assert known.kind("custom.anything") == "register"
    with pytest.raises(KeyError):
        known.kind("wings")


def test_nothing_typed_is_nothing(desk: Desk) -> None:
    record = add(desk, tag="", model=None, serial="5")
    assert gadgets(desk)[record] == {"serial": "5", "status": "in use"}
    change(desk, record, serial="")
    assert gadgets(desk)[record] == {"status": "in use"}


def test_values_come_back_as_they_were(desk: Desk) -> None:
    values: dict[str, Any] = {
        "tag": "007",
        "cost": -5,
        "loaned": False,
        "number": 0,
        "notes": "a\n",
        "custom.x": "y",
        "custom.n": 3,
        "custom.b": True,
    }
    record = add(desk, **values)
    assert gadgets(desk)[record] == values | {"status": "in use"}
    with desk.read() as session:
        found = session.scalars(living(Gadget)).one()
        assert found.loaned is False
        assert found.custom == {"x": "y", "n": 3, "b": True}


@pytest.mark.parametrize(
    ("values", "problem"),
    [({"wings": 2}, KeyError), ({"cost": "5"}, TypeError), ({"tag": 5}, TypeError), ({"cost": 1.5}, TypeError), ({"loaned": 1}, TypeError)],
)
def test_a_mistake_of_the_program_is_not_written(desk: Desk, values: dict[str, Any], problem: type[Exception]) -> None:
    with pytest.raises(problem), desk.edit("Wrong") as edit:
        edit.create(Gadget, values)
    assert desk.actions() == []


def test_what_is_no_different_is_not_written(desk: Desk) -> None:
    record = add(desk, tag="1", number=2)
    with desk.edit("Nothing") as edit:
        edit.change(Gadget, record, {"tag": "1", "model": "", "custom.a": None})
        edit.recount(Gadget, record, "number", 2)
    assert edit.outcome is None
    assert len(desk.actions()) == 1


def test_an_edit_is_all_or_nothing(desk: Desk) -> None:
    with pytest.raises(MissingRecord), desk.edit("Both") as edit:
        edit.create(Gadget, {"tag": "1"})
        edit.change(Gadget, "0" * 32, {"tag": "2"})
    with pytest.raises(ZeroDivisionError), desk.edit("Broken") as edit:
        edit.create(Gadget, {"tag": "1"})
        raise ZeroDivisionError
    assert gadgets(desk) == {}
    assert desk.check().problems == []


def test_several_changes_of_one_record_are_one(desk: Desk) -> None:
    with desk.edit("All") as edit:
        record = edit.create(Gadget, {"tag": "1", "number": 2})
        edit.change(Gadget, record, {"model": "M"})
        edit.add(Gadget, record, "number", 3)
    assert gadgets(desk)[record] == {"tag": "1", "model": "M", "number": 5, "status": "in use"}
    assert len(desk.history(Gadget, record)) == 1


def test_a_cancelled_import_leaves_nothing(desk: Desk) -> None:
    def cancel(done: int, total: int, words: str = "") -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled), desk.edit("Import", progress=cancel) as edit:
        edit.create_many(Gadget, [{"tag": str(number)} for number in range(3_000)])
    assert gadgets(desk) == {}
    record = add(desk, tag="after")
    assert set(gadgets(desk)) == {record}
    assert desk.check().problems == []


def test_an_import_is_one_step(desk: Desk) -> None:
    seen: list[tuple[int, int]] = []
    with desk.edit("Import", progress=lambda done, total, words="": seen.append((done, total))) as edit:
        ids = edit.create_many(Gadget, [{"id": key_id("gadget", str(number)), "tag": str(number)} for number in range(2_500)])
    assert seen == [(1, 3), (2, 3), (3, 3)]
    with desk.edit("All in place") as edit:
        edit.change_many(Gadget, {record: {"place": "x" * 32} for record in ids})
    assert [action.records for action in desk.actions()] == [2_500, 2_500]
    assert edit.outcome is not None
    assert edit.outcome.changes.types == {"gadget": set(ids)}
    desk.undo()
    desk.undo()
    assert gadgets(desk) == {}
    desk.redo()
    assert len(gadgets(desk)) == 2_500
    assert desk.check().problems == []


def test_a_deleted_record_comes_back_by_its_key(desk: Desk) -> None:
    record = key_id("gadget", "1")
    with desk.edit("Added") as edit:
        edit.create(Gadget, {"tag": "1"}, record)
    with pytest.raises(ExistingRecord), desk.edit("Again") as edit:
        edit.create(Gadget, {"tag": "1"}, record)
    with desk.edit("Deleted") as edit:
        edit.delete(Gadget, [record])
    with pytest.raises(MissingRecord), desk.edit("Changed") as edit:
        edit.change(Gadget, record, {"tag": "2"})
    with desk.edit("Again") as edit:
        edit.create(Gadget, {"tag": "1", "model": "M"}, record)
    assert gadgets(desk)[record]["model"] == "M"
    assert desk.open_edits() == []
    desk.undo()
    assert gadgets(desk) == {}


def test_undo_and_redo_name_what_they_do(desk: Desk) -> None:
    assert (desk.undo_label(), desk.redo_label()) == (None, None)
    record = add(desk, tag="1")
    change(desk, record, tag="2")
    assert desk.undo_label() == "Changed tag"
    outcome = desk.undo()
    assert outcome is not None
    assert outcome.label == "Changed tag"
    assert (desk.undo_label(), desk.redo_label()) == ("Added 1", "Changed tag")
    change(desk, record, model="M")
    assert desk.redo_label() is None
    assert desk.redo() is None


def test_what_has_left_the_desk_is_not_undone(desk: Desk) -> None:
    add(desk, tag="1")
    with desk.edit("Ticket 5 sent", undoable=False) as edit:
        edit.create(Place, {"name": "sent"})
    with pytest.raises(NotUndoable, match="Ticket 5 sent"):
        desk.undo()
    assert len(gadgets(desk)) == 1


def test_what_the_program_did_by_itself_is_no_step_of_undo(tmp_path: Path) -> None:
    steps = ("Added 1", "Changed tag")
    with closing(open_desk(tmp_path / "desk")) as desk:
        first = add(desk, tag="1")
        change(desk, first, tag="2")
        desk.undo()
        with desk.edit("TSS answered", background=True, who="TSS") as edit:
            edit.change(Gadget, first, {"model": "M"})
        assert (desk.undo_label(), desk.redo_label()) == steps
        assert desk.history(Gadget, first)[0].who == "TSS"
        assert [one.label for one in desk.actions(1)] == ["TSS answered"]
        assert [one.label for one in desk.actions(1, by_people=True)] == ["Undo: Changed tag"]
    with closing(open_desk(tmp_path / "desk")) as desk:
        assert (desk.undo_label(), desk.redo_label()) == steps
        desk.redo()
        assert gadgets(desk)[first] == {"tag": "2", "model": "M", "status": "in use"}
        assert desk.check().clean
        desk.undo()
        desk.undo()
        assert gadgets(desk)[first] == {"tag": "1", "model": "M", "status": "in use"}, "what others wrote on is not taken away"


def test_steps_made_anew_from_the_log_leave_out_what_the_program_did(tmp_path: Path) -> None:
    with closing(open_desk(tmp_path / "desk")) as desk:
        add(desk, tag="1")
        with desk.edit("TSS answered", background=True) as edit:
            edit.create(Gadget, {"tag": "2"})
        desk.incoming.receive(list(desk.incoming.outgoing()))
        assert desk.undo_label() == "Added 1"


def test_history_tells_who_when_from_what(desk: Desk) -> None:
    record = add(desk, tag="1", number=1, **{"custom.colour": "red"})
    desk.settings.put("person.name", "Bea")
    with desk.edit("Moved") as edit:
        edit.change(Gadget, record, {"place": "p", "custom.colour": "blue"})
        edit.add(Gadget, record, "number", 4)
    desk.undo()
    with desk.edit("Deleted") as edit:
        edit.delete(Gadget, [record])
    history = desk.history(Gadget, record)
    assert [(entry.label, entry.who, entry.what, entry.undoes) for entry in history] == [
        ("Deleted", "Bea", "deleted", False),
        ("Undo: Moved", "Bea", "changed", True),
        ("Moved", "Bea", "changed", False),
        ("Added 1", "Ann", "created", False),
    ]
    moved = {one.title: (one.before, one.after, one.added) for one in history[2].changes}
    assert moved == {"Place": (None, "p", None), "colour": ("red", "blue", None), "Number": (None, None, 4)}
    assert abs((datetime.now(UTC) - history[0].at).total_seconds()) < 60
    assert len(desk.history(Gadget, record, limit=2)) == 2
    assert desk.history(Gadget, "0" * 32) == []


def test_the_log_is_read_page_by_page(desk: Desk) -> None:
    for number in range(5):
        add(desk, tag=str(number))
    first = desk.actions(2)
    second = desk.actions(2, first[-1])
    assert [one.label for one in first + second] == ["Added 4", "Added 3", "Added 2", "Added 1"]
    assert all(one.mine for one in first)


def test_changes_are_announced_once_and_no_longer_than_wanted(desk: Desk) -> None:
    heard: list[Changes] = []
    end = desk.changes.subscribe(heard.append)
    before = desk.changes.position
    record = add(desk, tag="1")
    assert desk.changes.position != before
    desk.undo()
    end()
    desk.redo()
    assert [one.types for one in heard] == [{"gadget": {record}}] * 2
    assert [one.label for one in heard] == ["Added 1", "Undo: Added 1"]


def test_very_many_changes_are_not_listed(desk: Desk) -> None:
    with desk.edit("Import") as edit:
        edit.create_many(Gadget, [{"tag": "x"}] * 5_001)
    assert edit.outcome is not None
    assert edit.outcome.changes.types == {"gadget": None}


def test_readers_do_not_wait_for_a_writer(desk: Desk) -> None:
    add(desk, tag="1")
    counts: list[int] = []

    def count(done: int, total: int, words: str = "") -> None:
        def read() -> None:
            with desk.connection() as connection:
                counts.append(connection.execute(select(func.count()).select_from(Gadget)).scalar_one())
            desk.settings.put("draft", done)
            desk.find("1")
            desk.undo_label()

        thread = threading.Thread(target=read)
        thread.start()
        thread.join(20)
        assert not thread.is_alive()

    with desk.edit("Import", progress=count) as edit:
        edit.create_many(Gadget, [{"tag": "x"}] * 2_000)
    assert counts == [1, 1]


def test_writes_of_several_threads_come_one_after_the_other(desk: Desk) -> None:
    def work(name: int) -> None:
        for number in range(10):
            add(desk, tag=f"{name}-{number}")

    threads = [threading.Thread(target=work, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(gadgets(desk)) == 40
    assert desk.check().problems == []


def test_a_session_cannot_write(desk: Desk) -> None:
    add(desk, tag="1")
    with desk.read() as session:
        session.scalars(living(Gadget)).one().tag = "2"
        with pytest.raises(Exception, match="readonly"):
            session.flush()
    assert [one["tag"] for one in gadgets(desk).values()] == ["1"]
