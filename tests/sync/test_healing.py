"""Whatever happens to the store, whoever holds the bytes puts them back; nothing that is not a segment is taken for one."""

from datetime import UTC, datetime, timedelta

import pytest

from app.sync.rules.names import read_segment_name, short_hash
from app.sync.rules.sealed import CUT, FOREIGN, FORGED, GARBLED
from app.sync.rules.segments import LARGEST_FILE
from app.sync.service.audit import EVERY
from app.sync.service.fetching import TOO_LARGE
from tests.store.desks import add, change, gadgets
from tests.sync.school import School

PAGE = b"<html><body>Welcome to the guest network. Please accept the terms.</body></html>"


def fill(pair: School, number: int = 6) -> None:
    """Some work of both."""
    for one in range(number):
        for who in ("ann", "bob"):
            add(pair[who], tag=f"{who} {one}")
            pair.sync("ann", "bob")
    pair.rest()
    pair.memory.asked.clear()


def test_an_emptied_store_is_filled_again(pair: School) -> None:
    fill(pair)
    before = dict(pair.memory.log())
    pair.memory.objects.clear()
    pair.sync("ann")
    assert set(pair.memory.log()) == {name for name in before if pair["ann"].identity.device in name}
    pair.sync("ann")
    assert pair.memory.log() == before
    pair.rest()
    pair.join("cho", "ann")
    pair.rest()
    assert pair.is_one()


def test_work_of_a_desk_that_is_gone_is_put_back(pair: School) -> None:
    fill(pair)
    before = pair.memory.log()
    pair.close("bob")
    pair.memory.objects.clear()
    pair.sync("ann", "ann")
    assert pair.memory.log() == before


def test_one_late_listing_moves_nobody(pair: School) -> None:
    fill(pair)
    kept = dict(pair.memory.objects)
    theirs = next(name for name in kept if pair["bob"].identity.device in name)
    for _ in range(3):
        del pair.memory.objects[theirs]
        pair.sync("ann")
        assert pair.memory.counts() == {"list": 1}
        pair.memory.objects[theirs] = kept[theirs]
        pair.sync("ann")
        assert pair.memory.counts() == {"list": 1}


def test_a_store_rolled_back_in_time(pair: School) -> None:
    fill(pair, 3)
    old = dict(pair.memory.objects)
    fill(pair, 8)
    pair.memory.objects = dict(old)
    pair.rest()
    pair.join("cho", "ann")
    pair.rest()
    assert pair.is_one()
    assert len(gadgets(pair["cho"])) == 22


@pytest.mark.parametrize("keep", [0, 1, 0.5, -1])
def test_half_copied_objects_are_made_whole(pair: School, keep: float) -> None:
    fill(pair)
    before = dict(pair.memory.log())
    for name, data in before.items():
        pair.memory.objects[name] = data[: int(len(data) * keep) if 0 < keep < 1 else int(keep)]
    pair.sync("ann", "ann")
    assert pair.memory.log() == before


def test_a_new_desk_waits_for_what_is_cut_and_takes_it_when_it_is_whole(pair: School) -> None:
    fill(pair)
    name, data = max(pair.memory.log().items(), key=lambda one: len(one[1]))
    pair.memory.objects[name] = data[:-10]
    cho, facts = pair.open("cho"), pair["ann"].space.facts
    assert facts is not None
    cho.space.adopt(facts, dict(pair["ann"].space.epochs))
    pair.sync("cho")
    assert [(one.name, one.why) for one in cho.travel.bad()] == [(name, CUT)]
    pair.memory.asked.clear()
    asked: list[int] = []
    for _ in range(40):
        pair.sync("cho")
        asked.append(pair.memory.counts().get("get", 0))
    assert asked[:12] == [1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0]
    assert sum(asked) < 8
    pair.memory.objects[name] = data
    pair.sync("cho")
    assert cho.travel.bad() == []
    pair.rest()
    assert pair.is_one()


