"""What waits is named, and a removed desk learns that it was removed though it can't read what came before."""

from app.store.action import encode
from app.store.desk import Desk
from app.store.held_back import left_behind, removal_of, waits_of
from tests.store.desks import add, change, exchange
from tests.store.spaces import School, give, say


def notices(school: School, by: str) -> list[bytes]:
    """The removals of a desk."""
    return [data for data in school[by].incoming.outgoing() if b'"kind":"remove"' in data]


def test_what_waits_is_named_with_who_and_whose_is_missing(school: School) -> None:
    bob = school.join("Bob", "Ann")
    cho = school.join("Cho", "Ann")
    school.meet()
    record = add(bob, tag="gone")
    give(bob, cho)
    change(cho, record, tag="after")
    change(cho, record, tag="after that")
    ann = school["Ann"]
    assert waits_of(ann).held == ()
    ann.incoming.receive([data for data in cho.incoming.outgoing() if b'"Added gone"' not in data])
    waits = waits_of(ann)
    assert [(one.who, one.device, one.number) for one in waits.held] == [("Cho", cho.identity.device, 2)]
    assert list(waits.missing) == [bob.identity.device]
    say(ann, {"kind": "lost", "ids": [one for some in waits.missing.values() for one in some]})
    assert waits_of(ann).held == ()


def test_a_removed_desk_learns_it_though_what_came_before_cannot_be_read(school: School) -> None:
    bob = school.join("Bob", "Ann")
    school.join("Cho", "Ann")
    school.meet()
    add(bob, tag="unsent")
    add(school["Cho"], tag="news")
    give(school["Cho"], school["Ann"])
    school.remove("Ann", "Bob")
    assert removal_of(bob) is None
    bob.incoming.receive(notices(school, "Ann"))
    me = bob.space.me()
    assert me is not None
    assert not me.removed
    removal = removal_of(bob)
    assert removal is not None
    assert (removal.who, removal.recovery) == ("Ann", False)
    assert {(one.label, one.field, one.value) for one in left_behind(bob, removal)} >= {("Added unsent", "tag", "unsent")}
    give(school["Ann"], bob)
    me = bob.space.me()
    assert me is not None
    assert me.removed
    assert removal_of(bob) == removal


def test_a_removal_by_somebody_who_may_not_is_not_believed(school: School) -> None:
    bob = school.join("Bob", "Ann")
    cho = school.join("Cho", "Ann")
    school.meet()
    for who, whom in (("Bob", "Cho"), ("Bob", "Ann")):
        forged = forge(bob, school[whom].identity.device)
        school[whom].incoming.receive([forged])
        assert removal_of(school[whom]) is None, (who, whom)
    cho.incoming.receive([forge(school["Ann"], cho.identity.device)])
    assert removal_of(cho) is not None


def test_the_recovery_key_is_named(school: School) -> None:
    bob = school.join("Bob", "Ann")
    school.meet()
    add(bob, tag="before")
    school.remove("Bob", "Ann", recovery=True)
    school["Ann"].incoming.receive(notices(school, "Bob"))
    removal = removal_of(school["Ann"])
    assert removal is not None
    assert (removal.who, removal.recovery) == ("Bob", True)
    exchange(school["Ann"], bob)
    assert removal_of(school["Ann"]) == removal
    assert removal_of(bob) is None


def forge(desk: Desk, device: str) -> bytes:
    """A removal as a changed program would write it; it waits for what never was."""
    own = desk.identity.device
    control = {"kind": "remove", "devices": {device: []}, "epoch": "ab" * 16, "boxes": {}}
    frame = {"format": 1, "d": own, "n": 99, "deps": [f"{own}.98.{'ab' * 8}"], "lam": 99, "at": "2026-03-02T08:00:00+00:00"}
    return encode({**frame, "who": "Bob", "label": "Removed", "salt": "", "ch": [], "control": control})
