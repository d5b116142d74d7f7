"""Changes of a record that nobody has made: no honest program writes them, and none of them may stop a desk."""

import itertools
from collections.abc import Callable
from typing import Any

import pytest

from app.store.action import encode
from app.store.desk import Desk
from app.store.identity import Identity
from app.store.problems import BadAction
from tests.store.desks import add, gadgets, state
from tests.store.sample_records import Gadget

NewDesk = Callable[[str], Desk]
RECORD = "7" * 32
STRANGER = Identity.from_private(b"s" * 32, b"S" * 32)


def said(number: int, *changes: dict[str, Any], **parts: Any) -> bytes:
    """An action of somebody else's program."""
    body = {"format": 1, "d": STRANGER.device, "n": number, "deps": [], "lam": number, "at": "2026-01-01T00:00:00Z", "who": "S"}
    return encode({**body, "label": f"Said {number}", "salt": str(number), "ch": list(changes), **parts})


def of(**values: Any) -> dict[str, Any]:
    """A change of the record."""
    return {"t": "gadget", "r": RECORD, **values}


CHANGES = [
    of(set={"tag": "PV-1", "cost": 7}),
    of(set={"tag": None}),
    of(add={"number": 2}),
    of(set={"custom.a": "x"}),
    of(set={"unheard": "y"}),
    of(over={"tag": []}),
    of(kind={"notes": "text"}, set={"notes": "n"}),
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: str(sorted(change))[:40] + str(change.get("set", "")))
def test_a_change_of_what_was_never_made_stops_nothing_and_shows_nothing(new_desk: NewDesk, change: dict[str, Any]) -> None:
    desk = new_desk("Ann")
    add(desk, tag="here")
    before = gadgets(desk)
    desk.incoming.receive([said(1, change)])
    assert gadgets(desk) == before
    desk.incoming.receive([said(2, change)])
    assert desk.check().problems == []
    add(desk, tag="after")
    desk.undo()


def test_once_it_is_made_the_order_makes_no_difference(new_desk: NewDesk) -> None:
    made = said(9, of(set={"tag": "made", "deleted": False, "status": "in use"}))
    actions = [said(1, CHANGES[0]), said(2, CHANGES[2]), made]
    seen = []
    for place, order in enumerate(itertools.permutations(actions)):
        desk = new_desk(f"desk{place}")
        for one in order:
            desk.incoming.receive([one])
        assert desk.check().problems == []
        seen.append(repr(state(desk)))
        assert list(gadgets(desk)) == [RECORD]
        with desk.edit("Deleted") as edit:
            edit.delete(Gadget, [RECORD])
        assert gadgets(desk) == {}
    assert len(set(seen)) == 1


def test_what_another_program_calls_control_is_its_own_affair(new_desk: NewDesk) -> None:
    desk = new_desk("Ann")
    desk.incoming.receive([said(1, format=2, control=7)])
    assert desk.incoming.waiting().needs_update
    with pytest.raises(BadAction):
        desk.incoming.receive([said(2, control=7)])
