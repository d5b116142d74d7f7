"""Pictures travel with the actions that speak of them, are checked by what is in them, and come back when the store lost them."""

import secrets
from datetime import UTC, datetime

from app.sync.rules.names import BLOBS
from app.sync.service.audit import EVERY
from tests.store.desks import add, gadgets
from tests.sync.school import School


def photo(school: School, who: str, size: int = 3_000) -> str:
    """A gadget with a photo; gives the photo's hash."""
    desk = school[who]
    name = desk.blobs.put(secrets.token_bytes(size))
    add(desk, tag="PV-1", **{"custom.photo": name})
    return name


def blobs(school: School) -> dict[str, bytes]:
    """The pictures in the store."""
    return {name: data for name, data in school.memory.objects.items() if name.startswith(BLOBS)}


def test_a_picture_comes_with_the_action_that_speaks_of_it(pair: School) -> None:
    name = photo(pair, "ann")
    pair.sync("ann")
    assert pair.memory.counts() == {"list": 1, "put": 2}
    pair.sync("bob")
    assert pair.memory.counts() == {"list": 1, "get": 2}
    assert pair["bob"].blobs.get(name) == pair["ann"].blobs.get(name)
    pair.rest()
    assert pair.memory.counts() == {"list": 2 * 1}
    assert name not in str(pair.memory.objects.keys())


def test_a_picture_that_is_late_is_asked_for_again(pair: School) -> None:
    name = photo(pair, "ann")
    pair.sync("ann")
    ((object_name, data),) = blobs(pair).items()
    for instead in (None, b"", data[:-1], b"<html>" * 500, data[:200] + b"x" + data[201:]):
        if instead is None:
            del pair.memory.objects[object_name]
        else:
            pair.memory.objects[object_name] = instead
        pair.sync("bob")
        assert pair["bob"].blobs.get(name) is None
        assert len(gadgets(pair["bob"])) == 1
    pair.memory.objects[object_name] = data
    for _ in range(32):
        pair.sync("bob")
    assert pair["bob"].blobs.get(name) == pair["ann"].blobs.get(name)


def test_another_picture_under_its_name_is_not_taken(pair: School) -> None:
    name = photo(pair, "ann")
    photo(pair, "ann")
    pair.sync("ann")
    (one, first), (other, second) = blobs(pair).items()
    pair.memory.objects |= {one: second, other: first}
    pair.sync("bob")
    assert pair["bob"].blobs.get(name) is None


def test_pictures_come_back_when_the_store_was_emptied(pair: School) -> None:
    names = [photo(pair, who) for who in ("ann", "bob")]
    pair.rest()
    before = set(blobs(pair))
    assert len(before) == 2
    pair.memory.objects.clear()
    pair.sync("bob")
    assert set(blobs(pair)) == before
    pair.rest()
    pair.join("cho", "ann")
    pair.rest()
    assert all(pair["cho"].blobs.get(name) for name in names)


def test_the_weekly_look_finds_what_is_missing(pair: School) -> None:
    photo(pair, "ann")
    pair.rest()
    start = datetime(2026, 3, 2, 8, tzinfo=UTC)
    pair.now = lambda: start
    pair.sync("ann", "bob")
    ((name, data),) = blobs(pair).items()
    pair.memory.objects[name] = data[:-1]
    pair.sync("ann", "bob")
    assert blobs(pair)[name] == data[:-1]
    pair.now = lambda: start + EVERY
    pair.sync("bob")
    assert len(blobs(pair)[name]) == len(data)
    pair.memory.objects["blobs/desktop.ini"] = b"[x]"
    pair.memory.objects["blobs/" + "0" * 32] = b"junk"
    pair.now = lambda: start + 2 * EVERY
    pair.rest()
    assert pair.is_one()


def test_numbers_that_look_like_a_picture_end_no_session(pair: School) -> None:
    add(pair["ann"], tag="PV-1", notes=f"sha256 {'ab' * 32}\n")
    pair.sync("ann")
    pair.memory.counts()
    gets = 0
    for _ in range(64):
        pair.sync("bob")
        gets += pair.memory.counts().get("get", 0)
    assert len(gadgets(pair["bob"])) == 1
    assert gets < 10
