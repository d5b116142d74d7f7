"""Everything in open form."""

import orjson

from app.store.desk import Desk
from app.store.open_files import log_lines, records
from tests.store.desks import add
from tests.store.sample_records import Gadget, Place


def test_living_records_with_all_their_fields(desk: Desk) -> None:
    first = add(desk, tag="1", cost=5, **{"custom.a": "x"})
    second = add(desk, tag="2", **{"custom.b": 7})
    gone = add(desk, tag="3")
    with desk.edit("Deleted") as edit:
        edit.delete(Gadget, [gone])
    names, rows = records(desk, Gadget)
    assert names == ["id", "tag", "serial", "model", "place", "cost", "loaned", "status", "number", "notes", "custom.a", "custom.b"]
    found = {str(row[0]): dict(zip(names, row, strict=True)) for row in rows}
    assert set(found) == {first, second}
    assert (found[first]["cost"], found[first]["custom.a"], found[second]["custom.b"]) == (5, "x", 7)
    assert list(records(desk, Place)[1]) == []


def test_the_log_line_by_line(desk: Desk) -> None:
    add(desk, tag="1")
    desk.undo()
    lines = [orjson.loads(line) for line in log_lines(desk)]
    assert [(line["label"], line["who"]) for line in lines] == [("Added 1", "Ann"), ("Undo: Added 1", "Ann")]
