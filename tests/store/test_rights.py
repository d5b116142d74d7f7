"""Who may do what: every role, every kind of record, every kind of control action, on every desk alike."""

import itertools

import pytest

from app.store.identity import Identity
from app.store.problems import NotAllowed
from app.store.rights import CONTROLS, INVENTORY, ROLES, may_control, may_write
from tests.store.spaces import School, facts_of, give, may_add, say

TYPES = ("device", "photo", "ticket", "pd_session", "goal", "cover")
WRITES = {
    "liaison": set(TYPES),
    "alternate": {"cover"},
    "alternate covering": set(TYPES),
    "partner": {"device", "photo"},
    "viewer": set(),
    "district": set(),
}
LEADS = {"invite", "role", "epoch", "withdraw", "lost", "cover", "remove"}
SAYS: dict[str, set[str]] = {
    "liaison": LEADS,
    "alternate": {"cover"},
    "alternate covering": {"cover"},
    "partner": set(),
    "viewer": set(),
    "district": LEADS,
}


@pytest.mark.parametrize(("role", "kind"), list(itertools.product(WRITES, TYPES)))
def test_what_a_role_writes(role: str, kind: str) -> None:
    name, _, covering = role.partition(" ")
    assert may_write(name, [kind], covering=bool(covering)) is (kind in WRITES[role])
    assert may_write(name, [kind, "ticket"], covering=bool(covering)) is ("ticket" in WRITES[role])


@pytest.mark.parametrize(("role", "kind"), list(itertools.product(SAYS, CONTROLS)))
def test_what_a_role_says_about_members_and_keys(role: str, kind: str) -> None:
    assert may_control(role.split(" ")[0], kind, own=True) is (kind in SAYS[role])
    assert may_control(role.split(" ")[0], kind, own=False) is (kind in SAYS[role] and role.split(" ")[0] != "alternate")


def test_strangers_may_nothing() -> None:
    assert not may_write(None, ["device"], covering=True)
    assert not may_write(None, [], covering=False)
    assert not may_control(None, "invite", own=True)
    assert not may_control("king", "invite", own=True)
    assert "ticket" not in INVENTORY


@pytest.fixture
def everyone(school: School) -> School:
    """A school that Ann founded, with one desk for each role."""
    for role in ROLES:
        school.join(role, "Ann", role)
    school.meet()
    return school


@pytest.mark.parametrize("role", ROLES)
def test_the_own_desk_says_no_before_anything_is_written(everyone: School, role: str) -> None:
    desk = everyone[role]
    allowed = role == "liaison"
    assert desk.space.may_write(["gadget"]) is allowed
    before = len(desk.actions())
    assert may_add(desk) is allowed
    assert len(desk.actions()) == before + allowed
    made = Identity.fresh()
    said: dict[str, dict[str, object]] = {
        "invite": {"invitation": made.device, "public": made.public, "box": made.box_public, "role": "viewer", "name": "x"},
        "role": {"device": everyone["viewer"].identity.device, "role": "viewer"},
        "lost": {"ids": []},
        "withdraw": {"invitation": made.device},
    }
    for kind, rest in said.items():
        assert desk.space.may(kind) is (role in ("liaison", "district"))
        if desk.space.may(kind):
            say(desk, {"kind": kind, **rest})
        else:
            with pytest.raises(NotAllowed):
                say(desk, {"kind": kind, **rest})
    assert desk.check().problems == []


@pytest.mark.parametrize("role", ["alternate", "partner", "viewer", "district"])
def test_what_a_changed_program_writes_is_refused_by_all_alike(everyone: School, role: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("app.store.verdicts.may_write", lambda *_args, **_rest: True)
        assert may_add(everyone[role])
    give(everyone[role], everyone["Ann"])
    give(everyone[role], everyone["liaison"])
    expected = facts_of(everyone["Ann"])
    assert facts_of(everyone["liaison"]) == expected
    assert len(everyone["Ann"].space.refusals()) == 1
    assert everyone["Ann"].space.refusals()[0].who == role
    assert len(expected[0][0]) == 1
    assert everyone["Ann"].check().problems == []
    assert any("counts" in problem for problem in everyone[role].check().problems), "a desk with other rules is found out"


def test_an_alternate_writes_while_a_cover_is_open(everyone: School) -> None:
    alternate, device = everyone["alternate"], everyone["alternate"].identity.device
    say(alternate, {"kind": "cover", "device": device, "open": True, "of": "Ann"})
    me = alternate.space.me()
    assert me is not None
    assert me.covering == "Ann"
    assert may_add(alternate)
    say(alternate, {"kind": "cover", "device": device, "open": False, "of": "Ann"})
    assert not may_add(alternate)
    everyone.meet()
    assert everyone["Ann"].space.refusals() == []
    say(everyone["Ann"], {"kind": "cover", "device": device, "open": True, "of": "Ann"})
    everyone.meet("Ann", "alternate")
    assert may_add(alternate)
    with pytest.raises(NotAllowed):
        say(alternate, {"kind": "cover", "device": everyone["viewer"].identity.device, "open": True, "of": "Ann"})


def test_what_was_done_before_a_role_was_taken_away_counts(everyone: School) -> None:
    say(everyone["Ann"], {"kind": "role", "device": everyone["liaison"].identity.device, "role": "viewer"})
    assert may_add(everyone["liaison"]), "the news has not come"
    everyone.meet()
    assert not may_add(everyone["liaison"])
    assert everyone["Ann"].space.refusals() == []


def test_nobody_changes_the_founders_role(everyone: School) -> None:
    with pytest.raises(NotAllowed):
        say(everyone["liaison"], {"kind": "role", "device": everyone["Ann"].identity.device, "role": "viewer"})


def test_undo_needs_the_right_too(everyone: School) -> None:
    liaison = everyone["liaison"]
    assert may_add(liaison)
    everyone.meet()
    say(everyone["Ann"], {"kind": "role", "device": liaison.identity.device, "role": "viewer"})
    everyone.meet()
    with pytest.raises(NotAllowed):
        liaison.undo()
