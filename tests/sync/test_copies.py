"""Disks that are put back and desks that are copied: nothing is lost, nothing counts twice, and each becomes a desk of its own."""

from tests.store.desks import add, change, gadgets
from tests.store.sample_records import Gadget
from tests.sync.school import School


def test_a_restored_disk_gets_its_own_later_work_back(pair: School) -> None:
    first = add(pair["bob"], tag="PV-1", number=10)
    pair.rest()
    pair.close("bob")
    pair.copy("bob", "bob-image")
    pair.open("bob")
    with pair["bob"].edit("Took 1") as edit:
        edit.add(Gadget, first, "number", -1)
    later = add(pair["bob"], tag="PV-2")
    pair.rest()
    device = pair["bob"].identity.device
    pair.close("bob")
    pair.open("bob-image")
    assert later not in gadgets(pair["bob-image"])
    pair.rest()
    assert later in gadgets(pair["bob-image"])
    assert pair["bob-image"].identity.device == device
    add(pair["bob-image"], tag="PV-3")
    pair.rest()
    assert pair.is_one()
    assert gadgets(pair["ann"])[first]["number"] == 9


def test_a_restored_disk_that_wrote_before_it_looked_becomes_another_device(pair: School) -> None:
    record = add(pair["bob"], tag="PV-1", number=10)
    pair.rest()
    pair.close("bob")
    pair.copy("bob", "bob-image")
    pair.open("bob")
    with pair["bob"].edit("Took 1") as edit:
        edit.add(Gadget, record, "number", -1)
    pair.rest()
    device = pair["bob"].identity.device
    pair.close("bob")
    pair.open("bob-image")
    with pair["bob-image"].edit("Took 1") as edit:
        edit.add(Gadget, record, "number", -1)
    pair.rest()
    assert pair["bob-image"].identity.device != device
    assert [identity.device for identity in pair["bob-image"].identities] == [device, pair["bob-image"].identity.device]
    change(pair["bob-image"], record, tag="PV-2")
    pair.rest()
    assert pair.is_one()
    assert gadgets(pair["ann"])[record] == {"tag": "PV-2", "number": 8, "status": "in use"}
    assert pair["ann"].space.refusals() == []


def test_a_clone_and_its_original_part_ways(pair: School) -> None:
    record = add(pair["bob"], tag="PV-1", number=10)
    pair.rest()
    pair.close("bob")
    pair.copy("bob", "bob-twin")
    pair.open("bob")
    pair.open("bob-twin")
    for _ in range(3):
        for who in ("bob", "bob-twin"):
            with pair[who].edit("Took 1") as edit:
                edit.add(Gadget, record, "number", -1)
        pair.rest()
    devices = {pair[who].identity.device for who in pair.members}
    assert len(devices) == 3
    assert pair.is_one()
    assert gadgets(pair["ann"])[record]["number"] == 4
    assert pair["ann"].space.refusals() == []
    members = {member.device: member for member in pair["ann"].space.members()}
    assert all(members[pair[who].identity.device].role == "liaison" for who in ("bob", "bob-twin"))
    assert all(pair[who].check().problems == [] for who in pair.members)


def test_the_fork_is_noticed_even_if_the_program_ended_when_it_arrived(pair: School) -> None:
    pair.close("bob")
    pair.copy("bob", "bob-twin")
    pair.open("bob")
    pair.open("bob-twin")
    add(pair["bob"], tag="PV-1")
    add(pair["bob-twin"], tag="PV-2")
    pair.sync("bob")
    twin = pair.members["bob-twin"]
    name = next(name for name in pair.memory.log() if twin.desk.travel.data(name) is None)
    fetched = twin.session.fetching.get({name: len(pair.memory.objects[name])}, set())
    next(fetched)
    fetched.send(pair.memory.objects[name])
    fetched.close()
    device = twin.desk.identity.device
    pair.close("bob-twin")
    pair.open("bob-twin")
    pair.rest()
    assert pair["bob-twin"].identity.device != device
    assert pair.is_one()


def test_an_image_that_is_older_than_its_own_fresh_key(pair: School) -> None:
    """Bob's disk and its twin part ways; then Bob's disk breaks, and an image from before that is put in its place."""
    pair.close("bob")
    pair.copy("bob", "bob-twin")
    pair.copy("bob", "bob-image")
    pair.open("bob")
    pair.open("bob-twin")
    for who in ("bob", "bob-twin"):
        add(pair[who], tag=who)
    pair.rest()
    pair.close("bob")
    image = pair.open("bob-image")
    device = image.identity.device
    add(image, tag="early")
    pair.rest()
    assert image.identity.device != device
    add(image, tag="late")
    pair.rest()
    assert pair.is_one()
    assert {one["tag"] for one in gadgets(pair["ann"]).values()} == {"bob", "bob-twin", "early", "late"}
    assert pair["ann"].space.refusals() == []


def test_an_image_that_is_older_than_the_newest_key(pair: School) -> None:
    pair.join("cho", "ann")
    pair.rest()
    pair.close("bob")
    pair.copy("bob", "bob-image")
    pair.open("bob")
    with pair["ann"].edit("Removed", control=pair["ann"].space.removing(pair["cho"].identity.device)):
        pass
    add(pair["ann"], tag="news")
    pair.rest(without={"cho"})
    add(pair["bob"], tag="mine")
    for _ in range(20):
        add(pair["bob"], tag="more")
        pair.sync("bob")
    pair.rest(without={"cho"})
    pair.close("bob")
    pair.open("bob-image")
    pair.rest(without={"cho"})
    assert pair.is_one(without={"cho"})
    assert pair["bob-image"].space.epoch == pair["ann"].space.epoch
    assert len(gadgets(pair["bob-image"])) == 22


def test_an_image_of_the_founder(pair: School) -> None:
    pair.close("ann")
    pair.copy("ann", "ann-image")
    pair.open("ann")
    add(pair["ann"], tag="PV-1")
    pair.rest()
    pair.close("ann")
    pair.open("ann-image")
    add(pair["ann-image"], tag="PV-2")
    pair.rest()
    pair.join("cho", "ann-image")
    add(pair["cho"], tag="PV-3")
    pair.rest()
    assert pair.is_one()
    assert pair["bob"].space.refusals() == []
