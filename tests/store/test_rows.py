"""Rows say in few words what they stand on."""

from app.store.desk import Desk
from tests.store.desks import add, change
from tests.store.sample_records import Gadget


def heads(desk: Desk) -> tuple[int, str | None]:
    """The action that the only gadget stands on, and what stands on others."""
    with desk.connection() as connection:
        op, marks = connection.exec_driver_sql(f"SELECT op, heads FROM {Gadget.__tablename__}").one()
        return op, marks


def test_a_new_record_stands_on_one_action(desk: Desk) -> None:
    add(desk, tag="1", serial="2", number=3, notes="x", **{"custom.a": "b"})
    assert heads(desk) == (1, None)


def test_a_change_is_marked_until_most_fields_stand_on_it(desk: Desk) -> None:
    record = add(desk, tag="1", serial="2", model="3")
    change(desk, record, tag="4")
    assert heads(desk) == (1, '{"deleted":2,"tag":2}')
    change(desk, record, tag="5", serial="6", model="7")
    assert heads(desk) == (3, '{"status":1}')
    change(desk, record, status="lost")
    assert heads(desk) == (3, '{"deleted":4,"status":4}')


def test_what_was_emptied_keeps_its_mark(desk: Desk) -> None:
    record = add(desk, tag="1", serial="2", model="3")
    change(desk, record, tag="")
    assert heads(desk) == (1, '{"deleted":2,"tag":2}')
    assert [one.after for entry in desk.history(Gadget, record) for one in entry.changes if one.field == "tag"] == [None, "1"]
