"""Keys of a space: fresh ones for devices and epochs, boxes, proofs, lost causes, clones."""

import shutil
from pathlib import Path

import pytest

from app.store.identity import Identity
from app.store.problems import NotAllowed
from tests.store.desks import add, change
from tests.store.spaces import School, give, is_one, may_add, say, tags


def test_a_fresh_key_takes_the_place_of_the_old_one(school: School) -> None:
    bob = school.join("Bob", "Ann", "partner")
    old = bob.identity.device
    school.meet()
    bob.rekey()
    school.meet()
    is_one(school)
    me = bob.space.me()
    assert me is not None
    assert (me.role, me.person, me.replaced_by) == ("partner", "Bob", "")
    assert [one.replaced_by for one in school["Ann"].space.members() if one.device == old] == [me.device]
    say(school["Ann"], {"kind": "role", "device": me.device, "role": "liaison"})
    school.meet()
    assert may_add(bob)
    school.remove("Ann", "Bob")
    school.meet()
    assert not may_add(bob)
    is_one(school)


def test_a_fresh_key_that_the_remover_had_not_seen_is_void(school: School) -> None:
    bob = school.join("Bob", "Ann")
    school.meet()
    removal = school["Ann"].space.removing(bob.identity.device)
    bob.rekey()
    add(bob, tag="hidden")
    say(school["Ann"], removal)
    school.meet()
    is_one(school)
    assert tags(school, "Ann") == {"before"}
    assert bob.space.me() is None


def test_the_founders_fresh_key_stands_above_all(school: School) -> None:
    bob = school.join("Bob", "Ann")
    school.meet()
    school["Ann"].rekey()
    school.meet()
    school.remove("Ann", "Bob")
    school.meet()
    is_one(school)
    assert not may_add(bob)


def test_a_desk_that_had_other_keys_before_founding(tmp_path: Path) -> None:
    school = School(tmp_path)
    ann = school.open("Ann")
    add(ann, tag="1")
    ann.rekey()
    add(ann, tag="2")
    school.recovery = ann.space.found()
    school.join("Bob", "Ann")
    assert tags(school, "Bob") == {"1", "2"}
    is_one(school)
    school.close()


def test_a_district_founds_invites_removes_and_writes_nothing(tmp_path: Path) -> None:
    school = School(tmp_path)
    school.found("Office", "district")
    assert not may_add(school["Office"])
    ann = school.join("Ann", "Office")
    assert may_add(ann)
    school.meet()
    school.remove("Office", "Ann")
    school.meet()
    is_one(school)
    school.close()


def test_nobody_joins_with_anothers_proof_or_key(school: School) -> None:
    invitation, other = school.invite("Ann"), Identity.fresh()
    bob = school.arrive("Bob", "Ann", invitation)
    good = bob.space.joining(invitation, "Bob", "laptop")
    for wrong in (
        {"proof": other.sign(b"x").hex()},
        {"public": other.public},
        {"invitation": other.device},
    ):
        with pytest.raises(NotAllowed):
            say(bob, good | wrong)
    say(bob, good)


def test_keys_come_in_boxes(school: School) -> None:
    bob, cem = school.join("Bob", "Ann"), school.join("Cem", "Ann")
    waiting = school.invite("Ann")
    school.meet()
    school.remove("Ann", "Cem")
    school.meet()
    ann = school["Ann"]
    assert ann.space.epoch == bob.space.epoch != cem.space.epoch
    assert ann.space.epochs == bob.space.epochs
    late = school.open("Late")
    facts = ann.space.facts
    assert facts is not None
    late.space.adopt(facts, {facts.epoch: ann.space.epochs[facts.epoch]}, waiting)
    give(ann, late)
    say(late, late.space.joining(waiting, "Late", "laptop"))
    give(late, ann)
    assert late.space.epochs == ann.space.epochs
    assert not ann.space.epoch_needed()
    assert ann.space.sealing() != []
    bob.space.keep_epoch("0" * 32, b"a key of another name")
    assert "0" * 32 not in bob.space.epochs


def test_lost_lets_others_be_applied_and_what_turns_up_takes_its_place(school: School) -> None:
    bob = school.join("Bob", "Ann")
    record = add(school["Ann"], tag="1")
    school.meet()
    change(bob, record, tag="2")
    (lost,) = [data for data in bob.incoming.outgoing() if b'"Changed tag"' in data]
    change(bob, record, tag="3")
    ann = school["Ann"]
    ann.incoming.receive([data for data in bob.incoming.outgoing() if data != lost])
    (missing,) = ann.incoming.waiting().missing
    say(ann, {"kind": "lost", "ids": [missing]})
    assert ann.incoming.waiting().number == 0
    assert ann.incoming.waiting().missing == frozenset()
    assert ann.open_edits() != []
    assert may_add(bob)
    ann.incoming.receive([lost])
    assert ann.open_edits() == []
    school.meet()
    is_one(school)


def test_a_clone_and_its_original_are_told_apart_by_rekey(school: School, tmp_path: Path) -> None:
    school.join("Bob", "Ann")
    school.meet()
    school["Bob"].close()
    shutil.copytree(tmp_path / "Bob", tmp_path / "Copy")
    bob, copy = school.open("Bob"), school.open("Copy")
    add(bob, tag="original")
    add(copy, tag="copy")
    school.meet()
    is_one(school)
    copy.rekey()
    add(copy, tag="copy 2")
    school.meet()
    is_one(school)
    assert tags(school, "Ann") == {"before", "original", "copy", "copy 2"}


def test_who_comes_late_gets_the_keys_of_before(school: School) -> None:
    school.join("Bob", "Ann")
    school.join("Cem", "Ann")
    school.meet()
    school.remove("Ann", "Cem")
    dan = school.join("Dan", "Bob")
    school.meet()
    ann = school["Ann"]
    missing = ann.space.epoch
    assert missing not in dan.space.epochs
    assert ann.space.epoch_needed()
    say(ann, ann.space.new_epoch())
    school.meet("Ann", "Bob", "Dan")
    assert dan.space.epochs == ann.space.epochs
    assert not ann.space.epoch_needed()
    give(ann, school["Cem"])
    assert missing not in school["Cem"].space.epochs