def test_a_name_that_comes_and_goes_is_forgotten(pair: School) -> None:
    name = f"log/{'0' * 32}.1-1.{'0' * 16}"
    pair.memory.objects[name] = b""
    (report,) = pair.sync("ann")
    assert (report.missed, [one.name for one in report.bad]) == (1, [name])
    del pair.memory.objects[name]
    (report,) = pair.sync("ann")
    assert (report.missed, report.bad) == (0, [])


def bad_objects(pair: School) -> dict[str, tuple[bytes, str]]:
    """Bytes under names that look right, and why they are refused."""
    device = pair["bob"].identity.device
    other = School(pair.folder / "other")
    other.found("zoe")
    add(other["zoe"], tag="PV-666")
    other.sync("zoe")
    ((foreign_name, foreign),) = other.memory.log().items()
    other.close()
    made = {f"log/{device}.90-91.{short_hash(data)}": (data, why) for data, why in ((PAGE, GARBLED), (b"{}\n", FORGED), (b"", GARBLED))}
    made[f"log/{device}.92-92.{short_hash(PAGE)}".replace("92-92", "92-93")] = (PAGE + b" ", CUT)
    made[foreign_name] = (foreign, FOREIGN)
    return made


def test_what_is_no_segment_never_becomes_data(pair: School) -> None:
    fill(pair, 2)
    before = {who: gadgets(pair[who]) for who in ("ann", "bob")}
    made = bad_objects(pair)
    for name, (data, _) in made.items():
        pair.memory.objects[name] = data
    for name in ("log/desktop.ini", "log/Thumbs.db", "log/.DS_Store", "log/readme.txt", "log/~$letter.docx"):
        pair.memory.objects[name] = PAGE
    pair.memory.objects |= dict.fromkeys(bad_objects_of_portal(pair), PAGE)
    pair.sync("ann", "bob", "ann", "bob")
    assert {who: gadgets(pair[who]) for who in ("ann", "bob")} == before
    assert all(name in pair.memory.objects for name in made)
    why = {one.name: one.why for one in pair["ann"].travel.bad()}
    assert {name: why[name] for name in made} == {name: reason if reason != FORGED else why[name] for name, (_, reason) in made.items()}
    add(pair["bob"], tag="on and on")
    pair.sync("bob", "ann")
    assert gadgets(pair["ann"]) == gadgets(pair["bob"])


def bad_objects_of_portal(pair: School) -> list[str]:
    """Names that nobody has, answered by a page."""
    return [f"log/{pair['ann'].identity.device}.70-71.{'a' * 16}", f"log/{'b' * 32}.1-1.{'c' * 16}"]


def test_a_segment_replaced_by_a_page_is_put_again(pair: School) -> None:
    fill(pair)
    before = pair.memory.log()
    for name in before:
        pair.memory.objects[name] = PAGE
    pair.sync("ann", "ann")
    assert pair.memory.log() == before


def test_what_is_too_large_is_not_fetched(pair: School) -> None:
    name = f"log/{pair['bob'].identity.device}.90-91.{'a' * 16}"
    real = pair.memory.list
    pair.memory.list = lambda prefix: real(prefix) | {name: LARGEST_FILE + 1}  # type: ignore[method-assign]
    (report,) = pair.sync("ann")
    assert [(one.name, one.why) for one in report.bad] == [(name, TOO_LARGE)]
    assert "get" not in pair.memory.counts()


