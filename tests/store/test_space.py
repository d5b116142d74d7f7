"""Spaces: who joins, who is removed and what then counts, which invitations hold, and that nobody can pretend."""

from pathlib import Path

import pytest

from app.store.problems import NotAllowed
from tests.store.desks import add, gadgets, open_desk
from tests.store.sample_records import Gadget
from tests.store.spaces import School, give, is_one, may_add, say, tags


def test_a_desk_that_is_alone_asks_nobody(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    assert desk.space.facts is None
    assert desk.space.me() is None
    assert desk.space.may_write(["anything"])
    assert desk.space.members() == []
    desk.close()


def test_what_was_done_before_founding_counts(school: School) -> None:
    school.join("Bob", "Ann")
    assert tags(school, "Bob") == {"before"}
    assert [(one.person, one.role, one.mine) for one in school["Bob"].space.members()] == [
        ("Ann", "liaison", False),
        ("Bob", "liaison", True),
    ]
    is_one(school)


def test_who_has_not_joined_writes_nothing(school: School) -> None:
    invitation = school.invite("Ann")
    bob = school.arrive("Bob", "Ann", invitation)
    assert bob.space.me() is None
    with pytest.raises(NotAllowed, match="not yet a member"):
        add(bob, tag="1")
    say(bob, bob.space.joining(invitation, "Bob", "laptop"))
    assert may_add(bob)
    school.meet()
    (made,) = school["Ann"].space.invitations()
    assert made.used_by == bob.identity.device
    assert not made.is_open
    is_one(school)


def test_a_join_before_everything_has_come_says_that_it_waits(school: School) -> None:
    invitation = school.invite("Ann")
    bob = school.open("Bob")
    facts = school["Ann"].space.facts
    assert facts is not None
    bob.space.adopt(facts, {}, invitation)
    with pytest.raises(NotAllowed, match="Not everything"):
        say(bob, bob.space.joining(invitation, "Bob", "laptop"))
    with pytest.raises(ValueError, match="already"):
        bob.space.found()


def test_of_two_who_use_one_invitation_the_first_is_in(school: School) -> None:
    invitation = school.invite("Ann")
    bob, cem = school.arrive("Bob", "Ann", invitation), school.arrive("Cem", "Ann", invitation)
    for desk in (bob, cem):
        say(desk, desk.space.joining(invitation, "Someone", "laptop"))
        assert may_add(desk)
    school.meet()
    is_one(school)
    members = [one for one in (bob, cem) if one.space.me() is not None]
    assert len(members) == 1
    assert len(school["Ann"].space.refusals()) == 2
    assert len(gadgets(school["Ann"])) == 2


def test_a_used_invitation_is_sealed_against_who_comes_later(school: School) -> None:
    invitation = school.invite("Ann")
    bob, thief = school.arrive("Bob", "Ann", invitation), school.arrive("Thief", "Ann", invitation)
    say(thief, thief.space.joining(invitation, "Thief", "laptop"))
    for number in range(3):
        add(school["Ann"], tag=f"later {number}")
    give(school["Ann"], bob)
    say(bob, bob.space.joining(invitation, "Bob", "laptop"))
    give(bob, school["Ann"])
    (sealing,) = school["Ann"].space.sealing()
    say(school["Ann"], sealing)
    assert school["Ann"].space.sealing() == []
    school.meet()
    is_one(school)
    assert bob.space.me() is not None, "although the thief's joining has the smaller number"
    assert thief.space.me() is None
    assert not school["Ann"].space.epoch_needed()


def test_a_withdrawn_invitation_lets_nobody_in_and_the_key_changes(school: School) -> None:
    invitation = school.invite("Ann")
    bob = school.arrive("Bob", "Ann", invitation)
    say(school["Ann"], {"kind": "withdraw", "invitation": invitation.device})
    assert school["Ann"].space.epoch_needed()
    say(bob, bob.space.joining(invitation, "Bob", "laptop"))
    school.meet()
    assert bob.space.me() is None
    is_one(school)
    say(school["Ann"], school["Ann"].space.new_epoch())
    assert not school["Ann"].space.epoch_needed()
    give(school["Ann"], bob)
    assert len(school["Ann"].space.epochs) == 2
    assert len(bob.space.epochs) == 1


def test_removal_keeps_what_the_remover_had_seen(school: School) -> None:
    bob = school.join("Bob", "Ann")
    add(bob, tag="seen")
    school.meet()
    add(bob, tag="unseen")
    school.remove("Ann", "Bob")
    school.meet()
    is_one(school)
    assert tags(school, "Ann") == {"before", "seen"}
    me = bob.space.me()
    assert me is not None
    assert me.removed
    with pytest.raises(NotAllowed, match="was removed"):
        add(bob, tag="x")
    (refusal,) = bob.space.refusals()
    assert (refusal.who, refusal.label) == ("Bob", "Added unseen")
    assert bob.undo_label() == "Added seen"
    with pytest.raises(NotAllowed):
        bob.undo()


def test_what_others_built_on_refused_work_shows_its_own(school: School) -> None:
    bob, cem = school.join("Bob", "Ann"), school.join("Cem", "Ann")
    record = add(school["Ann"], tag="1", number=10, model="old")
    school.meet()
    with bob.edit("Counted") as edit:
        edit.recount(Gadget, record, "number", 7)
        edit.change(Gadget, record, {"model": "Bob's"})
    give(bob, cem)
    with cem.edit("Counted") as edit:
        edit.recount(Gadget, record, "number", 5)
    school.remove("Ann", "Bob")
    school.meet()
    is_one(school)
    assert gadgets(school["Ann"])[record]["number"] == 5, "Cem's count had counted in what Bob's had"
    assert gadgets(school["Ann"])[record]["model"] == "old"


def test_only_who_stands_above_removes(school: School) -> None:
    bob = school.join("Bob", "Ann")
    school.join("Cem", "Bob")
    school.join("Dan", "Ann")
    school.meet()
    for by, whom in (("Cem", "Bob"), ("Dan", "Bob"), ("Bob", "Ann"), ("Ann", "Ann")):
        with pytest.raises(NotAllowed):
            school.remove(by, whom)
    school.remove("Bob", "Cem")
    school.meet()
    school.remove("Ann", "Bob")
    school.meet()
    is_one(school)
    assert [one.person for one in bob.space.members() if one.removed] == ["Bob", "Cem"]


def test_the_paper_key_removes_anybody_the_founder_too(school: School) -> None:
    school.join("Bob", "Ann")
    cem = school.join("Cem", "Bob")
    school.meet()
    school.remove("Ann", "Bob")
    add(school["Ann"], tag="unseen")
    school.remove("Cem", "Ann", recovery=True)
    school.meet()
    is_one(school)
    assert not may_add(school["Ann"])
    assert may_add(cem), "what the founder did behind the back of who has the paper does not count"
    assert may_add(school["Bob"])
    assert "unseen" not in tags(school, "Bob")
    wrong = cem.space.removing(school["Bob"].identity.device, bytes(16))
    with pytest.raises(NotAllowed):
        say(cem, wrong)


def test_several_removals_keep_what_all_had_seen(school: School) -> None:
    bob = school.join("Bob", "Ann")
    cem = school.join("Cem", "Bob")
    school.meet()
    add(cem, tag="one")
    give(cem, bob)
    add(cem, tag="two")
    give(cem, school["Ann"])
    school.remove("Ann", "Cem")
    school.remove("Bob", "Cem")
    assert "two" in tags(school, "Ann")
    school.meet()
    is_one(school)
    assert tags(school, "Ann") == {"before", "one"}
    assert school["Ann"].space.epoch_needed() is bob.space.epoch_needed() is True
    say(bob, bob.space.new_epoch())
    school.meet()
    assert school["Ann"].space.epoch == bob.space.epoch
    assert not school["Ann"].space.epoch_needed()


def test_what_a_removed_device_invited_unseen_is_void(school: School) -> None:
    bob = school.join("Bob", "Ann")
    school.meet()
    cem = school.join("Cem", "Bob")
    add(cem, tag="Cem's")
    school.remove("Ann", "Bob")
    school.meet()
    is_one(school)
    assert cem.space.me() is None
    assert tags(school, "Ann") == {"before"}
    assert bob.space.me() is not None
