"""The plain course of sessions: what it costs, what is merged, and that a session may end anywhere."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.sync.channels.object_store import StoreTrouble
from app.sync.rules.names import read_segment_name
from app.sync.rules.packing import Sizes, level
from app.sync.service.driving import answer
from tests.store.desks import add, change, gadgets
from tests.store.sample_records import Gadget
from tests.sync.school import School


def test_a_desk_alone_asks_for_nothing(school: School) -> None:
    desk = school.open("ann")
    add(desk, tag="1")
    (report,) = school.sync("ann")
    assert report.is_quiet
    assert school.memory.asked == []


def test_what_one_does_the_other_sees(pair: School) -> None:
    record = add(pair["ann"], tag="PV-1", notes="one\n")
    pair.sync("ann")
    (report,) = pair.sync("bob")
    assert report.changed
    assert [one.types for one in report.changes] == [{"gadget": {record}}]
    change(pair["bob"], record, tag="PV-2")
    assert pair.rest() <= 3
    assert gadgets(pair["ann"])[record]["tag"] == "PV-2"
    assert pair.is_one()
    assert [entry.who for entry in pair["ann"].history(Gadget, record)] == ["Bob", "Ann"]


def test_what_was_done_before_sharing_goes_along(school: School) -> None:
    desk = school.open("ann")
    records = {add(desk, tag=str(number)) for number in range(30)}
    desk.undo()
    desk.space.found()
    school.join("bob", "ann")
    school.rest()
    assert len(gadgets(school["bob"])) == len(records) - 1
    assert school.is_one()


def test_requests(pair: School) -> None:
    pair.sync("ann")
    assert pair.memory.counts() == {"list": 1}
    add(pair["ann"], tag="PV-1")
    pair.sync("ann")
    assert pair.memory.counts() == {"list": 1, "put": 1}
    pair.sync("bob")
    assert pair.memory.counts() == {"list": 1, "get": 1}
    pair.sync("ann", "bob")
    assert pair.memory.counts() == {"list": 2}


def test_what_waits_to_go_out_is_counted_until_it_is_seen_in_the_store(pair: School) -> None:
    for number in range(3):
        add(pair["ann"], tag=str(number))
    assert pair["ann"].travel.waiting_out([pair["ann"].identity.device]) == 3
    assert [pair.sync("ann")[0].waiting_out for _ in range(2)] == [3, 0]


@pytest.mark.slow
def test_small_segments_become_large_ones(pair: School) -> None:
    for number in range(80):
        add(pair["ann"], tag=str(number))
        pair.sync("ann", "bob")
    pair.rest()
    mine = [name for name in map(read_segment_name, pair.memory.log()) if name and name.device == pair["ann"].identity.device]
    levels = [level(name.last - name.first + 1) for name in mine]
    assert max(levels) >= 2
    assert all(levels.count(one) < 8 for one in levels)
    assert pair.is_one()
    pair.join("cho", "ann")
    pair.rest()
    assert pair.is_one()
    held = pair["ann"].travel.held({name for what, name in pair.memory.asked if what == "put"})
    assert sum(one.size is None for one in held if one.device == pair["ann"].identity.device) > 60


def test_nothing_is_merged_while_its_merger_is_under_way(pair: School) -> None:
    for number in range(20):
        add(pair["ann"], tag=str(number))
        pair.sync("ann")
    pair.rest()
    put = [read_segment_name(name) for what, name in pair.memory.asked if what == "put"]
    spans = [(one.device, one.first, one.last) for one in put if one is not None]
    assert len(set(spans)) == len(spans)
    assert any(last > first + 6 for _, first, last in spans)


def test_an_import_goes_in_several_segments_and_comes_whole(school: School) -> None:
    school.sizes = Sizes(plain=200_000)
    school.found("ann")
    school.join("bob", "ann")
    school.rest()
    with school["ann"].edit("Imported") as edit:
        edit.create_many(Gadget, [{"tag": str(number), "serial": f"S{number:020}"} for number in range(3_500)])
    school.sync("ann")
    sizes: list[int] = []
    school["bob"].changes.subscribe(lambda _: sizes.append(len(gadgets(school["bob"]))))
    (report,) = school.sync("bob")
    assert report.got >= 4
    assert set(sizes) <= {0, 3_500}
    assert school.is_one()


@pytest.fixture
def busy(tmp_path: Path) -> Callable[[str], School]:
    """Makes schools in which there is something to get, put, heal, merge and delete."""

    def make(name: str) -> School:
        school = School(tmp_path / name)
        school.found("ann")
        school.join("bob", "ann")
        for number in range(7):
            add(school["ann"], tag=str(number))
            school.sync("ann", "bob")
        for number in range(10):
            add(school["bob"], tag=f"b{number}")
            add(school["ann"], tag=f"a{number}")
        name_of_bobs = next(name for name in school.memory.log() if school["bob"].identity.device in name)
        school.sync("ann")
        school.memory.objects.pop(name_of_bobs)
        school.memory.asked.clear()
        return school

    return make


def all_steps(school: School) -> list[Any]:
    """The requests of two rounds of everybody."""
    for _ in range(2):
        for who in sorted(school.members):
            school.sync(who)
    return list(school.memory.asked)


@pytest.mark.slow
def test_a_session_may_end_at_any_request(busy: Callable[[str], School]) -> None:
    whole = busy("whole")
    requests = len(all_steps(whole))
    whole.close()
    assert requests > 12
    for length in range(requests):
        school = busy(str(length))
        school.memory.ends_after = length
        for who in ("ann", "bob", "ann", "bob"):
            try:
                school.sync(who)
            except StoreTrouble:
                break
        school.memory.ends_after = None
        school.rest()
        assert school.is_one()
        assert len(gadgets(school["ann"])) == 27
        assert all(school[who].check().problems == [] for who in ("ann", "bob"))
        school.close()


@pytest.mark.slow
def test_the_program_may_end_between_any_two_steps(busy: Callable[[str], School]) -> None:
    """Including the pauses, where nothing is asked but something has been written."""
    for length in range(60):
        school = busy(f"pause {length}")
        answered = run_some(school, "ann", length)
        school.close("ann")
        school.open("ann")
        school.rest()
        assert school.is_one()
        assert len(gadgets(school["ann"])) == 27
        school.close()
        if answered < length:
            return
    pytest.fail("a session of more than 60 steps")


def run_some(school: School, who: str, number: int) -> int:
    """Only so many steps of a session; gives how many there were."""
    steps = school.members[who].session.steps()
    reply: Any = None
    for done in range(number):
        try:
            reply = answer(school.store, steps.send(reply))
        except StopIteration:
            return done
    steps.close()
    return number
