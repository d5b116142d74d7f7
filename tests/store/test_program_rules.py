"""A desk is used by a program with other rules than the last one: what was judged and held back is looked at again."""

from unittest.mock import patch

import pytest

from app.store import arrivals, incoming, program_rules, rights
from app.store.action import Body, understood
from app.store.desk import Desk
from app.store.judge import Judge
from tests.store.desks import add, gadgets, open_desk
from tests.store.spaces import School, give


def _opened_again(school: School, name: str) -> Desk:
    school[name].close()
    return school.open(name)


def test_what_an_older_program_refused_counts_after_the_update(school: School) -> None:
    school.join("Pat", "Ann", "partner")
    with patch.object(rights, "INVENTORY", rights.INVENTORY | {"gadget"}):
        newer = _opened_again(school, "Pat")
        record = add(newer, tag="A1")
    give(newer, school["Ann"])
    assert record not in gadgets(school["Ann"]), "partners may not write this by the older program"
    with patch.object(rights, "INVENTORY", rights.INVENTORY | {"gadget"}):
        newer = _opened_again(school, "Ann")
        assert record in gadgets(newer)
        assert newer.check().clean


def test_what_waited_for_a_newer_program_is_applied_after_the_update(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    school.join("Lee", "Ann")
    with monkeypatch.context() as older:
        for module in (arrivals, incoming):
            older.setattr(module, "understood", _no_gadgets)
        older.setattr(program_rules, "rules_now", lambda: "older")
        desk = _opened_again(school, "Lee")
        record = add(school["Ann"], tag="A1")
        give(school["Ann"], desk)
        assert desk.incoming.held_back() == 1
        assert desk.incoming.waiting().needs_update
    desk = _opened_again(school, "Lee")
    assert desk.incoming.held_back() == 0
    assert gadgets(desk)[record]["tag"] == "A1"


def test_nothing_is_judged_again_with_the_same_rules(school: School) -> None:
    school.join("Lee", "Ann")
    with patch.object(Judge, "recheck", side_effect=AssertionError):
        _opened_again(school, "Lee")
        with patch.object(program_rules, "rules_now", lambda: "others"), pytest.raises(AssertionError):
            _opened_again(school, "Lee")


def _no_gadgets(body: Body) -> bool:
    return understood(body) and not body["ch"]


def test_a_new_desk_has_this_program_s_rules(school: School) -> None:
    with open_desk(school.folder / "new").connection() as connection:
        assert program_rules.judged_by_these(connection.connection)
