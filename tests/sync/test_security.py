"""Who may know and change what: the operator of the store, who was removed, who found a laptop, who is invited later."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.desk import Desk
from app.sync.rules.names import read_segment_name
from app.sync.rules.sealed import FORGED, NO_KEY
from app.sync.rules.segments import Epoch, write_segment
from tests.store.desks import KEY, add, change, gadgets
from tests.store.sample_records import Gadget
from tests.sync.school import School

MARKS = ("Zanzibar", "PV-77193", "Room Quetzal", "Maria Ocelot")


def marked(school: School) -> None:
    """Work with words that are found again if they are anywhere."""
    desk = school["ann"]
    desk.settings.put("person.name", MARKS[3])
    record = add(desk, tag=MARKS[1], notes=f"{MARKS[0]}\n" * 30, model=MARKS[2])
    with desk.edit(f"Moved {MARKS[1]} to {MARKS[2]}") as edit:
        edit.change(Gadget, record, {"place": MARKS[2], "custom.owner": MARKS[3]})
        edit.change(Gadget, record, {"custom.photo": desk.blobs.put(MARKS[0].encode() * 1_000)})
    school.rest()


def everything(folder: Path) -> Iterator[tuple[str, bytes]]:
    """All files below a folder."""
    for path in folder.rglob("*"):
        if path.is_file():
            yield str(path.relative_to(folder)), path.read_bytes()


def in_some_form(word: bytes) -> set[bytes]:
    """Bytes as they are and as text."""
    return {word, word.hex().encode(), word.hex().upper().encode()}


def test_the_operator_of_the_store_reads_nothing(pair: School) -> None:
    marked(pair)
    assert len(pair.memory.objects) > 3
    for name, data in pair.memory.objects.items():
        assert not any(mark.encode() in data or mark in name for mark in MARKS), name
    assert gadgets(pair["bob"]) == gadgets(pair["ann"])


def keys_of(school: School, desk: Desk) -> list[bytes]:
    """All secrets of a desk: of its disk, its devices, the space, invitations, the paper recovery key."""
    kept = [identity.to_keep() for identity in (*desk.identities, *school.invitations)]
    return [KEY, school.recovery, *(bytes.fromhex(one[part]) for one in kept for part in ("sign", "box")), *desk.space.epochs.values()]


def test_keys_are_written_nowhere_in_the_open(pair: School) -> None:
    marked(pair)
    pair.invite("ann", "viewer", "Guest")
    remove(pair, "ann", "bob")
    pair.sync("ann", "bob")
    pair["ann"].backups.make()
    found = [key for who in ("ann", "bob") for key in keys_of(pair, pair[who])]
    assert len(set(found)) >= 9
    for name, data in (*everything(pair.folder), *pair.memory.objects.items()):
        for key in found:
            assert not any(form in data for form in in_some_form(key)), name
        assert not any(mark.encode() in data for mark in MARKS), name


def test_who_has_not_been_invited_makes_nothing(pair: School) -> None:
    stranger = School(pair.folder / "stranger", pair.memory)
    desk = stranger.open("eve")
    facts = pair["ann"].space.facts
    assert facts is not None
    add(desk, tag="PV-666")
    desk.space.adopt(facts, {facts.epoch: secrets.token_bytes(32)})
    stranger.sync("eve")
    assert gadgets(desk).keys().isdisjoint(gadgets(pair["ann"]))
    assert {one.why for one in desk.travel.bad()} <= {FORGED, NO_KEY}
    (data,) = desk.incoming.outgoing()
    name, sealed = write_segment(desk.identity, facts.id, Epoch(facts.epoch, secrets.token_bytes(32)), [(1, data)])
    pair.memory.objects[name] = sealed
    before = gadgets(pair["ann"])
    pair.sync("ann", "bob", "ann", "bob")
    assert gadgets(pair["ann"]) == gadgets(pair["bob"]) == before
    assert [(one.name, one.why) for one in pair["ann"].travel.bad()] == [(name, FORGED)]
    stranger.close()


def test_a_key_holder_who_is_no_member_changes_nothing(pair: School) -> None:
    """Somebody who read the invitation's bundle, but whose device nobody invited."""
    stranger = School(pair.folder / "stranger", pair.memory)
    desk = stranger.open("eve")
    facts = pair["ann"].space.facts
    assert facts is not None
    desk.space.adopt(facts, dict(pair["ann"].space.epochs))
    before = gadgets(pair["ann"])
    name, data = forged_segment(pair, desk, "PV-666")
    pair.memory.objects[name] = data
    pair.rest()
    assert gadgets(pair["ann"]) == gadgets(pair["bob"]) == before
    assert [one.device for one in pair["ann"].space.refusals()] == [desk.identity.device]
    stranger.close()


