"""Whether a record lives is decided only by who saw what others had said about it."""

from collections.abc import Callable

from app.store.desk import Desk
from app.store.seen import Seen
from tests.store.desks import add, change, exchange, gadgets, state
from tests.store.sample_records import Gadget

NewDesk = Callable[[str], Desk]


def delete(desk: Desk, record: str) -> None:
    with desk.edit("Deleted") as edit:
        edit.delete(Gadget, [record])


def open_fields(desk: Desk) -> list[str]:
    return [one.field for one in desk.open_edits()]


def test_a_decision_does_not_answer_a_deletion_that_came_after_its_form_was_opened(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="1")
    exchange(ann, bob)
    delete(ann, record)
    change(bob, record, tag="2")
    exchange(ann, bob)
    form = Seen.from_json(bob.seen(Gadget, record).to_json())
    delete(ann, record)
    exchange(ann, bob)
    with bob.edit("Keep it") as edit:
        edit.settle(Gadget, record, {"deleted": False}, form)
    exchange(ann, bob)
    assert open_fields(ann) == open_fields(bob) == ["deleted"]
    with bob.edit("Keep it") as edit:
        edit.settle(Gadget, record, {"deleted": False}, bob.seen(Gadget, record))
    assert open_fields(bob) == []
    assert record in gadgets(bob)


def test_deciding_another_field_does_not_decide_that(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="1", place="a")
    exchange(ann, bob)
    delete(ann, record)
    change(bob, record, place="b")
    exchange(ann, bob)
    with bob.edit("Place decided") as edit:
        edit.settle(Gadget, record, {"place": "b"})
    exchange(ann, bob)
    assert open_fields(ann) == open_fields(bob) == ["deleted"]


def test_an_undo_of_something_else_answers_no_deletion(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="1", number=3)
    exchange(ann, bob)
    with bob.edit("Counted") as edit:
        edit.recount(Gadget, record, "number", 5)
    exchange(ann, bob)
    delete(ann, record)
    change(bob, record, tag="2")
    exchange(ann, bob)
    assert open_fields(bob) == ["deleted"]
    bob.take_back(next(one.action for one in bob.actions() if one.label == "Counted"))
    exchange(ann, bob)
    assert open_fields(ann) == open_fields(bob) == ["deleted"]
    assert state(ann) == state(bob)


def test_an_undo_of_a_deletion_says_that_somebody_else_deleted_it_too(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="1")
    exchange(ann, bob)
    delete(ann, record)
    delete(bob, record)
    exchange(ann, bob)
    outcome = ann.undo()
    assert outcome is not None
    assert outcome.left_alone == 1
    assert gadgets(ann) == {}


def test_an_undo_of_something_else_does_not_carry_an_unseen_edit_into_a_deletion(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="1")
    with ann.edit("Model") as edit:
        edit.change(Gadget, record, {"model": "m"})
    assert edit.outcome is not None
    exchange(ann, bob)
    change(bob, record, tag="2")
    change(ann, record, place="a")
    bob.incoming.receive(ann.incoming.outgoing())
    bob.take_back(edit.outcome.action)
    delete(ann, record)
    exchange(ann, bob)
    assert open_fields(ann) == open_fields(bob) == ["deleted"]
    assert gadgets(ann)[record]["tag"] == "2"
    assert state(ann) == state(bob)