def test_copies_that_a_sync_tool_made(pair: School) -> None:
    fill(pair, 2)
    mine = next(name for name in pair.memory.log() if pair["ann"].identity.device in name)
    theirs = next(name for name in pair.memory.log() if pair["bob"].identity.device in name)
    for name in (mine, theirs):
        stem, _, digest = name.rpartition(".")
        for copy in (name + " (conflicted copy)", f"{stem}-DESKTOP7 copy.{digest}"):
            pair.memory.objects[copy] = pair.memory.objects[name]
    pair.sync("ann")
    assert pair.memory.counts() == {"list": 1, "delete": 2}
    copies = [name for name in pair.memory.objects if "copy" in name]
    assert len(copies) == 2
    assert all(pair["bob"].identity.device in name for name in copies)
    pair.rest()
    assert not any("copy" in name for name in pair.memory.objects)


def test_a_copy_serves_where_the_original_is_gone(pair: School) -> None:
    add(pair["bob"], tag="PV-1")
    pair.sync("bob")
    name = max(pair.memory.log(), key=lambda one: pair["ann"].travel.data(one) is None)
    pair.memory.objects[name + "-DESKTOP-1"] = pair.memory.objects.pop(name)
    pair.sync("ann")
    assert gadgets(pair["ann"]) == gadgets(pair["bob"])
    assert pair.rest() <= 4
    assert name in pair.memory.objects


def test_damage_that_leaves_the_size_is_found_within_weeks(pair: School) -> None:
    fill(pair)
    before = pair.memory.log()
    start = datetime(2026, 3, 2, 8, tzinfo=UTC)
    pair.now = lambda: start
    pair.sync("ann", "bob")
    for name, data in before.items():
        pair.memory.objects[name] = data[:-1] + bytes([data[-1] ^ 1])
    pair.rest()
    assert pair.memory.log() != before
    for week in range(1, 8):
        pair.now = lambda week=week: start + week * EVERY  # type: ignore[misc]
        pair.sync("ann", "bob")
    assert pair.memory.log() == before
    assert pair.rest() == 1


def test_nothing_goes_before_what_replaces_it_was_read_back(pair: School) -> None:
    """A server that crashed may have kept the new file's size and lost its bytes."""
    real = pair.memory.put

    def lossy(name: str, data: bytes) -> None:
        read = read_segment_name(name)
        real(name, bytes(len(data)) if read is not None and read.last > read.first + 3 else data)

    pair.memory.put = lossy  # type: ignore[method-assign]
    for number in range(20):
        add(pair["ann"], tag=str(number))
        pair.sync("ann", "bob")
    readable = {name for name, data in pair.memory.log().items() if any(data)}
    assert len(readable) > 20
    assert gadgets(pair["bob"]) == gadgets(pair["ann"])
    pair.memory.put = real  # type: ignore[method-assign]
    pair.rest()
    assert all(any(data) for data in pair.memory.log().values())
    assert len(pair.memory.log()) < 20
    pair.join("cho", "ann")
    pair.rest()
    assert pair.is_one()


@pytest.mark.parametrize("years", [-30, 12])
def test_a_clock_that_is_wrong_by_years(pair: School, years: int) -> None:
    fill(pair, 2)
    pair.clocks["bob"] = timedelta(days=365 * years)
    record = add(pair["bob"], tag="PV-1")
    pair.rest()
    change(pair["ann"], record, tag="PV-2")
    pair.rest()
    assert gadgets(pair["bob"])[record]["tag"] == "PV-2"
    assert pair.is_one()
    pair.clocks["bob"] = timedelta()
    change(pair["bob"], record, tag="PV-3")
    pair.rest()
    assert gadgets(pair["ann"])[record]["tag"] == "PV-3"
    assert pair.is_one()
    assert pair["ann"].open_edits() == []


def test_another_desks_segment_is_never_deleted(pair: School) -> None:
    fill(pair)
    deleted = [read_segment_name(name) for what, name in pair.memory.asked if what == "delete"]
    assert all(name is not None for name in deleted)
    pair.memory.asked.clear()
    for number in range(20):
        add(pair["bob"], tag=str(number))
        pair.sync("bob", "ann")
        found = {name for what, name in pair.memory.asked if what == "delete"}
        assert all(pair["bob"].identity.device in name for name in found)