def forged_segment(pair: School, desk: Desk, tag: str) -> tuple[str, bytes]:
    """What a changed program, which asks nobody, would send from this desk."""
    lone = Desk.open(pair.folder / secrets.token_hex(4), KEY, pair.types, who="Eve")
    add(lone, tag=tag)
    (data,) = lone.incoming.outgoing()
    lone.close()
    body = data.replace(lone.identity.device.encode(), desk.identity.device.encode()).replace(b'"n":1', b'"n":999')
    facts = pair["ann"].space.facts
    assert facts is not None
    epoch = Epoch(facts.epoch, pair["ann"].space.epochs[facts.epoch])
    return write_segment(desk.identity, facts.id, epoch, [(999, body)])


def remove(school: School, by: str, who: str) -> None:
    """Take somebody out."""
    with school[by].edit("Removed", control=school[by].space.removing(school[who].identity.device)):
        pass


@pytest.fixture
def parted(pair: School) -> School:
    """Bob, who had joined, is removed while he is offline; Cho has joined as well."""
    pair.join("cho", "ann")
    add(pair["bob"], tag="before")
    pair.rest()
    remove(pair, "ann", "bob")
    pair.rest(without={"bob"})
    return pair


def test_what_a_removed_member_writes_later_changes_nothing_anywhere(parted: School) -> None:
    before = gadgets(parted["ann"])
    assert "before" in [one.get("tag") for one in before.values()]
    record = next(iter(before))
    add(parted["bob"], tag="after")
    change(parted["bob"], record, tag="taken over")
    name, data = forged_segment(parted, parted["bob"], "forged")
    parted.memory.objects[name] = data
    parted.sync("bob")
    parted.rest(without={"bob"})
    parted.rest()
    for who in ("ann", "cho"):
        assert gadgets(parted[who]) == before
        assert parted[who].open_edits() == []
        assert parted[who].check().problems == []
    assert parted.is_one(without={"bob"})
    assert {one.device for one in parted["ann"].space.refusals()} == {parted["bob"].identity.device}


def test_a_removed_member_reads_nothing_new(parted: School) -> None:
    parted["ann"].settings.put("person.name", "Ann")
    add(parted["ann"], tag="secret")
    add(parted["cho"], tag="secret too")
    parted.rest(without={"bob"})
    parted.sync("bob", "bob")
    assert not [one for one in gadgets(parted["bob"]).values() if "secret" in str(one.get("tag"))]
    assert NO_KEY in [one.why for one in parted["bob"].travel.bad()]
    assert parted["bob"].space.epochs.keys() != parted["ann"].space.epochs.keys()


def test_a_removed_desk_learns_of_it_and_puts_no_more(parted: School) -> None:
    parted.sync("bob")
    me = parted["bob"].space.me()
    assert me is not None
    assert me.removed
    objects = dict(parted.memory.objects)
    parted.sync("bob")
    assert parted.memory.objects == objects
    assert parted.sync("bob")[0].put == 0


def test_a_removed_desk_learns_of_it_although_work_before_had_not_gone_out(pair: School) -> None:
    pair.join("cho", "ann")
    pair.rest()
    add(pair["ann"], tag="before")
    remove(pair, "ann", "bob")
    add(pair["ann"], tag="between")
    remove(pair, "ann", "cho")
    add(pair["ann"], tag="after")
    pair.sync("ann", "bob", "cho")
    for who, seen in (("bob", {"before"}), ("cho", {"before", "between"})):
        me = pair[who].space.me()
        assert me is not None
        assert me.removed
        assert {one["tag"] for one in gadgets(pair[who]).values()} == seen


def test_who_has_no_key_for_a_merger_does_not_bring_back_what_it_covers(parted: School) -> None:
    for number in range(20):
        add(parted["ann"], tag=str(number))
        parted.sync("ann", "bob")
    parted.memory.asked.clear()
    parted.rest(without={"bob"})
    parted.members["bob"].session.may_give = lambda: True  # type: ignore[method-assign]
    parted.rest(without={"bob"})
    parted.memory.asked.clear()
    for _ in range(4):
        parted.sync("bob", "ann", "cho")
    assert {what for what, _ in parted.memory.asked} <= {"list", "get"}


def test_who_was_away_when_somebody_was_removed_gets_the_new_key(pair: School) -> None:
    pair.join("cho", "ann")
    pair.join("dee", "ann")
    pair.rest()
    remove(pair, "ann", "bob")
    pair.rest(without={"bob", "cho"})
    for number in range(20):
        add(pair["dee"], tag=str(number))
        add(pair["ann"], tag=str(number))
        pair.sync("ann", "dee")
    pair.rest(without={"bob", "cho"})
    pair.sync("cho")
    assert pair.is_one(without={"bob"})
    add(pair["cho"], tag="back again")
    pair.rest(without={"bob"})
    assert pair.is_one(without={"bob"})


def test_who_is_invited_before_and_joins_after_a_new_key(pair: School) -> None:
    invitation = pair.invite("ann", "liaison", "Cho")
    old_keys = dict(pair["ann"].space.epochs)
    pair.rest()
    remove(pair, "ann", "bob")
    add(pair["ann"], tag="news")
    pair.rest(without={"bob"})
    desk = pair.open("cho")
    facts = pair["ann"].space.facts
    assert facts is not None
    desk.space.adopt(facts, old_keys, invitation)
    pair.sync("cho")
    with desk.edit("Joined", control=desk.space.joining(invitation, "Cho", "PC")):
        pass
    add(desk, tag="hello")
    pair.rest(without={"bob"})
    assert pair.is_one(without={"bob"})
    assert "news" in [one.get("tag") for one in gadgets(desk).values()]
    assert desk.space.epoch == pair["ann"].space.epoch


def test_who_is_invited_while_somebody_is_removed_elsewhere_can_read_all(pair: School) -> None:
    """Ann removes Cho while Bob invites Dee: the key that Ann made meanwhile reaches Dee too, with what was sealed with it."""
    pair.join("cho", "ann")
    pair.rest()
    remove(pair, "ann", "cho")
    add(pair["ann"], tag="in between")
    invitation = pair.invite("bob", "liaison", "Dee")
    offered = dict(pair["bob"].space.epochs)
    pair.sync("ann")
    pair.sync("bob")
    dee, facts = pair.open("dee"), pair["ann"].space.facts
    assert facts is not None
    dee.space.adopt(facts, offered, invitation)
    pair.sync("dee", "ann", "bob", "ann", "bob", "dee")
    with dee.edit("Joined", control=dee.space.joining(invitation, "Dee", "PC")):
        pass
    pair.rest(without={"cho"})
    add(pair["ann"], tag="news")
    pair.rest(without={"cho"})
    assert pair.is_one(without={"cho"})
    assert dee.space.epoch == pair["ann"].space.epoch
    assert not pair["ann"].space.epoch_needed()


def test_notices_stay_as_they_are(pair: School) -> None:
    """What hands out keys is never merged into something that only who has them can open."""
    for number in range(9):
        who = f"guest{number}"
        pair.join(who, "ann")
        pair.rest()
        remove(pair, "ann", who)
        pair.close(who)
        pair.rest()
    notices = [one for one in pair["ann"].travel.held() if one.number == 1 and "boxes" in text_of(pair, one.name)]
    assert len(notices) >= 9
    founding = pair["ann"].space.facts
    assert founding is not None
    listed = pair.memory.log()
    for one in notices:
        assert founding.epoch.encode() in listed[one.name].split(b"\n")[0]
    assert pair["ann"].space.epoch not in (None, founding.epoch)


def text_of(school: School, name: str) -> str:
    """The actions of a segment of Ann's."""
    return "\n".join(one.data.decode() for one in school["ann"].travel.actions(school["ann"].travel.ids(name)))


def test_names_say_no_more_than_devices_and_numbers(pair: School) -> None:
    marked(pair)
    for name in pair.memory.log():
        read = read_segment_name(name)
        assert read is not None
        assert read.text == name
